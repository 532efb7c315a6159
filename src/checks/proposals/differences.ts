/**
 * What two levels differ by, told beside them: 总产22.8万吨，比去年的21.9万吨增产0.9万吨, or of two sides, 净胜25球.
 */
import type { Corpus } from '../../model/corpus.ts';
import { compareRationals, type Rational, subtractRationals } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { both } from '../declared.ts';
import { elsewhere, refIn } from './elsewhere.ts';
import { areOneThing } from './growths.ts';
import { adds, type Numbered, type Passage, type Placed } from './passage.ts';
import type { Candidate } from './proposal.ts';
import { digitsIn, group } from './totals.ts';
import { before, isCalled, isClose, subjectOf } from './words.ts';

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
    const across = cue.is === 'in time' ? acrossTimes : acrossSides;
    const [more, fewer] = pair ?? across(passage, levels, others, change) ?? [];
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

type Across = (
  passage: Passage,
  levels: readonly Placed[],
  others: readonly Numbered[],
  change: Placed,
) => readonly Numbered[] | undefined;

/** The level of another time may be told in another article: of the same thing, in the archive's own words. */
const acrossTimes: Across = (_passage, levels, others, change) =>
  made(
    change,
    levels
      .filter(({ sentence }) => sentence === change.sentence)
      .flatMap((own) =>
        others.filter((other) => areOneThing(own.stated, other.stated)).map((other) => [own, other]),
      ),
  );

/** 发电量扣除用电量后，富余21.5亿千瓦时: so may one of two sides, where both are named. */
const acrossSides: Across = (passage, levels, others, change) =>
  made(
    change,
    levels
      .filter((own) => isClose(passage, own, change))
      .flatMap((own) =>
        others.filter((other) => areSides(passage, [own, other], change)).map((other) => [own, other]),
      ),
  );

const made = (change: Placed, pairs: readonly (readonly Numbered[])[]): readonly Numbered[] | undefined =>
  pairs
    .map((pair) => pair.toSorted((a, b) => compareRationals(b.stated.at, a.stated.at)))
    .find(([more, fewer]) => sameRational(less(more!, fewer!), change.stated.at));

function areSides(passage: Passage, sides: readonly Numbered[], change: Placed): boolean {
  const lead = before(passage, change, 30);
  const keys = ['period', 'unit', 'region', 'scope'] as const;
  const [a, b] = sides.map(({ stated }) => stated.figure);
  return (
    digitsIn(change) > 2 &&
    sides.every((side) => adds(side) && group(side) === group(change)) &&
    keys.every((key) => a![key] === b![key]) &&
    [2, 3, 4].some((length) => {
      const tails = sides.map((side) => subjectOf(side).slice(-length));
      return tails[0] !== tails[1] && tails.every((tail) => lead.includes(tail));
    })
  );
}

interface Cue {
  readonly is: 'in time' | 'of two sides';
  /** What the text names as the other side. */
  readonly other?: string;
}

const inTime =
  /(?:净增|净减|增加|增长|增产|增收|增至|提高|提升|上升|上涨|扩大|多|减少|减产|减收|下降|降低|下跌|回落|缩小|缩短|少|降|升|涨|跌)(?:了|出)?$/u;
const ofSides =
  /(?:净胜|净流入|净流出|顺差|逆差|差额|差距|相差|结余|盈余|富余|节余|差短|短[绌絀]|赤字|缺口|收支差)[^，。；、\d]{0,4}$|(?:[删刪]减|核减|核增|调增|调减|追加|压减)(?:了)?$/u;
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

const less = (a: Numbered, b: Numbered): Rational => subtractRationals(a.stated.at, b.stated.at);
