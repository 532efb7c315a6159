/**
 * Whose 元 an amount is that does not say so itself: 新台幣3萬元以上、12萬元以下 names the currency before the first of a
 * list, 150萬元（港幣，下同） in a bracket behind; and whose money 5亿 is in 从3亿元增加到5亿.
 */
import { foldScript } from '../fold.ts';
import { type Declaration, reach, type State } from '../reader.ts';
import { toLevel } from './base.ts';
import { oneOf, rawOneOf } from './text.ts';
import { yuanOf } from './whose-yuan.ts';

const carrying = new Set(['TWD', 'HKD', 'MOP']);
/** The first amount, whose currency stands before it. */
const prefixed = /(?:[币幣]|\$)[約约]?\s?[\d.,]+\s?[万萬亿億]?元(?:以[上下]|余|多|左右)?$/;
const longest = 24;
const behind = /^(?:人民[币幣]|港[币幣元]|澳[门門]元|澳[门門][币幣]|新?[台臺][币幣])/;
const bracketed: Readonly<Record<string, string>> = { 人: 'CNY', 港: 'HKD', 澳: 'MOP' };
/** 新臺幣（下同）3,000元. */
const declaredTaiwan = /[台臺][币幣][（(]下同[）)]$/;

/** The currency of the amount at `begin` without any, where it moved to there from an amount that names one. */
function movedTo(
  text: string,
  begin: number,
  stop: number,
  { base, listAt, listUnit }: State,
): string | undefined {
  const from = listAt - base;
  if (from < 0 || begin - from < 1 || begin - from > 8 || !/^[A-Z]{3}$/.test(listUnit)) return undefined;
  return oneOf(text, stop - 1, '万亿') && toLevel.test(foldScript(text.slice(from, begin)))
    ? listUnit
    : undefined;
}

/** 270亿元（澳門元，下同）, 5亿港元（下同）: the money of all amounts in 元 from there on. */
const fromHere =
  /(?:(人民[币幣])|(港[币幣元])|(澳[门門](?:[币幣]|元))|([台臺][币幣])|(美[元金])|([欧歐]元)|(日[元圆圓]))[，,、；（(\s]*下同/g;
const declaredCodes = ['CNY', 'HKD', 'MOP', 'TWD', 'USD', 'EUR', 'JPY'];
/** For how many characters a declaration holds. */
const holds = 1500;
/** How far behind an amount its own declaration may end. */
const nearBehind = 24;

/** Takes note of the last 下同 in a piece of the text that begins at `at` in the whole. */
function declare(piece: string, at: number, declared: Declaration): void {
  if (!piece.includes('下同')) return;
  const last = [...piece.matchAll(fromHere)].at(-1);
  if (last === undefined) return;
  declared.code = declaredCodes[last.slice(1).findIndex((name) => name !== undefined)];
  declared.at = at + last.index;
}

/** The currency that the last 下同 before `begin` declares. What an earlier amount looked at is not looked at again. */
function declaredBefore(text: string, begin: number, stop: number, state: State): string | undefined {
  const { base } = state;
  state.declared ??= { code: undefined, at: 0, lookedTo: 0 };
  const { declared } = state;
  const from = Math.max(0, declared.lookedTo - base, begin - reach);
  declare(text.slice(from, begin), from + base, declared);
  declared.lookedTo = begin + base;
  const code = begin + base - declared.at <= holds ? declared.code : undefined;
  if (rawOneOf(text, stop, '（(，,')) declare(text.slice(stop, stop + nearBehind), stop + base, declared);
  return code;
}

/** The currency of the amount at `begin` in `unit`, 元 or none, where the list or the change that it goes on with names one. */
export function carriedCurrency(
  text: string,
  begin: number,
  stop: number,
  state: State,
  unit: string | undefined,
): string | undefined {
  if (unit === undefined) return movedTo(text, begin, stop, state);
  const { base, listAt, listUnit } = state;
  const declared = oneOf(text, stop - 1, '元圆') ? declaredBefore(text, begin, stop, state) : undefined;
  if (rawOneOf(text, stop, '（(')) {
    const named = behind.exec(text.slice(stop + 1, stop + 4))?.[0];
    if (named !== undefined) return bracketed[named[0]!] ?? 'TWD';
  }
  if (rawOneOf(text, begin - 1, '）)') && declaredTaiwan.test(text.slice(Math.max(0, begin - 10), begin)))
    return 'TWD';
  const from = listAt - base;
  const isListed =
    carrying.has(listUnit) && from >= 0 && begin === from + 1 && rawOneOf(text, from, '、至到或和及與与');
  if (isListed && prefixed.test(text.slice(Math.max(0, from - longest), from))) return listUnit;
  return declared ?? (oneOf(text, stop - 1, '元块钱角毛') ? yuanOf(text, begin, stop, state) : undefined);
}
