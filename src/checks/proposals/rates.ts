/**
 * Rates next to their part and whole (276 of 365, 75.6 %), and parts with a rate and no whole (38, 90.5 %).
 */
import { countsWhole, type Stated } from '../../facts/stated.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Bilingual } from '../../model/text.ts';
import { compareRationals, divideRationals, multiplyRationals, rational } from '../../quantity/rational.ts';
import { both } from '../declared.ts';
import { mostWholes, wholesThatFit } from '../implied-whole.ts';
import { refIn } from './elsewhere.ts';
import { namedWhole, wholeNamed } from './named-wholes.ts';
import { isAmount, isUndivided, type Passage, type Placed } from './passage.ts';
import type { Candidate } from './proposal.ts';
import { bestPair, isOwnScope, isPart, rounds } from './rate-pairs.ts';
import { followsPart, isShareOf, type Share } from './share.ts';
import { shareAfar } from './shares-afar.ts';
import { before, isClose } from './words.ts';

const isShare = ({ stated }: Placed): boolean =>
  stated.figure.unit === '%' && stated.figure.direction === undefined && stated.at.n > 0n;

export function* rateCandidates(corpus: Corpus, passage: Passage): Generator<Candidate> {
  const briefing = passage.briefing.id;
  for (const [index, rate] of passage.figures.entries()) {
    if (!isShare(rate) || isChange(passage, rate)) continue;
    const found = shareOf(corpus, passage, rate);
    if (found) {
      const { part, whole, confidence, because } = found;
      const relation = { ratio: refIn(briefing, part), of: refIn(briefing, whole), is: rate.id };
      yield { briefing, relation, confidence, because };
      continue;
    }
    const part = passage.figures[index - 1];
    if (part && countsWhole(part.stated.figure.unit) && followsPart(passage, part, rate) && says(part, rate))
      yield {
        briefing,
        relation: { 'implied-whole': part.id, is: rate.id },
        confidence: 0.9,
        because: both('比率紧随其数，文中没有整体', 'a rate right behind its count, with no whole stated'),
      };
  }
}

type Found = Share & Pick<Candidate, 'confidence' | 'because'>;
const beside = both('比率与部分、整体相邻，且算术相符', 'a rate beside a part and a whole that make it');
const named = both('比率写明了整体，整体另有其数', 'the rate names its whole, which is stated elsewhere');
const afar: Bilingual = both(
  '比率所关的两数有一数见于别段或另一篇',
  'a rate, with its part or its whole in another paragraph or article',
);

/** What stands beside the rate, unless the text names another whole; else what is told further off. */
function shareOf(corpus: Corpus, passage: Passage, rate: Placed): Found | undefined {
  const { figures } = passage;
  const near = figures.filter(
    (f) =>
      f !== rate &&
      (isClose(passage, f, rate) || isUndivided(f) || isOwnScope(f, rate)) &&
      f.paragraph === rate.paragraph &&
      isAmount(f),
  );
  const pair = bestPair(passage, near, rate);
  const part = figures[figures.indexOf(rate) - 1];
  const name = part?.sentence === rate.sentence && isAmount(part) ? wholeNamed(passage, rate) : undefined;
  const whole =
    name === undefined
      ? undefined
      : namedWhole(
          corpus,
          passage,
          name,
          (stated) => isShareOf(part!, { stated }, rate) || isAboutShareOf(part!, stated, rate),
        );
  if (whole && whole !== pair?.whole.stated)
    return { part: part!, whole: { stated: whole }, confidence: 0.85, because: named };
  if (pair) return { ...pair, because: beside };
  const share = shareAfar(corpus, passage, rate);
  return share && { ...share, confidence: 0.75, because: afar };
}

/** 约3456万千瓦，占最大负荷的四成: a hedged number that makes the rate all the same. */
const isAboutShareOf = (part: Placed, whole: Stated, rate: Placed): boolean =>
  part.stated.figure.bound === 'about' &&
  whole.plain &&
  whole.at.n > 0n &&
  part.stated.figure.unit === whole.figure.unit &&
  isPart(part.stated, whole) &&
  rounds(part.stated, whole, rate.stated);

/** 低于市场20%, 上涨5%: a change or a discount, no share of a whole. */
const isChange = (passage: Passage, rate: Placed): boolean =>
  /(?:增长|增加|增幅|下降|减少|降幅|上涨|涨|跌|提高|降低|低于[^，。]{0,6}|高于[^，。]{0,6}|贴息|(?<![净毛])利率|利息|税率|给予|按)(?:约|近|超|达|了|为)?$/u.test(
    before(passage, rate, 14),
  );

const hundred = rational(100n);

/** Whether the wholes that fit say something: that there is only one at most, or that one of a few makes the rate to the dot. */
function says({ stated }: Placed, { stated: rate }: Placed): boolean {
  const fit = wholesThatFit(rate, stated);
  if (fit === undefined || compareRationals(rate.at, hundred) > 0) return false;
  const whole = divideRationals(multiplyRationals(stated.at, hundred), rate.at);
  return fit.last <= fit.first || (fit.last - fit.first < mostWholes && whole.d === 1n);
}
