/** Whether 块 counts pieces, as in 4450块面板 and 展板20块, or is spoken for 元, as in 花50块 and 20块买三斤. */
import * as data from '../data/pieces.ts';
import { foldScript } from '../fold.ts';
import { words } from './dismissed.ts';

/** 800块彩色玻璃, but 20块买豆腐 and 50块的肉: what may stand between is no verb and no number. */
const counted = new RegExp(
  `^(?:[能可]用的[\\p{Script=Han}]{0,2}(?:${words(data.pieces).join('|')})|地(?![铁租税摊])|表(?![示明达现扬格彰面演态决白])|(?!地[铁租税摊])[^\\d\\s\\p{P}的了着过就才也都又还再不买卖租给花付送交换订收赚挣存拿借捐罚吃用以左上下多来起一二三四五六七八九十两每]{0,5}(?:${words(data.pieces).join('|')}))`,
  'u',
);
const named = new RegExp(`(?:${words(data.inventoried).join('|')})$`, 'u');
const longest = 9;

/** Of the amount from `begin` to the end of 块, `stop`. */
export const isPiece = (text: string, begin: number, stop: number): boolean =>
  counted.test(foldScript(text.slice(stop, stop + longest))) ||
  named.test(foldScript(text.slice(Math.max(0, begin - 2), begin)));
