/**
 * A bar chart as plain geometry in per cent, so that one drawing fits every width without shrinking its
 * letters: each bar lies under its own label.
 */
import { parse } from '../quantity/decimal.ts';
import type { ChartDefinition, ChartPoint } from './definition.ts';
import { axisFor, thousandths } from './scale.ts';

export interface Bar {
  readonly point: ChartPoint;
  /** The point's label, cut where it is longer than a telephone is wide; the table has it whole. */
  readonly label: string;
  /** Base lines of label and number, and the upper edge of the bar. */
  readonly labelAt: number;
  readonly numberAt: number;
  readonly barAt: number;
  readonly width: string;
  /** From the lower to the upper end of what the number may be, where that is wider than the bar's edge. */
  readonly from: string;
  readonly to: string;
  /** No upper end: the bar may go on. */
  readonly open: boolean;
}

export interface BarChart {
  readonly height: number;
  /** Whether the number stands under the label, not at the end of its line. */
  readonly stacked: boolean;
  readonly bars: readonly Bar[];
  readonly ticks: readonly {
    readonly at: string;
    readonly text: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
}

export const barHeight = 14;
const axisHeight = 28;
/** Pixels: lines of text, a bar, the gap to the next. */
const lineHeight = 18;
const gap = 8;
/** What fits on a line of a telephone, counting a Chinese character as two. */
const longestLine = 46;

export function barChart({ points }: ChartDefinition): BarChart {
  const axis = axisFor(points.flatMap(({ value, hi }) => [value, hi ?? value]));
  const at = (value: string) => perCent(thousandths(parse(value), axis.top));
  const stacked = points.some(({ label, text }) => widthOf(label) + widthOf(text) > longestLine - 2);
  const rowHeight = (stacked ? 2 : 1) * lineHeight + barHeight + gap + 4;
  const bars = points.map((point, index) => ({
    point,
    label: cut(point.label),
    labelAt: index * rowHeight + 15,
    numberAt: index * rowHeight + (stacked ? lineHeight : 0) + 15,
    barAt: (index + 1) * rowHeight - barHeight - gap,
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
  return { stacked, height: points.length * rowHeight + axisHeight, bars, ticks };
}

const perCent = (thousandths: number): string => `${thousandths / 10}%`;

const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (character > '\u2e7f' ? 2 : 1), 0);

function cut(label: string): string {
  if (widthOf(label) <= longestLine) return label;
  const characters = [...label];
  while (widthOf(characters.join('')) >= longestLine) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
