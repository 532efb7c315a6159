/**
 * Words that tell a small number, or a length of time, where no quantity is read: 双 and "both", 半 and "mid",
 * "biennial" and 年.
 */
import type { Statement } from './statement.ts';

/** By the number, as a decimal. */
export const smallWords: Readonly<Record<string, readonly [zh: RegExp, en: RegExp]>> = {
  '0': [/零|无|没有|無|〇/u, /\b(?:no|none|zero|nil|without|not|never)\b/i],
  '0.5': [
    /半|折|腰斩|腰斬/u,
    /\b(?:half|halves|halved|halving|mid|semi\w*|most of|much of|(?:better|greater|best|good) part)\b/i,
  ],
  '1': [
    /一|单|單|首|独|獨|唯|每|某|本|该|該|同|全|整|元旦/u,
    /\b(?:an?|one|single|sole|only|once|each|every|per|another|the|same|first|whole|all|any|this|mono\w*|uni\w*)\b|-one\b/i,
  ],
  '2': [
    /[二两兩双雙对對倆俩]|再|又|翻番|倍|分[别別]/u,
    /\b(?:two|both|pair|couple|twin|dual|double|doubl\w+|twice|second(?! reading)|bilateral|either|neither|respective\w*|bi(?:annual|cameral|centen|ennial|-?lateral|-?lingual|-?monthly|-?weekly|nary|nocular|partisan|ped|plane|polar)\w*|mutual\w*|each other|twofold|another|secondary|again)\b|two-/i,
  ],
  '3': [
    /[三叁参仨]/u,
    /\b(?:three(?!-wheel)|triple|tripl\w+|trio|thrice|third(?! reading)|trilateral|tri(?:ad|angle|angular|athl|cycle|color|colour|ennial|lingual|logy|maran|partite|plet|plicate|pod)\w*|threefold|tertiary)\b|three-(?!wheel)/i,
  ],
  '4': [/[四]/u, /\b(?:four|quad\w*|fourth|quarter\w*)\b|four-/i],
  '5': [/[五]/u, /\b(?:five|fifth|penta\w*|quint\w*)\b|five-/i],
  '6': [/[六]/u, /\b(?:six|sixth|hexa\w*|half a dozen|half-dozen)\b|six-/i],
  '7': [/[七]/u, /\b(?:seven|seventh)\b|seven-/i],
  '8': [/[八]/u, /\b(?:eight|eighth|octa\w*)\b|eight-/i],
  '9': [/[九]/u, /\b(?:nine|ninth)\b|nine-/i],
  '10': [/[十]/u, /\b(?:ten|tenth|decade|deca\w*)\b|ten-/i],
  '12': [/十二|[一半两几每]打/u, /\b(?:twelve|twelfth|dozen|year-?long)\b/i],
  '20': [/弱冠|双十年华|雙十年華/u, /\btwenty\b/i],
  '24': [
    /二十四|全天|昼夜|晝夜|0[时時]?[—–\-－至到~]{1,2}24[时時]/u,
    /\bround[- ]the[- ]clock|twenty-four|day and night|around the clock/i,
  ],
  '30': [/而立/u, /\bthirty\b/i],
  '40': [/不惑/u, /\bforty\b/i],
  '50': [/知天命/u, /\bfifty\b/i],
  '60': [/甲子|花甲/u, /\bsixty\b/i],
  '70': [/古稀/u, /\bseventy\b/i],
  '100': [/[百]|[个個]世[纪紀]/u, /\bhundred\b|\bcenten\w+|\b(?:a|one) century\b/i],
  '200': [/二百|两百/u, /\bbicenten\w+/i],
  '1000': [/[千]/u, /\bthousand\b/i],
  '10000000': [/[千仟][万萬]/u, /\bten million\b/i],
  '100000000': [/[亿億]/u, /\b(?:a|one) hundred million\b/i],
  '10000': [
    /每[万萬]|(?<![\d一二两兩三四五六七八九十百千几幾数數.])[万萬][人户戶]/u,
    /\b(?:per|every|each) ten thousand\b/i,
  ],
  '1000000': [/百[万萬]/u, /\bmillion\b/i],
};

/** One year is told as "a year", "annual" or "yearly", and not as "a month"; one point as "every percentage point". */
const times: Readonly<Record<string, readonly [zh: RegExp, en: RegExp]>> = {
  a: [
    /[年岁歲载載]/u,
    /\b(?:years?|annual\w*|biennial\w*|triennial\w*|biannual\w*|annum|year-\w+|yearly|twelve|12[- ]months?)\b/i,
  ],
  mo: [/月/u, /month/i],
  wk: [/[周週]|星期|礼拜|禮拜/u, /week/i],
  d: [/[天日夜]/u, /\b(?:days?|daily|overnight|one-day|24 hours)\b|day/i],
  h: [/小时|小時|[时時]/u, /hour/i],
  min: [/分/u, /minute/i],
  s: [/秒/u, /second/i],
  pp: [/百分[点點]/u, /\b(?:an?|each|every|per) percentage[- ]point\b/i],
};

/** Whether a text speaks of that length of time; undefined where the unit is none. */
export const saysTime = (unit: string, { language, text }: Statement): boolean | undefined =>
  times[unit]?.[language === 'zh' ? 0 : 1].test(text);
