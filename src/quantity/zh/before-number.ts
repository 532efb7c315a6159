/**
 * What stands before a number and belongs to it: its currency (人民币1,234万元), its sign, and the hedges on both sides,
 * the currency before them too (港币约5.6亿元). Goes on in `candidate`.
 */
import type { State } from '../reader.ts';
import { takeRate } from './behind-unit.ts';
import { candidate, type Judge } from './candidate.ts';
import { han } from './characters.ts';
import { currencyAt, currencyEnd } from './currency.ts';
import { hedged, hedgesAround } from './hedged.ts';
import { signBefore } from './surroundings.ts';
import { is } from './text.ts';
import { moveUnitEnd } from './unit.ts';

export function readBeforeNumber(text: string, floor: number, end: number, state: State, judge: Judge): void {
  const currency = currencyAt(text, candidate.begin, floor);
  if (currency !== undefined && (candidate.unit === undefined || candidate.unit.kind === 'money'))
    takeCurrency(currency);
  if (currency !== undefined) rateWithoutUnit(text, end);
  judge.currency?.(text, state, currency !== undefined);
  sign(text, floor);
  hedgesOf(text, floor, end, judge, currency === undefined);
}

function takeCurrency(currency: string): void {
  candidate.begin = currencyEnd;
  if (candidate.unit === undefined || candidate.code === 'CNY') candidate.code = currency;
  candidate.kind = 'money';
}

/** US$15/公斤: a number whose unit stands before it. */
function rateWithoutUnit(text: string, end: number): void {
  if (candidate.unit !== undefined || !is(text, candidate.stop, '/')) return;
  moveUnitEnd(candidate.stop);
  takeRate(text, end);
}

function sign(text: string, floor: number): void {
  const at = signBefore(text, candidate.begin, floor, candidate.kind);
  candidate.negative = at >= 0;
  if (at < 0) return;
  candidate.begin = at;
  candidate.signsBoth &&= han[text.charCodeAt(at)] === 1;
}

/** `unnamed`: no currency stands right before the number. */
function hedgesOf(text: string, floor: number, end: number, judge: Judge, unnamed: boolean): void {
  const { begin, stop, kind, unit } = candidate;
  hedgesAround(text, begin, stop, floor, end, kind, candidate.code);
  candidate.begin = hedged.begin;
  candidate.stop = hedged.stop;
  judge.around?.(text, end);
  if (!unnamed || hedged.begin >= begin || !(unit === undefined || kind === 'money')) return;
  const currency = currencyAt(text, hedged.begin, floor);
  if (currency !== undefined) takeCurrency(currency);
}
