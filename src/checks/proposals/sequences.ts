/**
 * Dates told one after the other: where each opens its sentence, as in a chronicle, or a clause of one sentence
 * with what happened then (3月开工，9月封顶，次年6月投用), and they come in order.
 */
import type { Corpus } from '../../model/corpus.ts';
import { read } from '../../quantity/read.ts';
import { both } from '../declared.ts';
import { type Dated, daysIn, type Passage, paragraphsOf, sectionsOf } from './passage.ts';
import type { Candidate } from './proposal.ts';

/** Two dates in order say little; three are told in order. */
const fewest = 3;

export function* sequenceCandidates(_corpus: Corpus, passage: Passage): Generator<Candidate> {
  for (const section of sectionsOf(passage))
    for (const run of runsOf(daysIn(passage, section).filter(({ opens }) => opens))) {
      if (run.length < fewest) continue;
      yield {
        briefing: passage.briefing.id,
        relation: { sequence: run.slice() },
        confidence: 0.8,
        because: both('各句依次以日期开头', 'sentences that open with one date after the other'),
      };
    }
}

/** Three days, or three months, of one thing that a sentence opens with, each with an event behind it and no number. */
export function* clauseCandidates(_corpus: Corpus, passage: Passage): Generator<Candidate> {
  for (const { text } of paragraphsOf(passage))
    for (const sentence of text.replaceAll(/\s+/g, '').split(/[。！？；]/u)) {
      const dates = [...read(sentence, { language: 'zh', dates: true, date: passage.briefing.date })].filter(
        ({ kind }) => kind === 'date',
      );
      if (
        !/[一-鿿]{2}$/u.test(sentence.slice(0, dates[0]?.start)) ||
        /截[至止]$/u.test(sentence.slice(0, dates[0]?.start))
      )
        continue;
      const days = dates.map((date) => ('value' in date ? date.value! : '').replace(/T.*$/, ''));
      const told = dates.map(({ end }, index) => sentence.slice(end, dates[index + 1]?.start));
      if (days.length < fewest || !told.every(isEvent) || !areInOrder(days)) continue;
      yield {
        briefing: passage.briefing.id,
        relation: { sequence: days },
        confidence: 0.8,
        because: both(
          '同一句中依次写明各事的日期',
          'one sentence tells what happened on one date after the other',
        ),
      };
    }
}

/** What is told between two dates: words up to a comma that closes them, and no other number. */
const isEvent = (told: string, index: number, all: readonly string[]): boolean => {
  const clause = index === all.length - 1 ? told.split(/[，、]/u)[0]! : told.replace(/[，、]$/u, '');
  return /^[一-鿿“”]{2,20}$/u.test(clause) && !/^[至到起和与及]/u.test(clause);
};

const areInOrder = (days: readonly string[]): boolean =>
  days.every((day) => /^\d{4}-\d{2}(?:-\d{2})?$/.test(day) && day.length === days[0]!.length) &&
  days.every((day, index) => index === 0 || days[index - 1]! < day);

/** Stretches in which no day lies before the one told before it, each day once. */
function* runsOf(dates: readonly Dated[]): Generator<readonly string[]> {
  let run: string[] = [];
  for (const { day } of dates) {
    const last = run.at(-1);
    if (last !== undefined && day < last) {
      yield run;
      run = [];
    }
    if (day !== last || run.length === 0) run.push(day);
  }
  yield run;
}
