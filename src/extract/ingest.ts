/**
 * One source from bytes to files: its text, its description, and for each article a draft in both
 * languages. Pure: what is on the disk comes in, what should be on it goes out.
 */
import { createHash } from 'node:crypto';
import type { SourceData } from '../model/source.ts';
import type { Indicator } from '../model/vocabulary.ts';
import { read } from '../quantity/read.ts';
import { bothScripts } from './both-scripts.ts';
import { describe } from './describe.ts';
import { type Draft, draftOf } from './draft.ts';
import { englishPrint } from './english-print.ts';
import type { Extraction } from './extraction.ts';
import type { Known } from './metadata.ts';
import { pageOf } from './page.ts';
import { publisherNamed } from './publisher.ts';
import { renderChinese, renderEnglish } from './render.ts';
import { sealedDocument } from './seal.ts';

export interface ArticleDraft {
  readonly article: string;
  readonly draft: Draft;
  readonly uncertain: string | undefined;
  /** Whole files. */
  readonly zh: string;
  readonly en: string;
}

export const sha256Of = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The description of a source that has none, and the slug it asks for. */
export async function describeSource(
  extraction: Extraction,
  name: string,
  options: {
    readonly known: Known;
    readonly sha256: string;
    readonly file: string;
    readonly original?: SourceData['original'];
  },
): Promise<{ data: SourceData; slug: string }> {
  const simplify = await bothScripts(extraction.text);
  const known = { ...extraction.known, ...options.known };
  return describe({
    extraction,
    name,
    known,
    sha256: options.sha256,
    file: options.file,
    original: options.original,
    simplify,
  });
}

/** The drafts of a described source: the description's ranges are obeyed, whoever set them. */
export async function draftSource(
  id: string,
  data: SourceData,
  text: string,
  indicators: readonly Indicator[],
): Promise<ArticleDraft[]> {
  const simplify = await bothScripts(text);
  const furniture = data.furniture.flatMap(({ range, kind }) =>
    kind === 'teaser' || kind === 'header' ? [{ range, kind }] : [],
  );
  const page = pageOf(text, furniture);
  const readings = [...read(text, { dates: true, dismissed: true, date: data.date })];
  const home = publisherNamed(data.publisher)?.region ?? '100000';
  let event: string | undefined;
  return Object.entries(data.articles).map(([article, { ranges, title, uncertain }], index) => {
    const draft = draftOf({
      text,
      page,
      ranges,
      readings,
      date: data.date,
      home,
      indicators,
      simplify,
      event,
    });
    if (index === 0 && isConference(text, data)) event = draft.event;
    const briefing = { ...draft, title, source: `${id}#${article}`, date: data.date, english: englishPrint };
    return {
      article,
      draft,
      uncertain,
      zh: sealedDocument(renderChinese(briefing)),
      en: sealedDocument(renderEnglish(briefing)),
    };
  });
}

/** A page on one press conference, by its banner or its first headline: its articles share that day. */
function isConference(text: string, { articles, furniture }: SourceData): boolean {
  const banner = furniture.filter(({ kind }) => kind === 'header').map(({ range }) => text.slice(...range));
  const head = Object.values(articles)[0]?.ranges[0];
  return /发布会|發布會/.test(
    banner.join('\n') + (head ? text.slice(head[0], Math.min(head[1], head[0] + 80)) : ''),
  );
}
