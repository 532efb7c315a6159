/**
 * The numeral scanned last: one object, filled anew each time, so that scanning allocates nothing but its value.
 */
export const numeral = {
  start: 0,
  end: 0,
  /** The value, or the lower end of 十几, 六七. */
  value: '',
  /** The upper end of 十几, 六七; else empty. */
  max: '',
  decimals: 0,
  /** Begins with a digit, ASCII or full width. */
  digits: false,
  /** The digits as printed without their commas, before any multiplier. */
  literal: '',
  /** Exponent of the multipliers after the digits. */
  power: 0,
  /** A multiplier alone: 百, 千, 亿. */
  bare: false,
  /** Chinese digits without any multiplier, as in 二〇二〇 and 八一. */
  positional: 0,
  /** Where a hedge stands inside or right after, or −1. */
  hedge: -1,
  /** More digits than any quantity has, or several points: 1.2.3. */
  odd: false,
  /** Digits grouped by commas. */
  grouped: false,
  /** White space parts the digits: 3 00多万. */
  spaced: false,
};

/** The most digits of one numeral; longer runs are read in pieces and identify something. */
export const longest = 40;

/** What `look` finds, which may scan other numerals: the one scanned before it stays in the record. */
export function aside<T>(look: () => T): T {
  const scanned = { ...numeral };
  const found = look();
  Object.assign(numeral, scanned);
  return found;
}
