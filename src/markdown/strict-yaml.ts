/**
 * YAML as data and nothing else: no anchors, aliases, tags, merge keys or duplicate keys, and for every
 * path the line it stands on, so that whatever is wrong with a value can be said where the value is.
 */
import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Finding } from '../model/outcome.ts';
import { hiddenCharacters } from './hidden.ts';

export type Path = readonly PropertyKey[];

export interface StrictYaml {
  /** Plain data; `undefined` where the text is not YAML that we accept. */
  readonly data: unknown;
  /** The line of the file on which the key (or item) at `path` stands, or its nearest parent that exists. */
  readonly lineOf: (path: Path) => number;
  /** The value at `path` exactly as the file prints it, quotes included. */
  readonly printed: (path: Path) => string | undefined;
  readonly findings: readonly Finding[];
}

/** Deeper than any schema of ours; YAML libraries recurse. */
const maxDepth = 100;

/** Reads the YAML `text` that begins on line `firstLine` of `file`. */
export function readYaml(file: string, text: string, firstLine = 1): StrictYaml {
  const findings: Finding[] = [];
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const report = (rule: string, offset: number, message: string, hint?: string) =>
    findings.push({ rule, level: 'error', file, line: lineAt(offset), message, hint });

  if (depthOf(text) > maxDepth) {
    lines.lineStarts.push(0);
    report('yaml-syntax', 0, `Unexpected nesting of more than ${maxDepth} levels, expected plain data`);
    return { data: undefined, lineOf: () => firstLine, printed: () => undefined, findings };
  }

  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
    // The library compares every key with every other; a set below does it in one pass.
    uniqueKeys: false,
    lineCounter: lines,
    keepSourceTokens: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  for (const { message, pos } of document.errors) {
    report('yaml-syntax', pos[0], `Unexpected YAML, expected keys and values: ${lowerFirst(message)}`);
  }
  if (document.directives?.docStart && document.directives.yaml.explicit) {
    report('yaml-tag', 0, 'Unexpected YAML directive, expected plain data');
  }
  const judge = (node: Node) => {
    const at = startOf(node);
    if (isAlias(node)) {
      report('yaml-alias', at, `Unexpected alias *${node.source}, expected the value itself`);
      return;
    }
    if (node.anchor) {
      const hint = 'Write the value out where it is needed.';
      report('yaml-anchor', at, `Unexpected anchor &${node.anchor}, expected plain data`, hint);
    }
    if (node.tag) report('yaml-tag', at, `Unexpected tag ${node.tag}, expected plain data`);
    if (isScalar(node) && Number.isInteger(node.value) && !/^-?(?:0|[1-9]\d*)$/.test(node.source ?? '')) {
      const hint = 'YAML reads 010, 0x1F, 0o17 and 1e3 each in its own way.';
      report(
        'number-form',
        at,
        `Unexpected number ${node.source}, expected plain digits, or text in quotes`,
        hint,
      );
    }
    if (!isScalar(node) || typeof node.value !== 'string') return;
    for (const { code, name } of hiddenCharacters(node.value)) {
      const message = `Unexpected ${code} (${name}) in a value, expected text that readers can see`;
      report('hidden-character', at, message);
    }
  };
  visit(document, {
    Node: (_, node) => judge(node),
    Map: (_, map) => {
      judge(map);
      const { items } = map;
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          const message = `Unexpected second key "${String(key.value)}", expected each key once`;
          report('duplicate-key', startOf(key), message, 'Rename or remove one.');
        }
        seen.add(key.value);
      }
    },
    Pair: (_, pair) => {
      if (isScalar(pair.key) && typeof pair.key.value === 'string' && pair.key.value !== '__proto__') return;
      const shown = isScalar(pair.key) ? ` ${String(pair.key.value)}` : '';
      report(
        'yaml-key',
        startOf(pair.key as Node | null),
        `Unexpected key${shown}, expected a name`,
        'Put quotes around it if it is one.',
      );
    },
  });

  const usable = findings.every(({ rule }) => rule === 'hidden-character' || rule === 'number-form');
  return {
    data: usable ? (document.toJS({ maxAliasCount: 0 }) as unknown) : undefined,
    lineOf: (path) => lineAt(locate(document.contents, path).offset),
    printed: (path) => {
      const { node, depth } = locate(document.contents, path);
      return depth === path.length && node?.range ? text.slice(node.range[0], node.range[1]) : undefined;
    },
    findings,
  };
}

/** The deepest node along `path` that exists, and where it (or the key that holds it) begins. */
function locate(root: Node | null, path: Path): { offset: number; node: Node | null; depth: number } {
  let node: Node | null = root;
  let offset = startOf(root);
  let depth = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      offset = startOf(pair.key as Node);
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(key)];
      if (item === undefined) break;
      node = (isPair(item) ? item.value : item) as Node | null;
      offset = startOf(node);
    } else break;
    depth += 1;
  }
  return { offset, node, depth };
}

function startOf(node: Node | null): number {
  if (node?.range) return node.range[0];
  return isCollection(node) && node.items.length > 0 ? startOf(node.items[0] as Node) : 0;
}

/** How deep flow and block collections could nest, read off the text before any parser recurses into it. */
function depthOf(text: string): number {
  let [flow, deepest] = [0, 0];
  for (const char of text) {
    if (char === '[' || char === '{') flow += 1;
    else if (char === ']' || char === '}') flow = Math.max(0, flow - 1);
    deepest = Math.max(deepest, flow);
  }
  for (const [indent] of text.matchAll(/^[ -]*/gm)) deepest = Math.max(deepest, indent.length / 2);
  return deepest;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
