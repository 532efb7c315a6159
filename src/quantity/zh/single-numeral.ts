/**
 * One Chinese digit with nothing of a numeral after it, which is most of them.
 */
import { codeAt } from '../code-at.ts';
import { numeralOf, powerOf, space } from './characters.ts';
import { numeral } from './numeral-record.ts';

const singles = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** One Chinese digit with nothing of a numeral after it, which is most of them. */
export function isSingle(text: string, at: number, end: number): boolean {
  const value = numeralOf[codeAt(text, at)]!;
  if (value < 0) return false;
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
  if (goesOn[next] === 1) return false;
  numeral.value = numeral.literal = singles[value]!;
  numeral.decimals = 0;
  numeral.positional = 1;
  numeral.end = at + 1;
  return true;
}

/** What may go on with a Chinese numeral, white space included. */
const goesOn = new Uint8Array(65536);
for (let code = 0; code < 65536; code++)
  if (
    numeralOf[code]! >= 0 ||
    powerOf[code]! > 0 ||
    space[code] === 1 ||
    '点點几幾多余餘廿卅.．‧·'.includes(String.fromCharCode(code))
  )
    goesOn[code] = 1;
