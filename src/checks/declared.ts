/**
 * What all checks of declared relations share: references resolved, incomparable and conflicting inputs
 * set aside, the waiver attached. A check is left with nothing but its own arithmetic.
 */
import { type Stated, statedOf } from '../facts/stated.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Outcome, Slack, Verdict } from '../model/outcome.ts';
import type { DeclaredRelation, Relation } from '../model/relation.ts';
import { type Bilingual, type FigureRef, resolveRef } from '../model/text.ts';
import { conflictOf } from './conflict.ts';
import { OnDemand } from './on-demand.ts';

/** What a check makes of one relation. The working is asked for: of what agrees it is seldom read. */
export type Judgement = Pick<Outcome, 'verdict' | 'reason' | 'message' | 'hint' | 'slack'> & {
  readonly arithmetic?: Bilingual | (() => Bilingual) | undefined;
};

export const both = (zh: string, en: string): Bilingual => ({ zh, en });

export type RelationOf<K extends string> = Extract<Relation, Record<K, unknown>>;

export interface Plan<K extends string> {
  readonly key: K;
  /** The references of a relation; the first is the figure that is judged. */
  readonly refs: (relation: RelationOf<K>) => readonly string[];
  /** Why these figures must not be compared, where that shows in their units or scopes. */
  readonly guard?: (stated: readonly Stated[], relation: RelationOf<K>) => Bilingual | undefined;
  readonly judge: (stated: readonly Stated[], relation: RelationOf<K>, corpus: Corpus) => Judgement;
}

/** One outcome for each declared relation that has the plan's key. */
export function* judgeDeclared<K extends string>(
  corpus: Corpus,
  among: Iterable<Briefing> = corpus.briefings.values(),
  plan: Plan<K>,
): Generator<Outcome> {
  for (const { relations } of among)
    for (const declared of relations)
      if (plan.key in declared.relation) yield judgeOne(corpus, plan, declared);
}

function judgeOne<K extends string>(corpus: Corpus, plan: Plan<K>, declared: DeclaredRelation): Outcome {
  const relation = declared.relation as RelationOf<K>;
  const refs = plan.refs(relation).map((ref) => resolveRef(ref, declared.briefing));
  const stated = refs.flatMap((ref) => {
    const figure = corpus.figures.get(ref);
    return figure ? [statedOf(figure)] : [];
  });
  const missing = refs.find((ref) => !corpus.figures.has(ref));
  return new Judged(
    plan.key,
    refs,
    declared,
    missing ? unknown(missing) : verdictOf(corpus, plan, relation, refs, stated),
  );
}

/** The judgement of a declared relation. */
class Judged extends OnDemand {
  readonly check: string;
  readonly figures: readonly FigureRef[];
  readonly #declared: DeclaredRelation;
  readonly #judgement: Judgement;

  constructor(
    check: string,
    figures: readonly FigureRef[],
    declared: DeclaredRelation,
    judgement: Judgement,
  ) {
    super();
    this.check = check;
    this.figures = figures;
    this.#declared = declared;
    this.#judgement = judgement;
  }

  get id(): string {
    return `${this.check}:${this.figures[0]}`;
  }
  get file(): string {
    return this.#declared.file;
  }
  get line(): number {
    return this.#declared.line;
  }
  get note(): Bilingual | undefined {
    return this.#declared.relation.note;
  }
  get waiver(): Outcome['waiver'] {
    return this.#declared.relation.waive;
  }
  get verdict(): Verdict {
    return this.#judgement.verdict;
  }
  get arithmetic(): Bilingual | undefined {
    const { arithmetic } = this.#judgement;
    return typeof arithmetic === 'function' ? arithmetic() : arithmetic;
  }
  get reason(): Bilingual | undefined {
    return this.#judgement.reason;
  }
  get message(): Bilingual | undefined {
    return this.#judgement.message;
  }
  get hint(): Bilingual | undefined {
    return this.#judgement.hint;
  }
  get slack(): Slack | undefined {
    return this.#judgement.slack;
  }
}

function verdictOf<K extends string>(
  corpus: Corpus,
  plan: Plan<K>,
  relation: RelationOf<K>,
  refs: readonly FigureRef[],
  stated: readonly Stated[],
): Judgement {
  if (relation.incomparable) return notComparable(relation.incomparable);
  for (const ref of refs) {
    const conflict = conflictOf(corpus, ref);
    if (conflict) return { verdict: 'blocked', reason: conflict };
  }
  const reason = plan.guard?.(stated, relation);
  return reason ? notComparable(reason) : plan.judge(stated, relation, corpus);
}

const notComparable = (reason: Bilingual): Judgement => ({ verdict: 'not-comparable', reason });

const unknown = (ref: FigureRef): Judgement => ({
  verdict: 'inconsistent',
  message: both(
    `出现了未知的数据“${ref}”，应为某篇简报中的数据编号`,
    `Unexpected figure "${ref}", expected the id of a figure`,
  ),
  hint: both('核对编号的拼写，或写成 <简报>#<数据>。', 'Check the spelling, or write <briefing>#<figure>.'),
});

/** The advice for an inconsistency: where each figure stands, and that a source's own error is published as one. */
export function reread(stated: readonly Stated[]): Bilingual {
  const list = (join: string, line: (id: string, n: number) => string) =>
    stated.map(({ figure }) => line(figure.id, figure.line)).join(join);
  return both(
    `对照来源重读 ${list('、', (id, n) => `${id}（第 ${n} 行）`)}；若来源确实如此，用 waive 写明理由、作者和日期。`,
    `Re-read ${list(', ', (id, n) => `${id} (line ${n})`)} in the source; if the source itself says so, add "waive" with reason, author and date.`,
  );
}
