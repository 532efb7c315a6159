/**
 * How a numeral that is no quantity is put apart, and the lists that say which.
 */
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
  if (state.dismissed)
    out.push({
      start: start + state.base,
      end: end + state.base,
      exact: text.slice(start, end),
      kind: 'none',
      class: name,
    });
  return end;
}
