/**
 * Arithmetic as a person writes it, in both languages: 276 ÷ 365 = 75.616…%. Terms of one line share one
 * scale, 亿 or billion, and a digit string that was cut says so with an ellipsis.
 */

import type { Bilingual, Language } from '../model/text.ts';
import {
  compareRationals,
  divideRationals,
  powerOfTen,
  type Rational,
  rational,
} from '../quantity/rational.ts';
import { absolute, decimalText, digitsOf } from '../quantity/rounding.ts';

interface Scale {
  readonly power: number;
  readonly word: string;
}

const scales: Record<Language, readonly Scale[]> = {
  zh: [
    { power: 12, word: '万亿' },
    { power: 8, word: '亿' },
    { power: 4, word: '万' },
  ],
  en: [
    { power: 12, word: 'trillion' },
    { power: 9, word: 'billion' },
    { power: 6, word: 'million' },
  ],
};
const plain: Scale = { power: 0, word: '' };

/** Units of money and measures by name; counters carry their own Chinese name and need none in English. */
const names: Record<string, Bilingual> = {
  CNY: { zh: '元', en: 'yuan' },
  USD: { zh: '美元', en: 'US dollars' },
  HKD: { zh: '港元', en: 'Hong Kong dollars' },
  EUR: { zh: '欧元', en: 'euros' },
  JPY: { zh: '日元', en: 'yen' },
  GBP: { zh: '英镑', en: 'pounds sterling' },
  '%': { zh: '%', en: '%' },
  pp: { zh: '个百分点', en: 'percentage points' },
  '1': { zh: '', en: '' },
  t: { zh: '吨', en: 'tonnes' },
  kg: { zh: '公斤', en: 'kg' },
  har: { zh: '公顷', en: 'hectares' },
  m2: { zh: '平方米', en: 'square metres' },
  km2: { zh: '平方公里', en: 'square kilometres' },
  m: { zh: '米', en: 'metres' },
  km: { zh: '公里', en: 'kilometres' },
  d: { zh: '天', en: 'days' },
  wk: { zh: '周', en: 'weeks' },
  mo: { zh: '个月', en: 'months' },
  a: { zh: '年', en: 'years' },
  h: { zh: '小时', en: 'hours' },
  min: { zh: '分钟', en: 'minutes' },
  '{亩}': { zh: '亩', en: 'mu' },
  '{倍}': { zh: '倍', en: 'times' },
};

export function unitName(unit: string, language: Language): string {
  const name = names[unit];
  if (name) return name[language];
  const counter = /^\{(.+)\}$/.exec(unit);
  if (counter) return language === 'zh' ? counter[1]! : '';
  return unit;
}

/** The scale that a line of terms is written in: that of its largest term, where it shortens all of them. */
export function scaleFor(values: readonly Rational[], language: Language): Scale {
  const largest = values.map(absolute).reduce((a, b) => (compareRationals(a, b) >= 0 ? a : b), rational(0n));
  const fits = ({ power }: Scale): boolean =>
    values.every((value) => (decimalText(reduced(value, power))?.split('.')[1]?.length ?? 0) <= 4);
  const reaches = ({ power }: Scale): boolean => compareRationals(largest, powerOfTen(power)) >= 0;
  return scales[language].find((scale) => reaches(scale) && fits(scale)) ?? plain;
}

const reduced = (value: Rational, power: number): Rational => divideRationals(value, powerOfTen(power));

/** The digits alone, in `scale`, with at most `places` decimals and an ellipsis where more follow. */
export function digits(value: Rational, scale: Scale, language: Language, places = 3): string {
  const small = reduced(value, scale.power);
  const exact = decimalText(small);
  const kept = exact !== undefined && (exact.split('.')[1]?.length ?? 0) <= places + 1;
  const text = kept ? exact : `${digitsOf(small, places).text}…`;
  return grouped(text.replace('-', '−'), language);
}

/** Thousands parted by commas: from four digits in English, from six in Chinese. */
function grouped(text: string, language: Language): string {
  const [, sign = '', whole = '', rest = ''] = /^(−?)(\d+)(.*)$/.exec(text) ?? [];
  if (whole.length < (language === 'en' ? 4 : 6)) return text;
  return sign + whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') + rest;
}

/** A number with its scale and unit: 939亿元, 93.9 billion yuan, 75.616…%. */
export function amount(value: Rational, unit: string, language: Language, places = 3): string {
  const scale = unit === '%' || unit === 'pp' || unit === '1' ? plain : scaleFor([value], language);
  return suffixed(digits(value, scale, language, places), scale, unit, language);
}

export function suffixed(number: string, scale: Scale, unit: string, language: Language): string {
  const plural = unitName(unit, language);
  const name = language === 'en' && number === '1' && scale.word === '' ? plural.replace(/s$/, '') : plural;
  if (language === 'zh' || name === '%') return `${number}${scale.word}${name}`;
  return [number, scale.word, name].filter(Boolean).join(' ');
}

/** Terms of one unit joined by an operator in one scale: `248.8 + 78.1 = 326.9亿元`. */
export function line(
  terms: readonly Rational[],
  operator: string,
  result: Rational,
  unit: string,
  language: Language,
): string {
  const scale = unit === '%' || unit === 'pp' ? plain : scaleFor([...terms, result], language);
  const left = terms.map((term) => digits(term, scale, language, 6)).join(` ${operator} `);
  return `${left} = ${suffixed(digits(result, scale, language, 6), scale, unit, language)}`;
}
