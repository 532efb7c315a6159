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
  readonly verdict: string;
  readonly href: string;
}

export interface ChartDefinition {
  readonly id: string;
  readonly title: string;
  /** What one unit of the axis is: 亿元, billion yuan, %. */
  readonly unit: string;
  readonly shape: 'bar' | 'line';
  readonly points: readonly ChartPoint[];
}
