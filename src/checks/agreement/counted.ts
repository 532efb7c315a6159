/**
 * Counts that exchanged what they count: 15个国家设有46家工厂 as "15 plants in 46 countries". What is counted stands
 * right behind its number in English and on either side of it in Chinese.
 */
import { sameRational } from '../../quantity/rounding.ts';
import type { Label } from './label.ts';
import type { Match } from './match.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';

type Pair = Match<Term, Term>;

const stop = {
  zh: /[，。；、,;：\d（）()“”「」]|[的和与及共约达]/u,
  en: /[,.;:()\d]|\b(?:in|of|for|and|or|to|with|from|on|at|by|per|a|an|the|were|was|are|is|have|has|had|who|that|which|while|but|when|as)\b/i,
};

const upTo = (text: string, pattern: RegExp): string => text.slice(0, pattern.exec(text)?.index);

/** The things that a Chinese number counts behind it; `before` it for want of those. */
function countedIn(
  { text }: Statement,
  { start, end }: Term,
  labels: readonly Label[],
): { readonly own: readonly string[]; readonly isSure: boolean } {
  const to = end + upTo(text.slice(end, end + 10), stop.zh).length;
  // The counter may be the noun: 236户.
  const behind = labels.filter((label) => label.at >= end - 1 && label.end <= to);
  if (behind.length > 0) return { own: behind.map(({ name }) => name), isSure: true };
  const lead = [...text.slice(Math.max(0, start - 8), start)].reverse().join('');
  const from = start - upTo(lead, stop.zh).length;
  const before = labels.filter((label) => label.at >= from && label.end <= start);
  return { own: before.map(({ name }) => name), isSure: false };
}

/** 9名委员中 and 合计逾一万个 are the whole of what is counted elsewhere. */
const isWhole = ({ text }: Statement, { start, end }: Term): boolean =>
  /(?:合[计計]|[总總][计計数數]|[总總]共|一共)[^，。；、\d]{0,4}$/u.test(
    text.slice(Math.max(0, start - 8), start),
  ) ||
  /^[^，。；、\d]{0,8}(?:[市县縣區区省國国家人户戶所名个個]中(?!心)|[中里裡](?:[，,]|(?=[^，。；、]{0,4}\d)))/u.test(
    text.slice(end, end + 14),
  );

const isPart = ({ text }: Statement, { start }: Term): boolean =>
  /其中(?:有|的)?$/u.test(text.slice(Math.max(0, start - 3), start));

/** "42 of them", "another 18": English leaves out what it counts. */
const isElliptic = ({ text }: Statement, { start, end }: Term): boolean =>
  /^ of (?:them|which|whom|those|these)\b/.test(text.slice(end, end + 12)) ||
  /\b(?:another|other|further) $/i.test(text.slice(Math.max(0, start - 9), start)) ||
  // "Stop nine courses and add six, including …".
  (/\band [a-z]+ $/.test(text.slice(Math.max(0, start - 16), start)) &&
    /^[,.;]/.test(text.slice(end, end + 1)));

/** The things said right behind an English number. */
function saidBehind({ text }: Statement, { end }: Term, labels: readonly Label[]): readonly string[] {
  const to = end + upTo(text.slice(end, end + 48), stop.en).length;
  return labels
    .filter(({ said }) => said.some((place) => place.at >= end && place.end <= to))
    .map(({ name }) => name);
}

/** The first two counts of which each has the other's things, or one has them and the other none of its own. */
export function miscounted(
  zh: Statement,
  en: Statement,
  pairs: readonly Pair[],
  labels: readonly Label[],
): readonly [zh: Term, en: Term] | undefined {
  const things = labels.filter(({ sort }) => sort !== 'time');
  const counted = pairs.map(({ a, b }) => ({
    a,
    b,
    ...countedIn(zh, a, things),
    told: saidBehind(en, b, things),
  }));
  const meet = (own: readonly string[], told: readonly string[]): boolean =>
    own.some((name) => told.includes(name));
  const stranger = toldOfOther(zh, counted, things);
  if (stranger) return stranger;
  const once = counted.filter(({ a }) => !isTwice(zh, a));
  for (const p of once)
    for (const q of once) {
      // Four children and four tables: either number may be paired with either.
      if (sameRational(p.a.lo, q.a.lo)) continue;
      // 9名委员中，6人支持: those who are counted next are members as well.
      if (isWhole(zh, p.a) || isWhole(zh, q.a)) continue;
      // 新增91种药品，其中89种以谈判纳入: the part is of the same things.
      if (p.a.unit === q.a.unit && isPart(zh, q.a)) continue;
      // 8栋18层住宅: of blocks and of stories alike.
      if (p.a.end === q.a.start || q.a.end === p.a.start) continue;
      const mine = p.own.filter((name) => !q.own.includes(name));
      const yours = q.own.filter((name) => !p.own.includes(name));
      if (p === q || meet(mine, p.told) || meet(yours, q.told)) continue;
      // 4架大飞机 … 机队760架: what is counted by 架 is an aircraft, said or unsaid.
      if (!meet(mine, q.told)) continue;
      if (meet(yours, p.told)) return [p.a, q.b];
      const isNamed = p.a.unit !== q.a.unit || p.a.unit === '{个}' || (q.isSure && q.own.length > 0);
      // 8栋18层住宅、756套房源: homes are counted twice.
      const isSaidOnce = mine.every((name) => counted.filter(({ told }) => told.includes(name)).length < 2);
      if (isNamed && p.isSure && isSaidOnce && !isElliptic(en, p.b)) return [p.a, q.b];
    }
  return undefined;
}

/** 2票反对 beside 两名反对委员: either may be paired with either. */
const isTwice = ({ terms }: Statement, a: Term): boolean =>
  terms.some((t) => t !== a && t.measure.dimension === 'count' && sameRational(t.lo, a.lo));

/** A pair of counts with what the Chinese counts, what the English says of it, and whether the former is sure. */
interface Counted {
  readonly a: Term;
  readonly b: Term;
  readonly own: readonly string[];
  readonly told: readonly string[];
  readonly isSure: boolean;
}

/** 3金1银2铜 as "one gold, three silvers": what a number counts surely is told of a number that English has in a word. */
function toldOfOther(
  zh: Statement,
  counted: readonly Counted[],
  labels: readonly Label[],
): readonly [zh: Term, en: Term] | undefined {
  const loose = zh.terms.filter(
    (term) => !counted.some(({ a }) => a === term) && term.measure.dimension === 'count',
  );
  for (const { a, b, own, told, isSure } of counted) {
    if (!isSure || told.length === 0 || own.some((name) => told.includes(name))) continue;
    const isTold = loose.some((term) => {
      const other = countedIn(zh, term, labels);
      return (
        other.isSure &&
        term.unit !== a.unit &&
        other.own.some((name) => told.includes(name) && !own.includes(name))
      );
    });
    if (isTold) return [a, b];
  }
  return undefined;
}
