/**
 * The description of a source that nobody has described yet: metadata, articles with their ranges and
 * names, furniture. Names are made of what the headline says and where; the headline itself stays in the source.
 */
import type { Article, SourceData } from '../model/source.ts';
import type { Bilingual, Range } from '../model/text.ts';
import { regionOf } from '../regions/regions.ts';
import { type FoundArticle, layoutOf } from './article.ts';
import { withoutEnd } from './edge.ts';
import type { Extraction } from './extraction.ts';
import { linesOf } from './line.ts';
import { findDate, findPublisher, type Known, reporterOf, slugOf } from './metadata.ts';
import { type PageBlock, pageOf } from './page.ts';
import { paragraphsOf } from './paragraph.ts';
import { pinyinSlug } from './pinyin-slug.ts';
import { placesOf } from './place.ts';
import { Refusal } from './refusal.ts';
import { scriptOf } from './script.ts';
import { wordsIn } from './subject.ts';

export interface Described {
  readonly data: SourceData;
  readonly page: readonly PageBlock[];
  /** A slug for the source: its file's name, or publisher and date. */
  readonly slug: string;
}

export interface DescribeInput {
  readonly extraction: Extraction;
  /** The file's name, without folders. */
  readonly name: string;
  readonly known: Known;
  readonly sha256: string;
  /** Name of the text in the folder of sources. */
  readonly file: string;
  readonly original?: SourceData['original'];
  readonly simplify: (text: string) => string;
}

/** What a description holds until an editor knows better. */
export const unknownPublisher: Bilingual = { zh: '出处待补', en: 'Publisher to be named' };

export function describe({
  extraction,
  name,
  known,
  sha256,
  file,
  original,
  simplify,
}: DescribeInput): Described {
  const { text } = extraction;
  const page = pageOf(text, extraction.furniture);
  const layout = layoutOf(page, text);
  if (layout.articles.length === 0) throw noText(name);
  const date = findDate(page, name, known);
  if (!date) throw noDate(name);
  const headers = layout.furniture
    .filter(({ kind }) => kind === 'header')
    .flatMap(({ range }) => linesOf(text.slice(...range)).map(({ tight }) => tight));
  const publisher = findPublisher(page, headers, name, known);
  const home = publisher?.value.region ?? '100000';
  const named = publisher?.value.name ?? unknownPublisher;
  const slug = idOf(name, publisher?.value.slug, date.value, sha256);

  const articles: Record<string, Article> = {};
  for (const found of layout.articles) {
    const { id, title } = nameOf(found, text, page, home, simplify, new Set(Object.keys(articles)));
    // A web page names its reporter above the text, with the date.
    const reporter =
      reporterOf(found.blocks) ??
      (layout.articles.length === 1
        ? reporterOf(page.filter((block) => block.kind === 'header'))
        : undefined);
    const column = columnOf(found, text);
    articles[id] = {
      title,
      ranges: found.ranges,
      ...(reporter && { reporter }),
      ...(column && { column }),
      ...(found.doubt && { uncertain: found.doubt }),
    };
  }
  return {
    page,
    slug,
    data: {
      publisher: named,
      title: { zh: `${named.zh}，${date.value}`, en: `${named.en}, ${date.value}` },
      date: date.value,
      dateFoundIn: date.in,
      ...(publisher && { publisherFoundIn: publisher.in }),
      ...(known.url && { url: known.url }),
      script: scriptOf(text),
      file,
      sha256,
      ...(original && { original }),
      articles,
      furniture: [...layout.furniture],
      damaged: [],
    },
  };
}

/** A short line above the headline, with no subtitle below it: the name of a column. */
function columnOf({ headline }: FoundArticle, text: string): string | undefined {
  const [first, second] = headline;
  if (!first || !second || first.tight.length > 8 || /^[—-]/.test(second.tight)) return undefined;
  return text.slice(first.start, first.end).replace(/\s+/g, ' ');
}

/** The file's own name if it says a year; else publisher or name, and date. */
function idOf(name: string, publisher: string | undefined, date: string, sha256: string): string {
  const own = slugOf(name);
  if (/(?:^|\D)(?:19|20)\d{2}(?:\D|$)/.test(own) && /[a-z]/.test(own)) return own;
  const stem = publisher || withoutEnd(own, /[-\d]/) || `source-${sha256.slice(0, 8)}`;
  return `${stem}-${date}`;
}

/** Id and working title: the article's place and the words of its headline that the lexicon knows. */
function nameOf(
  { headline, ranges, blocks }: FoundArticle,
  text: string,
  page: readonly PageBlock[],
  home: string,
  simplify: (text: string) => string,
  taken: ReadonlySet<string>,
): { id: string; title: Bilingual } {
  const paragraphs = paragraphsOf(text, page, ranges as Range[]);
  const place = regionOf(placesOf(paragraphs, home).article.code);
  const label = blocks[0]?.kind === 'label' ? [blocks[0]] : [];
  const heads = [...headline, ...label].map((block) => block.tight).join(' ');
  const lead = blocks
    .filter((block) => block.kind === 'text')
    .map((block) => block.tight)
    .join('')
    .slice(0, 120);
  const inHead = wordsIn(simplify(heads));
  const words = (inHead.length > 0 ? inHead : wordsIn(simplify(lead)))
    .filter((word, index, all) => all.findIndex(({ en }) => en === word.en) === index)
    .slice(0, 3);
  const pinyin = pinyinSlug(place?.pinyin ?? '');
  const base = readableId([pinyin, ...words.map((word) => word.en)]);
  let id = base;
  for (let copy = 2; taken.has(id); copy += 1) id = `${base}-${copy}`;
  const zh = words.map((word) => word.zh).join('、') || '报道';
  const en = words.map((word) => word.en).join(', ') || 'report';
  return {
    id,
    title: { zh: `待拟题：${place?.zh ?? ''}${zh}`, en: `Untitled: ${place ? `${place.en}, ` : ''}${en}` },
  };
}

/** Whole phrases without their small words, each word once, no longer than can be read at a glance. */
function readableId(phrases: readonly string[]): string {
  const id: string[] = [];
  for (const phrase of phrases) {
    const words = phrase
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word && !/^(?:a|an|and|for|in|of|on|the|to|with)$/.test(word) && !id.includes(word));
    if ([...id, ...words].join('-').length > 48) break;
    id.push(...words);
  }
  return id.join('-') || 'article';
}

function noText(name: string): Refusal {
  return new Refusal({
    seen: `no running text in "${name}"`,
    expected: 'at least one paragraph',
    hint: 'If the file is a scan or a picture, run it through OCR first; if it is a page of menus, save the article’s own page.',
  });
}

function noDate(name: string): Refusal {
  return new Refusal({
    seen: `no date in "${name}"`,
    expected: 'a dateline, a running header, metadata or a file name with a date',
    hint: 'Say it: --date YYYY-MM-DD.',
  });
}
