/**
 * What a figure's quote states, as the grammar reads it: the quantity, its interval and its printed form.
 * Everything that reckons with figures reckons with this, so that a figure never claims more digits than
 * its source prints.
 */

import type { Figure } from '../model/figure.ts';
import { isOpen } from '../model/open.ts';
import { parse } from '../quantity/decimal.ts';
import { type Interval, intervalOf, point } from '../quantity/interval.ts';
import { otherQuantities } from '../quantity/other-reading.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { fromDecimal, type Rational, rational } from '../quantity/rational.ts';
import { read } from '../quantity/read.ts';
import { sameRational } from '../quantity/rounding.ts';
import { remembered } from './remembered.ts';

export interface Stated {
  readonly figure: Figure;
  /** The quantity in the quote that the figure records; the nearest one where none agrees. */
  readonly quantity: Quantity | undefined;
  /** The readings that an open quote leaves beside the recorded one, and whether the recorded one is the likelier. */
  readonly open: { readonly others: readonly Quantity[]; readonly likelier: boolean } | undefined;
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

export const statedOf = (figure: Figure): Stated =>
  remembered(known, figure, () => new Statement(figure, nearest(figure)));

/** Prepares `statedOf`: what the figure's quote reads as comes from an earlier run through `recall`, if it is known there. */
export function recallStated(
  figure: Figure,
  recall: <T>(from: () => readonly unknown[], make: () => T) => T,
): void {
  const { quote, region, value, min, max, unit, bound, direction } = figure;
  remembered(known, figure, () => {
    const [best] = recall(
      () => ['stated', quote, region, value, min, max, unit, bound, direction],
      () => [nearest(figure)],
    );
    return new Statement(figure, best ?? undefined);
  });
}

/** Exact numbers are made when somebody reckons with them: of most figures nobody does. */
class Statement implements Stated {
  readonly figure: Figure;
  readonly quantity: Quantity | undefined;
  readonly open: Stated['open'];
  readonly differs: Stated['differs'];
  readonly decimals: number;
  readonly plain: boolean;
  #interval: Interval | undefined;
  #at: Rational | undefined;

  constructor(figure: Figure, best: Nearest | undefined) {
    this.figure = figure;
    this.quantity = best?.quantity;
    this.open = best?.open;
    this.differs = best?.differs ?? ['value'];
    this.decimals = best && !best.differs.includes('value') ? best.quantity.decimals : decimalsOf(figure);
    this.plain = figure.bound === 'exact' && figure.value !== undefined;
  }

  get interval(): Interval {
    const { figure, decimals, quantity } = this;
    const { value, min, max, unit, bound } = figure;
    this.#interval ??= extentOf({
      value,
      min,
      max,
      unit,
      bound,
      decimals,
      ...(quantity?.hedge && { hedge: quantity.hedge }),
    });
    return this.#interval;
  }

  get at(): Rational {
    const { figure } = this;
    this.#at ??= figure.value === undefined ? middle(figure) : exactValue(figure.value);
    return this.#at;
  }

  get printed(): string {
    const { figure, quantity } = this;
    return quantity ? foldSpace(quantity.exact) : (figure.value ?? `${figure.min}–${figure.max}`);
  }
}

type Nearest = Pick<Statement, 'differs' | 'open'> & { readonly quantity: Quantity };

/** The quantity of the quote that differs least from what is recorded, the first of several. */
function nearest(figure: Figure): Nearest | undefined {
  let best: Nearest | undefined;
  for (const likelier of quantitiesOf(figure.quote)) {
    const readings = [likelier, ...otherQuantities(likelier)];
    for (const quantity of readings) {
      const differs = differences(figure, quantity);
      const others = readings.filter((reading) => reading !== quantity);
      const open = isOpen(figure.region, likelier) ? { others, likelier: quantity === likelier } : undefined;
      if (!best || weight(differs) < weight(best.differs)) best = { quantity, differs, open };
      if (differs.length === 0) return best;
    }
  }
  return best;
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

/** The quantities of a Chinese text. */
export function quantitiesOf(text: string): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (const reading of read(text, { language: 'zh' }))
    if (reading.kind !== 'date' && reading.kind !== 'none') quantities.push(reading);
  return quantities;
}

function differences(figure: Figure, quantity: Quantity): Stated['differs'] {
  const differs: ('value' | 'unit' | 'bound' | 'direction')[] = [];
  const agrees = (a: string | undefined, b: string | undefined): boolean =>
    a === b || (a !== undefined && b !== undefined && sameRational(exactValue(a), exactValue(b)));
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
