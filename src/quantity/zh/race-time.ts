/**
 * Times of races to the hundredth: 1分54秒91 is 114.91 s, one quantity where 1分54秒 is told in two.
 */
import type { Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
import { is } from './text.ts';

const time = /^(\d{1,2})分(\d{1,2})秒(\d{2})(?![\d.万萬亿億])/;
const longest = 10;

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
  const [exact, minutes, seconds, hundredths] = found;
  const whole = Number(minutes) * 60 + Number(seconds);
  out.push({
    start: at + state.base,
    end: at + exact.length + state.base,
    exact,
    kind: 'duration',
    value: `${whole}.${hundredths}`,
    unit: 's',
    bound: 'exact',
    decimals: 2,
  });
  return at + exact.length;
}
