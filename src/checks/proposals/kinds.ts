/**
 * Kinds of one thing and what they make in all, wherever in the article the two are told: all kinds that the archive
 * records, or those of one paragraph with the total in another.
 */
import type { Corpus } from '../../model/corpus.ts';
import { compareRationals } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { both } from '../declared.ts';
import { elsewhere, refIn } from './elsewhere.ts';
import { overlapping } from './of-which.ts';
import { adds, isUndivided, type Numbered, type Passage, type Placed } from './passage.ts';
import { areApart } from './periods.ts';
import type { Candidate } from './proposal.ts';
import { digitsIn, group, runsOf, total } from './totals.ts';
import { before, between } from './words.ts';

/** One indicator for all and for two or more kinds that make it, wherever in the article they stand. */
export function* kindCandidates(_corpus: Corpus, { figures, briefing }: Passage): Generator<Candidate> {
  for (const group of Map.groupBy(figures.filter(adds), kindOf).values()) {
    const [whole, ...others] = group.filter(isUndivided);
    const kinds = group.filter((one) => !isUndivided(one));
    const scopes = new Set(kinds.map(({ stated }) => stated.figure.scope));
    if (!whole || others.length > 0 || scopes.size < Math.max(2, kinds.length)) continue;
    if (!sameRational(total(kinds), whole.stated.at)) continue;
    yield {
      briefing: briefing.id,
      relation: { sum: kinds.map(({ id }) => id), of: whole.id },
      confidence: 0.92,
      because: both('同一指标各类之和恰为总数', 'the kinds of one indicator add up to it exactly'),
    };
  }
}

/** Kinds that stand one after the other in a paragraph, and a long number of another one that they make. */
export function* apartKindCandidates(corpus: Corpus, passage: Passage): Generator<Candidate> {
  const { figures, briefing } = passage;
  const told = figures.filter(adds);
  const wholes = [...told, ...elsewhere(corpus, passage).filter(adds)].filter(
    (one) => isUndivided(one) && digitsIn(one) >= ('start' in one ? 3 : 4),
  );
  const kinds = told.filter((one) => !isUndivided(one));
  for (const list of Map.groupBy(kinds, (one) => `${one.paragraph} ${kindOf(one)}`).values())
    for (const [from, to] of runsOf(list)) {
      const run = list.slice(from, to);
      if (new Set(run.map(({ stated }) => stated.figure.scope)).size < run.length) continue;
      const made = total(run);
      const whole = wholes.find(
        (one) =>
          isTotalOf(one, run[0]!) &&
          (indicatorOf(one) === indicatorOf(run[0]!) ||
            ('start' in one && digitsIn(one) >= 4 && isWholeList(passage, list, to - from))) &&
          sameRational(made, one.stated.at),
      );
      if (!whole) continue;
      yield {
        briefing: briefing.id,
        relation: { sum: run.map(({ id }) => id), of: refIn(briefing.id, whole) },
        confidence: 0.85,
        because: both(
          '一段所列各类之和恰为别处的总数',
          'the kinds of one paragraph add up to a total told elsewhere',
        ),
      };
    }
}

/** 分项看：教育82.5亿元，增长4.1%；卫生49.5亿元；农林53.7亿元: three or more clauses of one sentence, within what is counted in all. */
export function* clauseKindCandidates(_corpus: Corpus, passage: Passage): Generator<Candidate> {
  const told = passage.figures.filter(adds);
  const kinds = told.filter((one) => !isUndivided(one));
  for (const list of Map.groupBy(kinds, (one) => `${one.paragraph} ${kindOf(one)}`).values()) {
    const from = list.findIndex((one) => opens.test(before(passage, one, 16)));
    const first = list[from];
    if (!first) continue;
    const run = list.slice(from).filter((one) => !/[。！？]/u.test(between(passage, first, one)));
    const wholes = told.filter(
      (one) => isUndivided(one) && kindOf(one) === kindOf(first) && one.end <= first.start,
    );
    const isList =
      run.length > 2 &&
      new Set(run.map(({ sentence }) => sentence)).size > 1 &&
      new Set(run.map(({ stated }) => stated.figure.scope)).size === run.length &&
      !run.some((one) => overlapping.test(before(passage, one, 8)));
    const made = total(run);
    if (!isList || wholes.length !== 1 || compareRationals(made, wholes[0]!.stated.at) >= 0) continue;
    yield {
      briefing: passage.briefing.id,
      relation: { sum: run.map(({ id }) => id), of: wholes[0]!.id, partial: true },
      confidence: 0.75,
      because: both(
        '一句分项列出的各类，合计不得大于全体',
        'kinds told clause by clause stay within the whole',
      ),
    };
  }
}

const opens = /(?:：|看，|其中，?|包括)[^，。；：、\d]{0,14}$/u;

/** All kinds of the paragraph, but for an of-which line at its end. */
const isWholeList = (passage: Passage, list: readonly Placed[], length: number): boolean =>
  list.slice(length).every((one) => /其中[^。；]{0,14}$/u.test(before(passage, one, 16)));

const indicatorOf = ({ stated }: Numbered): string => stated.figure.indicator;

/** What a figure counts, but for its scope. */
const kindOf = ({ stated: { figure } }: Placed): string =>
  [figure.indicator, figure.unit, figure.region, figure.period].join(' ');

function isTotalOf(whole: Numbered | Placed, part: Placed): boolean {
  const [a, b] = [whole.stated.figure, part.stated.figure];
  return (
    !('paragraph' in whole && whole.paragraph === part.paragraph) &&
    a.unit === b.unit &&
    a.region === b.region &&
    group(whole) === group(part) &&
    !areApart(whole, part)
  );
}
