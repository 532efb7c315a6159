/**
 * Figures of one unit as a chart definition in the page's language.
 */
import type { ChartDefinition, ChartPoint } from '../charts/definition.ts';
import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/text.ts';
import type { Archive } from './archive.ts';
import { aligned, boundSigns, mainValue, type Scale, scaled, scaleOf, signed, unitLabel } from './column.ts';
import { regionWay } from './figure-view.ts';
import { href, paths } from './links.ts';
import { boundsOf, numberOf } from './number.ts';
import { periodText } from './period.ts';
import { missingIn, type Series, seriesAnchor, timeOf } from './series.ts';

/** `undefined` where there is nothing to compare: fewer than two figures, or units that differ. */
export function chartOf(
  archive: Archive,
  figures: readonly Figure[],
  language: Language,
  label: (figure: Figure) => string,
  title = '',
): ChartDefinition | undefined {
  const [first] = figures;
  if (!first || figures.length < 2) return undefined;
  if (figures.some(({ unit, per }) => unit !== first.unit || per !== first.per)) return undefined;
  const scale = scaleOf(figures.map(mainValue), first.unit, language);
  return {
    id: `chart-${first.briefing}-${first.id}`,
    title: title || nameOf(archive, first, language),
    unit: unitOf(first, scale, language),
    shape: 'bar',
    points: figures.map((figure) => pointOf(figure, scale, language, label(figure))),
  };
}

/** A series over time as a line; the page says which place and indicator it is about. */
export function seriesChart(series: Series, language: Language, title: string): ChartDefinition {
  const { points } = series;
  const figures = points.map(({ figure }) => figure);
  const [first] = figures;
  const scale = scaleOf(figures.map(mainValue), first!.unit, language);
  return {
    id: seriesAnchor(series),
    title,
    unit: unitOf(first!, scale, language),
    shape: 'line',
    points: points.map((point) => {
      const period = periodText(point.figure.period, language);
      return {
        ...pointOf(point.figure, scale, language, period),
        short: shortOf(point.figure, scale),
        time: timeOf(series, point),
        period,
        joined: point.joined,
      };
    }),
    missing: missingIn(series).map((period) => periodText(period, language)),
  };
}

function pointOf(figure: Figure, scale: Scale, language: Language, label: string): ChartPoint {
  const { lo, hi } = boundsOf(figure);
  const fell = figure.direction === 'down';
  const inScale = (value: string | undefined) =>
    value === undefined ? undefined : scaled(signed(value, figure.direction), scale.power);
  return {
    label,
    text: (fell ? '−' : '') + numberOf(figure).words[language],
    value: scaled(mainValue(figure), scale.power),
    lo: inScale(fell ? hi : lo),
    hi: inScale(fell ? lo : hi),
    loose: figure.bound !== 'exact',
    href: href(language, paths.figure(figure.ref)),
  };
}

/** `≈1.5`, `>16`, `1–1.5`. */
const shortOf = (figure: Figure, scale: Scale): string =>
  boundSigns[figure.bound] + aligned([figure], () => scale)[0]!.text;

const nameOf = ({ corpus }: Archive, { indicator }: Figure, language: Language): string =>
  corpus.indicators.get(indicator)?.name[language] ?? indicator;

const unitOf = ({ unit, per }: Figure, scale: Scale, language: Language): string =>
  unitLabel(unit, scale, language, per);

/** What tells the points apart: the place, else what is counted; and the time where it differs. */
export function pointLabel(figures: readonly Figure[], language: Language): (figure: Figure) => string {
  const periods = new Set(figures.map(({ period }) => period));
  const places = new Set(figures.map(({ region }) => region));
  return ({ region, period, subject }) => {
    const name = places.size === figures.length ? regionWay(region).text[language] : subject[language];
    return periods.size === 1 ? name : `${name} · ${periodText(period, language)}`;
  };
}

/** Whether the figures are one indicator of different places, so that the place alone tells them apart. */
export const comparesPlaces = (figures: readonly Figure[]): boolean =>
  new Set(figures.map(({ region }) => region)).size === figures.length &&
  new Set(figures.map(({ indicator, scope }) => `${indicator} ${scope ?? ''}`)).size === 1;
