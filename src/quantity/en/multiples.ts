/** Multiples in one word, `doubled` or `twice the`, and words that stand near them: `single digits`, `a couple of weeks`. */
import type { Amount } from './amount.ts';
import { clauseAround, gapEnd, isCapital, isHyphen, joinEnd, wordAt, wordBefore, wordEnd } from './chars.ts';
import { scaled } from './numeral.ts';
import { scales } from './numeral-words.ts';
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
  // Rooms and matches for two.
  if (
    word.endsWith('les') &&
    (isCapital(text, index) ||
      (before === '' && /^(?:cost|costs|are|were|start|starts|from|at)$/.test(next)) ||
      matches.test(before) ||
      /\b(?:two|three|four|\d) $/.test(text.slice(Math.max(0, index - 7), index)) ||
      /['’]s? $/.test(text.slice(Math.max(0, index - 3), index)) ||
      /^(?:title|final|finals|match|matches|partner|partners|pair|team|event|crown|champion|champions|draw|tennis|tournament|specialist|specialists|semifinal|semifinals|up|with|as)$/.test(
        next,
      ))
  )
    return emitDismissed(scan, index, stop, 'phrase');
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
  const amount = multipleOf(value, index, stop);
  const found = quantityOf(text, amount, floor, end);
  // Of the words that are always multiples the verbs say which way: doubled, halving, but not fivefold.
  const turned = always ? !word.endsWith('fold') : verb;
  // "losses doubled": what is lost grew.
  const own = found.direction !== undefined && !(always && turned);
  if (own || !turned) return emitQuantity(scan, found);
  return emitQuantity(scan, { ...found, direction: word.startsWith('hal') ? 'down' : 'up' });
}

const matches =
  /^(?:mixed|men|women|girls|boys|ladies|the|in|of|and|or|two|three|four|five|several|hit|hitting|play|plays|played|pair|wheelchair|junior|open|quad)$/;

function multipleOf(value: string, start: number, end: number): Amount {
  const decimals = value.includes('.') ? 1 : 0;
  const numeral = {
    end,
    digits: value.replace('.', ''),
    decimals,
    form: 'words',
    scale: 0,
    marked: true,
  } as const;
  return { ...bare, start, end, numeral, kind: 'ratio', unit: '{倍}', stated: 'after' };
}

/** Whether `half` at `index` is what something was cut in: halved. */
export const isCutInHalf = (text: string, index: number, floor: number): boolean =>
  wordBefore(text, index, floor)?.word === 'in' &&
  /\b(?:cut|cuts|cutting|slash|slashed|slashing|reduce|reduced|reducing|chopped)\b/i.test(
    clauseAround(text, index, index, 64, 0),
  );

/** `cut the deficit in half`: what is left is half of it. */
export const inHalf = (scan: Scan, index: number, stop: number): number =>
  emitQuantity(scan, {
    ...quantityOf(scan.text, multipleOf('0.5', index, stop), floorOf(scan, index), stop),
    direction: 'down',
  });

/** `half as much again`, `half again as big`: one and a half times. 0 where it is none. */
export function halfAgain(scan: Scan, index: number, stop: number): number {
  const { text } = scan;
  const told =
    /^ (?:as (?:much|many|big|large|high|long|far|fast) again|again as (?:much|many|big|large|high|long|far|fast))\b/.exec(
      text.slice(stop, stop + 20),
    );
  if (!told) return 0;
  const end = stop + told[0].length;
  return emitQuantity(scan, {
    ...quantityOf(text, multipleOf('1.5', index, end), floorOf(scan, index), end),
    direction: 'up',
  });
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
  const linked = wordAt(text, of, end) === 'of';
  if (isHyphen(text, index - 1) || (!linked && !isScale(wordAt(text, of, end)))) return stop;
  const floor = floorOf(scan, index);
  const before = wordBefore(text, index, floor);
  const joint = linked ? of + 2 : stop;
  const next = gapEnd(text, joint, end);
  if (/^(?:the|these|those|them|us|whom)$/.test(wordAt(text, next, end))) return stop;
  const numeral = { digits: '2', decimals: 0, end: joint, form: 'words', scale: 0, marked: true } as const;
  const more = scaled(text, numeral, end, false);
  const start = before?.word === 'a' ? before.start : index;
  const amount = withUnit(text, { ...bare, start, end: more.end, numeral: more }, end);
  if (!amount) return stop;
  const alone = amount.stated === 'no' && more.end === joint;
  const uncertain = 'a couple may be two or a few';
  const read = { ...amount, uncertain, ...(alone && { end: stop, numeral: { ...more, end: stop } }) };
  return emitQuantity(scan, quantityOf(text, read, floor, end));
}

/** A couple hundred, a couple dozen. */
const isScale = (word: string): boolean => scales.has(word) || word === 'dozen';

const bare = { kind: 'count', unit: '1', shift: 0, factor: 1, negative: false, stated: 'no' } as const;
