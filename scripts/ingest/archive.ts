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
  /** `<source>#<article>` → briefing id. */
  readonly briefings: Map<string, string>;
  readonly ids: Set<string>;
  readonly indicators: readonly Indicator[];
}

export function openArchive(root: string): Archive {
  const sources = new Map<string, Known>();
  for (const id of idsIn(join(root, 'sources'), '.yaml'))
    sources.set(id, knownSource(root, id, readFileSync(join(root, 'sources', `${id}.yaml`), 'utf8')));
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
  return {
    root,
    sources,
    briefings,
    ids,
    indicators: Object.entries(list).map(([id, data]) => ({ ...data, id })),
  };
}

export function knownSource(root: string, id: string, text: string): Known {
  const hashes = [...text.matchAll(/sha256: *["']?([0-9a-f]{64})/g)].map((found) => found[1]!);
  const names = [...text.matchAll(/(?:^|[{,]) *file: *(?:"([^"\n]+)"|'([^'\n]+)'|([^"'\n,}]+))/gm)].map(
    (found) => (found[1] ?? found[2] ?? found[3])!.trim(),
  );
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
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(extension) && !name.startsWith('.'))
      .map((name) => name.slice(0, -extension.length))
      .sort();
  } catch {
    // An archive without the folder has none of them.
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
