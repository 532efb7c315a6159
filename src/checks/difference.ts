/**
 * `difference`: one figure less another is the stated difference; of two percentages it is in points.
 */
import type { Stated } from '../facts/stated.ts';
import { type Interval, negate, subtract } from '../quantity/interval.ts';
import { addRationals, negateRational, type Rational } from '../quantity/rational.ts';
import type { Check } from './check.ts';
import { unitsDiffer } from './comparable.ts';
import { both, type Judgement, judgeDeclared } from './declared.ts';
import { judgeAgainst } from './verdict.ts';
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

/** A fall is printed without a sign: 下降5.2 is 5.2 where the computed difference is −5.2. */
export function judgeDifference(result: Stated, a: Stated, b: Stated): Judgement {
  const at = addRationals(a.at, negateRational(b.at));
  const interval = subtract(a.interval, b.interval);
  const flip = at.n < 0n && result.at.n > 0n && result.figure.direction !== 'up';
  const unit = result.figure.unit;
  const working = () =>
    both(line([a.at, b.at], '−', at, unit, 'zh'), line([a.at, b.at], '−', at, unit, 'en'));
  return judgeAgainst({ at: signed(at, flip), interval: turned(interval, flip), working }, result, [a, b]);
}

const signed = (at: Rational, flip: boolean): Rational => (flip ? negateRational(at) : at);
const turned = (interval: Interval, flip: boolean): Interval => (flip ? negate(interval) : interval);
