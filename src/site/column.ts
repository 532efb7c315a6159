/**
 * A column of numbers that line up on the decimal point: one unit and one scale for all of them, and the
 * digits that each lacks after the point, to be printed invisibly.
 */

import { minus } from '../charts/scale.ts';
import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/text.ts';
import { compare, type Decimal, negate, normalize, parse, print, shift } from '../quantity/decimal.ts';
import { perName, unitName } from '../quantity/format-unit.ts';
import { grouped } from './number.ts';

export interface Scale {
  readonly power: number;
  readonly word: string;
}

const scales: Record<Language, readonly Scale[]> = {
  zh: [
    { power: 8, word: '亿' },
    { power: 4, word: '万' },
  ],
  en: [
    { power: 9, word: 'billion' },
    { power: 6, word: 'million' },
  ],
};
const plain: Scale = { power: 0, word: '' };
/** Units that nobody counts in ten thousands. */
const unscaled = new Set(['%', 'pp', '1', '{倍}', 'a', 'mo', 'wk', 'd', 'h', 'min']);
const longest = 4;

/** The largest scale that keeps the smallest number above a tenth and none too long after the point. */
export function scaleOf(values: readonly string[], unit: string, language: Language): Scale {
  const sizes = values.map(sizeOf).filter(({ digits }) => digits > 0n);
  if (unscaled.has(unit) || sizes.length === 0) return plain;
  const smallest = sizes.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
  const fits = ({ power }: Scale) =>
    compare(smallest, { digits: 1n, scale: 1 - power }) >= 0 &&
    values.every((value) => fractionOf(scaled(value, power)).length <= longest);
  return scales[language].find(fits) ?? plain;
}

function sizeOf(value: string): Decimal {
  const decimal = parse(value);
  return decimal.digits < 0n ? negate(decimal) : decimal;
}

/** Moves the point of an exact decimal; zeros that the move leaves behind go. */
export const scaled = (value: string, power: number): string =>
  power === 0 ? value : print(normalize(shift(parse(value), -power)));

/** 亿元, billion yuan, 元/亩, yuan per mu; `one` where it is said of 1 alone. */
export function unitLabel(
  unit: string,
  { word }: Scale,
  language: Language,
  per?: string,
  one = false,
): string {
  const { before, after } = unitName(unit, language, one);
  const name = (before + after).trim();
  if (language === 'zh') {
    const base = per === undefined ? '' : `/${unitName(per, 'zh', true).after || per}`;
    return `${word}${name}${base}`;
  }
  return [word, name, per === undefined ? '' : perName(per, 'en')].filter(Boolean).join(' ');
}

export interface Aligned {
  readonly text: string;
  /** What to print invisibly after it. */
  readonly ghost: string;
}

/** What stands before a number that is no more than a bound. */
export const boundSigns: Readonly<Record<Figure['bound'], string>> = {
  exact: '',
  over: '>',
  under: '<',
  about: '≈',
  range: '',
};

type Numbers = Pick<Figure, 'value' | 'min' | 'max' | 'direction'>;

/** The one number of a figure, or the lower end of its range; what fell is negative. */
export const mainValue = (figure: Omit<Numbers, 'max'>): string =>
  signed(figure.value ?? figure.min!, figure.direction);

/** `3.2` that fell is `-3.2`. */
export const signed = (value: string, direction: Figure['direction']): string =>
  direction === 'down' ? print(negate(parse(value))) : value;

export function aligned<Row extends Numbers>(
  figures: readonly Row[],
  scaleFor: (figure: Row) => Scale,
): readonly Aligned[] {
  const texts = figures.map((figure) =>
    [mainValue(figure), figure.value === undefined ? signed(figure.max!, figure.direction) : ''].map(
      (value) => value && scaled(value, scaleFor(figure).power),
    ),
  );
  const width = Math.max(0, ...texts.map(([first, last]) => fractionOf(last || first!).length));
  return texts.map(([first, last]) => {
    const own = fractionOf(last || first!);
    const missing = width - own.length;
    return {
      text: minus(last ? `${grouped(first!)}–${grouped(last)}` : grouped(first!)),
      ghost: missing > 0 ? `${own === '' ? '.' : ''}${'0'.repeat(missing)}` : '',
    };
  });
}

export interface Column {
  /** The one unit of all, where there is one: it belongs in the head. */
  readonly unit: string | undefined;
  readonly numbers: readonly (Aligned & { readonly unit: string })[];
}

/**
 * Figures as one column: those of one indicator and unit in one scale, all of them with their points in one
 * place. Ten of a hundred millions may stand above three of a thing, each with its unit beside it.
 */
export function columnOf(figures: readonly Figure[], language: Language): Column {
  const kindOf = ({ indicator, unit, per }: Figure) => [indicator, unit, per ?? ''].join(' ');
  const uniform = new Set(figures.map(({ unit, per }) => `${unit} ${per ?? ''}`)).size === 1;
  const groups = Map.groupBy(figures, (figure) => (uniform ? '' : kindOf(figure)));
  const scales = new Map(
    [...groups].map(([kind, group]) => [kind, scaleOf(group.map(mainValue), group[0]!.unit, language)]),
  );
  const scaleFor = (figure: Figure) => scales.get(uniform ? '' : kindOf(figure))!;
  const numbers = aligned(figures, scaleFor).map((number, index) => {
    const figure = figures[index]!;
    const one = number.text === '1' && !uniform;
    return { ...number, unit: unitLabel(figure.unit, scaleFor(figure), language, figure.per, one) };
  });
  return { unit: uniform ? numbers[0]?.unit : undefined, numbers };
}

const fractionOf = (decimal: string): string => decimal.split('.')[1] ?? '';
