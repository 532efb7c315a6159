/**
 * A briefing's text as the page prints it: the safe tree with an anchor, a verdict and the parts of the
 * number for each mention, and the two languages side by side by block.
 */
import type { ElementContent, Root } from 'hast';
import type { Briefing } from '../model/briefing.ts';
import type { Verdict } from '../model/outcome.ts';
import type { FigureRef, Language } from '../model/text.ts';
import { read } from '../quantity/read.ts';
import type { Archive } from './archive.ts';
import { figureOrder } from './figure-order.ts';
import { paths } from './links.ts';
import { numberOf } from './number.ts';
import { anchorOf, titleOf } from './places.ts';

export type Node =
  | { readonly kind: 'text'; readonly value: string }
  | {
      readonly kind: 'element';
      readonly tag: string;
      readonly props: Readonly<Record<string, string | number>>;
      readonly children: readonly Node[];
    }
  | ({ readonly kind: 'mention' } & Mention)
  | { readonly kind: 'briefing'; readonly path: string; readonly children: readonly Node[] }
  | { readonly kind: 'quote'; readonly ref: FigureRef }
  | {
      readonly kind: 'chart';
      readonly id: string;
      readonly refs: readonly FigureRef[];
      readonly shape: 'bar' | 'line';
    };

export interface Mention {
  readonly ref: FigureRef;
  /** The figure's entry in the list under the text. */
  readonly target: string;
  /** The number of its source note in print, in the language of the page. */
  readonly note: number | undefined;
  /** This mention's own anchor; none in the language that stands beside that of the page. */
  readonly anchor: string | undefined;
  readonly verdict: Verdict;
  readonly before: string;
  /** The number as written; empty where the grammar finds none. */
  readonly number: string;
  readonly after: string;
  readonly words: string;
  readonly digits: string;
  /** Where the figure belongs to another briefing. */
  readonly from?: string | undefined;
}

export interface Pair {
  readonly zh: Node | undefined;
  readonly en: Node | undefined;
}

/** Blocks of both languages, paired in order; a version with more blocks ends alone. */
export function pairsOf(archive: Archive, briefing: Briefing, page: Language): readonly Pair[] {
  const [zh, en] = [proseOf(archive, briefing, 'zh', page), proseOf(archive, briefing, 'en', page)];
  return Array.from({ length: Math.max(zh.length, en.length) }, (_, index) => {
    const pair = { zh: zh[index], en: en[index] };
    // A chart is drawn once, in the page's language.
    if (pair.zh?.kind !== 'chart' || pair.en?.kind !== 'chart') return pair;
    return { zh: undefined, en: undefined, [page]: pair[page] };
  });
}

/** The text of one language on a page of language `page`. */
export function proseOf(
  archive: Archive,
  briefing: Briefing,
  language: Language,
  page = language,
): readonly Node[] {
  return new ProseView(archive, briefing, language, page).blocks(briefing.versions[language].body);
}

/** The anchor of the nth mention of a figure on a page. */
export const mentionAnchor = (target: string, nth: number): string =>
  `m-${target}${nth > 1 ? `-${nth}` : ''}`;

/** Where each figure of a text first stands: its mention, or the chart that draws it. */
export function anchorsIn(nodes: readonly Node[]): ReadonlyMap<FigureRef, string> {
  const anchors = new Map<FigureRef, string>();
  const visit = (node: Node): void => {
    if (node.kind === 'mention') remember(node.ref, node.anchor);
    else if (node.kind === 'chart') for (const ref of node.refs) remember(ref, node.id);
    else if ('children' in node) node.children.forEach(visit);
  };
  const remember = (ref: FigureRef, anchor: string | undefined) =>
    anchor && !anchors.has(ref) && anchors.set(ref, anchor);
  nodes.forEach(visit);
  return anchors;
}

class ProseView {
  readonly #archive: Archive;
  readonly #briefing: Briefing;
  readonly #language: Language;
  readonly #seen = new Map<FigureRef, number>();
  readonly #notes: ReadonlyMap<FigureRef, number>;
  #charts = 0;
  /** Keeps the block anchors of the two languages apart on one page. */
  readonly #suffix: string;

  constructor(archive: Archive, briefing: Briefing, language: Language, page: Language) {
    this.#suffix = language === page ? '' : `-${language}`;
    this.#archive = archive;
    this.#briefing = briefing;
    this.#language = language;
    this.#notes = new Map(figureOrder(briefing).map((ref, index) => [ref, index + 1]));
  }

  blocks(body: Root): readonly Node[] {
    return body.children.flatMap((child) => (child.type === 'element' ? [this.#node(child)] : []));
  }

  #nodes(node: ElementContent): readonly Node[] {
    return node.type === 'text' ? unbroken(node.value, this.#language) : [this.#node(node)];
  }

  #node(node: ElementContent): Node {
    if (node.type !== 'element') return { kind: 'text', value: '' };
    const { dataFigure, dataBriefing, dataBlock, dataAlign, href, start, id, figures, kind } =
      node.properties;
    const children = () => node.children.flatMap((child) => this.#nodes(child));
    if (typeof dataFigure === 'string') return this.#mention(dataFigure as FigureRef, textOf(node));
    if (typeof dataBriefing === 'string')
      return { kind: 'briefing', path: paths.briefing(dataBriefing), children: children() };
    if (node.tagName === 'fig') return this.#mention(id as FigureRef, '');
    if (node.tagName === 'quote') return { kind: 'quote', ref: id as FigureRef };
    if (node.tagName === 'chart')
      return {
        kind: 'chart',
        id: `chart-${++this.#charts}`,
        refs: String(figures).split(' ') as FigureRef[],
        shape: kind === 'line' ? 'line' : 'bar',
      };
    const props = {
      // Search results land on the block.
      ...(typeof dataBlock === 'number' && { id: `p${dataBlock}${this.#suffix}` }),
      ...(typeof href === 'string' && { href }),
      ...(typeof start === 'number' && { start }),
      ...(dataAlign === 'right' && { class: 'num' }),
    };
    return { kind: 'element', tag: node.tagName, props, children: children() };
  }

  #mention(ref: FigureRef, text: string): Node {
    const nth = (this.#seen.get(ref) ?? 0) + 1;
    this.#seen.set(ref, nth);
    const figure = this.#archive.corpus.figures.get(ref)!;
    const number = numberOf(figure);
    const home = this.#archive.corpus.briefings.get(figure.briefing)!;
    const target = anchorOf(ref, this.#briefing.id);
    return {
      kind: 'mention',
      ref,
      target,
      note: this.#suffix === '' ? this.#notes.get(ref) : undefined,
      anchor: this.#suffix === '' ? mentionAnchor(target, nth) : undefined,
      verdict: this.#archive.verdictOf(ref),
      ...splitAtNumber(text || number.words[this.#language], this.#language),
      words: number.words[this.#language],
      digits: number.digits[this.#language],
      from: home.id === this.#briefing.id ? undefined : titleOf(home)[this.#language],
    };
  }
}

/** What fits on any line; a longer stretch may be broken. */
const longestUnbroken = 18;

/** Text whose dates and numbers stay in one piece: no line ends between 3月8 and 日. */
export function unbroken(text: string, language: Language): readonly Node[] {
  const nodes: Node[] = [];
  const push = (value: string) => value !== '' && nodes.push({ kind: 'text', value });
  let at = 0;
  for (const { start, end } of read(text, { language, dates: true })) {
    if (start < at || end - start > longestUnbroken) continue;
    push(text.slice(at, start));
    nodes.push({
      kind: 'element',
      tag: 'span',
      props: { class: 'no-break' },
      children: [{ kind: 'text', value: text.slice(start, end) }],
    });
    at = end;
  }
  push(text.slice(at));
  return nodes;
}

/** The first quantity in a mention, apart from the words around it. */
export function splitAtNumber(
  text: string,
  language: Language,
): Pick<Mention, 'before' | 'number' | 'after'> {
  for (const reading of read(text, { language })) {
    if (reading.kind === 'date' || reading.kind === 'none') continue;
    return { before: text.slice(0, reading.start), number: reading.exact, after: text.slice(reading.end) };
  }
  return { before: text, number: '', after: '' };
}

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';
