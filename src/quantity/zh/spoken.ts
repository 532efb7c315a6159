/**
 * Numbers as they are spoken, which running text alone has: 12点5万吨, 3千8百万 and 6又三分之一局.
 */
import { codeAt } from '../code-at.ts';
import { divide, parse, print } from '../decimal.ts';
import { folded } from '../fold.ts';
import { toDecimal } from '../rational.ts';
import { digitOf } from './characters.ts';
import { integer, integerAt } from './integer.ts';
import { readSpoken } from './numeral.ts';
import { numeral } from './numeral-record.ts';
import { scanPowers } from './power.ts';

const point = /^[点點](\d{1,3})(?=[万萬亿億%]|[个個]百分)/;
const named = /^(\d)[千仟](?:(\d)百)?(?:(\d)十)?(?=[万萬亿億])/;
const longest = 8;

/** Goes on with the digits from `at`, which end where a point or another digit stands. */
readSpoken((text, at, end) => {
  const { power, literal, end: stop } = numeral;
  const next = codeAt(text, stop);
  if (folded[next] === 0x53c8) return andFraction(text, end);
  if (folded[next] === 0x597d) return quiteAFew(text, stop);
  if (!numeral.digits) return;
  if (power === 0 && folded[next] === 0x70b9 && !literal.includes('.')) {
    const found = point.exec(text.slice(stop, Math.min(end, stop + longest)));
    if (found !== null) take(text, `${literal}.${found[1]}`, stop + found[0].length, end);
  } else if (power === 3 && digitOf[next]! >= 0) {
    const found = named.exec(text.slice(at, Math.min(end, at + longest)));
    if (found === null) return;
    const [exact, thousands, hundreds = '0', tens = '0'] = found;
    take(text, `${thousands}${hundreds}${tens}0`, at + exact.length, end);
  }
});

/** 十好几, 二十好几: as 十几, of more than a few. */
function quiteAFew(text: string, at: number): void {
  const { value, max, digits } = numeral;
  if (digits || max !== '' || !/^\d0$/.test(value) || folded[codeAt(text, at + 1)] !== 0x51e0) return;
  numeral.literal = numeral.value = `${value[0]}1`;
  numeral.max = `${value[0]}9`;
  numeral.end = at + 2;
}

const overBase =
  /^又(?:(?<base>[一二三四五六七八九十]{1,3}|\d{1,3})分之(?<top>[一二三四五六七八九十]{1,3}|\d{1,3})|(?<over>\d{1,2})[/／](?<under>\d{1,2}))/;
const longestFraction = 10;
/** Places of a fraction that no decimal holds, as in `share.ts`. */
const places = 6;

/** 三又二分之一, 6又三分之一, 1又1/2: a whole number and a part of one. */
function andFraction(text: string, end: number): void {
  const { value, literal, max, power, hedge, bare, end: stop } = numeral;
  const found = overBase.exec(text.slice(stop, Math.min(end, stop + longestFraction)));
  if (!found?.groups || max !== '' || power > 0 || hedge >= 0 || bare) return;
  const whole = numeral.digits ? literal : value;
  const { base, top, over, under } = found.groups;
  const low = wholeOf(base ?? under!);
  const part = wholeOf(top ?? over!);
  if (part === 0 || part >= low || whole.includes('.')) return;
  const quotient = divide(parse(String(part)), parse(String(low)));
  const fraction = print(toDecimal(quotient, places)).replace(/0+$/, '').slice(2);
  numeral.literal = numeral.value = `${whole}.${fraction}`;
  numeral.decimals = fraction.length;
  numeral.positional = 0;
  numeral.end = stop + found[0].length;
}

const wholeOf = (text: string): number => (integerAt(text, 0, text.length) ? integer.value : 0);

function take(text: string, literal: string, stop: number, end: number): void {
  numeral.literal = literal;
  numeral.power = 0;
  numeral.end = stop;
  scanPowers(text, end, false);
}
