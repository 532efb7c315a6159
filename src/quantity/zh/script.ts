/**
 * In which script the text around a place is set: what 第三季 and 元 mean depends on it.
 */
import { folded } from '../fold.ts';
import { han } from './characters.ts';

/** How far around a place is looked. */
const near = 30;

/** Characters of traditional script only. */
const traditional = han.map((is, code) => (is === 1 && folded[code] !== code ? 1 : 0));

/** Whether a character near `at` exists in traditional script only. */
export function isTraditional(text: string, at: number): boolean {
  const end = Math.min(text.length, at + near);
  for (let i = Math.max(0, at - near); i < end; i++) if (traditional[text.charCodeAt(i)] === 1) return true;
  return false;
}
