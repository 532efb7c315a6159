/** What a number takes over from the one told before it: the unit of a level, the scale of a thermometer, the barrels that `a million of that` is of. */
import { codeAt } from '../code-at.ts';
import { parse, print, shift } from '../decimal.ts';
import { isQuantity, type Kind, type Quantity } from '../quantity.ts';
import type { Draft, Scan } from './scan.ts';

/** Gives a number with no unit that of the quantity before it, where its words lead back there. */
export function takeOver(scan: Scan, found: Draft): void {
  if (found.unit === '1' && found.kind === 'count') {
    if (scan.state.listUnit !== '1') asLevel(scan, found);
    if (found.unit === '1') asFormer(scan, found);
    if (
      codeAt(scan.text, found.end + 1) === 111 &&
      /^ of (?:that|it)\b/.test(scan.text.slice(found.end, found.end + 8))
    )
      asShare(scan, found);
    else if (found.exact.endsWith('n') && scaled.test(found.exact)) asPart(scan, found);
  } else if (found.unit === 'Cel') asBefore(scan, found);
  else if (found.unit === 's' && groups.test(found.exact)) {
    found.kind = 'count';
    found.unit = '{岁}';
  }
}

function lend(told: Quantity, found: Draft): void {
  found.kind = told.kind;
  found.unit = told.unit;
}

/** The 18-to-24s: people, no seconds. */
const groups = /\b\d\d-to-\d\ds$/;

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
  lend(told, found);
  // From 200 per thousand to 6.1.
  if (/(?:‰|per thousand)$/.test(told.exact) && found.value !== undefined) {
    found.value = print(shift(parse(found.value), -1));
    found.decimals += 1;
  }
}

const scaled = /\d ?(?:[mb]n?\b|[mbt]r?illion)/i;
const sums =
  /\b(?:price|cost|fee|budget|debt|bill|fine|rent|salary|wage|deficit|surplus|turnover|revenue|profit|loss|offer|bid)s? (?:is|are|was|were|will be)(?: now| then| just| only)? $/;
/** What a level is told beside: the one before. */
const compared = /,? (?:(?:up |down )?from|against|versus|compared (?:with|to)) $/;
const when = /^ (?:in|on|at|for) (?:[A-Z][a-z]+|\d{4})(?: \d{4})?/;
const former =
  /^(?:[.,;:)](?!\d)|$| (?:and|in|by|over|after|as|for|on|since|last|a (?:year|month|week|quarter)|the (?:year|month|week|quarter|previous|prior))\b)/;

/** `rose to $45 million from 38 million`, `cut from £3.4bn to 2.9bn`, `the asking price is now 6.5 million`: what is left out was told before. */
function asFormer({ text, out, state }: Scan, found: Draft): void {
  // Most numbers stand far from the last and have no scale.
  const near = found.start + state.base - (out.at(-1)?.end ?? 0);
  if (near > 40 && !found.exact.endsWith('n')) return;
  const lead = text.slice(Math.max(0, found.start - 32), found.start);
  const from = compared.exec(lead)?.[0];
  const to = lead.endsWith(' to ') && scaled.test(found.exact);
  const sum = !from && !to && scaled.test(found.exact) && sums.test(lead);
  if ((!from && !to && !sum) || found.value === undefined) return;
  const told = sum
    ? out.slice(-4).findLast((told) => told.kind === 'money' && scaled.test(told.exact))
    : out.slice(-2).findLast((told) => told.kind !== 'date');
  if (!isQuantity(told) || told.value === undefined || told.kind === 'count') return;
  if (told.unit === 'pp' || told.unit.startsWith('{')) return;
  const joint = text.slice(told.end - state.base, found.start);
  if (sum ? /[.!?]\s|\n/.test(joint) : from ? joint.replace(when, '') !== from : joint !== ' to ') return;
  if (to && (told.kind !== 'money' || !text.startsWith('from ', told.start - state.base - 5))) return;
  if (scaled.test(told.exact) !== scaled.test(found.exact)) return;
  if (!former.test(text.slice(found.end, found.end + 16)) || !isNear(told.value, found.value)) return;
  lend(told, found);
}

/** Whether two numbers are of one size, give or take a figure. */
function isNear(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map((value) => value.replace('-', '').split('.', 1)[0]!);
  return Math.abs(a.length - b.length) < 2;
}

/** What there may be so much of; nobody says `three of that` of what is counted. */
const masses: ReadonlySet<Kind> = new Set(['money', 'mass', 'volume', 'area', 'length', 'power', 'energy']);

/** `2.2 million barrels, a million of that from one field`. */
function asShare({ text, out, state }: Scan, found: Draft): void {
  const told = out.slice(-4).findLast((found) => isQuantity(found) && masses.has(found.kind));
  if (
    !isQuantity(told) ||
    /[.!?]\s/.test(text.slice(told.end - state.base, found.start)) ||
    (!(scaled.test(found.exact) && found.exact.endsWith('illion')) &&
      !/^ of (?:that|it)(?:[.,;:)]|$| (?:total|sum|amount|figure|is|are|was|were|will|would|has|had|came|comes|went|goes|in|to|for|from|on|by|as|and)\b)/.test(
        text.slice(found.end, found.end + 16),
      ))
  )
    return;
  lend(told, found);
}

/** `$83.3 million, of which 65 million was`, `95 million euros plus 5 million in add-ons`: parts and supplements of a sum. */
function asPart({ text, out, state }: Scan, found: Draft): void {
  const told = out.at(-1);
  if (!isQuantity(told) || told.kind !== 'money' || !scaled.test(told.exact)) return;
  const joint = text.slice(told.end - state.base, found.start);
  if (!/^(?:,? (?:of|from) which(?: [a-z]+)? |,? plus (?:a further |another |up to )?)$/.test(joint)) return;
  if (
    !/^(?:[.,;:)](?!\d)|$| (?:was|were|is|are|will|would|has|had|came|comes|went|goes|in|to|for|from|on|by|as|and|more)\b)/.test(
      text.slice(found.end, found.end + 7),
    )
  )
    return;
  lend(told, found);
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
