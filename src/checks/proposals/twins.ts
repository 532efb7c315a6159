/**
 * One fact told twice: in two articles, or twice in one page. Equal numbers of different things are the
 * trap, so what is measured has to be alike in the archive's own words.
 */

import { agree } from '../../facts/agreement.ts';
import { factOf } from '../../facts/facts.ts';
import { remembered } from '../../facts/remembered.ts';
import { countsWhole, statedOf } from '../../facts/stated.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Figure } from '../../model/figure.ts';
import { groupOf } from '../../model/vocabulary.ts';
import { daysBetween, periodEnds } from '../calendar.ts';
import { both } from '../declared.ts';
import type { Passage } from './passage.ts';
import type { Candidate } from './proposal.ts';

export function* twinCandidates(corpus: Corpus, { briefing }: Passage): Generator<Candidate> {
  for (const figure of briefing.figures)
    for (const other of likeIt(corpus, figure)) {
      if (!isBefore(figure, other) || factOf(corpus, figure.ref) === factOf(corpus, other.ref)) continue;
      const likeness = alike(figure, other);
      if (areYearsApart(figure.period, other.period)) continue;
      if (likeness < (isRounded(figure, other) ? 0.8 : 0.5) || !agree(statedOf(figure), statedOf(other)))
        continue;
      yield {
        briefing: briefing.id,
        relation: { 'same-fact': [figure.id, other.briefing === briefing.id ? other.id : other.ref] },
        confidence: Math.min(0.95, 0.6 + likeness * 0.4),
        because: both('两处数值相同，所述对象相近', 'the same number of nearly the same thing'),
      };
    }
}

/** Persons and things are counted with many words: 100余人 may be 100多位. */
const unitKey = (unit: string): string => (countsWhole(unit) ? '' : unit);

const keyOf = ({ value, min, unit, region }: Figure): string => `${value ?? min} ${unitKey(unit)} ${region}`;

/** 3.58万亿元 of 35804.0亿元: as many digits before the point, and the first two of them, rounded. */
function roughKeyOf({ value, unit, region }: Figure): string | undefined {
  const [whole = ''] = value?.split('.') ?? [];
  if (!/^[1-9]\d{3,}$/.test(whole)) return undefined;
  const first = (Number(whole.slice(0, 3)) + 5).toString().slice(0, -1);
  return `${first} ${whole.length} ${unitKey(unit)} ${region}`;
}

interface Index {
  readonly exact: ReadonlyMap<string, readonly Figure[]>;
  readonly rough: ReadonlyMap<string | undefined, readonly Figure[]>;
}
const known = new WeakMap<Corpus, Index>();
const indexOf = (corpus: Corpus): Index =>
  remembered(known, corpus, () => ({
    exact: Map.groupBy(corpus.figures.values(), keyOf),
    rough: Map.groupBy(corpus.figures.values(), roughKeyOf),
  }));

/** Figures of as much, and in other articles of about as much told with fewer or more digits. */
function likeIt(corpus: Corpus, figure: Figure): readonly Figure[] {
  const { exact, rough } = indexOf(corpus);
  const key = roughKeyOf(figure);
  const rounded = key === undefined ? [] : (rough.get(key) ?? []).filter((one) => isRounded(one, figure));
  return [...(exact.get(keyOf(figure)) ?? []), ...rounded];
}

const isRounded = (a: Figure, b: Figure): boolean =>
  a.value !== b.value && a.briefing !== b.briefing && statedOf(a).decimals !== statedOf(b).decimals;

/** Each pair once, proposed where the later reference stands first in the archive. */
const isBefore = (a: Figure, b: Figure): boolean => a.ref < b.ref;

/** How alike two figures are in what they measure, from 0 to 1. */
function alike(a: Figure, b: Figure): number {
  if ((a.scope ?? '') !== (b.scope ?? '') && a.scope !== undefined && b.scope !== undefined) return 0;
  // The exports of a year and all that was traded in its spring are two things, so are those of two days.
  if (a.scope !== b.scope && a.period !== b.period && isOfTime(a) === isOfTime(b)) return 0;
  const sameIndicator =
    a.indicator === b.indicator
      ? 0.4
      : groupOf(a.indicator) === groupOf(b.indicator)
        ? 0.1
        : isSameStretch(a, b)
          ? 0.3
          : 0;
  const words = isSaidIn(a, b) ? 1 : dice(a.subject.zh, b.subject.zh);
  return sameIndicator + words * 0.6;
}

/** Counted over a time, not on a day. */
const isOfTime = ({ period }: Figure): boolean =>
  !/^\d{4}-\d{2}-\d{2}$/.test(period) && !period.startsWith('..');

/** Three digits of one stretch of time, under one name in two groups: passengers of flights, of an airport. */
const isSameStretch = (a: Figure, b: Figure): boolean =>
  a.period === b.period &&
  a.period.includes('/') &&
  a.indicator.split('/').at(-1) === b.indicator.split('/').at(-1) &&
  (a.value ?? '').replaceAll(/^0\.|\.|0+$/g, '').length > 2;

/** 教育支出48.6亿元 and, in another article, 财政教育支出 of as much: one name within the other, and no round number. */
const isSaidIn = (a: Figure, b: Figure): boolean => {
  const [short, long] = [a.subject.zh, b.subject.zh].toSorted((x, y) => x.length - y.length);
  const digits = (a.value ?? '').replace(/^0\.|\.|0+$/g, '').length;
  return a.briefing !== b.briefing && digits > 2 && short!.length > 3 && long!.includes(short!);
};

/** Of one thing in two years, equal numbers are chance. */
function areYearsApart(one: string, other: string): boolean {
  const [[a, b], [from, to]] = [periodEnds(one), periodEnds(other)];
  const gap = b && from && b < from ? daysBetween(b, from) : a && to && to < a ? daysBetween(to, a) : 0;
  return gap > 180;
}

/** Pairs of characters in common (Dice's coefficient). */
function dice(a: string, b: string): number {
  const [x, y] = [pairs(a), pairs(b)];
  const common = [...x].filter((pair) => y.has(pair)).length;
  return x.size + y.size === 0 ? 0 : (2 * common) / (x.size + y.size);
}
const pairs = (text: string): ReadonlySet<string> => {
  const plain = [...text.replaceAll(/[\s的，、“”]/g, '')];
  return new Set(plain.slice(1).map((char, index) => plain[index]! + char));
};
