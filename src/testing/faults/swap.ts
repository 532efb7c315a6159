/**
 * How a fault is planted: places in a text, and what stands there instead.
 */

/** A place in a text and what stands there instead. */
export type Swap = readonly [start: number, end: number, instead: string];

export const otherDigit = (digit: string): string => String((Number(digit) + 3) % 10 || 1);
export const matches = (text: string, pattern: RegExp): readonly RegExpExecArray[] => [
  ...text.matchAll(pattern),
];

/** Every match of `pattern`, or its first group, replaced. */
export function* swaps(text: string, pattern: RegExp, by: (seen: string) => string): Generator<Swap> {
  for (const match of matches(text, pattern)) {
    const seen = match[1] ?? match[0];
    const start = match.index + match[0].indexOf(seen);
    yield [start, start + seen.length, by(seen)];
  }
}

export const table = (
  words: Readonly<Record<string, string>>,
  around: readonly [string, string] = ['', ''],
) => {
  const pattern = new RegExp(`${around[0]}(${Object.keys(words).join('|')})${around[1]}`, 'gu');
  return (text: string) => swaps(text, pattern, (seen) => words[seen]!);
};

/** The first digit of each match that can become another. */
export const digitOf = (pattern: RegExp) => (text: string) =>
  swaps(text, pattern, (seen) => seen.replace(/\d/, otherDigit));

type Part = 'front' | 'prose';
/** Where a fault need not be reported at its own line: what it leaves behind is, elsewhere in the file. */
export type Kind = readonly [
  kind: string,
  part: Part,
  plant: (text: string) => Iterable<Swap>,
  spread?: true,
];

export const inMention = (pattern: string): RegExp => new RegExp(`\\[[^\\]]*?${pattern}[^\\]]*?\\]\\(`, 'gu');
