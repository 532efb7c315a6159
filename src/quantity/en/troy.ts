/** Which ounces are meant: gold and silver are weighed in troy ounces, whose name the press leaves short. */
import { clauseAround } from './chars.ts';

const metals = /\b(?:gold|silver|platinum|palladium|rhodium|bullion)\b(?! (?:medal|card|cup))/i;

/** The unit of what stands from `start` to `stop`: prices of metals go on over several sentences, weights stand beside theirs. */
export function ouncesOf(unit: string, text: string, start: number, stop: number): string {
  if (!unit.endsWith('[oz_av]')) return unit;
  const near =
    unit.length > '[oz_av]'.length
      ? text.slice(Math.max(0, start - 300), stop + 100)
      : clauseAround(text, start, stop, 120, 80);
  return metals.test(near) ? unit.replace('[oz_av]', '[oz_tr]') : unit;
}
