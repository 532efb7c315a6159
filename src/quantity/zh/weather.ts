/** Sentences about warmth, whose 度 are degrees though their own clause does not say so: 高溫比今天升高1至2度，台北15度. */

import { oneOf } from './text.ts';

/** How far before it the sentence may have come to speak of warmth. */
const told = 36;
const warmth =
  /(?:[气氣低高油水室降升][温溫]|[体體][温溫]|[转轉][凉涼冷]|回暖|[冷寒]空[气氣]|寒[潮流]|[气氣]象[台署局]|天文台[料预預指说說表周昨今明]|低[见見]|[预預][热熱]|烤箱|烘烤|[上下]火)[^。；\n]*$/;
/** What else in the clause is told in degrees. */
const otherDegrees = /[纬緯经經角旋翻弯彎斜坡視视方电電]|[多精程]$/;
const clause = /[^，,、]*$/;

export function isWeather(text: string, begin: number): boolean {
  const before = text.slice(Math.max(0, begin - told), begin);
  return warmth.test(before) && !otherDegrees.test(clause.exec(before)![0]);
}

/** 升到二十度, 四百度近视; 二度创业 and 气温一度降到零下 count times. */
export const isDegrees = (text: string, begin: number, literal: string): boolean =>
  literal.length > 1 ||
  (oneOf(text, begin - 1, literal === '1' ? '升降高低差至到约' : '升降高低差为至到约上温有仅达') &&
    isWeather(text, begin));
