/** Phrases and names that open with a number word and count nothing: one another, four-wheel, the two sessions. */
import type { DismissalClass } from '../quantity.ts';
import {
  gapEnd,
  isApostrophe,
  isCapital,
  isHyphen,
  isLetter,
  wordAt,
  wordBefore,
  wordStart,
} from './chars.ts';
import type { Dismissal } from './dismissals.ts';
import { counterOf } from './nouns.ts';
import { ones } from './numeral-words.ts';
import { inningsAt } from './scores.ts';

const phrases: readonly (readonly [phrase: string, why: DismissalClass])[] = [
  ...(
    'one of,one another,one-on-one,one by one,one-stop,one-two,two-by-four,one-way,one-sided,one-off,one-time,one-size-fits-all,one thing,one side,' +
    'one hand,one way,one-to-one,one or the other,one and all,one and the same,one and only,two-way,two-faced,two-wheeled,' +
    'three-dimensional,two-dimensional,four-wheel,five-star,four-star,three-star,seven-star,six-party,three-pronged,' +
    'zero-sum,zero tolerance,zero-tolerance,zero-covid,zero covid,zero-carbon,zero carbon,zero-emission,zero-interest,' +
    'three-quarter time,one-child policy,two-child policy,three-child policy,hundred percent sure,million-dollar question,' +
    'one country two systems,one country,one-china,fifty-fifty,nine-to-five,eleventh hour,ten-to-one,' +
    'five figures,six figures,seven figures,eight figures,two-by-fours,forty-niner,forty-niners,four corners,seven seas,two cents,two minds,nine lives,one fell swoop,forty winks,six feet under,ten to one,ten a penny,two peas,four-by-four,twenty-foot equivalent,forty-foot equivalent,three pointer,three pointers,two pointer,two pointers,third degree,one-tenth of a second,one last,one more time,one and another,one after another,one at a time,three-line whip,two-line whip,one-line whip,two-horse race,three-horse race,two-tier,two-speed,two-bit,two-tone,two-step,three-ring circus,ten-gallon hat,five-a-side,seven-a-side,six-a-side,eleven-a-side,four-poster,one-liner,one-liners,one-trick pony,one-armed bandit,nine-day wonder,seven-year itch,four-leaf clover,three-legged race,three strikes,three cheers,two wrongs,two left feet,one foot,two-factor authentication,three-card trick,two-wheeler,three-wheeler,three-wheelers,four-wheeler,two-stroke engine,four-stroke engine,three-point turn,two-state solution,one-party,two-party,six-shooter,six-pack,eight-ball,one in a million,two to tango,two by two,three by three,ten-four,six of one,six of one and half a dozen of the other,two and two together,two birds with one stone,one-horse town,nineteen to the dozen,ten out of ten for,two heads are better,seven-league boots,one rule for,one in the eye,nine times out of ten,one reason or another,one form or another,one kind or another,one sort or another'
  )
    .split(',')
    .map((phrase) => [phrase, 'phrase'] as const),
  ...(
    'two sessions,three gorges,four modernizations,two assurances,two centenaries,three represents,four comprehensives,three rural,' +
    'seven eleven,seven deadly sins,seven wonders,ten commandments,three musketeers,four horsemen,twelve apostles,three wise men,seven dwarfs,one nation,one world,two cultures,three tenors,four tops,five guys,six nations,twenty twenty,one belt,one belt one road,seven sisters,three mile,four seasons,nine dragon,five eyes,three red lines,three kingdoms,thirteenth five-year,fourteenth five-year'
  )
    .split(',')
    .map((phrase) => [phrase, 'name'] as const),
];
interface Phrase {
  /** The words behind the second. */
  readonly rest: readonly string[];
  readonly why: DismissalClass;
}

/** By the first word and the second; most numbers are followed by a word that no phrase has there. */
const byWords = new Map<string, Map<string, Phrase[]>>();
for (const [phrase, why] of phrases) {
  const [first, second, ...rest] = phrase.split(/[ -]/) as [string, string, ...string[]];
  const seconds = byWords.get(first) ?? new Map<string, Phrase[]>();
  seconds.set(second, [...(seconds.get(second) ?? []), { rest, why }]);
  byWords.set(first, seconds);
}

/** A fixed phrase that opens with the number word at `index`. */
export function phraseAt(text: string, index: number, end: number): Dismissal | undefined {
  const first = wordAt(text, index, end);
  const seconds = byWords.get(first);
  const second = seconds ? nextWord(text, index + first.length, end) : -1;
  if (second < 0) return undefined;
  const word = wordAt(text, second, end);
  let best: Dismissal | undefined;
  for (const { rest, why } of seconds!.get(word) ?? []) {
    const stop = restEnd(text, second + word.length, end, rest);
    if (stop < 0 || (best && stop <= best.end)) continue;
    // A name has capitals, or at least its article: the two sessions, but two sessions.
    if (
      why === 'name' &&
      !isCapital(text, index) &&
      wordBefore(text, index, Math.max(0, index - 8))?.word !== 'the' &&
      !/\b(?:year['’]s|annual) $/.test(text.slice(Math.max(0, index - 8), index)) &&
      !'"“‘'.includes(text[index - 1] ?? ' ')
    )
      continue;
    best = { start: index, end: stop, class: why };
  }
  return best;
}

/** Where the next word of a phrase begins, behind a gap, a hyphen or a comma; -1 where none does. */
function nextWord(text: string, index: number, end: number): number {
  let next = isHyphen(text, index) ? index + 1 : gapEnd(text, index, end);
  if (text[next] === ',' && next < end) next = gapEnd(text, next + 1, end);
  return next === index || next >= end ? -1 : next;
}

function restEnd(text: string, index: number, end: number, rest: readonly string[]): number {
  let at = index;
  for (const word of rest) {
    const next = nextWord(text, at, end);
    if (next < 0 || wordAt(text, next, end) !== word) return -1;
    at = next + word.length;
  }
  return at;
}

/** Whether `-in-` at `index` joins a share: a one-in-three chance, but a four-in-one device. */
export const isChance = (text: string, index: number): boolean =>
  /^-in-[a-z\d][a-z\d,]{0,9}(?:-[a-z]{1,8})? (?:chance|risk|probability|likelihood|odds|shot)\b/.test(
    text.slice(index, index + 36),
  );

/** The noun of a slogan: the "six stabilities", the “four olds”. */
const quotedSlogan =
  /^ (?:[a-z-]{1,16} )?((?!(?:second|minute|hour|day|week|month|year|mile|met(?:re|er)|kilomet(?:re|er)|acre|hectare|tonne|ton|pound|dollar|euro|time|point|degree)s\b)[a-z-]{3,16}s)["”’]/;

/** `best-of-seven`, `two-of-three`, `Slaughterhouse-Five`, `Two's company`: a number inside a compound, or one that is somebody. */
export function compoundAt(text: string, index: number, stop: number, floor: number): Dismissal | undefined {
  if (text.startsWith('-of-', stop) || (text.startsWith('-in-', stop) && !isChance(text, stop))) {
    const whole = wordAt(text, stop + 4, stop + 16);
    if (ones.has(whole)) return { start: index, end: stop + 4 + whole.length, class: 'phrase' };
  }
  const slogan = '"“‘'.includes(text[index - 1] ?? ' ')
    ? quotedSlogan.exec(text.slice(stop, stop + 40))?.[1]
    : undefined;
  if (slogan !== undefined && counterOf(slogan.toLowerCase()) === undefined)
    return { start: index, end: stop, class: 'phrase' };
  if (isHyphen(text, index - 1)) {
    if (text.startsWith('deep-six', index - 5)) return { start: index - 5, end: stop, class: 'phrase' };
    if (index - 4 > floor && text.startsWith('-of', index - 4))
      return { start: wordStart(text, index - 4, floor), end: stop, class: 'phrase' };
    const head = wordStart(text, index - 1, floor);
    return isCapital(text, index) && head < index - 4 && isCapital(text, head)
      ? { start: head, end: stop, class: 'name' }
      : undefined;
  }
  if (text.startsWith(' for ', stop) && /^ for \d{1,3}(?![\d,.%])/.test(text.slice(stop, stop + 9))) {
    const taken = inningsAt(text, index, stop);
    if (taken) return taken;
  }
  const owned = isApostrophe(text, stop) && text[stop + 1] === 's' && !isLetter(text, stop + 2);
  return owned && stop - index > 2 && text.slice(index, stop).toLowerCase() !== 'one'
    ? { start: index, end: stop + 2, class: 'phrase' }
    : undefined;
}
