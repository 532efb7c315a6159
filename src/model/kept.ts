/**
 * What one run leaves for the next: values under digests of all that they were made from. Whoever asks does
 * the work itself where there is no value.
 */
import { hash } from 'node:crypto';

export interface Kept {
  /** The value under `key`, or undefined. */
  readonly get: (key: string) => unknown;
  readonly set: (key: string, value: unknown) => void;
}

export function digestOf(...parts: readonly string[]): string {
  // Lengths between the parts: no two lists of parts are one text.
  return hash('sha256', parts.map((part) => `${part.length}:${part}`).join(''));
}
