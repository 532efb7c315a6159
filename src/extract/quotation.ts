/**
 * The quote of a figure: its number with as much of the clause before it, and of the noun after it, as
 * fits into the longest quote that may leave the source. No other number comes into it.
 */
import { quoteLimit } from '../model/figure.ts';
import type { Range } from '../model/text.ts';

const edge = /[，。；：、,;:!?！？“”"…—\s（）()《》]/u;

/** Range in `tight` of the quote for the number at [start, end); `limit` is free of other numbers. */
export function quotationOf(tight: string, [start, end]: Range, limit: Range): Range {
  let from = start;
  while (
    from > limit[0] &&
    end - from < quoteLimit &&
    start - from < 10 &&
    !edge.test(tight.charAt(from - 1))
  )
    from -= 1;
  if (end - start > quoteLimit) return [start, start + quoteLimit];
  let until = end;
  while (until < limit[1] && until - from < quoteLimit && until - end < 6 && !edge.test(tight.charAt(until)))
    until += 1;
  return [from, until];
}
