/**
 * One YAML file or frontmatter against its schema. Entries that are wrong are left out and reported, so
 * that one slip in one figure does not hide what else there is to say.
 */
import type { z } from 'zod';
import { withHidden } from '../markdown/hidden.ts';
import { type Path, readYaml } from '../markdown/strict-yaml.ts';
import type { Finding } from '../model/outcome.ts';
import { prune } from './prune.ts';
import { findingsOf, type Located } from './schema-findings.ts';
import { readTextFile } from './text-file.ts';

export interface Checked<T> {
  /** What is sound of the file; `undefined` when too little is. */
  readonly value: T | undefined;
  /** Where the sound entries of a list stood before others were left out. */
  readonly indexOf: (list: string, index: number) => number;
  readonly findings: readonly Finding[];
}

/**
 * Holds `data` against `schema`. `depth` is how long the path of an entry is that may be left out by itself:
 * 1 for a file that is one list, 2 for a file of several lists, 0 for all or nothing.
 */
export function checked<T>(
  schema: z.ZodType<T>,
  data: unknown,
  yaml: Located,
  file: string,
  depth: number,
): Checked<T> {
  const first = schema.safeParse(data);
  const same = (_: string, index: number) => index;
  if (first.success) return { value: first.data, indexOf: same, findings: [] };

  const findings = findingsOf(first.error.issues, data, yaml, file);
  const paths = first.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
  );
  const pruned = prune(data, paths, depth);
  const second = schema.safeParse(pruned.data);
  return { value: second.success ? second.data : undefined, indexOf: pruned.indexOf, findings };
}

export interface YamlFile<T> extends Checked<T> {
  readonly lineOf: (path: Path) => number;
  /** The data before the schema, for telling "wrong" from "absent". */
  readonly raw: unknown;
}

/** Reads a YAML file and holds it against its schema. */
export function readYamlFile<T>(schema: z.ZodType<T>, file: string, depth: number): YamlFile<T> {
  const nothing = {
    value: undefined,
    indexOf: (_: string, index: number) => index,
    lineOf: () => 1,
    raw: undefined,
  };
  const read = readTextFile(file);
  if (!read.ok) return { ...nothing, findings: [read.finding] };
  const yaml = readYaml(file, read.text);
  const lineFindings = withHidden(file, read.text, yaml.findings);
  if (yaml.data === undefined) return { ...nothing, lineOf: yaml.lineOf, findings: lineFindings };
  const result = checked(schema, yaml.data, yaml, file, depth);
  return { ...result, lineOf: yaml.lineOf, raw: yaml.data, findings: [...lineFindings, ...result.findings] };
}

/** The keys of a file's data, or `undefined` where it has none to know. */
export function keysOf(data: unknown): ReadonlySet<string> | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  return new Set(Object.keys(data));
}
