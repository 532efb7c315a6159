/**
 * Parts against totals: neighbours that add up to a number which the text or the archive ties to them.
 */
import { countsWhole } from '../../facts/stated.ts';
import type { Corpus } from '../../model/corpus.ts';
import { groupOf } from '../../model/vocabulary.ts';
import { addRationals, type Rational, zero } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { both } from '../declared.ts';
import { isChange } from './differences.ts';
import { adds, type Numbered, type Passage, type Placed } from './passage.ts';
import { areApart, areInTurn, areOfOneTime } from './periods.ts';
import type { Candidate } from './proposal.ts';
import { isNarrowerScope } from './subsets.ts';
import { before, isClose, subjectOf, wordsOf } from './words.ts';

export const total = (figures: readonly Placed[]): Rational =>
  figures.reduce((sum, { stated }) => addRationals(sum, stated.at), zero);

/** A run of two or more figures that make a total exactly, where the text or the archive ties the one to the other. */
export function* sumCandidates(_corpus: Corpus, passage: Passage): Generator<Candidate> {
  const { figures, briefing } = passage;
  for (const alike of poolsOf(figures.filter(adds))) {
    const found = [...sumsIn(passage, alike)];
    // 365天中，优良256天，其中优52天、良204天；轻度污染78天…: what a part is made of is told and done with.
    const told = new Set(found.flatMap(({ run, sum }) => (sum.end <= run[0]!.start ? run : [])));
    const rest = alike.filter((one) => !told.has(one));
    const more = told.size > 0 && rest.length > 2 ? [...sumsIn(passage, rest)] : [];
    for (const { run, sum } of [...found, ...more])
      yield {
        briefing: briefing.id,
        relation: { sum: run.map(({ id }) => id), of: sum.id },
        confidence: run.length > 2 ? 0.9 : 0.75,
        because: both('相邻各数之和恰为合计', 'neighbouring numbers add up to it exactly'),
      };
  }
}

interface Sum {
  readonly run: readonly Placed[];
  readonly sum: Placed;
}

function* sumsIn(passage: Passage, alike: readonly Placed[]): Generator<Sum> {
  for (const [from, to] of runsOf(alike)) {
    const run = alike.slice(from, to);
    const made = total(run);
    for (const [at, sum] of alike.entries()) {
      if ((at >= from && at < to) || !sameRational(made, sum.stated.at)) continue;
      const isBeside = at === from - 1 || at === to;
      if (isTelling(passage, run, sum, isBeside)) yield { run, sum };
    }
  }
}

/**
 * Figures of a paragraph of one unit each, those of one time once more without what was earlier (出口241.3亿元，上年同期
 * 为220.6亿元；进口87.4亿元); whole things once more together, since votes are counted as 票 and as 张.
 */
function* poolsOf(figures: readonly Placed[]): Generator<readonly Placed[]> {
  const pools = [
    ...Map.groupBy(figures, ({ paragraph, stated }) => `${paragraph} ${stated.figure.unit}`).values(),
  ];
  yield* pools;
  for (const pool of pools) {
    const times = [...Map.groupBy(pool, ({ stated }) => stated.figure.period).values()];
    if (times.length > 1) yield* times;
  }
  const counts = figures.filter(({ stated }) => countsWhole(stated.figure.unit));
  yield* Map.groupBy(counts, (count) => `${count.paragraph} ${group(count)}`).values();
}

/** Runs of two to twelve neighbours, from and up to. */
export function* runsOf({ length }: readonly Placed[]): Generator<readonly [number, number]> {
  for (let from = 0; from < length; from++)
    for (let to = from + 2; to <= Math.min(length, from + 12); to++) yield [from, to];
}

/** Small numbers add up by chance: something must say that the parts are those of the total. */
function isTelling(passage: Passage, run: readonly Placed[], sum: Placed, isBeside: boolean): boolean {
  // 18600 and 1400 make 20000: what is no chance is how exactly the parts are told.
  const digits = Math.max(digitsIn(sum), Math.min(...run.map(digitsIn)));
  const ofOne = run.every((part) => indicatorOf(part) === indicatorOf(sum));
  const kin = run.every((part) => group(part) === group(sum) && indicatorOf(part) === indicatorOf(run[0]!));
  const close = run.every((part) => isClose(passage, part, sum));
  const isOneUnit = [...run, sum].every((one) => one.stated.figure.unit === sum.stated.figure.unit);
  if (digits >= 2 && isOneUnit && ofOne && areKinds(run) && run.every((part) => isKindOf(part, sum)))
    return true;
  const called = /(?:共|合计|总计|总额|总量)[^，。；\d]{0,6}$/u.test(before(passage, sum, 12));
  // Numbers of this length hardly ever meet by chance; of many kinds of one thing, two may come to a third.
  const isSibling = ofOne && scopeOf(sum) !== '' && !isBeside && !called;
  if (digits >= 4 && kin && areKinds(run) && !isSibling && (close || ofOne)) return true;
  if (isBeside && isOneUnit && close && isCountedOut(passage, run, sum)) return true;
  if (digits < 2 || !close) return false;
  if (!isOneUnit) return false;
  if (isToldAgain(passage, run, sum) || (digits >= 3 && kin && isNamedAgain(passage, run, sum))) return true;
  if (isOpened(passage, run, sum)) return isBeside || ofOne || digits >= 4;
  if (digits >= 4 && isOpenedAnew(passage, run, sum)) return true;
  if (!isBeside) return false;
  return (
    (ofOne && areOneKind([...run, sum]) && (areOfOneTime(run) || areInTurn(run))) ||
    (ofOne && areKinds([...run, sum]) && (digits >= 3 || scopeOf(sum) === '')) ||
    (called && kin && areOneKind(run)) ||
    (called && digits >= 3 && isClosedBy(run, sum)) ||
    (run.length === 2 && isComplement(run, sum)) ||
    isParted(passage, run, sum)
  );
}

/** How many digits a number has up to its last that is no nought. */
export const digitsIn = ({ stated }: Numbered): number => String(stated.at.n).replace(/0+$/, '').length;

/** 共1057人，其中医生382人、护士675人: the run is the list that is opened behind the total. */
export const isOpened = (passage: Passage, [first]: readonly Placed[], sum: Placed): boolean =>
  sum.end <= first!.start &&
  sum.sentence === first!.sentence &&
  /(?:其中，?|包括|分别为|分别是)[^，。；、\d]{0,12}$/u.test(before(passage, first!, 16));

/** 在轨的48颗中，45颗运行，3颗备份: the total once more, in front of the list. */
const isToldAgain = (passage: Passage, [first]: readonly Placed[], { stated }: Placed): boolean =>
  before(passage, first!, stated.printed.length + 10)
    .split(/(?<=中)，?/u)
    .slice(0, -1)
    .some((lead) => lead.endsWith(`${wordsOf(stated.printed)}中`));

/** 捐赠资金中，企业1.32亿元、个人4620万元: the total by its name, in front of the list. */
function isNamedAgain(passage: Passage, [first]: readonly Placed[], sum: Placed): boolean {
  const name = /([一-鿿]{3,10})中，[^，。；、\d]{0,8}$/u.exec(before(passage, first!, 22))?.[1];
  return name !== undefined && subjectOf(sum).endsWith(name);
}

/** A kind within the kind that the total is of: gold medals in swimming, of the gold medals. */
const isKindOf = (part: Placed, sum: Placed): boolean =>
  scopeOf(sum) !== '' && isNarrowerScope(scopeOf(part), scopeOf(sum));

/** 绿化120万元、亮化80万元、修路200万元，三项合计400万元: as many as the text says it adds up. */
function isCountedOut(passage: Passage, run: readonly Placed[], sum: Placed): boolean {
  const lead = before(passage, sum, 12);
  const said =
    /([两二三四五六七八九])[一-鿿]{1,5}?(?:合计|共计|总计|相加|总共|一共|共有?)[^，。；、\d]{0,4}$/u.exec(
      lead,
    )?.[1];
  const count = said === '两' ? 2 : '一二三四五六七八九'.indexOf(said ?? '') + 1;
  return said !== undefined && count === run.length && run.every((part) => group(part) === group(sum));
}

/** 累计3526例，增加48例。其中治愈3214例，在治312例: the list begins the next sentence. */
export const isOpenedAnew = (passage: Passage, [first]: readonly Placed[], sum: Placed): boolean =>
  sum.end <= first!.start &&
  group(first!) === group(sum) &&
  /[。；]其中，?[^，。；、\d]{0,8}$/u.test(before(passage, first!, 12));

const scopeOf = ({ stated }: Placed): string => stated.figure.scope ?? '';
const indicatorOf = ({ stated }: Placed): string => stated.figure.indicator;
const areKinds = (figures: readonly Placed[]): boolean =>
  new Set(figures.map(scopeOf)).size === figures.length;
const areOneKind = (figures: readonly Placed[]): boolean => new Set(figures.map(scopeOf)).size === 1;
/** The group of the indicator that a placed figure is of. */
export const group = ({ stated: { figure } }: Pick<Placed, 'stated'>): string => groupOf(figure.indicator);

/** Resumed and remaining of all, `batches-good` and `batches-bad` of `batches`: three of one family, each another. */
function isComplement(run: readonly Placed[], sum: Placed): boolean {
  const family = ({ stated: { figure } }: Placed): string =>
    figure.indicator.replace(/-(?:resumed|remaining|done|left|open|closed)$/, '');
  const names = new Set([...run, sum].map(({ stated }) => stated.figure.indicator));
  return (
    names.size === 3 &&
    run.every((part) => family(part) === family(sum) || indicatorOf(part).startsWith(`${indicatorOf(sum)}-`))
  );
}

/** 票箱收入172.6亿元，附属收入28.4亿元，合计201.0亿元: in one sentence, whatever each is recorded as. */
const isClosedBy = (run: readonly Placed[], sum: Placed): boolean =>
  run.every((part) => part.end <= sum.start && part.sentence === sum.sentence && group(part) === group(sum));

/** 累计报告186例，治愈58例，现有128例: a long number and what it is parted into right behind it, two in one sentence or more. */
const isParted = (passage: Passage, run: readonly Placed[], sum: Placed): boolean =>
  digitsIn(sum) >= 3 &&
  sum.end <= run[0]!.start &&
  run.some((part) => digitsIn(part) >= 3) &&
  run.every(
    (part) =>
      (run.length > 2 ||
        (part.sentence === sum.sentence && part.stated.printed.replaceAll(/\D/g, '').length >= 2)) &&
      !isChange(passage, part) &&
      group(part) === group(sum) &&
      !areApart(part, sum),
  );
