/** The unit whose name stands at a place in English text; its names are in `unit-table.ts`. */
import type { Kind } from '../quantity.ts';
import { gapEnd, isHyphen, isLetter, wordAt, wordEnd } from './chars.ts';
import { unitTable } from './unit-table.ts';

export interface Unit {
  readonly kind: Kind;
  readonly unit: string;
  /** Places to shift the value: a basis point is 0.01 of a percentage point. */
  readonly shift: number;
  /** A whole factor for units that UCUM lacks: a decade is 10 years. */
  readonly factor: number;
}

/** What an amount takes over from its unit. */
export const reported = ({ kind, unit, shift, factor }: Unit) => ({ kind, unit, shift, factor });

interface Name {
  readonly parts: readonly string[];
  readonly unit: Unit;
  readonly literal: boolean;
}

const byFirst = new Map<string, Name[]>();
for (const line of unitTable.trim().split('\n')) {
  const [kind, unit, worth, ...names] = line.split(' ') as [Kind, string, string, ...string[]];
  const [shift, factor = '1'] = worth.split('*') as [string, string?];
  const entry: Unit = { kind, unit, shift: Number.parseInt(shift, 10), factor: Number.parseInt(factor, 10) };
  for (const name of names) {
    const literal = name.startsWith('=');
    const parts = (literal ? name.slice(1) : name).split('_');
    const list = byFirst.get(parts[0]!.toLowerCase());
    const item = { parts, unit: entry, literal };
    if (list) list.push(item);
    else byFirst.set(parts[0]!.toLowerCase(), [item]);
  }
}
for (const list of byFirst.values()) list.sort((a, b) => b.parts.join('_').length - a.parts.join('_').length);

/** Where a token of letters, squares and inner points ends: km², u.s. */
function tokenEnd(text: string, index: number, end: number): number {
  let at = wordEnd(text, index, end);
  const first = text[index];
  if (first === 'μ' || first === 'µ') at = wordEnd(text, index + 1, end);
  if (at > index && '²³23'.includes(text[at] ?? ' ') && !isLetter(text, at + 1)) {
    const word = text.slice(index, at);
    if (word === 'm' || word === 'km' || word === 'cm' || word === 'mm') return at + 1;
  }
  if (text[at] === '.' && isLetter(text, at + 1) && text[at + 2] === '.' && at === index + 1) return at + 3;
  return at;
}

function nameEnd(text: string, index: number, end: number, name: Name): number {
  let at = index;
  // 1,200 sq. ft, 5 sq.m.
  let dotted = false;
  for (let part = 0; part < name.parts.length; part++) {
    if (part > 0) {
      const next = isHyphen(text, at) ? at + 1 : gapEnd(text, at, end);
      if (next === at && !dotted) return -1;
      at = next;
    }
    const stop = tokenEnd(text, at, end);
    const word = text.slice(at, stop);
    if ((name.literal ? word : word.toLowerCase()) !== name.parts[part]) return -1;
    dotted = text[stop] === '.' && (word === 'sq' || word === 'cu');
    at = dotted ? stop + 1 : stop;
  }
  return at;
}

/** The longest unit name that begins at `index`. */
export function unitNameAt(
  text: string,
  index: number,
  end: number,
): { readonly unit: Unit; readonly end: number } | undefined {
  if (index >= end) return undefined;
  const stop = tokenEnd(text, index, end);
  if (stop === index || stop - index > 16) return undefined;
  const word = wordAt(text, index, stop);
  const names = byFirst.get(word.length === stop - index ? word : text.slice(index, stop).toLowerCase());
  if (!names) return undefined;
  for (const name of names) {
    const at = name.parts.length === 1 && !name.literal ? stop : nameEnd(text, index, end, name);
    if (at > 0) return { unit: name.unit, end: at };
  }
  return undefined;
}
