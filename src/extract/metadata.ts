/**
 * Who published a source and when, each with where it was found. Nothing is made up: what is only
 * concluded is called `inferred`, and a source without any date is refused until one is given.
 */
import type { SourceData } from '../model/source.ts';
import { withoutEdges, withoutEnd } from './edge.ts';
import type { PageBlock } from './page.ts';
import { type Publisher, placedPublisher, publisherIn, publisherOfSlug } from './publisher.ts';

type FoundIn = SourceData['dateFoundIn'];

export interface Found<T> {
  readonly value: T;
  readonly in: FoundIn;
}

/** What the format or the caller knows already: HTML and PDF metadata, command-line options. */
export interface Known {
  readonly publisher?: Found<string> | undefined;
  readonly title?: string | undefined;
  readonly date?: Found<string> | undefined;
  readonly url?: string | undefined;
}

/** A file's name without folder and extension. */
const stemOf = (name: string): string => name.replace(/^.*[/\\]/, '').replace(/\.[a-z0-9]{1,5}$/i, '');

/** Words and numbers of a file's name as a slug; empty for a name without ASCII. */
export function slugOf(name: string): string {
  const words = stemOf(name)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return withoutEnd(withoutEdges(words, /-/).slice(0, 60), /-/);
}

/** Publisher: known, then in a running header, then in the file's name, then a dateline or byline. */
export function findPublisher(
  page: readonly PageBlock[],
  headers: readonly string[],
  name: string,
  known: Known,
): Found<Publisher> | undefined {
  const openings = page
    .filter((block) => block.opens || block.kind === 'byline')
    .map((block) => block.tight.slice(0, 20));
  const said = known.publisher;
  if (said) {
    const tight = said.value.replace(/\s/g, '');
    return { value: publisherIn(tight) ?? placedPublisher(tight) ?? unlisted(said.value), in: said.in };
  }
  const inHeader = publisherIn(headers.join('\n'));
  if (inHeader) return { value: inHeader, in: 'header' };
  const source = /[来來]源[:：]([^\s:：]{2,30}?)(?:[记記]者|[编編][辑輯]|作者|\n|$)/.exec(
    headers.join('\n'),
  )?.[1];
  if (source) return { value: placedPublisher(source) ?? unlisted(source), in: 'header' };
  const inName = publisherOfSlug(slugOf(name)) ?? publisherIn(stemOf(name));
  if (inName) return { value: inName, in: 'file-name' };
  const placed = headers
    .flatMap((header) => header.split(/\d{4}年\d{1,2}月\d{1,2}日|星期.|第?\d{1,3}版?|责任|编辑/))
    .map(placedPublisher)
    .find((publisher) => publisher !== undefined);
  if (placed) return { value: placed, in: 'header' };
  const inOpening = publisherIn(openings.join('\n'));
  return inOpening && { value: inOpening, in: 'dateline' };
}

function unlisted(name: string): Publisher {
  return { slug: slugOf(name), name: { zh: name, en: name }, region: '100000', also: [] };
}

/**
 * The day of publication: known, in a running header, in the file's name. With only a month or a year, or
 * with nothing, the day after the last one that the text tells of: newspapers print the day after.
 */
export function findDate(page: readonly PageBlock[], name: string, known: Known): Found<string> | undefined {
  if (known.date) return known.date;
  for (const { tight } of page.filter((block) => block.kind === 'header')) {
    const day = dayIn(tight);
    if (day) return { value: day, in: 'header' };
  }
  const stem = stemOf(name);
  const inName = dayIn(stem);
  if (inName) return { value: inName, in: 'file-name' };
  const text = page
    .filter((block) => block.kind !== 'teaser')
    .map((block) => block.tight)
    .join('\n');
  const signed = page.filter(({ tight }) => standsAlone.test(tight));
  const own = [...signed.filter((block) => page.indexOf(block) < 6), ...signed.slice(-1)].map(({ tight }) =>
    dayIn(tight),
  );
  const alone = own.find((day) => day !== undefined);
  if (alone) return { value: alone, in: 'dateline' };
  const month = /(?<!\d)((?:19|20)\d{2})[-_.年]?(0[1-9]|1[0-2])?(?!\d)/.exec(stem);
  const year = month?.[1] ?? yearIn(text);
  if (year === undefined) return undefined;
  const last = lastDay(text, year, month?.[2]);
  return last ? { value: dayAfter(last), in: 'inferred' } : undefined;
}

/** A day on a line of its own, as offices date their papers. */
const standsAlone = /^[（(]?\d{4}年\d{1,2}月\d{1,2}日[）)]?$/;

function dayIn(text: string): string | undefined {
  const found =
    /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/.exec(text) ??
    /(?<!\d)((?:19|20)\d{2})[-_.](0?[1-9]|1[0-2])[-_.](0?[1-9]|[12]\d|3[01])(?!\d)/.exec(text) ??
    /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/.exec(text);
  return found ? realDay(found[1]!, found[2]!, found[3]!) : undefined;
}

/** The year that the text names most, in full dates first. */
function yearIn(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, year] of text.matchAll(/((?:19|20)\d{2})年/g))
    counts.set(year!, (counts.get(year!) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The last day of `year` (in `month`, if known) that the text names; days without a month count within it. */
function lastDay(text: string, year: string, month: string | undefined): string | undefined {
  const days: string[] = [];
  for (const found of text.matchAll(/(?:((?:19|20)\d{2})年|(去年|明年))?(\d{1,2})月(\d{1,2})日(?!前)/g)) {
    const [, own, relative, m, d] = found;
    if (relative || (own && own !== year) || (month && m!.padStart(2, '0') !== month)) continue;
    const day = realDay(year, m!, d!);
    if (day) days.push(day);
  }
  return days.sort().at(-1);
}

function realDay(year: string, month: string, day: string): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** The names in a byline or after 记者 in the opening words. */
export function reporterOf(
  blocks: readonly {
    readonly kind: string;
    readonly tight: string;
    readonly opens: boolean;
    readonly writer: boolean;
  }[],
): string | undefined {
  const names: string[] = [];
  for (const block of blocks) {
    const opening = block.opens
      ? /^[^。]{0,24}[（(](?:[记記]者|通[讯訊][员員])([\u4e00-\u9fff·、]{2,16})[）)]/.exec(block.tight)
      : null;
    const tail = block.writer
      ? /[（(](?:[记記]者|通[讯訊][员員])?([\u4e00-\u9fff·、]{2,9})[）)]$/.exec(block.tight)
      : null;
    if (opening) names.push(opening[1]!);
    if (tail) names.push(tail[1]!);
    const credit =
      block.kind === 'header'
        ? /(?:[记記]者|作者)[:：]([\u4e00-\u9fff·、]{2,16}?)(?:[责責编編]|$)/.exec(block.tight)
        : null;
    if (credit) names.push(credit[1]!);
    if (block.kind === 'byline' && !block.writer) names.push(...namesIn(block.tight));
  }
  return [...new Set(names)].join('、') || undefined;
}

function namesIn(tight: string): string[] {
  const picture = tight.search(/图[/／]/);
  return (picture < 0 ? tight : tight.slice(0, picture))
    .replace(/^[□■]|^作者[:：]|文[/／]/g, '')
    .split(
      /(?:本[报報]|[见見][习習]|特[约約]|新[华華]社|首席){0,3}(?:[记記]者|通[讯訊][员員]|[评評][论論][员員])[:：]?/,
    )
    .map((name) => name.replace(/整理$/, ''))
    .filter((name) => name !== '');
}
