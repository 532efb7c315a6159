/**
 * Days that a festival names by itself: 国庆节 is "October 1", 腊八节 "the eighth day of the twelfth lunar month". A
 * translator may tell a reader the day that the name says.
 */
import { two } from '../../quantity/iso-day.ts';
import type { DateMention } from '../../quantity/quantity.ts';
import { lunarNumbers } from './lunar.ts';
import type { Place } from './message.ts';
import type { Statement } from './statement.ts';

interface Festival {
  readonly name: RegExp;
  readonly month: number;
  readonly day: number;
  /** By the lunar calendar, whose days English tells by two ordinals. */
  readonly isLunar?: true;
}

const festivals: readonly Festival[] = [
  { name: /七七[事抗]|Marco Polo Bridge/, month: 7, day: 7 },
  { name: /九一八|Mukden/, month: 9, day: 18 },
  { name: /元旦|New Year[’']s Day/, month: 1, day: 1 },
  { name: /[妇婦]女[节節]|Women[’']s Day/, month: 3, day: 8 },
  { name: /植[树樹][节節]|Arbor Day/, month: 3, day: 12 },
  { name: /[劳勞][动動][节節]|五一(?:[节節]|假期)|(?:May|Labou?r) Day/, month: 5, day: 1 },
  { name: /青年[节節]|Youth Day/, month: 5, day: 4 },
  { name: /[儿兒]童[节節]|六一|Children[’']s Day/, month: 6, day: 1 },
  { name: /建[党黨][节節日]|七一/, month: 7, day: 1 },
  { name: /建[军軍][节節]|八一|Army Day/, month: 8, day: 1 },
  { name: /教[师師][节節]|Teachers[’'] Day/, month: 9, day: 10 },
  { name: /[国國][庆慶]|十一(?:[黄黃]金周|黄金週|假期|[长長]假|期[间間])|National Day/, month: 10, day: 1 },
  { name: /[圣聖][诞誕]|Christmas(?! Eve)/, month: 12, day: 25 },
  { name: /春[节節]|大年初一|Spring Festival|Lunar New Year/, month: 1, day: 1, isLunar: true },
  { name: /元宵|Lantern Festival/, month: 1, day: 15, isLunar: true },
  { name: /端午|Dragon Boat/, month: 5, day: 5, isLunar: true },
  { name: /七夕|Qixi/, month: 7, day: 7, isLunar: true },
  { name: /中元[节節]|Ghost Festival/, month: 7, day: 15, isLunar: true },
  { name: /中秋|Mid-Autumn/, month: 8, day: 15, isLunar: true },
  { name: /重[阳陽]|Double Ninth|Chongyang/, month: 9, day: 9, isLunar: true },
  { name: /[腊臘]八|Laba/, month: 12, day: 8, isLunar: true },
];

/** Whether the other text names the festival of that day: October 1, 农历八月十五. */
export function isFestivalDay({ value, exact }: DateMention, { text }: Statement): boolean {
  const [moon, night] = lunarNumbers(exact);
  return festivals.some(
    ({ name, month, day, isLunar }) =>
      (isLunar
        ? moon === BigInt(month) && night === BigInt(day)
        : value.endsWith(`${two(month)}-${two(day)}`)) && name.test(text),
  );
}

/** A festival of the Chinese text where the English names only others: 端午节 as "the Double Ninth Festival". */
export function festivalsApart(zh: Statement, en: Statement): readonly [zh: Place, en: Place] | undefined {
  const [own, other] = [named(zh), named(en)];
  const lost = own.find(({ festival }) => other.every((o) => o.festival !== festival));
  const told = other.find(({ festival }) => own.every((o) => o.festival !== festival));
  return lost && told ? [lost.place, told.place] : undefined;
}

const named = ({ text }: Statement): readonly { readonly festival: Festival; readonly place: Place }[] =>
  festivals.flatMap((festival) => {
    const found = festival.name.exec(text);
    if (!found) return [];
    const { index, 0: name } = found;
    return [{ festival, place: { start: index, end: index + name.length, text: name } }];
  });

/** Whether a text names a festival whose lunar month or day is that number. */
export const isOfFestival = (number: bigint, { text }: Statement): boolean =>
  festivals.some(
    ({ name, month, day, isLunar }) =>
      isLunar && (number === BigInt(month) || number === BigInt(day)) && name.test(text),
  );
