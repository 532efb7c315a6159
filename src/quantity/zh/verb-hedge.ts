/**
 * A hedge before the verb of a number: 至少增加10分钟, 约增长7%, 至少造成12人死亡. The span goes from it over the verb.
 */
import { foldScript } from '../fold.ts';
import { eachForm, han } from './characters.ts';
import { verbStart } from './direction.ts';
import { addHedge, hedgeBefore, hedgeEdge, hedges } from './hedge.ts';
import { is, oneOf } from './text.ts';

/** Those that bound how far, wherever they stand before it; 超增 and 近减 are other words. */
const overVerb = new Set(['至少', '最少', '起码', '最多', '至多', '顶多', '约', '大约', '大概', '大致']);

/** Adds the hedge before the verb that gave the direction or that leads to the candidate; returns where it begins, or −1. */
export function hedgeOverVerb(text: string, begin: number, floor: number, moves: boolean): number {
  if (hedges.words.length > 0) return -1;
  if (!moves) return hedgeFarBack(text, begin, floor);
  if (verbStart < 0 || !hedgeBefore(text, verbStart, floor)) return -1;
  if (overVerb.has(foldScript(hedges.words[0]!))) return hedgeEdge;
  hedges.words.pop();
  hedges.classes.pop();
  return -1;
}

/** What 至少, 至多 and 起码 end with: most characters do not, so they are asked first. */
const bounds = new Uint8Array(65536);
eachForm('少多码', (code) => {
  bounds[code] = 1;
});

/** How many characters may stand between 至少 and its number. */
const reach = 7;

/** What may stand there: 至少造成, 至少应保留, 至多可以带; a noun that has the most of something has 的 or a time behind it, and
 * 各 deals the number out. */
const verb = /^(?![的时時者數数年月从從]|目前|[现現]在|眼下|[说說]明|表明|意味|[证證]明)[^的第各]{1,7}$/;
/** 最多 and 最少 are superlatives as often: 最多可获补贴. */
const modal = /^(?:[只还還也仅僅]?[可能会會需要得]|允许|允許|容纳|容納|同时|同時|一次)/;

/** 至少造成12人死亡: the hedge stands in the same run of characters, before a verb that moves nothing. */
function hedgeFarBack(text: string, begin: number, floor: number): number {
  const first = Math.max(floor, begin - reach - 1);
  for (let at = begin - 1; at > first; at--) {
    const code = text.charCodeAt(at);
    if (han[code] !== 1) return -1;
    if (bounds[code] === 0) continue;
    const isFirm = oneOf(text, at - 1, '至起顶');
    if (!isFirm && !is(text, at - 1, '最')) continue;
    if (isFirm && is(text, at - 1, '起') !== is(text, at, '码')) continue;
    const between = text.slice(at + 1, begin);
    if (!(isFirm ? verb : modal).test(between)) return -1;
    addHedge(text.slice(at - 1, at + 1), is(text, at, '多') ? 'under' : 'over');
    return at - 1;
  }
  return -1;
}
