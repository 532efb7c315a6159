/** What the ordinals and scores of the two texts disagree in. */
import type { Language } from '../../model/text.ts';
import { ones } from '../../quantity/en/numeral-words.ts';
import { centuryOf } from './date.ts';
import { isOfFestival } from './festival.ts';
import { type Disagreement, finding } from './finding.ts';
import { clauseDirection } from './lead.ts';
import { lunarDays, lunarNumbers } from './lunar.ts';
import { match } from './match.ts';
import { type Place, placeOf } from './message.ts';
import { type Ordinal, reignYear, romanNumbers, scoresOf } from './ordinal.ts';
import { countsAlone, type Statement } from './statement.ts';

/** Scores of one match; the other side may be told first. */
export function* scoreFindings(zh: Statement, en: Statement): Generator<Disagreement> {
  const [own, other] = [scoresOf(zh.ordinals), scoresOf(en.ordinals)];
  const { aLeft, bLeft } = match(own, other, (a, b) =>
    a.score === b.score || a.score === b.score.split(':').reverse().join(':') ? 0 : undefined,
  );
  const turned = setTurned(zh, own, en, other);
  if (turned) yield finding('swapped', ...turned);
  const changed = match(aLeft, bLeft, () => 0);
  for (const { a, b } of changed.pairs) yield finding('value', a.place, b.place);
  for (const { place, score } of changed.aLeft)
    if (!isTold(score, en)) yield finding('left-out', place, undefined);
  for (const { place, score } of changed.bLeft)
    if (!isTold(score, zh)) yield finding('added', undefined, place);
}

type Score = ReturnType<typeof scoresOf>[number];

/** 6比4、3比6、7比6 as "6-4, 6-3, 7-6": of the sets of one match all are told from the same side. */
function setTurned(
  zh: Statement,
  own: readonly Score[],
  en: Statement,
  other: readonly Score[],
): readonly [Ordinal, Ordinal] | undefined {
  const isSet =
    ({ text }: Statement) =>
    ({ place }: Score): boolean =>
      !'(（'.includes(text[place.start - 1] ?? ' ');
  const [a, b] = [setsIn(zh, own.filter(isSet(zh))), setsIn(en, other.filter(isSet(en)))];
  if (a.length < 2 || a.length !== b.length) return undefined;
  const reversed = (score: string): string => score.split(':').reverse().join(':');
  const turns = a.map(({ score }, i) =>
    score === b[i]!.score ? 0 : score === reversed(b[i]!.score) ? 1 : undefined,
  );
  // 21比17、21比13 as "21-13, 21-17".
  const sides = (scores: readonly Score[]): string =>
    scores
      .map(({ score }) => score)
      .sort()
      .join();
  if (turns.includes(undefined) && sides(a) === sides(b)) {
    const moved = turns.indexOf(undefined);
    return [a[moved]!.place, b[moved]!.place];
  }
  const odd = turns.findIndex((turn) => turn !== turns[0]);
  return odd < 0 || turns.includes(undefined) ? undefined : [a[odd]!.place, b[odd]!.place];
}

/** The first scores that stand in one row, parted by commas alone. */
function setsIn({ text }: Statement, scores: readonly Score[]): readonly Score[] {
  const goesOn = ({ place }: Score, last: Score): boolean =>
    /^(?:\s?[（(][^）)]{1,8}[）)])?[,，、和及与\s]*(?:and )?$/u.test(text.slice(last.place.end, place.start));
  const rows: Score[][] = [];
  for (const score of scores) {
    const last = rows.at(-1)?.at(-1);
    if (last && goesOn(score, last)) rows.at(-1)!.push(score);
    else rows.push([score]);
  }
  return rows.find(({ length }) => length > 1) ?? [];
}

/** Whether a text tells either number of a score in some way: 三胜两负 is 3-2, "two goals to one" 2比1. */
function isTold(score: string, { text, terms, ordinals, language }: Statement): boolean {
  const numbers = score.split(':').map(BigInt);
  return (
    text.replaceAll('：', ':').includes(score) ||
    (language === 'en' && goalsApart(text).includes(absolute(numbers[0]! - numbers[1]!))) ||
    (score === '50:50' && /[对對]半|平分|[均平]摊|参半|參半|\b(?:equally|evenly|half)\b/iu.test(text)) ||
    numbers.every(
      (n) =>
        n === 1n ||
        [
          ...terms.map(({ lo }) => lo),
          ...ordinals.filter((o) => o.class !== 'ordinal').map(({ number }) => number),
        ].some((r) => r.d === 1n && r.n === n),
    ) ||
    (language === 'zh'
      ? /[平零〇一二两兩三四五六七八九十\d](?:[胜勝负負平局球分票]|[一二三四五六七八九][开開])/u
      : /\b(?:nil|all|draw\w*|tied?|level\w*|goalless|apiece|shut ?out|clean sheet|deuce|love|unanimous\w*|hat-trick|brace)\b/i
    ).test(text)
  );
}

/** By how many goals a side is said to lead or to trail: "a goal down", "two goals behind". */
const goalsApart = (text: string): readonly bigint[] =>
  [
    ...text.matchAll(/\b(an?|\w+)[ -]goals?[ -](?:down|up|behind|ahead|adrift|in front|lead|deficit)\b/gi),
  ].flatMap(([, word]) => {
    const goals = /^an?$/i.test(word!) ? 1 : (ones.get(word!.toLowerCase()) ?? Number(word));
    return Number.isInteger(goals) ? [BigInt(goals)] : [];
  });
const absolute = (n: bigint): bigint => (n < 0n ? -n : n);

/** Ordinals that number nothing: "an eleventh-hour deal". */
const idiom = /^(?:eleventh[- ]hour|seventh heaven|second (?:thoughts|nature|wind|to none)|sixth sense)\b/i;

/** Places of a contest by name, and how English tells each: 亚军 as "third place". */
const placed: readonly Readonly<Record<Language, RegExp>>[] = [
  {
    zh: /冠[军軍]|第一名|夺冠|奪冠|榜首|[头頭]名/u,
    en: /\bfirst place\b|\btop (?:spot|of)\b|\bchampions?\b|\bwon (?:the|a) (?:title|gold)\b/i,
  },
  { zh: /[亚亞][军軍]|第二名/u, en: /\bsecond place\b|\brunners?-up\b/i },
  { zh: /季[军軍]|第三名/u, en: /\bthird place\b/i },
];

/** The one place that each text tells, where they are two. */
function placesApart(zh: Statement, en: Statement): readonly [Place, Place] | undefined {
  const [own, other] = (['zh', 'en'] as const).map((language) =>
    placed.flatMap((names, index) => {
      const place = placeOf(names[language], (language === 'zh' ? zh : en).text);
      return place ? [{ index, place }] : [];
    }),
  ) as [{ index: number; place: Place }[], { index: number; place: Place }[]];
  const [a, b] = [own[0], other[0]];
  if (own.length !== 1 || other.length !== 1 || a!.index === b!.index) return undefined;
  // 列第2 beside 榜首: "second place" is that one.
  const says = ({ ordinals }: Statement, index: number): boolean =>
    ordinals.some(({ number }) => number.d === 1n && number.n === BigInt(index + 1));
  return says(zh, b!.index) || says(en, a!.index) ? undefined : [a!.place, b!.place];
}

/** 倒数第三 as "third", 垫底 as "the second worst". */
function bottomApart(zh: Statement, en: Statement): readonly [Place, Place] | undefined {
  const last = placeOf(/倒[数數]第[一二三四五六七八九十\d]+/u, zh.text);
  if (last) {
    if (fromBottom.test(en.text)) return undefined;
    const told = placeOf(
      /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b/i,
      en.text,
    );
    return told && [last, told];
  }
  const bottom = placeOf(/[垫墊]底|末位|最后一名|最後一名/u, zh.text);
  const second = placeOf(/\b(?:second|third|fourth) (?:worst|last|lowest|from (?:the )?bottom)\b/i, en.text);
  return bottom && second && [bottom, second];
}
const fromBottom = /\b(?:bottom|last|worst|lowest|fewest|least|smallest|penultimate|from the end|back)\b/i;

/** 连续第二年 as "for the third year in a row". */
function streaksApart(zh: Statement, en: Statement): readonly [Ordinal, Ordinal] | undefined {
  const own = zh.ordinals.filter(
    ({ class: kind, start }) => kind === 'ordinal' && /[连連][续續]$/u.test(zh.text.slice(0, start)),
  );
  const other = en.ordinals.filter(
    ({ class: kind, end }) =>
      kind === 'ordinal' &&
      /^ (?:(?:straight|consecutive|successive)\b|\w+ (?:in a row|running)\b)/.test(
        en.text.slice(end, end + 24),
      ),
  );
  const [a, b] = [own[0], other[0]];
  return own.length === 1 && other.length === 1 && a!.number.n !== b!.number.n ? [a!, b!] : undefined;
}

export function* ordinalFindings(zh: Statement, en: Statement): Generator<Disagreement> {
  const apart = placesApart(zh, en) ?? bottomApart(zh, en) ?? streaksApart(zh, en);
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
    if (ordinal.number.n > 3n) yield finding('left-out', ordinal, undefined);
  for (const ordinal of changed.bLeft) if (ordinal.number.n > 3n) yield finding('added', undefined, ordinal);
}

/** 连续第三年下降 as "rose for the third year in a row". */
function turned(a: Ordinal, zh: Statement, b: Ordinal, en: Statement): boolean {
  if (!/连续|連續/u.test(zh.text.slice(Math.max(0, a.start - 4), a.start))) return false;
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
    other.ordinals.some((o) => o.number.n === number.n) ||
    (other.language === 'en' && romanNumbers(other.text).includes(number.n)) ||
    (number.d === 1n && firsts[String(number.n)]?.[other.language].test(other.text)) ||
    other.dates.some(
      ({ exact }) => lunarNumbers(exact).includes(number.n) || reignYear(exact) === number.n,
    ) ||
    // "The fifth floor" is no 5辆 that both texts count.
    countsAlone(other, own, number) ||
    other.dates.some(({ exact }) => centuryOf(exact) === number.n) ||
    (other.language === 'zh' && lunarDays(other.text).includes(number.n)) ||
    isOfFestival(number.n, other) ||
    (other.language === 'en' && placesMoved.test(other.text) && own.ordinals.length > 1) ||
    (isOfPeriod &&
      other.dates.some(({ value }) =>
        value
          .split(/[-/,T]/)
          .some((part) => /^Q?\d+$/.test(part) && BigInt(part.replace('Q', '')) === number.n),
      ))
  );
}

/** "Six places to fifth": where it was before goes unsaid. */
const placesMoved =
  / (?:places|spots|positions|rungs|notches) (?:[a-z]+ ){0,4}to [\w-]{0,12}(?:st|nd|rd|th|first|second|third)\b/;

/** The first of May, the third quarter: what a date may be told by. */
const ofPeriod: Record<Language, RegExp> = {
  zh: /^[个個]?[天日月季周週号號]/u,
  en: /^(?: (?:day|month|quarter|week|of\b|[A-Z])|,)/,
};
