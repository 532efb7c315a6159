/**
 * `coverage`: every numeral of a source article is a figure, a date, or dismissed with a class.
 */
import type { Briefing } from '../model/briefing.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Check } from './check.ts';
import { both } from './declared.ts';
import { type LedgerEntry, ledgerOf } from './ledger.ts';
import { sourceOf } from './source-text.ts';

export const coverage: Check = {
  id: 'coverage',
  title: both('来源中的数无一遗漏', 'Nothing skipped in the source'),
  summary: both(
    '来源文章中的每一处数字，要么是数据，要么是日期，要么注明类别后排除；遗漏任何一处都是问题。',
    'Every numeral of a source article is a figure, a date, or dismissed with a class. One that was passed over in silence is a finding.',
  ),
  examples: [
    {
      shows: both('每一处都有去向', 'Every numeral has its place'),
      verdict: 'exact',
      figures: { projects: '签约7个项目' },
      source: '3月11日，签约7个项目。',
    },
    {
      shows: both('漏掉了投资额', 'The investment was passed over'),
      verdict: 'inconsistent',
      figures: { projects: '签约7个项目' },
      source: '3月11日，签约7个项目，总投资3.1亿美元。',
    },
    {
      shows: both('编辑注明类别后排除', 'Dismissed by the editor with a class'),
      verdict: 'exact',
      figures: { projects: '签约7个项目' },
      source: '签约7个项目，重复一遍：7个。',
      dismissed: ['重复一遍：7个'],
    },
    {
      shows: both('来源文本不在手边', 'The source text is not at hand'),
      verdict: 'not-checked',
      figures: { projects: '签约7个项目' },
      source: null,
    },
  ],
  single: true,
  *run(corpus: Corpus, among = corpus.briefings.values()): Generator<Outcome> {
    const ledgers = new Map<string, readonly LedgerEntry[]>();
    for (const briefing of among) {
      const source = sourceOf(corpus, briefing.id);
      if (!source) continue;
      if (source.text.at === 'hand' && !ledgers.has(source.id))
        ledgers.set(source.id, ledgerOf(source, corpus));
      yield* judge(
        briefing,
        source.text.at === 'hand' ? source.text.value : undefined,
        ledgers.get(source.id) ?? [],
      );
    }
  },
};

function* judge(
  briefing: Briefing,
  text: string | undefined,
  ledger: readonly LedgerEntry[],
): Generator<Outcome> {
  const common = { check: 'coverage', figures: [], file: briefing.versions.zh.file, line: 1 };
  const id = `coverage:${briefing.source}#${briefing.article}`;
  if (text === undefined) {
    yield {
      ...common,
      id,
      verdict: 'not-checked',
      reason: both('来源文本不在手边', 'source text not at hand'),
    };
    return;
  }
  const own = ledger.filter(({ article }) => article === briefing.article);
  const count = (became: LedgerEntry['became']): number =>
    own.filter((entry) => entry.became === became).length;
  const missed = own.filter(({ became }) => became === 'missed');
  const tally = both(
    `共 ${own.length} 处数字：数据 ${count('figure')}，日期 ${count('date')}，排除 ${count('dismissed')}，遗漏 ${missed.length}`,
    `${own.length} numerals: ${count('figure')} in figures, ${count('date')} dates, ${count('dismissed')} dismissed, ${missed.length} missed`,
  );
  if (missed.length === 0) yield { ...common, id, verdict: 'exact', arithmetic: tally };
  for (const { start, end } of missed) {
    const seen = text.slice(start, end).replaceAll(/\s+/g, ' ').slice(0, 24);
    yield {
      ...common,
      id: `${id}@${start}`,
      verdict: 'inconsistent',
      arithmetic: tally,
      message: both(
        `来源 [${start}, ${end}] 处出现了“${seen}”，应为数据、日期或注明类别的排除项`,
        `Unexpected "${seen}" at [${start}, ${end}] of the source, expected a figure, a date or a dismissal for it`,
      ),
      hint: both(
        '为它建立数据，或列入 dismissed 并注明类别（如 repeat）。',
        'Record it as a figure, or list it under "dismissed" with its class, such as repeat.',
      ),
    };
  }
}
