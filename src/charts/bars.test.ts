import { expect, test } from 'vitest';
import { barChart } from './bars.ts';
import type { ChartPoint } from './definition.ts';

const point = (value: string, more: Partial<ChartPoint> = {}): ChartPoint => ({
  label: value,
  text: value,
  value,
  loose: false,
  href: '#',
  ...more,
});

const chart = (...points: ChartPoint[]) =>
  barChart({ id: 'c', title: 't', unit: '亿元', shape: 'bar', points });

test('a bar is as long as its share of the axis', () => {
  const { bars } = chart(point('50'), point('200'));
  expect(bars.map(({ width }) => width)).toEqual(['25%', '100%']);
});

test('long labels put the number on a line of its own, and are cut to a telephone', () => {
  expect(chart(point('50', { label: '山阳区', text: '248.8亿元' }), point('200')).stacked).toBe(false);
  const { stacked, bars } = chart(point('50', { label: '总投资'.repeat(20) }), point('200'));
  expect(stacked).toBe(true);
  expect(bars[0]!.label.map(({ text }) => text)).toEqual([
    `${'总投资'.repeat(7)}总投`,
    `资${'总投资'.repeat(7)}总…`,
  ]);
  expect(bars[0]!.numberAt).toBeGreaterThan(bars[0]!.label[1]!.at);
  expect(bars[0]!.barAt).toBeGreaterThan(bars[0]!.numberAt);
});

test('English labels break between words, and a short one stands over its own number', () => {
  const { bars } = chart(
    point('50', { label: 'share of express delivery companies that are back at work' }),
    point('200', { label: 'short' }),
  );
  expect(bars[0]!.label.map(({ text }) => text)).toEqual([
    'share of express delivery companies that are',
    'back at work',
  ]);
  expect(bars[1]!.numberAt - bars[1]!.label[0]!.at).toBe(bars[0]!.numberAt - bars[0]!.label[1]!.at);
});

test('the rounding of a plain number does not stretch the axis', () => {
  expect(chart(point('100', { lo: '99.5', hi: '100.5' }), point('80')).bars[0]!.width).toBe('100%');
});

test('an approximation shows what it may be', () => {
  const [bar] = chart(point('100', { lo: '90', hi: '110', loose: true }), point('200')).bars;
  expect(bar).toMatchObject({ from: '45%', to: '55%' });
});

test('a lower bound stays open to the end of the axis', () => {
  const [bar] = chart(point('100', { lo: '100', loose: true }), point('200')).bars;
  expect(bar).toMatchObject({ from: '50%', to: '100%' });
});

test('an upper bound stays open to the other end', () => {
  const [bar] = chart(point('100', { hi: '100', loose: true }), point('200')).bars;
  expect(bar).toMatchObject({ from: '0%', to: '50%' });
});

test('bars begin at zero: what fell lies on the other side of it', () => {
  const { bars, zero } = chart(point('-2'), point('6'));
  expect(zero).toBe('25%');
  expect(bars.map(({ start, width }) => [start, width])).toEqual([
    ['0%', '25%'],
    ['25%', '75%'],
  ]);
});
