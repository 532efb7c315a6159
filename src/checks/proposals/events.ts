/**
 * Days of what happens in turn (a case found, then cured; a contest opened, then closed), wherever in the
 * article they are told. Where two days are told of one rung there are two stories, and nothing is proposed.
 */
import type { Corpus } from '../../model/corpus.ts';
import { foldScript } from '../../quantity/fold.ts';
import { read } from '../../quantity/read.ts';
import { both } from '../declared.ts';
import { type Passage, paragraphsOf } from './passage.ts';
import type { Candidate } from './proposal.ts';
import { dayLadders, firstRungOf, type Ladder, rungOf } from './stages.ts';

interface Told {
  readonly day: string;
  /** What is told of it: up to the next date or the end of the sentence. */
  readonly of: string;
  readonly sentence: string;
  /** 截至: what is told stands up to that day. */
  readonly upTo: boolean;
}

export function* eventCandidates(_corpus: Corpus, passage: Passage): Generator<Candidate> {
  const told = toldIn(passage);

  for (const { about, rungs: ladder } of dayLadders) {
    const rungs = ladder.map((_, rung) =>
      daysOf(told, ({ of, upTo }) => !upTo && firstRungOf(ladder, of) === rung),
    );
    if (rungs.some((days) => days.length > 1) || rungs.filter((days) => days.length === 1).length < 2)
      continue;
    const stated = [
      daysOf(
        told,
        ({ sentence, upTo }) => upTo && (rungOf(ladder, sentence) ?? rungOf([about], sentence)) !== undefined,
      ),
      daysOf(told, (one) => isToldOf(one, ladder)),
    ];
    const closing = stated.filter((days) => days.length === 1);
    const days = [...rungs, ...closing].flat();
    if (new Set(days).size < 3 || new Set(days).size < days.length) continue;
    yield {
      briefing: passage.briefing.id,
      relation: { sequence: days },
      confidence: 0.8,
      because: both('一事先后各环节的日期', 'the days of what happened in turn'),
    };
  }
}

const daysOf = (told: readonly Told[], fits: (one: Told) => boolean): readonly string[] => [
  ...new Set(told.filter(fits).map(({ day }) => day)),
];

/** The day of the conference that told it all. */
const isToldOf = ({ of, upTo }: Told, ladder: Ladder): boolean =>
  !upTo &&
  rungOf(ladder, of) === undefined &&
  of.split(/[，,]/u).some((clause) => /举行|召开/u.test(clause) && /发布会|通气会/u.test(clause));

function toldIn(passage: Passage): readonly Told[] {
  return paragraphsOf(passage).flatMap(({ text }) =>
    foldScript(text.replaceAll(/\s+/g, ''))
      .split(/[。！!？?；;]/u)
      .flatMap((sentence) => {
        const dates = [
          ...read(sentence, { language: 'zh', dates: true, date: passage.briefing.date }),
        ].filter(({ kind }) => kind === 'date');
        return dates.flatMap((date, index): readonly Told[] => {
          const day = 'value' in date ? date.value!.replace(/T.*$/, '') : '';
          if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/\d/.test(date.exact)) return [];
          return [
            {
              day,
              of: sentence.slice(date.end, dates[index + 1]?.start),
              sentence,
              upTo: /截[至止]$/u.test(sentence.slice(0, date.start)),
            },
          ];
        });
      }),
  );
}
