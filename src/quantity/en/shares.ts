/** Shares said with two numbers, `one in five`, `nine out of ten`, and what stands behind one: `an hour and a half`, `a day or two`. */
import { type Amount, amountAt } from './amount.ts';
import { gapEnd, wordAt, wordBefore } from './chars.ts';
import { isChance } from './fixed-phrases.ts';
import { counterOf } from './nouns.ts';
import { fractionOf } from './parts.ts';
import { quantityOf } from './quantity-at.ts';
import { emitDismissed, emitQuantity, floorOf, type Scan } from './scan.ts';
import { unitNameAt } from './units.ts';

/** Wholes that a share is told of; `two in 17` counts. */
const wholes = new Set([2n, 3n, 4n, 5n, 6n, 7n, 8n, 9n, 10n, 12n, 20n, 50n, 100n, 1000n]);

/**
 * `one in five`, `two in every three`; in digits only `1 in 4` and `9 out of 10`, since `78 out of 90` and
 * `3 in 10 counties` are two counts. Undefined where no share stands.
 */
export function shareAt(
  scan: Scan,
  index: number,
  stop: number,
  top: bigint,
  digits: boolean,
): number | undefined {
  const { text } = scan;
  const end = Math.min(scan.end, index + 256);
  if (top === 0n || top > 99n) return undefined;
  const joint = jointAt(text, stop, end) ?? (digits ? undefined : nounJoint(text, stop, end, top > 1n));
  if (!joint || (digits && top > 9n && !joint.every)) return undefined;
  const whole = amountAt(text, joint.end, joint.end, end);
  // "Seven out of every eight days": a share of them.
  const last =
    joint.every && joint.word === 'out' && whole?.kind === 'duration'
      ? { ...whole, end: whole.numeral.end, unit: '1', stated: 'no' as const }
      : whole;
  if (
    last?.stated !== 'no' ||
    last.numeral.decimals > 0 ||
    last.numeral.form === 'fraction' ||
    last.numeral.most
  )
    return undefined;
  const bottom = BigInt(last.numeral.digits) * 10n ** BigInt(-last.numeral.decimals);
  const spelled = !digits && last.numeral.form === 'words' && bottom < 100n;
  // The odds are 1 in 40,000, or 1 in 45,057,474.
  const long =
    top === 1n && bottom >= 1000n && (bottom % 100n === 0n ? !isYear(bottom) : bottom >= 1_000_000n);
  // "one in every 240", "one in 250"; "one in 2019" is none.
  const one =
    top === 1n && !digits && (joint.every || (bottom >= 10n && bottom % 5n === 0n && bottom < 1000n));
  // One in 22 people, 1 in 97 children.
  const heads =
    top === 1n &&
    bottom < 1000n &&
    personal.has(counterOf(wordAt(text, gapEnd(text, last.end, end), end)) ?? '');
  // 1 in 200 appeals.
  const few = top === 1n && digits && bottom >= 150n && bottom < 1000n && bottom % 50n === 0n;
  // Of 7 in 10 voters, seven tenths; 3 in 10 counties are two counts.
  if (
    digits &&
    top > 1n &&
    joint.word === 'in' &&
    !joint.every &&
    !(
      bottom === 10n &&
      (closes(text, last, end) ||
        personal.has(counterOf(wordAt(text, gapEnd(text, last.end, end), end)) ?? ''))
    )
  )
    return undefined;
  // One in 294, or 1 in 23 of them.
  const lone = top === 1n && bottom < 1000n && last.numeral.form === 'digits' && closes(text, last, end);
  // One in 5,000 births.
  const rare = top === 1n && !digits && last.numeral.marked && last.numeral.form === 'digits';
  if (
    bottom <= top ||
    (!heads &&
      !few &&
      !rare &&
      !lone &&
      (!(spelled || one || long || wholes.has(bottom)) || (digits && bottom > 10n && bottom < 100n)))
  )
    return undefined;
  if (joint.word === 'in' && wordAt(text, gapEnd(text, last.end, end), end) === 'times') return undefined;
  if (joint.noun && !closes(text, last, end, top > 1n)) return undefined;
  const numeral = {
    ...fractionOf(top, bottom),
    end: last.end,
    form: 'fraction',
    scale: 0,
    marked: true,
  } as const;
  const amount: Amount = { ...last, start: index, end: last.end, numeral, kind: 'ratio' };
  return emitQuantity(scan, quantityOf(text, amount, floorOf(scan, index), end));
}

const isYear = (number: bigint): boolean => number >= 1500n && number <= 2100n;

const personal = new Set(['{人}', '{户}']);

interface Joint {
  readonly word: string;
  readonly end: number;
  readonly every?: boolean;
  /** Whether what is shared stands before the joint: one firm in six. */
  readonly noun?: boolean;
}

/** `one firm in six`, `one young worker in every ten`, `four days in five`. */
function nounJoint(text: string, index: number, end: number, many: boolean): Joint | undefined {
  let at = index;
  for (let words = 0; words < 3; words++) {
    const next = gapEnd(text, at, end);
    const word = wordAt(text, next, end);
    if (next === at || word.length < 3 || (!many && /(?<![siu])s$/.test(word)) || noNouns.has(word))
      return undefined;
    at = next + word.length;
    const joint = jointAt(text, at, end);
    if (joint) return joint.word === 'in' ? { ...joint, noun: true } : undefined;
  }
  return undefined;
}

const noNouns = new Set('and but for the was has hour minute second'.split(' '));

/** Whether nothing is counted behind the whole: `one firm in six cities` is one firm; `many`: nor in three surrounding ones. */
function closes(text: string, last: Amount, end: number, many = false): boolean {
  const next = wordAt(text, gapEnd(text, last.end, end), end);
  return next === '' || (!many && /(?:ed|ing)$/.test(next)) || followers.has(next);
}

const followers = new Set(
  'has have had is was are were will would can could does did now still who that in at by on when while and or but said says say thinks earns lives works owns pays under over aged'.split(
    ' ',
  ),
);

/** `in`, `out of`, `in every`, `of every`, and where the whole begins. */
function jointAt(text: string, index: number, end: number): Joint | undefined {
  if (text[index] === '-' && isChance(text, index)) return { word: 'in', end: index + 4 };
  let at = gapEnd(text, index, end);
  const word = wordAt(text, at, end);
  if (at === index || (word !== 'in' && word !== 'out' && word !== 'of')) return undefined;
  at = gapEnd(text, at + word.length, end);
  if (word === 'out') {
    if (wordAt(text, at, end) !== 'of') return undefined;
    at = gapEnd(text, at + 2, end);
  }
  const every = wordAt(text, at, end) === 'every';
  if (every) at = gapEnd(text, at + 5, end);
  return word === 'of' && !every ? undefined : { word, end: at, every };
}

/** `a year and a half` is one and a half years: `index` is at `half` or at `quarter`. 0 where it is none. */
export function halfBehind(scan: Scan, index: number, stop: number, part = '5'): number {
  const { text } = scan;
  const floor = floorOf(scan, index);
  const article = wordBefore(text, index, floor);
  const and = article?.word === 'a' ? wordBefore(text, article.start, floor) : undefined;
  const noun = and?.word === 'and' ? wordBefore(text, and.start, floor) : undefined;
  const lead = noun ? wordBefore(text, noun.start, floor) : undefined;
  if (!noun || !lead || !/^(?:an?|every|the)$/.test(lead.word)) return 0;
  const unit = unitNameAt(text, noun.start, index)?.unit;
  if (unit === undefined) return 0;
  const numeral = {
    digits: `1${part}`,
    decimals: part.length,
    end: stop,
    form: 'words',
    scale: 0,
    marked: true,
  } as const;
  const start = lead.word === 'every' || lead.word === 'the' ? noun.start : lead.start;
  const amount: Amount = { ...unit, start, end: stop, numeral, negative: false, stated: 'after' };
  return emitQuantity(scan, quantityOf(text, amount, floor, Math.min(scan.end, index + 256)));
}

/** `an hour or two`, `the next day or two` is one or two: `index` is at `two`. 0 where nothing is measured before `or`. */
export function twoBehind(scan: Scan, index: number, stop: number): number {
  const { text } = scan;
  const floor = floorOf(scan, index);
  const or = wordBefore(text, index, floor);
  const noun = or?.word === 'or' ? wordBefore(text, or.start, floor) : undefined;
  const lead = noun ? wordBefore(text, noun.start, floor) : undefined;
  const unit = noun && unitNameAt(text, noun.start, index)?.unit;
  if (!noun || !lead || !/^(?:an?|another|one|next|past|last|coming)$/.test(lead.word)) return 0;
  if (!unit) return emitDismissed(scan, index, stop, 'phrase');
  const numeral = {
    digits: '1',
    most: '2',
    decimals: 0,
    end: stop,
    form: 'words',
    scale: 0,
    marked: true,
  } as const;
  const amount: Amount = { ...unit, start: lead.start, end: stop, numeral, negative: false, stated: 'after' };
  return emitQuantity(scan, quantityOf(text, amount, floor, Math.min(scan.end, index + 256)));
}
