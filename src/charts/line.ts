/**
 * A series over time as plain geometry: per cent across, pixels down, so that one drawing fits every width.
 * Points whose periods do not follow each other stay apart; what a number may be stands as a bar through it.
 */
import { parse } from '../quantity/decimal.ts';
import { extentOf } from './bars.ts';
import type { ChartDefinition, ChartPoint } from './definition.ts';
import { axisFor, thousandths } from './scale.ts';

export interface LineMark {
  readonly point: ChartPoint;
  readonly x: string;
  readonly y: number;
  /** Upper and lower end of what the number may be, where it was given as a bound. */
  readonly bounds: readonly [top: number, bottom: number] | undefined;
  /** Whether the number is printed by the point: the first, the last, and the extremes. */
  readonly named: boolean;
  readonly nameAt: number;
  readonly anchor: Anchor;
}

export type Anchor = 'start' | 'middle' | 'end';

export interface LineChart {
  readonly height: number;
  readonly marks: readonly LineMark[];
  /** Between points whose periods follow each other. */
  readonly segments: readonly (readonly [from: LineMark, to: LineMark])[];
  readonly levels: readonly { readonly y: number; readonly text: string }[];
  readonly periods: readonly { readonly x: string; readonly text: string; readonly anchor: Anchor }[];
}

export const lineHeight = 230;
const [top, bottom] = [34, lineHeight - 30];
/** Where the first and the last point stand, in thousandths of the width. */
const [left, right] = [130, 960];
/** As many numbers as a telephone has room for. */
const mostNames = 6;
/** How near in time two numbers may stand, in thousandths. */
const closest = 150;

export function lineChart({ points }: ChartDefinition): LineChart {
  const axis = axisFor(points.flatMap(extentOf));
  const down = (thousandth: number) => Math.round(bottom - (thousandth * (bottom - top)) / 1000);
  const at = (value: string) => down(thousandths(parse(value), axis));
  const across = ({ time = 0 }: ChartPoint) => perCent(left + Math.round((time * (right - left)) / 1000));
  const heights = points.map(({ value }) => at(value));
  const named = namedOf(points, heights);
  const marks = points.map((point, index) => ({
    point,
    x: across(point),
    y: heights[index]!,
    bounds: point.loose
      ? ([
          point.hi === undefined ? top : at(point.hi),
          point.lo === undefined ? bottom : at(point.lo),
        ] as const)
      : undefined,
    named: named.has(index),
    nameAt: heights[index]! + (isValley(heights, index) ? 21 : -11),
    anchor: anchorOf(index, points.length),
  }));
  const last = axis.ticks.length - 1;
  return {
    height: lineHeight,
    marks,
    segments: marks.flatMap((mark, index) =>
      index > 0 && mark.point.joined ? [[marks[index - 1]!, mark] as const] : [],
    ),
    levels: axis.ticks.map((text, index) => ({ y: down(Math.round((index * 1000) / last)), text })),
    periods: [...new Set([0, points.length - 1])].map((index) => ({
      x: across(points[index]!),
      text: points[index]!.period ?? points[index]!.label,
      anchor: anchorOf(index, points.length),
    })),
  };
}

/** All of a few; of many the ends and the extremes; never one on top of another. */
function namedOf(points: readonly ChartPoint[], heights: readonly number[]): ReadonlySet<number> {
  const last = points.length - 1;
  const wanted =
    points.length <= mostNames
      ? [...points.keys()]
      : [0, heights.indexOf(Math.min(...heights)), heights.indexOf(Math.max(...heights)), last];
  const kept = new Set<number>();
  for (const index of [0, last, ...wanted]) {
    const time = points[index]!.time ?? 0;
    if (![...kept].some((other) => other !== index && Math.abs((points[other]!.time ?? 0) - time) < closest))
      kept.add(index);
  }
  return kept;
}

/** Lower than what stands beside it, so that its number goes below. */
const isValley = (heights: readonly number[], index: number): boolean => {
  const beside = [heights[index - 1], heights[index + 1]].filter((height) => height !== undefined);
  return beside.every((height) => height < heights[index]!) && heights[index]! < bottom - 24;
};

const anchorOf = (index: number, length: number): Anchor =>
  index === 0 ? 'start' : index === length - 1 ? 'end' : 'middle';

const perCent = (thousandths: number): string => `${thousandths / 10}%`;
