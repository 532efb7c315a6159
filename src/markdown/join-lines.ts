/**
 * Line ends inside a paragraph: a space in text that is written with spaces, nothing in Chinese, where the
 * space that browsers make of a line end would stand in the middle of a sentence.
 */

/** `text` in one line; `before` is the character that precedes it in its paragraph. */
export function joinLines(text: string, before: string): string {
  return text.replace(/[ \t]*\r?\n[ \t]*/g, (match, offset: number) => {
    const previous = text.slice(0, offset) || before;
    const next = text.slice(offset + match.length);
    return endsWide.test(previous) && (next === '' || startsWide.test(next)) ? '' : ' ';
  });
}

/** Han, kana, and the punctuation of full width. */
const wide = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef]';
const endsWide = new RegExp(`${wide}$`, 'u');
const startsWide = new RegExp(`^${wide}`, 'u');
