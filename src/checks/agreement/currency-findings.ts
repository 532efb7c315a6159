/** Moneys that are named without an amount: 人民币对美元中间价 as "the dollar's midpoint … to the dollar". */
import type { Language } from '../../model/text.ts';
import { type Disagreement, finding } from './finding.ts';
import { placeOf } from './message.ts';
import type { Statement } from './statement.ts';

/** By money how each language names it; a bare "dollar" may be any. */
const moneys: readonly Readonly<Record<Language, RegExp>>[] = [
  {
    zh: /人民[币幣]/u,
    en: /\byuan\b|renminbi|RMB|CN[YH]|¥|\bChinese currency\b|\bChina['’]s currency\b|\bredback\b/i,
  },
  { zh: /美元|美金/u, en: /\bdollars?\b|(?<![A-Z])\$|US\$|\bUSD\b|\bgreenback\b|\bbucks\b/i },
  { zh: /[欧歐]元/u, en: /\beuros?\b|€|\bEUR\b/i },
  { zh: /日[元圆圓]/u, en: /\byen\b|¥|\bJPY\b/i },
  { zh: /英[镑鎊]/u, en: /\bpounds?\b|£|\bsterling\b|\bGBP\b/i },
  { zh: /新?[台臺][币幣]/u, en: /NT\$|\bTaiwan dollars?\b|\bTWD\b|\bTaiwan\b/i },
  { zh: /[韩韓][元币幣圆圜]/u, en: /\bwon\b|\bKRW\b/i },
  { zh: /[卢盧]布/u, en: /\bro?ubles?\b|\bRUB\b/i },
  { zh: /[卢盧]比/u, en: /\brupees?\b|\bINR\b/i },
  { zh: /泰[铢銖]/u, en: /\bbaht\b/i },
  { zh: /里拉/u, en: /\blira\b/i },
  { zh: /瑞士法郎/u, en: /\bfrancs?\b|\bCHF\b/i },
  { zh: /[澳加]元/u, en: /[AC]\$|\bdollars?\b|\bloonie\b/i },
  { zh: /港[元币幣]/u, en: /HK\$|\bHong Kong dollars?\b|\bHKD\b|\bdollars?\b/i },
];

/** Where the money that the Chinese names before a rate or a loan is named nowhere in an English that names another. */
export function* currencyFindings(zh: Statement, en: Statement): Generator<Disagreement> {
  for (const rated of [named.zh, against]) {
    const [a, b] = [placeOf(rated, zh.text), placeOf(named.en, en.text)];
    const names = a && moneys.find((each) => each.zh.test(a.text));
    if (b && names && !names.en.test(en.text)) yield finding('currency', a, b);
  }
}

const money =
  '(?:人民[币幣]|美元|[欧歐]元|日[元圆圓]|英[镑鎊]|港[元币幣]|[台臺][币幣]|[韩韓][元币幣圆圜]|[卢盧][布比]|泰[铢銖]|里拉|瑞士法郎|[澳加]元)';
const named: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(`${money}(?=[对對兑兌贷貸存]|中[间間][价價]|[汇匯]率|在全球|指[数數]|新?[贷貸]款)`, 'u'),
  en: /\b(?:(?:dollar|euro|yen|pound|yuan|renminbi|ro?uble|rupee|franc)s?|baht|lira)\b/i,
};
/** 日元兑美元: the money that another is told in. */
const against = new RegExp(`(?<=${money}[对對兑兌])${money}`, 'u');
