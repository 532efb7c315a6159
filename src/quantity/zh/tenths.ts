/** Tenths: 三成, 三成五, 七八成. */
import { codeAt } from '../code-at.ts';
import { shiftText } from '../decimal.ts';
import { folded } from '../fold.ts';
import { digitOf, numeralOf } from './characters.ts';
import { numeral } from './numeral-record.ts';
import { setShare } from './share-record.ts';
import { is, oneOf, rawOneOf } from './text.ts';
import { skipSpace } from './trie.ts';
import { unitAt } from './unit.ts';

/** After 成 these make another word: 3成员, 五成功. */
const notTenths = '员功立为果交熟长本都就品分绩人年天套批队群行形片型因份色员效败';
const goesOn: Record<string, string> = {};

/** Names what goes on with such a character all the same, by the character. */
export const tenthsOf = (words: Readonly<Record<string, string>>) => Object.assign(goesOn, words);

/** The numeral scanned last, before 成 at `at`. */
export function tenthsAt(text: string, at: number, end: number): boolean {
  const { value, max, literal, power, decimals } = numeral;
  if (power !== 0 || literal.includes('.') ? literal.length > 3 : value.length > 2 || value === '0')
    return false;
  const stop = at + 1;
  const next = skipSpace(text, stop, end);
  if (next < end) {
    if (
      oneOf(text, next, notTenths) &&
      !oneOf(text, next + 1, goesOn[String.fromCharCode(folded[text.charCodeAt(next)]!)] ?? '') &&
      !(is(text, next, '为') && oneOf(text, numeral.start - 1, ',。中有约超近达逾占过破'))
    )
      return false;
    // 一成半 is 15 %; 7成4, 三成八二, as Taiwan's papers write it: digits that count nothing.
    const half = is(text, next, '半');
    const form = numeral.digits ? digitOf : numeralOf;
    const first = half ? 5 : form[codeAt(text, next)]!;
    const second = half ? -1 : form[codeAt(text, next + 1)]!;
    if (max === '' && value.length === 1) {
      if (first >= 0 && second >= 0 && isLast(text, next + 2, end))
        return setShare(`${value}${first}.${second}`, '', 1, '%', 'percent', next + 2);
      if (first > 0 && (form === numeralOf || half || (second < 0 && isLast(text, next + 1, end))))
        return setShare(`${value}${first}`, '', 0, '%', 'percent', next + 1);
    }
  }
  return setShare(shiftText(value, 1), max && shiftText(max, 1), decimals - 1, '%', 'percent', stop);
}

/** Whether what stands at `at` makes no other number of the digits before it. */
const isLast = (text: string, at: number, end: number): boolean =>
  unitAt(text, at, end) === undefined && digitOf[codeAt(text, at)]! < 0 && !rawOneOf(text, at, '.％%');
