import { expect, test } from 'vitest';
import { barChart } from './bars.ts';
import type { ChartPoint } from './definition.ts';

const point = (value: string, more: Partial<ChartPoint> = {}): ChartPoint => ({
  label: value,
  text: value,
  value,
  loose: false,
  verdict: 'exact',
  href: '#',
  ...more,
});

const chart = (...points: ChartPoint[]) =>
  barChart({ id: 'c', title: 't', unit: '亿元', shape: 'bar', points });

test('a bar is as long as its share of the axis', () => {
  const { bars, ticks } = chart(point('50'), point('200'));
  expect(bars.map(({ width }) => width)).toEqual(['25%', '100%']);
  expect(ticks.map(({ text }) => text)).toEqual(['0', '50', '100', '150', '200']);
  expect(ticks.map(({ anchor }) => anchor)).toEqual(['start', 'middle', 'middle', 'middle', 'end']);
});

test('long labels put the number on a line of its own, and are cut to a telephone', () => {
  expect(chart(point('50', { label: '山阳区', text: '248.8亿元' }), point('200')).stacked).toBe(false);
  const { stacked, bars } = chart(point('50', { label: '总投资'.repeat(20) }), point('200'));
  expect(stacked).toBe(true);
  expect(bars[0]!.label).toBe(`${'总投资'.repeat(7)}总…`);
  expect(bars[0]!.numberAt).toBeGreaterThan(bars[0]!.labelAt);
  expect(bars[0]!.barAt).toBeGreaterThan(bars[0]!.numberAt);
});

test('an approximation shows what it may be', () => {
  const [bar] = chart(point('100', { lo: '90', hi: '110', loose: true }), point('200')).bars;
  expect(bar).toMatchObject({ from: '45%', to: '55%', open: false });
});

test('a lower bound stays open to the end of the axis', () => {
  const [bar] = chart(point('100', { lo: '100', loose: true }), point('200')).bars;
  expect(bar).toMatchObject({ from: '50%', to: '100%', open: true });
});
