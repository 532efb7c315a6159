/**
 * What the numeral scanned last is measured in: a hedge between the two (300多吨), a share that its form states, or a
 * unit, its own or that of the other end of a range. Fills `candidate`.
 */
import { candidate, type Judge } from './candidate.ts';
import { addHedge, hedges } from './hedge.ts';
import { hedgesWithoutUnit, isLateHedge } from './late-hedge.ts';
import { numeral } from './numeral-record.ts';
import { rangeMark, scanUpper, upper } from './range.ts';
import { shareAt, upperShareAt } from './share.ts';
import { share } from './share-record.ts';
import { lateHedgeStands, signBefore } from './surroundings.ts';
import { oneOf } from './text.ts';
import { skipSpace } from './trie.ts';
import { percent, type Unit, unitAt, unitEnd, unitHedge } from './unit.ts';

const lateHedge: Readonly<Record<string, 'about' | 'over'>> = {
  来: 'about',
  來: 'about',
  把: 'about',
  '+': 'over',
};

export function measure(text: string, floor: number, end: number, judge: Judge): void {
  const unit = unitBehindHedge(text, end);
  upper.negative = false;
  candidate.shared = unit === undefined && shareAt(text, candidate.stop, end);
  if (candidate.shared) asShare(text, floor, end, judge);
  else inUnit(text, floor, end, judge, unit);
  candidate.unitStop = candidate.stop;
}

/** 300多吨, 十来个: the unit behind the hedge; the hedge is taken where there is none too. */
function unitBehindHedge(text: string, end: number): Unit | undefined {
  const at = skipSpace(text, candidate.stop, end);
  if (numeral.hedge >= 0 || candidate.max !== '' || at >= end || !isLateHedge(text, at)) return undefined;
  const unit = unitAt(text, at + 1, end);
  if (unit === undefined && !hedgesWithoutUnit(text, at, end)) return undefined;
  addHedge(text[at]!, lateHedge[text[at]!] ?? 'step');
  candidate.stop = at + 1;
  return unit;
}

/** 百分之三, 三成至四成, 三成多. */
function asShare(text: string, floor: number, end: number, judge: Judge): void {
  const first = candidate.value;
  takeShare();
  const { max, stop } = candidate;
  const to = max === '' && oneOf(text, stop - 1, '成角毛时月') ? rangeMark(text, stop, end) : -1;
  if (
    to >= 0 &&
    judge.isRange(text, candidate.start, to, end, floor, percent, first) &&
    upperShareAt(text, to, end)
  )
    takeShare();
  const late = skipSpace(text, candidate.stop, end);
  if (candidate.max === '' && oneOf(text, late, '多余') && lateHedgeStands(text, late + 1, end, 'percent')) {
    addHedge(text.slice(late, late + 1), 'step');
    candidate.stop = late + 1;
  }
}

function takeShare(): void {
  candidate.code = share.code;
  candidate.kind = share.kind;
  candidate.value = candidate.low = share.value;
  candidate.max = share.max;
  candidate.decimals = share.decimals;
  candidate.stop = share.end;
}

/** `unit` is the one behind a hedge, if there is one. */
function inUnit(text: string, floor: number, end: number, judge: Judge, unit: Unit | undefined): void {
  const { start, stop } = candidate;
  const first = unit ?? judge.unitAt(text, start, stop, end);
  const unitStop = first === undefined ? stop : unitEnd;
  const inside = unitHedge;
  candidate.unit = first;
  if (!upperEnd(text, floor, end, judge, first, unitStop)) {
    if (first !== undefined) {
      candidate.stop = unitStop;
      candidate.code = first.code;
      if (inside >= 0) addHedge(text[inside]!, oneOf(text, inside, '来') ? 'about' : 'step');
    } else judge.lend?.(text, end);
  }
  candidate.kind = candidate.unit?.kind ?? 'count';
}

/** The other end of a range, whose mark stands at `at`: after the number or after its unit. */
function upperEnd(
  text: string,
  floor: number,
  end: number,
  judge: Judge,
  unit: Unit | undefined,
  at: number,
): boolean {
  const { start, value, digits, power } = candidate;
  const mark = candidate.max === '' && hedges.words.length === 0 ? rangeMark(text, at, end) : -1;
  if (mark < 0 || candidate.bare || !judge.isRange(text, start, mark, end, floor, unit, value)) return false;
  const back = judge.countsBack?.(text, start) === true;
  const negative = signBefore(text, start, floor, 'temperature') >= 0;
  const low = scanUpper(text, mark, end, { value, power, unit, digits, back, negative });
  if (low === undefined) return false;
  candidate.signsBoth = unit === undefined;
  candidate.low = low;
  candidate.max = upper.value;
  candidate.decimals = upper.decimals;
  candidate.power = upper.power;
  candidate.stop = upper.end;
  candidate.code = upper.unit?.code;
  candidate.unit = upper.unit?.word === '‰' ? undefined : upper.unit;
  return true;
}
