/**
 * What an earlier run worked out for parts of a briefing, such as one paragraph: an edit changes few of them,
 * and the others are not read and judged again.
 */
import { digestOf, type Kept } from '../model/kept.ts';

/** What is made of `from`, which tells all that it is made from: made now, or as it was made before. */
export type Recall = <T>(from: () => readonly unknown[], make: () => T) => T;

export const anew: Recall = (_, make) => make();

/** Many small results in one entry, which is made again of those that were asked for. */
export class Parts {
  readonly #kept: Kept;
  readonly #key: string;
  readonly #salt: string;
  readonly #known: Readonly<Record<string, unknown>>;
  readonly #used: Record<string, unknown> = {};
  #isNew = false;

  /** Those of `name`, by the program and vocabulary that `salt` stands for. */
  constructor(kept: Kept, salt: string, name: string) {
    this.#kept = kept;
    this.#key = digestOf('parts', salt, name);
    this.#salt = salt;
    this.#known = (kept.get(this.#key) ?? {}) as Readonly<Record<string, unknown>>;
  }

  readonly recall: Recall = <T>(from: () => readonly unknown[], make: () => T): T => {
    const key = digestOf(this.#salt, JSON.stringify(from()));
    const known = (this.#used[key] ?? this.#known[key]) as T | undefined;
    if (known === undefined) this.#isNew = true;
    const part = known ?? make();
    this.#used[key] = part;
    return part;
  };

  keep(): void {
    if (this.#isNew) this.#kept.set(this.#key, this.#used);
  }
}
