/**
 * What the grammar reads out of a text: quantities, dates, and numerals that are neither.
 * All offsets are UTF-16 into the text exactly as read; all values are exact decimal strings.
 */

export type Language = 'zh' | 'en';
export type Bound = 'exact' | 'over' | 'under' | 'about' | 'range';
export type Kind =
  | 'money'
  | 'percent'
  | 'count'
  | 'mass'
  | 'area'
  | 'volume'
  | 'length'
  | 'duration'
  | 'power'
  | 'energy'
  | 'temperature'
  | 'speed'
  | 'ratio';

interface Span {
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly exact: string;
}

export interface Quantity extends Span {
  readonly kind: Kind;
  /** Exact decimal in `unit`; a range or a set such as 十几 has `min` and `max` instead. */
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
  /** ISO 4217, UCUM, `%`, `pp`, `1`, or a counter in simplified script such as `{家}`. */
  readonly unit: string;
  readonly bound: Bound;
  /** Place of the last digit that the text states: 1.8万亿 → −11, 75.6 → 1, 2300万 → −4. */
  readonly decimals: number;
  /** The hedge words as printed, in the order of the text. */
  readonly hedge?: readonly string[];
  /** Base of a distributive amount, as a unit: 每亩增收800元 → `{亩}`. */
  readonly per?: string;
  /** Where a verb states it: 增长 up, 下降 down. The value keeps its printed sign. */
  readonly direction?: 'up' | 'down';
  /** Set where the text is truly open: why, in one English phrase. */
  readonly uncertain?: string;
}

/** A date or time, ISO 8601: day, month, quarter, year, interval `a/b`, or list `a,b`. */
export interface DateMention extends Span {
  readonly kind: 'date';
  readonly value: string;
  readonly uncertain?: string;
}

/** Why a numeral is no quantity. */
export type DismissalClass = 'ordinal' | 'list-mark' | 'phrase' | 'name' | 'identifier';

export interface Dismissed extends Span {
  readonly kind: 'none';
  readonly class: DismissalClass;
}

export type Reading = Quantity | DateMention | Dismissed;

/** Whether there is a reading, and of a quantity. */
export const isQuantity = (reading: Reading | undefined): reading is Quantity =>
  reading !== undefined && reading.kind !== 'date' && reading.kind !== 'none';

export interface ReadOptions {
  /** Language of the text; detected by stretch when absent. */
  readonly language?: Language;
  /** Also yield dates. */
  readonly dates?: boolean;
  /** Also yield numerals that are no quantity. */
  readonly dismissed?: boolean;
  /** The day that 昨日, 去年, 3月11日 are resolved against, `YYYY-MM-DD`. */
  readonly date?: string;
}
