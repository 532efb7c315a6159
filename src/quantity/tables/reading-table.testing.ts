/**
 * Tables of sentences with all that a careful person reads in them, written down before the grammar saw them.
 *
 * A sentence stands at the margin (⏎ is a line break inside it), its readings indented below it in the order of the
 * text. After the span: `= 12 CNY` exactly, `>` over, `<` under, `~` about, `a..b` a range; then `^` up or `v` down,
 * and `per UNIT`. `@2020-03` is a date, `#class` a numeral that is no quantity (`#` alone: of any class), `?` a span
 * that may be read either way. `*` is any unit.
 */
import { expect, test } from 'vitest';
import type { Language, Quantity, Reading } from '../quantity.ts';
import { read } from '../read.ts';

interface Table {
  readonly language: Language;
  /** The day that relative dates are resolved against. */
  readonly date: string;
  /** How many sentences there are. */
  readonly rows: number;
}

interface Row {
  readonly sentence: string;
  readonly wanted: readonly string[];
}

const signs: Readonly<Record<string, Quantity['bound']>> = { '>': 'over', '<': 'under', '~': 'about' };

/** One test for each sentence of `text`. */
export function holds(title: string, table: Table, text: string): void {
  const rows = rowsOf(text);
  test(`${title}: ${table.rows} sentences`, () => expect(rows).toHaveLength(table.rows));
  test.each(rows.map((row) => [row.sentence, row] as const))('%s', (_, row) => {
    const misread = misreadings(row, table);
    expect(misread).toEqual([]);
  });
}

export function rowsOf(text: string): Row[] {
  const rows: { sentence: string; wanted: string[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    if (line.startsWith('  ')) rows.at(-1)?.wanted.push(line.trim().replaceAll('⏎', '\n'));
    else rows.push({ sentence: line.replaceAll('⏎', '\n'), wanted: [] });
  }
  return rows;
}

/** What is read in a row's sentence and not wanted, or wanted and not read. */
export function misreadings({ sentence, wanted }: Row, { language, date }: Table): string[] {
  const readings = [...read(sentence, { language, date, dates: true, dismissed: true })];
  const left = new Set(readings);
  const misread: string[] = [];
  let from = 0;
  for (const entry of wanted) {
    const { exact, wish } = partsOf(entry);
    const start = sentence.indexOf(exact, from);
    if (start < 0) throw new RangeError(`Unexpected "${exact}", expected a span of "${sentence}" in order`);
    const end = start + exact.length;
    from = end;
    const here = readings.filter((reading) => reading.start < end && reading.end > start);
    for (const reading of here) left.delete(reading);
    if (wish === '?') continue;
    const fits = wish.startsWith('#')
      ? here.some((r) => r.kind === 'none' && (wish === '#' || r.class === wish.slice(1)))
      : here.some((r) => r.start === start && r.end === end && saysSo(r, wish)) && here.length === 1;
    if (!fits) misread.push(`wanted ${entry}, read ${here.map(print).join('; ') || 'nothing'}`);
  }
  for (const reading of left) if (reading.kind !== 'none') misread.push(`read ${print(reading)}`);
  return misread;
}

function partsOf(entry: string): { exact: string; wish: string } {
  const at = / (?=(?:= |@|#|\?$))/.exec(entry)?.index;
  if (at === undefined) throw new RangeError(`Unexpected "${entry}", expected a span and its reading`);
  return { exact: entry.slice(0, at), wish: entry.slice(at + 1).replace(/^= /, '') };
}

function saysSo(reading: Reading, wish: string): boolean {
  if (reading.kind === 'none') return false;
  if (reading.kind === 'date') return wish === `@${reading.value}`;
  const [number = '', unit, ...more] = wish.split(' ');
  const per = more.indexOf('per');
  const direction = more.includes('^') ? 'up' : more.includes('v') ? 'down' : undefined;
  return (
    numberOf(reading) === number &&
    (unit === '*' || unit === reading.unit) &&
    reading.direction === direction &&
    (per < 0 || reading.per === more[per + 1])
  );
}

function numberOf({ bound, value, min, max }: Quantity): string {
  if (bound === 'range' || value === undefined) return `${min}..${max}`;
  return `${Object.keys(signs).find((sign) => signs[sign] === bound) ?? ''}${value}`;
}

function print(reading: Reading): string {
  if (reading.kind === 'none') return `${reading.exact} #${reading.class}`;
  if (reading.kind === 'date') return `${reading.exact} @${reading.value}`;
  const direction = reading.direction ? { up: ' ^', down: ' v' }[reading.direction] : '';
  const per = reading.per ? ` per ${reading.per}` : '';
  return `${reading.exact} = ${numberOf(reading)} ${reading.unit}${direction}${per}`;
}
