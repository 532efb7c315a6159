/**
 * Edits to YAML that leave an editor's work alone: text is spliced in at the one place that changes, and
 * every other byte, comment and line end stays. Each edit is proved by reading the result back.
 */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { splitFrontmatter } from '../markdown/frontmatter.ts';
import type { Path } from '../markdown/strict-yaml.ts';
import { printYaml } from './print.ts';

export type Edit =
  /** Adds a key to the map at `path`, or an entry to the list at it; a map or list that is not there is made. */
  | { readonly add: unknown; readonly path: Path }
  /** Replaces the single value at `path`. */
  | { readonly set: string | number | boolean; readonly path: Path };

/** The text of a YAML file with the edits made. Throws if an edit cannot be made without touching the rest. */
export function editYaml(text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, edit) => {
    const after =
      'set' in edit ? replaceScalar(before, edit.path, edit.set) : insert(before, edit.path, edit.add);
    prove(before, after, edit);
    return after;
  }, text);
}

/** The text of a briefing file with the edits made to its frontmatter; the prose stays byte for byte. */
export function editFrontmatter(text: string, edits: readonly Edit[]): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const split = splitFrontmatter(text.replaceAll('\r\n', '\n'));
  if (!split.ok) throw new RangeError(split.message);
  const edited = editYaml(split.yaml, edits);
  const lf = text.replaceAll('\r\n', '\n');
  const start = lf.indexOf('\n') + 1;
  const result = lf.slice(0, start) + edited + lf.slice(start + split.yaml.length);
  return newline === '\n' ? result : result.replaceAll('\n', newline);
}

function replaceScalar(text: string, path: Path, value: string | number | boolean): string {
  const node = read(text).getIn(path, true) as Node | undefined;
  if (!isScalar(node) || !node.range)
    throw new RangeError(`Unexpected place ${path.join('.')}, expected a single value there`);
  if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL')
    throw new RangeError(`Unexpected block text at ${path.join('.')}, expected a value in one line`);
  return text.slice(0, node.range[0]) + inline(value) + text.slice(node.range[1]);
}

/** `path` ends with the new key for a map; with the list itself for a list. */
function insert(text: string, path: Path, value: unknown): string {
  const document = read(text);
  const list = document.getIn(path, true) as Node | undefined;
  if (isSeq(list)) return insertInto(text, list, value, undefined);
  const key = path.at(-1);
  if (key === undefined || typeof key === 'symbol')
    throw new RangeError('Unexpected empty path, expected a key to add');
  if (list !== undefined)
    throw new RangeError(`Unexpected value at ${path.join('.')}, expected nothing there yet`);
  const parent = path.slice(0, -1);
  const holder = (parent.length === 0 ? document.contents : document.getIn(parent, true)) as
    | Node
    | null
    | undefined;
  if (isMap(holder)) return insertInto(text, holder, value, String(key));
  if (holder === null && parent.length === 0) return `${text}${printYaml({ [key]: value })}`;
  if (holder === undefined) return insert(text, parent, { [key]: value });
  throw new RangeError(
    `Unexpected value at ${parent.join('.')}, expected a map that ${String(key)} can be added to`,
  );
}

function insertInto(
  text: string,
  holder: YAMLMap | YAMLSeq,
  value: unknown,
  key: string | undefined,
): string {
  if (holder.flow) {
    const end = holder.range![1] - 1;
    const entry = key === undefined ? inline(value) : `${inline(key)}: ${inline(value)}`;
    const inner = text.slice(holder.range![0] + 1, end).trimEnd();
    const gap = /\s$/.test(text.slice(holder.range![0] + 1, end)) ? ' ' : '';
    const comma = holder.items.length === 0 ? '' : inner.endsWith(',') ? ' ' : ', ';
    return text.slice(0, holder.range![0] + 1) + inner + comma + entry + gap + text.slice(end);
  }
  const first = holder.items[0] as { key?: Node; range?: [number, number, number] } | undefined;
  const at = (first && 'key' in first ? first.key?.range?.[0] : first?.range?.[0]) ?? holder.range![0];
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const margin = /^[ ]*/.exec(text.slice(lineStart))![0];
  const printed = printYaml(key === undefined ? [value] : { [key]: value }).replace(/^ {2}(?=- )/, '');
  const block = key === undefined ? outdent(printed) : printed;
  const lines = block
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? line : margin + line));
  const end = endOfItems(text, holder);
  const before = text.slice(0, end);
  return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${lines.join('\n')}\n${text.slice(end)}`;
}

/** A printed list begins at the margin, whatever the printer's own indent is. */
function outdent(block: string): string {
  const indent = /^ */.exec(block)![0].length;
  return block
    .split('\n')
    .map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length)))
    .join('\n');
}

/** The start of the line behind the last entry, before comments and blank lines that belong to what follows. */
function endOfItems(text: string, holder: YAMLMap | YAMLSeq): number {
  const last = lastOffset(holder);
  const end = text.indexOf('\n', Math.max(0, last - 1));
  return end < 0 ? text.length : end + 1;
}

/** Where the last scalar or closing bracket under `node` ends. */
function lastOffset(node: unknown): number {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last: unknown = node.items.at(-1);
    if (last !== undefined) {
      const { key, value } = last as { key?: unknown; value?: unknown };
      if (!isMap(node)) return lastOffset(last);
      const end = lastOffset(value);
      return end > 0 ? end : lastOffset(key);
    }
  }
  return (node as Node | null)?.range?.[1] ?? 0;
}

/** A value in one line, as it stands after `key: ` or between commas. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, entry]) => `${inline(key)}: ${inline(entry)}`);
    return `{ ${pairs.join(', ')} }`;
  }
  const printed = printYaml([value])
    .trim()
    .replace(/^(?:- |\[)/, '')
    .replace(/\]$/, '')
    .trim();
  // Plain text may hold characters that end an entry inside brackets.
  return typeof value === 'string' && !/^["']/.test(printed) && /[,[\]{}#&*!|>%@`:]|^[-?]/.test(value)
    ? JSON.stringify(value)
    : printed;
}

function read(text: string) {
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: true });
  const [error] = document.errors;
  if (error) throw new RangeError(`Unexpected YAML, expected sound data to edit: ${error.message}`);
  return document;
}

/** What the edit should have made of the data, against what it made. */
function prove(before: string, after: string, edit: Edit): void {
  const expected = read(before);
  const existing: unknown = expected.getIn(edit.path);
  if ('set' in edit) expected.setIn(edit.path, edit.set);
  else if (isSeq(existing)) expected.addIn(edit.path, expected.createNode(edit.add));
  else expected.setIn(edit.path, expected.createNode(edit.add));
  if (!isDeepStrictEqual(expected.toJS(), read(after).toJS())) {
    throw new RangeError(
      `Unexpected result of the edit at ${edit.path.join('.')}, expected only that place to change`,
    );
  }
}
