/**
 * Proposals as an editor reads them: the arithmetic first, then why, then the line to paste.
 */
import type { Outcome } from '../model/outcome.ts';
import type { Relation } from '../model/relation.ts';
import type { Bilingual, Language } from '../model/text.ts';

export interface Proposed {
  readonly id: string;
  readonly file: string;
  readonly confidence: number;
  readonly because: Bilingual;
  readonly relation: Relation;
  readonly outcome: Outcome;
}

export function reportProposals(proposals: readonly Proposed[], language: Language): string {
  const zh = language === 'zh';
  if (proposals.length === 0) return zh ? '没有新的建议。\n' : 'Nothing to propose.\n';
  const list = proposals.map(({ id, file, confidence, because, relation, outcome }) =>
    [
      `${id}  ${outcome.check}  ${outcome.verdict}  ${Math.round(confidence * 100)}%  ${file}`,
      `  ${outcome.message?.[language] ?? outcome.arithmetic?.[language] ?? ''}`,
      `  ${because[language]}`,
      `    - ${flow(relation)}`,
      '',
    ].join('\n'),
  );
  const close = zh
    ? `${proposals.length} 项建议。粘贴到简报的 checks 之下，或运行 npm run check -- --accept <编号>。`
    : `${proposals.length} proposals. Paste one under "checks" of its briefing, or run npm run check -- --accept <id>.`;
  return `${list.join('\n')}\n${close}\n`;
}

/** A relation on one line of YAML. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, entry]) => `${key}: ${flow(entry)}`)
      .join(', ')} }`;
  if (typeof value !== 'string') return String(value);
  // Days must stay text and # must not open a comment.
  return /^[\p{L}][\p{L}\p{N}_-]*$/u.test(value) ? value : JSON.stringify(value);
}
