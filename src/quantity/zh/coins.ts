/** Tenths and hundredths of a yuan or of a Hong Kong dollar: 5毛钱, 3角, 三毛五分钱, 2毫3仙. */
import { codeAt } from '../code-at.ts';
import { digitIn, numeralOf } from './characters.ts';
import { numeral } from './numeral-record.ts';
import { setShare, shiftDown, shifted } from './share-record.ts';
import { is, oneOf } from './text.ts';
import { unitAt, unitEnd } from './unit.ts';

/** `places`: 1 behind 毛 and 角, 2 behind 分, which stands at `at`. */
export function coins(text: string, at: number, places: number, end: number, currency = 'CNY'): boolean {
  const { value, max, decimals } = numeral;
  // 5分新元, 25分澳元.
  const named = unitAt(text, at + 1, end);
  if (named?.kind === 'money') return shifted(places, named.code, 'money', unitEnd);
  const money =
    (at + 1 < end && is(text, at + 1, '钱')) ||
    // 每股盈利46.5分.
    (places > 1 && text.slice(Math.max(0, numeral.start - 10), numeral.start).includes('每股'));
  if (!money && (places > 1 || (at + 1 < end && oneOf(text, at + 1, '度落色逐形膜质铁球')))) return false;
  // 一毛二 is 0.12 yuan.
  const tail = places === 1 && !money && max === '' && decimals === 0 ? codeAt(text, at + 1) : 0;
  // 三毛五分钱 is 0.35 yuan.
  const fen = oneOf(text, at + 2, '分仙');
  const digit = fen ? digitIn(tail) : numeralOf[tail]!;
  if (digit > 0 && (fen || !isCounted(text, at + 1, end)))
    return setShare(
      shiftDown(value + digit, 2),
      '',
      2,
      currency,
      'money',
      at + (fen ? (is(text, at + 3, '钱') ? 4 : 3) : 2),
    );
  return shifted(places, currency, 'money', at + (is(text, at + 1, '钱') ? 2 : 1));
}

/** 三毛一斤: the numeral at `at` counts something of its own. */
const isCounted = (text: string, at: number, end: number): boolean => unitAt(text, at + 1, end) !== undefined;
