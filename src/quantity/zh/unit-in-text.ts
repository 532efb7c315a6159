/**
 * The unit after a number in running text, where the words around it have a say in what it is: 2胜1平 counts draws and
 * no square metres, and 2.85厘 is a rate of interest.
 */

import { foldScript } from '../fold.ts';
import { isPrecious } from './precious.ts';
import { isTalliedOnly } from './tally.ts';
import { oneOf, startsWith } from './text.ts';
import { moveUnitEnd, percent, type Unit, unitAt, unitOf } from './unit.ts';

const counter = (word: string): Unit => unitOf(word, `{${word}}`, 'count', true);
const tallied = new Map([
  ...[...'平和涨跌升降'].map((word) => [word, counter(word)] as const),
  // 拘捕14男3女: persons.
  ...[...'男女'].map((word) => [word, unitOf(word, '{人}', 'count', true)] as const),
]);

export function unitInText(text: string, start: number, stop: number, end: number): Unit | undefined {
  const told = isTalliedOnly(text, start, stop)
    ? tallied.get(foldScript(text.slice(stop, stop + 1)))
    : undefined;
  const special =
    told ??
    (isInterest(text, stop)
      ? percent
      : isPoints(text, start, stop)
        ? points
        : isFloor(text, start, stop)
          ? squareFeet
          : isWay(text, start, stop)
            ? li
            : undefined);
  if (special === undefined) {
    // 两分多钟: the hedge stands inside the unit.
    if (oneOf(text, stop, '分') && oneOf(text, stop + 1, '多来') && oneOf(text, stop + 2, '钟')) {
      moveUnitEnd(stop + 3, stop + 1);
      return minutes;
    }
    const plain = unitAt(text, stop, end);
    return plain?.code === '[oz_av]' && isPrecious(text, start, stop) ? troyOunces : plain;
  }
  moveUnitEnd(stop + 1);
  return special;
}

export const minutes = unitOf('分钟', 'min', 'duration', false);

const troyOunces = unitOf('盎司', '[oz_tr]', 'mass', false);

const li = unitOf('里', '{里}', 'length', false);

/** 走五里路, 六十里路; 五里路 alone is the name of a road. */
const isWay = (text: string, start: number, stop: number): boolean =>
  startsWith(text, stop, '里路') &&
  (stop - start > 1 || oneOf(text, start - 1, '走跑行骑赶爬绕上出完了近约'));

const points: Unit = { ...percent, word: '个百分点', code: 'pp' };

const squareFeet = unitOf('方呎', '[sft_i]', 'area', false);

/** 面積431呎: Hong Kong's papers leave out that the feet of a flat are square. */
const isFloor = (text: string, start: number, stop: number): boolean =>
  oneOf(text, stop, '呎') &&
  (/(?:面[积積]|[实實]用|[建楼樓][筑築面])[^，。；、]{0,6}$|[一二兩两三四\d]房[^，。；、]{0,2}$/.test(
    text.slice(Math.max(0, start - 10), start),
  ) ||
    /^(?:的)?(?:[單单]位|[一二兩两三四\d]房|[開开]放式)/.test(text.slice(stop + 1, stop + 6)));

/** 0.4个和0.8个百分点: the points stand after the last. */
const isPoints = (text: string, start: number, stop: number): boolean =>
  oneOf(text, stop, '个') &&
  text.slice(start, stop).includes('.') &&
  /^[个個][和、或及与與][^\d，,。；;、]{0,4}[\d.]+\s*[个個]?百分[点點]/.test(text.slice(stop, stop + 20));

/** 2.85厘, 年息六厘: per cent a year, as Hong Kong's papers print it. 月息三厘 is another rate, and 厘米 a length. */
const isInterest = (text: string, at: number): boolean =>
  oneOf(text, at, '厘') &&
  !oneOf(text, at + 1, '米升克') &&
  /(?:息|利率|年率|回报|回報|中标|中標)[^，。；]{0,14}$|[报報][\d.]{3,6}$/.test(
    text.slice(Math.max(0, at - 20), at),
  ) &&
  !/月息/.test(text.slice(Math.max(0, at - 16), at));
