/** One unit told by its article: `more than a year`, `almost a full hour`, `by a percentage point`; an article alone counts nothing. */
import { wordBefore } from './chars.ts';
import { quantityOf } from './quantity-at.ts';
import { emitQuantity, floorOf, type Scan } from './scan.ts';
import { withUnit } from './unit-after.ts';

const hedges =
  /^(?:(?:no |not |just |well |slightly |a little )?(?:more|less|over|under|longer) ?(?:than)?|at least|within|up to|nearly|almost|about|around|roughly|approximately|just short of|close to|or more|or so|or less)$/;

/** `an hour and 44 minutes`, `a minute, 12 seconds`: what a time goes on with. */
const lesser = /^(?:,| and|, and) (?:\d{1,2}|[a-z-]{3,12}) (?:seconds?|minutes?|hours?|days?|months?)\b/;

/** Another hour and a quarter. */
const another = /^ and (?:a (?:half|quarter)|three[- ]quarters)\b/;

/** The unit whose name stands from `index` to `stop`, where an article and a hedge make it one of them. */
export function oneUnit(scan: Scan, index: number, stop: number): number {
  const { text } = scan;
  const code = text.charCodeAt(index - 2) | 32;
  // a, an, another, full or whole.
  if (
    text.charCodeAt(index - 1) !== 32 ||
    (code !== 97 && code !== 110 && code !== 114 && code !== 108 && code !== 101)
  )
    return stop;
  const floor = floorOf(scan, index);
  let article = wordBefore(text, index, floor);
  if (article?.word === 'full' || article?.word === 'whole') article = wordBefore(text, article.start, floor);
  const isAnother = article?.word === 'another' && another.test(text.slice(stop, stop + 18));
  if (!article || (!isAnother && article.word !== 'a' && article.word !== 'an')) return stop;
  const { start } = article;
  const at = start + article.word.length;
  const numeral = { digits: '1', decimals: 0, end: at, form: 'words', scale: 0, marked: true } as const;
  const end = Math.min(scan.end, index + 256);
  const amount = withUnit(text, { ...bare, start, end: at, numeral }, end);
  if (amount?.stated !== 'after' || amount.end < stop || isCompared(text, start, amount.end)) return stop;
  const found = quantityOf(text, amount, floor, end);
  const hedge = found.hedge?.join(' ').toLowerCase();
  // Within a mile is less than one; within a week is only soon.
  if (hedge === 'within' && amount.kind === 'duration') return stop;
  const goesOn =
    amount.kind === 'duration' &&
    ', '.includes(text[amount.end] ?? '.') &&
    lesser.test(text.slice(amount.end, amount.end + 24));
  // A full year and a half.
  const isMore = amount.numeral !== numeral;
  if (amount.unit !== 'pp' && !goesOn && !isMore && (hedge === undefined || !hedges.test(hedge))) return stop;
  return emitQuantity(scan, found);
}

/** 6.4 percent more than a year earlier: as much as then, not so long. */
const isCompared = (text: string, index: number, stop: number): boolean =>
  /^ (?:earlier|before|previously)\b/.test(text.slice(stop, stop + 12)) ||
  (/^ ago\b/.test(text.slice(stop, stop + 5)) &&
    /(?:\d|%|cent|points?|[mbr]illion|half|third|higher|lower|[a-z]+er) (?:more |less |fewer )?(?:than )?$/.test(
      text.slice(Math.max(0, index - 32), index),
    ));

const bare = { kind: 'count', unit: '1', shift: 0, factor: 1, negative: false, stated: 'no' } as const;
