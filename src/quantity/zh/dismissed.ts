/**
 * How a numeral that is no quantity is put apart, and the lists that say which.
 */
import { codeAt } from '../code-at.ts';
import type { DismissalClass, Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
export const words = (list: string): string[] => list.trim().split(/\s+/);
export const trueOf = (list: readonly string[]) => list.map((word) => [word, true] as const);

export function dismiss(
  text: string,
  start: number,
  end: number,
  name: DismissalClass,
  state: State,
  out: Reading[],
): number {
  // 《三国演义》 is a title, whatever its first word counts.
  const title = name === 'phrase' && codeAt(text, start - 1) === 0x300a;
  if (state.dismissed)
    out.push({
      start: start + state.base,
      end: end + state.base,
      exact: text.slice(start, end),
      kind: 'none',
      class: title ? 'name' : name,
    });
  return end;
}
