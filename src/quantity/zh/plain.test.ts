/** The plain readers and the general ones give the same readings wherever the plain ones give any. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../quantity.ts';
import { stateOf } from '../reader.ts';
import { digitOf, numeralOf } from './characters.ts';
import { inText } from './in-text.ts';
import { scanNumeral } from './numeral.ts';
import { noQuantity, readPlain, readPlainDigit } from './plain.ts';
import { plainDateEnd } from './plain-date.ts';
import { readQuantity } from './quantity.ts';
import { anyDigitsAt } from './read.ts';

/** What may stand around a number: one of these before it, one inside it, two behind it. */
const before =
  '签约 总投资 资金 设备 美金 港币 电话 达 共 有 为 约 近 超过 增长 下降 每亩 人均 日产 从 由 第 前 负 零下 电话 ￥ 人民币 时速 、 ， 。 ： “ （ - a 的 了 下 上 省 版 7 , 港府撥款 臺北房價'.split(
    ' ',
  );
const inside = '万 亿 万亿 余 多 余万 万余 千 百 个半 分之 成 半 ~ 至 点'
  .split(' ')
  .concat(['', '', '', ' ', '\n']);
const unit =
  '个 家 名 元 亿元 % 个百分点 倍 吨 公里 度 次 人次 亩 方 米 秒 块 月 年 日 天 路 级 个月 小时 号 室 世纪 斤 张 人 只 条 项'
    .split(' ')
    .concat(['']);
const behind =
  '以上 左右 以内 以上左右 不等 （含）以上 上下 前后 之内 余 多 半 一 5 。 ， 、 ） ( 的 重大 项目 和 或 至 ~ / 每 起 内 年 工程 后 比 来 附近 上方 一线'
    .split(' ')
    .concat([' ', '\n', '']);
const digits = fc.oneof(
  fc.integer({ min: 0, max: 31 }).map(String),
  fc.integer({ min: 0, max: 12_000 }).map(String),
  fc.constantFrom('0.8', '10.78', '05', '985', '2020', '1.2.3', '1,078'),
);
const numerals = fc.constantFrom(...'一二两三七九十');
const text = (number: fc.Arbitrary<string>) =>
  fc
    .array(
      fc
        .tuple(
          fc.constantFrom(...before),
          number,
          fc.constantFrom(...inside),
          fc.constantFrom(...unit),
          fc.constantFrom(...behind),
        )
        .map((parts) => parts.join('')),
      { minLength: 1, maxLength: 3 },
    )
    .map((parts) => `${parts.join('')}。`);

test('a plain number of digits reads as the general reader reads it', () => {
  let plain = 0;
  fc.assert(
    fc.property(text(digits), (sentence) => {
      for (let at = 0; at < sentence.length; at++) {
        if (digitOf[sentence.charCodeAt(at)]! < 0 || digitOf[sentence.charCodeAt(at - 1)]! >= 0) continue;
        const [mine, theirs]: [Reading[], Reading[]] = [[], []];
        const stop = readPlain(sentence, at, 0, sentence.length, stateOf({}), mine);
        if (stop < 0) continue;
        plain++;
        expect(anyDigitsAt(sentence, at, sentence.length, 0, stateOf({}), theirs), sentence).toBe(stop);
        expect(mine, sentence).toEqual(theirs);
      }
    }),
    { numRuns: 30_000 },
  );
  expect(plain).toBeGreaterThan(1000);
});

test('a plain Chinese digit reads as the general reader reads it', () => {
  let plain = 0;
  fc.assert(
    fc.property(text(numerals), (sentence) => {
      for (let at = 0; at < sentence.length; at++) {
        if (numeralOf[sentence.charCodeAt(at)]! < 1 || !scanNumeral(sentence, at, sentence.length)) continue;
        const [mine, theirs]: [Reading[], Reading[]] = [[], []];
        const stop = readPlainDigit(sentence, 0, sentence.length, stateOf({}), mine);
        if (stop < 0 && stop !== noQuantity) continue;
        plain++;
        scanNumeral(sentence, at, sentence.length);
        const general = readQuantity(sentence, 0, sentence.length, stateOf({}), theirs, inText);
        expect(general, sentence).toBe(stop === noQuantity ? -1 : stop);
        expect(mine, sentence).toEqual(theirs);
      }
    }),
    { numRuns: 30_000 },
  );
  expect(plain).toBeGreaterThan(1000);
});

/** A date of digits in every shape, with what may stand around its parts. */
const around = fc.constantFrom(
  ...'截至 至 第 前 自 国 约 民国 （ “ 、 ， 。 / - 5 年 a 的 了'.split(' '),
  ' ',
  '\n',
  '',
);
const between = fc.constantFrom('', '', '', '', '', ' ', '0', '份');
const afterwards = fc.constantFrom(
  ...'， 。 、 ） 至 到 和 — - 底 末 初 上旬 上午 下半年 正月 代 历史 之久 前 首季 第三季度 十 三 周五 星期五 晚 （ 起 召开 招商 5 8时 份 以来'.split(
    ' ',
  ),
  ' ',
  '\n',
);
const part = (most: number) => fc.oneof(fc.nat(most).map(String), fc.constant(''), fc.constant('05'));
const dates = fc
  .tuple(around, part(2100), between, part(13), between, part(32), afterwards, afterwards)
  .map(([before, y, a, m, b, d, after, last]) =>
    [before, y, y && '年', a, m, m && '月', b, d, d && '日', after, last, '。'].join(''),
  );

test('a plain date reads as the general reader reads it', () => {
  let plain = 0;
  fc.assert(
    fc.property(dates, (sentence) => {
      for (let at = 0; at < sentence.length; at++) {
        if (digitOf[sentence.charCodeAt(at)]! < 0 || digitOf[sentence.charCodeAt(at - 1)]! >= 0) continue;
        const stop = plainDateEnd(sentence, at, sentence.length);
        if (stop < 0) continue;
        plain++;
        const theirs: Reading[] = [];
        expect(
          anyDigitsAt(sentence, at, sentence.length, 0, stateOf({ dates: true }), theirs),
          sentence,
        ).toBe(stop);
        expect(theirs, sentence).toMatchObject([{ kind: 'date', start: at, end: stop }]);
      }
    }),
    { numRuns: 30_000 },
  );
  expect(plain).toBeGreaterThan(1000);
});
