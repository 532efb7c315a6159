/**
 * Every fact with the figures that state it.
 */
import { paths } from '../links.ts';
import { columnsOf, type Table } from './table.ts';

export const facts: Table = {
  name: 'facts',
  title: { zh: '事实', en: 'Facts' },
  columns: columnsOf(`
    id string 标识 | key
    statements integer 陈述的处数 | how often it is stated
    agreement string 各处陈述：single、complete、consistent、revised、inconsistent | how they agree: single, complete, consistent, revised, inconsistent
    shown string 代表它的数据，见 figures 表 | the figure that stands for it, key of figures
    figures string 全部陈述，见 figures 表，以空格分隔 | all that state it, keys of figures parted by spaces
    page_zh uri 中文页 | page in Chinese
    page_en uri 英文页 | page in English
  `),
  rows: (archive, address) =>
    archive.facts.map(({ id, shown, figures, agreement }) => ({
      id,
      statements: figures.length,
      agreement,
      shown,
      figures: figures.join(' '),
      page_zh: address('zh', paths.fact(id)),
      page_en: address('en', paths.fact(id)),
    })),
};
