/**
 * One definition for a chart in all its forms: the SVG drawn at build, the table under it, and the live
 * canvas. A point is a figure: it carries its exact value, its bounds and the way to where it is stated.
 */
export interface ChartPoint {
  readonly label: string;
  /** The number as printed in the page's language, unit included. */
  readonly text: string;
  /** Exact decimals in the chart's unit; `hi` is absent where there is no upper end. */
  readonly value: string;
  readonly lo?: string | undefined;
  readonly hi?: string | undefined;
  /** Whether the number was given as a bound, an approximation or a range. */
  readonly loose: boolean;
  readonly href: string;
  /** On a line: the number alone, in the axis' unit, with a sign for its bound. */
  readonly short?: string;
  /** On a line: where its period lies in time, from 0 to 1000; what to call it on the axis. */
  readonly time?: number;
  readonly period?: string;
  /** On a line: whether its period follows that of the point before it without a gap. */
  readonly joined?: boolean;
}

export interface ChartDefinition {
  readonly id: string;
  readonly title: string;
  /** What one unit of the axis is: 亿元, billion yuan, %. */
  readonly unit: string;
  readonly shape: 'bar' | 'line';
  readonly points: readonly ChartPoint[];
  /** On a line: the periods between its ends that no figure is about. */
  readonly missing?: readonly string[];
}
