/**
 * 半 that only a hedge makes a number: 同意的过半, 近半受访者. Alone it is mostly a part of a word.
 */
import { clearHedges, hedgeBefore } from './hedge.ts';
import { is, oneOf, startsWith } from './text.ts';

/** What begins a word with 半: 过半百, 超半径. */
const halfWords = '百数夜空山路途场岛坡程生辈身开圆晌价决天月日世里句张公点成官导径信个吊截边死醉';

/** Whether the 半 at `at` is one; leaves no hedge. */
export function isMajority(text: string, at: number, end: number, floor: number): boolean {
  if (!oneOf(text, at - 1, '过逾超近') || is(text, at - 2, '年')) return false;
  const hedges = hedgeBefore(text, at, floor);
  clearHedges();
  // 近半个股: of the shares listed.
  return hedges && !(at + 1 < end && oneOf(text, at + 1, halfWords) && !startsWith(text, at + 1, '个股'));
}
