/**
 * What an earlier run made of the same input, under a digest of all that it was made from. Nothing here is
 * ever needed: an entry that is damaged or cannot be read counts as none, and the work is done again.
 */
import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Kept } from '../model/kept.ts';

/** Entries in a folder, one file each. What is new is held until somebody writes it. */
export class KeptFolder implements Kept {
  /** Path and text of each new entry. */
  readonly fresh = new Map<string, string>();
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get(key: string): unknown {
    try {
      const bytes = readFileSync(this.#path(key));
      const end = bytes.indexOf(10);
      const body = bytes.subarray(end + 1);
      if (bytes.toString('latin1', 0, end) !== digestOfBytes(body)) return undefined;
      return JSON.parse(body.toString());
    } catch {
      return undefined;
    }
  }

  set(key: string, value: unknown): void {
    const body = JSON.stringify(value);
    this.fresh.set(this.#path(key), `${digestOfBytes(body)}\n${body}`);
  }

  #path(key: string): string {
    return join(this.#folder, `${key}.txt`);
  }
}

const digestOfBytes = (body: string | Uint8Array): string => hash('sha256', body);

const week = 7 * 24 * 60 * 60 * 1000;

/** Removes what was written more than a week before `now`: what is still in use is made again. */
export function sweepKept(folder: string, now: number): void {
  try {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (now - lstatSync(path).mtimeMs > week) rmSync(path, { force: true });
    }
  } catch {
    // There is no such folder, or another run swept at the same time.
  }
}
