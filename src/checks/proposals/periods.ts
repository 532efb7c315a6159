/**
 * One indicator for a time and for two or more stretches of it, one after the other: quarters of a half-year.
 */
import type { Corpus } from '../../model/corpus.ts';
import type { Figure } from '../../model/figure.ts';
import { addRationals, zero } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { daysBetween, periodEnds } from '../calendar.ts';
import { both } from '../declared.ts';
import { elsewhere, refIn } from './elsewhere.ts';
import { adds, type Numbered, type Passage } from './passage.ts';
import type { Candidate } from './proposal.ts';

/** The whole may stand in another article. */
export function* periodCandidates(corpus: Corpus, passage: Passage): Generator<Candidate> {
  const { briefing } = passage;
  const figures = passage.figures.filter(adds);
  for (const whole of [...figures, ...elsewhere(corpus, passage).filter(adds)]) {
    const { figure } = whole.stated;
    const parts = figures.filter(({ stated }) => isStretchOf(stated.figure, figure));
    const found = isMadeOf(whole, parts)
      ? parts
      : figure.briefing === briefing.id
        ? withOthers(corpus, passage, whole, parts)
        : undefined;
    if (!found) continue;
    yield {
      briefing: briefing.id,
      relation: {
        sum: found.map((part) => refIn(briefing.id, part)),
        of: refIn(briefing.id, whole),
      },
      confidence: 0.9,
      because: both('同一指标各时段之和恰为全期', 'the stretches of a time add up to the whole of it'),
    };
  }
}

function isMadeOf(whole: Numbered, parts: readonly Numbered[]): boolean {
  const made = parts.reduce((sum, { stated }) => addRationals(sum, stated.at), zero);
  return parts.length > 1 && areInTurn(parts) && sameRational(made, whole.stated.at);
}

/** 三天共新增38例, one day in each article: the stretches that follow one another from its first day to its last. */
function withOthers(corpus: Corpus, passage: Passage, whole: Numbered, parts: readonly Numbered[]) {
  const { figure } = whole.stated;
  const others = elsewhere(corpus, passage).filter(
    (one) => adds(one) && isStretchOf(one.stated.figure, figure),
  );
  const spans = Map.groupBy([...parts, ...others], ({ stated }) => stated.figure.period);
  const all = [...spans.values()]
    .map(([first]) => first!)
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  const [start, end] = periodEnds(figure.period);
  const isWhole =
    startOf(all[0]) === start &&
    endOf(all.at(-1)) === end &&
    all.every((one, index) => index === 0 || daysBetween(endOf(all[index - 1]), startOf(one)) === 1);
  return isWhole && isMadeOf(whole, all) ? all : undefined;
}

const endsOf = (one: Numbered | undefined) => periodEnds(one?.stated.figure.period ?? '');
/** The first day of what a figure counts, and the last; empty where it is open. */
export const startOf = (one: Numbered | undefined): string => endsOf(one)[0] ?? '';
export const endOf = (one: Numbered | undefined): string => endsOf(one)[1] ?? '';

function isStretchOf(part: Figure, whole: Figure): boolean {
  const [[from, to], [start, end]] = [periodEnds(part.period), periodEnds(whole.period)];
  const within = from && to && start && end && start <= from && to <= end;
  const keys = ['indicator', 'unit', 'region', 'scope'] as const;
  return part.period !== whole.period && !!within && keys.every((key) => part[key] === whole[key]);
}

/** No two of them share a day. */
export function areInTurn(parts: readonly Numbered[]): boolean {
  const inOrder = parts.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  return inOrder.every((one, index) => index === 0 || isOver(inOrder[index - 1]!, one));
}

/** Whether the time of one is over before that of the other begins. */
export const areApart = (one: Numbered, other: Numbered): boolean => isOver(one, other) || isOver(other, one);

const isOver = (one: Numbered, other: Numbered): boolean => {
  const [end, start] = [endOf(one), startOf(other)];
  return end !== '' && start !== '' && end < start;
};

export const areOfOneTime = (parts: readonly Numbered[]): boolean =>
  new Set(parts.map(({ stated }) => stated.figure.period)).size === 1;
