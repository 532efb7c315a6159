import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../quantity.ts';
import { createReader, read } from '../read.ts';

const options = { language: 'en', dates: true, dismissed: true, date: '2020-03-12' } as const;

/** Words, marks and digits of the grammar in any order: far denser in numbers than any text. */
const pieces = (
  'one two twenty hundred thousand million billion a an half third quarter of and or to from between more than nearly about ' +
  'at least up to per each day year percent percentage points yuan RMB US$ $ £ ¥ tonnes km/h kg people companies rose fell by ' +
  'March May first second 22nd No. page G COVID 2020 2019-20 1,200 3.5 0 00 007 12:30 24/7 3/4 ½ １２ % － - – — ~ + / . , : ( ) ' +
  'times doubled twice dozens tens several few ago last next Friday yesterday Q1 m bn k C ° @ :// www'
).split(' ');
const soup = fc
  .array(
    fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '', '-', '\n', ', ', '\u00a0')),
    { maxLength: 24 },
  )
  .map((words) => words.flat().join(''));
const noise = fc.string({ unit: 'binary', maxLength: 60 });
const texts = fc.oneof({ weight: 4, arbitrary: soup }, { weight: 1, arbitrary: noise });

test('never throws, and every span is the text it stands for, in order', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const reading of read(text, options)) {
        expect(text.slice(reading.start, reading.end)).toBe(reading.exact);
        expect(reading.start).toBeGreaterThanOrEqual(last);
        expect(reading.end).toBeGreaterThan(reading.start);
        last = reading.end;
      }
    }),
    { numRuns: 15_000 },
  );
}, 60_000);

test('reads a text in pieces as it reads it whole', () => {
  fc.assert(
    fc.property(
      fc.array(soup, { minLength: 1, maxLength: 30 }),
      fc.array(fc.nat(), { maxLength: 6 }),
      (parts, cuts) => {
        const text = parts.join('. ');
        const reader = createReader(options);
        const found: Reading[] = [];
        let from = 0;
        for (const cut of cuts.map((at) => at % (text.length + 1)).sort((a, b) => a - b)) {
          found.push(...reader.push(text.slice(from, cut)));
          from = cut;
        }
        found.push(...reader.push(text.slice(from)), ...reader.end());
        expect(found).toEqual([...read(text, options)]);
      },
    ),
    { numRuns: 1_000 },
  );
}, 60_000);

const numbers = fc.tuple(
  fc.integer({ min: 1, max: 999 }),
  fc.constantFrom('', '.5', '.25', ' million', ' billion'),
);
const frames = [
  'sold % tonnes of rice',
  'more than % yuan',
  'RMB %',
  '% people came',
  'rose % percent',
  'US$%',
];

test('a changed digit changes the value', () => {
  fc.assert(
    fc.property(
      numbers,
      fc.constantFrom(...frames),
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      ([whole, rest], frame, at, by) => {
        const digits = String(whole);
        const place = at % digits.length;
        const other = String((Number(digits[place]) + by) % 10);
        const changed = digits.slice(0, place) + other + digits.slice(place + 1);
        fc.pre(!changed.startsWith('0'));
        const value = (number: string) =>
          [...read(frame.replace('%', `${number}${rest}`), { language: 'en' })].map(
            (r) => 'value' in r && r.value,
          );
        expect(value(changed)).not.toEqual(value(digits));
        expect(value(changed)).toHaveLength(1);
      },
    ),
    { numRuns: 5_000 },
  );
}, 60_000);
