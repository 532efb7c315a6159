/**
 * What two levels differ by, told beside them: 总产22.8万吨，比去年的21.9万吨增产0.9万吨, or of two sides, 净胜25球; and
 * what is left of all there are.
 */
import type { Corpus } from '../../model/corpus.ts';
import { addRationals, compareRationals, negateRational, type Rational } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { both } from '../declared.ts';
import { elsewhere, refIn } from './elsewhere.ts';
import { areOneThing } from './growths.ts';
import { adds, before, isCalled, isClose, type Numbered, type Passage, type Placed } from './passage.ts';
import type { Candidate } from './proposal.ts';
import { digitsIn, group, total } from './totals.ts';

/** 安排320个，已开工298个，其余22个: what has come to a stage, and the rest, which make all there are. */
export function* restCandidates(corpus: Corpus, passage: Passage): Generator<Candidate> {
  for (const rest of passage.figures) {
    if (!adds(rest) || !remaining.test(before(passage, rest, 12))) continue;
    const earlier = passage.figures.filter((one) => one.end <= rest.start && isSideOf(passage, rest, one));
    const found =
      partsOf(earlier, rest, 1) ??
      (digitsIn(rest) > 2
        ? (partsOf(earlier, rest, 2) ?? partsOf(earlier, rest, 3) ?? allAfar(corpus, passage, earlier, rest))
        : undefined);
    if (!found) continue;
    yield {
      briefing: passage.briefing.id,
      relation: {
        sum: [...found.parts.map(({ id }) => id), rest.id],
        of: refIn(passage.briefing.id, found.all),
      },
      confidence: 0.85,
      because: both('写明其余，与前数之和恰为全部', 'the rest, which makes all there are'),
    };
  }
}

/** So many figures that make, with the rest, all that was told before them; several stand right before the rest. */
function partsOf(earlier: readonly Placed[], rest: Placed, count: number) {
  const runs = count === 1 ? earlier.map((one) => [one]) : [earlier.slice(-count)];
  return runs
    .flatMap((parts) => earlier.map((all) => ({ parts, all })))
    .find(
      ({ parts, all }) =>
        // 已返还8640万元，占冻结资金1.44亿元的六成，剩余5760万元: a long rest may leave the whole behind its part.
        (all.start < parts[0]!.start || (count === 1 && digitsIn(rest) > 2)) &&
        sameRational(all.stated.at, total([...parts, rest])),
    );
}

/** 至5月底累计掘进5466米，还剩1934米, of a length that another article tells. */
function allAfar(corpus: Corpus, passage: Passage, earlier: readonly Placed[], rest: Placed) {
  const part = earlier.findLast(({ sentence }) => sentence === rest.sentence);
  const all =
    part &&
    elsewhere(corpus, passage).find(
      (one) =>
        adds(one) &&
        one.stated.figure.scope === undefined &&
        one.stated.figure.unit === rest.stated.figure.unit &&
        one.stated.figure.region === rest.stated.figure.region &&
        group(one) === group(rest) &&
        sameRational(one.stated.at, total([part, rest])),
    );
  return part && all && { parts: [part], all };
}

/** What is left, and what is not so. */
const remaining =
  /(?:其余|剩余|余下|还剩|还有|尚有|仍有|尚余|仍余|尚剩|仍剩|空置|空余|闲置|缺席|未[^，。；、\d]{1,3}|不合格|不达标)[^，。；、\d]{0,6}$/u;

const isSideOf = (passage: Passage, rest: Placed, one: Placed): boolean =>
  adds(one) &&
  one.stated.figure.unit === rest.stated.figure.unit &&
  group(one) === group(rest) &&
  isClose(passage, one, rest);

export function* differenceCandidates(corpus: Corpus, passage: Passage): Generator<Candidate> {
  const others = elsewhere(corpus, passage);
  for (const change of passage.figures) {
    const cue = cueOf(passage, change);
    if (!cue || !change.stated.plain) continue;
    const levels = passage.figures.filter((level) => isLevelOf(change, level));
    const pair = levels
      .flatMap((a) => levels.map((b) => [a, b] as const))
      .find(
        ([a, b]) =>
          isPair(passage, [a, b], cue, change) &&
          areClose(passage, [a, b], cue, change) &&
          sameRational(less(a, b), change.stated.at),
      );
    const across = pair || cue.is !== 'in time' ? undefined : acrossArticles(levels, others, change);
    const [more, fewer] = pair ?? across ?? [];
    if (!more || !fewer) continue;
    const { id } = passage.briefing;
    yield {
      briefing: id,
      relation: { difference: [refIn(id, more), refIn(id, fewer)], is: change.id },
      confidence: 0.85,
      because: both(
        '两数相邻，其差恰为所述的增减',
        'two levels side by side differ by exactly what is stated',
      ),
    };
  }
}

/** The level of another time may be told in another article: of the same thing, in the archive's own words. */
function acrossArticles(levels: readonly Placed[], others: readonly Numbered[], change: Placed) {
  return levels
    .filter(({ sentence }) => sentence === change.sentence)
    .flatMap((own) =>
      others.filter((other) => areOneThing(own.stated, other.stated)).map((other) => [own, other]),
    )
    .map((pair) => pair.toSorted((a, b) => compareRationals(b.stated.at, a.stated.at)))
    .find(([more, fewer]) => sameRational(less(more!, fewer!), change.stated.at));
}

interface Cue {
  readonly is: 'in time' | 'of two sides';
  /** What the text names as the other side. */
  readonly other?: string;
}

const inTime =
  /(?:净增|净减|增加|增长|增产|增收|增至|提高|提升|上升|上涨|扩大|多|减少|减产|减收|下降|降低|下跌|回落|缩小|缩短|少|降|升|涨|跌)(?:了|出)?$/u;
const ofSides =
  /(?:净胜|净流入|净流出|顺差|逆差|差额|差距|相差|结余|盈余|差短|短[绌絀]|赤字|缺口|收支差)[^，。；、\d]{0,4}$|(?:[删刪]减|核减|核增|调增|调减|追加|压减)(?:了)?$/u;
/** 比揽收多, 比起始价高: than another thing, and no other time. */
const thanAnother =
  /(?<![同环])比(?![^，。；]{0,8}(?:年|月|季|届|期|昨|前|以往|次))([^，。；、\d]{1,8})(?<![提增减降])(?:多|高|少|低|快|慢|长|短)(?:出|了)?$/u;

/** 比人工防治的20元少: the other side may be told with its number. */
const withoutNumber = (lead: string): string =>
  lead.replace(
    /(比[^，。；\d]{1,8}?)的?[\d.]{1,9}[万亿]?[^，。；\d比]{1,3}(?=[多高少低快慢长短]出?$)/u,
    '$1',
  );

/** Whether a number says by how much something went up or down. */
export const isChange = (passage: Passage, one: Placed): boolean => cueOf(passage, one) !== undefined;

function cueOf(passage: Passage, change: Placed): Cue | undefined {
  const lead = before(passage, change, 12);
  if (ofSides.test(lead)) return { is: 'of two sides' };
  const other = thanAnother.exec(withoutNumber(before(passage, change, 20)))?.[1];
  if (other !== undefined) return { is: 'of two sides', other };
  return inTime.test(lead) || change.stated.figure.direction !== undefined ? { is: 'in time' } : undefined;
}

/** Percentages differ by points, anything else in its own unit. */
function isLevelOf(change: Placed, level: Placed): boolean {
  const [{ figure }, { figure: other, plain }] = [change.stated, level.stated];
  const unit = figure.unit === 'pp' ? '%' : figure.unit === '%' ? undefined : figure.unit;
  return (
    level !== change &&
    plain &&
    other.unit === unit &&
    other.direction === undefined &&
    other.region === figure.region &&
    group(level) === group(change) &&
    level.paragraph === change.paragraph
  );
}

/** One of two times, and what is named, may stand further off. */
function areClose(passage: Passage, pair: readonly Placed[], cue: Cue, change: Placed): boolean {
  const close = pair.filter((level) => isClose(passage, level, change)).length;
  return close === 2 || (close === 1 && (cue.is === 'in time' || cue.other !== undefined));
}

/**
 * One thing at two times; or two sides of one thing at one time; of two things where the number is no chance, or the
 * other side is named, or both stand right before it.
 */
function isPair(passage: Passage, [a, b]: readonly [Placed, Placed], cue: Cue, change: Placed): boolean {
  const [x, y] = [a.stated.figure, b.stated.figure];
  if (a === b || compareRationals(a.stated.at, b.stated.at) <= 0) return false;
  if (cue.is === 'in time')
    return x.indicator === y.indicator && x.period !== y.period && x.scope === y.scope;
  const digits = digitsIn(change);
  const other = cue.other;
  if (other !== undefined && digits > 1 && [a, b].some((side) => isCalled(passage, side, other))) return true;
  if (x.period !== y.period) return false;
  if (x.indicator === y.indicator) return x.scope !== y.scope;
  return digits > 2 || (digits > 1 && areRightBefore(passage, [a, b], change));
}

/** 收入124.6亿元，支出118.3亿元，当期结余: nothing else is told between. */
function areRightBefore({ figures }: Passage, pair: readonly Placed[], change: Placed): boolean {
  const at = figures.indexOf(change);
  return pair.every((side) => [at - 1, at - 2].includes(figures.indexOf(side)));
}

const less = (a: Numbered, b: Numbered): Rational => addRationals(a.stated.at, negateRational(b.stated.at));
