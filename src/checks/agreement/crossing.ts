/**
 * Numbers of one kind that crossed while what they are said of did not: 出口19.95万亿元，进口13.66万亿元 as "exports
 * 13.66 trillion and imports 19.95". A clause that is moved takes its words along; an exchange leaves them.
 */

import { compareRationals, multiplyRationals, rational } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { type Attached, attached, sentenceStop } from './attached.ts';
import { amountLabel, amountsOf, type Label } from './label.ts';
import { alternativesOf } from './lexicon.ts';
import type { Match } from './match.ts';
import { areInTurn, areMoreTurned, areOfOneSize, areTurned, isLaidOut, reach } from './order.ts';
import { moveOf, rolesSay } from './role.ts';
import { areInRows, type Table } from './rows.ts';
import { leansOf, type Say } from './said.ts';
import { isMade } from './share.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';
import { inBase, isMoney } from './unit.ts';
import { arePeersOf, like, votesOf, type Words } from './vote.ts';

type Pair = Match<Term, Term>;

/** The first two of `pairs`, numbers that agree, of which the English says each of what the other was said of. */
export function crossed(
  zh: Statement,
  en: Statement,
  pairs: readonly Pair[],
  labels: readonly Label[],
  tables: readonly Table[],
): readonly [zh: Term, en: Term] | undefined {
  for (const [dimension, group] of Map.groupBy(pairs, ({ a }) => a.measure.dimension)) {
    const row = group.toSorted((p, q) => p.a.start - q.a.start);
    if (row.length < 2) continue;
    const own = telling(
      attached(
        zh,
        row.map(({ a }) => a),
        labels,
        ['share', 'points'].includes(dimension) ? amountsOf(pairs, dimension) : [],
      ),
    );
    const moved = movesCrossed(zh, en, row);
    if (moved) return moved;
    for (const [i, p] of row.entries())
      for (const q of row.slice(i + 1)) {
        if (q.a.start - p.a.start > reach) break;
        if (ownTurned(zh, en.text, p, q)) return [p.a, q.b];
        // "176 of the 349 seats": the part and its whole.
        if (isPartOf(en.text, q.b, p.b)) continue;
        // No translator takes 34 in 10,000 for a percentage.
        if (isMade(p.a) !== isMade(q.a)) continue;
        // Nor a percentage for how many times.
        if ((p.a.unit === '{倍}') !== (q.a.unit === '{倍}')) continue;
        // 一對七十三歲及六十九歲夫婦: what stands on either side is said of both.
        if (/^[、和与及與]$/u.test(zh.text.slice(p.a.end, q.a.start)) && !inTurn.test(zh.text)) continue;
        // "Two cargo ships with 31 people": each still counts what it counted.
        if (p.a.unit !== q.a.unit && countsSame(p) && countsSame(q)) continue;
        // A man's 61 years and the 38 that he has worked, each told as such.
        if (isAge(p.a) ? isOnlyLength(q, p) : isAge(q.a) && isOnlyLength(p, q)) continue;
        // Nor kilometers for kilometers an hour, nor what is paid for each for a sum.
        if (isSpeed(p.a) !== isSpeed(q.a) || isConvertedRate(p) !== isConvertedRate(q)) continue;
        // Nor by how much a record fell for the time run.
        if (keepsOwn(p, q, isClocked)) continue;
        // 突破6万亿元，达到61345亿元 as "6.1345 trillion, breaking the 6 trillion mark".
        if (keepsOwn(p, q, isMark) && areNear(p.a, q.a)) continue;
        // 每股14.5美元、共约21亿美元 as "$14.50 a share, or about $2.1 billion": each with its own.
        if (keepsOwn(p, q, isEach) && !isChanged(p) && !isChanged(q)) continue;
        // Nor a forecast between two ends for what was earned.
        if (p.a.isRange !== q.a.isRange && [p.a, q.a].some(({ isRange, text }) => isRange && /\d/.test(text)))
          continue;
        // Nor what a share pays for the revenue.
        if (isPer(p.a) !== isPer(q.a) && !areOfOneSize(p.a, q.a)) continue;
        // Nor a depth of so many kilometers for a height in meters.
        if (p.a.unit !== q.a.unit && !['count', 'share', 'days', 'months'].includes(dimension)) continue;
        const isExchange = areInRows(en, tables, p.a, q.a) ? areNamesExchanged : isExchanged;
        if (isExchange(zh, en, p, q, apart(own.get(p.a)!, own.get(q.a)!), row)) return [p.a, q.b];
      }
  }
  return undefined;
}

/** 幼儿园28.92万所，减少5610所；幼儿4627.55万人，减少177.66万人: by how much each of two amounts moved, told of the other. */
function movesCrossed(
  zh: Statement,
  en: Statement,
  row: readonly Pair[],
): readonly [zh: Term, en: Term] | undefined {
  const isMove = ({ a, b }: Pair): boolean => a.direction !== undefined && b.direction !== undefined;
  const moves = row.filter(isMove);
  const levels = row.filter(({ a, b }) => a.direction === undefined && b.direction === undefined);
  if (moves.length < 2 || levels.length < 2) return undefined;
  const own = attached(
    zh,
    moves.map(({ a }) => a),
    [],
    levels.map(({ a, b }) => amountLabel(a, b)),
  );
  for (const [i, p] of moves.entries())
    for (const q of moves.slice(i + 1))
      if (
        q.a.start - p.a.start <= reach &&
        isExchanged(zh, en, p, q, apart(own.get(p.a)!, own.get(q.a)!), row)
      )
        return [p.a, q.b];
  return undefined;
}

/**
 * What only one of two numbers has went over to the other: 每吨3850元，下跌60元 as "60 yuan a tonne, down 3,850", 全长287公里、
 * 时速350公里 as "350 kilometers long, at 287 kilometers an hour". A price's base is often said of its change too.
 */
function ownTurned({ text, terms }: Statement, en: string, p: Pair, q: Pair): boolean {
  const between = text.slice(p.a.end, q.a.start);
  return (
    isPassed(p, q, isSpeed) ||
    (!sentenceStop.test(between) &&
      terms.indexOf(q.a) === terms.indexOf(p.a) + 1 &&
      isPassed(p, q, (term) => moveOf(term.language === 'zh' ? text : en, term) !== undefined) &&
      (moveOf(text, p.a) ?? moveOf(text, q.a)) === (moveOf(en, p.b) ?? moveOf(en, q.b)) &&
      !isMoveOfBoth(text, p.a, q.a) &&
      !isMoveOfBoth(en, p.b, q.b))
  );
}

/** 以每年4.7毫米的速度上升，而此前仅上升2.1毫米: the clause moves the number whose own words do not, unless it is a level. */
function isMoveOfBoth(text: string, one: Term, other: Term): boolean {
  const [still, moved] = moveOf(text, one) ? [other, one] : [one, other];
  return (
    still.clause !== undefined &&
    still.clause === moveOf(text, moved) &&
    !/(?:[至到达達于於]|\b(?:to|at|of|reach\w*|total\w*) )$/u.test(
      text.slice(Math.max(0, still.start - 24), still.start),
    )
  );
}

/** Whether what one of two numbers has alone stands in the English with the other alone. */
function isPassed(p: Pair, q: Pair, has: (term: Term) => boolean): boolean {
  const [a, b, x, y] = [p.a, q.a, p.b, q.b].map(has);
  return a !== b && x !== y && a !== x;
}

/** Whether what one of two numbers has alone stands in the English with it alone. */
const keepsOwn = (p: Pair, q: Pair, has: (term: Term) => boolean): boolean =>
  has(p.a) !== has(q.a) && [p, q].every(({ a, b }) => has(a) === has(b));

const isPartOf = (text: string, part: Term, whole: Term): boolean =>
  part.end < whole.start &&
  compareRationals(part.lo, whole.lo) < 0 &&
  /^ (?:[a-z]+ )?(?:out )?of (?:the |its |their |all )?(?:[a-z]+ )?$/.test(text.slice(part.end, whole.start));

const isAge = ({ unit }: Term): boolean => unit === '{岁}';
const isOnlyLength = (length: Pair, age: Pair): boolean =>
  !isAge(length.a) && length.b.unit === 'a' && age.b.unit !== 'a';
const inTurn = /分[别別]|依次|各[为為有]?/u;
/** 每亩2吨 as 30 tonnes per hectare. */
const isConvertedRate = ({ a, b }: Pair): boolean =>
  a.base !== undefined && b.base !== undefined && !sameRational(a.base.factor, b.base.factor);
/** 2小时07分38秒, "2:07:38". */
const isClocked = ({ text }: Term): boolean => /[时時分]\s?\d|:\d|\b(?:hr|hours?|min\w*) \d/u.test(text);
/** A mark that something went past. */
const isMark = ({ hedges }: Term): boolean => hedges[0] === 'over';
const countsSame = ({ a, b }: Pair): boolean => a.measure.dimension === 'count' && a.unit === b.unit;
/** The one at most a tenth more than the other. */
const areNear = (one: Term, other: Term): boolean => {
  const [x, y] = [one, other].map(({ lo, measure }) => inBase(lo, measure));
  const [less, more] = compareRationals(x!, y!) < 0 ? [x!, y!] : [y!, x!];
  return compareRationals(more, multiplyRationals(less, rational(11n, 10n))) <= 0;
};
const isEach = ({ base, measure }: Term): boolean => base !== undefined && isMoney(measure);
const isPer = ({ quantity }: Term): boolean => quantity.per !== undefined;
const isChanged = ({ a, b }: Pair): boolean => a.direction !== undefined || b.direction !== undefined;
const isSpeed = ({ quantity }: Term): boolean => quantity.kind === 'speed';

/** Without the words that the Chinese says of more numbers than the English has places for: they tell none apart. */
function telling(own: ReadonlyMap<Term, readonly Attached[]>): ReadonlyMap<Term, readonly Attached[]> {
  const tellers = (name: string): number =>
    [...own.values()].filter((list) => list.some(({ label, isCarried }) => label.name === name && !isCarried))
      .length;
  const isShared = ({ label }: Attached): boolean =>
    like(label) === 'word' &&
    alternativesOf(label.name) === undefined &&
    tellers(label.name) > label.said.length;
  return new Map([...own].map(([term, list]) => [term, list.filter((one) => !isShared(one))]));
}

/** Words for and against. */
function isExchanged(
  zh: Statement,
  en: Statement,
  p: Pair,
  q: Pair,
  [mine, yours]: Words,
  row: readonly Pair[],
): boolean {
  const role = rolesSay(zh, en, [p.a, q.a], [p.b, q.b]);
  if (role === 'exchanged') return true;
  if (role === 'certain') return false;
  const votes = votesOf(zh, en, p, q, [mine, yours], row);
  // What is told is set against what is told, a time against a time, and a place best against a place.
  const [best = votes] = [
    votes.filter(({ arePeers }) => arePeers),
    votes.filter(({ isAlike }) => isAlike),
  ].filter(({ length }) => length > 0);
  const sum = (side: Say): number =>
    best.reduce((all, { told, weight }) => (told === side ? all + weight : all), 0);
  const [against, favour] = [sum('exchanged'), sum('kept')];
  // 汽、柴油每吨分别下调440元和425元: a time by itself does not turn what both tell in turn.
  if (against > 0 && best.every(({ isAlike }) => !isAlike) && areBothInTurn(zh.text, en, p, q)) return false;
  if (against > 0 || favour > 0) return against > 0.1 && against > favour * 2;
  if (role === undefined) {
    const areAlike = isParallel(zh, p, q) || areTold(zh, p, q);
    const isOtherOrder = areTurned(p, q);
    if (areAlike || isOtherOrder) {
      const leans = leansOf(
        en,
        [p.b, mine],
        [q.b, yours],
        row.map(({ b }) => b),
      );
      const isOwn = leans.has('own');
      const isLikely = leans.has('other') || (isOtherOrder && !isLaidOut(zh, en, p, q, row));
      if (!isOwn && isLikely && !areMoreTurned(p, q, row)) return true;
      if (isOwn && areAlike) return false;
    }
  }
  return false;
}

/** Rows that stand as they stood, each with the name of the other: "imports were 986 billion, up 5.5 percent; exports …". */
const areNamesExchanged: typeof isExchanged = (...numbers) => {
  const peers = votesOf(...numbers).filter(({ arePeers }) => arePeers);
  return peers.length > 0 && peers.every(({ told }) => told === 'exchanged');
};

/** 分别 before the two and "respectively" beside them, in one order. */
const areBothInTurn = (zh: string, en: Statement, p: Pair, q: Pair): boolean =>
  p.b.start < q.b.start &&
  /分[别別][^，。；]{0,24}$/u.test(zh.slice(Math.max(0, p.a.start - 26), p.a.start)) &&
  areInTurn(en, p.b, q.b);

/** 户籍人口3.1万，常住人口却有9.8万: two short clauses alike, in which the words of one number are known. */
const isParallel = ({ text }: Statement, p: Pair, q: Pair): boolean =>
  p.a.unit === q.a.unit &&
  /^[^，。；、\d]{0,4}[，、；](?:[^，。；、：\d较比超低高增减升降跌涨每相其一二三四五六七八九十]|(?<=[买卖買賣])超){2,8}$/u.test(
    text.slice(p.a.end, q.a.start),
  );

/** 广告收入增长8%，会员收入增长23%: two short clauses that end alike. */
function areTold({ text }: Statement, p: Pair, q: Pair): boolean {
  const between = text.slice(p.a.end, q.a.start);
  const [, clause = ''] = /^[，、；](\p{Script=Han}{4,10})$/u.exec(between) ?? [];
  return clause !== '' && p.a.unit === q.a.unit && text.slice(0, p.a.start).endsWith(clause.slice(-2));
}

/** The labels of two numbers without those of both, and of either the nearest. */
function apart(
  mine: readonly Attached[],
  yours: readonly Attached[],
): readonly [readonly Attached[], readonly Attached[]] {
  const without = (list: readonly Attached[], others: readonly Attached[]): readonly Attached[] => {
    const rest = list.filter(({ label }) => !others.some((other) => other.label.name === label.name));
    // A gloss that stands nearer does not silence a word of the lexicon.
    const least = ({ sort, isGloss }: Label): number =>
      Math.min(
        ...rest
          .filter(({ label }) => label.sort === sort && (isGloss || !label.isGloss))
          .map(({ gap }) => gap),
      );
    const isOnce = ({ label }: Attached): boolean => label.said.length === 1;
    const isPeer = ({ label, isFar }: Attached): boolean =>
      !isFar && others.some((other) => !list.includes(other) && arePeersOf(label, other.label));
    const near = rest.filter((one) => one.gap <= least(one.label) + 1 || isPeer(one));
    // 玉米的面积占计划的92%: what the English says of both numbers does not tell them apart.
    const words = near.filter(({ label }) => label.sort === 'word');
    if (words.length === 0 || words.some(isOnce) || words.some(isPeer)) return near;
    const [next] = rest
      .filter((one) => one.label.sort === 'word' && isOnce(one) && !one.isFar)
      .sort((a, b) => a.gap - b.gap);
    return next ? [...near.filter((one) => !words.includes(one)), next] : near;
  };
  return [without(mine, yours), without(yours, mine)];
}
