/**
 * A value as the digits and scale word that a newspaper of either language prints: 939亿, 93.9 billion,
 * 93,900,000,000. The scale is chosen so that the last digit printed is the last one known.
 */
import { type Decimal, normalize, parse, print } from './decimal.ts';
import type { Language } from './quantity.ts';

export type Style = 'words' | 'digits';

interface Scale {
  readonly power: number;
  readonly word: Readonly<Record<Language, string>>;
}

const scales: Readonly<Record<Language, readonly Scale[]>> = {
  zh: [scale(12, '万亿'), scale(8, '亿'), scale(4, '万'), scale(0, '')],
  en: [scale(12, ' trillion'), scale(9, ' billion'), scale(6, ' million'), scale(0, '')],
};
/** Reached for only where a number is known no better: 45 thousand is less sharp than 45,000. */
const coarse: Readonly<Record<Language, readonly Scale[]>> = {
  zh: [scale(2, '百'), scale(3, '千'), scale(4, '万'), scale(8, '亿'), scale(12, '万亿')],
  en: [
    scale(2, ' hundred'),
    scale(3, ' thousand'),
    scale(6, ' million'),
    scale(9, ' billion'),
    scale(12, ' trillion'),
  ],
};

/** Digits behind the point that a reader can take in; beyond them a smaller scale reads better. */
const longest: Readonly<Record<Language, number>> = { zh: 4, en: 3 };

function scale(power: number, word: string): Scale {
  return { power, word: { zh: word, en: word } };
}

export interface Printed {
  /** Digits with separators, and a sign. */
  readonly digits: string;
  /** The scale word, with the space that parts it in English. */
  readonly scale: string;
}

/** How a number is to be printed: where its last known digit stands, and whether to show that. */
export interface Shape {
  readonly decimals: number | undefined;
  /** Leave out zeros that only say how well a number is known: 23 million for 23.00 million. */
  readonly plain: boolean;
  /** No 百 or 千 before a unit that they would make another of: 千克, 百帕. */
  readonly bare?: boolean;
}

/** One value; several values of one range share the scale of the smaller. */
export function printNumber(
  values: readonly string[],
  language: Language,
  style: Style,
  shape: Shape,
): Printed[] {
  const exact = values.map(parse);
  const smallest = exact.reduce((a, b) => (size(b) < size(a) ? b : a));
  const chosen = style === 'digits' ? scales[language].at(-1)! : scaleOf(smallest, exact, language, shape);
  return exact.map((value) => ({
    digits: grouped(mantissa(value, chosen.power, shape, style), language === 'en' || style === 'digits'),
    scale: chosen.word[language],
  }));
}

/** The power of ten of the first digit. */
function size(value: Decimal): number {
  const { digits, scale: places } = normalize(value);
  return String(digits < 0n ? -digits : digits).length - 1 - places;
}

function scaleOf(
  smallest: Decimal,
  all: readonly Decimal[],
  language: Language,
  { decimals, plain, bare }: Shape,
): Scale {
  const first = size(smallest);
  const known = plain || decimals === undefined ? 0 : -decimals;
  const fitting = scales[language].filter(({ power }) => (power === 0 || first >= power) && power >= known);
  const short = fitting.find(({ power }) =>
    all.every((value) => normalize({ ...value, scale: value.scale + power }).scale <= longest[language]),
  );
  const coarser =
    coarse[language].find(({ power }) => power >= known && !(bare && power < 4)) ?? scales[language][0]!;
  return short ?? fitting[0] ?? coarser;
}

function mantissa(value: Decimal, power: number, { decimals, plain }: Shape, style: Style): string {
  const least = normalize({ digits: value.digits, scale: value.scale + power });
  const places = decimals === undefined || (plain && power > 0) ? 0 : decimals + power;
  const wanted = style === 'digits' && decimals !== undefined && decimals < 0 ? 0 : places;
  if (wanted <= least.scale) return print(least);
  return print({ digits: least.digits * 10n ** BigInt(wanted - least.scale), scale: wanted });
}

/** Commas between groups of three, which Chinese leaves out beside 万; four digits take one, so that they never look like a year. */
function grouped(digits: string, commas: boolean): string {
  if (!commas) return digits;
  const point = digits.indexOf('.');
  const whole = point < 0 ? digits : digits.slice(0, point);
  const sign = whole.startsWith('-') ? '-' : '';
  const bare = whole.slice(sign.length);
  let out = '';
  for (let at = 0; at < bare.length; at++) {
    if (at > 0 && (bare.length - at) % 3 === 0) out += ',';
    out += bare[at];
  }
  return sign + out + (point < 0 ? '' : digits.slice(point));
}
