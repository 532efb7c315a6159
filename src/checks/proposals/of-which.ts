/**
 * Some of what a whole is made of, told in one breath behind 其中: 其中博士86人、硕士520人. Together they stay within it.
 */
import type { Corpus } from '../../model/corpus.ts';
import { compareRationals } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { isWithin } from '../../regions/regions.ts';
import { both } from '../declared.ts';
import { isChange } from './differences.ts';
import { adds, type Passage, type Placed } from './passage.ts';
import { areApart } from './periods.ts';
import type { Candidate } from './proposal.ts';
import { group, isOpened, isOpenedAnew, total } from './totals.ts';
import { before, isJoined, perIn } from './words.ts';

export function* ofWhichCandidates(_corpus: Corpus, passage: Passage): Generator<Candidate> {
  const { figures, briefing } = passage;
  for (const [at, first] of figures.entries()) {
    const parts = listFrom(passage, at);
    if (parts.length < 2 || parts.some((part) => overlapping.test(before(passage, part, 8)))) continue;
    const whole = figures
      .slice(0, at)
      .findLast(
        (one) =>
          (isOpened(passage, [first], one) || isOpenedAnew(passage, [first], one)) &&
          parts.every((part) => isPartOf(passage, part, one)),
      );
    if (!whole) continue;
    const made = total(parts);
    if (compareRationals(made, whole.stated.at) >= 0) continue;
    if (figures.some((one) => one !== whole && sameRational(made, one.stated.at))) continue;
    yield {
      briefing: briefing.id,
      relation: { sum: parts.map(({ id }) => id), of: whole.id, partial: true },
      confidence: 0.85,
      because: both(
        '“其中”之后并列的几项，合计不得大于全体',
        'items listed behind 其中 stay within the whole',
      ),
    };
  }
}

/** The figures joined by 、 from this one on. */
function listFrom(passage: Passage, at: number): readonly Placed[] {
  const list = [passage.figures[at]!];
  for (const next of passage.figures.slice(at + 1)) {
    if (!isJoined(passage, list.at(-1)!, next)) break;
    list.push(next);
  }
  return list;
}

/** 女性12人、党员8人, 10年以上、20年以上: who is one of these may be one of those. */
export const overlapping = /女|党员|团员|少数民族|退役|以上|以内|以下/u;

/** 研发人员1286人，占员工5144人的25%，其中…: what follows is of those of whom the share is told. */
const named = /占[^，。；、\d]{0,10}$/u;

const isPartOf = (passage: Passage, part: Placed, whole: Placed): boolean =>
  adds(part) &&
  adds(whole) &&
  !isChange(passage, whole) &&
  !named.test(before(passage, whole, 14)) &&
  part.stated.figure.unit === whole.stated.figure.unit &&
  perIn(passage, part) === perIn(passage, whole) &&
  group(part) === group(whole) &&
  !areApart(part, whole) &&
  isWithin(part.stated.figure.region, whole.stated.figure.region);
