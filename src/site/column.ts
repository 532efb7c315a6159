/**
 * A column of numbers that line up on the decimal point: one unit and one scale for all of them, and the
 * digits that each lacks after the point, to be printed invisibly.
 */

import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/text.ts';
import { compare, normalize, parse, print, shift } from '../quantity/decimal.ts';
import { unitName } from '../quantity/format-unit.ts';
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
  if (unscaled.has(unit) || values.length === 0) return plain;
  const smallest = values.map(parse).reduce((a, b) => (compare(a, b) <= 0 ? a : b));
  const fits = ({ power }: Scale) =>
    compare(smallest, { digits: 1n, scale: 1 - power }) >= 0 &&
    values.every((value) => fractionOf(scaled(value, power)).length <= longest);
  return scales[language].find(fits) ?? plain;
}

/** Moves the point of an exact decimal; zeros that the move leaves behind go. */
export const scaled = (value: string, power: number): string =>
  power === 0 ? value : print(normalize(shift(parse(value), -power)));

/** 亿元, billion yuan, %, 家. */
export function unitLabel(unit: string, { word }: Scale, language: Language): string {
  const { before, after } = unitName(unit, language, false);
  const name = (before + after).trim();
  return language === 'zh' || word === '' ? `${word}${name}` : `${word} ${name}`.trim();
}

export interface Aligned {
  readonly text: string;
  /** What to print invisibly after it. */
  readonly ghost: string;
}

/** The one number of a figure, or the lower end of its range. */
export const mainValue = ({ value, min }: Pick<Figure, 'value' | 'min'>): string => value ?? min!;

export function aligned(
  figures: readonly Pick<Figure, 'value' | 'min' | 'max'>[],
  { power }: Scale,
): readonly Aligned[] {
  const texts = figures.map((figure) =>
    [figure.value ?? figure.min!, figure.value === undefined ? figure.max! : ''].map(
      (value) => value && scaled(value, power),
    ),
  );
  const width = Math.max(0, ...texts.map(([first, last]) => fractionOf(last || first!).length));
  return texts.map(([first, last]) => {
    const own = fractionOf(last || first!);
    const missing = width - own.length;
    return {
      text: last ? `${grouped(first!)}–${grouped(last)}` : grouped(first!),
      ghost: missing > 0 ? `${own === '' ? '.' : ''}${'0'.repeat(missing)}` : '',
    };
  });
}

export interface Column {
  readonly unit: string;
  readonly numbers: readonly Aligned[];
}

/** Figures of one unit as one column with its unit in the head; `undefined` where units differ. */
export function columnOf(figures: readonly Figure[], language: Language): Column | undefined {
  const [first] = figures;
  if (!first || figures.some(({ unit, per }) => unit !== first.unit || per !== first.per)) return undefined;
  const scale = scaleOf(figures.map(mainValue), first.unit, language);
  return { unit: unitLabel(first.unit, scale, language), numbers: aligned(figures, scale) };
}

const fractionOf = (decimal: string): string => decimal.split('.')[1] ?? '';
