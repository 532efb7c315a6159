/**
 * What a figure's quote states, as the grammar reads it: the quantity, its interval and its printed form.
 * Everything that reckons with figures reckons with this, so that a figure never claims more digits than
 * its source prints.
 */

import type { Figure } from '../model/figure.ts';
import { parse } from '../quantity/decimal.ts';
import { type Interval, intervalOf, point } from '../quantity/interval.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { fromDecimal, type Rational, rational } from '../quantity/rational.ts';
import { read } from '../quantity/read.ts';
import { sameRational } from '../quantity/rounding.ts';
import { remembered } from './remembered.ts';

export interface Stated {
  readonly figure: Figure;
  /** The quantity in the quote that the figure records; the nearest one where none agrees. */
  readonly quantity: Quantity | undefined;
  /** What of value, unit and bound the quote does not bear out; empty when all agree. */
  readonly differs: readonly ('value' | 'unit' | 'bound' | 'direction')[];
  readonly interval: Interval;
  /** The stated value; the middle of a range. */
  readonly at: Rational;
  /** Place of the last stated digit. */
  readonly decimals: number;
  /** As the source prints it, white space folded. */
  readonly printed: string;
  /** Neither hedged nor a range. */
  readonly plain: boolean;
}

/** Counter-like units that measure, so that their counts need not be whole. */
const measures = new Set([
  '{倍}',
  '{亩}',
  '{斤}',
  '{两}',
  '{担}',
  '{里}',
  '{尺}',
  '{丈}',
  '{标箱}',
  '{成}',
  '{番}',
  '{度}',
]);

/** Whether the unit counts things that come whole: 276家 is no other number than 276. */
export const countsWhole = (unit: string): boolean =>
  unit.startsWith('{') && !unit.includes('/') && !measures.has(unit);

export const foldSpace = (text: string): string =>
  text.replaceAll(/(?<=[^\p{ASCII}])\s+|\s+(?=[^\p{ASCII}])/gu, '').replaceAll(/\s+/g, ' ');

export const exactValue = (decimal: string): Rational => fromDecimal(parse(decimal));

const known = new WeakMap<Figure, Stated>();

export const statedOf = (figure: Figure): Stated => remembered(known, figure, state);

function state(figure: Figure): Stated {
  const read = quantitiesOf(figure.quote);
  const compared = read.map((quantity) => ({ quantity, differs: differences(figure, quantity) }));
  const best = compared.toSorted((a, b) => weight(a.differs) - weight(b.differs))[0];
  const decimals = best && !best.differs.includes('value') ? best.quantity.decimals : decimalsOf(figure);
  const hedge = best?.quantity.hedge;
  return {
    figure,
    quantity: best?.quantity,
    differs: best?.differs ?? ['value'],
    interval: extentOf({ ...figure, decimals, ...(hedge && { hedge }) }),
    at: figure.value === undefined ? middle(figure) : exactValue(figure.value),
    decimals,
    printed: best ? foldSpace(best.quantity.exact) : (figure.value ?? `${figure.min}–${figure.max}`),
    plain: figure.bound === 'exact' && figure.value !== undefined,
  };
}

type Extent = Pick<Figure, 'value' | 'min' | 'max' | 'unit' | 'bound'> & {
  decimals: number;
  hedge?: readonly string[];
};

/** The interval of a statement; a count given to its last digit is one whole number. */
function extentOf({ value, min, max, ...rest }: Extent): Interval {
  if (value !== undefined && rest.bound === 'exact' && rest.decimals === 0 && countsWhole(rest.unit))
    return point(exactValue(value));
  return intervalOf({ ...rest, ...(value === undefined ? { min: min!, max: max! } : { value }) });
}

function* quantityReadings(text: string): Generator<Quantity> {
  for (const reading of read(text, { language: 'zh' }))
    if (reading.kind !== 'date' && reading.kind !== 'none') yield reading;
}
export const quantitiesOf = (text: string): readonly Quantity[] => [...quantityReadings(text)];

function differences(figure: Figure, quantity: Quantity): Stated['differs'] {
  const differs: ('value' | 'unit' | 'bound' | 'direction')[] = [];
  const agrees = (a: string | undefined, b: string | undefined): boolean =>
    a === undefined || b === undefined ? a === b : sameRational(exactValue(a), exactValue(b));
  if (
    !(
      agrees(figure.value, quantity.value) &&
      agrees(figure.min, quantity.min) &&
      agrees(figure.max, quantity.max)
    )
  )
    differs.push('value');
  if (figure.unit !== quantity.unit) differs.push('unit');
  if (figure.bound !== quantity.bound) differs.push('bound');
  if (figure.direction && quantity.direction && figure.direction !== quantity.direction)
    differs.push('direction');
  return differs;
}

/** A wrong value weighs more than a wrong unit, and that more than a hedge. */
const weight = (differs: Stated['differs']): number =>
  (differs.includes('value') ? 4 : 0) +
  (differs.includes('unit') ? 3 : 0) +
  (differs.includes('bound') ? 2 : 0) +
  (differs.includes('direction') ? 1 : 0);

/** Without a reading: the last digit that is not a trailing zero of a whole number. */
function decimalsOf(figure: Figure): number {
  const text = figure.value ?? figure.max ?? '0';
  const point = text.indexOf('.');
  if (point >= 0) return text.length - point - 1;
  return -(/0*$/.exec(text)![0].length % text.length);
}

function middle({ min, max }: Figure): Rational {
  const [a, b] = [exactValue(min ?? '0'), exactValue(max ?? '0')];
  return rational(a.n * b.d + b.n * a.d, 2n * a.d * b.d);
}
