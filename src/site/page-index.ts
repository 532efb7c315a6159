/**
 * Every page of the site by its path in a language, with its title: the sitemap lists them, and the page for
 * a wrong address finds the nearest among them.
 */
import { checks } from '../checks/index.ts';
import { both } from '../i18n/ui.ts';
import type { Bilingual } from '../model/text.ts';
import type { Archive } from './archive.ts';
import { indicatorIndex } from './indicator-view.ts';
import { paths } from './links.ts';
import { numberOf } from './number.ts';
import { titleOf } from './places.ts';
import { regionTree } from './region-tree.ts';
import { updatedOn } from './updated.ts';

export interface IndexedPage {
  readonly path: string;
  readonly title: Bilingual;
  readonly updated?: string;
}

const sections = [
  'briefings',
  'regions',
  'indicators',
  'checks',
  'sources',
  'timeline',
  'search',
  'data',
  'about',
  'corrections',
] as const;

export function pageIndex(archive: Archive): readonly IndexedPage[] {
  const { corpus, briefings, facts } = archive;
  return [
    { path: '', title: corpus.site.title },
    ...sections.map((name) => ({ path: `${name}/`, title: both(`nav.${name}`) })),
    ...briefings.map((briefing) => ({
      path: paths.briefing(briefing.id),
      title: titleOf(briefing),
      updated: updatedOn(corpus, briefing, 'zh'),
    })),
    ...regionTree(archive).map(({ code, text }) => ({ path: paths.region(code), title: text })),
    ...indicatorIndex(archive).flatMap(([, rows]) =>
      rows.map(({ indicator }) => ({ path: paths.indicator(indicator.id), title: indicator.name })),
    ),
    ...checks.map(({ id, title }) => ({ path: paths.rule(id), title })),
    ...[...corpus.sources.values()].map(({ id, title }) => ({ path: paths.source(id), title })),
    ...facts.map(({ id, shown }) => {
      const figure = corpus.figures.get(shown)!;
      const { words } = numberOf(figure);
      const title = { zh: `${words.zh} ${figure.subject.zh}`, en: `${words.en} ${figure.subject.en}` };
      return { path: paths.fact(id), title };
    }),
  ];
}
