/** The value of an amount as an exact decimal string, made of its digits: no number is ever computed with doubles. */
import { normalize, print } from '../decimal.ts';
import type { Amount } from './amount.ts';

/** The place of the last digit, in the unit reported. */
export const placeOf = (amount: Amount): number => amount.numeral.decimals - amount.shift;

export function exactValue(amount: Amount, digits = amount.numeral.digits): string {
  const place = placeOf(amount);
  if (amount.factor === 1 && amount.numeral.form !== 'fraction')
    return placed(digits, place, amount.negative);
  const factor = BigInt(amount.factor) * (amount.negative ? -1n : 1n);
  const value = { digits: BigInt(digits) * factor, scale: place };
  return print(amount.numeral.form === 'fraction' ? normalize(value) : value);
}

/** `digits` with their last one at `place`: 939 at −8 is 93900000000, 5 at 2 is 0.05. */
function placed(digits: string, place: number, negative: boolean): string {
  let at = 0;
  while (at < digits.length && digits.charCodeAt(at) === 48) at++;
  const bare = digits.slice(at);
  if (bare === '') return place > 0 ? `0.${'0'.repeat(place)}` : '0';
  const sign = negative ? '-' : '';
  if (place <= 0) return place === 0 ? sign + bare : sign + bare + '0'.repeat(-place);
  const point = bare.length - place;
  return point > 0
    ? `${sign}${bare.slice(0, point)}.${bare.slice(point)}`
    : `${sign}0.${'0'.repeat(-point)}${bare}`;
}
