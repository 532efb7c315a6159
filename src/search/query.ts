/**
 * What a reader typed: words to find, and, where a number stands among them, a condition on values:
 * `10.78亿`, `> 100亿 焦作`, `10亿..11亿`, `1.078 billion`.
 */

import { amounts } from '../quantity/amounts.ts';
import { compare, parse } from '../quantity/decimal.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { fold } from './fold.ts';

/** A condition on a value; a missing end is open. */
export interface ValueTest {
  readonly min?: { readonly value: string; readonly closed: boolean };
  readonly max?: { readonly value: string; readonly closed: boolean };
  /** The quantity typed, where one value is asked for. */
  readonly typed?: Quantity;
  /** Absent where the reader typed none: any unit will do. */
  readonly unit?: string;
  /** The words typed around the number: a figure must mention each. */
  readonly words: readonly string[];
}

export interface Query {
  /** What must stand in the text, as typed. */
  readonly terms: readonly string[];
  readonly value?: ValueTest;
}

type Comparison = '>' | '>=' | '<' | '<=';
const comparisons: readonly (readonly [sign: string, meaning: Comparison])[] = [
  ['>=', '>='],
  ['<=', '<='],
  ['≥', '>='],
  ['≤', '<='],
  ['>', '>'],
  ['<', '<'],
  ['＞', '>'],
  ['＜', '<'],
];

/** Reads what was typed, in either language. Never throws. */
export function parseQuery(typed: string): Query {
  const range = rangeIn(typed);
  if (range) return range;
  const comparison = comparisonIn(typed);
  if (comparison) return comparison;

  const quantity = quantitiesOf(typed)[0];
  const terms = termsOf(typed);
  if (!quantity) return { terms };
  const words = termsOf(`${typed.slice(0, quantity.start)} ${typed.slice(quantity.end)}`);
  return { terms, value: { typed: quantity, words, ...unitOf(quantity) } };
}

function rangeIn(typed: string): Query | undefined {
  const dots = typed.indexOf('..');
  if (dots < 0) return undefined;
  const left = quantitiesOf(typed.slice(0, dots)).at(-1);
  const rest = typed.slice(dots).replace(/^\.+/, '');
  const right = quantitiesOf(rest)[0];
  if (!left && !right) return undefined;
  const before = left ? typed.slice(0, left.start) : typed.slice(0, dots);
  const after = right ? rest.slice(right.end) : rest;
  const unit = right ? unitOf(right) : left ? unitOf(left) : {};
  const words = termsOf(`${before} ${after}`);
  return {
    terms: words,
    value: {
      ...(left ? { min: end(low(left)) } : {}),
      ...(right ? { max: end(high(right)) } : {}),
      words,
      ...unit,
    },
  };
}

function comparisonIn(typed: string): Query | undefined {
  const found = comparisons.find(([sign]) => typed.includes(sign));
  if (!found) return undefined;
  const [sign, meaning] = found;
  const at = typed.indexOf(sign);
  const rest = typed.slice(at + sign.length);
  const quantity = quantitiesOf(rest)[0];
  if (!quantity) return undefined;
  const closed = meaning.endsWith('=');
  const side = meaning.startsWith('>')
    ? { min: end(high(quantity), closed) }
    : { max: end(low(quantity), closed) };
  const words = termsOf(`${typed.slice(0, at)} ${rest.slice(quantity.end)}`);
  return { terms: words, value: { ...side, words, ...unitOf(quantity) } };
}

const end = (value: string, closed = true) => ({ value, closed });
const low = (quantity: Quantity) => quantity.value ?? quantity.min!;
const high = (quantity: Quantity) => quantity.value ?? quantity.max!;

/** The quantities in what was typed; a number with nothing around it counts, whatever it may be a number of. */
function quantitiesOf(text: string): Quantity[] {
  const bare = /^\s*(-?\d[\d,]*(?:\.\d+)?)\s*$/.exec(fold(text))?.[1];
  if (bare !== undefined) return [bareQuantity(text, bare.replaceAll(',', ''))];
  return amounts(text);
}

function bareQuantity(text: string, value: string): Quantity {
  const point = value.indexOf('.');
  const decimals = point < 0 ? 0 : value.length - point - 1;
  return {
    start: 0,
    end: text.length,
    exact: text,
    kind: 'count',
    value,
    unit: '1',
    bound: 'exact',
    decimals,
  };
}

/** A bare number asks for any unit; 元 or % asks for its own. */
const unitOf = ({ unit }: Quantity): { unit?: string } => (unit === '1' ? {} : { unit });

/** Quoted stretches stay whole; otherwise white space parts the terms. */
function termsOf(text: string): string[] {
  return [...text.matchAll(/"([^"]+)"|“([^”]+)”|[^\s"“”]+/g)]
    .map((match) => (match[1] ?? match[2] ?? match[0]).trim())
    .filter(Boolean);
}

/** Whether `value` lies within the ends. */
export function withinEnds(test: ValueTest, value: string): boolean {
  const above = !test.min || order(value, test.min.value) > (test.min.closed ? -1 : 0);
  const below = !test.max || order(value, test.max.value) < (test.max.closed ? 1 : 0);
  return above && below;
}

const order = (a: string, b: string) => compare(parse(a), parse(b));
