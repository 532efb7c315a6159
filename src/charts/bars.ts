/**
 * A bar chart as plain geometry in per cent, so that one drawing fits every width without shrinking its
 * letters: each bar lies under its own label and number, so that no axis need be read.
 */
import { parse } from '../quantity/decimal.ts';
import type { ChartDefinition, ChartPoint } from './definition.ts';
import { axisFor, thousandths } from './scale.ts';

export interface Bar {
  readonly point: ChartPoint;
  /** The point's label in lines that a telephone is wide enough for; the table has it whole. */
  readonly label: readonly { readonly text: string; readonly at: number }[];
  /** Base line of the number, and the upper edge of the bar. */
  readonly numberAt: number;
  readonly barAt: number;
  /** Where the bar begins and how long it is: from zero to the value, whichever lies first. */
  readonly start: string;
  readonly width: string;
  /** From the lower to the upper end of what the number may be, where that is wider than the bar's edge. */
  readonly from: string;
  readonly to: string;
}

export interface BarChart {
  readonly height: number;
  /** Whether the number stands under the label, not at the end of its line. */
  readonly stacked: boolean;
  readonly bars: readonly Bar[];
  /** Where the bars begin. */
  readonly zero: string;
}

export const barHeight = 14;
/** Pixels: lines of text, a bar, the gap to the next. */
const lineHeight = 18;
const gap = 8;
/** What fits on a line of a telephone, counting a Chinese character as two. */
const longestLine = 46;
const mostLines = 2;

export function barChart({ points }: ChartDefinition): BarChart {
  const axis = axisFor(points.flatMap(extentOf));
  const place = (value: string) => thousandths(parse(value), axis);
  const at = (value: string) => perCent(place(value));
  const zero = place('0');
  const stacked = points.some(({ label, text }) => widthOf(label) + widthOf(text) > longestLine - 2);
  const labels = points.map(({ label }) => linesOf(label));
  const deepest = Math.max(...labels.map(({ length }) => length));
  const rowHeight = (stacked ? deepest + 1 : 1) * lineHeight + barHeight + gap + 4;
  const bars = points.map((point, index) => ({
    point,
    label: labels[index]!.map((text, line) => ({
      text,
      at: index * rowHeight + (deepest - labels[index]!.length + line) * lineHeight + 15,
    })),
    numberAt: index * rowHeight + (stacked ? deepest * lineHeight : 0) + 15,
    barAt: (index + 1) * rowHeight - barHeight - gap,
    start: perCent(Math.min(zero, place(point.value))),
    width: perCent(Math.abs(place(point.value) - zero)),
    // A bound that a number has not got leaves it open to the end of the axis.
    from: point.lo === undefined ? (point.loose ? '0%' : at(point.value)) : at(point.lo),
    to: point.hi === undefined ? (point.loose ? '100%' : at(point.value)) : at(point.hi),
  }));
  return {
    stacked,
    height: points.length * rowHeight,
    zero: perCent(zero),
    bars,
  };
}

/** What must fit on the axis; the ends of a plain number are no more than its rounding. */
export const extentOf = ({ value, lo, hi, loose }: ChartPoint): readonly string[] =>
  loose ? [value, lo ?? value, hi ?? value] : [value];

const perCent = (thousandths: number): string => `${thousandths / 10}%`;

const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (character > '\u2e7f' ? 2 : 1), 0);

/** Broken between words and before or after any Chinese character; what two lines cannot hold is cut. */
function linesOf(label: string): readonly string[] {
  const lines = [''];
  for (const piece of label.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+|\s+/gu) ?? []) {
    const line = lines.at(-1)!;
    if (line === '' || widthOf(line + piece.trimEnd()) <= longestLine) lines[lines.length - 1] = line + piece;
    else if (lines.length < mostLines) lines.push(piece.trimStart());
    else return [...lines.slice(0, -1), `${line.trimEnd()}…`];
  }
  return lines.map((line) => line.trimEnd());
}
