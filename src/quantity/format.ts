/**
 * Prints a quantity in either language so that reading it back gives the same interval, hedge and direction:
 * 超93.9亿元 and `more than 9.39 billion yuan` are one statement.
 */

import { compare, parse } from './decimal.ts';
import { hedgeWordsFor } from './format-hedge.ts';
import { printNumber, type Style } from './format-number.ts';
import { perName, unitName } from './format-unit.ts';
import type { Language, Quantity } from './quantity.ts';

export type { Style } from './format-number.ts';

/** What of a quantity is printed; a figure of the archive fits as well. */
export type Formattable = Pick<Quantity, 'value' | 'min' | 'max' | 'unit' | 'bound'> &
  Partial<Pick<Quantity, 'decimals' | 'hedge' | 'per' | 'direction'>>;

export interface FormatOptions {
  /** What is counted, behind the number: 74 `projects`, 74个`项目`. */
  readonly noun?: string;
  /** Print 23 million for 23.00 million: for prose, where a checked figure says how well it is known. */
  readonly plain?: boolean;
  /** Leave the direction to the sentence around the number. */
  readonly direction?: boolean;
  /** Leave out the base of a distributive amount. */
  readonly per?: boolean;
}

const directions = { zh: { up: '增长', down: '下降' }, en: { up: 'up ', down: 'down ' } } as const;

/** `style` words: 939亿元, 93.9 billion yuan; digits: 93,900,000,000元. */
export function format(
  quantity: Formattable,
  language: Language,
  style: Style = 'words',
  options: FormatOptions = {},
): string {
  const { value, min, max, unit, bound, per } = quantity;
  const values = value === undefined ? ordered(min!, max!) : [value];
  // A hedge is as wide as a step of the last digit that is not zero: further zeros would say nothing.
  const plain = (options.plain ?? false) || quantity.bound !== 'exact';
  const hedges = hedgeWordsFor(bound, quantity.hedge ?? [], language);
  const name = unitName(unit, language, value !== undefined && /^1(?:\.0+)?$/.test(value));
  const numbers = printNumber(values, language, style, {
    decimals: value === undefined ? undefined : quantity.decimals,
    plain,
    bare: language === 'zh' && /^[克米瓦伏卡帕焦赫]/.test(name.after),
  });
  const direction =
    quantity.direction && options.direction !== false ? directions[language][quantity.direction] : '';
  const noun = options.noun === undefined ? '' : language === 'zh' ? options.noun : ` ${options.noun}`;
  const body =
    language === 'zh' ? chinese(numbers, name, hedges.inside) : english(numbers, name, hedges.inside);
  const base = per === undefined || options.per === false ? '' : perName(per, language);
  if (language === 'zh') return `${base}${direction}${hedges.before}${body}${noun}${hedges.after}`;
  return `${direction}${hedges.before}${body}${hedges.after}${noun}${base && ` ${base}`}`;
}

/** A range begins with its smaller end, below zero too. */
const ordered = (min: string, max: string): string[] =>
  compare(parse(min), parse(max)) > 0 ? [max, min] : [min, max];

interface Parts {
  readonly digits: string;
  readonly scale: string;
}

function english(numbers: readonly Parts[], name: { before: string; after: string }, inside: string): string {
  const [first, last] = numbers as [Parts, Parts?];
  if (!last) return `${name.before}${first.digits}${first.scale}${inside}${name.after}`;
  // `5-10,000 people` are at least five thousand to most readers.
  if (/^\d{1,3}$/.test(first.digits) && /^\d{1,3},000$/.test(last.digits) && last.scale === '')
    return `between ${name.before}${first.digits} and ${name.before}${last.digits}${name.after}`;
  const joint = first.digits.startsWith('-') ? ' to ' : '-';
  return `${name.before}${first.digits}${joint}${joint === '-' ? '' : name.before}${last.digits}${last.scale}${name.after}`;
}

function chinese(numbers: readonly Parts[], name: { before: string; after: string }, inside: string): string {
  const [first, last] = numbers as [Parts, Parts?];
  // 20余万, but 5万余 and 4.5万余: 余 stands behind the digit that it widens.
  if (!last)
    return first.digits.endsWith('0') && !first.digits.includes('.')
      ? `${first.digits}${inside}${first.scale}${name.after}`
      : `${first.digits}${first.scale}${inside}${name.after}`;
  const shared = name.after === '%' ? name.after : '';
  return `${first.digits}${first.scale}${shared}—${last.digits}${last.scale}${name.after}`;
}
