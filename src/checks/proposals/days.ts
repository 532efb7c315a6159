/**
 * Days elapsed: a length beside two dates, or the days from the last case (or another named day) to the
 * day that the sentence counts up to.
 */
import type { Corpus } from '../../model/corpus.ts';
import { contains } from '../../quantity/interval.ts';
import type { DateMention } from '../../quantity/quantity.ts';
import { rational } from '../../quantity/rational.ts';
import { read } from '../../quantity/read.ts';
import { both } from '../declared.ts';
import { lengthsOf } from '../elapsed.ts';
import { daysIn, type Passage, type Placed, paragraphsOf } from './passage.ts';
import type { Candidate } from './proposal.ts';
import { before } from './words.ts';

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);
/** The days that a date names: one, or both ends of an interval. */
const daysOf = ({ value }: DateMention): readonly string[] =>
  value
    .split(/[/,]/)
    .map((part) => part.replace(/T.*$/, ''))
    .filter(isDay);

export function* elapsedCandidates(_corpus: Corpus, passage: Passage): Generator<Candidate> {
  const lengths = passage.figures.filter(
    ({ stated }) =>
      ['d', 'wk', 'mo', 'a'].includes(stated.figure.unit) &&
      stated.at.n > (stated.figure.unit === 'd' ? 1n : 0n),
  );
  for (const length of lengths) {
    const from = Math.max(0, passage.text.lastIndexOf('。', length.start) + 1);
    const next = passage.text.indexOf('。', length.end);
    const sentence = passage.text.slice(from, next < 0 ? undefined : next);
    const dates = [...read(sentence, { language: 'zh', dates: true, date: passage.briefing.date })].filter(
      (reading): reading is DateMention => reading.kind === 'date',
    );
    const days = [...new Set(dates.flatMap(daysOf))];
    const pairs = days.flatMap((a) => days.filter((b) => a < b).map((b) => [a, b] as const));
    const fit =
      recorded(length) ??
      pairs.find(([a, b]) => isLength(length, a, b)) ??
      sinceOf(passage, length, days.toSorted().at(-1)) ??
      inParagraph(passage, length);
    if (!fit) continue;
    yield {
      briefing: passage.briefing.id,
      relation: { elapsed: [fit[0], fit[1]], is: length.id },
      confidence: length.stated.figure.unit === 'd' ? 0.9 : 0.75,
      because: both('两个日期和相应的时长', 'two dates and the length between them'),
    };
  }
}

/** The days between which the archive itself records the length to lie. */
const recorded = ({ stated: { figure } }: Placed): readonly [string, string] | undefined => {
  const [from = '', to = ''] = figure.period.split('/');
  return isDay(from) && isDay(to) && from < to ? [from, to] : undefined;
};

const isLength = ({ stated }: Placed, from: string, to: string): boolean =>
  lengthsOf(stated.figure.unit, from, to)?.some(({ length }) =>
    contains(stated.interval, rational(BigInt(length))),
  ) ?? false;

/** 1月20日贯通。2018年3月26日开工，历时1396天: the one pair of days of the paragraph that fits a long time. */
function inParagraph(passage: Passage, length: Placed) {
  const { figure, at, plain } = length.stated;
  if (figure.unit !== 'd' || !plain || at.n < 30n) return undefined;
  if (!/(?:历时|为期|共|用时|工期)[^，。；\d]{0,4}$/u.test(before(passage, length, 8))) return undefined;
  const paragraph = paragraphsOf(passage).filter(
    ({ start, text }) => start <= length.start && length.start < start + text.length,
  );
  const days = [...new Set(daysIn(passage, paragraph).map(({ day }) => day))].toSorted();
  const fits = days.flatMap((from, index) =>
    days.slice(index + 1).flatMap((to) => (isLength(length, from, to) ? [[from, to] as const] : [])),
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/** 截至3月23日…连续54天: the one day that the article names from which the days up to that date are as many. */
function sinceOf(passage: Passage, length: Placed, until: string | undefined) {
  const { figure, at, plain } = length.stated;
  if (until === undefined || figure.unit !== 'd' || !plain || at.n < 10n) return undefined;
  const starts = new Set(daysIn(passage, paragraphsOf(passage)).map(({ day }) => day));
  const fits = [...starts].filter((day) => day < until && isLength(length, day, until));
  return fits.length === 1 ? ([fits[0]!, until] as const) : undefined;
}
