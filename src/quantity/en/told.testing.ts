/** Tables of short English texts and what is read in them, each reading on one line. */
import { describe, expect, test } from 'vitest';
import type { Reading } from '../quantity.ts';
import { read } from '../read.ts';

/** What a table is about, how many rows it holds, and the rows `text | readings`. */
export type ToldTable = readonly [name: string, length: number, rows: string];

const options = { language: 'en', dates: true, dismissed: true, date: '2020-03-12' } as const;

/** `span = value unit bound hedges direction per base`, and `?` where the reading is uncertain. */
function told(reading: Reading): string {
  if (reading.kind === 'none') return `${reading.exact} (${reading.class})`;
  const open = reading.uncertain && '?';
  if (reading.kind === 'date') return [`${reading.exact} = ${reading.value}`, open].filter(Boolean).join(' ');
  const { exact, value, min, max, unit, bound, hedge, direction, per } = reading;
  const parts = [
    `${exact} =`,
    value ?? `${min}..${max}`,
    unit,
    bound === 'over' || bound === 'under' || bound === 'about' ? bound : '',
  ];
  return [...parts, hedge?.join('+'), direction, per && `per ${per}`, open].filter(Boolean).join(' ');
}

/** One test for each row of each table. */
export function tells(tables: readonly ToldTable[]): void {
  describe.each(tables)('reads %s', (_name, length, rows) => {
    const cases = rows
      .trim()
      .split('\n')
      .map((row) => row.split('|').map((cell) => cell.trim()) as [string, string]);
    test('has all its rows', () => expect(cases).toHaveLength(length));
    test.each(cases)('%s', (text, expected) =>
      expect([...read(text, options)].map(told).join(' ; ')).toBe(expected),
    );
  });
}
