/** Times of day in words: `half past six`, `a quarter to nine`, `ten past two`, `ten to six in the evening`. */
import { two } from '../iso-day.ts';
import { gapEnd, wordAt } from './chars.ts';
import { late } from './clock.ts';
import { digitsEnd } from './figures.ts';
import { ones } from './numeral-words.ts';

/** The minutes that stand before `past` and `to`. */
const parts: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
  ['five', 5],
  ['ten', 10],
  ['twenty', 20],
]);

/** `Twenty to midnight` is no range. */
const noon: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midnight', 24],
]);

/** What makes a time of `ten to six`, which may be a range. */
const dayParts =
  /^,? (?:o['’]clock|in the (?:early )?(?:morning|afternoon|evening)|at night|this (?:morning|afternoon|evening)|on the (?:morning|afternoon|evening)|on [MTWFS][a-z]+day (?:morning|afternoon|evening|night)|yesterday|last night|tonight|[ap]\.?m\b)/i;

/** `at twenty to nine.`: no range, which would go on to what it counts. */
const leads = /\b(?:at|after|before|until|since|by) $/i;
const ends = /^(?:[.,;]|$| (?:and|when|but|as)\b| on [MTWFS][a-z]+day\b)/;

/** The time whose minutes are `word`, which ends at `index`. */
export function spokenClock(
  text: string,
  index: number,
  end: number,
  word: string,
): { readonly value: string; readonly end: number } | undefined {
  const more =
    word === 'twenty' && /^[- ]five (?:past|to)\b/.test(text.slice(index, index + 11)) ? '-five'.length : 0;
  const counted = /^ minutes (?:past|to (?:midnight|noon)\b)/.test(text.slice(index, index + 21));
  const part = counted ? ones.get(word) : parts.get(word);
  if (part === undefined) return undefined;
  const minutes = more > 0 ? part + 5 : part;
  const joint = gapEnd(text, index + (counted ? ' minutes'.length : more), end);
  const side = wordAt(text, joint, end);
  if (side !== 'past' && (side !== 'to' || word === 'half')) return undefined;
  const at = gapEnd(text, joint + side.length, end);
  const digits = digitsEnd(text, at, end);
  // "Admissions slid by a quarter to 1,290": a level.
  if (digits > at && /^[,.%]?\d|^%/.test(text.slice(digits, digits + 2))) return undefined;
  const spelled = wordAt(text, at, end);
  const hour =
    digits > at ? Number.parseInt(text.slice(at, digits), 10) : (noon.get(spelled) ?? ones.get(spelled));
  if (hour === undefined || hour < 1 || (hour > 12 && hour !== 24)) return undefined;
  const stop = digits > at ? digits : at + spelled.length;
  const behind = text.slice(stop, Math.min(end, stop + 24));
  if (
    side === 'to' &&
    word !== 'quarter' &&
    !noon.has(spelled) &&
    !dayParts.test(behind) &&
    !(ends.test(behind) && leads.test(text.slice(Math.max(0, index - word.length - 10), index - word.length)))
  )
    return undefined;
  const before = hour - 1 || (/^ in the (?:small hours|morning)\b/.test(behind) ? 0 : 12);
  const told = side === 'past' ? hour % 24 : before;
  const shown = late.test(behind) && told < 12 ? told + 12 : told;
  return { value: `T${two(shown)}:${two(side === 'past' ? minutes : 60 - minutes)}`, end: stop };
}

/** `four o'clock yesterday afternoon`, `at eight tonight`: a whole hour in words. */
export function spokenHour(
  text: string,
  index: number,
  stop: number,
  end: number,
  hour: number,
): { readonly value: string; readonly end: number } | undefined {
  if (hour < 1 || hour > 12) return undefined;
  const oclock = /^ o['’]clock\b/.test(text.slice(stop, stop + 9));
  const told = oclock ? stop + 8 : stop;
  const behind = text.slice(told, Math.min(end, told + 24));
  // "Two in the morning is when": a time that opens its sentence is what the sentence is about.
  const lead = text.slice(Math.max(0, index - 7), index);
  if (!oclock && !(led.test(lead) && ofDay.test(behind)) && !(opens.test(lead) && subject.test(behind)))
    return undefined;
  const shown = late.test(behind) && hour < 12 ? hour + 12 : hour;
  return { value: `T${two(shown)}:00`, end: told };
}

const opens = /(?:^|[.!?\n] ?)$/;
const subject = /^ in the (?:morning|afternoon|evening)(?:,| (?:is|was|will|had|has|came)\b)/;
const led = /\b(?:at|by|until|till|from|before|after|around) $/;
const ofDay =
  /^ (?:tonight|this (?:morning|afternoon|evening)|yesterday (?:morning|afternoon|evening)|last night|in the (?:morning|afternoon|evening)|at night|(?:the )?(?:next|following) (?:morning|afternoon|evening))\b/;
