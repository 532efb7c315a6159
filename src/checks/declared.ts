/**
 * What all checks of declared relations share: references resolved, incomparable and conflicting inputs
 * set aside, the waiver attached. A check is left with nothing but its own arithmetic.
 */
import { type Stated, statedOf } from '../facts/stated.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Outcome, Verdict } from '../model/outcome.ts';
import type { DeclaredRelation, Relation } from '../model/relation.ts';
import { type Bilingual, type FigureRef, resolveRef } from '../model/text.ts';
import { conflictsOf } from './conflict.ts';

/** What a check makes of one relation. */
export type Judgement = Pick<Outcome, 'verdict' | 'arithmetic' | 'reason' | 'message' | 'hint' | 'slack'>;

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
export function* judgeDeclared<K extends string>(corpus: Corpus, plan: Plan<K>): Generator<Outcome> {
  for (const { relations } of corpus.briefings.values())
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
  return {
    id: `${plan.key}:${refs[0] ?? `${declared.briefing}#${declared.line}`}`,
    check: plan.key,
    figures: refs,
    file: declared.file,
    line: declared.line,
    ...(relation.note && { note: relation.note }),
    ...(relation.waive && { waiver: relation.waive }),
    ...(missing ? unknown(missing) : verdictOf(corpus, plan, relation, refs, stated)),
  };
}

function verdictOf<K extends string>(
  corpus: Corpus,
  plan: Plan<K>,
  relation: RelationOf<K>,
  refs: readonly FigureRef[],
  stated: readonly Stated[],
): Judgement {
  if (relation.incomparable) return notComparable(relation.incomparable);
  const conflicts = conflictsOf(corpus);
  const conflict = refs.find((ref) => conflicts.has(ref));
  if (conflict) return { verdict: 'blocked', reason: conflicts.get(conflict)! };
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

/** How far from `verdict` two texts are built alike: `verdict` with its working in both languages. */
export const judgement = (verdict: Verdict, arithmetic: Bilingual): Judgement => ({ verdict, arithmetic });
