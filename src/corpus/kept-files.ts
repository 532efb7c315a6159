/**
 * Files of the archive as an earlier run read them. Only what was sound is kept, under the bytes it was read
 * from; a file with findings is read again, so that they are always those of today.
 */
import type { z } from 'zod';
import { type Body, parseBody } from '../markdown/parse.ts';
import { type Path, readYaml } from '../markdown/strict-yaml.ts';
import type { Briefing, Version } from '../model/briefing.ts';
import { digestOf, type Kept } from '../model/kept.ts';
import type { Language } from '../model/text.ts';
import {
  type BriefingFile,
  readBriefing,
  readVersion,
  type VersionFile,
  type VersionParts,
} from './briefing-file.ts';
import type { Located } from './schema-findings.ts';
import { readTextFile } from './text-file.ts';
import { checked, readYamlFile, type YamlFile } from './yaml-file.ts';

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
      const parts = keptParts(kept, program);
      const key = keyOf('briefing', program, [files.zh, files.en]);
      const known = key && (kept.get(key) as Pick<BriefingFile, 'briefing' | 'links'> | undefined);
      if (known) {
        const documents = {
          zh: once(() => readVersion('zh', files.zh, parts)),
          en: once(() => readVersion('en', files.en, parts)),
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
      const read = readBriefing(id, files, parts);
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

/** Frontmatter and prose of each language by themselves: a change of one leaves three as they were. */
function keptParts(kept: Kept, program: string): VersionParts {
  const keys = new WeakMap<object, string>();
  const known = new WeakSet<object>();
  return {
    yaml: (file, text, firstLine = 1) => {
      const key = digestOf('front', program, file, String(firstLine), text);
      const entry = kept.get(key) as Entry<object> | undefined;
      if (entry) {
        known.add(entry.read);
        return { data: entry.read, lineOf: finder(entry.lines), printed: () => undefined, findings: [] };
      }
      const yaml = readYaml(file, text, firstLine);
      if (yaml.findings.length === 0 && typeof yaml.data === 'object' && yaml.data) keys.set(yaml.data, key);
      return yaml;
    },
    checked: <T>(schema: z.ZodType<T>, data: unknown, yaml: Located, file: string, depth: number) => {
      if (known.has(data as object)) return { value: data as T, ...sound };
      const result = checked(schema, data, yaml, file, depth);
      const key = keys.get(data as object);
      if (key && result.findings.length === 0 && result.value !== undefined)
        kept.set(key, { read: result.value, lines: linesOf(data, yaml.lineOf) });
      return result;
    },
    body: (file, text, briefing) => {
      const key = digestOf('body', program, file, text);
      const entry = kept.get(key) as Omit<Body, 'findings'> | undefined;
      if (entry) return { ...entry, findings: [] };
      const { findings, ...body } = parseBody(file, text, briefing);
      if (findings.length === 0) kept.set(key, body);
      return { ...body, findings };
    },
  };
}

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
