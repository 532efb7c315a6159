/** What the scores of the two texts disagree in. */
import { ones } from '../../quantity/en/numeral-words.ts';
import { type Disagreement, finding } from './finding.ts';
import { match } from './match.ts';
import { type Ordinal, scoresOf } from './ordinal.ts';
import type { Statement } from './statement.ts';

/** Scores of one match; the other side may be told first. */
export function* scoreFindings(zh: Statement, en: Statement): Generator<Disagreement> {
  const [own, other] = [scoresOf(zh.ordinals), scoresOf(en.ordinals)];
  const { aLeft, bLeft } = match(own, other, (a, b) =>
    a.score === b.score || a.score === reversed(b.score) ? 0 : undefined,
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

/** 3:1 as the other side tells it. */
const reversed = (score: string): string => score.split(':').reverse().join(':');

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
    (language === 'en' && numbers.includes(0n) && /\bstraight (?:sets|games)\b/i.test(text)) ||
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
