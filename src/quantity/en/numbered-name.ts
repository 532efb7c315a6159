/** Numbers that are part of a name: Boeing 787s, `12 Angry Men`, the 3.0 version. */
import type { Amount } from './amount.ts';
import {
  gapEnd,
  isCapital,
  isDigit,
  isHyphen,
  isLetter,
  opensSentence,
  wordAt,
  wordBefore,
  wordEnd,
  wordStart,
} from './chars.ts';
import { namedBefore } from './dismissals.ts';
import { streetEnd } from './identifiers.ts';
import { countedAfter, counterAfter } from './noun-after.ts';
import { counterOf } from './nouns.ts';
import { ones as numberWords } from './numeral-words.ts';
import { unitNameAt } from './units.ts';

/** Boeing 787s: where the maker's name begins; -1 where none stands. */
export function brandBefore(text: string, index: number, floor: number): number {
  const named = namedBefore(text, index, floor, () => true);
  return named?.class === 'name' ? named.start : -1;
}

/** The rapper 50 Cent, and a race for fillies. */
const titled = /^(?:50 Cent|[12],000 Guineas)\b/;

/** What is told apart by a number, which `or above` makes no more of a count. */
const ranked = new Set(['grade', 'level', 'tier', 'category', 'stage', 'type', 'phase']);

/** The name or rank that the number of `amount` belongs to: Model 3, top 10, the 3.0 version, `Ocean's 8`. */
export function nameOf(text: string, index: number, amount: Amount, floor: number, end: number) {
  if ('125'.includes(text[index]!) && titled.test(text.slice(index, Math.min(end, index + 16))))
    return { start: index, class: 'name' as const };
  // Grade 4 or above.
  if (amount.inner && amount.stated === 'no') {
    const rank = wordBefore(text, index, floor);
    return rank && ranked.has(rank.word) ? { start: rank.start, class: 'identifier' as const } : undefined;
  }
  if (amount.stated !== 'no' || amount.inner || amount.negative) return undefined;
  if (index > floor && `"“‘「`.includes(text[index - 1]!) && `"”’」`.includes(text[amount.end] ?? ' '))
    return { start: index, class: 'name' as const };
  // "863 Program", "500 Days of Summer".
  if (
    index > floor &&
    `"“‘`.includes(text[index - 1]!) &&
    /^ [A-Z][a-z]+(?: (?:[A-Z][a-z]+|of|the|in|and|a)){0,4}["”’]/.test(
      text.slice(amount.end, amount.end + 48),
    )
  )
    return { start: index, class: 'name' as const };
  const { numeral } = amount;
  // The 12306 app.
  if (
    !numeral.marked &&
    numeral.digits.length === 5 &&
    /^ (?:app|hotline|website|platform|line|helpline|service)\b/.test(text.slice(amount.end, amount.end + 11))
  )
    return { start: index, class: 'identifier' as const };
  // Double 11, a day of sales; Chang'e 6.
  if (numeral.digits === '11' && text.startsWith('Double ', index - 7))
    return { start: index - 7, class: 'name' as const };
  if (
    text[index - 2] === 'e' &&
    numeral.digits.length < 3 &&
    /\bChang['’]e[- ]$/.test(text.slice(Math.max(0, index - 9), index))
  )
    return { start: index - 8, class: 'name' as const };
  // The 996 culture: from 9 to 9, six days a week.
  if (
    numeral.digits === '996' &&
    /^ (?:[a-z-]+ )?(?:culture|schedules?|work|working|system|regime|lifestyle|routine|hours|model|practice)\b/.test(
      text.slice(amount.end, amount.end + 32),
    )
  )
    return { start: index, class: 'name' as const };
  // The 228 Incident of Taiwan.
  if (
    numeral.digits === '228' &&
    /^ (?:incident|peace|memorial|massacre|uprising|events)\b/i.test(text.slice(amount.end, amount.end + 12))
  )
    return { start: index, class: 'name' as const };
  // The 618 shopping festival.
  if (
    (numeral.digits === '618' || numeral.digits === '1111') &&
    /^ (?:[a-z-]+ ){0,2}(?:festival|sales?|promotion|carnival)\b/.test(
      text.slice(amount.end, amount.end + 40),
    )
  )
    return { start: index, class: 'name' as const };
  if (numeral.scale > 0 || numeral.form !== 'digits') return undefined;
  // "Turned its tables 4.1 times a day".
  if (numeral.decimals > 0 && text.startsWith(' times ', amount.end)) return undefined;
  const before = wordBefore(text, index, floor);
  // The 7 line, the 38 bus.
  if (
    before?.word === 'the' &&
    numeral.digits.length < 4 &&
    numeral.decimals === 0 &&
    carries.test(text.slice(amount.end, amount.end + 24))
  )
    return { start: index, class: 'name' as const };
  if (
    numeral.decimals === 0 &&
    numeral.digits.length < 3 &&
    !numeral.marked &&
    isTitle(text, index, amount, floor, end)
  )
    return { start: index, class: 'name' as const };
  // The 3.0 version.
  if (numeral.decimals > 0 && /^[- ](?:version|release)\b/.test(text.slice(amount.end, amount.end + 9)))
    return { start: index, class: 'identifier' as const };
  // Nine 737 MAX jets.
  if (
    /^7[0-8]7$/.test(numeral.digits) &&
    /^ (?:MAX|Max|NG|Dreamliners?)\b/.test(text.slice(amount.end, amount.end + 12))
  )
    return { start: index, class: 'name' as const };
  // The 119 call.
  if (
    /^(?:110|119|120|911|999|112)$/.test(numeral.digits) &&
    /^ (?:calls?|operators?|dispatchers?)\b/.test(text.slice(amount.end, amount.end + 12))
  )
    return { start: index, class: 'identifier' as const };
  // The 747, a 737 Max.
  if (
    numeral.digits.length === 3 &&
    /^7[0-8]7$/.test(numeral.digits) &&
    /^(?:the|an?|its|new|one|each)$/.test(before?.word ?? '') &&
    counterAfter(text, amount, end) === '1' &&
    !wordAt(text, gapEnd(text, amount.end, end), end).endsWith('s')
  )
    return { start: index, class: 'name' as const };
  if (before?.word === 'top') return { start: before.start, class: 'ordinal' as const };
  if (numeral.marked && numeral.decimals === 0) {
    if (before?.word === 'page') return { start: before.start, class: 'identifier' as const };
    // Patent No 11,234,567.
    return 'os.'.includes(text[index - 2] ?? ' ') &&
      /\b(?:[A-Z][a-z]+|patent|case|order|permit|licen[cs]e|account|invoice) Nos?\.? $/.test(
        text.slice(Math.max(0, index - 20), index),
      )
      ? {
          start: wordStart(text, index - (text[index - 2] === '.' ? 2 : 1), floor),
          class: 'identifier' as const,
        }
      : undefined;
  }
  if ((before?.word === 'a' || before?.word === 'an') && isLone(text, amount, end))
    return { start: index, class: 'name' as const };
  // Two places behind the point are a time or a price, not a version.
  if (numeral.decimals > 1 && before && isCapital(text, before.start) && !software.test(before.word))
    return undefined;
  // CI 21–52%, wind SW 15-20 knots.
  const tail = /^(?:[-–]| to )\d[\d.]{0,6}[- ]?(%?)/.exec(text.slice(amount.end, amount.end + 12));
  if (tail && (tail[1] || unitNameAt(text, amount.end + tail[0].length, end))) return undefined;
  if (isTallied(text, index, amount.end)) return undefined;
  // The Cold War's 7 deadliest frontiers.
  if (
    /['’]s $/.test(text.slice(Math.max(0, index - 3), index)) &&
    /^ [a-z]+est [a-z]+s\b/.test(text.slice(amount.end, amount.end + 40))
  )
    return undefined;
  return namedBefore(text, index, floor, () => {
    const noun = wordAt(text, gapEnd(text, amount.end, end), end);
    return (
      counterAfter(text, amount, end) !== '1' ||
      (noun.length > 4 && noun.endsWith('s') && !noun.endsWith('ss') && !verbs.has(noun))
    );
  });
}

/** `(Shanghai 9, Guangdong 6, Fujian 2)`: three and more places, each with its count. */
function isTallied(text: string, index: number, stop: number): boolean {
  if (!tallyBefore.test(text.slice(Math.max(0, index - 24), index))) return false;
  const lead = text.slice(Math.max(0, index - longestTally), index);
  const rest = text.slice(stop, stop + longestTally);
  const [from, to] = [lead.lastIndexOf('('), rest.indexOf(')')];
  return (
    from >= 0 && to >= 0 && tally.test(lead.slice(from + 1) + text.slice(index, stop) + rest.slice(0, to))
  );
}
const longestTally = 200;
const tallyBefore = /[(,;] ?(?:and )?[A-Z][A-Za-z ]{1,20} $/;
const tally = /^(?:[A-Z][A-Za-z ]{1,20} \d{1,6}[,;] (?:and )?){2,20}[A-Z][A-Za-z ]{1,20} \d{1,6}$/;

/** What takes passengers and has a number, where nothing more is told of it: the 2 train crash victims. */
const carries =
  /^ (?:bus|train|tram|line|streetcar|trolley)(?=[.,;:)'’]|$| (?:from|to|will|was|is|in|on|at|and|or|runs|ran|when|that|which|stops|stopped|goes|went|between|through|skips|leaves)\b)/;

/** Verbs that look like plurals: question 7 carries 15 marks. */
const verbs = new Set(
  'lapses expires ends calls demands condemns urges carries says shows requires applies gives covers states defines allows provides makes obliges forbids grants protects guarantees reads begins opens starts closes leaves arrives departs needs remains contains includes holds describes explains permits imposes limits creates stands comes takes flashes works lands follows deals serves means wants draws attracts hosts houses sells sees welcomes marks falls rises'.split(
    ' ',
  ),
);

/** What has a number with a letter behind it. */
const places =
  /\b(?:seat|route|gate|room|flat|unit|exit|stand|bay|platform|row|block|apartment|highway|courtroom|batch|codes?(?: (?:beginning|starting|ending)(?: (?:with|in))?)?) $/i;
const arms = /^[ -](?:cali|rifle|pistol|revolver|handgun|magnum|special|bullet|gun\b)/i;

/** `seat 14C`, `Route 9W`: no degrees and no watts; `.38-calibre`: no share. */
export function letteredAt(text: string, index: number, { start, end, stated }: Amount, floor: number) {
  if (stated === 'after')
    return isCapital(text, end - 1) &&
      isDigit(text, end - 2) &&
      places.test(text.slice(Math.max(0, index - 28), index))
      ? { start: wordStart(text, index - 1, floor), class: 'identifier' as const }
      : undefined;
  return start < index && text[start] === '.' && arms.test(text.slice(end, end + 12))
    ? { start, class: 'name' as const }
    : undefined;
}

const software = /^(?:android|ios|macos|ubuntu|python|version)$/;

/** `a 747`, `a 10`: an article before a bare number that nothing is counted by. */
function isLone(text: string, amount: Amount, end: number): boolean {
  const { end: stop, numeral } = amount;
  if (numeral.decimals > 0 || numeral.digits === '1') return false;
  if (/^(?:[-–—/%:]|[.,]\d)/.test(text.slice(stop, stop + 2))) return false;
  const noun = wordAt(text, gapEnd(text, stop, end), end);
  if (/^(?:to|or|and|of|in|out)$/.test(noun) || (noun.length > 3 && noun.endsWith('s'))) return false;
  return counterAfter(text, amount, end) === '1';
}

/** What has a title, or is played in. */
const works =
  /\b(?:films?|movies?|novels?|books?|plays?|musicals?|series|shows?|dramas?|comed(?:y|ies)|thrillers?|albums?|songs?|singles?|hits?|bestsellers?|remake|sequel|directed|starr?ed|starring|stars|wrote|author|roles?|cast|appeared|played|watched|screened)\b/i;

/** `her role in 8 Women`, `the film 12 Angry Men`: a counted noun with a capital where a work is spoken of; `Ocean's 8`. */
function isTitle(text: string, index: number, amount: Amount, floor: number, end: number): boolean {
  const next = gapEnd(text, amount.end, end);
  if (next < end && isCapital(text, next)) {
    const before = wordBefore(text, index, floor);
    if (opensSentence(text, index, floor) || (before && isCapital(text, before.start))) return false;
    if (!works.test(text.slice(Math.max(0, index - 90), index))) return false;
    const { end: noun } = countedAfter(text, amount, end);
    return (
      noun > amount.end &&
      counterOf(wordAt(text, wordStart(text, noun, next), noun)) === countedAfter(text, amount, end).unit &&
      isCapital(text, wordStart(text, noun, next))
    );
  }
  return (
    !isLetter(text, next) &&
    !'%/-–'.includes(text[amount.end] ?? ' ') &&
    /[a-z] [A-Z][a-z]+['’]s $/.test(text.slice(Math.max(floor, index - 20), index)) &&
    works.test(text.slice(Math.max(0, index - 90), index))
  );
}

const books =
  /^ (?:Samuel|Kings|Chronicles|Maccabees|Corinthians|Thessalonians|Timothy|Peter|John)\b(?: \d{1,3}(?::\d{1,3})?)?(?![\w,]*\d)/;
const forces = /^ (?:[A-Z][a-z]+ ){0,3}(?:Brigade|Squadron|Battalion|Commando|Para|Regiment|Platoon)\b/;

/** Where a name ends that goes on with a capital behind the digits: 7-Eleven, 10-K, 10 Downing Street. */
export function titleAt(text: string, stop: number, end: number): number {
  if (!isHyphen(text, stop)) {
    // Forbes 30 Under 30.
    const list = /^ (?:Under|Over) \d\d(?!\d)/.exec(text.slice(stop, Math.min(end, stop + 10)));
    // 3 Brigade, 16 Air Assault Brigade.
    const unit = forces.exec(text.slice(stop, Math.min(end, stop + 40)));
    // 1 Corinthians 13.
    const book =
      /[123]/.test(text[stop - 1]!) && !isDigit(text, stop - 2)
        ? books.exec(text.slice(stop, Math.min(end, stop + 16)))
        : null;
    const named = list ?? unit ?? book;
    return named ? stop + named[0].length : streetEnd(text, stop, end);
  }
  const past = wordEnd(text, stop + 1, end);
  // A range has no capital in its second end.
  if (numberWords.has(wordAt(text, stop + 1, end))) return past;
  return past - stop < 4 &&
    isCapital(text, past - 1) &&
    !isDigit(text, past) &&
    !unitNameAt(text, stop + 1, end)
    ? past
    : stop;
}
