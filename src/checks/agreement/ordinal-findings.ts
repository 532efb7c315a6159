/** What the ordinals of the two texts disagree in. */
import type { Language } from '../../model/text.ts';
import { centuryOf } from './date.ts';
import { isOfFestival } from './festival.ts';
import { type Disagreement, finding } from './finding.ts';
import { clauseDirection } from './lead.ts';
import { lunarDays, lunarNumbers } from './lunar.ts';
import { match } from './match.ts';
import { type Ordinal, reignYear, romanNumbers } from './ordinal.ts';
import { ranksApart } from './rank.ts';
import { countsAlone, type Statement } from './statement.ts';

/** Ordinals that number nothing: "an eleventh-hour deal". */
const idiom = /^(?:eleventh[- ]hour|seventh heaven|second (?:thoughts|nature|wind|to none)|sixth sense)\b/i;

export function* ordinalFindings(zh: Statement, en: Statement): Generator<Disagreement> {
  const apart = ranksApart(zh, en);
  if (apart) yield finding('ordinal', ...apart);
  const only = ({ ordinals, text }: Statement) =>
    ordinals.filter(
      ({ class: kind, start, end }) => kind === 'ordinal' && !idiom.test(text.slice(start, end + 12)),
    );
  const { pairs, aLeft, bLeft } = match(only(zh), only(en), (a, b) =>
    a.number.n === b.number.n ? (periodsDiffer(a, zh, b, en) ? 0.5 : 0) : undefined,
  );
  for (const { a, b } of pairs) {
    if (turned(a, zh, b, en)) yield finding('direction', a, b);
    if (periodsDiffer(a, zh, b, en)) yield finding('unit', a, b);
  }
  const lost = aLeft.filter((ordinal) => !toldOtherwise(ordinal, zh, en));
  const extra = bLeft.filter((ordinal) => !toldOtherwise(ordinal, en, zh));
  const changed = match(lost, extra, () => 0);
  for (const { a, b } of changed.pairs) yield finding('ordinal', a, b);
  for (const ordinal of changed.aLeft)
    if (ordinal.number.n > 3n || isInRow(ordinal, zh)) yield finding('left-out', ordinal, undefined);
  for (const ordinal of changed.bLeft)
    if (ordinal.number.n > 3n || isAttempt(ordinal, en)) yield finding('added', undefined, ordinal);
}

/** "On his third attempt". */
const isAttempt = ({ number, end }: Ordinal, { text }: Statement): boolean =>
  number.n > 1n && /^ (?:attempt|effort|try)\b/.test(text.slice(end, end + 9));

/** 连续第三年. */
const isInRow = ({ start }: Ordinal, { text }: Statement): boolean =>
  /[连連][续續]$/u.test(text.slice(Math.max(0, start - 2), start));

/** 连续第三年下降 as "rose for the third year in a row". */
function turned(a: Ordinal, zh: Statement, b: Ordinal, en: Statement): boolean {
  // 连续第三个月低于50%: where it stands, and not which way it went.
  if (!isInRow(a, zh) || /^[^，。；]{0,3}[低高]于/u.test(zh.text.slice(a.end, a.end + 6))) return false;
  const [own, other] = [
    clauseDirection(zh.text, a.start, a.end, 'zh'),
    clauseDirection(en.text, b.start, b.end, 'en'),
  ];
  return own !== undefined && other !== undefined && own !== other;
}

/** 第11天 as "the 11th week". */
function periodsDiffer(a: Ordinal, zh: Statement, b: Ordinal, en: Statement): boolean {
  const [own, other] = [period(a, zh), period(b, en)];
  return own !== -1 && other !== -1 && own !== other;
}

/** Which of the periods the ordinal numbers, as its place in the table; −1 for another thing. */
const period = ({ start, end }: Ordinal, { text, language }: Statement): number =>
  periods[language].findIndex((pattern) => pattern.test(text.slice(start, end + 12)));

const periods: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: ['[天日]', '[个個]?(?:[周週]|星期|[礼禮]拜)(?!年)', '[个個]月', '(?:年|[个個]年[头頭度])'].map(
    (noun) => new RegExp(`^第[\\d一二三四五六七八九十百零]{1,6}${noun}`, 'u'),
  ),
  en: ['day', 'week', 'month', 'year'].map(
    (noun) => new RegExp(`^[\\w-]{2,20} (?:straight |consecutive |successive )?${noun}s?\\b`, 'i'),
  ),
};

/** 次日 is "the second day", "the opening day" 首日. */
const firsts: Readonly<Record<string, Record<Language, RegExp>>> = {
  1: { zh: /首|初|头|頭/u, en: /\b(?:opening|debut|maiden|inaugural|initial|premiere)\b/i },
  2: {
    zh: /次[日年月季席]|翌|亚军|其次/u,
    en: /\b(?:next(?! (?:year|month|week|[A-Z][a-z]+))|following|runner-up|runners-up|latter)\b/i,
  },
};

/** An ordinal told as a count, a day or a name on the other side. */
function toldOtherwise({ number, end }: Ordinal, own: Statement, other: Statement): boolean {
  const isOfPeriod = number.n > 3n || ofPeriod[own.language].test(own.text.slice(end, end + 10));
  return (
    other.ordinals.some((o) => o.number.n === number.n && !score.test(o.text)) ||
    (other.language === 'en' && romanNumbers(other.text).includes(number.n)) ||
    (number.d === 1n && firsts[String(number.n)]?.[other.language].test(other.text)) ||
    other.dates.some(
      ({ exact }) => lunarNumbers(exact).includes(number.n) || reignYear(exact) === number.n,
    ) ||
    // "The fifth floor" is no 5辆 that both texts count.
    countsAlone(other, own, number) ||
    other.dates.some(({ exact }) => centuryOf(exact) === number.n) ||
    isCenturyNamed(number, own.text.slice(end, end + 9), other.text) ||
    (other.language === 'zh' && lunarDays(other.text).includes(number.n)) ||
    isOfFestival(number.n, other) ||
    // 末节 is the fourth quarter of a game.
    (number.n === 4n && /末[节節]/u.test(other.text)) ||
    (other.language === 'en' && placesMoved.test(other.text) && own.ordinals.length > 1) ||
    (isOfPeriod &&
      other.dates.some(({ value }) =>
        value
          .split(/[-/,T]/)
          .some((part) => /^Q?\d+$/.test(part) && BigInt(part.replace('Q', '')) === number.n),
      ))
  );
}

/** 6-4, 7比5: no place in a row. */
const score = /^\d{1,3}(?:[-–:：]|比)\d{1,3}$/u;

/** 本世纪 is "the 21st century". */
const isCenturyNamed = ({ n }: Ordinal['number'], behind: string, text: string): boolean =>
  (n === 21n || n === 20n) &&
  /^[- ]century/.test(behind) &&
  (n === 21n ? /(?:本|新)世[纪紀]/u : /上(?:[个個])?世[纪紀]/u).test(text);

/** "Six places to fifth": where it was before goes unsaid. */
const placesMoved =
  / (?:places|spots|positions|rungs|notches) (?:[a-z]+ ){0,4}to [\w-]{0,12}(?:st|nd|rd|th|first|second|third)\b/;

/** The first of May, the third quarter: what a date may be told by. */
const ofPeriod: Record<Language, RegExp> = {
  zh: /^[个個]?[天日月季周週号號]/u,
  en: /^(?: (?:day|month|quarter|week|of\b|[A-Z])|,)/,
};
