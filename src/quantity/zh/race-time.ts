/**
 * Times of races to the hundredth: 1分54秒91 and 1分54.91秒 are 114.91 s, one quantity where 1分54秒 is told in two.
 */
import type { Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
import { is } from './text.ts';

const time = /^(\d{1,2})分(\d{1,2})(?:秒(\d{2,3})|\.(\d{1,3})秒)(?![\d.万萬亿億])/;
const longest = 12;

/** Reads the time whose minutes stand from `at` to `stop`; returns its end, or −1. */
export function raceTimeAt(
  text: string,
  at: number,
  stop: number,
  end: number,
  state: State,
  out: Reading[],
): number {
  if (!is(text, stop, '分')) return -1;
  const found = time.exec(text.slice(at, Math.min(end, at + longest)));
  if (found === null) return -1;
  const [exact, minutes, seconds, told, pointed] = found;
  const part = told ?? pointed ?? '';
  const whole = Number(minutes) * 60 + Number(seconds);
  out.push({
    start: at + state.base,
    end: at + exact.length + state.base,
    exact,
    kind: 'duration',
    value: `${whole}.${part}`,
    unit: 's',
    bound: 'exact',
    decimals: part.length,
  });
  return at + exact.length;
}
