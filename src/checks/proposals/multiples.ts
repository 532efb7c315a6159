/**
 * How many times another number one is: 单日客流3.42万人次，是日均的2.04倍. Of one thing at two times it is a growth,
 * of two things a ratio.
 */
import type { Stated } from '../../facts/stated.ts';
import type { Corpus } from '../../model/corpus.ts';
import { divide, overlaps } from '../../quantity/interval.ts';
import { both } from '../declared.ts';
import { areOneThing, isLevel } from './growths.ts';
import type { Passage, Placed } from './passage.ts';
import type { Candidate } from './proposal.ts';
import { group } from './totals.ts';
import { before, isCalled } from './words.ts';

export function* multipleCandidates(_corpus: Corpus, passage: Passage): Generator<Candidate> {
  for (const times of passage.figures) {
    if (times.stated.figure.unit !== '{倍}' || times.stated.decimals < 1) continue;
    const levels = passage.figures.filter(
      (one) => one.paragraph === times.paragraph && one.start < times.start && isLevel(one),
    );
    const pair = levels
      .filter(({ sentence }) => sentence === times.sentence)
      .toReversed()
      .flatMap((now) => levels.toReversed().map((base) => ({ now, base })))
      .find(({ now, base }) => isBaseOf(passage, base, now, times));
    if (!pair) continue;
    const { now, base } = pair;
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

/** 是日均的, 相当于上年的: what it is so many times of. */
const named = (passage: Passage, times: Placed): string | undefined =>
  /(?:是|为|达到?|相当于)([^，。；\d]{1,14}?)的(?:约|近)?$/u.exec(before(passage, times, 20))?.[1];

function isBaseOf(passage: Passage, base: Placed, now: Placed, times: Placed): boolean {
  const name = named(passage, times);
  return (
    name !== undefined &&
    base !== now &&
    base.stated.figure.unit === now.stated.figure.unit &&
    group(base) === group(now) &&
    (areOneThing(now.stated, base.stated) || isCalled(passage, base, name)) &&
    isQuotient(now.stated, base.stated, times.stated)
  );
}

const isQuotient = (now: Stated, base: Stated, times: Stated): boolean =>
  overlaps(divide(now.interval, base.interval), times.interval);
