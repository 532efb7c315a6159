/**
 * Every correction of a published briefing.
 */
import { correctionViews } from '../corrections-view.ts';
import { columnsOf, type Table } from './table.ts';

export const corrections: Table = {
  name: 'corrections',
  title: { zh: '更正', en: 'Corrections' },
  columns: columnsOf(`
    id string 标识 | key
    date date 更正日 | day of the correction
    briefing string 简报，见 briefings 表 | briefing, key of briefings
    figure string 数据，见 figures 表；只是文字有误则为空 | figure, key of figures; empty where only words were wrong
    was_zh string 原作，中文 | what it said, in Chinese
    was_en string 原作，英文 | what it said, in English
    now_zh string 今作，中文 | what it says now, in Chinese
    now_en string 今作，英文 | what it says now, in English
    why_zh string 原因，中文 | why, in Chinese
    why_en string 原因，英文 | why, in English
  `),
  rows: (archive) =>
    correctionViews(archive).map(({ anchor, correction: { date, briefing, figure, was, now, why } }) => ({
      id: anchor,
      date,
      briefing,
      figure: figure && `${briefing}#${figure}`,
      was_zh: was.zh,
      was_en: was.en,
      now_zh: now.zh,
      now_en: now.en,
      why_zh: why.zh,
      why_en: why.en,
    })),
};
