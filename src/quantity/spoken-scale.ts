/**
 * Amounts as English queries have them: 1.078 billion yuan, RMB 461m, 93.9bn, 75.6 percent. The full reader of
 * English is many times larger; a query needs no more than a number, a scale and a unit.
 */
import { shiftText } from './decimal.ts';
import type { Kind, Quantity } from './quantity.ts';

const scales: Readonly<Record<string, number>> = {
  thousand: 3,
  k: 3,
  million: 6,
  mn: 6,
  m: 6,
  mln: 6,
  billion: 9,
  bn: 9,
  trillion: 12,
  tn: 12,
  trn: 12,
};
const units: Readonly<Record<string, readonly [code: string, kind: Kind]>> = {
  yuan: ['CNY', 'money'],
  rmb: ['CNY', 'money'],
  cny: ['CNY', 'money'],
  renminbi: ['CNY', 'money'],
  dollars: ['USD', 'money'],
  usd: ['USD', 'money'],
  'us dollars': ['USD', 'money'],
  euros: ['EUR', 'money'],
  percent: ['%', 'percent'],
  'percentage points': ['pp', 'percent'],
  tonnes: ['t', 'mass'],
  tons: ['t', 'mass'],
  kilograms: ['kg', 'mass'],
  hectares: ['har', 'area'],
  mu: ['{亩}', 'area'],
  km: ['km', 'length'],
  days: ['d', 'duration'],
  months: ['mo', 'duration'],
  years: ['a', 'duration'],
};
const currencies: Readonly<Record<string, string>> = {
  rmb: 'CNY',
  cny: 'CNY',
  '¥': 'CNY',
  us$: 'USD',
  usd: 'USD',
  $: 'USD',
  hk$: 'HKD',
  '€': 'EUR',
  '£': 'GBP',
};

const shape =
  /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?: ?([a-z]+)\b)?(?: (us dollars|percentage points|[a-z]+)\b)?/iy;
const sign = /(?:^|[^a-z$])(us\$|hk\$|[a-z]{3}|[$¥€£]) ?$/i;

/** The amount at `at`, if an English scale, unit or currency says that it is one. */
export function englishAmount(text: string, at: number): Quantity | undefined {
  shape.lastIndex = at;
  const [matched, whole, fraction = '', first = '', second = ''] = shape.exec(text) ?? [];
  if (matched === undefined) return undefined;
  const before = sign.exec(text.slice(Math.max(0, at - 6), at));
  const currency = before ? currencies[before[1]!.toLowerCase()] : undefined;
  const scale = scales[first.toLowerCase()];
  const name = (scale === undefined ? `${first} ${second}`.trim() : second).toLowerCase();
  const word = units[name] ? name : name.split(' ')[0]!;
  const unit = units[word];
  if (scale === undefined && unit === undefined) return undefined;
  const number = whole!.replaceAll(',', '') + fraction;
  const used = [scale === undefined ? '' : first, unit ? word : ''].filter(Boolean);
  const tail =
    used.length === 0
      ? whole!.length + fraction.length
      : matched.toLowerCase().lastIndexOf(used.at(-1)!.toLowerCase()) + used.at(-1)!.length;
  const start = currency ? at - before![1]!.length - (text[at - 1] === ' ' ? 1 : 0) : at;
  return {
    start,
    end: at + tail,
    exact: text.slice(start, at + tail),
    kind: currency ? 'money' : (unit?.[1] ?? 'count'),
    value: shiftText(number, scale ?? 0),
    unit: currency ?? unit?.[0] ?? '1',
    bound: 'exact',
    decimals: Math.max(0, fraction.length - 1) - (scale ?? 0),
  };
}
