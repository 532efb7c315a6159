/**
 * One form for every character the grammar knows: traditional to simplified, full width to half. One UTF-16
 * unit always folds to one, so offsets never move.
 */
import { simplified, traditional } from './data/script.ts';

/** The folded code of every UTF-16 unit. */
export const folded = new Uint16Array(65536);

for (let code = 0; code < 65536; code++) folded[code] = code;
for (let code = 0xff01; code <= 0xff5e; code++) folded[code] = code - 0xfee0;
folded[0x3000] = 0x20;

/** `text` with every character folded; as long as `text`. */
export function foldScript(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(folded[text.charCodeAt(i)]!);
  return out;
}

const variants = new Map<number, number[]>();
for (let code = 0; code < 65536; code++) addForm(code, folded[code]!);
learnForms(traditional, simplified);

function addForm(code: number, to: number): void {
  if (to !== code) variants.set(to, [...(variants.get(to) ?? []), code]);
}

/** Folds each of `from` to the character in the same place of `to`, in all that is made of folds from now on. */
export function learnForms(from: string, to: string): void {
  for (let i = 0; i < from.length; i++) {
    folded[from.charCodeAt(i)] = to.charCodeAt(i);
    addForm(from.charCodeAt(i), to.charCodeAt(i));
  }
}

/** Every code that folds to `code`, itself included. */
export const formsOf = (code: number): readonly number[] => [code, ...(variants.get(code) ?? [])];
