/**
 * A refusal: an input that cannot become a draft, said so that an editor knows what to do about it.
 * Nothing has been written when one is thrown.
 */
export interface RefusalText {
  /** What was found, such as `a ZIP archive with 3 encrypted entries`. */
  readonly seen: string;
  readonly expected: string;
  readonly hint: string;
}

export class Refusal extends Error {
  readonly seen: string;
  readonly expected: string;
  readonly hint: string;

  constructor(text: RefusalText, cause?: unknown) {
    super(`Unexpected ${text.seen}, expected ${text.expected}`, { cause });
    this.name = 'Refusal';
    this.seen = text.seen;
    this.expected = text.expected;
    this.hint = text.hint;
  }
}
