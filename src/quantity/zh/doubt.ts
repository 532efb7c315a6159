/**
 * What a careful reader of the Chinese press could not settle from the text alone. The likelier reading is given, and
 * `uncertain` names the other, so that an editor decides: 增长3倍 (to four times, or to three), 近三年 (nearly three
 * years, or the last three), 十点 (ten points, or ten o'clock), 元 in Hong Kong, Macau and Taiwan (whose yuan).
 */
import { codeAt } from '../code-at.ts';
import { type Doubt, doubts } from '../data/doubts.ts';
import type { Kind, Quantity } from '../quantity.ts';
import { han } from './characters.ts';
import { isShared, sharedCurrency } from './shared-currency.ts';
import { oneOf } from './text.ts';
import { isOpenYuan } from './whose-yuan.ts';

/** 四点意见, 三点启示: what is counted follows. */
const isNoun = (text: string, at: number): boolean =>
  han[codeAt(text, at)] === 1 && !oneOf(text, at, '了到开出起');

/** Why the quantity from `begin` to `stop` is open, if it is. */
export function doubtOf(
  text: string,
  begin: number,
  stop: number,
  word: string | undefined,
  kind: Kind,
  value: string,
  direction: Quantity['direction'],
  hedge: string | undefined,
): Doubt | undefined {
  if (word === '倍' && direction === 'up') return doubts.multiple;
  if (word === '倍' && direction === 'down') return doubts.fall;
  const clock = value.length === 1 || (value.length === 2 && value <= '24');
  if (word === '点' && clock && direction === undefined && !isNoun(text, stop)) return doubts.clock;
  if (kind === 'duration' && hedge === '近' && oneOf(text, begin, '近')) return doubts.last;
  if (word !== undefined && isShared(word) && sharedCurrency(word, text, begin, stop) === 'XXX')
    return doubts.country;
  if (word === '元' && isOpenYuan(text, begin, stop)) return doubts.yuan;
  return undefined;
}
