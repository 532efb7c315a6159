/**
 * Writes the two indexes of the search page: Pagefind's over the prose, and the fact index by value.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Corpus } from '../src/model/corpus.ts';
import type { Outcome } from '../src/model/outcome.ts';
import { factIndexOf } from '../src/search/fact-index.ts';
import { recordsOf } from '../src/search/records.ts';
import { periodText } from '../src/site/period.ts';

/** What the page needs of Pagefind's output: its own interface files stay out. */
const needed = (path: string) => !/^pagefind-(?!entry\.json|worker\.js)/.test(path);

/** Indexes the archive into `<out>/search/`; returns the number of records. */
export async function buildSearch(
  corpus: Corpus,
  outcomes: readonly Outcome[],
  out: string,
): Promise<number> {
  // Both languages share one index, so that one query reads both. Chinese is a word a character, which no
  // stemmer touches; English gets Pagefind's English stemmer.
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  let records = 0;
  for (const { language, meta, filters, ...record } of recordsOf(corpus)) {
    const added = await index.addCustomRecord({
      ...record,
      language: 'en',
      meta: { ...meta, url: record.url, language },
      filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
    });
    if (added.errors.length > 0)
      throw new Error(`Pagefind refused ${record.url}: ${added.errors.join('; ')}`);
    records += 1;
  }
  const { files } = await index.getFiles();
  await close();
  for (const { path, content } of files) {
    if (needed(path)) await write(join(out, 'search', path), content);
  }
  await write(join(out, 'search', 'facts.json'), JSON.stringify(factIndexOf(corpus, outcomes, periodText)));
  return records;
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
