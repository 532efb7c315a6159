import fc from 'fast-check';
import { expect, test } from 'vitest';
import { names } from '../../src/extract/hostile/names.ts';
import { plainName } from './plain-name.ts';

const hash = '0123456789abcdef'.repeat(4);

/** What every disk can hold, and no path can be made of. */
function expectPlain(name: string): void {
  expect(name).toMatch(/^[^/\\:<>"|?*]+\.txt$/);
  expect(name).not.toMatch(/^[.\s]|[\p{Cc}\p{Cf}\p{Cs}]/u);
  expect(name).toBe(name.normalize('NFC'));
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
  expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\.txt$/i);
}

test('there are forty hostile names', () => expect(names).toHaveLength(40));
test.each(names)('makes a plain name of %j', (name) => expectPlain(plainName(name, '.txt', hash)));

test('makes a plain name of anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) =>
      expectPlain(plainName(name, '.txt', hash)),
    ),
    { numRuns: 1_000 },
  );
});

test.each([
  ['jiaozuo-daily-2020-03-14.txt', 'jiaozuo-daily-2020-03-14.txt'],
  ['焦作日报 2020年3月14日.txt', '焦作日报 2020年3月14日.txt'],
  ['page.html.txt', 'page.html.txt'],
])('keeps %s', (name, kept) => expect(plainName(name, '.txt', hash)).toBe(kept));

test('tells shortened names apart by their content', () => {
  const long = '字'.repeat(100);
  expect(plainName(long, '.txt', hash)).not.toBe(plainName(long, '.txt', hash.replaceAll('0', 'f')));
});
