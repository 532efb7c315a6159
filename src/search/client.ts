/**
 * The search page in the browser: one box that finds words in either script and language, and numbers by
 * value. Everything is printed as text; nothing from an index reaches innerHTML.
 */
import { excerptOf, type Piece } from './excerpt.ts';
import type { FactEntry } from './fact-index.ts';
import { type Chosen, type Hit, matchFacts } from './match.ts';
import { parseQuery, type Query } from './query.ts';
import { openTextIndex, type TextHit } from './text-index.ts';

type Language = 'zh' | 'en';

/** What the page hands over in `data-search`, as JSON. */
export interface SearchSettings {
  readonly language: Language;
  readonly base: string;
  readonly strings: Readonly<
    Record<'found' | 'none' | 'loading' | 'failed' | 'more' | 'exact' | 'rounded' | 'within', string>
  >;
  /** What each verdict is called. */
  readonly verdicts: Readonly<Record<string, string>>;
}

const pageSize = 20;

export function mountSearch(root: HTMLElement): void {
  const settings = JSON.parse(root.dataset['search']!) as SearchSettings;
  const form = root.querySelector('form')!;
  const box = form.querySelector<HTMLInputElement>('input[name=q]')!;
  const status = root.querySelector<HTMLElement>('[role=status]')!;
  const values = root.querySelector<HTMLElement>('[data-values]')!;
  const texts = root.querySelector<HTMLElement>('[data-texts]')!;
  let asked = 0;

  const indexes = lazy(async () => ({
    text: await openTextIndex(settings.base),
    facts: (await (await fetch(`${settings.base}search/facts.json`)).json()) as FactEntry[],
  }));

  async function search(): Promise<void> {
    asked += 1;
    const turn = asked;
    const filters = chosenIn(form);
    const query = parseQuery(box.value);
    remember(form);
    if (box.value.trim() === '') return show([], [], query, '');
    status.textContent = settings.strings.loading;
    try {
      const { text, facts } = await indexes();
      const hits = matchFacts(facts, query, filters);
      const found = await text.search(query.terms.length > 0 ? query.terms : [box.value.trim()], filters);
      if (turn === asked) show(hits, found, query, box.value);
    } catch (error) {
      if (turn === asked) status.textContent = settings.strings.failed;
      throw error;
    }
  }

  function show(hits: readonly Hit[], found: readonly TextHit[], query: Query, asked: string): void {
    // A figure found by value need not be found again by its words.
    const shown = new Set(hits.map(({ entry }) => entry.ref.replace('#', '/#')));
    const pairs = pairUp(
      found.filter(({ pair }) => !shown.has(pair)),
      settings.language,
    );
    status.textContent =
      asked.trim() === ''
        ? ''
        : hits.length + pairs.length === 0
          ? settings.strings.none
          : settings.strings.found.replace('{n}', String(hits.length + pairs.length));
    fill(values, hits, (hit) => valueItem(hit, settings));
    fill(texts, pairs, (pair) =>
      textItem(pair, query.terms.length > 0 ? query.terms : [asked.trim()], settings),
    );
  }

  function fill<T>(section: HTMLElement, items: readonly T[], print: (item: T) => HTMLElement): void {
    const list = section.querySelector('ol')!;
    section.hidden = items.length === 0;
    list.replaceChildren(...items.slice(0, pageSize).map(print));
    section.querySelector('button')?.remove();
    if (items.length <= pageSize) return;
    const more = element(
      'button',
      { type: 'button', class: 'button' },
      settings.strings.more.replace('{n}', String(items.length - pageSize)),
    );
    more.addEventListener('click', () => {
      const rest = items.slice(pageSize).map(print);
      list.append(...rest);
      rest[0]?.querySelector('a')?.focus();
      more.remove();
    });
    section.append(more);
  }

  let timer = 0;
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(search, 150);
  };
  form.addEventListener('input', soon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  box.addEventListener('focus', () => void indexes(), { once: true });
  recall(form);
  if (box.value) void search();
}

/** The filters that are set. */
function chosenIn(form: HTMLFormElement): Chosen {
  const entries = [...new FormData(form)].filter(([name, value]) => name !== 'q' && value !== '');
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

/** The address of the page says what is shown, so that a search can be linked and bookmarked. */
function remember(form: HTMLFormElement): void {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== '') query.set(name, String(value));
  history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
}

function recall(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

/** The two languages of one place are one result; the page's own language leads. */
function pairUp(found: readonly TextHit[], language: Language): TextHit[][] {
  const pairs = new Map<string, TextHit[]>();
  for (const hit of found) pairs.set(hit.pair, [...(pairs.get(hit.pair) ?? []), hit]);
  return [...pairs.values()].map((pair) =>
    pair.sort((a, b) => Number(b.language === language) - Number(a.language === language)),
  );
}

function textItem(pair: readonly TextHit[], terms: readonly string[], { base }: SearchSettings): HTMLElement {
  const item = element('li', {});
  for (const hit of pair) {
    const head = element('h3', {});
    const pieces = excerptOf(hit.text, terms, hit.language === 'zh' ? 90 : 200);
    const found = pieces.find(({ marked }) => marked)?.text;
    head.append(
      element('a', { href: base + hit.url + lit(hit.url, found), lang: langOf(hit.language) }, hit.title),
    );
    const excerpt = element('p', { lang: langOf(hit.language) });
    excerpt.append(...pieces.map(printPiece));
    const place = element('div', hit === pair[0] ? {} : { class: 'twin' });
    place.append(head, excerpt);
    item.append(place);
  }
  return item;
}

/** What was found is lit on the page that it leads to, by browsers that know text fragments. */
const lit = (url: string, text: string | undefined): string =>
  text ? `${url.includes('#') ? '' : '#'}:~:text=${encodeURIComponent(text).replaceAll('-', '%2D')}` : '';

function valueItem({ entry, fit }: Hit, { base, language, strings, verdicts }: SearchSettings): HTMLElement {
  const [briefing, figure] = entry.ref.split('#') as [string, string];
  const printed = language === 'en' && entry.english ? entry.english : entry.quote;
  const link = element('a', {
    href: `${base}${language}/briefings/${briefing}/#${figure}`,
    lang: langOf(printed === entry.quote ? 'zh' : 'en'),
    'data-verdict': entry.verdict,
  });
  link.textContent = printed;
  const item = element('li', {});
  const head = element('h3', {});
  const verdict = element('small', { class: `v-${entry.verdict}` });
  verdict.append(verdictShape(entry.verdict), ` ${verdicts[entry.verdict] ?? ''}`);
  head.append(link, verdict, element('small', {}, strings[fit]));
  item.append(
    head,
    element('p', {}, entry.subject[language]),
    element(
      'p',
      { class: 'place' },
      [entry.region[language], entry.period[language], entry.title[language]].join(
        language === 'zh' ? '，' : ' · ',
      ),
    ),
  );
  return item;
}

function verdictShape(verdict: string): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const shape = document.createElementNS(space, 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 16 16', width: '13', height: '13' }))
    shape.setAttribute(name, value);
  shape.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(space, 'use');
  use.setAttribute('href', `#v-${verdict}`);
  shape.append(use);
  return shape;
}

const langOf = (language: Language) => (language === 'zh' ? 'zh-Hans' : 'en');

function printPiece({ text, marked }: Piece): Node {
  return marked ? element('mark', {}, text) : document.createTextNode(text);
}

function element(name: string, attributes: Record<string, string>, text = ''): HTMLElement {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
  created.textContent = text;
  return created;
}

/** Runs once, at the first call; a failure may be tried again. */
function lazy<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}
