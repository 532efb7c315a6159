import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inReadingOrder } from './pdf-layout.ts';
import type { Spot } from './pdf-segment.ts';

const em = 10;
const leading = 15;

const line = (str: string, x: number, y: number, width: number, size = em): Spot => ({
  str,
  x,
  y,
  width,
  size,
});

/** A column of `count` full lines from `top` down, the first one indented. */
const column = (name: string, x: number, top: number, width: number, count: number): Spot[] =>
  Array.from({ length: count }, (_, at) => {
    const indent = at === 0 ? 2 * em : 0;
    return line(`${name}${at}字字字字字字`, x + indent, top - at * leading, width - indent);
  });

/** The same pieces in another order, always the same one for a seed. */
const shuffled = (pieces: readonly Spot[], seed: number): Spot[] =>
  pieces
    .map((piece, at) => ({ piece, key: Math.imul(at + 1, seed * 2 + 1) % 10_007 }))
    .sort((a, b) => a.key - b.key)
    .map(({ piece }) => piece);

const order = (pieces: readonly Spot[]) => inReadingOrder(pieces).map(({ str }) => str);

test('reads two to five columns below a headline that runs across them', () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 3, max: 30 }), { minLength: 2, maxLength: 5 }),
      fc.integer({ min: 80, max: 200 }),
      fc.integer({ min: em, max: 30 }),
      fc.nat(5000),
      (counts, width, gutter, seed) => {
        const whole = counts.length * (width + gutter) - gutter;
        const pieces = [
          line('headline', 40, 760, whole, 24),
          ...counts.flatMap((count, at) => column(`${at}-`, 40 + at * (width + gutter), 720, width, count)),
        ];
        expect(order(shuffled(pieces, seed))).toEqual(pieces.map(({ str }) => str));
      },
    ),
    { numRuns: 300 },
  ));

test.each([
  [
    'a headline over two columns with a third beside it',
    [
      line('headline', 0, 700, 210, 22),
      ...column('a', 0, 670, 100, 10),
      ...column('b', 110, 670, 100, 10),
      ...column('c', 220, 705, 100, 14),
    ],
  ],
  [
    'columns of other widths below one another',
    [
      line('above', 0, 700, 320, 22),
      ...column('a', 0, 670, 100, 5),
      ...column('b', 110, 670, 100, 5),
      ...column('c', 220, 670, 100, 5),
      line('below', 0, 560, 300, 22),
      ...column('d', 0, 530, 155, 6),
      ...column('e', 165, 530, 155, 6),
    ],
  ],
  ['one column', column('a', 0, 700, 300, 20)],
])('reads %s', (_, pieces) => {
  for (const seed of [1, 2, 3, 4, 5])
    expect(order(shuffled(pieces, seed))).toEqual(pieces.map(({ str }) => str));
});

test('completes the cells of a table with their headings', () => {
  const cells = [
    ['县区', '项目（个）', '投资（亿元）'],
    ['温县', '12', '3.5'],
    ['孟州市', '9', '2.8'],
  ];
  const pieces = cells.flatMap((row, down) =>
    row.map((str, across) => line(str, across * 120, 700 - down * 20, str.length * em)),
  );
  expect(order(shuffled(pieces, 3)).join('')).toBe(
    '温县：项目12个，投资3.5亿元。孟州市：项目9个，投资2.8亿元。',
  );
});

test('keeps the order in which pieces were set where it reads as smoothly', () => {
  const pieces = [...column('b', 110, 700, 100, 8), ...column('a', 0, 700, 100, 8)];
  expect(order(pieces)).toEqual(pieces.map(({ str }) => str));
});

test('orders a page of a hundred thousand pieces in a moment', () => {
  const pieces = Array.from({ length: 100_000 }, (_, at) =>
    line('字', (at * 7919) % 800, (at * 104_729) % 1100, em),
  );
  const before = process.cpuUsage();
  expect(inReadingOrder(pieces)).toHaveLength(100_000);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10);
});
