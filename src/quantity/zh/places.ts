/**
 * Which of the places where traditional script is set a text is of: Taiwan, Hong Kong, Macau or the mainland.
 */
import { codeAt } from '../code-at.ts';
import { placesOf, wordsOf } from '../data/places-zh.ts';
import { isSpace, setOf } from './characters.ts';
import { addPair, mayHold, noPairs } from './pairs.ts';
import { firsts, match, matchEnd, trieOf } from './trie.ts';

interface Said {
  /** The money of the place. */
  readonly of: number;
  /** A place says as much as several words. */
  readonly weight: number;
}
const codes = ['TWD', 'HKD', 'MOP', 'CNY'];
const mainland = codes.indexOf('CNY');
const sure = 4;

/** `勞[保健退]` → 勞保 勞健 勞退. */
function expanded(form: string): string[] {
  const [, before, set, after] = /^([^[]*)\[([^\]]+)\](.*)$/.exec(form) ?? [];
  if (set === undefined) return [form];
  return [...set].flatMap((char) => expanded(before + char + after));
}

const entries = (list: Readonly<Record<string, string>>, weight: number) =>
  codes.flatMap((code, of) =>
    list[code]!.split(/\s+/)
      .flatMap(expanded)
      .map((word): [string, Said] => [word, { of, weight }]),
  );
const vocabulary = [...entries(wordsOf, 1), ...entries(placesOf, sure)];
const places = trieOf(vocabulary);
const heads = noPairs();
for (const [word] of vocabulary) if (word.length > 1) addPair(heads, word.charCodeAt(0), word.charCodeAt(1));
const single = setOf(vocabulary.flatMap(([word]) => (word.length === 1 ? [word] : [])).join(''));

/**
 * The place that most is said of from `from` to `to`, if there is one, and whether it is named; the mainland where no
 * other place is.
 */
export function placeIn(
  text: string,
  from: number,
  to: number,
): { readonly code: string; readonly sure: boolean } | undefined {
  const said = [0, 0, 0, 0];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if ((firsts[code]! & places.bit) === 0) continue;
    const next = codeAt(text, at + 1);
    if (!mayHold(heads, code, next) && single[code] === 0 && !isSpace(next)) continue;
    const found = match(places, text, at, text.length);
    if (found === undefined) continue;
    said[found.of]! += found.weight;
    at = matchEnd - 1;
  }
  const most = Math.max(said[0]!, said[1]!, said[2]!);
  const inland = said[mainland]!;
  if (most === 0 || (most < sure && inland >= sure))
    return inland > 0 ? { code: codes[mainland]!, sure: inland >= sure } : undefined;
  const first = said.indexOf(most);
  if (said.lastIndexOf(most, mainland - 1) !== first) return undefined;
  return { code: codes[first]!, sure: most >= sure };
}

/** How far around a place the text is looked at. */
const near = 120;

export const isTaiwanese = (text: string, at: number): boolean =>
  placeIn(text, Math.max(0, at - near), Math.min(text.length, at + near))?.code === 'TWD';
