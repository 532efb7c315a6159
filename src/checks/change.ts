/**
 * A change against its two ends. It is printed without a sign, a word carries it (下降5.2个百分点): so what
 * the ends make is told in the stated direction before the two are compared.
 */
import type { Stated } from '../facts/stated.ts';
import { negate } from '../quantity/interval.ts';
import { negateRational } from '../quantity/rational.ts';
import { both, type Judgement } from './declared.ts';
import { type Computed, joined, judgeAgainst, unexpected } from './verdict.ts';

const words = { up: both('上升', 'a rise'), down: both('下降', 'a fall') };
const other = { up: 'down', down: 'up' } as const;

/** `computed` is the later end less the earlier. Without a stated direction only the size is compared. */
export function judgeChange(computed: Computed, stated: Stated, inputs: readonly Stated[]): Judgement {
  const direction = directionOf(stated);
  if (stated.at.n <= 0n) return judgeAgainst(computed, stated, inputs);
  const falls = computed.at.n < 0n;
  const turned = direction === 'down' || (direction === undefined && falls) ? reversed(computed) : computed;
  const highest = turned.interval.hi?.at;
  if (direction === undefined || highest === undefined || highest.n >= 0n)
    return judgeAgainst(turned, stated, inputs);
  const working = computed.working();
  const [is, not] = [words[other[direction]], words[direction]];
  return unexpected(
    stated,
    inputs,
    both(`应为${is.zh}（${working.zh}）`, `expected ${is.en} (${working.en})`),
    joined(working, both(`，是${is.zh}，不是${not.zh}`, `, ${is.en} and not ${not.en}`)),
  );
}

export const directionOf = ({ figure, quantity }: Stated) => figure.direction ?? quantity?.direction;

export const reversed = ({ at, interval, working }: Computed): Computed => ({
  at: negateRational(at),
  interval: negate(interval),
  working,
});
