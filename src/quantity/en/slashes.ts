/** Two numbers that a mark joins into one: `3/4` of them, a lap of `1:44.39`. */
import { add, multiply, parse, print } from '../decimal.ts';
import type { Quantity } from '../quantity.ts';
import { isDigit } from './chars.ts';
import { tokenEnd } from './dismissals.ts';
import { digitsEnd, integerOf } from './figures.ts';
import { binary, fractionOf } from './parts.ts';
import { quantityOf } from './quantity-at.ts';
import { emitDismissed, emitQuantity, floorOf, type Scan } from './scan.ts';
import { withUnit } from './unit-after.ts';

/** `3/4`, `24/7`, `9/11`: a fraction of small parts, or a phrase. */
export function slashAt(scan: Scan, index: number, stop: number, end: number): number | undefined {
  const { text } = scan;
  if (text[stop] !== '/' || !isDigit(text, stop + 1)) return undefined;
  const small = stop === index + 1 ? smallPart.exec(text.slice(index, Math.min(end, index + 14))) : null;
  if (small) {
    const part = fractionOf(1n, BigInt(small[1]!.replaceAll(',', '')));
    return emitFraction(scan, index, index + small[0].length, part, end);
  }
  const last = digitsEnd(text, stop + 1, end);
  // Regulation 2016/679, No. 31/2014; 2019/2020 is a stretch of years.
  const years =
    stop - index === 4 && last - stop === 5 && text.startsWith(text.slice(index, index + 2), stop + 1);
  if (last - stop > 3 && !years && text[last] !== '%' && text[last] !== ',')
    return emitDismissed(scan, index, tokenEnd(text, last, end), 'identifier');
  // Odds of 100/1.
  if (text[stop + 1] === '1' && last === stop + 2 && text[last] !== '/' && text[last] !== '%')
    return emitDismissed(scan, index, last, 'phrase');
  // A blood pressure of 120/80.
  if (stop - index === 3 && last - stop < 4 && !/^(?:[\d/%]|,\d| ?mm ?Hg)/.test(text.slice(last, last + 5)))
    return emitDismissed(scan, index, last, 'phrase');
  if (
    last - stop > 3 ||
    stop - index > 2 ||
    isDigit(text, last + 1) ||
    text[last] === '/' ||
    text[last] === '%'
  )
    return undefined;
  const [top, bottom] = [integerOf(text, index, stop), integerOf(text, stop + 1, last)];
  if (top === 0n || top >= bottom || (bottom > 10n && !binary.has(bottom)) || `${top}/${bottom}` === '9/11')
    return emitDismissed(scan, index, last, 'phrase');
  return emitFraction(scan, index, last, fractionOf(top, bottom), end);
}

/** One in so many: 1/1000, 1/50,000. */
const smallPart = /^1\/([1-9]\d{0,2}(?:,\d{3})+|[1-9]\d?0{2,7})(?![\d/%]|[.,]\d)/;

function emitFraction(
  scan: Scan,
  start: number,
  stop: number,
  part: ReturnType<typeof fractionOf>,
  end: number,
): number | undefined {
  const { text } = scan;
  const numeral = { ...part, end: stop, form: 'fraction', scale: 0, marked: true } as const;
  const bare = { kind: 'count', unit: '1', shift: 0, factor: 1, negative: false, stated: 'no' } as const;
  const amount = withUnit(text, { ...bare, start, end: stop, numeral }, end);
  if (!amount) return undefined;
  return emitQuantity(scan, quantityOf(text, amount, floorOf(scan, start), end));
}

/** `1:44.39` is 104.39 seconds, `1:37` of a game 97, `2:04:58` of a race 7498. */
export function lapOf(text: string, index: number, stop: number): Quantity {
  const exact = text.slice(index, stop);
  const parts = exact.split(':');
  const seconds = parts.at(-1)!;
  const value = print(parts.map(parse).reduce((sum, part) => add(multiply(sum, parse('60')), part)));
  const point = seconds.indexOf('.');
  const decimals = point < 0 ? 0 : seconds.length - point - 1;
  return { start: index, end: stop, exact, kind: 'duration', value, unit: 's', bound: 'exact', decimals };
}
