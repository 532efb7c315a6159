/**
 * Figures of one thing over time. Only periods of one kind make a series: a month is not drawn beside a
 * year, nor what happened on a day beside what had happened up to it.
 */
import type { Figure } from '../model/figure.ts';

export interface SeriesPoint {
  readonly figure: Figure;
  /** First and last day of its period, counted from 1970. */
  readonly from: number;
  readonly to: number;
  /** Whether nothing lies between its period and that of the point before it. */
  readonly joined: boolean;
}

export interface Series {
  readonly indicator: string;
  readonly region: string;
  /** By time, two at least. */
  readonly points: readonly SeriesPoint[];
}

const dayLength = 24 * 3600 * 1000;

/** What one number must share with another to stand in one column with it, time and place aside. */
export const comparableKey = ({ indicator, unit, per, scope }: Figure): string =>
  [indicator, unit, per ?? '', scope ?? ''].join(' ');

/** Every series of two periods or more among `figures`, the longest first. */
export function seriesOf(figures: readonly Figure[]): readonly Series[] {
  const groups = Map.groupBy(figures, (figure) =>
    [comparableKey(figure), figure.region, cadenceOf(figure.period)].join(' '),
  );
  return [...groups.values()]
    .map((group) => ({
      indicator: group[0]!.indicator,
      region: group[0]!.region,
      points: pointsOf(group),
    }))
    .filter(({ points }) => points.length > 1)
    .toSorted((a, b) => b.points.length - a.points.length);
}

function pointsOf(figures: readonly Figure[]): readonly SeriesPoint[] {
  const points = figures
    .map((figure) => ({ figure, ...daysOf(figure.period) }))
    .toSorted((a, b) => a.to - b.to || a.from - b.from);
  return points.map((point, index) => {
    const before = points[index - 1];
    // What had come together up to one day and up to another is known for the days between as well as a
    // line can say it; of two days of a calendar it is not.
    const joined = before !== undefined && (isRunning(point.figure.period) || point.from === before.to + 1);
    return { ...point, joined };
  });
}

/** Where a point lies between the ends of its series, from 0 to 1000. */
export function timeOf({ points }: Series, { to }: SeriesPoint): number {
  const begin = points[0]!.to;
  const length = Math.max(points.at(-1)!.to - begin, 1);
  return Math.round(((to - begin) * 1000) / length);
}

/** The anchor of a series' chart on a page. */
export const seriesAnchor = ({ points: [first] }: Series): string =>
  `series-${first!.figure.briefing}-${first!.figure.id}`;

const isRunning = (period: string): boolean => period.startsWith('../');

/** The kind of a period: two of one kind are of one length, or both run up to a day. */
export function cadenceOf(period: string): string {
  const [from = '', to] = period.split('/');
  if (from === '..') return 'until';
  if (to === '..') return 'since';
  if (to === undefined || to === from) return unitOf(from);
  const units = unitOf(from) === unitOf(to) ? unitOf(from) : 'day';
  const days = daysOf(period);
  if (units === 'day') return `${days.to - days.from + 1} days`;
  return `${monthsOf(to) - monthsOf(from) + lengths[units]} months`;
}

const lengths = { year: 12, quarter: 3, month: 1 } as const;

const unitOf = (point: string): 'year' | 'quarter' | 'month' | 'day' =>
  /^\d{4}$/.test(point) ? 'year' : point.includes('Q') ? 'quarter' : point.length === 7 ? 'month' : 'day';

/** First and last day of a period; an open end is taken to be the day of the other. */
export function daysOf(period: string): { readonly from: number; readonly to: number } {
  const [first = '', last = first] = period.split('/');
  const from = first === '..' ? last : first;
  const to = last === '..' ? first : last;
  return { from: dayAt(from, 0), to: dayAt(to, 1) };
}

/** The first day of a point of time, or the last of it. */
function dayAt(point: string, end: 0 | 1): number {
  const unit = unitOf(point);
  if (unit === 'day') return Date.parse(point) / dayLength;
  const month = monthsOf(point) + end * lengths[unit];
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / dayLength - end;
}

/** Months since the year 0, to the start of the point. */
function monthsOf(point: string): number {
  const [year = '', part = '01'] = point.split('-');
  const month = part.startsWith('Q') ? (Number(part[1]) - 1) * 3 : Number(part) - 1;
  return Number(year) * 12 + month;
}

/** The months, quarters or years between the ends of a series that no figure is about. */
export function missingIn({ points }: Series): readonly string[] {
  const unit = cadenceOf(points[0]!.figure.period);
  if (unit !== 'month' && unit !== 'quarter' && unit !== 'year') return [];
  const length = lengths[unit];
  const known = new Set(points.map(({ figure }) => monthsOf(figure.period.split('/')[0]!)));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: (last - first) / length }, (_, index) => first + index * length)
    .filter((month) => !known.has(month))
    .map((month) => pointAt(month, unit));
}

function pointAt(months: number, unit: 'year' | 'quarter' | 'month'): string {
  const [year, month] = [String(Math.floor(months / 12)), months % 12];
  if (unit === 'year') return year;
  return unit === 'quarter' ? `${year}-Q${month / 3 + 1}` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
