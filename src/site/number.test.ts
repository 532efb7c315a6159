import { expect, test } from 'vitest';
import { fixture } from './fixture.ts';
import { boundsOf, grouped, numberOf } from './number.ts';

const { corpus } = fixture();
const figure = (id: string) => corpus.figures.get(`tree-planting#${id}`)!;

test.each([
  ['planted', '365万株', '3.65 million', '3,650,000株', '[3,645,000, 3,655,000]'],
  ['rural-share', '75.6%', '75.6 percent', '75.6%', '[75.55, 75.65]'],
  ['invested', '10.78亿元', '1.078 billion yuan', '1,078,000,000元', '[1,077,500,000, 1,078,500,000]'],
  ['volunteers', '超3万人', 'more than 30,000', '超30,000人', '[30,000, ∞)'],
])('%s is %s, %s, %s and lies in %s', (id, zh, en, digits, interval) => {
  const number = numberOf(figure(id));
  expect(number.words).toEqual({ zh, en });
  expect(number.digits.zh).toBe(digits);
  expect(number.interval).toBe(interval);
});

test('a number that 余 widens is more than it in English, in the range that the source allows', () => {
  const number = numberOf({ ...figure('volunteers'), quote: '志愿者40余人', value: '40', region: '410800' });
  expect(number).toMatchObject({ words: { zh: '40余人', en: 'more than 40' }, interval: '[40, 50)' });
});

test('a number without an upper end has none to draw', () => {
  expect(boundsOf(figure('volunteers'))).toEqual({ lo: '30000', hi: undefined });
});

test.each([
  ['1', '1'],
  ['1234', '1,234'],
  ['-1234567.5', '-1,234,567.5'],
  ['123456', '123,456'],
])('groups %s as %s', (plain, text) => expect(grouped(plain)).toBe(text));
