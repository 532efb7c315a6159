/** What holds of every text: nothing throws, offsets are true, and how the text arrives or is set changes no value. */
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { printed } from './printed.testing.ts';
import type { Quantity, Reading, ReadOptions } from './quantity.ts';
import { createReader, read } from './read.ts';

const everything: ReadOptions = { dates: true, dismissed: true, date: '2020-03-14' };

/** Pieces that Chinese numbers are made of, so that random texts are full of them. */
const pieces =
  '约 近 超 不足 至少 增长 下降 每亩 人均 第 首批 一 二 两 三 十 十几 百 千 万 亿 几 数 半 余 多 0 1 9 12 300 2020 0391 939 10.78 75.6 1,078 年 月 日 时 点 ： ~ 至 — - % 个百分点 倍 成 分之 元 亿元 万吨 家 个 人次 以上 左右 以内 、 ， 。 “ ” （ ） 翻 番 今年 昨日 上半年 正月 一带一路 进一步 统一 the of 3 million percent of 5 companies G 5G http:// \n \u3000 \ud800 \0 某 的 和 了'.split(
    ' ',
  );
const numberish = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  numberish,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

test('reads any text without throwing, in order, each reading as long as its offsets say', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const reading of read(text, everything)) {
        expect(reading.start).toBeGreaterThanOrEqual(end);
        expect(reading.end).toBeGreaterThan(reading.start);
        expect(text.slice(reading.start, reading.end)).toBe(reading.exact);
        end = reading.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 20_000 },
  );
});

test('states every value as an exact decimal', () => {
  const exact = /^-?\d+(?:\.\d+)?$/;
  fc.assert(
    fc.property(numberish, (text) => {
      for (const reading of read(text)) {
        const { value, min, max, decimals, unit } = reading as Quantity;
        for (const number of value === undefined ? [min, max] : [value]) expect(number, text).toMatch(exact);
        expect(Number.isInteger(decimals)).toBe(true);
        expect(unit).not.toBe('');
      }
    }),
    { numRuns: 10_000 },
  );
});

const readAll = (pieces: readonly string[], options: ReadOptions): Reading[] => {
  const reader = createReader(options);
  return [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
};

test('reads a text in pieces as it reads it whole', () => {
  const long = fc.array(numberish, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(long, fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 6 }), (text, cuts) => {
      const places = [...new Set(cuts)].filter((cut) => cut < text.length).sort((a, b) => a - b);
      const parts = [0, ...places].map((place, i) => text.slice(place, places[i] ?? text.length));
      expect(readAll(parts, everything)).toEqual([...read(text, everything)]);
    }),
    { numRuns: 1000 },
  );
});

test('keeps what a text declares of its currency far behind, in pieces too', () => {
  const text = `收入270億元（澳門元，下同），${'各項服務照常。'.repeat(120)}支出30億元。${'各項服務照常。'.repeat(240)}結餘5億元。`;
  const parts = Array.from({ length: Math.ceil(text.length / 300) }, (_, i) =>
    text.slice(i * 300, i * 300 + 300),
  );
  const units = (readings: readonly Reading[]) =>
    readings.map((reading) => 'unit' in reading && reading.unit);
  expect(units([...read(text, everything)])).toEqual(['MOP', 'MOP', 'CNY']);
  expect(readAll(parts, everything)).toEqual([...read(text, everything)]);
});

test('reads a text of one line and two million characters', () => {
  const text = '全市签约项目74个，总投资939亿元，增长7%，'.repeat(80_000);
  const reader = createReader({ language: 'zh' });
  let count = 0;
  for (let at = 0; at < text.length; at += 65_536) count += reader.push(text.slice(at, at + 65_536)).length;
  expect(count + reader.end().length).toBe(240_000);
});

test.each([
  ['a run of digits without end', '1'.repeat(100_000)],
  ['a run of numerals without end', '一二三四五六七八九十'.repeat(10_000)],
  ['multipliers without end', '万'.repeat(50_000)],
  ['white space without end', `939${' '.repeat(100_000)}亿元`],
  ['range marks without end', `3${'至5'.repeat(20_000)}个`],
  ['brackets without end', '（一'.repeat(30_000)],
  ['lone surrogates', '\ud800939亿元\udfff'.repeat(10_000)],
  ['zeros', '\0'.repeat(100_000)],
])('reads %s', (_, text) => {
  expect(() => [...read(text, everything)]).not.toThrow();
});

describe('how the text is set changes no value', () => {
  const texts = [
    '总投资939亿元的74个重大签约项目',
    '生产口罩300余万只，复工率75.6%，产能恢复约70%~90%',
    '截至3月12日已复工276家，预计减少损失2300万元',
    '两批次投放三百二十七万吨，同比增长30.5%，每亩增收800元',
    '不少于2个，1天以内，五千余只，一百零八人，三成五，三分之二',
    '第十一场发布会，一是保供，六必须，千方百计，一带一路',
    '去年12月2日，上半年，一季度，2月底，正月初三，今年1月和3月',
    '三千五百万元至两亿元，14万2000人，十几万人次，0.8个百分点',
  ];
  const values = (text: string): string[] =>
    [...read(text, { ...everything, language: 'zh' })].map((reading) =>
      printed(reading).slice(reading.exact.length),
    );

  test.each(texts)('traditional script: %s', (text) => {
    for (const to of ['t', 'tw', 'hk'] as const)
      expect(values(Converter({ from: 'cn', to })(text))).toEqual(values(text));
  });

  test.each(texts)('full width: %s', (text) => {
    const wide = text.replaceAll(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    expect(values(wide)).toEqual(values(text));
  });

  test.each(texts)('white space between characters: %s', (text) => {
    // Not inside digits, where a space may part two numbers, and not beside ASCII marks of a number.
    const places = [...text].flatMap((char, i) =>
      i > 0 && !/[\d.%~]/.test(`${char}${text[i - 1]}`.replace(/[^\d.%~]/g, '')) ? [i] : [],
    );
    for (const space of [' ', '\n', '\u3000', ' \n '])
      for (const place of places)
        expect(values(text.slice(0, place) + space + text.slice(place)), `${place}`).toEqual(values(text));
  });
});

test('a digit that is changed in the text changes the value', () => {
  const texts = [
    '总投资939亿元',
    '复工率75.6%',
    '4.5万余吨',
    '1,078家',
    '三百二十七万',
    '百分之七十五点六',
    '3000至5000万元',
  ];
  const digits = '0123456789';
  const numerals = '一二三四五六七八九';
  const state = (text: string): string =>
    [...read(text, { language: 'zh' })].map((reading) => printed(reading).split('=')[1]).join();
  let changes = 0;
  for (const text of texts)
    for (let i = 0; i < text.length; i++)
      for (const set of [digits, numerals]) {
        if (!set.includes(text[i]!)) continue;
        const other = set[(set.indexOf(text[i]!) + 3) % set.length]!;
        expect(state(text.slice(0, i) + other + text.slice(i + 1)), `${text} ${i}`).not.toBe(state(text));
        changes++;
      }
  expect(changes).toBe(26);
});
