/**
 * Digits that may identify something, with the places around them that the rules look at.
 */
import type { DismissalClass } from '../quantity.ts';
import { unitAt } from './unit.ts';

/** Digits in a text: where they start and stop, and the first places around them that are not white space. */
export interface Digits {
  readonly text: string;
  readonly at: number;
  readonly stop: number;
  /** The place after the white space behind. */
  readonly next: number;
  /** The place after the last character before. */
  readonly edge: number;
  readonly end: number;
  readonly floor: number;
  readonly literal: string;
}

export type Rule = readonly [as: DismissalClass, end: (digits: Digits) => number];

export const hasNoUnit = ({ text, stop, end }: Digits): boolean => unitAt(text, stop, end) === undefined;

/** The end of what begins at the digits in this form, which is no longer than `within`; or −1. */
export function endOf(form: RegExp, { text, at, end }: Digits, within: number): number {
  const found = form.exec(text.slice(at, Math.min(end, at + within)));
  return found === null ? -1 : at + found[0].length;
}
