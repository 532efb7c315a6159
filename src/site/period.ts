/**
 * Periods as people write them: `2020-02/2020-03` is 2020年2月至3月 and February to March 2020.
 */
import { ui } from '../i18n/ui.ts';
import type { Language } from '../model/text.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** One point of ISO 8601: `2020`, `2020-Q1`, `2020-02`, `2020-02-03`. */
function pointOf(iso: string, language: Language): string {
  const [year = '', part, day] = iso.split('-');
  if (part?.startsWith('Q'))
    return language === 'zh' ? `${year}年第${'一二三四'[Number(part[1]) - 1]}季度` : `${part} ${year}`;
  if (language === 'zh') return `${year}年${part ? `${Number(part)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  const month = part && months[Number(part) - 1];
  return day ? `${month} ${Number(day)}, ${year}` : [month, year].filter(Boolean).join(' ');
}

export function periodText(iso: string, language: Language): string {
  const [from = '', to] = iso.split('/');
  const t = ui(language);
  if (to === undefined || to === from) return pointOf(from, language);
  if (from === '..') return t('period.until', { day: pointOf(to, language) });
  if (to === '..') return t('period.since', { day: pointOf(from, language) });
  return t('period.span', { from: pointOf(from, language), to: pointOf(to, language) });
}

/** The last moment of a period as text that sorts: `2020-02/2020-03` after `2020-03-01`. */
export function sortKey(iso: string): string {
  const last = iso.split('/').findLast((point) => point !== '..') ?? '';
  const [year = '', part, day] = last.split('-');
  const month = part?.startsWith('Q') ? String(Number(part[1]) * 3).padStart(2, '0') : part;
  return [year, month ?? '99', day ?? '99'].join('-');
}
