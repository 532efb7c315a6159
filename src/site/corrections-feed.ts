/**
 * The feed of corrections. Its dates come from the content, so that the same archive always gives the same bytes.
 */
import { tags, ui } from '../i18n/ui.ts';
import type { Language } from '../model/text.ts';
import type { Archive } from './archive.ts';
import { correctionViews } from './corrections-view.ts';
import type { Feed } from './feed.ts';

/** `address` makes a full URL of a path of this language. */
export function correctionsFeed(
  archive: Archive,
  language: Language,
  address: (path: string) => string,
): Feed {
  const t = ui(language);
  const { title, publisher } = archive.corpus.site;
  const entries = correctionViews(archive).map(({ correction: { date, was, now, why }, anchor, text }) => ({
    url: address(`corrections/#${anchor}`),
    title: text[language],
    summary: t('corrections.summary', { was: was[language], now: now[language], why: why[language] }),
    updated: date,
  }));
  return {
    id: address('corrections/'),
    self: address('corrections.xml'),
    language: tags[language],
    title: `${t('corrections.title')} · ${title[language]}`,
    author: publisher[language],
    updated: entries[0]?.updated ?? archive.briefings[0]?.date ?? '1970-01-01',
    entries,
  };
}
