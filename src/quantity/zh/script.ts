/**
 * In which script the text around a place is set: what 第三季 and 元 mean depends on it.
 */
import { folded } from '../fold.ts';
import type { State } from '../reader.ts';
import { han } from './characters.ts';

/** How far around a place is looked. */
const near = 30;

/** Characters of traditional script only. */
const traditional = han.map((is, code) => (is === 1 && folded[code] !== code ? 1 : 0));

/** Whether a character near `at` exists in traditional script only. */
export const isTraditional = (text: string, at: number): boolean =>
  firstTraditional(text, Math.max(0, at - near), Math.min(text.length, at + near)) >= 0;

/** The same, asked of one place after another: what was looked at for the last one is not looked at again. */
export function isTraditionalNext(text: string, at: number, { base, simplified }: State): boolean {
  const from = Math.max(0, at - near);
  const to = Math.min(text.length, at + near);
  const known = simplified.to - base;
  const goesOn = simplified.from - base <= from && known >= from;
  const found = firstTraditional(text, goesOn ? Math.min(known, to) : from, to);
  if (!goesOn) simplified.from = from + base;
  simplified.to = (found < 0 ? to : found) + base;
  return found >= 0;
}

function firstTraditional(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (traditional[text.charCodeAt(i)] === 1) return i;
  return -1;
}
