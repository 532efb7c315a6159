/**
 * A bar chart as plain geometry in per cent, so that one drawing fits every width without shrinking its
 * letters: each bar lies under its own label.
 */
import { parse } from '../quantity/decimal.ts';
import type { ChartDefinition, ChartPoint } from './definition.ts';
import { axisFor, thousandths } from './scale.ts';

export interface Bar {
  readonly point: ChartPoint;
  readonly y: number;
  readonly width: string;
  /** From the lower to the upper end of what the number may be, where that is wider than the bar's edge. */
  readonly from: string;
  readonly to: string;
  /** No upper end: the bar may go on. */
  readonly open: boolean;
}

export interface BarChart {
  readonly height: number;
  readonly bars: readonly Bar[];
  readonly ticks: readonly {
    readonly at: string;
    readonly text: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
}

/** Pixels: a label, its bar, the gap to the next. */
export const rowHeight = 44;
export const barHeight = 14;
const axisHeight = 28;

export function barChart({ points }: ChartDefinition): BarChart {
  const axis = axisFor(points.flatMap(({ value, hi }) => [value, hi ?? value]));
  const at = (value: string) => perCent(thousandths(parse(value), axis.top));
  const bars = points.map((point, index) => ({
    point,
    y: index * rowHeight,
    width: at(point.value),
    from: at(point.lo ?? point.value),
    to: point.hi === undefined && point.loose ? '100%' : at(point.hi ?? point.value),
    open: point.loose && point.hi === undefined,
  }));
  const last = axis.ticks.length - 1;
  const ticks = axis.ticks.map((text, index) => ({
    at: perCent(Math.round((index * 1000) / last)),
    text,
    anchor: index === 0 ? ('start' as const) : index === last ? ('end' as const) : ('middle' as const),
  }));
  return { height: points.length * rowHeight + axisHeight, bars, ticks };
}

const perCent = (thousandths: number): string => `${thousandths / 10}%`;
