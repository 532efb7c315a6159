/**
 * Files of the archive as an earlier run read them. Only what was sound is kept, under the bytes it was read
 * from; a file with findings is read again, so that they are always those of today.
 */
import type { z } from 'zod';
import type { Path } from '../markdown/strict-yaml.ts';
import { digestOf, type Kept } from '../model/kept.ts';
import type { Language } from '../model/text.ts';
import { type BriefingFile, readBriefing, readVersion, type VersionReader } from './briefing-file.ts';
import { readTextFile } from './text-file.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

/** How the files of an archive are read. */
export interface Readers {
  readonly yaml: <T>(schema: z.ZodType<T>, file: string, depth: number) => YamlFile<T>;
  readonly briefing: (id: string, files: Readonly<Record<Language, string>>) => BriefingFile;
}

export const directly: Readers = { yaml: readYamlFile, briefing: readBriefing };

/** `program` names the code that reads: another version reads anew. */
export function keptReaders(kept: Kept, program: string): Readers {
  return {
    yaml: <T>(schema: z.ZodType<T>, file: string, depth: number): YamlFile<T> => {
      const key = keyOf('yaml', program, [file]);
      const known = key && (kept.get(key) as Entry<Pick<YamlFile<T>, 'value' | 'raw'>> | undefined);
      if (known) return { ...known.read, ...sound, lineOf: finder(known.lines) };
      const read = readYamlFile(schema, file, depth);
      const { value, raw, findings, lineOf } = read;
      if (key && findings.length === 0 && value !== undefined)
        kept.set(key, { read: { value, raw }, lines: linesOf(raw, lineOf) });
      return read;
    },
    briefing: (id, files) => {
      const key = keyOf('briefing', program, [files.zh, files.en]);
      const known = key && (kept.get(key) as Entry<Pick<BriefingFile, 'briefing' | 'data'>> | undefined);
      if (known) {
        const { briefing, data } = known.read;
        const named = new Set(briefing!.figures.map((figure) => figure.id));
        return { briefing, data, named, findings: [], lineOf: finder(known.lines) };
      }
      // A change of one language leaves the other as it was.
      const read = readBriefing(id, files, keptVersions(kept, program));
      const { briefing, data, findings, lineOf } = read;
      if (key && findings.length === 0 && briefing !== undefined)
        kept.set(key, { read: { briefing, data }, lines: linesOf(data, lineOf) });
      return read;
    },
  };
}

const keptVersions =
  (kept: Kept, program: string): VersionReader =>
  <L extends Language>(language: L, file: string) => {
    type Read = ReturnType<typeof readVersion<L>>;
    const key = keyOf('version', program, [file]);
    const known = key && (kept.get(key) as Entry<Pick<Read, 'value' | 'document'>> | undefined);
    if (known) {
      const { value, document } = known.read;
      return { value, document: { ...document!, lineOf: finder(known.lines) }, missing: false, ...sound };
    }
    const read = readVersion(language, file);
    const { value, document, findings } = read;
    if (key && findings.length === 0 && value !== undefined && document) {
      const { data, body, blocks, mentions } = document;
      const lines = linesOf(data, document.lineOf);
      kept.set(key, { read: { value, document: { data, body, blocks, mentions } }, lines });
    }
    return read;
  };

interface Entry<T> {
  readonly read: T;
  readonly lines: Readonly<Record<string, number>>;
}

const sound = { findings: [], indexOf: (_: string, index: number) => index };

function keyOf(kind: string, program: string, files: readonly string[]): string | undefined {
  const texts = files.map(readTextFile);
  const sure = texts.flatMap((read) => (read.ok ? [read.text] : []));
  return sure.length < files.length ? undefined : digestOf(kind, program, ...files, ...sure);
}

/** The line of every key and item of the data. */
function linesOf(data: unknown, lineOf: (path: Path) => number): Record<string, number> {
  const lines: Record<string, number> = {};
  const visit = (value: unknown, path: Path): void => {
    lines[JSON.stringify(path)] = lineOf(path);
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index]);
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
  };
  visit(data, []);
  return lines;
}

/** The line at a path, or of its nearest parent that exists. */
const finder =
  (lines: Readonly<Record<string, number>>) =>
  (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const line = lines[JSON.stringify(path.slice(0, length))];
      if (line !== undefined) return line;
    }
    return lines['[]'] ?? 1;
  };
