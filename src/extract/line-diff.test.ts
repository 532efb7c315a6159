import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineDiff, mapRange } from './line-diff.ts';

const lines = fc
  .array(fc.constantFrom('甲', '乙', '丙', '丁\t', ''))
  .map((rows) => rows.map((row) => `${row}\n`).join(''));

test('what is no hunk is the same on both sides', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      let [x, y] = [0, 0];
      const same = (a: number, b: number) =>
        expect(before.slice(x, a).replace(/[^\S\n]+/g, '')).toBe(after.slice(y, b).replace(/[^\S\n]+/g, ''));
      for (const hunk of lineDiff(before, after)) {
        same(hunk.before[0], hunk.after[0]);
        [x, y] = [hunk.before[1], hunk.after[1]];
      }
      same(before.length, after.length);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['nothing', 'a\nb\nc\n', 'a\nb\nc\n', []],
  ['white space only', 'a b\nc\n', 'ab\nc\n', []],
  ['a line put in', 'a\nc\n', 'a\nb\nc\n', [{ before: [2, 2], after: [2, 4] }]],
  ['a line taken out', 'a\nb\nc\n', 'a\nc\n', [{ before: [2, 4], after: [2, 2] }]],
  ['a line changed', 'a\nb\nc\n', 'a\nxy\nc\n', [{ before: [2, 4], after: [2, 5] }]],
])('finds %s', (_, before, after, hunks) => expect(lineDiff(before, after)).toEqual(hunks));

test.each([
  ['before a change', [0, 1], [0, 1], false],
  ['behind it', [4, 5], [5, 6], false],
  ['around it', [0, 5], [0, 6], true],
])('moves a range %s', (_, range, moved, touched) =>
  expect(mapRange(range as [number, number], lineDiff('a\nb\nc\n', 'a\nxy\nc\n'))).toEqual({
    range: moved,
    touched,
  }),
);
