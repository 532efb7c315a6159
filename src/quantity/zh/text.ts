/**
 * Questions about one place of a text, answered on character codes: no string is made to ask them.
 */
import { codeAt } from '../code-at.ts';
import { folded } from '../fold.ts';

/** Whether the folded character at `at` is `char`. */
export const is = (text: string, at: number, char: string): boolean =>
  folded[codeAt(text, at)] === char.charCodeAt(0);

/** Whether the folded character at `at` is one of `chars`, which are given folded. */
export function oneOf(text: string, at: number, chars: string): boolean {
  const code = folded[codeAt(text, at)];
  if (code === undefined) return false;
  for (let i = 0; i < chars.length; i++) if (chars.charCodeAt(i) === code) return true;
  return false;
}

/** Whether the character at `at` itself is one of `chars`. */
export function rawOneOf(text: string, at: number, chars: string): boolean {
  const code = codeAt(text, at);
  for (let i = 0; i < chars.length; i++) if (chars.charCodeAt(i) === code) return true;
  return false;
}

/** Whether `word`, given folded, stands at `at`. */
export function startsWith(text: string, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (folded[codeAt(text, at + i)] !== word.charCodeAt(i)) return false;
  return true;
}
