/**
 * Drafts and descriptions as files. Each opens with the hash of what follows, so that a later run can tell
 * a file that nobody has touched from one that an editor has made their own.
 */
import { stringify } from 'yaml';
import type { SourceData } from '../model/source.ts';
import type { Bilingual, Range } from '../model/text.ts';
import { regionOf } from '../regions/regions.ts';
import type { Draft } from './draft.ts';
import type { DraftFigure } from './draft-figure.ts';

export interface BriefingDraft extends Draft {
  readonly title: Bilingual;
  /** `<source>#<article>`. */
  readonly source: string;
  readonly date: string;
  /** The English print of a figure. */
  readonly english: (figure: DraftFigure) => string;
}

const scalar = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();
const quoted = (text: string): string => JSON.stringify(text);
const pair = ([start, end]: Range): string => `[${start}, ${end}]`;
const both = ({ zh, en }: Bilingual): string => `{ zh: ${quoted(zh)}, en: ${quoted(en)} }`;
const reason = (text: string | undefined): string =>
  text ? ` # ${text.replace(/\s+/g, ' ').slice(0, 24)}` : '';

/** `content/briefings/zh/<id>.mdx`, without its first line's hash. */
export function renderChinese(draft: BriefingDraft): string {
  const lines = [
    `title: ${scalar(draft.title.zh)}`,
    'summary: 草稿，待编辑。',
    `source: ${scalar(draft.source)}`,
    `date: ${draft.date}`,
    `region: ${quoted(draft.region)}`,
    'draft: true',
    ...list('figures:', draft.figures.flatMap(figureLines), '{}'),
    ...list(
      'dates:',
      draft.dates.map(
        ({ quote, at, value }) => `  - { quote: ${quoted(quote)}, at: ${pair(at)}, value: ${quoted(value)} }`,
      ),
      '[]',
    ),
    ...list(
      'dismissed:',
      draft.dismissed.map(
        ({ quote, at, class: kind }) => `  - { quote: ${quoted(quote)}, at: ${pair(at!)}, class: ${kind} }`,
      ),
      '[]',
    ),
  ];
  const items = draft.figures.map(
    (figure) =>
      `- ${placeName(figure, 'zh')}，${figure.subject.zh}：[${plain(figure.printed)}](#${figure.id})`,
  );
  return `${lines.join('\n')}\n---\n\n${items.length > 0 ? items.join('\n') : '待编辑。'}\n`;
}

/** `content/briefings/en/<id>.mdx`, without its first line's hash. */
export function renderEnglish(draft: BriefingDraft): string {
  const lines = [`title: ${scalar(draft.title.en)}`, 'summary: Draft, to be edited.', 'draft: true'];
  const items = draft.figures.map(
    (figure) =>
      `- ${placeName(figure, 'en')}, ${figure.subject.en}: [${plain(draft.english(figure))}](#${figure.id})`,
  );
  return `${lines.join('\n')}\n---\n\n${items.length > 0 ? items.join('\n') : 'To be edited.'}\n`;
}

function list(key: string, lines: readonly string[], empty: string): string[] {
  return lines.length > 0 ? [key, ...lines] : [`${key} ${empty}`];
}

function figureLines(figure: DraftFigure): string[] {
  const { id, because } = figure;
  const values =
    figure.value === undefined
      ? [`    min: ${quoted(figure.min!)}`, `    max: ${quoted(figure.max!)}`]
      : [`    value: ${quoted(figure.value)}`];
  return [
    `  ${id}:${because.uncertain ? ` # look again: ${because.uncertain.replace(/\s+/g, ' ').slice(0, 80)}` : ''}`,
    `    quote: ${quoted(figure.quote)}`,
    `    at: ${pair(figure.at)}`,
    ...values,
    `    unit: ${quoted(figure.unit)}`,
    ...(figure.bound === 'exact' ? [] : [`    bound: ${figure.bound}`]),
    `    indicator: ${scalar(figure.indicator)}`,
    `    region: ${quoted(figure.region)}${reason(because.region)}`,
    `    period: ${quoted(figure.period)}${reason(because.period)}`,
    ...(figure.periodBasis === 'text' ? [] : [`    periodBasis: ${figure.periodBasis}`]),
    `    subject: ${both(figure.subject)}`,
    ...(figure.per ? [`    per: ${quoted(figure.per)}`] : []),
    ...(figure.direction ? [`    direction: ${figure.direction}`] : []),
  ];
}

function placeName({ region }: DraftFigure, language: 'zh' | 'en'): string {
  return regionOf(region)?.[language] ?? region;
}

/** Text that Markdown and MDX read as nothing but text. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

/** `content/sources/<id>.yaml`, without its first line's hash. */
export function renderSource(data: SourceData): string {
  const articles = Object.entries(data.articles).flatMap(([id, article]) => [
    `  ${id}:`,
    `    title: ${both(article.title)}`,
    `    ranges: [${article.ranges.map(pair).join(', ')}]`,
    ...(article.reporter ? [`    reporter: ${quoted(article.reporter)}`] : []),
    ...(article.column ? [`    column: ${quoted(article.column)}`] : []),
    ...(article.uncertain ? [`    uncertain: ${quoted(article.uncertain)}`] : []),
  ]);
  const furniture = data.furniture.map(({ range, kind }) => `  - { range: ${pair(range)}, kind: ${kind} }`);
  return `${[
    `publisher: ${both(data.publisher)}`,
    `title: ${both(data.title)}`,
    `date: ${data.date}`,
    `dateFoundIn: ${data.dateFoundIn}`,
    ...(data.publisherFoundIn ? [`publisherFoundIn: ${data.publisherFoundIn}`] : []),
    ...(data.url ? [`url: ${quoted(data.url)}`] : []),
    `script: ${data.script}`,
    `file: ${quoted(data.file)}`,
    `sha256: ${data.sha256}`,
    ...(data.original
      ? [`original: ${stringify(data.original, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`]
      : []),
    ...list('articles:', articles, '{}'),
    ...list('furniture:', furniture, '[]'),
  ].join('\n')}\n`;
}
