/**
 * The report for a pull request: the state of the checks, what fails, and every number that the change
 * altered, with how each language now prints it.
 */
import type { Corpus } from '../model/corpus.ts';
import type { Figure } from '../model/figure.ts';
import type { Finding, Outcome } from '../model/outcome.ts';
import type { FigureRef } from '../model/text.ts';
import { summaryLine, summaryOf } from './summary.ts';

export interface MarkdownOptions {
  readonly after: Corpus;
  /** The archive before the change; without it the table of numbers is left out. */
  readonly before?: Corpus;
}

export function reportMarkdown(
  findings: readonly Finding[],
  outcomes: readonly Outcome[],
  { after, before }: MarkdownOptions,
): string {
  const bad = outcomes.filter(({ verdict }) => verdict === 'inconsistent');
  return [
    '## 数证 Shuzheng',
    summaryLine(summaryOf(findings, outcomes), 'en'),
    ...section(
      'Files',
      findings,
      ({ file, line, rule, message }) => `- \`${file}:${line}\` **${rule}** ${cell(message)}`,
    ),
    ...section(
      'Inconsistent',
      bad,
      ({ file, line, check, message, arithmetic, waiver }) =>
        `- \`${file}:${line}\` **${check}**${waiver ? ` (waived: ${cell(waiver.reason.en)})` : ''} ${cell(message?.en ?? '')}${arithmetic ? `  \n  ${cell(arithmetic.en)}` : ''}`,
    ),
    ...(before ? changes(before, after) : []),
    '',
  ].join('\n\n');
}

function section<T>(title: string, items: readonly T[], print: (item: T) => string): readonly string[] {
  return items.length === 0 ? [] : [`### ${title}`, items.map(print).join('\n')];
}

/** Text from content stands in a table or a list item as text, whatever it holds. */
const cell = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|~#]/g, '\\$&');

const stated = (figure: Figure | undefined): string =>
  figure
    ? cell(
        [
          figure.bound === 'exact' ? '' : figure.bound,
          figure.value ?? `${figure.min}–${figure.max}`,
          figure.unit,
        ]
          .filter(Boolean)
          .join(' '),
      )
    : '—';

function changes(before: Corpus, after: Corpus): readonly string[] {
  const refs = [...new Set([...before.figures.keys(), ...after.figures.keys()])].sort();
  const texts = (['zh', 'en'] as const).flatMap((language) => [
    printedIn(before, language),
    printedIn(after, language),
  ]);
  const rows = refs.flatMap((ref) => {
    const [was, is] = [before.figures.get(ref), after.figures.get(ref)];
    const [wasZh, isZh, wasEn, isEn] = texts.map((textsOf) => textsOf(ref)) as [
      string,
      string,
      string,
      string,
    ];
    if (stated(was) === stated(is) && wasZh === isZh && wasEn === isEn) return [];
    return [
      `| ${cell(ref)} | ${arrow(stated(was), stated(is))} | ${arrow(wasZh, isZh)} | ${arrow(wasEn, isEn)} |`,
    ];
  });
  if (rows.length === 0) return ['### Numbers', 'No number changed.'];
  return [
    '### Numbers',
    ['| figure | value | 中文 | English |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ];
}

const arrow = (was: string, is: string): string => (was === is ? is : `${was} → ${is}`);

/** How the texts of one language print each figure. */
function printedIn(corpus: Corpus, language: 'zh' | 'en'): (ref: FigureRef) => string {
  const texts = new Map<FigureRef, Set<string>>();
  for (const { versions } of corpus.briefings.values())
    for (const { figure, text } of versions[language].mentions) {
      if (text === '') continue;
      const known = texts.get(figure);
      if (known) known.add(text);
      else texts.set(figure, new Set([text]));
    }
  return (ref) => cell([...(texts.get(ref) ?? [])].join('; ')) || '—';
}
