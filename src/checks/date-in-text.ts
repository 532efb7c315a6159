/**
 * Dates of a paragraph against those of its twin in the other language: 3月11日 is March 11. Part of
 * `mention-in-text`; paragraphs correspond by their number where both versions have as many.
 */
import type { Briefing } from '../model/briefing.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Bilingual, Language } from '../model/text.ts';
import type { DateMention, Reading } from '../quantity/quantity.ts';
import { read } from '../quantity/read.ts';
import { dateGap, isExplicit, membersOf } from './agreement/date.ts';
import { match } from './agreement/match.ts';
import { periodEnds } from './calendar.ts';
import { both } from './declared.ts';
import { headsOf, proseOf } from './prose-reading.ts';

export function* datesDiffer(corpus: Corpus, briefing: Briefing): Generator<Outcome> {
  const [zh, en] = [stretchesOf(briefing, 'zh'), stretchesOf(briefing, 'en')];
  if (zh.length !== en.length) return;
  for (const [index, stretch] of zh.entries()) {
    const twin = en[index]!;
    const { pairs } = match(datesOf(stretch.readings), datesOf(twin.readings), dateGap);
    for (const { a, b, distance } of pairs) {
      if (distance < 1) continue;
      // The language whose date the source does not name is the one to mend; where neither is, the translation.
      const named = datesOfSource(corpus, briefing);
      const ofChinese = named.has(b.value) && !named.has(a.value);
      yield {
        id: `mention-in-text:${briefing.id}/en:${index - heads}@${b.start}`,
        check: 'mention-in-text',
        verdict: 'inconsistent',
        figures: [],
        file: briefing.versions[ofChinese ? 'zh' : 'en'].file,
        ...(ofChinese ? placeIn(stretch, a.start) : placeIn(twin, b.start)),
        message: ofChinese
          ? both(
              `出现了日期“${a.exact}”，应与英文和来源的“${b.exact}”相符`,
              `Unexpected date "${a.exact}", expected that of "${b.exact}", as the source has it`,
            )
          : both(
              `出现了日期“${b.exact}”，应与中文的“${a.exact}”相符`,
              `Unexpected date "${b.exact}", expected that of "${a.exact}"`,
            ),
        hint: ofChinese
          ? both(`对照英文第 ${twin.line} 行的日期。`, `Compare line ${twin.line} of the English version.`)
          : both(
              `对照中文第 ${stretch.line} 行的日期。`,
              `Compare line ${stretch.line} of the Chinese version.`,
            ),
      };
    }
  }
}

/** A date of a title or summary is in a month that the text, its figures or its source tell of. */
export function* datesFromNowhere(corpus: Corpus, briefing: Briefing): Generator<Outcome> {
  const told = new Set(
    [
      briefing.date,
      ...briefing.dates.map(({ value }) => value),
      ...briefing.figures.flatMap(({ period }) => periodEnds(period).map((end) => end ?? '')),
      ...(['zh', 'en'] as const)
        .flatMap((language) => proseOf(briefing, language))
        .flatMap(({ readings }) => datesOf(readings).map(({ value }) => value)),
    ].map(monthOf),
  );
  // Few dates have to be looked up in the source, and reading all of it takes a while.
  let ofSource: ReadonlySet<string> | undefined;
  const isTold = (month: string): boolean => {
    if (told.has(month)) return true;
    ofSource ??= new Set([...datesOfSource(corpus, briefing)].map(monthOf));
    return ofSource.has(month);
  };
  for (const language of ['zh', 'en'] as const)
    for (const [index, { line, column, readings }] of headsOf(briefing, language).entries())
      for (const { exact, value, start } of datesOf(readings)) {
        if (value.length === 4 || isTold(monthOf(value))) continue;
        yield misdated(
          briefing,
          language,
          placeIn({ line, column }, start),
          `${index - heads}@${start}`,
          both(
            `出现了日期“${exact}”，正文、数据和来源都没有这个月份`,
            `Unexpected date "${exact}", expected one of a month that the text, its figures or its source tell of`,
          ),
        );
      }
}

/** A date that the source has to settle, at a `place` of a version, by its `name`. */
const misdated = (
  briefing: Briefing,
  language: Language,
  place: Pick<Outcome, 'line' | 'column'>,
  name: string,
  message: Bilingual,
): Outcome => ({
  id: `mention-in-text:${briefing.id}/${language}:${name}`,
  check: 'mention-in-text',
  verdict: 'inconsistent',
  figures: [],
  file: briefing.versions[language].file,
  ...place,
  message,
  hint: both('对照来源核对日期。', 'Compare the date with the source.'),
});

const monthOf = (value: string): string => value.slice(0, 7);

/** Title and summary stand before the paragraphs. */
const heads = 2;

interface Stretch {
  readonly line: number;
  /** Where it begins in its line, if that can be told. */
  readonly column?: number | undefined;
  readonly text: string;
  readonly readings: readonly Reading[];
}

const stretchesOf = (briefing: Briefing, language: Language): readonly Stretch[] => [
  // A title may say "early 2022" where its twin says more; only days are held to each other there.
  ...headsOf(briefing, language).map(({ line, column, text, readings }) => ({
    line,
    column,
    text,
    readings: readings.filter(({ kind, ...rest }) => kind === 'date' && 'value' in rest && isDay(rest.value)),
  })),
  ...proseOf(briefing, language).map(({ block: { line, text }, readings }) => ({ line, text, readings })),
];

const placeIn = (
  { line, column }: Pick<Stretch, 'line' | 'column'>,
  at: number,
): Pick<Outcome, 'line' | 'column'> => ({
  line,
  ...(column && { column: column + at }),
});

const isDay = (value: string | undefined): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value ?? '');

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const monthDay: Record<Language, RegExp> = {
  zh: /(\d{1,2})\s*月\s*(\d{1,3})\s*日/gu,
  en: new RegExp(`\\b(${months.join('|')}) (\\d{1,2})(?![\\d,.]*\\d)`, 'gu'),
};

/** March 49 is no day, and no reader takes it for one. */
export function* daysThatAreNone(briefing: Briefing): Generator<Outcome> {
  for (const language of ['zh', 'en'] as const)
    for (const [index, { text, line, column }] of stretchesOf(briefing, language).entries())
      for (const { 0: seen, 1: month = '', 2: day = '', index: at } of text.matchAll(monthDay[language])) {
        const number = language === 'en' ? months.indexOf(month) + 1 : Number(month);
        // The longest that the month gets: of a leap year.
        const last = number >= 1 && number <= 12 ? new Date(Date.UTC(2020, number, 0)).getUTCDate() : 0;
        if (Number(day) >= 1 && Number(day) <= last) continue;
        yield misdated(
          briefing,
          language,
          placeIn({ line, column }, at),
          `${index - heads}@${at}`,
          both(`出现了“${seen}”，应为历法中有的日期`, `Unexpected "${seen}", expected a day of the calendar`),
        );
      }
}

/** The dates that the source tells, where its text is at hand. */
function datesOfSource(corpus: Corpus, { source, date }: Briefing): ReadonlySet<string> {
  const text = corpus.sources.get(source)?.text;
  if (text?.at !== 'hand') return new Set();
  const readings = [...read(text.value, { language: 'zh', dates: true, date })];
  return new Set(datesOf(readings).map(({ value }) => value));
}

const datesOf = (readings: readonly Reading[]): readonly DateMention[] =>
  readings
    .filter((reading): reading is DateMention => reading.kind === 'date' && isExplicit(reading))
    .flatMap(membersOf);
