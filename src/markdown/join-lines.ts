/**
 * Line ends inside a paragraph: a space in text that is written with spaces, nothing in Chinese, where the
 * space that browsers make of a line end would stand in the middle of a sentence.
 */

/**
 * `text` in one line; `before` is the character that precedes it in its paragraph. Blanks around line ends
 * are gone already: the parser drops them.
 */
export function joinLines(text: string, before: string): string {
  return text.replace(/\n/g, (_, offset: number) => {
    // Two units hold the nearest character, also a rare one.
    const previous = text.slice(Math.max(0, offset - 2), offset) || before;
    const next = text.slice(offset + 1, offset + 3);
    return endsWide.test(previous) && (next === '' || startsWide.test(next)) ? '' : ' ';
  });
}

/** Han, kana, and the punctuation of full width. */
const wide = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef]';
const endsWide = new RegExp(`${wide}$`, 'u');
const startsWide = new RegExp(`^${wide}`, 'u');
