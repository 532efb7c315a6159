/**
 * 100,000 true sets of sums, shares, growth rates and implied wholes, rounded from known values: none may
 * give a finding; and the same sets with one digit changed beyond the rounding range: every one must.
 */
import { corpusOf } from '../../src/checks/example.ts';
import { randomFrom, type Truth, truthFrom } from '../../src/checks/fixtures/truths.ts';
import { checks } from '../../src/checks/index.ts';

export const count = 100_000;
export const minutes = 15;

export function soak(trials: number, deadline: number): string {
  const random = randomFrom(1);
  let [sets, broken] = [0, 0];
  for (; sets < trials && performance.now() < deadline; sets++) {
    const truth = truthFrom(random);
    const verdict = verdictOf(truth, truth.example);
    if (verdict !== 'exact' && verdict !== 'consistent')
      throw new Error(`Unexpected ${verdict}, expected agreement: ${JSON.stringify(truth.example)}`);
    if (!truth.broken) continue;
    broken++;
    const seen = verdictOf(truth, truth.broken);
    if (seen !== 'inconsistent')
      throw new Error(`Unexpected ${seen}, expected inconsistent: ${JSON.stringify(truth.broken)}`);
  }
  return `${sets} true sets without a finding, ${broken} broken ones all found`;
}

function verdictOf({ kind }: Truth, example: Truth['example']): string {
  const corpus = corpusOf({ shows: { zh: '真', en: 'true' }, verdict: 'exact', ...example });
  return [...checks.find(({ id }) => id === kind)!.run(corpus)][0]!.verdict;
}
