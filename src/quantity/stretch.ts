/**
 * Which language a stretch of text is in. A run without Chinese characters is English when it holds enough
 * words; a number that touches Chinese belongs to the Chinese side, so `939亿元` inside an English sentence and
 * `Windows 11` inside a Chinese one are both read as their neighbours are.
 */
import type { Language } from './quantity.ts';
import { reach } from './reader.ts';

const letter = 1;
const chinese = 2;
const newline = 3;

/** Latin words, of two letters or more, that make a run English. */
const enough = 3;
/** The shortest English: so many words, and what parts them. */
const shortest = 3 * enough - 1;

const kinds = new Uint8Array(65536);
for (let code = 65; code <= 90; code++) kinds[code] = kinds[code + 32] = letter;
kinds.fill(chinese, 0x2e80, 0xa000);
kinds.fill(chinese, 0xac00, 0xd7a4);
kinds.fill(chinese, 0xf900, 0xfb00);
kinds.fill(chinese, 0xff01, 0xff61);
kinds[10] = newline;

export interface Stretch {
  readonly language: Language;
  readonly end: number;
}

/**
 * The stretch that begins at `at`, as far as `limit`; `language` is that of the stretch before, or undefined at
 * the start of the text. Looks at most `reach` past `limit`.
 */
export function stretchAt(text: string, at: number, limit: number, language: Language | undefined): Stretch {
  if (language === undefined && startsEnglish(text, at))
    return { language: 'en', end: englishEnd(text, at, limit) };
  if (language === 'en') {
    const end = englishEnd(text, at, limit);
    if (end > at) return { language, end };
  }
  let place = at;
  while (place < limit) {
    // No English begins less than `shortest` before a Chinese character: most looks pass over that many.
    let ahead = Math.min(place + shortest, text.length) - 1;
    while (ahead >= place && kinds[text.charCodeAt(ahead)] !== chinese) ahead--;
    if (ahead >= place) {
      place = ahead + 1;
      continue;
    }
    if (kinds[text.charCodeAt(place)] === letter) {
      if (isEnglish(text, place)) {
        const start = lineStart(text, at, place);
        return start > at
          ? { language: 'zh', end: start }
          : { language: 'en', end: englishEnd(text, place, limit) };
      }
      while (place + 1 < limit && !breaksRun(text, place + 1)) place++;
    }
    place++;
  }
  return { language: 'zh', end: limit };
}

/** Whether a text begins in English: nothing Chinese in a short text, or enough words before it in a long one. */
function startsEnglish(text: string, at: number): boolean {
  const end = Math.min(text.length, at + reach);
  let letters = false;
  for (let place = at; place < end; place++) {
    const kind = kinds[text.charCodeAt(place)];
    if (kind === chinese) return false;
    if (kind === letter) {
      letters = true;
      if (isEnglish(text, place)) return true;
    }
  }
  return letters && end === text.length;
}

/** Whether enough words follow `place` before anything Chinese. */
function isEnglish(text: string, place: number): boolean {
  let words = 0;
  let length = 0;
  const end = Math.min(text.length, place + reach);
  for (let i = place; i < end; i++) {
    const kind = kinds[text.charCodeAt(i)];
    if (kind === letter) {
      if (++length === 2 && ++words === enough) return true;
    } else {
      if (kind === chinese) return false;
      length = 0;
    }
  }
  return false;
}

/** A line that is English from its start is English with its leading numbers; else English starts at its first word. */
function lineStart(text: string, at: number, place: number): number {
  for (let i = place - 1; i >= at && i > place - reach; i--) {
    const kind = kinds[text.charCodeAt(i)];
    if (kind === chinese) return place;
    if (kind === newline) return i + 1;
  }
  return place;
}

/** Where English ends: before the number that touches the next Chinese character. */
function englishEnd(text: string, at: number, limit: number): number {
  const far = Math.min(text.length, limit + reach);
  let place = at;
  while (place < far && kinds[text.charCodeAt(place)] !== chinese) place++;
  if (place === far) return limit;
  while (place > at && isNumeric(text.charCodeAt(place - 1))) place--;
  return Math.min(place, limit);
}

/** Digits, and what stands inside or beside a number: space % + , - . $ ¥ £ €. */
const isNumeric = (code: number): boolean =>
  (code >= 48 && code <= 57) || ' %+,-.$¥£€\n'.includes(String.fromCharCode(code));

const breaksRun = (text: string, place: number): boolean => {
  const kind = kinds[text.charCodeAt(place)];
  return kind === chinese || kind === newline;
};
