/** "Lost the next three sets 22-25, 21-25 and 19-25": a pair that rises is a score where the Chinese tells scores. */
import { type Ordinal, scoresOf } from './ordinal.ts';
import type { Statement } from './statement.ts';

const rising = /^(?:(?:about|around|roughly|approximately|nearly) )?(\d{1,3})(?:[-–]| to )(\d{1,3})$/i;

/** The English statement with its rising pairs as scores, if the Chinese has any. */
export function withRisingScores(en: Statement, zh: Statement): Statement {
  const isScore = ({ text, isRange, unit }: Statement['terms'][number]): boolean =>
    isRange && unit === '1' && rising.test(text);
  if (scoresOf(zh.ordinals).length === 0 || !en.terms.some(isScore)) return en;
  const scores = en.terms.filter(isScore).flatMap(({ start, end, text, lo, hi }): Ordinal[] =>
    [lo, hi].map((number) => ({
      start,
      end,
      text: text.replace(rising, '$1-$2'),
      number,
      class: 'phrase',
    })),
  );
  return {
    ...en,
    terms: en.terms.filter((term) => !isScore(term)),
    ordinals: [...en.ordinals, ...scores].sort((a, b) => a.start - b.start),
  };
}
