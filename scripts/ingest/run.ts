/**
 * One input into the archive: read it, find or make its description, draft its articles, and write what is
 * new. A file that an editor has touched is never written; a run that is refused leaves nothing behind.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { textOf } from '../../src/corpus/source-file.ts';
import type { Box, Extraction } from '../../src/extract/extraction.ts';
import { readFormat } from '../../src/extract/formats/read.ts';
import { type ArticleDraft, describeSource, draftSource, sha256Of } from '../../src/extract/ingest.ts';
import type { Known as Metadata } from '../../src/extract/metadata.ts';
import { Refusal } from '../../src/extract/refusal.ts';
import { renderSource } from '../../src/extract/render.ts';
import { sealed } from '../../src/extract/seal.ts';
import type { SourceData } from '../../src/model/source.ts';
import { type Archive, type Known, knownSource, readDescription, untouched } from './archive.ts';
import type { Write } from './confined.ts';
import { plainName } from './plain-name.ts';

export interface RunOptions {
  /** Nothing in a dry run. */
  readonly write: Write | undefined;
  readonly sourcesDir: string;
  readonly metadata: Metadata;
}

export interface Input {
  /** The file's name, without folders. */
  readonly name: string;
  /** Absolute path; absent for standard input. */
  readonly path: string | undefined;
  readonly bytes: Uint8Array;
}

export interface Change {
  readonly path: string;
  readonly state: 'new' | 'redrafted' | 'same' | 'yours';
}

export interface Ingested {
  readonly id: string;
  readonly data: SourceData;
  readonly extraction: Extraction;
  readonly articles: readonly (ArticleDraft & { readonly briefing: string })[];
  readonly changes: readonly Change[];
}

interface Planned {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** False for texts: their bytes are the source. */
  readonly draft: boolean;
}

export async function ingest(input: Input, archive: Archive, options: RunOptions): Promise<Ingested> {
  const extraction = await readFormat(input.bytes, input.name);
  const placed = placeText(input, extraction, options.sourcesDir);
  const known = findKnown(archive, placed);
  const described = known
    ? undefined
    : await describeSource(extraction, input.name, { known: options.metadata, ...placed });
  const id = known?.id ?? freeId(described!.slug, archive, placed.sha256);
  const path = join(archive.root, 'sources', `${id}.yaml`);
  const data = known ? soundDescription(known) : named(described!.data, id);
  const text = known ? placed.text : extraction.text;

  const plan: Planned[] = [];
  if (extraction.boxes && !known)
    plan.push({
      path: join(options.sourcesDir, `${data.file}.boxes.json`),
      content: printBoxes(extraction.boxes),
      draft: false,
    });
  if (placed.copy && !known)
    plan.push({ path: join(options.sourcesDir, data.file), content: placed.copy, draft: false });
  if (!known) plan.push({ path, content: sealed(renderSource(data)), draft: true });
  const drafts = await draftSource(id, data, text, archive.indicators);
  const articles = drafts.map((draft) => ({
    ...draft,
    briefing: briefingId(`${id}#${draft.article}`, draft.article, data.date, archive),
  }));
  for (const { briefing, zh, en } of articles) {
    plan.push({ path: join(archive.root, 'briefings', 'zh', `${briefing}.mdx`), content: zh, draft: true });
    plan.push({ path: join(archive.root, 'briefings', 'en', `${briefing}.mdx`), content: en, draft: true });
  }
  const changes: Change[] = [];
  for (const planned of plan) changes.push(await carryOut(planned, options.write));
  if (known) changes.unshift({ path, state: untouched(path) ? 'same' : 'yours' });
  if (options.write) archive.sources.set(id, knownSource(archive.root, id, readFileSync(path, 'utf8')));
  return { id, data, extraction, articles, changes };
}

/** A line for each piece of text: start, end, page, then x, y, width, height in points. */
function printBoxes(boxes: readonly Box[]): string {
  return `[\n${boxes.map(({ at, page, rectangle }) => JSON.stringify([...at, page, ...rectangle])).join(',\n')}\n]\n`;
}

interface Placed {
  readonly text: string;
  readonly file: string;
  readonly sha256: string;
  readonly original?: SourceData['original'];
  /** Bytes that must be put into the folder of sources. */
  readonly copy?: Uint8Array;
  readonly names: readonly string[];
}

/** Where the text lies: a UTF-8 file is its own text, any other document gets a text file beside it. */
function placeText({ name, path, bytes }: Input, extraction: Extraction, sourcesDir: string): Placed {
  const { format, encoding, text } = extraction;
  if (format === 'text' && encoding === 'utf-8') {
    const inPlace = path !== undefined && resolve(dirname(path)) === resolve(sourcesDir);
    const file = inPlace ? basename(path) : plainName(name, '.txt', sha256Of(bytes));
    return {
      text: textOf(bytes),
      file,
      sha256: sha256Of(bytes),
      names: [name, file],
      ...(inPlace ? {} : { copy: bytes }),
    };
  }
  const copy = Buffer.from(text, 'utf8');
  const original = {
    file: name.normalize('NFC').slice(0, 255),
    sha256: sha256Of(bytes),
    format,
    ...(encoding && { encoding }),
    ...(extraction.pages && { pages: [...extraction.pages] }),
  };
  const file = plainName(
    format === 'text' ? name : `${name}.txt`,
    format === 'text' ? '.utf-8.txt' : '.txt',
    original.sha256,
  );
  return { text, file, sha256: sha256Of(copy), original, copy, names: [name, file] };
}

/** The description of this very document, by its hash. */
function findKnown(archive: Archive, placed: Placed): Known | undefined {
  const hashes = [placed.sha256, placed.original?.sha256];
  return [...archive.sources.values()].find(
    ({ sha256, original }) => hashes.includes(sha256) || (original && hashes.includes(original)),
  );
}

function soundDescription(known: Known): SourceData {
  const { value, findings } = readDescription(known.path);
  const [first] = findings;
  if (value && !first) return value;
  throw new Refusal({
    seen: `a damaged description ${known.path}:${first?.line ?? 1} (${first?.message ?? 'no data'})`,
    expected: 'a description that follows the schema',
    hint: 'Correct that line, then run ingest again.',
  });
}

const named = (data: SourceData, id: string): SourceData => ({
  ...data,
  title: { zh: data.title.zh, en: data.title.en || id },
});

function freeId(slug: string, archive: Archive, sha256: string): string {
  return archive.sources.has(slug) ? `${slug}-${sha256.slice(0, 8)}` : slug;
}

/** The article's briefing, or a free name for one. */
function briefingId(article: string, slug: string, date: string, archive: Archive): string {
  const existing = archive.briefings.get(article);
  if (existing) return existing;
  let id = slug;
  if (archive.ids.has(id)) id = `${slug.slice(0, 65)}-${date}`;
  for (let copy = 2; archive.ids.has(id); copy += 1) id = `${slug.slice(0, 65)}-${date}-${copy}`;
  archive.ids.add(id);
  archive.briefings.set(article, id);
  return id;
}

async function carryOut({ path, content, draft }: Planned, write: Write | undefined): Promise<Change> {
  const state = untouched(path);
  if (draft && state === false) return { path, state: 'yours' };
  if (!draft && existsSync(path)) return { path, state: 'same' };
  const before = state === undefined ? undefined : readFileSync(path, 'utf8');
  if (before !== undefined && before === String(content)) return { path, state: 'same' };
  await write?.(path, content);
  return { path, state: before === undefined ? 'new' : 'redrafted' };
}
