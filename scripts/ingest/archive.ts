/**
 * What the archive already says about sources and articles, as far as ingest must know it: who is described,
 * which article has a briefing, and whether an editor has made a file their own.
 */
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { readYamlFile } from '../../src/corpus/yaml-file.ts';
import { isUntouched } from '../../src/extract/seal.ts';
import { type SourceData, source } from '../../src/model/source.ts';
import { type Indicator, indicators } from '../../src/model/vocabulary.ts';

export interface Known {
  readonly id: string;
  readonly path: string;
  readonly sha256: string;
  /** Hash and name of the document that the text was taken from. */
  readonly original: string | undefined;
  readonly names: readonly string[];
}

export interface Archive {
  readonly root: string;
  readonly sources: Map<string, Known>;
  /** Sources by the hash of their text or document, and by the folded names that a new version could have. */
  readonly byHash: Map<string, Known>;
  readonly byName: Map<string, Known>;
  /** Names in the folder of texts, by their folded form. */
  readonly texts: Map<string, string[]>;
  /** `<source>#<article>` → briefing id. */
  readonly briefings: Map<string, string>;
  readonly ids: Set<string>;
  readonly indicators: readonly Indicator[];
}

/** One form for names that some disk takes for the same. */
export const foldedName = (name: string): string => name.normalize('NFKC').toLowerCase();

export function openArchive(root: string, sourcesDir: string): Archive {
  const briefings = new Map<string, string>();
  const ids = new Set([
    ...idsIn(join(root, 'briefings', 'zh'), '.mdx'),
    ...idsIn(join(root, 'briefings', 'en'), '.mdx'),
  ]);
  for (const id of ids) {
    const article = articleOf(join(root, 'briefings', 'zh', `${id}.mdx`));
    if (article) briefings.set(article, id);
  }
  const list = readYamlFile(indicators, join(root, 'indicators.yaml'), 1).value ?? {};
  const archive: Archive = {
    root,
    sources: new Map(),
    byHash: new Map(),
    byName: new Map(),
    texts: new Map(),
    briefings,
    ids,
    indicators: Object.entries(list).map(([id, data]) => ({ ...data, id })),
  };
  for (const id of idsIn(join(root, 'sources'), '.yaml'))
    rememberSource(archive, id, readFileSync(join(root, 'sources', `${id}.yaml`), 'utf8'));
  for (const name of namesIn(sourcesDir)) rememberText(archive, name);
  return archive;
}

/** Takes in a description as it now is. */
export function rememberSource(archive: Archive, id: string, text: string): void {
  const known = knownSource(archive.root, id, text);
  archive.sources.set(id, known);
  for (const hash of [known.sha256, known.original]) if (hash) archive.byHash.set(hash, known);
  for (const name of known.names) archive.byName.set(foldedName(name), known);
}

export function rememberText({ texts }: Archive, name: string): void {
  const twins = texts.get(foldedName(name)) ?? [];
  if (!twins.includes(name)) texts.set(foldedName(name), [...twins, name]);
}

function knownSource(root: string, id: string, text: string): Known {
  const hashes = [...text.matchAll(/sha256: *["']?([0-9a-f]{64})/g)].map((found) => found[1]!);
  const names = text.split('\n').flatMap((line) => {
    const found = /(?:^|[{,] )file: ("[^"]*"|'[^']*'|[^"',}][^,}]*)/.exec(line.trimStart())?.[1];
    return found ? [found.replace(/^["']|["']$/g, '').trim()] : [];
  });
  return {
    id,
    path: join(root, 'sources', `${id}.yaml`),
    sha256: hashes[0] ?? '',
    original: hashes[1],
    names,
  };
}

/** The description in full; findings instead of data where it is damaged. */
export function readDescription(path: string) {
  return readYamlFile<SourceData>(source, path, 2);
}

/** Whether nobody has edited the file; nothing if there is no such file. */
export function untouched(path: string): boolean | undefined {
  try {
    return isUntouched(readFileSync(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function idsIn(folder: string, extension: string): string[] {
  return namesIn(folder)
    .filter((name) => name.endsWith(extension) && !name.startsWith('.'))
    .map((name) => name.slice(0, -extension.length))
    .sort();
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A folder that is not there yet holds nothing.
    return [];
  }
}

/** The `source` of a briefing, from the first lines of its frontmatter. */
function articleOf(path: string): string | undefined {
  let fd: number;
  try {
    fd = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    const bytes = Buffer.alloc(4096);
    const size = readSync(fd, bytes, 0, bytes.length, 0);
    return /^source: *["']?([a-z0-9-]+#[a-z0-9-]+)/m.exec(bytes.toString('utf8', 0, size))?.[1];
  } finally {
    closeSync(fd);
  }
}
