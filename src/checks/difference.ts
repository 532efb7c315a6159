/**
 * `difference`: one figure less another is the stated difference; of two percentages it is in points.
 */
import type { Stated } from '../facts/stated.ts';
import { subtract } from '../quantity/interval.ts';
import { subtractRationals } from '../quantity/rational.ts';
import { periodEnds } from './calendar.ts';
import { directionOf, judgeChange, reversed } from './change.ts';
import type { Check } from './check.ts';
import { unitsDiffer } from './comparable.ts';
import { both, type Judgement, judgeDeclared } from './declared.ts';
import type { Computed } from './verdict.ts';
import { line } from './working.ts';

export const difference: Check = {
  id: 'difference',
  title: both('两数之差', 'Difference of two'),
  summary: both(
    '被减数减去减数，应当等于所述的差；两个百分比之差以百分点计，写成百分比则不可比。',
    'One figure less another is the stated difference. The difference of two percentages is in percentage points; stated as a percentage it is not compared.',
  ),
  examples: [
    {
      shows: both('365 家减去 276 家，还剩 89 家', '365 less 276 leaves 89'),
      verdict: 'exact',
      figures: { all: '共365家', done: '复工276家', rest: '尚有89家' },
      relation: { difference: ['all', 'done'], is: 'rest' },
    },
    {
      shows: both('百分比之差以百分点计', 'Percentages differ by percentage points'),
      verdict: 'exact',
      figures: { now: '达到75.6%', before: '原为70.4%', change: '提高5.2个百分点' },
      relation: { difference: ['now', 'before'], is: 'change' },
    },
    {
      shows: both('百分点误写成百分比', 'Percent written for percentage points'),
      verdict: 'not-comparable',
      figures: { now: '达到75.6%', before: '原为70.4%', change: '提高5.2%' },
      relation: { difference: ['now', 'before'], is: 'change' },
    },
    {
      shows: both('由 75.6% 升至 80.8%，却说下降', 'A rise from 75.6% to 80.8% called a fall'),
      verdict: 'inconsistent',
      figures: {
        now: { quote: '达到80.8%', period: '2020' },
        before: { quote: '原为75.6%', period: '2019' },
        change: '下降5.2个百分点',
      },
      relation: { difference: ['now', 'before'], is: 'change' },
    },
    {
      shows: both('差数不符', 'A difference that does not fit'),
      verdict: 'inconsistent',
      figures: { all: '共365家', done: '复工276家', rest: '尚有98家' },
      relation: { difference: ['all', 'done'], is: 'rest' },
    },
  ],
  single: true,
  repeats: true,
  run: (corpus, among) =>
    judgeDeclared(corpus, among, {
      key: 'difference',
      refs: ({ is, difference: [a, b] }) => [is, a, b],
      guard: ([result, a, b]) =>
        unitsDiffer([a!, b!]) ??
        pointsMissed(result!, a!) ??
        (a!.figure.unit === '%' ? undefined : unitsDiffer([result!, a!])),
      judge: ([result, a, b]) => judgeDifference(result!, a!, b!),
    }),
};

function pointsMissed(result: Stated, term: Stated) {
  if (term.figure.unit !== '%' || result.figure.unit === 'pp') return undefined;
  return both(
    `两个百分比之差应以百分点计，${result.figure.id} 却以“${result.figure.unit}”计`,
    `the difference of two percentages is in percentage points, but ${result.figure.id} is in "${result.figure.unit}"`,
  );
}

function judgeDifference(result: Stated, a: Stated, b: Stated): Judgement {
  const less = lessOf(result, a, b);
  const later = laterFirst(a, b) ?? !(directionOf(result) === 'down' && less.at.n > 0n);
  return judgeChange(later ? less : reversed(less), result, [a, b]);
}

/** One figure less another, in the unit of the result. */
export function lessOf(result: Stated, a: Stated, b: Stated): Computed {
  const at = subtractRationals(a.at, b.at);
  const { unit } = result.figure;
  const working = () =>
    both(line([a.at, b.at], '−', at, unit, 'zh'), line([a.at, b.at], '−', at, unit, 'en'));
  return { at, interval: subtract(a.interval, b.interval), working };
}

/** Whether the first lies after the second; unknown where their periods meet or are open. */
function laterFirst(a: Stated, b: Stated): boolean | undefined {
  const [[aStart, aEnd], [bStart, bEnd]] = [periodEnds(a.figure.period), periodEnds(b.figure.period)];
  if (aStart && bEnd && bEnd < aStart) return true;
  return bStart && aEnd && aEnd < bStart ? false : undefined;
}
