/**
 * Whose money an amount is that does not say so itself: the text before it carries it on, or its country stands nearby.
 */
import type { State } from '../reader.ts';
import { candidate } from './candidate.ts';
import { carriedCurrency } from './carried-currency.ts';
import { sharedCurrency } from './shared-currency.ts';

export function currencyInText(text: string, state: State, named: boolean): void {
  const { begin, unitStop: stop, code, unit } = candidate;
  if (code === 'XXX') candidate.code = sharedCurrency(unit!.word, text, begin, stop);
  if (named || (code !== 'CNY' && code !== undefined)) return;
  const carried = carriedCurrency(text, begin, stop, state, code);
  if (carried === undefined) return;
  candidate.code = carried;
  candidate.kind = 'money';
}
