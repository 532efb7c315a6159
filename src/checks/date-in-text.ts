/**
 * Dates of a paragraph against those of its twin in the other language: 3月11日 is March 11. Part of
 * `mention-in-text`; paragraphs correspond by their number where both versions have as many.
 */
import type { Briefing } from '../model/briefing.ts';
import type { Outcome } from '../model/outcome.ts';
import type { DateMention, Reading } from '../quantity/quantity.ts';
import { dateGap, isExplicit, membersOf } from './agreement/date.ts';
import { match } from './agreement/match.ts';
import { both } from './declared.ts';
import { proseOf } from './prose-reading.ts';

export function* datesDiffer(briefing: Briefing): Generator<Outcome> {
  const [zh, en] = [proseOf(briefing, 'zh'), proseOf(briefing, 'en')];
  if (zh.length !== en.length) return;
  for (const [index, block] of zh.entries()) {
    const twin = en[index]!;
    const { pairs } = match(datesOf(block.readings), datesOf(twin.readings), dateGap);
    for (const { a, b, distance } of pairs) {
      if (distance < 1) continue;
      yield {
        id: `mention-in-text:${briefing.id}/en:${index}@${b.start}`,
        check: 'mention-in-text',
        verdict: 'inconsistent',
        figures: [],
        file: briefing.versions.en.file,
        line: twin.block.line,
        message: both(
          `出现了日期“${b.exact}”，应与中文的“${a.exact}”相符`,
          `Unexpected date "${b.exact}", expected that of "${a.exact}"`,
        ),
        hint: both(
          `对照中文第 ${block.block.line} 行的日期。`,
          `Compare line ${block.block.line} of the Chinese version.`,
        ),
      };
    }
  }
}

const datesOf = (readings: readonly Reading[]): readonly DateMention[] =>
  readings
    .filter((reading): reading is DateMention => reading.kind === 'date' && isExplicit(reading))
    .flatMap(membersOf);
