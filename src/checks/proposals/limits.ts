/**
 * Amounts that are told to keep within a limit: 债务余额386.4亿元，控制在限额412.0亿元以内.
 */
import type { Corpus } from '../../model/corpus.ts';
import { compareRationals } from '../../quantity/rational.ts';
import { both } from '../declared.ts';
import { adds, type Passage, type Placed } from './passage.ts';
import type { Candidate } from './proposal.ts';
import { group } from './totals.ts';
import { after, before } from './words.ts';

export function* limitCandidates(_corpus: Corpus, passage: Passage): Generator<Candidate> {
  for (const limit of passage.figures) {
    if (!adds(limit) || !isLimit(passage, limit)) continue;
    // What was told last are parts of it: the largest of the sentence is what is held against the limit.
    const held = passage.figures
      .filter((one) => one.end <= limit.start && isHeldTo(one, limit))
      .toSorted((a, b) => compareRationals(b.stated.at, a.stated.at))[0];
    if (!held || compareRationals(held.stated.at, limit.stated.at) > 0) continue;
    yield {
      briefing: passage.briefing.id,
      relation: { bounds: held.id, within: limit.id },
      confidence: 0.85,
      because: both('写明控制在限额之内', 'it is said to keep within the limit'),
    };
  }
}

const isLimit = (passage: Passage, limit: Placed): boolean =>
  /(?:限额|上限|限值|红线|额度|控制数|定员|核定)[^，。；\d]{0,6}$/u.test(before(passage, limit, 12)) &&
  /^[^，。；\d]{0,3}(?:以内|之内|以下|范围内)/u.test(after(passage, limit, 8));

const isHeldTo = (one: Placed, limit: Placed): boolean =>
  adds(one) &&
  one.sentence === limit.sentence &&
  one.stated.figure.unit === limit.stated.figure.unit &&
  one.stated.figure.region === limit.stated.figure.region &&
  group(one) === group(limit);
