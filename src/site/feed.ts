/**
 * Atom (RFC 4287): what changed, for readers who do not come by every day.
 */
export interface Feed {
  readonly id: string;
  readonly self: string;
  readonly language: string;
  readonly title: string;
  readonly author: string;
  /** A day. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly published?: string;
  readonly updated: string;
}

export function atom({ id, self, language, title, author, updated, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<author><name>${escaped(author)}</name></author>`,
    `<updated>${moment(updated)}</updated>`,
    `<link rel="self" href="${escaped(self)}"/>`,
    `<link href="${escaped(id)}"/>`,
    ...entries.map(
      (entry) =>
        `<entry><id>${escaped(entry.url)}</id><title>${escaped(entry.title)}</title>` +
        `${entry.published ? `<published>${moment(entry.published)}</published>` : ''}<updated>${moment(entry.updated)}</updated>` +
        `<link href="${escaped(entry.url)}"/><summary>${escaped(entry.summary)}</summary></entry>`,
    ),
    '</feed>',
    '',
  ].join('\n');
}

const moment = (day: string): string => `${day}T00:00:00Z`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character]!);
