/**
 * Running totals from one briefing to the next: what was counted by yesterday and what is new make what is counted by
 * today (累计186例, 新增15例, 累计201例).
 */
import type { Corpus } from '../../model/corpus.ts';
import { addRationals, compareRationals } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { both } from '../declared.ts';
import { elsewhere, refIn } from './elsewhere.ts';
import { headOf } from './heads.ts';
import { adds, type Numbered, type Passage, type Placed } from './passage.ts';
import { areApart, endOf, startOf } from './periods.ts';
import type { Candidate } from './proposal.ts';
import { group } from './totals.ts';
import { saidOf } from './words.ts';

export function* runningCandidates(corpus: Corpus, passage: Passage): Generator<Candidate> {
  const { briefing } = passage;
  const figures = passage.figures.filter(adds);
  const others = [...figures, ...elsewhere(corpus, passage).filter(adds)];
  const news = figures.filter((one) => isNew(passage, one));
  if (news.length === 0) return;
  for (const now of figures) {
    const earlier = others
      .filter((one) => isEarlier(one, now) && isRunning(passage, one, now))
      .toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : -1))[0];
    if (!earlier || compareRationals(earlier.stated.at, now.stated.at) > 0) continue;
    const added = news.find(
      (one) =>
        one !== now &&
        isBetween(one, earlier, now) &&
        sameRational(addRationals(earlier.stated.at, one.stated.at), now.stated.at),
    );
    if (!added) continue;
    yield {
      briefing: briefing.id,
      relation: { sum: [refIn(briefing.id, earlier), added.id], of: now.id },
      confidence: 0.85,
      because: both(
        '前期累计加本期新增，恰为本期累计',
        'the running total of before and what is new make that of now',
      ),
    };
  }
}

const isNew = (passage: Passage, one: Placed): boolean =>
  /新|[当本][日天月年季期周]|增加/u.test(saidOf(passage, one));

const keys = ['indicator', 'unit', 'region', 'scope'] as const;

/** One thing by an earlier day. */
const isEarlier = (one: Numbered, now: Numbered): boolean =>
  keys.every((key) => one.stated.figure[key] === now.stated.figure[key]) &&
  endOf(one) !== '' &&
  endOf(one) < endOf(now);

/** Counted up to a day, and not over one year and then over another: what was lent in either is no running total. */
const isRunning = (passage: Passage, earlier: Numbered, now: Placed): boolean =>
  !areApart(earlier, now) ||
  startOf(now) === endOf(now) ||
  /累计|[末底止]|现有|共有|总数/u.test(saidOf(passage, now));

/** Of the family, called alike, and counted since the one and up to the other. */
function isBetween(added: Placed, earlier: Numbered, now: Placed): boolean {
  const [a, c] = [added.stated.figure, now.stated.figure];
  return (
    (a.indicator !== c.indicator || a.scope === c.scope) &&
    a.unit === c.unit &&
    a.region === c.region &&
    group(added) === group(now) &&
    headOf(a) === headOf(c) &&
    startOf(added) > endOf(earlier) &&
    endOf(added) <= endOf(now)
  );
}
