/**
 * A mention that says what its figure does: where it stands, and the outcome, written out when somebody asks.
 */
import { foldSpace, statedOf } from '../facts/stated.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Figure } from '../model/figure.ts';
import type { Verdict } from '../model/outcome.ts';
import type { Bilingual, FigureRef, Language } from '../model/text.ts';
import { both } from './declared.ts';
import { OnDemand } from './on-demand.ts';
import { whyOpen } from './open.ts';
import type { BlockReading } from './prose-reading.ts';

/** A mention and where it stands: the `nth` of its block. */
export interface Told {
  readonly figure: Figure;
  readonly briefing: Briefing;
  readonly language: Language;
  readonly mention: BlockReading['mentions'][number];
  readonly nth: number;
}

export const idOf = ({ figure, briefing, language, mention, nth }: Told): string =>
  `mention-in-text:${figure.ref}@${briefing.id}/${language}:${mention.block}.${nth}`;

export class Mentioned extends OnDemand implements Told {
  readonly figure: Figure;
  readonly briefing: Briefing;
  readonly language: Language;
  readonly mention: Told['mention'];
  readonly nth: number;
  readonly verdict: Verdict;
  /** The number as the text prints it. */
  readonly seen: string;
  /** That the text may be read in two ways, one of which is the figure's. */
  readonly note: Bilingual | undefined;

  constructor(
    { figure, briefing, language, mention, nth }: Told,
    verdict: Verdict,
    seen: string,
    open?: string,
  ) {
    super();
    this.figure = figure;
    this.briefing = briefing;
    this.language = language;
    this.mention = mention;
    this.nth = nth;
    this.verdict = verdict;
    this.seen = seen;
    this.note =
      open === undefined
        ? undefined
        : both(
            `“${seen}”有两种读法（${whyOpen(open).zh}），此处取所记的一种`,
            `"${seen}" may be read in two ways (${open}): read as recorded`,
          );
  }

  get check(): string {
    return 'mention-in-text';
  }
  get id(): string {
    return idOf(this);
  }
  get figures(): readonly FigureRef[] {
    return [this.figure.ref];
  }
  get file(): string {
    return this.briefing.versions[this.language].file;
  }
  get line(): number {
    return this.mention.line;
  }
  get column(): number {
    return this.mention.column;
  }
  get arithmetic(): Bilingual {
    const equation = `${statedOf(this.figure).printed} = ${foldSpace(this.seen)}`;
    return both(equation, equation);
  }
}
