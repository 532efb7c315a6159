/**
 * What each UTF-16 unit can be to a Chinese numeral: one table look-up a character, so that text without
 * numbers costs next to nothing.
 */
import { formsOf } from '../fold.ts';

/** Bits of `starts`: what a character may begin. */
export const digitStart = 1;
export const numeralStart = 2;
export const dateStart = 4;
export const dismissalStart = 8;
export const sentenceEnd = 16;
export const baseStart = 32;

export const starts = new Uint8Array(65536);
/** 0 to 9, or −1: ASCII and full width. */
export const digitOf = new Int8Array(65536).fill(-1);
/** Value of 一 to 九, 零, 两 …, or −1. */
export const numeralOf = new Int8Array(65536).fill(-1);
/** The digit that a code is in either form, or −1. */
export const digitIn = (code: number): number => Math.max(digitOf[code]!, numeralOf[code]!);
/** Exponent of ten of 十 百 千 万 亿 兆, or 0. */
export const powerOf = new Uint8Array(65536);
/** Exponent of ten of a multiplier of one or more characters: 12 of 万亿, 0 of none. */
export const powerIn = (scale: string): number =>
  [...scale].reduce((power, char) => power + powerOf[char.charCodeAt(0)]!, 0);
/** White space that means nothing between Chinese characters and digits. */
export const space = new Uint8Array(65536);
/** As `space`, without a look at the table for any Han character. */
export const isSpace = (code: number): boolean => (code <= 0x3000 ? space[code] === 1 : code === 0xfeff);
/** Han characters. */
export const han = new Uint8Array(65536);
/** ASCII and full-width letters. */
export const letter = new Uint8Array(65536);

for (let d = 0; d < 10; d++) {
  digitOf[0x30 + d] = digitOf[0xff10 + d] = d;
  starts[0x30 + d] = starts[0xff10 + d] = digitStart;
}
for (const base of [0x41, 0x61, 0xff21, 0xff41]) letter.fill(1, base, base + 26);
han.fill(1, 0x3400, 0x4dc0);
han.fill(1, 0x4e00, 0xa000);
han.fill(1, 0xf900, 0xfb00);
han[0x3007] = 1;
for (const char of '\t\n\v\f\r \u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u3000\ufeff')
  space[char.charCodeAt(0)] = 1;

const numerals = ['零〇○', '一壹弌', '二贰弍两', '三叁弎', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'];
const powers: readonly (readonly [string, number])[] = [
  ['十拾', 1],
  ['百佰', 2],
  ['千仟', 3],
  ['万', 4],
  ['亿', 8],
  ['兆', 12],
];

/** Applies `set` to every character that folds to one of `chars`: both scripts at once. */
export function eachForm(chars: string, set: (code: number) => void): void {
  for (let i = 0; i < chars.length; i++) for (const code of formsOf(chars.charCodeAt(i))) set(code);
}

/** One table for a question that is asked of most numerals: `setOf('万千')[code] === 1`, in both scripts. */
export function setOf(chars: string): Uint8Array {
  const set = new Uint8Array(65536);
  eachForm(chars, (code) => {
    set[code] = 1;
  });
  return set;
}

numerals.forEach((chars, value) => {
  eachForm(chars, (code) => {
    numeralOf[code] = value;
    starts[code]! |= numeralStart;
  });
});
for (const [chars, power] of powers)
  eachForm(chars, (code) => {
    powerOf[code] = power;
    if (power < 12) starts[code]! |= numeralStart;
  });
// 參 is 3 only where its simplified form, a word, is not.
numeralOf[0x53c3] = 3;
starts[0x53c3]! |= numeralStart;
// 廿 and 卅 stand for two and three tens; 几 数 半 翻 begin 几百, 数十, 半年, 翻番.
eachForm('廿卅几数半翻', (code) => {
  starts[code]! |= numeralStart;
});
starts['首'.charCodeAt(0)] = dismissalStart;
for (let code = 0x2460; code <= 0x2487; code++) starts[code] = dismissalStart;
eachForm('。！？', (code) => {
  starts[code]! |= sentenceEnd;
});
