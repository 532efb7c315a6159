/**
 * The archive of one example: enough of a corpus for any check to run on, made from literals as a source
 * prints them. Examples are tests and rule pages at once, so what a page shows is what the check does.
 */

import { quantitiesOf } from '../facts/stated.ts';
import type { Briefing, ProseBlock, Version } from '../model/briefing.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Figure } from '../model/figure.ts';
import type { Source } from '../model/source.ts';
import type { Language } from '../model/text.ts';
import type { Example, ExampleFigure } from './check.ts';

const day = '2020-03-14';
const site: Corpus['site'] = {
  title: { zh: '示例', en: 'Example' },
  description: { zh: '示例', en: 'Example' },
  publisher: { zh: '示例', en: 'Example' },
  base: '/',
  publishSources: false,
  key: [],
};

/** The archive of an example; `main` names the briefing that states what names no other. */
export function corpusOf(example: Example, main = 'example'): Corpus {
  const given = Object.entries(example.figures ?? {}).map(
    ([id, figure]) => [id, typeof figure === 'string' ? { quote: figure } : figure] as const,
  );
  const names = [...new Set([main, ...given.map(([, { briefing }]) => briefing ?? main)])];
  const briefings = new Map<string, Briefing>();
  const sources = new Map<string, Source>();
  names.forEach((name, index) => {
    const own = given.filter(([, { briefing = main }]) => briefing === name);
    const text = example.source ?? own.map(([, { quote }]) => quote).join('。');
    const source = sourceOf(`${name}-source`, text, example.source === null);
    sources.set(source.id, source);
    const figures = own.map(([id, figure], line) => figureOf(id, figure, name, text, 10 + line));
    briefings.set(name, briefingOf(name, figures, index === 0 ? example : {}));
  });
  const figures = new Map(
    [...briefings.values()].flatMap((briefing) => briefing.figures.map((f) => [f.ref, f] as const)),
  );
  const empty = new Map();
  const before = { zh: '此前的说法', en: 'what it said before' };
  const corrections = (example.corrections ?? []).map((given, index) => ({
    ...given,
    date: day,
    briefing: main,
    was: before,
    why: { zh: '示例', en: 'An example.' },
    file: 'content/corrections.yaml',
    line: 1 + index,
  }));
  const events = (example.events ?? []).map((text, index) => ({
    date: day,
    briefing: main,
    text,
    file: 'content/events.yaml',
    line: 1 + index,
  }));
  return {
    site,
    sources,
    briefings,
    figures,
    indicators: empty,
    topics: empty,
    glossary: [],
    corrections,
    events,
    findings: [],
  };
}

function sourceOf(id: string, text: string, missing: boolean): Source {
  const title = { zh: '示例文章', en: 'An example' };
  return {
    id,
    path: `content/sources/${id}.yaml`,
    publisher: { zh: '示例日报', en: 'Example Daily' },
    title,
    date: day,
    dateFoundIn: 'editor',
    script: 'Hans',
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    articles: { article: { title, ranges: [[0, Math.max(1, text.length)]] } },
    furniture: [],
    damaged: [],
    text: missing
      ? { at: 'missing', reason: `${id}.txt is not in SOURCES_DIR` }
      : { at: 'hand', value: text },
  };
}

function figureOf(id: string, given: ExampleFigure, briefing: string, text: string, line: number): Figure {
  const read = quantitiesOf(given.quote)[0];
  const start = Math.max(0, text.indexOf(given.quote));
  const range = read?.min !== undefined && given.value === undefined;
  return {
    quote: given.quote,
    at: given.at ? [...given.at] : [start, start + given.quote.length],
    ...(range ? { min: read.min!, max: read.max! } : { value: given.value ?? read?.value ?? '0' }),
    unit: given.unit ?? read?.unit ?? '1',
    bound: given.bound ?? read?.bound ?? 'exact',
    indicator: given.indicator ?? `example/${id}`,
    region: given.region ?? '410800',
    period: given.period ?? day,
    periodBasis: 'text',
    subject: { zh: given.subject ?? id, en: given.subject ?? id },
    ...(given.scope && { scope: given.scope }),
    ...(given.note && { note: given.note }),
    ...(read?.direction && { direction: read.direction }),
    id,
    briefing,
    ref: `${briefing}#${id}`,
    file: `content/briefings/zh/${briefing}.mdx`,
    line,
  };
}

function briefingOf(id: string, figures: readonly Figure[], example: Partial<Example>): Briefing {
  const file = `content/briefings/zh/${id}.mdx`;
  return {
    id,
    source: `${id}-source`,
    article: 'article',
    date: day,
    region: '410800',
    topics: [],
    key: [],
    figures,
    relations: example.relation ? [{ relation: example.relation, briefing: id, file, line: 30 }] : [],
    dates: [],
    dismissed: (example.dismissed ?? []).map((quote) => ({ quote, class: 'phrase' as const })),
    versions: { zh: versionOf('zh', id, example.zh), en: versionOf('en', id, example.en) },
  };
}

const link = /\[([^\]]*)\]\((?:\.\/([a-z0-9-]+)\.mdx)?#([a-z0-9-]+)\)/g;

function versionOf(language: Language, id: string, prose = ''): Version {
  const blocks: ProseBlock[] = [];
  const mentions: Version['mentions'][number][] = [];
  for (const [index, paragraph] of prose.split('\n\n').entries()) {
    const links: [number, number][] = [];
    let text = '';
    let from = 0;
    for (const match of paragraph.matchAll(link)) {
      text += paragraph.slice(from, match.index);
      links.push([text.length, text.length + match[1]!.length]);
      mentions.push({
        figure: `${match[2] ?? id}#${match[3]!}`,
        text: match[1]!,
        line: 40 + index,
        column: match.index + 1,
        block: index,
        context: '',
      });
      text += match[1];
      from = match.index + match[0].length;
    }
    text += paragraph.slice(from);
    blocks.push({ text, line: 40 + index, links });
  }
  return {
    language,
    file: `content/briefings/${language}/${id}.mdx`,
    title: language === 'zh' ? '示例' : 'Example',
    summary: language === 'zh' ? '示例' : 'Example',
    heads: { title: { line: 2 }, summary: { line: 3 } },
    draft: false,
    body: { type: 'root', children: [] },
    blocks,
    mentions: mentions.map((mention) => ({ ...mention, context: blocks[mention.block]!.text })),
    dismissed: [],
  };
}
