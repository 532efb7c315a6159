/**
 * Figures of one unit as a chart definition in the page's language.
 */
import type { ChartDefinition } from '../charts/definition.ts';
import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/text.ts';
import type { Archive } from './archive.ts';
import { mainValue, scaled, scaleOf, unitLabel } from './column.ts';
import { regionWay } from './figure-view.ts';
import { href, paths } from './links.ts';
import { boundsOf, numberOf } from './number.ts';
import { periodText } from './period.ts';

/** `undefined` where there is nothing to compare: fewer than two figures, or units that differ. */
export function chartOf(
  archive: Archive,
  figures: readonly Figure[],
  language: Language,
  label: (figure: Figure) => string,
  title = '',
): ChartDefinition | undefined {
  const [first] = figures;
  if (!first || figures.length < 2 || figures.some(({ unit }) => unit !== first.unit)) return undefined;
  const scale = scaleOf(figures.map(mainValue), first.unit, language);
  const inScale = (value: string | undefined) =>
    value === undefined ? undefined : scaled(value, scale.power);
  return {
    id: `chart-${figures[0]!.briefing}-${figures[0]!.id}`,
    title: title || (archive.corpus.indicators.get(first.indicator)?.name[language] ?? first.indicator),
    unit: unitLabel(first.unit, scale, language) || unitLabel('1', scale, language),
    shape: 'bar',
    points: figures.map((figure) => {
      const { lo, hi } = boundsOf(figure);
      return {
        label: label(figure),
        text: numberOf(figure).words[language],
        value: inScale(mainValue(figure))!,
        lo: inScale(lo),
        hi: inScale(hi),
        loose: figure.bound !== 'exact',
        verdict: archive.verdictOf(figure.ref),
        href: href(language, paths.figure(figure.ref)),
      };
    }),
  };
}

/** The place, and the time where the points differ in it: values of different times are never drawn as one. */
export function pointLabel(figures: readonly Figure[], language: Language): (figure: Figure) => string {
  const periods = new Set(figures.map(({ period }) => period));
  return ({ region, period }) => {
    const place = regionWay(region).text[language];
    return periods.size === 1 ? place : `${place} · ${periodText(period, language)}`;
  };
}

/** Whether the figures are one indicator of different places, so that the place alone tells them apart. */
export const comparesPlaces = (figures: readonly Figure[]): boolean =>
  new Set(figures.map(({ region }) => region)).size === figures.length &&
  new Set(figures.map(({ indicator, scope }) => `${indicator} ${scope ?? ''}`)).size === 1;
