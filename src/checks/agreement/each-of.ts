/** Of how many each number is: 每千人, "per 100,000 people". */
import type { Language } from '../../model/text.ts';
import { powerIn } from '../../quantity/zh/characters.ts';
import type { Place } from './message.ts';
import type { Statement } from './statement.ts';

const eachOf: Readonly<Record<Language, RegExp>> = {
  zh: /每(百万|十万|万|千|百)(?![克瓦米伏卡兆帕])/gu,
  en: /\b(?:per|each|every) (hundred thousand|100,000|ten thousand|10,000|thousand|1,000|hundred|100|(?:one |1 )?million)\b/gi,
};
const powers: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  'ten thousand': 4,
  'hundred thousand': 5,
  million: 6,
};

/** Exponent of ten of what `eachOf` finds: in words, or as the zeros of 10,000. */
const powerOfMany = (many: string, language: Language): number =>
  language === 'zh'
    ? powerIn(many)
    : (powers[many.toLowerCase().replace(/^(?:one|1) /, '')] ?? many.replaceAll(/[^0]/g, '').length);

/** 每万人 as "per thousand people": of how many, where both texts say so and the English not of as many. */
export function eachOfApart(zh: Statement, en: Statement): readonly [zh: Place, en: Place] | undefined {
  // 每千人3.4名 is "34 for every 10,000 residents": compared as one share.
  if (zh.terms.some(({ text }) => text.includes('…'))) return undefined;
  const [own, other] = [manyIn(zh), manyIn(en)];
  const lost = own.find(({ power }) => other.every((o) => o.power !== power));
  return lost && other[0] ? [lost.place, other[0].place] : undefined;
}

const manyIn = ({
  text,
  language,
}: Statement): readonly { readonly power: number; readonly place: Place }[] =>
  [...text.matchAll(eachOf[language])].map(({ index, 0: found, 1: many }) => ({
    power: powerOfMany(many!, language),
    place: { start: index, end: index + found.length, text: found },
  }));
