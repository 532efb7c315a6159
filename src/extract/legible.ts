/**
 * Whether text taken from a PDF is what the page shows. Fonts without a map to Unicode give right digits
 * and wrong letters, so numbers alone prove nothing: the letters must be letters in use.
 */
import { Refusal } from './refusal.ts';

/** The frequent level of a double-byte table: 3,755 simplified or 5,401 traditional characters. */
function frequent(
  encoding: string,
  leads: readonly [number, number],
  trails: readonly (readonly [number, number])[],
): string {
  const bytes: number[] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead += 1)
    for (const [from, until] of trails)
      for (let trail = from; trail <= until; trail += 1) bytes.push(lead, trail);
  return new TextDecoder(encoding).decode(new Uint8Array(bytes));
}

const inUse = new Set([
  ...frequent('gb18030', [0xb0, 0xd7], [[0xa1, 0xfe]]),
  ...frequent(
    'big5',
    [0xa4, 0xc6],
    [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  ),
]);

/** Share of the Chinese characters (or whatever else is no ASCII) that are in use, 0 to 1. */
export function shareInUse(text: string): number {
  let [letters, good] = [0, 0];
  for (const character of text) {
    if (character < '\u0080' || !/[\p{L}\p{Co}\ufffd]/u.test(character)) continue;
    letters += 1;
    if (inUse.has(character)) good += 1;
  }
  return letters === 0 ? 0 : good / letters;
}

/** Share of letters that are Latin or Chinese characters in use, 0 to 1; 1 where there are too few to tell. */
export function legibility(text: string): number {
  let [letters, good] = [0, 0];
  for (const character of text) {
    if (/[\s\d\p{P}\p{S}\u{FEFF}]/u.test(character) && character !== '\ufffd') continue;
    letters += 1;
    if (/[A-Za-zÀ-ɏ]/.test(character) || inUse.has(character)) good += 1;
  }
  return letters < 20 ? 1 : good / letters;
}

/** Real pages stand above 0.95, rare names and all; text without a font's map below 0.4. */
const least = 0.8;

export function requireLegible(text: string): void {
  const share = legibility(text);
  if (share >= least) return;
  const digits = text.match(/\d/g)?.length ?? 0;
  throw new Refusal({
    seen: `text whose labels are garbage (${Math.round(share * 100)} % of its letters are in use)${digits > 0 ? `, although ${digits} digits survive` : ''}`,
    expected: `at least ${least * 100} %`,
    hint: 'The PDF’s fonts do not say which characters they show, so no label can be trusted. Get the page as HTML or text, or run it through OCR.',
  });
}
