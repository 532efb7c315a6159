/**
 * Numbers in digits as they are spoken, which running text alone has: 12点5万吨 and 3千8百万.
 */
import { codeAt } from '../code-at.ts';
import { folded } from '../fold.ts';
import { digitOf } from './characters.ts';
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

function take(text: string, literal: string, stop: number, end: number): void {
  numeral.literal = literal;
  numeral.power = 0;
  numeral.end = stop;
  scanPowers(text, end, false);
}
