/** What a number takes over from the one told before it: the unit of a level, the scale of a thermometer, the barrels that `a million of that` is of. */
import { codeAt } from '../code-at.ts';
import { parse, print, shift } from '../decimal.ts';
import type { Kind, Quantity, Reading } from '../quantity.ts';
import type { Draft, Scan } from './scan.ts';

/** Gives a number with no unit that of the quantity before it, where its words lead back there. */
export function takeOver(scan: Scan, found: Draft): void {
  if (found.unit === '1' && found.kind === 'count') {
    if (scan.state.listUnit !== '1') asLevel(scan, found);
    if (codeAt(scan.text, found.end + 1) === 111 && scan.text.startsWith(' of that', found.end))
      asShare(scan, found);
    if (scan.state.listUnit === '[ft_i]') asInches(scan, found);
  } else if (found.unit === 'Cel') asBefore(scan, found);
}

const isQuantity = (told: Reading | undefined): told is Quantity => told !== undefined && 'unit' in told;

/** `cut the trip from 11 hours to four`: the second of two levels has the unit of the first; `from 33 percent to half` has not. */
function asLevel({ text, out, state }: Scan, found: Draft): void {
  if (found.start - state.listAt + state.base !== 4 || !text.startsWith(' to ', found.start - 4)) return;
  const told = out.at(-1);
  if (!isQuantity(told) || told.kind === 'money' || told.unit === 'pp') return;
  const from = told.start - state.base;
  const alike = told.bound === 'exact' && (told.value ?? '').length < 5 && text.startsWith('from ', from - 5);
  if (
    !alike ||
    !/^(?:[.,;:)](?!\d)|$| (?:and|in|by|over|after|as|for|on|since)\b)/.test(
      text.slice(found.end, found.end + 7),
    )
  )
    return;
  found.kind = told.kind;
  found.unit = told.unit;
  // From 200 per thousand to 6.1.
  if (/(?:‰|per thousand)$/.test(told.exact) && found.value !== undefined) {
    found.value = print(shift(parse(found.value), -1));
    found.decimals += 1;
  }
}

/** `a 5-foot-9 guard`, `he is 6ft 2`: what a height goes on with. */
function asInches({ text, state }: Scan, found: Draft): void {
  const joint = text.slice(state.listAt - state.base, found.start);
  if (!/^(?:\d|1[01])$/.test(found.value ?? '') || found.bound !== 'exact') return;
  if (
    joint !== '-' &&
    !(joint === ' ' && /^(?:[.,;)](?!\d)|$| tall\b)/.test(text.slice(found.end, found.end + 5)))
  )
    return;
  found.kind = 'length';
  found.unit = '[in_i]';
}

/** What there may be so much of; nobody says `three of that` of what is counted. */
const masses: ReadonlySet<Kind> = new Set(['money', 'mass', 'volume', 'area', 'length', 'power', 'energy']);

/** `2.2 million barrels, a million of that from one field`. */
function asShare({ text, out, state }: Scan, found: Draft): void {
  const told = out.slice(-4).findLast((found) => isQuantity(found) && masses.has(found.kind));
  if (
    !isQuantity(told) ||
    /[.!?]\s/.test(text.slice(told.end - state.base, found.start)) ||
    !/^ of that(?:[.,;:)]|$| (?:total|sum|amount|figure|is|are|was|were|will|would|has|had|came|comes|went|goes|in|to|for|from|on|by|as|and)\b)/.test(
      text.slice(found.end, found.end + 16),
    )
  )
    return;
  found.kind = told.kind;
  found.unit = told.unit;
}

/** `97F, 12 degrees above normal`: degrees of no scale are those of the thermometer just read. */
function asBefore({ text, out, state: { base } }: Scan, found: Draft): void {
  if (!/ degrees?$/.test(found.exact)) return;
  for (const told of out.slice(-4).reverse()) {
    if (!isQuantity(told) || told.kind !== 'temperature' || found.start + base - told.end > nearby) continue;
    if (!text.slice(Math.max(0, told.end - base), found.start).includes('\n')) found.unit = told.unit;
    return;
  }
}
const nearby = 200;
