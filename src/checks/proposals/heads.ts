/**
 * The head of what a figure counts, its last two characters: 线路 of 停运的10千伏线路. What is called alike may be parts
 * of one whole.
 */
import type { Figure } from '../../model/figure.ts';
import { foldScript } from '../../quantity/fold.ts';

/** 申报项目中已开工的: of what has come to the first rung, those at the second. */
export const among = /中(?=已|尚|仍|获)/u;

/** Of what is counted, or else of what it is counted among. */
export function headOf({ subject }: Figure): string {
  const [first, ...rest] = foldScript(subject.zh).split(among) as [string, ...string[]];
  const last = rest.at(-1) ?? first;
  return (last.endsWith('的') ? first : last).replace(/(?:的?(?:人数|数量|总数|个数)|数|的)$/u, '').slice(-2);
}
