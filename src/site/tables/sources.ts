/**
 * Every source: what it is known by, never its text.
 */
import { paths } from '../links.ts';
import { columnsOf, type Table } from './table.ts';

export const sources: Table = {
  name: 'sources',
  title: { zh: '来源', en: 'Sources' },
  columns: columnsOf(`
    id string 标识 | key
    publisher_zh string 出版者，中文 | publisher, in Chinese
    publisher_en string 出版者，英文 | publisher, in English
    title_zh string 标题，中文 | title, in Chinese
    title_en string 标题，英文 | title, in English
    date date 出版日 | day of publication
    date_found_in string 出版日的依据 | where the day was found
    script string 文字：Hans、Hant | script: Hans, Hant
    sha256 string 文件的 SHA-256 | SHA-256 of the file
    url uri 原网页 | original page
    articles integer 文章的篇数 | number of articles
    page_zh uri 中文页 | page in Chinese
    page_en uri 英文页 | page in English
  `),
  rows: ({ corpus }, address) =>
    [...corpus.sources.values()].map((source) => ({
      id: source.id,
      publisher_zh: source.publisher.zh,
      publisher_en: source.publisher.en,
      title_zh: source.title.zh,
      title_en: source.title.en,
      date: source.date,
      date_found_in: source.dateFoundIn,
      script: source.script,
      sha256: source.sha256,
      url: source.url,
      articles: Object.keys(source.articles).length,
      page_zh: address('zh', paths.source(source.id)),
      page_en: address('en', paths.source(source.id)),
    })),
};
