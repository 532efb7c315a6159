/**
 * Files of the archive as an earlier run read them. Only what was sound is kept, under the bytes it was read
 * from; a file with findings is read again, so that they are always those of today.
 */
import type { z } from 'zod';
import type { Path } from '../markdown/strict-yaml.ts';
import type { Briefing, Version } from '../model/briefing.ts';
import { digestOf, type Kept } from '../model/kept.ts';
import type { Language } from '../model/text.ts';
import {
  type BriefingFile,
  readBriefing,
  readVersion,
  type VersionFile,
  type VersionReader,
} from './briefing-file.ts';
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
      const version = keptVersions(kept, program);
      const key = keyOf('briefing', program, [files.zh, files.en]);
      const known = key && (kept.get(key) as Pick<BriefingFile, 'briefing' | 'links'> | undefined);
      if (known) {
        const documents = {
          zh: once(() => version('zh', files.zh)),
          en: once(() => version('en', files.en)),
        };
        const { zh, en } = known.briefing!.versions;
        const versions = { zh: withBody(zh, documents.zh), en: withBody(en, documents.en) };
        return {
          briefing: { ...known.briefing!, versions },
          links: known.links,
          named: new Set(known.briefing!.figures.map((figure) => figure.id)),
          lineOf: (path) => documents.zh().document?.lineOf(path) ?? 1,
          findings: [],
        };
      }
      // A change of one language leaves the other as it was.
      const read = readBriefing(id, files, version);
      const { briefing, links, findings } = read;
      if (key && findings.length === 0 && briefing !== undefined)
        kept.set(key, { briefing: withoutBodies(briefing), links });
      return read;
    },
  };
}

/** Page trees and lines, most of what a file gives, are left with the versions until somebody asks. */
const withoutBodies = ({ versions: { zh, en }, ...briefing }: Briefing) => {
  const [{ body: _zh, ...chinese }, { body: _en, ...english }] = [zh, en];
  return { ...briefing, versions: { zh: chinese, en: english } };
};

const withBody = (version: Version, file: () => VersionFile<unknown>): Version => ({
  ...version,
  get body() {
    return file().document?.body ?? { type: 'root', children: [] };
  },
});

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const keptVersions =
  (kept: Kept, program: string): VersionReader =>
  (language, file) => {
    type Read = ReturnType<typeof readVersion<typeof language>>;
    const key = keyOf('version', program, [file]);
    const known = key && (kept.get(key) as Entry<Pick<Read, 'value' | 'document'>> | undefined);
    if (known) {
      const { value, document } = known.read;
      const lineOf = finder(known.lines);
      return { value, document: { ...document!, data: value, lineOf }, missing: false, ...sound };
    }
    const read = readVersion(language, file);
    const { value, document, findings } = read;
    if (key && findings.length === 0 && value !== undefined && document) {
      const { data, body, blocks, mentions } = document;
      kept.set(key, {
        read: { value, document: { body, blocks, mentions } },
        lines: linesOf(data, document.lineOf),
      });
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
