/**
 * `bounds`: a subset is not larger than its set.
 */
import { compareRationals } from '../quantity/rational.ts';
import type { Check } from './check.ts';
import { unitsDiffer } from './comparable.ts';
import { both, judgeDeclared } from './declared.ts';
import { printed, unexpected } from './verdict.ts';

export const bounds: Check = {
  id: 'bounds',
  title: both('子集不大于全集', 'A subset within its set'),
  summary: both(
    '其中的一部分不得大于全体；按两数允许的范围比较。',
    'A part of a set is not larger than the set; each number is taken as the range that it allows.',
  ),
  examples: [
    {
      shows: both('276 家复工，不超过 365 家', '276 resumed of 365'),
      verdict: 'exact',
      figures: { resumed: '复工276家', all: '共有365家' },
      relation: { bounds: 'resumed', within: 'all' },
    },
    {
      shows: both('“300 多吨”可以在 310 吨之内', '"300-odd tonnes" may lie within 310'),
      verdict: 'consistent',
      figures: { part: '投放300多吨', all: '共310吨' },
      relation: { bounds: 'part', within: 'all' },
    },
    {
      shows: both('子集大于全集', 'A subset larger than its set'),
      verdict: 'inconsistent',
      figures: { resumed: '复工376家', all: '共有365家' },
      relation: { bounds: 'resumed', within: 'all' },
    },
  ],
  single: true,
  repeats: true,
  run: (corpus, among) =>
    judgeDeclared(corpus, among, {
      key: 'bounds',
      refs: (relation) => [relation.bounds, relation.within],
      guard: unitsDiffer,
      judge: ([part, whole]) => {
        const [p, w] = [part!, whole!];
        const words = (sign: string) =>
          both(
            `${printed(p, 'zh')} ${sign} ${printed(w, 'zh')}`,
            `${printed(p, 'en')} ${sign} ${printed(w, 'en')}`,
          );
        const [low, high] = [p.interval.lo, w.interval.hi];
        if (low && high && compareRationals(low.at, high.at) > 0)
          return unexpected(
            p,
            [w],
            both(
              `应不大于 ${w.figure.id} 的 ${printed(w, 'zh')}`,
              `expected no more than ${printed(w, 'en')} ("${w.figure.id}")`,
            ),
            words('>'),
          );
        const sure =
          p.interval.hi && w.interval.lo && compareRationals(p.interval.hi.at, w.interval.lo.at) <= 0;
        return { verdict: sure ? 'exact' : 'consistent', arithmetic: words('≤') };
      },
    }),
};
