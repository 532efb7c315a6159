/**
 * Data without the entries that are wrong, so that the sound rest of a file can still be looked at. What is
 * left of a list remembers where it stood, because findings are about places in the file.
 */
import type { Path } from '../markdown/strict-yaml.ts';

export interface Pruned {
  readonly data: unknown;
  /** Where the entry that is now at `index` of a list stood; `list` is its key, or '' for a file that is one list. */
  readonly indexOf: (list: string, index: number) => number;
}

/** Leaves out the entries that `paths` lead into; an entry's own path has at most `depth` keys. */
export function prune(data: unknown, paths: readonly Path[], depth: number): Pruned {
  const copy: unknown = structuredClone(data);
  const lists = new Map<string, { readonly values: unknown[]; readonly gone: Set<number> }>();
  for (const path of paths) {
    const entry = path.slice(0, Math.max(1, depth));
    const key = entry.at(-1);
    const holder = entry.slice(0, -1).reduce<unknown>((value, step) => isHolder(value) && value[step], copy);
    if (key === undefined || !isHolder(holder)) continue;
    if (!Array.isArray(holder)) {
      delete holder[key];
      continue;
    }
    const name = String(entry.at(-2) ?? '');
    const list = lists.get(name) ?? { values: holder as unknown[], gone: new Set() };
    lists.set(name, list);
    list.gone.add(Number(key));
  }
  const kept = new Map<string, readonly number[]>();
  for (const [name, { values, gone }] of lists) {
    const left = [...values.keys()].filter((index) => !gone.has(index));
    kept.set(name, left);
    values.splice(0, values.length, ...left.map((index) => values[index]));
  }
  return { data: copy, indexOf: (list, index) => kept.get(list)?.[index] ?? index };
}

function isHolder(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
