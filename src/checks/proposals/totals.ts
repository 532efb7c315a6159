/**
 * Parts against totals: sums that come out, lists of which only some are named, counties within their city.
 */
import type { Corpus } from '../../model/corpus.ts';
import { groupOf } from '../../model/vocabulary.ts';
import { addRationals, compareRationals, type Rational, zero } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { isWithin } from '../../regions/regions.ts';
import { both } from '../declared.ts';
import { adds, type Passage, type Placed } from './passage.ts';
import type { Candidate } from './proposal.ts';

export const total = (figures: readonly Placed[]): Rational =>
  figures.reduce((sum, { stated }) => addRationals(sum, stated.at), zero);

/** A run of two or more figures beside a total that they make exactly, or that lies at the end of the run. */
export function* sumCandidates(_corpus: Corpus, passage: Passage): Generator<Candidate> {
  const { figures, briefing } = passage;
  for (const units of Map.groupBy(figures.filter(adds), ({ stated }) => stated.figure.unit).values())
    for (const [at, sum] of units.entries())
      for (const run of [...runsFrom(units, at, 1), ...runsFrom(units, at, -1)]) {
        if (!sameRational(total(run), sum.stated.at) || !isTelling(passage, run, sum)) continue;
        yield {
          briefing: briefing.id,
          relation: { sum: run.toSorted((a, b) => a.start - b.start).map(({ id }) => id), of: sum.id },
          confidence: run.length > 2 ? 0.9 : 0.75,
          because: both('相邻各数之和恰为合计', 'neighbouring numbers add up to it exactly'),
        };
      }
}

/** Runs of two to twelve neighbours of the total, within its paragraph. */
function* runsFrom(units: readonly Placed[], at: number, step: 1 | -1): Generator<readonly Placed[]> {
  const run: Placed[] = [];
  for (let i = at + step; i >= 0 && i < units.length && run.length < 12; i += step) {
    if (units[i]!.paragraph !== units[at]!.paragraph) return;
    run.push(units[i]!);
    if (run.length > 1) yield [...run];
  }
}

/** Small numbers add up by chance: the parts must measure one thing, and the total that thing or be called one. */
function isTelling({ text }: Passage, run: readonly Placed[], sum: Placed): boolean {
  const near = run.every((part) => Math.abs(part.sentence - sum.sentence) <= 1);
  const digits = String(sum.stated.at.n).replace(/0+$/, '').length;
  if (!near || digits < 2) return false;
  const alike = run.every((part) => measured(part) === measured(sum));
  const lead = text.slice(Math.max(0, sum.start - 12), sum.start).replaceAll(/\s+/g, '');
  const called = /(?:共|合计|總計|总计|一共|总额|总量)[^，。；,\d]{0,6}$/u.test(lead);
  const kin = run.every((part) => group(part) === group(sum) && measured(part) === measured(run[0]!));
  return alike || (called && kin) || (run.length === 2 && isComplement(run, sum));
}

const measured = ({ stated: { figure } }: Placed): string => `${figure.indicator} ${figure.scope ?? ''}`;
/** The group of the indicator that a placed figure is of. */
export const group = ({ stated: { figure } }: Pick<Placed, 'stated'>): string => groupOf(figure.indicator);

/** Resumed and remaining of all: three indicators of one family, each another. */
function isComplement(run: readonly Placed[], sum: Placed): boolean {
  const family = ({ stated: { figure } }: Placed): string =>
    figure.indicator.replace(/-(?:resumed|remaining|done|left|open|closed)$/, '');
  const names = new Set([...run, sum].map(({ stated }) => stated.figure.indicator));
  return names.size === 3 && run.every((part) => family(part) === family(sum));
}

/** One indicator for all and for two or more kinds that make it, wherever in the article they stand. */
export function* kindCandidates(_corpus: Corpus, { figures, briefing }: Passage): Generator<Candidate> {
  const groups = Map.groupBy(figures.filter(adds), ({ stated: { figure } }) =>
    [figure.indicator, figure.unit, figure.region, figure.period].join(' '),
  );
  for (const group of groups.values()) {
    const [whole, ...others] = group.filter(({ stated }) => stated.figure.scope === undefined);
    const kinds = group.filter(({ stated }) => stated.figure.scope !== undefined);
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

/** One indicator for a region and for places inside it, in one article. */
export function* regionCandidates(_corpus: Corpus, { figures, briefing }: Passage): Generator<Candidate> {
  const groups = Map.groupBy(
    figures.filter(adds),
    ({ stated: { figure } }) => `${figure.indicator} ${figure.unit} ${figure.scope ?? ''}`,
  );
  for (const group of groups.values())
    for (const whole of group) {
      const parts = group.filter(
        ({ stated }) =>
          stated.figure.region !== whole.stated.figure.region &&
          isWithin(stated.figure.region, whole.stated.figure.region),
      );
      const regions = new Set(parts.map(({ stated }) => stated.figure.region));
      if (
        parts.length < 2 ||
        regions.size !== parts.length ||
        parts.some((part) => nested(part, parts)) ||
        group.some(
          (other) =>
            other !== whole &&
            other.stated.figure.region === whole.stated.figure.region &&
            bigger(other, whole),
        )
      )
        continue;
      yield {
        briefing: briefing.id,
        relation: {
          'parts-of-region': parts.map(({ id }) => id),
          of: whole.id,
          ...(!sameRational(total(parts), whole.stated.at) && { partial: true }),
        },
        confidence: 0.9,
        because: both(
          '同一指标既有全境之数，又有所属各地之数',
          'one indicator for a place and for places within it',
        ),
      };
    }
}

const bigger = (a: Placed, b: Placed): boolean => compareRationals(a.stated.at, b.stated.at) > 0;
const nested = (part: Placed, parts: readonly Placed[]): boolean =>
  parts.some((other) => other !== part && isWithin(part.stated.figure.region, other.stated.figure.region));
