/**
 * Every event of the timeline.
 */
import { eventsByYear } from '../timeline-view.ts';
import { columnsOf, type Table } from './table.ts';

export const events: Table = {
  name: 'events',
  title: { zh: '纪事', en: 'Events' },
  columns: columnsOf(`
    id string 标识 | key
    date date 发生日 | day on which it happened
    briefing string 简报，见 briefings 表 | briefing that tells of it, key of briefings
    text_zh string 纪事，中文 | what happened, in Chinese
    text_en string 纪事，英文 | what happened, in English
  `),
  rows: (archive) => {
    const seen = new Map<string, number>();
    return eventsByYear(archive).flatMap(([, list]) =>
      list.map(({ date, briefing, text }) => {
        const nth = (seen.get(`${date} ${briefing}`) ?? 0) + 1;
        seen.set(`${date} ${briefing}`, nth);
        return { id: `${date}-${briefing}-${nth}`, date, briefing, text_zh: text.zh, text_en: text.en };
      }),
    );
  },
};
