/**
 * Words that say which way a thing goes: a 顺差 told as a deficit, a net inflow as an outflow, 提前 as "later than". Asked
 * of the whole of both texts, and only where each speaks of one side alone.
 */
import { type Place, placeOf } from './message.ts';
import { opposites, type Sides, type SidesOfBoth, ways } from './opposites.ts';
import type { Statement } from './statement.ts';

const all: readonly SidesOfBoth[] = [...opposites, ...ways];

/** A number below zero, or a turn from one side to the other, speaks of both. */
const turning = /[-−–](?=\d)|[负負]|[转轉扭]|\bnegative\b|\bminus\b|\bswung\b|\bturn(?:ed|ing)?\b/iu;

/** The words in which one text says the opposite of the other. */
export function opposed(zh: Statement, en: Statement): readonly [zh: Place, en: Place] | undefined {
  const isTurning = turning.test(zh.text) || turning.test(en.text);
  for (const sides of isTurning ? ways : all) {
    const apart = sidesApart(sides, zh, en);
    if (apart) return apart;
  }
  return undefined;
}

/** The words in which each text speaks of one side alone, where they are not on the same. */
export function sidesApart(
  sides: SidesOfBoth,
  zh: Statement,
  en: Statement,
): readonly [zh: Place, en: Place] | undefined {
  const [a, b] = [soleSide(zh.text, sides.zh), soleSide(en.text, sides.en)];
  return a && b && a.side !== b.side ? [a.place, b.place] : undefined;
}

/** "A net loss of 230 million yuan" is 净利润-2.3亿元: the noun says the sign. */
export const isBelowZero = ({ text }: Statement, { start, end }: Place): boolean =>
  losing.test(text.slice(Math.max(0, start - losingWithin), end + losingWithin)) ||
  lossOf.test(text.slice(Math.max(0, start - longestLoss), start));

/** "A net loss attributable to shareholders of the listed company of 128 million". */
const lossOf = /\bloss\b[^.;,\d]{0,90} of $/i;
const longestLoss = 100;

const losing =
  /\b(?:loss(?:es)?|lost|deficits?|shortfalls?|outflows?|(?:in )?the red|negative|minus|sub-?zero|below)\b/i;
const losingWithin = 40;

/** The one side that a text speaks of alone, by its place in `sides`, and where it first does. */
export function soleSide(
  text: string,
  sides: Sides,
): { readonly side: 0 | 1; readonly place: Place } | undefined {
  const [one, other] = sides.map((side) => placeOf(side, text));
  if ((one === undefined) === (other === undefined)) return undefined;
  return { side: one ? 0 : 1, place: (one ?? other)! };
}
