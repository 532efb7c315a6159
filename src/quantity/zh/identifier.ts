/**
 * Digits that only identify: telephone and document numbers, routes and rooms, 5G, COVID-19, 12345.
 */
import { codeAt } from '../code-at.ts';
import type { Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
import { digitOf, eachForm, han, letter } from './characters.ts';
import { codeName, isAddress, plateStart } from './code-name.ts';
import { currencyAt } from './currency.ts';
import type { Digits, Rule } from './digits-in-text.ts';
import { dismiss } from './dismissed.ts';
import { ofAnyNumber } from './identifier-rules.ts';
import { numeral } from './numeral-record.ts';
import { ofPlainNumber } from './plain-identifier-rules.ts';
import { is, oneOf, rawOneOf, startsWith } from './text.ts';
import { tokenEnd, tokenStart } from './token.ts';
import { skipSpace, skipSpaceBack } from './trie.ts';

/** What follows a number that counts or measures, and none that identifies. */
const countable = new Uint8Array(65536);
eachForm('家个名人万亿千百元吨项件条辆户张所座只份例部台架艘套枚%余多公平亩克', (code) => {
  countable[code] = 1;
});

/** Digits that identify, before any unit is looked for. The numeral is scanned. Returns the end, or −1. */
export function identifierAt(
  text: string,
  at: number,
  end: number,
  floor: number,
  state: State,
  out: Reading[],
): number {
  const { end: stop, literal } = numeral;
  const next = skipSpace(text, stop, end);
  // 276家, 10.78亿: most numbers say at once that they identify nothing.
  if (
    countable[codeAt(text, next)] === 1 &&
    !startsWith(text, next, '平台') &&
    han[codeAt(text, at - 1)] === 1 &&
    !oneOf(text, at - 1, '条款项') &&
    literal.length < 7 &&
    literal.charCodeAt(0) !== 48
  )
    return -1;
  const edge = skipSpaceBack(text, at, floor);
  const document = documentNumber(text, edge, end, floor);
  if (document >= 0) return dismiss(text, edge - 1, document, 'identifier', state, out);
  // 人均GDP8万元: no code has a multiplier.
  if (numeral.power < 4 && followsLetters(text, at, floor)) return codeName(text, at, end, floor, state, out);
  const plate = plateStart(text, at, floor);
  if (plate >= 0) return dismiss(text, plate, tokenEnd(text, stop, end), 'identifier', state, out);
  const digits = { text, at, stop, next, edge, end, floor, literal };
  const found = endBy(ofAnyNumber, digits, state, out);
  return found >= 0 || numeral.power > 0 ? found : endBy(ofPlainNumber, digits, state, out);
}

/** Where the form ends that the first of `rules` finds, and puts apart; or −1. */
function endBy(rules: readonly Rule[], digits: Digits, state: State, out: Reading[]): number {
  for (let i = 0; i < rules.length; i++) {
    const [as, endOf] = rules[i]!;
    const end = endOf(digits);
    if (end >= 0) return dismiss(digits.text, digits.at, end, as, state, out);
  }
  return -1;
}

/** G307, COVID-19; no amount of money, and nothing of a web address. */
function followsLetters(text: string, at: number, floor: number): boolean {
  const hyphen =
    at - 2 >= floor &&
    text.charCodeAt(at - 1) === 0x2d &&
    letter[text.charCodeAt(at - 2)] === 1 &&
    !isAddress(text, tokenStart(text, at, floor), floor);
  return (
    hyphen || (letter[codeAt(text, at - 1)] === 1 && at > floor && currencyAt(text, at, floor) === undefined)
  );
}

/** After no unit was found: 5G, 4S店, page numbers. */
export function digitsLeft(text: string, at: number, end: number, state: State, out: Reading[]): number {
  const stop = numeral.end;
  if (letter[codeAt(text, stop)] === 1 && stop < end)
    return dismiss(text, at, tokenEnd(text, stop, end), 'name', state, out);
  const century = skipSpace(text, stop, end);
  if (is(text, century, '世') && is(text, century + 1, '纪'))
    return dismiss(text, at, century + 2, 'ordinal', state, out);
  return dismiss(text, at, stop, 'identifier', state, out);
}

/** 〔2020〕5号, [2020] 12 号. Returns the end of 号, or −1. */
function documentNumber(text: string, edge: number, end: number, floor: number): number {
  if (edge <= floor || !rawOneOf(text, edge - 1, '〔[【﹝（(')) return -1;
  let i = skipSpace(text, numeral.end, end);
  if (!rawOneOf(text, i, '〕]】﹞）)')) return -1;
  i = skipSpace(text, i + 1, end);
  if (is(text, i, '第')) i = skipSpace(text, i + 1, end);
  const digits = i;
  while (i < end && digitOf[text.charCodeAt(i)]! >= 0) i++;
  if (i === digits) return -1;
  i = skipSpace(text, i, end);
  return is(text, i, '号') && i < end ? i + 1 : -1;
}
