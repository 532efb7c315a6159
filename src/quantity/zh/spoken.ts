/**
 * Numbers as they are spoken, which running text alone has: 12点5万吨, 3千8百万, 三、四十人 and 6又三分之一局.
 */
import { codeAt } from '../code-at.ts';
import { divide, parse, print, shiftText } from '../decimal.ts';
import { folded } from '../fold.ts';
import { toDecimal } from '../rational.ts';
import { digitOf, numeralOf } from './characters.ts';
import { scanHan } from './han-numeral.ts';
import { integer, integerAt } from './integer.ts';
import { readSpoken } from './numeral.ts';
import { aside, numeral } from './numeral-record.ts';
import { scanPowers } from './power.ts';
import { oneOf } from './text.ts';
import { unitAt, unitEnd } from './unit.ts';

const point = /^[点點](\d{1,3})(?=[万萬亿億%]|[个個]百分)/;
const named = /^(\d)[千仟](?:(\d)百)?(?:(\d)十)?(?=[万萬亿億])/;
const longest = 8;

/** Goes on with the digits from `at`, which end where a point or another digit stands. */
readSpoken((text, at, end) => {
  const { power, literal, end: stop } = numeral;
  const next = codeAt(text, stop);
  if (folded[next] === 0x53c8) return andFraction(text, end);
  if (folded[next] === 0x597d) return quiteAFew(text, stop);
  if (folded[next] === 0x4e2a) return hundredMillions(text);
  if (!numeral.digits) return folded[next] === 0x3001 ? inTurn(text, end) : undefined;
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

/** 3个亿, but 3个亿元项目 and 3个亿吨级煤矿 are three. */
const hundredMillion = /^[个個]([多余餘])?[亿億](?![万萬]|元(?![，。；、！？]|$)|.{1,2}[级級])/;

/** 3个亿, 一个多亿: as 3亿 and 一亿多 are. */
function hundredMillions(text: string): void {
  const { value, max, decimals, power, hedge, bare, end: stop } = numeral;
  const found = hundredMillion.exec(text.slice(stop, stop + 6));
  if (found === null || power > 0 || hedge >= 0 || bare) return;
  if (found[1]) numeral.hedge = stop + 1;
  numeral.end = stop + found[0].length;
  numeral.positional = 0;
  if (numeral.digits) numeral.power = 8;
  else {
    numeral.literal = numeral.value = shiftText(value, 8);
    numeral.max = max && shiftText(max, 8);
    numeral.decimals = decimals - 8;
  }
}

/** 十好几, 二十好几: as 十几, of more than a few. */
function quiteAFew(text: string, at: number): void {
  const { value, max, digits } = numeral;
  if (digits || max !== '' || !/^\d0$/.test(value) || folded[codeAt(text, at + 1)] !== 0x51e0) return;
  numeral.literal = numeral.value = `${value[0]}1`;
  numeral.max = `${value[0]}9`;
  numeral.end = at + 2;
}

/** Ranks and names, of which 一、二 are two: 三、四楼, 一、二号机. */
const ranked = '号级楼层期月季组班排队届章条款项节卷册版集等线路段审类型区师团营连代线世中小';
/** 五、六年级, 七、八十年代. */
const rankedBehind = '级代生期制';

/** 七、八度, 三、四十人, 十五、六岁: either of two digits that follow each other, as 七八度 is. */
function inTurn(text: string, end: number): void {
  const { start, end: stop, value, max, hedge } = numeral;
  const digit = numeralOf[codeAt(text, stop - 1)]!;
  if (max !== '' || hedge >= 0 || digit < 1 || numeralOf[codeAt(text, stop + 1)] !== digit + 1) return;
  if (oneOf(text, start - 1, '、第') || !value.endsWith(String(digit))) return;
  const {
    found,
    value: upper,
    end: last,
    decimals,
  } = aside(() => {
    const found = scanHan(text, stop + 1, end) && numeral.max === '' && numeral.hedge < 0;
    return { ...numeral, found };
  });
  if (!found || !/^[2-9]0*$/.test(upper)) return;
  const unit = unitAt(text, last, end);
  if (unit === undefined || ranked.includes(unit.word) || oneOf(text, unitEnd, rankedBehind)) return;
  const isOne = value.length === 1;
  if (!isOne && upper.length > 1) return;
  const low = value + '0'.repeat(upper.length - 1);
  Object.assign(numeral, {
    literal: low,
    value: low,
    max: isOne ? upper : value.slice(0, -1) + upper,
    decimals,
    positional: 0,
    end: last,
  });
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
