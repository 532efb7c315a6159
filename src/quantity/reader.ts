/**
 * What a reader of one language is given. Readers are resumable: whatever they must remember between two
 * calls is in `state`, and they look at most `reach` characters around a place, so that a text cut into
 * pieces reads exactly as in one piece.
 */
import type { Reading, ReadOptions } from './quantity.ts';

/** The longest look behind or ahead of a reading, in UTF-16 units. */
export const reach = 256;

/** A currency and where the text declares it, and how far the text was looked at for that; places in the whole. */
export interface Declaration {
  code: string | undefined;
  at: number;
  lookedTo: number;
}

export interface State {
  readonly dates: boolean;
  readonly dismissed: boolean;
  /** The day to resolve against, `YYYY-MM-DD`. */
  readonly today: string | undefined;
  /** Offset of the first character of `text` in the whole. */
  base: number;
  /** The year that the sentence stated last, or 0; the month likewise. */
  year: number;
  /** The year at whose end the text last took stock (年末), or 0: 上年末 is a year before. */
  stockYear: number;
  month: number;
  /** The date that the text told last, as ISO 8601, or empty: 次日 is the day after it. */
  told: string;
  /** The first and the last day of a stretch told last that goes from one month into another. */
  stretch?: { readonly since: string; readonly until: string } | undefined;
  /** Where it ends, in the whole; absent before the first. */
  toldAt?: number;
  /** Where the last reading ended, in the whole: none may begin before. */
  floor: number;
  /** Where the last reading began, in the whole, if it was a date or an ordinal; else −1. */
  dateAt: number;
  /** Direction of the last quantity, for the lists that go on from it: 增长7%、3%、24%. */
  direction: 'up' | 'down' | undefined;
  /** Base of the last quantity, for the level that it moves to: 人均由4860元增加到1.26万元. */
  per: string | undefined;
  /** The base of many that the text stated last, or empty, and where it ended, in the whole: 每10万人. */
  many: string;
  manyAt: number;
  /** Whether 分别 says that the units of that list may differ: 分别增长1.1倍和87.5%. */
  mixed: boolean;
  /** The unit of that list. */
  listUnit: string;
  /** Where that list would go on, in the whole. */
  listAt: number;
  /** The currency that the text said last to be that of all amounts to come. */
  declared: Declaration | undefined;
  /** The last stretch that was found to hold no character of traditional script; places in the whole. */
  readonly simplified: { from: number; to: number };
  /** Whose money 元 is in the place that the text names. */
  place: Declaration | undefined;
}

/**
 * Pushes every reading that starts in [`from`, `until`) in order, with offsets into the whole text, looks at nothing
 * at or past `end`, and returns where to go on: the first place at or past `until` that no reading covers.
 */
export type StretchReader = (
  text: string,
  from: number,
  until: number,
  end: number,
  state: State,
  out: Reading[],
) => number;

export function stateOf(options: ReadOptions): State {
  return {
    dates: options.dates ?? false,
    dismissed: options.dismissed ?? false,
    today: options.date,
    base: 0,
    year: 0,
    stockYear: 0,
    month: 0,
    told: '',
    floor: 0,
    dateAt: -1,
    direction: undefined,
    per: undefined,
    mixed: false,
    listUnit: '',
    listAt: -1,
    many: '',
    manyAt: -1,
    declared: undefined,
    simplified: { from: 0, to: 0 },
    place: undefined,
  };
}
