/** Dates. */
import type { Reading } from '../quantity.ts';
import type { State } from '../reader.ts';

type At = (text: string, at: number, end: number, floor: number, state: State, out: Reading[]) => number;
export const dateAt: At = (_text, at) => at;
export const dateWordAt: At = (_text, at) => at;
