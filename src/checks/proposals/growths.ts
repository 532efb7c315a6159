/**
 * Rates of change beside the two levels that they lie between: in one sentence, or one of them further off where the
 * archive records both as one thing at two times. And levels as a share of an earlier one (恢复至2019年同期的88.4%).
 */
import type { Stated } from '../../facts/stated.ts';
import type { Corpus } from '../../model/corpus.ts';
import { divide, overlaps, weight } from '../../quantity/interval.ts';
import {
  compareRationals,
  divideRationals,
  multiplyRationals,
  rational,
  subtractRationals,
} from '../../quantity/rational.ts';
import { absolute, sameRational } from '../../quantity/rounding.ts';
import { isDoubling } from '../agreement/multiple.ts';
import { both } from '../declared.ts';
import { anywhere, elsewhere, refIn } from './elsewhere.ts';
import { isAmount, type Numbered, type Passage, type Placed } from './passage.ts';
import type { Candidate } from './proposal.ts';
import { before, isClose } from './words.ts';

const hundred = rational(100n);

export function* growthCandidates(corpus: Corpus, passage: Passage): Generator<Candidate> {
  const { figures, briefing } = passage;
  const others = elsewhere(corpus, passage).filter(isLevel);
  for (const rate of figures) {
    if (!(rate.stated.figure.unit === '%' || isDoubled(rate)) || !wayOf(passage, rate)) continue;
    const levels = figures.filter((one) => one.paragraph === rate.paragraph && isLevel(one));
    const way = wayOf(passage, rate);
    const fits = (now: Numbered, from: Numbered): boolean =>
      now !== from &&
      now.stated.figure.unit === from.stated.figure.unit &&
      isChange(now.stated, from.stated, rate.stated, way);
    const pair =
      levels
        .flatMap((now) => levels.map((from) => ({ now, from })))
        .find(({ now, from }) => areTied(passage, now, from, rate) && fits(now, from)) ??
      // The earlier level may be told in another article: of the same thing, in the archive's own words.
      levels
        .filter(({ sentence }) => sentence === rate.sentence && rate.stated.decimals > 0)
        .flatMap((now) => others.map((from) => ({ now, from })))
        .find(({ now, from }) => areOneThing(now.stated, from.stated) && fits(now, from));
    if (!pair) continue;
    yield {
      briefing: briefing.id,
      relation: { growth: pair.now.id, from: refIn(briefing.id, pair.from), is: rate.id },
      confidence: rate.stated.decimals > 0 ? 0.9 : 0.7,
      because: both(
        '前值、后值与增速相邻，且算术相符',
        'two levels and a rate of change beside them that fit',
      ),
    };
  }
}

/** 翻一番: exactly so many times as much. */
const isDoubled = ({ stated: { figure, quantity } }: Placed): boolean =>
  figure.unit === '{倍}' && quantity !== undefined && isDoubling(quantity);

/** Which way it went: by its verb, or by the name of the rate. */
const wayOf = (passage: Passage, rate: Placed): 'up' | 'down' | undefined =>
  rate.stated.figure.direction ?? (risen.test(before(passage, rate, 20)) ? 'up' : undefined);

/** 偏多49.0%, 溢价率15.1%, 分别增长28.6%和33.7%: the other way such a rate would need its sign. */
const risen =
  /(?:(?:增长|上升|提高|上涨)(?:[\d.]{1,8}%[、和与及])+|(?:偏多|偏高|溢价率?|涨幅|增幅|增速|增长率|高出|多出)(?:为|约|达|近|超)?)$/u;

export const isLevel = (one: Numbered): boolean => isAmount(one) && one.stated.plain && one.stated.at.n > 0n;

/** Both in the sentence of the rate; or one of them, where the rate has a decimal and the two are one thing. */
function areTied(passage: Passage, now: Placed, from: Placed, rate: Placed): boolean {
  const inside = [now, from].filter(({ sentence }) => sentence === rate.sentence).length;
  if (inside === 2) return true;
  const isSure = inside === 1 && rate.stated.decimals > 0;
  const areClose = [now, from].every((level) => isClose(passage, level, rate));
  return (
    isSure && (areOneThing(now.stated, from.stated) || (areClose && areTwoSides(now.stated, from.stated)))
  );
}

/** One thing at two times, in the archive's own words. */
export function areOneThing({ figure: a }: Stated, { figure: b }: Stated): boolean {
  const keys = ['indicator', 'scope', 'region', 'unit', 'per'] as const;
  return a.period !== b.period && keys.every((key) => a[key] === b[key]);
}

/** One thing in two lights: what was asked and what was paid. */
const areTwoSides = ({ figure: a }: Stated, { figure: b }: Stated): boolean =>
  a.indicator === b.indicator && a.region === b.region && a.period === b.period && a.scope !== b.scope;

function isChange(now: Stated, from: Stated, rate: Stated, way: 'up' | 'down' | undefined): boolean {
  const quotient = divideRationals(now.at, from.at);
  if (rate.figure.unit === '{倍}') return sameRational(quotient, rate.at);
  const change = multiplyRationals(subtractRationals(quotient, rational(1n)), hundred);
  if (change.n > 0n !== (way === 'up')) return false;
  const gap = absolute(subtractRationals(absolute(change), rate.at));
  return compareRationals(gap, rational(1n, rate.decimals > 0 ? 20n : 2n)) <= 0;
}

export function* recoveryCandidates(corpus: Corpus, passage: Passage): Generator<Candidate> {
  const { figures, briefing } = passage;
  for (const rate of figures) {
    if (rate.stated.figure.unit !== '%' || !isRecovery(passage, rate)) continue;
    const levels = figures.filter((one) => one.sentence === rate.sentence && isLevel(one));
    const found = anywhere(corpus, passage)
      .filter(isLevel)
      .flatMap((before) => levels.map((now) => ({ now, before })))
      .find(
        ({ now, before }) =>
          areOneThing(now.stated, before.stated) && isRatio(now.stated, before.stated, rate.stated),
      );
    if (!found) continue;
    yield {
      briefing: briefing.id,
      relation: {
        ratio: found.now.id,
        of: refIn(briefing.id, found.before),
        is: rate.id,
      },
      confidence: 0.85,
      because: both(
        '写明恢复到前值的几成，前值另有其数',
        'a level as a share of an earlier one, which is stated',
      ),
    };
  }
}

/** 恢复到…的88.4%, 分别相当于…的103.2%和77.1%: in the sentence, before the rate. */
const isRecovery = (passage: Passage, rate: Placed): boolean =>
  /(?:恢复|相当|达)(?:到|至|于)[^，。；]{0,30}的(?:[\d.]{1,8}%[、和与])?$/u.test(before(passage, rate, 60));

const isRatio = (now: Stated, before: Stated, rate: Stated): boolean =>
  overlaps(weight(divide(now.interval, before.interval), hundred), rate.interval);
