/**
 * Words that both languages have for one thing, and where a text says them: what its numbers may be said of.
 * `lexicon.json` holds them by field, Chinese words and English ones for each thing; `~` leaves the ending open. It names
 * the fields that are places, and those whose things are alternatives.
 */
import { toSimplified } from '../../model/script.ts';
import lexicon from './lexicon.json' with { type: 'json' };

/** One thing that a text names, from `at` to `end`. */
export interface Mention {
  readonly name: string;
  readonly at: number;
  readonly end: number;
}

const things = Object.values(lexicon.words).flatMap((field) => Object.entries(field));
const english = new Map<string, string>(things);
const byWord = new Map<string, string[]>();
for (const [zh] of things)
  for (const word of zh.split('|')) byWord.set(word, [...(byWord.get(word) ?? []), zh]);

// 其中国内游客 and 当中学校考生 speak of no China and no middle school.
const chinese = new RegExp(
  `(?<![当其](?=中))(?:${[...byWord.keys()].sort((a, b) => b.length - a.length).join('|')})`,
  'g',
);

/** `text` in simplified script, as long as it was. */
export const simplifiedOf = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => toSimplified.get(text[i]!) ?? text[i]!).join('');

/** What the Chinese text names, the longest word first. */
export const namedIn = (text: string): readonly Mention[] =>
  [...simplifiedOf(text).matchAll(chinese)].flatMap(({ index, 0: word }) =>
    byWord.get(word)!.map((name) => ({ name, at: index, end: index + word.length })),
  );

/** The names of the things of some fields. */
const namesOf = (field: string): readonly string[] =>
  Object.keys(lexicon.words[field as keyof typeof lexicon.words]);
const times = new Set(namesOf('time'));
const places = new Set(lexicon.places.flatMap(namesOf));

/** Whether a thing is a time rather than what is told of it. */
export const isTime = (name: string): boolean => times.has(name);

export const isPlace = (name: string): boolean => places.has(name);

const fields = new Map(
  lexicon.alternatives.flatMap((field) => namesOf(field).map((name) => [name, field] as const)),
);

/** The field whose things are told apart from one another, and not said of one number together, such as the sexes. */
export const alternativesOf = (name: string): string | undefined => fields.get(name);

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const stems = english
    .get(name)!
    .split('|')
    .map((stem) => (stem.endsWith('~') ? `${stem.slice(0, -1)}[a-z]*` : `${stem}(?:e?s)?`));
  const made = new RegExp(`(?<![A-Za-z]|non-)(?:${stems.join('|')})(?![A-Za-z]|-up(?![a-z]))`, 'gi');
  patterns.set(name, made);
  return made;
}

/** Where the English text says one of those things. */
export const saidIn = (text: string, name: string): readonly Mention[] =>
  [...text.matchAll(patternOf(name))].map(({ index, 0: word }) => ({
    name,
    at: index,
    end: index + word.length,
  }));
