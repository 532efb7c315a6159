/**
 * 100,000 pieces of prose made by chance against the guard and an oracle that knows nothing of it.
 */
import fc from 'fast-check';
import { fragment } from '../../src/testing/hostile/fragments.ts';
import { tryOut } from '../../src/testing/hostile/trial.ts';

export const count = 100_000;
export const minutes = 15;

const batch = 2_000;

export function soak(trials: number, deadline: number): string {
  let [tried, accepted] = [0, 0];
  const first = Number(process.env['SOAK_SEED'] ?? 1);
  for (let seed = first; tried < trials && performance.now() < deadline; seed += 1) {
    fc.assert(
      fc.property(fragment, (body) => {
        const { accepted: passed, complaints } = tryOut(body);
        tried += 1;
        if (passed) accepted += 1;
        if (complaints.length > 0) throw new Error(complaints.join('\n'));
      }),
      { numRuns: Math.min(batch, trials - tried), seed },
    );
    if (seed % 5 === 0) process.stderr.write(`\r${tried} of ${trials}`);
  }
  process.stderr.write('\r');
  return `${tried} pieces from seed ${first}, ${accepted} accepted and inert by the oracle, ${tried - accepted} refused with a position, 0 escapes, 0 exceptions`;
}
