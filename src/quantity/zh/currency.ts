/**
 * Currency signs and names before an amount: ￥, US$, 人民币, 港币, RMB.
 */
import { letter } from './characters.ts';
import { matchBack, matchEnd, reverseTrieOf, skipSpaceBack } from './trie.ts';

export const currencySigns = reverseTrieOf<string>([
  ...['¥', '￥', 'RMB', 'CNY', '人民币', 'RMB¥', 'CN¥', 'Rmb', '人民币:'].map(
    (sign) => [sign, 'CNY'] as const,
  ),
  ...['$', 'US$', 'USD', '美元', 'USD$', '美金'].map((sign) => [sign, 'USD'] as const),
  ...['HK$', 'HKD', '港币', '港元', '港纸', 'HKD$'].map((sign) => [sign, 'HKD'] as const),
  ...['NT$', 'NTD', 'TWD', '新台币', '台币'].map((sign) => [sign, 'TWD'] as const),
  ...['€', 'EUR', '欧元'].map((sign) => [sign, 'EUR'] as const),
  ...['£', 'GBP', '英镑'].map((sign) => [sign, 'GBP'] as const),
  ...['JPY', 'JP¥', '日元', '日圆'].map((sign) => [sign, 'JPY'] as const),
  ...['MOP', '澳门币', 'MOP$'].map((sign) => [sign, 'MOP'] as const),
  ['S$', 'SGD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['₩', 'KRW'],
  ['韩元', 'KRW'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
]);

/** Where the currency found last begins. */
export let currencyEnd = 0;

/** The currency that ends right before `at`. */
export function currencyAt(text: string, at: number, floor: number): string | undefined {
  const edge = skipSpaceBack(text, at, floor);
  if (edge <= floor) return undefined;
  const code = matchBack(currencySigns, text, edge, floor);
  if (code === undefined) return undefined;
  if (
    letter[text.charCodeAt(matchEnd)] === 1 &&
    matchEnd > floor &&
    letter[text.charCodeAt(matchEnd - 1)] === 1
  )
    return undefined;
  currencyEnd = matchEnd;
  return code;
}
