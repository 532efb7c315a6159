/**
 * Two texts that a reader takes for the same must compare as the same: one script, one width, one case.
 * Folding keeps every offset, so that a match in folded text is a range of the printed text.
 */
import { toSimplified } from '../model/script.ts';

/** `text` with full-width forms as ASCII, traditional characters as simplified, letters in lower case; same length. */
export function fold(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) folded += foldUnit(text[index]!);
  return folded;
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return unit.toLowerCase();
  if (code === 0x3000 || code === 0xa0) return ' ';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  const lower = toSimplified.get(unit) ?? unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/** Whether a code unit is a Chinese character (CJK unified ideographs, extension A, compatibility, 〇). */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3007
  );
}

/**
 * Folded text with every Chinese character as a word of its own: what the index holds and what a query
 * must look like, so that no dictionary decides what can be found.
 */
export function words(text: string): string {
  const folded = fold(text);
  let spaced = '';
  for (let index = 0; index < folded.length; index += 1) {
    const code = folded.charCodeAt(index);
    spaced += isHan(code) ? ` ${folded[index]} ` : folded[index];
  }
  return spaced.replace(/\s+/g, ' ').trim();
}

/** Ranges of `text` in which `term` stands, white space between Chinese characters left aside. */
export function find(text: string, term: string): [number, number][] {
  const hay = squeeze(fold(text));
  const needle = squeeze(fold(term)).text;
  const found: [number, number][] = [];
  if (needle === '') return found;
  for (
    let from = hay.text.indexOf(needle);
    from >= 0;
    from = hay.text.indexOf(needle, from + needle.length)
  ) {
    if (!splitsNumber(hay.text, from, needle))
      found.push([hay.at[from]!, hay.at[from + needle.length - 1]! + 1]);
  }
  return found;
}

/** Text without the white space that touches a Chinese character, and where each unit came from. */
function squeeze(text: string): { readonly text: string; readonly at: readonly number[] } {
  let kept = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (/\s/.test(text[index]!)) {
      const next = text.slice(index).search(/\S/);
      const touchesHan =
        isHan(kept.charCodeAt(kept.length - 1)) ||
        (next > 0 && isHan(text.charCodeAt(index + next))) ||
        kept.endsWith(' ');
      if (touchesHan) continue;
      kept += ' ';
    } else kept += text[index];
    at.push(index);
  }
  return { text: kept, at };
}

const isDigit = (character: string | undefined) =>
  character !== undefined && character >= '0' && character <= '9';

/** 8 is not found in 18 nor in 8.5: a number matches whole or not at all. */
function splitsNumber(text: string, from: number, needle: string): boolean {
  const end = from + needle.length;
  const before = text[from - 1];
  const after = text[end];
  if (
    isDigit(needle[0]) &&
    (isDigit(before) || ((before === '.' || before === ',') && isDigit(text[from - 2])))
  )
    return true;
  return (
    isDigit(needle.at(-1)) && (isDigit(after) || ((after === '.' || after === ',') && isDigit(text[end + 1])))
  );
}
