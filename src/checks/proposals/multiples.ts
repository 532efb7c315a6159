/**
 * How many times another number one is: 单日客流3.42万人次，是日均的2.04倍. Of one thing at two times it is a growth,
 * of two things a ratio.
 */
import type { Stated } from '../../facts/stated.ts';
import type { Corpus } from '../../model/corpus.ts';
import { foldScript } from '../../quantity/fold.ts';
import { divide, overlaps } from '../../quantity/interval.ts';
import { both } from '../declared.ts';
import { areOneThing, isLevel } from './growths.ts';
import { before, type Passage, type Placed } from './passage.ts';
import type { Candidate } from './proposal.ts';
import { group } from './totals.ts';

export function* multipleCandidates(_corpus: Corpus, passage: Passage): Generator<Candidate> {
  for (const times of passage.figures) {
    if (times.stated.figure.unit !== '{倍}' || times.stated.decimals < 1 || !isOf(passage, times)) continue;
    const levels = passage.figures.filter(
      (one) => one.paragraph === times.paragraph && one.start < times.start && isLevel(one),
    );
    const now = levels.at(-1);
    const base = now && levels.findLast((one) => isBaseOf(one, now, times));
    if (!base) continue;
    yield {
      briefing: passage.briefing.id,
      relation: areOneThing(now.stated, base.stated)
        ? { growth: now.id, from: base.id, is: times.id }
        : { ratio: now.id, of: base.id, is: times.id },
      confidence: 0.85,
      because: both('写明是另一数的几倍，另一数也在文中', 'so many times another number, which is stated'),
    };
  }
}

/** 是日均的, 相当于上年的: and how many times. */
const isOf = (passage: Passage, times: Placed): boolean =>
  /(?:是|为|达|达到|相当于)[^，。；\d]{1,14}的(?:约|近)?$/u.test(foldScript(before(passage, times, 20)));

const isBaseOf = (base: Placed, now: Placed, times: Placed): boolean =>
  base !== now &&
  now.sentence === times.sentence &&
  base.stated.figure.unit === now.stated.figure.unit &&
  group(base) === group(now) &&
  isQuotient(now.stated, base.stated, times.stated);

const isQuotient = (now: Stated, base: Stated, times: Stated): boolean =>
  overlaps(divide(now.interval, base.interval), times.interval);
