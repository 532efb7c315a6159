/**
 * `sequence`: dates stated in order are in order.
 */
import type { Corpus } from '../model/corpus.ts';
import type { Outcome } from '../model/outcome.ts';
import { periodEnds } from './calendar.ts';
import type { Check } from './check.ts';
import { both } from './declared.ts';

export const sequence: Check = {
  id: 'sequence',
  title: both('日期次序', 'Dates in order'),
  summary: both(
    '按先后叙述的日期，后一个不得早于前一个。',
    'Where dates are told in order, none is earlier than the one before it.',
  ),
  examples: [
    {
      shows: both('二月的会在三月的签约之前', 'A meeting in February, a signing in March'),
      verdict: 'exact',
      relation: { sequence: ['2020-02-28', '2020-03-03', '2020-03-11'] },
    },
    {
      shows: both(
        '日在月内：无法断定先后，但不矛盾',
        'A day within a month: the order is open, but not wrong',
      ),
      verdict: 'consistent',
      relation: { sequence: ['2020-02', '2020-02-10'] },
    },
    {
      shows: both('次序颠倒', 'Out of order'),
      verdict: 'inconsistent',
      relation: { sequence: ['2020-03-11', '2020-03-03'] },
    },
  ],
  single: true,
  repeats: true,
  *run(corpus: Corpus, among = corpus.briefings.values()): Generator<Outcome> {
    for (const { relations } of among)
      for (const { relation, briefing, file, line } of relations) {
        if (!('sequence' in relation)) continue;
        const common = {
          id: `sequence:${briefing}#${relation.sequence[0]}`,
          check: 'sequence',
          figures: [],
          file,
          line,
          ...(relation.note && { note: relation.note }),
          ...(relation.waive && { waiver: relation.waive }),
        };
        yield relation.incomparable
          ? { ...common, verdict: 'not-comparable', reason: relation.incomparable }
          : { ...common, ...judge(relation.sequence) };
      }
  },
};

function judge(periods: readonly string[]): Pick<Outcome, 'verdict' | 'arithmetic' | 'message' | 'hint'> {
  let sure = true;
  for (const [index, later] of periods.slice(1).entries()) {
    const earlier = periods[index]!;
    const [[start, end], [from, to]] = [periodEnds(earlier), periodEnds(later)];
    if (start && to && to < start)
      return {
        verdict: 'inconsistent',
        arithmetic: both(`${later} 早于 ${earlier}`, `${later} lies before ${earlier}`),
        message: both(
          `出现了 ${later}，应不早于 ${earlier}`,
          `Unexpected ${later}, expected a day not before ${earlier}`,
        ),
        hint: both('对照来源核对两个日期。', 'Re-read both dates in the source.'),
      };
    if (!end || !from || from < end) sure = false;
  }
  const order = periods.join(' ≤ ');
  return { verdict: sure ? 'exact' : 'consistent', arithmetic: both(order, order) };
}
