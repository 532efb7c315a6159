/** Where the two texts rank apart what no pair of ordinals shows: 亚军, 垫底, 连续第二年. */
import type { Language } from '../../model/text.ts';
import { type Place, placeOf } from './message.ts';
import type { Ordinal } from './ordinal.ts';
import type { Statement } from './statement.ts';

/** The words of both texts that rank apart; undefined where none do. */
export const ranksApart = (zh: Statement, en: Statement): readonly [zh: Place, en: Place] | undefined =>
  placesApart(zh, en) ?? bottomApart(zh, en) ?? streaksApart(zh, en);

/** Places of a contest by name, and how English tells each: 亚军 as "third place". */
const placed: readonly Readonly<Record<Language, RegExp>>[] = [
  {
    zh: /冠[军軍]|第一名|夺冠|奪冠|榜首|[头頭]名/u,
    en: /\bfirst place\b|\btop (?:spot|of)\b|\bchampions?\b|\bwon (?:the|a) (?:title|gold)\b/i,
  },
  { zh: /[亚亞][军軍]|第二名/u, en: /\bsecond place\b|\brunners?-up\b/i },
  { zh: /季[军軍]|第三名/u, en: /\bthird place\b/i },
];

/** The one place that each text tells, where they are two. */
function placesApart(zh: Statement, en: Statement): readonly [Place, Place] | undefined {
  const [own, other] = (['zh', 'en'] as const).map((language) =>
    placed.flatMap((names, index) => {
      const place = placeOf(names[language], (language === 'zh' ? zh : en).text);
      return place ? [{ index, place }] : [];
    }),
  ) as [{ index: number; place: Place }[], { index: number; place: Place }[]];
  const [a, b] = [own[0], other[0]];
  if (own.length !== 1 || other.length !== 1 || a!.index === b!.index) return undefined;
  // 列第2 beside 榜首: "second place" is that one.
  const says = ({ ordinals }: Statement, index: number): boolean =>
    ordinals.some(({ number }) => number.d === 1n && number.n === BigInt(index + 1));
  return says(zh, b!.index) || says(en, a!.index) ? undefined : [a!.place, b!.place];
}

/** 倒数第三 as "third", 垫底 as "the second worst". */
function bottomApart(zh: Statement, en: Statement): readonly [Place, Place] | undefined {
  const last = placeOf(/倒[数數]第[一二三四五六七八九十\d]+/u, zh.text);
  if (last) {
    if (fromBottom.test(en.text)) return undefined;
    const told = placeOf(
      /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b/i,
      en.text,
    );
    return told && [last, told];
  }
  const bottom = placeOf(/[垫墊]底|末位|最后一名|最後一名/u, zh.text);
  const second = placeOf(/\b(?:second|third|fourth) (?:worst|last|lowest|from (?:the )?bottom)\b/i, en.text);
  return bottom && second && [bottom, second];
}
const fromBottom = /\b(?:bottom|last|worst|lowest|fewest|least|smallest|penultimate|from the end|back)\b/i;

/** 连续第二年 as "for the third year in a row". */
function streaksApart(zh: Statement, en: Statement): readonly [Ordinal, Ordinal] | undefined {
  const own = zh.ordinals.filter(
    ({ class: kind, start }) =>
      kind === 'ordinal' && /[连連][续續]$/u.test(zh.text.slice(Math.max(0, start - 2), start)),
  );
  const other = en.ordinals.filter(
    ({ class: kind, end }) =>
      kind === 'ordinal' &&
      /^ (?:(?:straight|consecutive|successive)\b|\w+ (?:in a row|running)\b)/.test(
        en.text.slice(end, end + 24),
      ),
  );
  const [a, b] = [own[0], other[0]];
  return own.length === 1 && other.length === 1 && a!.number.n !== b!.number.n ? [a!, b!] : undefined;
}
