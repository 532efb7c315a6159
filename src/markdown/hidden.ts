/**
 * Characters that a reader cannot see but a program reads: bidirectional overrides, zero-width spaces,
 * control characters. One inside a number changes what the number is, so content may hold none.
 */
import type { Finding } from '../model/outcome.ts';

/** A character that must not stand in content. */
export interface HiddenCharacter {
  readonly index: number;
  /** `U+202E`. */
  readonly code: string;
  readonly name: string;
}

/**
 * Control characters except tab and line ends, default-ignorable ones except variation selectors (which
 * choose the shape of a Chinese character), line and paragraph separators, annotation marks, and U+FFFD,
 * which stands where a character was lost.
 */
const pattern =
  /(?![\t\n]|\p{Variation_Selector})[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb\ufffd]/u;
const everywhere = new RegExp(pattern.source, 'gu');

const names: Readonly<Record<string, string>> = {
  '\u0000': 'NUL',
  '\r': 'lone carriage return',
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u2060': 'word joiner',
  '\u202e': 'right-to-left override',
  '\u202d': 'left-to-right override',
  '\ufeff': 'zero-width no-break space',
  '\ufffd': 'replacement character, where a character was lost',
};

/** Every hidden character of a text, in order. CRLF line ends are fine; a lone CR is not. */
export function* hiddenCharacters(text: string): Generator<HiddenCharacter> {
  // Nearly every text has none, and a search that stops at the first is several times faster than a list.
  if (!pattern.test(text)) return;
  for (const match of text.matchAll(everywhere)) {
    const [char] = match;
    if (char === '\r' && text[match.index + 1] === '\n') continue;
    yield { index: match.index, code: codeOf(char), name: names[char] ?? kindOf(char) };
  }
}

/** The text with every hidden character written out, `\\u{202E}`: safe to print on a terminal. */
export function visible(text: string): string {
  let [shown, from] = ['', 0];
  for (const { index, code } of hiddenCharacters(text)) {
    shown += `${text.slice(from, index)}\\u{${code.slice(2)}}`;
    from = index + (text.codePointAt(index)! > 0xffff ? 2 : 1);
  }
  return shown + text.slice(from);
}

/**
 * The findings of a file in the order of its lines, with those about its hidden characters. Values made of
 * escapes or entities have their own finding; where the file itself holds the character, one is enough.
 */
export function withHidden(file: string, text: string, others: readonly Finding[]): Finding[] {
  const hidden = [...hiddenCharacters(text)].map(({ index, code, name }): Finding => {
    const before = text.slice(0, index);
    return {
      rule: 'hidden-character',
      level: 'error',
      file,
      line: before.split('\n').length,
      column: index - before.lastIndexOf('\n'),
      message: `Unexpected ${code} (${name}), expected text that readers can see`,
      hint: 'Delete the character; retype the number or word around it.',
    };
  });
  const lines = new Set(hidden.map(({ line }) => line));
  const rest = others.filter(({ rule, line }) => rule !== 'hidden-character' || !lines.has(line));
  const all = [...hidden, ...rest].sort((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0));
  if (all.length <= most) return all;
  const message = `Unexpected ${all.length - most} further findings in this file, expected a file worth mending line by line`;
  return [
    ...all.slice(0, most),
    { rule: 'many-findings', level: 'error', file, line: all[most]!.line, message },
  ];
}

/** Findings of one file; a file with more is not what it should be as a whole. */
const most = 200;

function codeOf(char: string): string {
  return `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

function kindOf(char: string): string {
  if (/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/.test(char)) return 'bidirectional control';
  return /\p{Cc}/u.test(char) ? 'control character' : 'invisible character';
}
