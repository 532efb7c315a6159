/** The base of an amount that stands before it: per capita, each household, every year, annual output of. */
import type { Kind } from '../quantity.ts';
import { adverbs, bases, divisible, periods } from './base-words.ts';
import { counterOf } from './nouns.ts';
import { unitNameAt } from './units.ts';

/** How far before an amount its base may open the clause. */
const clause = 100;

/** `Per capita income was 30,733 yuan`, `Each household received 500 yuan`, `Every year it makes 5,000 tonnes`. */
export function baseBefore(text: string, kind: Kind, index: number): string | undefined {
  if (!divisible.has(kind) && kind !== 'count') return undefined;
  const before = text.slice(Math.max(0, index - clause), index);
  if (
    kind !== 'count' &&
    kind !== 'length' &&
    before.includes('apita') &&
    /\bper[ -]capita\b[^.;:!?,\n]*$/i.test(before)
  )
    return '{人}';
  const often = before.includes('nnual ') || before.includes('ly ') ? yearly.exec(before)?.[1] : undefined;
  if (often !== undefined && (kind !== 'count' || !/\d/.test(before)))
    return adverbs.get(often.toLowerCase());
  if (!before.includes('ach ') && !before.includes('very ')) return undefined;
  const match =
    /(?:^|[.;:!?,\n][ "“]*|\b(?:that|say|says|said) )(?:each|every) ([a-z]+)(,?)[^.;:!?,\n]*$/i.exec(before);
  if (!match) return undefined;
  const noun = match[1]!.toLowerCase();
  const period = periods.get(noun);
  if (period !== undefined) return period;
  return kind === 'count' || kind === 'length' || match[2]
    ? undefined
    : (bases.get(noun) ?? counterOf(noun) ?? unitNameAt(noun, 0, noun.length)?.unit.unit);
}

/** `annual output of`, `the monthly minimum wage has stood at`: how often the sum is made. */
const yearly =
  /\b(annual|yearly|monthly|weekly|daily|hourly) (?:[a-z]+ ){0,2}(?:output|production|capacity|throughput|wages?|salar(?:y|ies)|pay|rents?|pensions?|allowances?|stipends?|fees?|premiums?|subsid(?:y|ies)|income|revenues?|turnover|profits?|consumption|intake|emissions|yields?|harvests?|budget)\b(?:(?! (?:rose|grew|fell|dropped|increased|up|down|by|and|to) )[^.;:!?,\n\d]){0,48}$/i;
