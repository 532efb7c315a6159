/**
 * Tables of sentences with the dates that they hold, and no other: the day of the text, the sentence, each span and its
 * value. What else a sentence states is for other tables.
 */
import { expect, test } from 'vitest';
import type { Language } from '../quantity.ts';
import { read } from '../read.ts';

/** One test for each line of `table`: `2020-03-14 | 昨日停课。 | 昨日 = 2020-03-13`. */
export function dates(title: string, language: Language, rows: number, table: string): void {
  const lines = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string, string]);
  test(`${title}: ${rows} sentences`, () => expect(lines).toHaveLength(rows));
  test.each(lines)('%s: %s', (date, sentence, wanted) => {
    const found = [...read(sentence, { language, date, dates: true })].flatMap((reading) =>
      reading.kind === 'date' ? [`${reading.exact} = ${reading.value}`] : [],
    );
    expect(found.join(' ; ')).toBe(wanted);
  });
}
