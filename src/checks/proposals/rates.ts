/**
 * Rates next to their part and whole (276 of 365, 75.6 %), and parts with a rate and no whole (38, 90.5 %).
 */
import { factOf } from '../../facts/facts.ts';
import { countsWhole, type Stated } from '../../facts/stated.ts';
import type { Corpus } from '../../model/corpus.ts';
import { compareRationals, rational } from '../../quantity/rational.ts';
import { isWithin } from '../../regions/regions.ts';
import { both } from '../declared.ts';
import { elsewhere } from './elsewhere.ts';
import { namedWhole, wholeNamed } from './named-wholes.ts';
import { before, between, isAmount, isClose, type Passage, type Placed } from './passage.ts';
import type { Candidate } from './proposal.ts';
import { bestPair, fits, isOwnScope, isPart, isUndivided } from './rate-pairs.ts';

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
    if (part && followsPart(passage, part, rate) && compareRationals(rate.stated.at, hundred) <= 0)
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
  areOfOneUnit(part.stated, whole) &&
  isPart(part.stated, whole) &&
  isWithin(part.stated.figure.region, whole.figure.region) &&
  fits(part.stated, whole, rate.stated);

/** 1630人 of 8150个岗位, where the text names the whole. */
const areOfOneUnit = ({ figure: a }: Stated, { figure: b }: Stated): boolean =>
  a.unit === b.unit || (countsWhole(a.unit) && countsWhole(b.unit));

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
    !gap.includes('其中') &&
    /(?:率|占比|比例|占)[^，。；,]{0,8}$/u.test(gap) &&
    tellsOf(passage, part, /([一-鿿]{2})率[^率]*$/u.exec(gap)?.[1]) &&
    tellsOf(passage, part, /^[，,]([一-鿿]{2})[一-鿿]{0,8}占$/u.exec(gap)?.[1]) &&
    isWithin(part.stated.figure.region, rate.stated.figure.region)
  );
}

const tellsOf = (passage: Passage, part: Placed, what: string | undefined): boolean =>
  what === undefined || `${before(passage, part, 16)} ${part.stated.figure.subject.zh}`.includes(what);
