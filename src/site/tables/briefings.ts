/**
 * Every published briefing.
 */
import { paths } from '../links.ts';
import { columnsOf, type Table } from './table.ts';

export const briefings: Table = {
  name: 'briefings',
  title: { zh: '简报', en: 'Briefings' },
  columns: columnsOf(`
    id string 标识 | key
    title_zh string 标题，中文 | title, in Chinese
    title_en string 标题，英文 | title, in English
    summary_zh string 摘要，中文 | summary, in Chinese
    summary_en string 摘要，英文 | summary, in English
    date date 文章的发表日 | day the article was published
    updated date 最近修改日 | day of the last change
    region string 区划代码（GB/T 2260） | place, by GB/T 2260
    topics string 主题，以空格分隔 | topics, parted by spaces
    source string 来源，见 sources 表 | source, key of sources
    article string 来源中的文章 | article of the source
    figures integer 数据的个数 | number of figures
    page_zh uri 中文页 | page in Chinese
    page_en uri 英文页 | page in English
  `),
  rows: (archive, address) =>
    archive.briefings.map(({ versions: { zh, en }, ...briefing }) => ({
      id: briefing.id,
      title_zh: zh.title,
      title_en: en.title,
      summary_zh: zh.summary,
      summary_en: en.summary,
      date: briefing.date,
      updated: zh.updated ?? en.updated,
      region: briefing.region,
      topics: briefing.topics.join(' '),
      source: briefing.source,
      article: briefing.article,
      figures: briefing.figures.length,
      page_zh: address('zh', paths.briefing(briefing.id)),
      page_en: address('en', paths.briefing(briefing.id)),
    })),
};
