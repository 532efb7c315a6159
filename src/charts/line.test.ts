import { expect, test } from 'vitest';
import type { ChartPoint } from './definition.ts';
import { lineChart, lineHeight } from './line.ts';

const point = (value: string, time: number, more: Partial<ChartPoint> = {}): ChartPoint => ({
  label: `${time}`,
  text: value,
  value,
  loose: false,
  href: '#',
  time,
  ...more,
});

const chart = (...points: ChartPoint[]) =>
  lineChart({ id: 'c', title: 't', unit: '亿元', shape: 'line', points });

test('points lie where their periods lie in time', () => {
  const { marks } = chart(point('10', 0), point('20', 250, { joined: true }), point('30', 1000));
  expect(marks.map(({ x }) => x)).toEqual(['13%', '33.8%', '96%']);
});

test('a gap in time is a gap in the line', () => {
  const { segments } = chart(point('10', 0), point('20', 500, { joined: true }), point('30', 1000));
  expect(segments.map(([from, to]) => [from.point.value, to.point.value])).toEqual([['10', '20']]);
});

test('the axis holds zero, whatever the values', () => {
  const { levels, marks } = chart(point('95', 0), point('97', 1000));
  expect(levels[0]!.text).toBe('0');
  expect(marks[1]!.y).toBeLessThan(lineHeight / 4);
});

test('what a number may be stands as a bar; without an end it goes to the edge', () => {
  const { marks, levels } = chart(
    point('10', 0, { loose: true, lo: '9', hi: '11' }),
    point('20', 1000, { loose: true, lo: '20' }),
  );
  const [high, low] = marks[0]!.bounds!;
  expect(high).toBeLessThan(marks[0]!.y);
  expect(low).toBeGreaterThan(marks[0]!.y);
  expect(marks[1]!.bounds![0]).toBe(levels.at(-1)!.y);
  expect(chart(point('10', 0), point('20', 1000)).marks[0]!.bounds).toBeUndefined();
});

test('numbers that would lie on each other are not both printed', () => {
  const { marks } = chart(point('10', 0), point('20', 60), point('30', 1000));
  expect(marks.map(({ named }) => named)).toEqual([true, false, true]);
});

test('many points print only the first, the last and the extremes', () => {
  const { marks } = chart(...Array.from({ length: 12 }, (_, index) => point(String(index % 5), index * 90)));
  expect(marks.flatMap(({ named }, index) => (named ? [index] : []))).toEqual([0, 4, 11]);
});
