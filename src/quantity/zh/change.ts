/**
 * Whether two numbers that a mark joins are the ends of a range or a change from one to the other: 8至10家 is a
 * range, 从10家到20家 and 上调100元至2200元 are changes.
 */
import { compare, multiply, parse } from '../decimal.ts';
import { folded } from '../fold.ts';
import { directionBefore } from './direction.ts';
import { scanNumeral } from './numeral.ts';
import { numeral } from './numeral-record.ts';
import { is } from './text.ts';
import { skipSpaceBack } from './trie.ts';
import type { Unit } from './unit.ts';

/** Whether the number from `start`, `value` in `unit`, and the one at `mark` are the ends of a range. */
export function isRange(
  text: string,
  start: number,
  mark: number,
  end: number,
  floor: number,
  unit: Unit | undefined,
  value: string,
): boolean {
  // 上涨50元至80元不等: a range whatever stands before it.
  if (text.slice(mark, Math.min(end, mark + 14)).includes('不等')) return true;
  // 由305至682平方呎: what shares a unit is a range.
  if (unit !== undefined && leadsFrom(text, start, floor)) return false;
  // 由9.4%下跌2.6%至6.8%: by so much, to so much.
  if (unit?.kind === 'percent' && moved.test(text.slice(Math.max(0, start - movedWithin), start)))
    return false;
  if (unit?.kind === 'percent') {
    const before = text.slice(Math.max(0, start - rateWithin), start);
    return !(rate.test(before) || (raised.test(before) && isFarApart(text, mark, end, value, false)));
  }
  return (
    directionBefore(text, start, floor) === undefined ||
    !isFarApart(text, mark, end, value, unit === undefined)
  );
}

const moved =
  /[由从從自][^，。；]{0,12}\d[%％](?:上升|上漲|上涨|增加|提高|提升|下降|下跌|下滑|減少|减少|回落|跌|升|涨|漲|降)了?$/;
const movedWithin = 24;
/** 失业率下降0.4%至4.8%: a rate falls by so much, to so much. */
const rate = /率(?:环比|環比|同比|又|再|小幅)?(?:上升|下降|回落|升|降)了?$/;
const rateWithin = 8;
/** 收益率提高2.1%至14.3%, 利率下调0.25%至1.5%; 效率提高5%至8% is a range. */
const raised = /率(?:提高|提升|降低|[上下][调調]|[调調][高低升降])了?$/;

/** 从10家到20家, 由3%至5%. */
function leadsFrom(text: string, start: number, floor: number): boolean {
  const before = skipSpaceBack(text, start, floor);
  const code = before > floor ? folded[text.charCodeAt(before - 1)] : 0;
  return code === 0x4ece || code === 0x7531;
}

/** Whether 至 or 到 stands before the second end and no dash. */
const goesTo = (text: string, mark: number): boolean => {
  const edge = skipSpaceBack(text, mark, 0) - 1;
  return is(text, edge, '至') || is(text, edge, '到');
};

/**
 * By 100 to 2200 is a change, by 8 to 10 a range: three times apart is apart. 3000至21.7万 shares no multiplier, 900万至3.15亿 needs
 * none; a number that shares a unit is of a range.
 */
function isFarApart(text: string, mark: number, end: number, value: string, shares: boolean): boolean {
  const kept = { ...numeral };
  const found = scanNumeral(text, mark, end);
  const low = parse(value);
  const apart =
    found &&
    (shares && (kept.power === 0 || !goesTo(text, mark))
      ? kept.power === 0 && numeral.digits && numeral.power > 0 && compare(parse(numeral.literal), low) < 0
      : compare(parse(numeral.value), multiply(low, parse('3'))) > 0);
  Object.assign(numeral, kept);
  return apart;
}
