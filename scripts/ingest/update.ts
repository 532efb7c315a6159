/**
 * A new version of a described source: says what changed and which figures it touches, and prepares the
 * files with every anchor that can follow. The old text stays where it is.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Edit, editFrontmatter, editYaml } from '../../src/corpus/edit.ts';
import { textOf } from '../../src/corpus/source-file.ts';
import { sha256Of } from '../../src/extract/ingest.ts';
import { Refusal } from '../../src/extract/refusal.ts';
import { renderSource } from '../../src/extract/render.ts';
import {
  isSameDocument,
  type Move,
  moveAnchors,
  printHunk,
  type Revision,
  reviseSource,
} from '../../src/extract/revision.ts';
import { isUntouched, sealed } from '../../src/extract/seal.ts';
import { parseDocument } from '../../src/markdown/parse.ts';
import { chineseFrontmatter } from '../../src/model/briefing.ts';
import type { SourceData } from '../../src/model/source.ts';
import type { Archive, Known } from './archive.ts';
import type { Placed } from './placed-text.ts';

export interface Update {
  readonly data: SourceData;
  /** For the editor: what changed, what follows, what does not. */
  readonly report: readonly string[];
  readonly files: readonly { readonly path: string; readonly content: string }[];
  readonly done: boolean;
}

/** False where a document of the same name has nothing to do with the described one: every site has an index.html. */
export function isNewVersion(data: SourceData, placed: Placed, sourcesDir: string): boolean {
  const before = readOld(data, sourcesDir);
  return before === undefined || isSameDocument(before, placed.text);
}

export function updateSource(
  known: Known,
  data: SourceData,
  placed: Placed,
  archive: Archive,
  sourcesDir: string,
): Update {
  const before = oldText(data, sourcesDir);
  const revision = reviseSource(data, before, placed.text);
  const revised: SourceData = {
    ...revision.data,
    file: placed.file,
    sha256: placed.sha256,
    ...(placed.original && { original: placed.original }),
  };
  const report = [
    `${revision.hunks.length} ${revision.hunks.length === 1 ? 'change' : 'changes'} in the text:`,
  ];
  for (const hunk of revision.hunks.slice(0, 20))
    report.push(...printHunk(hunk, before, placed.text).map((line) => `  ${line}`));
  if (revision.hunks.length > 20) report.push(`  … and ${revision.hunks.length - 20} more`);
  if (revision.touched.length > 0) report.push(`articles touched: ${revision.touched.join(', ')}`);

  const files = [
    { path: known.path, content: describedAnew(readFileSync(known.path, 'utf8'), data, revised) },
  ];
  for (const [article, briefing] of archive.briefings) {
    if (!article.startsWith(`${known.id}#`)) continue;
    const path = join(archive.root, 'briefings', 'zh', `${briefing}.mdx`);
    const text = readFileSync(path, 'utf8');
    // A draft that nobody has touched is drafted anew.
    if (isUntouched(text)) continue;
    const { moved, lines } = moveBriefing(text, path, before, placed.text, revision);
    report.push(...lines.map((line) => `${briefing}: ${line}`));
    if (moved !== text) files.push({ path, content: moved });
  }
  return { data: revised, report, files, done: false };
}

function readOld(data: SourceData, sourcesDir: string): string | undefined {
  try {
    const bytes = readFileSync(join(sourcesDir, data.file));
    return sha256Of(bytes) === data.sha256 ? textOf(bytes) : undefined;
  } catch {
    // Whoever needs it says what to do.
    return undefined;
  }
}

function oldText(data: SourceData, sourcesDir: string): string {
  const text = readOld(data, sourcesDir);
  if (text !== undefined) return text;
  throw new Refusal({
    seen: `a new version of a described source whose old text is not at hand (${join(sourcesDir, data.file)})`,
    expected: `the text with SHA-256 ${data.sha256.slice(0, 12)}… there`,
    hint: 'Put the old file back and give the new version from another folder; or ingest it as a source of its own with --id.',
  });
}

/** The description with new ranges and hash; an editor's words and comments stay. */
function describedAnew(text: string, before: SourceData, after: SourceData): string {
  if (isUntouched(text)) return sealed(renderSource(after));
  const edits: Edit[] = [
    { set: after.file, path: ['file'] },
    { set: after.sha256, path: ['sha256'] },
  ];
  if (before.original && after.original)
    edits.push(
      { set: after.original.file, path: ['original', 'file'] },
      { set: after.original.sha256, path: ['original', 'sha256'] },
    );
  for (const [id, article] of Object.entries(before.articles)) {
    for (const [index] of article.ranges.entries()) {
      const moved = after.articles[id]?.ranges[index];
      if (moved)
        edits.push(
          { set: moved[0], path: ['articles', id, 'ranges', index, 0] },
          { set: moved[1], path: ['articles', id, 'ranges', index, 1] },
        );
    }
  }
  for (const [index] of before.furniture.entries()) {
    const moved = after.furniture[index];
    if (moved && after.furniture.length === before.furniture.length)
      edits.push(
        { set: moved.range[0], path: ['furniture', index, 'range', 0] },
        { set: moved.range[1], path: ['furniture', index, 'range', 1] },
      );
  }
  return editYaml(text, edits);
}

function moveBriefing(
  text: string,
  path: string,
  before: string,
  after: string,
  revision: Revision,
): { moved: string; lines: string[] } {
  const front = chineseFrontmatter.safeParse(parseDocument(path, text).data);
  if (!front.success)
    return { moved: text, lines: ['the file does not follow the schema: correct it first'] };
  const moves = moveAnchors(front.data, before, after, revision.hunks);
  const lost = moves.filter(({ to }) => !to);
  const lines = lost.map((move) => `${nameOf(move)} “${move.quote}” cannot follow: ${move.reason}`);
  for (const move of moves)
    if (move.to && move.touched)
      lines.push(`${nameOf(move)} “${move.quote}” stands in a changed line: look at it`);
  const shifted = moves.filter(({ to, from }) => to && (to[0] !== from[0] || to[1] !== from[1]));
  if (shifted.length > 0) lines.push(`${shifted.length} of ${moves.length} anchors move with their text`);
  const edits = shifted.flatMap(({ path: at, to }): Edit[] => [
    { set: to![0], path: [...at, 0] },
    { set: to![1], path: [...at, 1] },
  ]);
  return { moved: edits.length > 0 ? editFrontmatter(text, edits) : text, lines };
}

const nameOf = ({ path }: Move): string =>
  path[0] === 'figures' ? `figure ${path[1]}` : `${path[0]} entry ${Number(path[1]) + 1}`;
