/** Multiples in one word, `doubled` or `twice the`, and words that stand near them: `single digits`, `a couple of weeks`. */
import type { Amount } from './amount.ts';
import { gapEnd, isHyphen, joinEnd, wordAt, wordBefore, wordEnd } from './chars.ts';
import { scaled } from './numeral.ts';
import { quantityOf } from './quantity-at.ts';
import { emitDismissed, emitQuantity, floorOf, type Scan } from './scan.ts';
import { multiples } from './starters.ts';
import { withUnit } from './unit-after.ts';

/** `doubled`, `more than tripled`, `double the figure`; a double room and double digits are none. */
export function multipleFrom(scan: Scan, index: number, stop: number, word: string): number {
  const { text } = scan;
  const end = Math.min(scan.end, index + 256);
  const floor = floorOf(scan, index);
  const [value, always] = multiples.get(word) ?? ['1', false];
  const next = wordAt(text, gapEnd(text, stop, end), end);
  const before = wordBefore(text, index, floor)?.word ?? '';
  if (isHyphen(text, stop)) return emitDismissed(scan, index, wordEnd(text, stop + 1, end), 'phrase');
  if (/^(?:digits?|figures?)$/.test(next))
    return emitDismissed(scan, index, wordEnd(text, gapEnd(text, stop, end), end), 'phrase');
  if (next === 'down' || (next === 'up' && word !== 'doubled')) return stop;
  const verb =
    word !== 'twice' && word !== 'thrice' && /^(?:to|will|would|could|can|may|might|should)$/.test(before);
  if (!always) {
    const follows = /^(?:the|that|its|their|his|last|as|what|this|those)$/.test(next);
    const nearly = word !== 'twice' && word !== 'thrice' && /^(?:than|nearly|almost|about)$/.test(before);
    if (!follows && !verb && !nearly) return stop;
  }
  const digits = value.replace('.', '');
  const numeral = {
    end: stop,
    digits,
    decimals: value.includes('.') ? 1 : 0,
    form: 'words',
    scale: 0,
    marked: true,
  } as const;
  const amount: Amount = {
    start: index,
    end: stop,
    numeral,
    negative: false,
    kind: 'ratio',
    unit: '{倍}',
    shift: 0,
    factor: 1,
    stated: 'after',
  };
  const found = quantityOf(text, amount, floor, end);
  // Of the words that are always multiples the verbs say which way: doubled, halving, but not fivefold.
  const turned = always ? !word.endsWith('fold') : verb;
  if (found.direction !== undefined || !turned) return emitQuantity(scan, found);
  return emitQuantity(scan, { ...found, direction: word.startsWith('hal') ? 'down' : 'up' });
}

/** `low single digits`: a size, no number. */
export function singleFigures(scan: Scan, index: number, stop: number): number {
  const next = joinEnd(scan.text, stop, scan.end);
  const word = next < 0 ? '' : wordAt(scan.text, next, scan.end);
  return /^(?:digits?|figures?)$/.test(word)
    ? emitDismissed(scan, index, next + word.length, 'phrase')
    : stop;
}

/** `a couple of weeks`, `a couple of hundred`: two, or a few. */
export function coupleFrom(scan: Scan, index: number, stop: number): number {
  const { text } = scan;
  const end = Math.min(scan.end, index + 256);
  const of = gapEnd(text, stop, end);
  if (wordAt(text, of, end) !== 'of' || isHyphen(text, index - 1)) return stop;
  const floor = floorOf(scan, index);
  const before = wordBefore(text, index, floor);
  const next = gapEnd(text, of + 2, end);
  if (/^(?:the|these|those|them|us|whom)$/.test(wordAt(text, next, end))) return stop;
  const numeral = { digits: '2', decimals: 0, end: of + 2, form: 'words', scale: 0, marked: true } as const;
  const more = scaled(text, numeral, end, false);
  const start = before?.word === 'a' ? before.start : index;
  const amount = withUnit(text, { ...bare, start, end: more.end, numeral: more }, end);
  if (!amount) return stop;
  const alone = amount.stated === 'no' && more.scale === 0;
  const uncertain = 'a couple may be two or a few';
  const read = { ...amount, uncertain, ...(alone && { end: stop, numeral: { ...more, end: stop } }) };
  return emitQuantity(scan, quantityOf(text, read, floor, end));
}

const bare = { kind: 'count', unit: '1', shift: 0, factor: 1, negative: false, stated: 'no' } as const;
