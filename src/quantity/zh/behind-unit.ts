/**
 * What still belongs to a quantity behind its unit: the rest of a spoken amount (3块5), a rate (元/斤), half of the unit
 * more (两年半) and a hedge (三年多). Goes on in `candidate`.
 */
import { codeAt } from '../code-at.ts';
import { folded } from '../fold.ts';
import { candidate, isScale, type Judge } from './candidate.ts';
import { han } from './characters.ts';
import { addHedge, hedges } from './hedge.ts';
import { isLateHedge } from './late-hedge.ts';
import { lateHedgeStands } from './surroundings.ts';
import { isHalfMore, tail, tailAt } from './tail.ts';
import { skipSpace } from './trie.ts';
import { rateAt, type Unit, unitEnd } from './unit.ts';

export function readBehindUnit(text: string, floor: number, end: number, judge: Judge): void {
  judge.smaller?.(text, end, judge);
  const { unit } = candidate;
  if (unit === undefined || candidate.shared) return;
  spokenRest(text, end, judge, unit);
  if (
    (candidate.bare || candidate.power > 0) &&
    unit.word === '级' &&
    isScale(text, candidate.stop, candidate.value)
  ) {
    candidate.unit = undefined;
    candidate.code = '1';
    candidate.uncertain = 'the text names a scale and no unit';
    return;
  }
  rate(text, end, unit);
  halfMore(text, end, unit);
  spokenEnd(text, floor, end, judge, unit);
  lateHedge(text, end, unit);
}

function spokenRest(text: string, end: number, judge: Judge, unit: Unit): void {
  const { value, max, decimals, stop } = candidate;
  if (max !== '' || decimals !== 0 || value.includes('.') || !(judge.tailAt ?? tailAt)(text, stop, end, unit))
    return;
  addFraction(tail.fraction, tail.end);
}

/** 5块8到6块2, 四年半至五年, 两年到两年半: the end that `scanUpper` does not see, or not all of. */
function spokenEnd(text: string, floor: number, end: number, judge: Judge, unit: Unit): void {
  const { start, max, value, stop } = candidate;
  const top = judge.spokenUpper?.(text, start, stop, end, floor, unit, value, max);
  if (top !== undefined) ({ value: candidate.max, end: candidate.stop } = top);
}

function addFraction(fraction: string, stop: number): void {
  candidate.value = candidate.low = `${candidate.value}.${fraction}`;
  candidate.decimals = fraction.length;
  candidate.stop = stop;
}

/** `rateAt` goes on from the last unit; a range or a hedge may have moved past it. */
function rate(text: string, end: number, unit: Unit): void {
  if (unit.kind !== 'percent' && candidate.kind !== 'duration' && unitEnd === candidate.stop)
    takeRate(text, end);
}

/** The rate behind the end of the last unit: 元/斤. */
export function takeRate(text: string, end: number): void {
  const stop = unitEnd;
  const base = rateAt(text, end);
  if (base === undefined) return;
  candidate.unitStop = stop;
  candidate.stop = unitEnd;
  const speed = `${candidate.code}/${base}`;
  if (speeds.has(speed)) {
    candidate.code = speed;
    candidate.kind = 'speed';
  } else candidate.rate = `/${base}`;
}

const speeds = new Set(['km/h', 'm/s']);

const halved = new Set(['duration', 'mass', 'length', 'area', 'ratio', 'money']);

/** 两年半; 一个半月 is read as a share. */
function halfMore(text: string, end: number, unit: Unit): void {
  const at = skipSpace(text, candidate.stop, end);
  if (
    at < end &&
    isHalfMore(text, at) &&
    (halved.has(candidate.kind) ||
      '块岁'.includes(unit.word) ||
      // 一次半; 两次半决赛.
      (unit.counter && han[codeAt(text, at + 1)] === 0)) &&
    candidate.max === '' &&
    hedges.words.length === 0 &&
    /^\d+$/.test(candidate.value)
  )
    addFraction('5', at + 1);
}

function lateHedge(text: string, end: number, unit: Unit): void {
  const at = skipSpace(text, candidate.stop, end);
  if (
    !unit.counter &&
    at < end &&
    isLateHedge(text, at) &&
    folded[text.charCodeAt(at)] !== 0x6765 &&
    lateHedgeStands(text, at + 1, end, candidate.kind)
  ) {
    addHedge(text[at]!, 'step');
    candidate.stop = at + 1;
  }
}
