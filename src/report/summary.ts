/**
 * The state of the archive in one line: how many verdicts of each kind, and how many problems with files.
 */
import { type Finding, type Outcome, type Verdict, verdicts } from '../model/outcome.ts';
import type { Language } from '../model/text.ts';

export interface Summary {
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Inconsistencies that somebody answers for; counted among the inconsistent too. */
  readonly waived: number;
  readonly errors: number;
  readonly warnings: number;
}

export function summaryOf(findings: readonly Finding[], outcomes: readonly Outcome[]): Summary {
  const count = (verdict: Verdict): number =>
    outcomes.filter((outcome) => outcome.verdict === verdict).length;
  return {
    verdicts: Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Record<
      Verdict,
      number
    >,
    waived: outcomes.filter(({ verdict, waiver }) => verdict === 'inconsistent' && waiver).length,
    errors: findings.filter(({ level }) => level === 'error').length,
    warnings: findings.filter(({ level }) => level === 'warning').length,
  };
}

export const verdictNames: Record<Language, Record<Verdict, string>> = {
  zh: {
    inconsistent: '不一致',
    blocked: '受阻',
    'not-comparable': '不可比',
    'not-checked': '未核查',
    consistent: '取整后一致',
    exact: '完全一致',
  },
  en: {
    inconsistent: 'inconsistent',
    blocked: 'blocked',
    'not-comparable': 'not comparable',
    'not-checked': 'not checked',
    consistent: 'consistent',
    exact: 'exact',
  },
};

export function summaryLine(summary: Summary, language: Language): string {
  const names = verdictNames[language];
  const parts = verdicts
    .filter((verdict) => summary.verdicts[verdict] > 0)
    .map((verdict) => {
      const waived = verdict === 'inconsistent' && summary.waived > 0;
      const note = waived
        ? language === 'zh'
          ? `（其中 ${summary.waived} 项已说明）`
          : ` (${summary.waived} waived)`
        : '';
      return `${summary.verdicts[verdict]} ${names[verdict]}${note}`;
    });
  const total = verdicts.reduce((sum, verdict) => sum + summary.verdicts[verdict], 0);
  const files = [
    [summary.errors, language === 'zh' ? '个文件错误' : ' file errors'],
    [summary.warnings, language === 'zh' ? '个提醒' : ' warnings'],
  ] as const;
  const extra = files.filter(([count]) => count > 0).map(([count, name]) => `${count}${name}`);
  return language === 'zh'
    ? `${[`${total} 项结论`, ...extra].join('，')}：${parts.join('，')}`
    : `${[`${total} verdicts`, ...extra].join(', ')}: ${parts.join(', ')}`;
}
