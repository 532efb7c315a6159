/**
 * Currency signs and names before an amount: ￥, US$, 人民币, 港币, RMB.
 */
import { letter } from './characters.ts';
import { matchBack, matchEnd, reverseTrieOf, skipSpaceBack } from './trie.ts';

/** A currency in ISO 4217, and its signs and names. */
const signs: readonly (readonly [code: string, ...names: string[]])[] = [
  ['CNY', '¥', '￥', 'RMB', 'CNY', '人民币', 'RMB¥', 'CN¥', 'Rmb', '人民币:'],
  ['USD', '$', 'US$', 'USD', '美元', 'USD$', '美金'],
  ['HKD', 'HK$', 'HKD', '港币', '港元', '港纸', 'HKD$'],
  ['TWD', 'NT$', 'NTD', 'TWD', '新台币', '台币'],
  ['EUR', '€', 'EUR', '欧元'],
  ['GBP', '£', 'GBP', '英镑'],
  ['JPY', 'JPY', 'JP¥', '日元', '日圆'],
  ['MOP', 'MOP', '澳门币', 'MOP$'],
  ['SGD', 'S$'],
  ['AUD', 'A$'],
  ['CAD', 'C$'],
  ['KRW', '₩', '韩元'],
  ['RUB', '₽'],
  ['INR', '₹'],
];

export const currencySigns = reverseTrieOf<string>(
  signs.flatMap(([code, ...names]) => names.map((name) => [name, code] as const)),
);

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
