/**
 * A series as small as a word: the same places in time and the same zero as its chart, no letters.
 */
import { parse } from '../quantity/decimal.ts';
import { axisFor, thousandths } from './scale.ts';

export interface SparkPoint {
  readonly value: string;
  /** From 0 to 1000. */
  readonly time: number;
  readonly joined: boolean;
}

export const sparkWidth = 64;
export const sparkHeight = 20;
const margin = 3;

export interface Spark {
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** One `M … L …` for each stretch without a gap. */
  readonly path: string;
}

export function sparkOf(points: readonly SparkPoint[]): Spark {
  const axis = axisFor(points.map(({ value }) => value));
  const within = (thousandth: number, length: number) =>
    Math.round((margin + (thousandth * (length - 2 * margin)) / 1000) * 10) / 10;
  const dots = points.map(({ value, time }) => ({
    x: within(time, sparkWidth),
    y: Math.round((sparkHeight - within(thousandths(parse(value), axis), sparkHeight)) * 10) / 10,
  }));
  const path = dots.map(({ x, y }, index) => `${points[index]!.joined ? 'L' : 'M'}${x} ${y}`).join(' ');
  return { dots, path };
}
