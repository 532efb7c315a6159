/**
 * What a live chart and its drawing share: colours and letters as the page's style sheet gives them, and
 * strokes on the canvas in the drawing's own measures.
 */
import type { ChartConfiguration, Plugin } from 'chart.js';

type Part = 'bar' | 'grid' | 'tick' | 'label' | 'whisker' | 'zero';

export interface Colours {
  readonly of: (part: Part) => string;
  /** Of the page, to keep lines from running through letters. */
  readonly halo: () => string;
  /** A canvas font: `13px …`. */
  readonly font: (size: number, weight?: number) => string;
}

/** What makes one shape of chart. */
export interface LiveForm {
  readonly height: number;
  readonly type: 'bar' | 'line';
  readonly data: ChartConfiguration['data'];
  readonly options: NonNullable<ChartConfiguration['options']>;
  readonly plugin: Plugin;
}

/** Asked anew at each stroke: the reader may change the theme. */
export function coloursOf(drawing: SVGElement): Colours {
  const family = getComputedStyle(drawing).fontFamily;
  const strokes: readonly Part[] = ['grid', 'whisker', 'zero'];
  return {
    of: (part) => {
      const element = drawing.querySelector(`.${part}`);
      return element ? getComputedStyle(element)[strokes.includes(part) ? 'stroke' : 'fill'] : '#888';
    },
    halo: () => getComputedStyle(drawing.querySelector('.label') ?? drawing).stroke,
    font: (size, weight = 400) => `${weight} ${size}px ${family}`,
  };
}

export type Ends = readonly [x1: number, y1: number, x2: number, y2: number];

export function stroke(
  ctx: CanvasRenderingContext2D,
  [x1, y1, x2, y2]: Ends,
  colour: string,
  width = 1,
  dash: readonly number[] = [],
): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash([...dash]);
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** Letters that no line runs through, as the drawing has them. */
export function write(
  ctx: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  colours: Colours,
): void {
  ctx.strokeStyle = colours.halo();
  ctx.lineWidth = 4;
  ctx.lineJoin = 'round';
  ctx.strokeText(text, x, y);
  ctx.fillStyle = colours.of('label');
  ctx.fillText(text, x, y);
}

/** `12.5%` of `whole`. */
export const share = (perCent: string, whole = 100): number => (Number(perCent.slice(0, -1)) * whole) / 100;

/** SVG's name for it in canvas terms. */
export const aligned = (anchor: 'start' | 'middle' | 'end'): CanvasTextAlign =>
  anchor === 'middle' ? 'center' : anchor;

/** The whole canvas is the chart: the drawing's geometry knows its own margins. */
export const fillCanvas =
  (height: number): NonNullable<Plugin['afterLayout']> =>
  (chart) => {
    const { x, y } = chart.scales;
    if (!x || !y) return;
    chart.chartArea.left = x.left = 0;
    chart.chartArea.right = x.right = chart.width;
    chart.chartArea.top = y.top = 0;
    chart.chartArea.bottom = y.bottom = height;
  };
