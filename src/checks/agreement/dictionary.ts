/**
 * A dictionary of the language, for what the lexicon does not name: Chinese words with their short English glosses.
 * `dictionary.json` is made by `scripts/make-dictionary.ts` from CC-CEDICT (https://cc-cedict.org) and is under its
 * licence, CC BY-SA 4.0.
 */
import dictionary from './dictionary.json' with { type: 'json' };
import type { Mention } from './lexicon.ts';

const longest = 5;

/** The first row from `from` on that does not stand before `word`; rows are sorted. */
function rowFrom(word: string, from: number): number {
  let [low, high] = [from, dictionary.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dictionary[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The length of the longest word of the dictionary at `at` in simplified `text`, or 0. */
function wordAt(text: string, at: number): number {
  let found = 0;
  let row = 0;
  for (let length = 2; length <= longest && at + length <= text.length; length++) {
    const word = text.slice(at, at + length);
    row = rowFrom(word, row);
    if (dictionary[row]?.startsWith(`${word}=`)) found = length;
    else if (!dictionary[row]?.startsWith(word)) break;
  }
  return found;
}

/** The words of simplified `text`, from left to right, the longest first; none begins or ends inside a `taken` one. */
export function wordsIn(text: string, taken: readonly Mention[]): readonly Mention[] {
  const words: Mention[] = [];
  for (let at = 0; at < text.length; ) {
    const end = at + wordAt(text, at);
    if (end > at && !taken.some((other) => other.at < end && other.end > at))
      words.push({ name: text.slice(at, end), at, end });
    at = Math.max(end, at + 1);
  }
  return words;
}

const patterns = new Map<string, RegExp>();

/** Where English `text` says `word` of the dictionary, in any form of its first and its last word. */
export function glossesIn(text: string, word: string): readonly Mention[] {
  let pattern = patterns.get(word);
  if (!pattern) {
    const glosses = dictionary[rowFrom(`${word}=`, 0)]!.slice(word.length + 1).split('|');
    pattern = new RegExp(`(?<![A-Za-z]|non-)(?:${glosses.map(formsOf).join('|')})(?![A-Za-z])`, 'gi');
    patterns.set(word, pattern);
  }
  return [...text.matchAll(pattern)].map(({ index, 0: said }) => ({
    name: word,
    at: index,
    end: index + said.length,
  }));
}

/** A pattern of the forms of a gloss: child(ren), serve(s|d|ing), supply, supplies; labour, centre and -ise as well. */
const formsOf = (gloss: string): string => gloss.split(/[ -]/).map(inflected).join('[ -]');

const irregular: Readonly<Record<string, string>> = {
  child: 'child(?:ren)?',
  foot: 'f(?:oo|ee)t',
  goose: 'g(?:oo|ee)se',
  man: 'm[ae]n',
  mouse: 'm(?:ouse|ice)',
  person: 'person|people',
  tooth: 't(?:oo|ee)th',
  woman: 'wom[ae]n',
};

function inflected(word: string): string {
  if (irregular[word]) return `(?:${irregular[word]})`;
  const spelled = word
    .replace(/(?<=\w{3})or\b/, 'ou?r')
    .replace(/(?<=\w{2})ter$/, 't(?:er|re)')
    .replace(/iz(?=e$)/, 'i[sz]')
    .replace(/(?<=[ae])l(?=er$)/, 'l{1,2}');
  const last = word.at(-1)!;
  if (word.endsWith('man')) return `${spelled.slice(0, -2)}[ae]n`;
  if (last === 'e') return `${spelled.slice(0, -1)}(?:e[sdr]?|ing|ers)`;
  if (last === 'y') return `${spelled.slice(0, -1)}(?:y(?:s|ed|ing)?|ies|ied)`;
  if (last === 'f') return `${spelled.slice(0, -1)}(?:fs?|ves)`;
  return `${spelled}(?:e?s|${last}?(?:ed|ing|ers?))?`;
}
