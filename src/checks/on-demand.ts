/**
 * Outcomes that are written out when somebody asks: most of an archive agrees, and of what agrees most is
 * never read. Each keeps what it looked at, and makes its name and its working out of that.
 */
import type { Figure } from '../model/figure.ts';
import type { Outcome, Verdict } from '../model/outcome.ts';
import type { Bilingual, FigureRef } from '../model/text.ts';

export abstract class OnDemand implements Outcome {
  abstract readonly id: string;
  abstract readonly check: string;
  abstract readonly verdict: Verdict;
  abstract readonly figures: readonly FigureRef[];
  abstract readonly file: string;
  abstract readonly line: number;
  abstract readonly arithmetic: Bilingual | undefined;

  /** All of it as plain data. */
  toJSON(): Outcome {
    const { id, check, verdict, figures, file, line, arithmetic } = this;
    const { column, reason, message, hint, note, waiver, slack } = this as Outcome;
    const rest = { column, arithmetic, reason, message, hint, note, waiver, slack };
    const told = Object.entries(rest).filter(([, value]) => value !== undefined);
    return { id, check, verdict, figures, file, line, ...Object.fromEntries(told) };
  }
}

/** That a figure is as it should be, said where the briefing records it. */
export abstract class SoundFigure extends OnDemand {
  readonly figure: Figure;

  constructor(figure: Figure) {
    super();
    this.figure = figure;
  }

  get id(): string {
    return `${this.check}:${this.figure.ref}`;
  }
  get verdict(): Verdict {
    return 'exact';
  }
  get figures(): readonly FigureRef[] {
    return [this.figure.ref];
  }
  get file(): string {
    return this.figure.file;
  }
  get line(): number {
    return this.figure.line;
  }
}

export const plainOutcome = (outcome: Outcome): Outcome =>
  outcome instanceof OnDemand ? outcome.toJSON() : outcome;
