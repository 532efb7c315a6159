/**
 * A chart's definition, read back from its table: what the row prints is not said a second time.
 */
import type { ChartDefinition, ChartPoint } from './definition.ts';

export interface LiveChart extends ChartDefinition {
  readonly strings: { readonly keys: string; readonly point: string };
}

/** What a point has beyond what its row prints, for the row's `data-point`. */
export const unprinted = ({ label, text, href, ...rest }: ChartPoint): string => JSON.stringify(rest);

export function readChart(figure: HTMLElement): LiveChart {
  const { chart, unit = '', keys = '', said = '' } = figure.dataset;
  return {
    id: figure.id,
    title: figure.querySelector('figcaption strong')!.textContent!,
    unit,
    shape: chart as ChartDefinition['shape'],
    points: [...figure.querySelectorAll<HTMLElement>('[data-point]')].map(readPoint),
    strings: { keys, point: said },
  };
}

function readPoint(row: HTMLElement): ChartPoint {
  const link = row.querySelector('a')!;
  return {
    ...(JSON.parse(row.dataset['point']!) as Omit<ChartPoint, 'label' | 'text' | 'href'>),
    label: link.textContent!,
    text: row.querySelector('td')!.textContent!,
    href: link.href,
  };
}
