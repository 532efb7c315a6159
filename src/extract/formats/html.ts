/**
 * HTML → text: the main article by Mozilla's reader, then everything else of the page as furniture, so
 * that nothing a page says is lost and nothing of its menus is taken for news.
 */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Range } from '../../model/text.ts';
import { decode } from '../decode.ts';
import type { Extraction } from '../extraction.ts';
import type { Found, Known } from '../metadata.ts';
import { Refusal } from '../refusal.ts';
import { paragraphsIn } from './html-text.ts';
import { tableNote } from './table.ts';

/** A saved page of ten thousand words has about two thousand elements. */
const elementLimit = 50_000;
const htmlLimit = 16 * 1024 * 1024;
/** Parsers of nested markup recurse; no real page nests a tenth of this. */
const depthLimit = 1_000;

export function readHtml(bytes: Uint8Array): Extraction {
  if (bytes.length > htmlLimit)
    throw tooMuch(`an HTML file of ${bytes.length} bytes`, `at most ${htmlLimit}`);
  const { text: html, encoding } = decode(bytes);
  const shape = shapeOf(html);
  if (shape.depth > depthLimit)
    throw tooMuch(`HTML nested ${shape.depth} levels deep`, `at most ${depthLimit}`);
  if (shape.elements > elementLimit)
    throw tooMuch(`HTML with ${shape.elements} elements`, `at most ${elementLimit}`);

  const { document } = parseHTML(html);
  const known = metadataOf(document);
  const notes = new Set<string>();
  const whole = paragraphsIn(document.body ?? document.documentElement, () => notes.add(tableNote));
  const readable = isProbablyReaderable(document, { minContentLength: 40, minScore: 5 });
  // The reader changes the document it works on; the page's own text has been taken already.
  const article = new Readability(document as unknown as Document, {
    charThreshold: 100,
    maxElemsToParse: elementLimit,
  }).parse();
  const main = article?.content
    ? paragraphsIn(parseHTML(`<html><body>${article.content}</body></html>`).document.body)
    : [];
  const title = known.title ?? article?.title?.trim() ?? undefined;
  const body = main.length > 0 ? main : whole;
  if (body.length === 0) throw noText();

  if (main.length === 0 || !readable)
    notes.add('The main article could not be told from the rest of the page: look at the split.');
  const kept = new Set(body);
  const heading = title && !kept.has(title) ? [title] : [];
  const rest =
    main.length > 0 ? whole.filter((paragraph) => !kept.has(paragraph) && paragraph !== title) : [];
  const text = [...heading, ...body].join('\n\n');
  const tail = rest.join('\n');
  const furniture = tail
    ? [{ range: [text.length + 2, text.length + 2 + tail.length] as Range, kind: 'teaser' as const }]
    : [];
  return {
    format: 'html',
    encoding,
    text: tail ? `${text}\n\n${tail}\n` : `${text}\n`,
    known: { ...known, ...(known.date ? {} : dateIn(rest)), ...(known.publisher ? {} : sourceIn(rest)) },
    furniture,
    notes: [...notes],
  };
}

/** Depth and number of elements, counted on the raw text before any parser sees it. */
function shapeOf(html: string): { depth: number; elements: number } {
  let [depth, deepest, elements] = [0, 0, 0];
  const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,40})/g;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    if (found[1]) depth = Math.max(0, depth - 1);
    else {
      elements += 1;
      if (!unclosed.has(found[2]!.toLowerCase())) depth += 1;
      deepest = Math.max(deepest, depth);
    }
  }
  return { depth: deepest, elements };
}

/** Elements that need no end tag. */
const unclosed = new Set([
  'p',
  'li',
  'br',
  'img',
  'meta',
  'link',
  'input',
  'hr',
  'td',
  'tr',
  'th',
  'dd',
  'dt',
  'option',
  'area',
  'base',
  'col',
  'embed',
  'source',
  'wbr',
  'param',
  'track',
  'path',
  'tbody',
  'thead',
]);

function metadataOf(document: Document): Known {
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      for (const element of document.querySelectorAll('meta')) {
        const key = (element.getAttribute('name') ?? element.getAttribute('property') ?? '').toLowerCase();
        const content = element.getAttribute('content')?.trim();
        if (key === name && content) return content;
      }
    }
    return undefined;
  };
  const day = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(
    meta('article:published_time', 'publishdate', 'pubdate', 'publish_time', 'date', 'dc.date') ?? '',
  );
  const publisher = meta('source', 'og:site_name', 'author:source', 'application-name');
  const title = (
    document.querySelector('h1')?.textContent ??
    meta('og:title') ??
    document.querySelector('title')?.textContent ??
    ''
  )
    .replace(/\s+/g, ' ')
    .trim();
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  return {
    ...(title && { title }),
    ...(publisher && { publisher: { value: publisher.replace(/^[来來]源[:：]/, ''), in: 'metadata' } }),
    ...(day && { date: { value: isoDay(day), in: 'metadata' } }),
    ...(url && /^https?:\/\//.test(url) && URL.canParse(url) && { url }),
  };
}

/** A dateline that the reader left out with the page's furniture. */
function dateIn(rest: readonly string[]): { date?: Found<string> } {
  for (const line of rest.slice(0, 40)) {
    const found = /^(?:发布时间|發布時間|时间|時間|日期)?[:：]?\s*(\d{4})[-年/](\d{1,2})[-月/](\d{1,2})/.exec(
      line,
    );
    if (found && line.length < 80) return { date: { value: isoDay(found), in: 'header' } };
  }
  return {};
}

function sourceIn(rest: readonly string[]): { publisher?: Found<string> } {
  for (const line of rest.slice(0, 40)) {
    const found = /[来來]源[:：]\s*([^\s:：|]{2,20})/.exec(line);
    if (found && line.length < 80) return { publisher: { value: found[1]!, in: 'header' } };
  }
  return {};
}

const isoDay = (found: RegExpExecArray): string =>
  `${found[1]}-${found[2]!.padStart(2, '0')}-${found[3]!.padStart(2, '0')}`;

function tooMuch(seen: string, expected: string): Refusal {
  return new Refusal({
    seen,
    expected,
    hint: 'Save only the article, for example with the browser’s reading view.',
  });
}

function noText(): Refusal {
  return new Refusal({
    seen: 'an HTML page without text',
    expected: 'an article in the page itself',
    hint: 'The page may build its text with a script: open it in a browser and save it as “Web page, complete”, or as PDF.',
  });
}
