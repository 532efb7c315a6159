/**
 * Scores and proportions, which are no two counts: 3:2, 3比2, 37.2:20.5:42.3, 25-17、19-25.
 */
import { codeAt } from '../code-at.ts';
import { digitOf } from './characters.ts';
import { is, oneOf } from './text.ts';
import { unitAt } from './unit.ts';

/** The longest score or proportion after its first number. */
const farthest = 24;

/** Where the score ends whose first number is `literal`, which ends at `stop`; or −1. */
export function scoreEnd(text: string, stop: number, end: number, literal: string): number {
  if (literal.length > 5) return -1;
  if (!is(text, stop, ':') && !(is(text, stop, '比') && literal.length <= 3)) return -1;
  if (digitOf[codeAt(text, stop + 1)]! < 0) return -1;
  let far = stop + 1;
  while (
    far < end &&
    far - stop < farthest &&
    (digitOf[text.charCodeAt(far)]! >= 0 || (oneOf(text, far, ':.') && digitOf[codeAt(text, far + 1)]! >= 0))
  )
    far++;
  return oneOf(text, far, '元%万亿') ? -1 : far;
}

const games =
  /^\d{1,3}[-–—]\d{1,3}(?:(?:[、，,和]|\s)\s?\d{1,3}[-–—]\d{1,3})*(?![\d.\-–—%％万萬亿億]|,\d{3})/;
const pair = /^(\d{1,3})[-–—](\d{1,3})/;
/** What a score ends in, and what leads to one. */
const told =
  /^的?(?:大比分)?(?:领先|領先|落后|落後|战胜|戰勝|击败|擊敗|险胜|險勝|完胜|完勝|大胜|大勝|取胜|取勝|力克|逆转|逆轉|绝杀|絕殺|战平|戰平|逼平|打平|扳平|不敌|不敵|惜败|惜敗|告负|告負|负于|負於|输给|輸給|淘汰|横扫|橫掃|胜|勝|负|負|平(?!方))/;
const leading = /(?:比分|战成|戰成|改写为|改寫為|以)$/;

/**
 * Where the score ends whose first number stands from `at` to `stop` before a dash; or −1. Its first number is the
 * greater, which no range has, or a word of games stands beside it.
 */
export function dashedScoreEnd(text: string, at: number, stop: number, end: number): number {
  if (!oneOf(text, stop, '-\u2013\u2014')) return -1;
  const found = games.exec(text.slice(at, Math.min(end, at + 2 * farthest)));
  const [, ours, theirs] = found === null ? [] : (pair.exec(found[0]) ?? []);
  if (found === null || ours === undefined || theirs === undefined || stop - at !== ours.length) return -1;
  const far = at + found[0].length;
  if (unitAt(text, far, end) !== undefined && !told.test(text.slice(far, far + 4))) return -1;
  return Number(ours) >= Number(theirs) ||
    told.test(text.slice(far, far + 6)) ||
    leading.test(text.slice(Math.max(0, at - 4), at))
    ? far
    : -1;
}
