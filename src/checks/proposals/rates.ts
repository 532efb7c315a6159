/**
 * Rates next to their part and whole (276 of 365, 75.6 %), and parts with a rate and no whole (38, 90.5 %).
 */
import { factOf } from '../../facts/facts.ts';
import { countsWhole, type Stated } from '../../facts/stated.ts';
import type { Corpus } from '../../model/corpus.ts';
import { groupOf } from '../../model/vocabulary.ts';
import { foldScript } from '../../quantity/fold.ts';
import { divide, overlaps, weight } from '../../quantity/interval.ts';
import { compareRationals, rational } from '../../quantity/rational.ts';
import { isWithin } from '../../regions/regions.ts';
import { both } from '../declared.ts';
import { elsewhere } from './elsewhere.ts';
import { namedWhole, wholeNamed } from './named-wholes.ts';
import { before, between, isAmount, isClose, isNear, type Passage, type Placed } from './passage.ts';
import type { Candidate } from './proposal.ts';

const isShare = ({ stated }: Placed): boolean =>
  stated.figure.unit === '%' && stated.figure.direction === undefined && stated.at.n > 0n;
const hundred = rational(100n);

export function* rateCandidates(corpus: Corpus, passage: Passage): Generator<Candidate> {
  const { figures, briefing } = passage;
  for (const [index, rate] of figures.entries()) {
    if (!isShare(rate) || isChange(passage, rate)) continue;
    const near = figures.filter(
      (f) =>
        f !== rate &&
        (isClose(passage, f, rate) || isUndivided(f) || isOwnScope(f, rate)) &&
        f.paragraph === rate.paragraph &&
        isAmount(f),
    );
    const pair = bestPair(passage, near, rate);
    if (pair) {
      yield {
        briefing: briefing.id,
        relation: { ratio: pair.part.id, of: pair.whole.id, is: rate.id },
        confidence: pair.confidence,
        because: both('比率与部分、整体相邻，且算术相符', 'a rate beside a part and a whole that make it'),
      };
      continue;
    }
    const part = figures[index - 1];
    const name = wholeNamed(passage, rate);
    const whole =
      part && name && isPartBefore(part, rate)
        ? namedWhole(corpus, passage, name, (one) => isShareOf(part, one, rate))
        : undefined;
    if (whole) {
      yield {
        briefing: briefing.id,
        relation: {
          ratio: part!.id,
          of: whole.figure.briefing === briefing.id ? whole.figure.id : whole.figure.ref,
          is: rate.id,
        },
        confidence: 0.85,
        because: both('比率写明了整体，整体另有其数', 'the rate names its whole, which is stated elsewhere'),
      };
      continue;
    }
    const all =
      part &&
      (wholeElsewhere(corpus, passage, part, rate) ?? undividedElsewhere(corpus, passage, part, rate));
    if (all !== undefined) {
      yield {
        briefing: briefing.id,
        relation: { ratio: part!.id, of: all, is: rate.id },
        confidence: 0.75,
        because: both(
          '比率紧随其数，整体见于另一篇',
          'a rate behind its count, with the whole in another article',
        ),
      };
      continue;
    }
    if (part && followsPart(passage, part, rate))
      yield {
        briefing: briefing.id,
        relation: { 'implied-whole': part.id, is: rate.id },
        confidence: 0.9,
        because: both('比率紧随其数，文中没有整体', 'a rate right behind its count, with no whole stated'),
      };
  }
}

/** 低于市场20%, 上涨5%: a change or a discount, no share of a whole. */
const isChange = (passage: Passage, rate: Placed): boolean =>
  /(?:增长|增加|增幅|下降|减少|降幅|上涨|涨|跌|提高|降低|低于[^，。]{0,6}|高于[^，。]{0,6}|贴息|(?<![净毛])利率|利息|税率|给予|按)(?:约|近|超|达|了|为)?$/u.test(
    before(passage, rate, 14),
  );

const isPartBefore = (part: Placed, rate: Placed): boolean =>
  part.sentence === rate.sentence && isAmount(part);

const isShareOf = (part: Placed, whole: Stated, rate: Placed): boolean =>
  part.stated !== whole &&
  part.stated.figure.unit === whole.figure.unit &&
  isPart(part.stated, whole) &&
  isWithin(part.stated.figure.region, whole.figure.region) &&
  fits(part.stated, whole, rate.stated);

const isUndivided = ({ stated: { figure } }: Placed): boolean => figure.scope === undefined;

/** 三次产业占比分别为8.0%、46.7%和45.3%: the part is the one recorded for what the rate is recorded for. */
const isOwnScope = ({ stated: { figure } }: Placed, rate: Placed): boolean =>
  figure.scope !== undefined && figure.scope === rate.stated.figure.scope;

const isAlike = ({ stated: a }: Placed, { stated: b }: Placed): boolean => a.figure.unit === b.figure.unit;

/** 宿位4860个，已入住4617人，入住率95.0%: places and those who take them, told one after the other. */
const isHeld = (part: Placed, whole: Placed, rate: Placed): boolean =>
  [part, whole].every(
    ({ sentence, stated: { figure } }) => countsWhole(figure.unit) && sentence === rate.sentence,
  ) &&
  new Set([part, whole, rate].map(({ stated: { figure } }) => groupOf(figure.indicator))).size === 1 &&
  rate.stated.decimals > 0 &&
  whole.start < part.start &&
  part.start < rate.start;

/** A whole that stands further off is that of the same indicator. */
const isOneThing = (part: Placed, whole: Placed): boolean =>
  isUndivided(whole) && part.stated.figure.indicator === whole.stated.figure.indicator;

interface Pair {
  readonly part: Placed;
  readonly whole: Placed;
  readonly confidence: number;
}

/** The nearest part and whole whose quotient rounds to the rate; a chance hit on few digits is refused. */
function bestPair(passage: Passage, near: readonly Placed[], rate: Placed): Pair | undefined {
  const hits: (Pair & { readonly distance: number })[] = [];
  for (const whole of near)
    for (const part of near) {
      if (
        part === whole ||
        !(isAlike(part, whole) || isHeld(part, whole, rate)) ||
        !(isClose(passage, whole, rate) || isOneThing(part, whole)) ||
        !(isNear(part, rate) || isOwnScope(part, rate) || isStretch(part, whole, rate)) ||
        !(isPlanned(passage, part, whole, rate) || isPart(part.stated, whole.stated)) ||
        !fits(part.stated, whole.stated, rate.stated)
      )
        continue;
      const related = kinship(part, whole, rate);
      if (related === 0 || (related < 2 && rate.stated.decimals < 1)) continue;
      const distance = Math.abs(part.start - rate.start) + Math.abs(whole.start - rate.start);
      hits.push({ part, whole, distance, confidence: related >= 2 ? 0.97 : 0.85 });
    }
  return hits.toSorted((a, b) => b.confidence - a.confidence || a.distance - b.distance)[0];
}

/** How much the archive's own words tie the three together: region, scope, group of indicators. */
function kinship(part: Placed, whole: Placed, rate: Placed): number {
  const [p, w, r] = [part, whole, rate].map(({ stated }) => stated.figure) as [
    Stated['figure'],
    Stated['figure'],
    Stated['figure'],
  ];
  if (p.region !== w.region || p.region !== r.region) return 0;
  const kin = [
    groupOf(p.indicator) === groupOf(r.indicator),
    (p.scope ?? '') === (r.scope ?? ''),
    groupOf(w.indicator) === groupOf(p.indicator),
  ];
  return (
    kin.filter(Boolean).length -
    1 +
    (part.sentence === rate.sentence && whole.sentence === rate.sentence ? 1 : 0)
  );
}

/** 6月占52.5%, behind what fell in half a year: the part is what is recorded of the time that the rate is of. */
const isStretch = (part: Placed, whole: Placed, rate: Placed): boolean => {
  const [p, w, r] = [part, whole, rate].map(({ stated }) => stated.figure);
  return (
    p!.period === r!.period &&
    p!.period !== w!.period &&
    p!.indicator === w!.indicator &&
    p!.scope === w!.scope &&
    whole.sentence === rate.sentence &&
    rate.stated.decimals > 0
  );
};

/** 完成年度计划600台的103.3%: what is done may be more than what was planned. */
const isPlanned = (passage: Passage, part: Placed, whole: Placed, rate: Placed): boolean =>
  part.start < whole.start &&
  whole.start < rate.start &&
  /(?:计划|目标|任务|预算|指标|定额)[^，。；、\d]{0,6}$/u.test(foldScript(before(passage, whole, 12))) &&
  /^(?:的|，完成率|，为[^，。；\d]{0,8}的)[^，。；\d]{0,4}$/u.test(between(passage, whole, rate));

const isPart = (part: Stated, whole: Stated): boolean => compareRationals(part.at, whole.at) <= 0;

function fits(part: Stated, whole: Stated, rate: Stated): boolean {
  if (whole.at.n <= 0n || part.at.n <= 0n || !part.plain || !whole.plain) return false;
  return overlaps(weight(divide(part.interval, whole.interval), hundred), rate.interval);
}

/** 70家企业已全部复工，复工率100%, where another article counts those 70 as well. */
function wholeElsewhere(corpus: Corpus, passage: Passage, part: Placed, rate: Placed): string | undefined {
  if (part.sentence !== rate.sentence || compareRationals(rate.stated.at, hundred) !== 0) return undefined;
  if (!/(?:全部|均已|都已|悉数)/u.test(between(passage, part, rate))) return undefined;
  return factOf(corpus, part.stated.figure.ref)?.occurrences.find(
    ({ briefing }) => briefing !== passage.briefing.id,
  )?.ref;
}

/** 保存完好的墓葬23座，占18.3%, where another article counts the 126 of which they are: the one undivided count that fits. */
function undividedElsewhere(
  corpus: Corpus,
  passage: Passage,
  part: Placed,
  rate: Placed,
): string | undefined {
  const { figure } = part.stated;
  if (rate.stated.decimals < 1 || figure.scope === undefined || !followsPart(passage, part, rate))
    return undefined;
  const wholes = elsewhere(corpus, passage).filter(
    ({ stated }) =>
      stated.figure.indicator === figure.indicator &&
      stated.figure.scope === undefined &&
      isShareOf(part, stated, rate),
  );
  return wholes.length === 1 ? wholes[0]!.stated.figure.ref : undefined;
}

/**
 * 复工38家，复工率90.5%: nothing but the name of the rate between the two, and a rate of what the count tells of. Of
 * 床位1100张，床位使用率82.2% the count is the whole.
 */
function followsPart(passage: Passage, part: Placed, rate: Placed): boolean {
  if (part.sentence !== rate.sentence || !countsWhole(part.stated.figure.unit) || !part.stated.plain)
    return false;
  const gap = between(passage, part, rate);
  return (
    gap.length <= 14 &&
    /(?:率|占比|比例|占)[^，。；,]{0,8}$/u.test(gap) &&
    tellsOf(passage, part, /([一-鿿]{2})率[^率]*$/u.exec(gap)?.[1]) &&
    isWithin(part.stated.figure.region, rate.stated.figure.region)
  );
}

const tellsOf = (passage: Passage, part: Placed, what: string | undefined): boolean =>
  what === undefined || `${before(passage, part, 16)} ${part.stated.figure.subject.zh}`.includes(what);
