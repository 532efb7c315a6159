/**
 * The names of units in print. `before` stands before the number without a space (US$), `after` behind it;
 * English names have a singular. Counters are printed in Chinese and left out in English.
 */
import type { Language } from './quantity.ts';
import { baseNames, unitNames } from './unit-names.ts';

export interface UnitName {
  readonly before: string;
  readonly after: string;
}

const nothing: UnitName = { before: '', after: '' };

/** How `unit` stands around a number; `one` where the number is exactly 1. */
export function unitName(unit: string, language: Language, one: boolean): UnitName {
  if (unit === '1') return nothing;
  if (unit === '%') return { before: '', after: language === 'zh' ? '%' : ' percent' };
  if (unit === 'pp')
    return { before: '', after: language === 'zh' ? '个百分点' : ` percentage point${one ? '' : 's'}` };
  if (unit === '{倍}') return { before: '', after: language === 'zh' ? '倍' : '-fold' };
  const name = unitNames.get(unit);
  if (name) return around(language, name, one);
  const slash = unit.indexOf('/');
  if (slash > 0) return rate(unit.slice(0, slash), unit.slice(slash + 1), language, one);
  const counter = /^\{(.+)\}$/.exec(unit)?.[1];
  if (counter !== undefined) return { before: '', after: language === 'zh' ? counter : '' };
  return { before: '', after: language === 'zh' ? unit : ` ${unit}` };
}

function around(
  language: Language,
  [zh, single, many]: readonly [string, string, string],
  one: boolean,
): UnitName {
  if (language === 'zh') return { before: '', after: zh };
  const name = one ? single : many;
  if (name.endsWith('$') || name === '£') return { before: name, after: '' };
  return { before: '', after: name.startsWith('°') ? name : ` ${name}` };
}

function rate(top: string, bottom: string, language: Language, one: boolean): UnitName {
  const amount = unitName(top, language, one);
  const base =
    (language === 'en' ? baseNames.get(bottom) : undefined) ??
    (unitName(bottom, language, true).after.trim() || (bottom.startsWith('{') ? 'unit' : bottom));
  // "5 tonnes per day" would be tonnes with a base beside them.
  const slash = language === 'zh' || baseNames.has(bottom) || periods.has(bottom);
  return { before: amount.before, after: `${amount.after}${slash ? '/' : ' per '}${base}` };
}

const periods = new Set(['h', 'd', 'wk', 'mo', 'a', 'min', 's']);

/** `per day`, `per person`, `per mu`, `per 100,000 people`: a base that stands beside an amount. */
export function perName(per: string, language: Language): string {
  const [many, unit] = manyOf(per) ?? [];
  if (many !== undefined && unit !== undefined) return manyName(many, unit, language);
  if (language === 'zh')
    return per === '1'
      ? '每个'
      : `每${per === 'mo' ? '月' : per === 'a' ? '年' : unitName(per, 'zh', true).after}`;
  if (per === '1') return 'each';
  if (per === '{半月}') return 'per half-month';
  const counted = baseNames.get(per);
  if (counted) return `per ${counted}`;
  return `per ${unitName(per, 'en', true).after.trim() || 'unit'}`;
}

/** How many of what a base of many is: `100000.{人}`. A decade, `10.a`, is one. */
export function manyOf(per: string): readonly [many: string, unit: string] | undefined {
  const [, many, unit] = /^(10+)\.(?!a$)(.+)$/.exec(per) ?? [];
  return many === undefined || unit === undefined ? undefined : [many, unit];
}

/** 每10万人, `per 100,000 people`. */
function manyName(many: string, unit: string, language: Language): string {
  const myriads = /^(10*)0000$/.exec(many)?.[1];
  if (language === 'zh') {
    const number = myriads === undefined ? many : `${myriads}万`;
    return `每${number}${unit === '1' ? '个' : unitName(unit, 'zh', false).after}`;
  }
  const number = many.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  const base = baseNames.get(unit);
  const name = base === undefined ? unitName(unit, 'en', false).after : ` ${pluralOf(base)}`;
  return `per ${number}${name}`;
}

const pluralOf = (noun: string): string =>
  noun === 'person'
    ? 'people'
    : /(?:s|x|ch)$/.test(noun)
      ? `${noun}es`
      : /[^aeiou]y$/.test(noun)
        ? `${noun.slice(0, -1)}ies`
        : `${noun}s`;
