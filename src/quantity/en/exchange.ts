/** Rates of exchange: what one money costs in another. */
import type { Amount } from './amount.ts';
import type { Rate } from './rates.ts';
import { unitNameAt } from './units.ts';

/** `7.1 yuan per dollar`, `155 to the dollar`: one money told in another. */
export function exchanged(text: string, amount: Amount, index: number, end: number): Rate | undefined {
  const lead = /^ (?:per|to the) /.exec(text.slice(index, index + 8));
  const at = index + (lead?.[0].length ?? 0);
  const money = lead ? unitNameAt(text, at, end) : undefined;
  const pound = lead?.[0] === ' to the ' && /^pound\b/.test(text.slice(at, at + 6));
  if (!pound && (money?.unit.kind !== 'money' || money.unit.shift !== 0)) return undefined;
  const base = pound ? 'GBP' : money!.unit.unit;
  if (amount.kind !== 'money') return amount.stated === 'no' ? { end: index, per: base } : undefined;
  return amount.unit === base
    ? undefined
    : { end: pound ? at + 5 : money!.end, kind: 'money', unit: `${amount.unit}/${base}` };
}
