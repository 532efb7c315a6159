/** What a hyphen joins to digits so that they count nothing: 12-of-14, a 5-star hotel, lined up 4-4-2, ten 787-9s. */
import { wordAt, wordEnd } from './chars.ts';
import type { Dismissal } from './dismissals.ts';
import { integerOf } from './figures.ts';
import { isChance } from './fixed-phrases.ts';
import { isKind } from './phrase.ts';

/** The name or phrase of the digits from `index` to `stop`, behind which a hyphen stands. */
export function hyphenedAt(text: string, index: number, stop: number, end: number): Dismissal | undefined {
  const near = text.slice(stop, stop + 14);
  const tally = /^-(?:of|for|in|to)-(\d{1,4})(?:-year)?\b/.exec(near);
  // A 10-to-1 majority falls, 5-to-7 percent climbs.
  if (
    tally &&
    !isChance(text, stop) &&
    (tally[0][1] !== 't' || integerOf(text, index, stop) > BigInt(tally[1]!))
  )
    return { start: index, end: stop + tally[0].length, class: 'phrase' };
  // 50 million 20-foot equivalent units.
  const box = near.startsWith('-f')
    ? /^-(?:foot|ft)[- ]equivalent\b/.exec(text.slice(stop, stop + 20))
    : null;
  if (box) return { start: index, end: stop + box[0].length, class: 'phrase' };
  if (stop - index < 3) {
    if (isKind(wordAt(text, stop + 1, end)))
      return { start: index, end: wordEnd(text, stop + 1, end), class: 'phrase' };
    const row = /^(?:-\d{1,2}){2,3}(?![\w-])/.exec(near);
    if (row) return { start: index, end: stop + row[0].length, class: 'phrase' };
  }
  const models = stop - index === 3 ? /^-\d{1,4}s(?![A-Za-z])/.exec(near) : null;
  return models ? { start: index, end: stop + models[0].length, class: 'name' } : undefined;
}
