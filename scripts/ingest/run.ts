/**
 * One input into the archive: read it, find or make its description, draft its articles, and write what is
 * new. A file that an editor has touched is never written; an input that is refused leaves nothing behind.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extraction } from '../../src/extract/extraction.ts';
import { readFormat } from '../../src/extract/formats/read.ts';
import { type ArticleDraft, describeSource, draftSource } from '../../src/extract/ingest.ts';
import type { Known as Metadata } from '../../src/extract/metadata.ts';
import { Refusal } from '../../src/extract/refusal.ts';
import { renderSource } from '../../src/extract/render.ts';
import { sealed } from '../../src/extract/seal.ts';
import type { SourceData } from '../../src/model/source.ts';
import type { Write } from '../confined.ts';
import {
  type Archive,
  foldedName,
  type Known,
  readDescription,
  rememberSource,
  rememberText,
  untouched,
} from './archive.ts';
import { type Input, type Placed, placeText } from './placed-text.ts';
import { isNewVersion, type Update, updateSource } from './update.ts';

export interface RunOptions {
  /** Nothing in a dry run. */
  readonly write: Write | undefined;
  readonly sourcesDir: string;
  readonly metadata: Metadata;
  /** Id for a new source, where the editor chooses it. */
  readonly id?: string | undefined;
  /** Whether a new version of a described source is taken over. */
  readonly update: boolean;
}

interface Change {
  readonly path: string;
  readonly state: 'new' | 'redrafted' | 'same' | 'yours' | 'moved';
}

export interface Ingested {
  readonly id: string;
  readonly data: SourceData;
  readonly extraction: Extraction;
  readonly articles: readonly (ArticleDraft & { readonly briefing: string })[];
  readonly changes: readonly Change[];
  /** Set where the input is a new version of a described source. */
  readonly update?: Update | undefined;
}

export async function ingest(input: Input, archive: Archive, options: RunOptions): Promise<Ingested> {
  const extraction = await readFormat(input.bytes, input.name);
  const placed = placeText(input, extraction, archive, options.sourcesDir);
  const known = findKnown(archive, placed);
  if (known) return draft(known.id, soundDescription(known), placed.text, known.path, []);
  const earlier = options.id ? archive.sources.get(options.id) : findEarlier(archive, placed);
  const version =
    earlier && (options.id || isNewVersion(soundDescription(earlier), placed, options.sourcesDir));
  if (earlier && version) return replace(earlier);

  const described = await describeSource(extraction, input.name, { known: options.metadata, ...placed });
  const id = options.id ?? freeId(described.slug, archive, placed.sha256);
  const path = join(archive.root, 'sources', `${id}.yaml`);
  const changes = await writeTexts(placed);
  const data = described.data;
  // Drafting can still refuse: nothing is written before it is done.
  return draft(id, data, placed.text, path, [...changes, { path, content: sealed(renderSource(data)) }]);

  async function writeTexts({ copies }: Placed): Promise<Planned[]> {
    for (const file of copies.keys()) if (options.write) rememberText(archive, file);
    return [...copies].map(([file, content]) => ({ path: join(options.sourcesDir, file), content }));
  }

  async function draft(
    id: string,
    data: SourceData,
    text: string,
    path: string,
    files: readonly Planned[],
  ): Promise<Ingested> {
    const drafts = await draftSource(id, data, text, archive.indicators);
    const articles = drafts.map((one) => ({
      ...one,
      briefing: briefingId(`${id}#${one.article}`, one.article, data.date, archive),
    }));
    const changes: Change[] = files.length === 0 ? [{ path, state: untouched(path) ? 'same' : 'yours' }] : [];
    for (const file of files) changes.push(await carryOut(file, options.write));
    for (const { briefing, zh, en } of articles)
      changes.push(...(await carryOutPair(archive.root, briefing, { zh, en }, options.write)));
    if (options.write) rememberSource(archive, id, readFileSync(path, 'utf8'));
    return { id, data, extraction, articles, changes };
  }

  async function replace(known: Known): Promise<Ingested> {
    const update = updateSource(known, soundDescription(known), placed, archive, options.sourcesDir);
    const changes: Change[] = [];
    if (options.update && options.write) {
      for (const { path, content } of [...(await writeTexts(placed)), ...update.files]) {
        await options.write(path, content);
        changes.push({ path, state: 'moved' });
      }
      rememberSource(archive, known.id, readFileSync(known.path, 'utf8'));
      const redrafted = await draft(known.id, update.data, placed.text, known.path, []);
      return { ...redrafted, changes: [...changes, ...redrafted.changes], update: { ...update, done: true } };
    }
    return { id: known.id, data: update.data, extraction, articles: [], changes, update };
  }
}

interface Planned {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The description of this very document, by its hash. */
const findKnown = ({ byHash }: Archive, { sha256, original }: Placed): Known | undefined =>
  byHash.get(sha256) ?? byHash.get(original?.sha256 ?? '');

/** The description of an earlier version: a document of the same name. */
const findEarlier = ({ byName }: Archive, { names }: Placed): Known | undefined =>
  names.map((name) => byName.get(foldedName(name))).find((known) => known !== undefined);

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

/** Both languages of a briefing: they share figure ids, so an edit in one keeps the other as well. */
async function carryOutPair(
  root: string,
  id: string,
  texts: Readonly<Record<'zh' | 'en', string>>,
  write: Write | undefined,
): Promise<Change[]> {
  const files = (['zh', 'en'] as const).map((language) => ({
    path: join(root, 'briefings', language, `${id}.mdx`),
    content: texts[language],
  }));
  if (files.some(({ path }) => untouched(path) === false))
    return files.filter(({ path }) => existsSync(path)).map(({ path }) => ({ path, state: 'yours' }));
  return [await carryOut(files[0]!, write), await carryOut(files[1]!, write)];
}

async function carryOut({ path, content }: Planned, write: Write | undefined): Promise<Change> {
  const before = existsSync(path) ? readFileSync(path) : undefined;
  if (before?.equals(Buffer.from(content))) return { path, state: 'same' };
  await write?.(path, content);
  return { path, state: before ? 'redrafted' : 'new' };
}
