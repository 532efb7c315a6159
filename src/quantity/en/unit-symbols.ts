/** Units that are one sign behind a number: 75%, 20°C, 2.4×. */
import type { Kind } from '../quantity.ts';
import { gapEnd, isLetter } from './chars.ts';

export interface Measure {
  readonly kind: Kind;
  readonly unit: string;
  readonly shift: number;
  readonly factor?: number;
  readonly uncertain?: string | undefined;
}

const symbols: ReadonlyMap<string, Measure> = new Map([
  ['%', { kind: 'percent', unit: '%', shift: 0 }],
  ['％', { kind: 'percent', unit: '%', shift: 0 }],
  ['﹪', { kind: 'percent', unit: '%', shift: 0 }],
  ['‰', { kind: 'percent', unit: '%', shift: -1 }],
  ['℃', { kind: 'temperature', unit: 'Cel', shift: 0 }],
  ['℉', { kind: 'temperature', unit: '[degF]', shift: 0 }],
  ['€', { kind: 'money', unit: 'EUR', shift: 0 }],
  ['£', { kind: 'money', unit: 'GBP', shift: 0 }],
  ['¥', { kind: 'money', unit: 'CNY', shift: 0 }],
]);

const marks = new Uint8Array(65536);
const foot = { kind: 'length', unit: '[ft_i]', shift: 0 } as const;
const inch = { kind: 'length', unit: '[in_i]', shift: 0 } as const;
for (const mark of [...symbols.keys(), '°', 'º', '×', "'", '’', '′', '"', '”', '″'])
  marks[mark.charCodeAt(0)] = 1;

/** “Ne Zha 2” by six: the mark ends what one before it began. */
function closesQuote(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - titleWithin), at);
  return text[at] === '”'
    ? before.lastIndexOf('“') > before.lastIndexOf('”')
    : before.split('"').length % 2 === 0;
}
const titleWithin = 60;

/** What is so many inches: 12" deep, a 55" screen. */
const sized = /^ ?(?:deep|wide|long|high|tall|thick|screen|TVs?\b|display|pipe|dis[ck]|vinyl|x \d|by \d)/;

/** The unit whose sign stands at `at`. */
export function symbolAt(
  text: string,
  at: number,
  end: number,
): (Measure & { readonly end: number }) | undefined {
  if (at >= end || !marks[text.charCodeAt(at)]) return undefined;
  const mark = text[at]!;
  // 5'10": feet and inches.
  if (mark === "'" || mark === '’' || mark === '′')
    return /\D\d.\d{1,2}(?:["”″]|''|’’)/.test(text.slice(at - 2, at + 5))
      ? { ...foot, end: at + 1 }
      : undefined;
  if (mark === '"' || mark === '”' || mark === '″')
    return /\d['’′]\d{1,2}$/.test(text.slice(Math.max(0, at - 4), at)) ||
      (sized.test(text.slice(at + 1, at + 9)) && !closesQuote(text, at))
      ? { ...inch, end: at + 1 }
      : undefined;
  const found = symbols.get(mark);
  if (found) {
    const point = mark === '%' ? /^[- ]points?\b/i.exec(text.slice(at + 1, Math.min(end, at + 8))) : null;
    if (point) return { kind: 'percent' as const, unit: 'pp', shift: 0, end: at + 1 + point[0].length };
    return { ...found, end: at + 1 };
  }
  if (mark === '°' || mark === 'º') {
    const next = gapEnd(text, at + 1, end);
    if (isBearing(text, next)) return { kind: 'count' as const, unit: '{度}', shift: 0, end: at + 1 };
    const scale = isLetter(text, next + 1) ? undefined : text[next];
    if (scale === 'C' || scale === 'F')
      return {
        kind: 'temperature' as const,
        unit: scale === 'C' ? 'Cel' : '[degF]',
        shift: 0,
        end: next + 1,
      };
    return { kind: 'temperature' as const, unit: 'Cel', shift: 0, end: at + 1 };
  }
  if (mark === '×' && !/^ ?\d/.test(text.slice(at + 1, at + 3)))
    return { kind: 'ratio' as const, unit: '{倍}', shift: 0, end: at + 1 };
  return undefined;
}

/** `49° to 61° N`, `9° W`, a 45° angle: degrees of a circle. */
const isBearing = (text: string, index: number): boolean =>
  /^(?:(?:to|and|[-–]) ?\d{1,3}(?:\.\d{1,4})?[°º] ?)?(?:[NSEW](?![A-Za-z])|(?:north|south|east|west|latitude|longitude|angles?|turns?)\b)/.test(
    text.slice(index, index + 24),
  );
