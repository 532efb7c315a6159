/** What one of them costs, behind the price: 三块五一斤, 15元一位. */
import { candidate } from './candidate.ts';
import { is, rawOneOf } from './text.ts';
import { baseCode, unitAt, unitEnd } from './unit.ts';

/** Reads on from the end of the candidate where it is an amount of money and its clause ends with the one. */
export function priceEach(text: string, end: number): void {
  const { stop, unit, rate } = candidate;
  if (!is(text, stop, '一') || unit?.kind !== 'money' || rate !== '') return;
  const each = unitAt(text, stop + 1, end);
  if (each === undefined || each.weak || each.kind === 'money' || each.kind === 'percent') return;
  if (unitEnd < end && !rawOneOf(text, unitEnd, '，。；、！？）')) return;
  candidate.rate = `/${baseCode(each)}`;
  candidate.unitStop = stop;
  candidate.stop = unitEnd;
}
