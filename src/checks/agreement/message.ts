/**
 * What an editor is told of two numbers that disagree: both as printed, and what is wrong between them.
 */
import type { Bilingual } from '../../model/text.ts';
import type { DateMention } from '../../quantity/quantity.ts';
import type { DifferenceKind } from './difference.ts';

/** A stretch of one text. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where `pattern` first stands in a text. */
export function placeOf(pattern: RegExp, text: string): Place | undefined {
  const found = pattern.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length, text: found[0] } : undefined;
}

/** Where a date stands. */
export const placeOfDate = ({ start, end, exact }: DateMention): Place => ({ start, end, text: exact });

const causes: Record<DifferenceKind, Bilingual> = {
  magnitude: { zh: '数量级不同', en: 'the magnitude differs' },
  value: { zh: '数值不同', en: 'the value differs' },
  unit: { zh: '单位不同', en: 'the unit differs' },
  currency: { zh: '币种不同', en: 'the currency differs' },
  'percent-or-points': { zh: '百分比与百分点混淆', en: 'percent and percentage points are mixed up' },
  direction: { zh: '增减方向相反', en: 'the direction is opposite' },
  hedge: { zh: '限定词（超、近、约、不足）不同', en: 'the hedge (over, nearly, about, under) differs' },
  'range-end': { zh: '范围的端点不同', en: 'an end of the range differs' },
  date: { zh: '日期不同', en: 'the date differs' },
  ordinal: { zh: '序数不同', en: 'the ordinal differs' },
  swapped: { zh: '两个数对调了位置', en: 'two numbers have changed places' },
  'left-out': { zh: '英文遗漏了该数', en: 'the English leaves the number out' },
  added: { zh: '英文多出了该数', en: 'the English adds the number' },
};

export const causeOf = (kind: DifferenceKind): Bilingual => causes[kind];

/** `wanted` is how English would print the Chinese number, where that can be said. */
export function describe(
  kind: DifferenceKind,
  zh: Place | undefined,
  en: Place | undefined,
  wanted?: string,
): Bilingual {
  const cause = causes[kind];
  if (!zh)
    return {
      zh: `出现了“${en!.text}”，中文无此数：${cause.zh}`,
      en: `Unexpected "${en!.text}", expected no such number: ${cause.en}`,
    };
  if (!en)
    return {
      zh: `英文中没有与“${zh.text}”相应的数${wanted ? `（如“${wanted}”）` : ''}：${cause.zh}`,
      en: `Unexpected gap, expected ${wanted ? `"${wanted}"` : 'a number'} for "${zh.text}": ${cause.en}`,
    };
  return {
    zh: `出现了“${en.text}”，应与“${zh.text}”相符${wanted ? `，如“${wanted}”` : ''}：${cause.zh}`,
    en: `Unexpected "${en.text}", expected ${wanted ? `"${wanted}" for` : 'it to say'} "${zh.text}": ${cause.en}`,
  };
}
