/**
 * The names of units in print. `before` stands before the number without a space (US$), `after` behind it;
 * English names have a singular. Counters are printed in Chinese and left out in English.
 */
import type { Language } from './quantity.ts';

export interface UnitName {
  readonly before: string;
  readonly after: string;
}

/** `code zh singular plural`; a `$` at the end of the English name puts it before the number. */
const table = `
CNY 元 yuan yuan
USD 美元 US$ US$
HKD 港元 HK$ HK$
TWD 新台币 NT$ NT$
SGD 新加坡元 S$ S$
AUD 澳元 A$ A$
CAD 加元 C$ C$
EUR 欧元 euro euros
GBP 英镑 £ £
JPY 日元 yen yen
KRW 韩元 won won
CHF 瑞士法郎 Swiss_franc Swiss_francs
THB 泰铢 baht baht
INR 印度卢比 rupee rupees
RUB 卢布 rouble roubles
MOP 澳门元 pataca patacas
t 吨 tonne tonnes
kg 公斤 kilogram kilograms
g 克 gram grams
mg 毫克 milligram milligrams
ug 微克 microgram micrograms
{斤} 斤 jin jin
[car_m] 克拉 carat carats
har 公顷 hectare hectares
{亩} 亩 mu mu
m2 平方米 square_metre square_metres
km2 平方公里 square_kilometre square_kilometres
[acr_us] 英亩 acre acres
m3 立方米 cubic_metre cubic_metres
L 升 litre litres
mL 毫升 millilitre millilitres
km 公里 kilometre kilometres
m 米 metre metres
cm 厘米 centimetre centimetres
mm 毫米 millimetre millimetres
um 微米 micron microns
nm 纳米 nanometre nanometres
{里} 里 li li
[mi_i] 英里 mile miles
[nmi_i] 海里 nautical_mile nautical_miles
[ft_i] 英尺 foot feet
[in_i] 英寸 inch inches
a 年 year years
mo 个月 month months
wk 周 week weeks
d 天 day days
h 小时 hour hours
min 分钟 minute minutes
s 秒 second seconds
{季度} 个季度 quarter quarters
{世纪} 个世纪 century centuries
{工作日} 个工作日 working_day working_days
{交易日} 个交易日 trading_day trading_days
{岁} 岁 year_old years_old
kW 千瓦 kW kW
MW 兆瓦 MW MW
GW 吉瓦 GW GW
kV 千伏 kV kV
kW.h 千瓦时 kilowatt-hour kilowatt-hours
MW.h 兆瓦时 MWh MWh
GW.h GWh GWh GWh
Cel ℃ °C °C
km/h 公里/小时 km/h km/h
`;

const names = new Map<string, readonly [zh: string, one: string, many: string]>(
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([code, ...words]) => [
      code!,
      words.map((word) => word.replaceAll('_', ' ')) as [string, string, string],
    ]),
);

const nothing: UnitName = { before: '', after: '' };

/** How `unit` stands around a number; `one` where the number is exactly 1. */
export function unitName(unit: string, language: Language, one: boolean): UnitName {
  if (unit === '1') return nothing;
  if (unit === '%') return { before: '', after: language === 'zh' ? '%' : ' percent' };
  if (unit === 'pp')
    return { before: '', after: language === 'zh' ? '个百分点' : ` percentage point${one ? '' : 's'}` };
  if (unit === '{倍}') return { before: '', after: language === 'zh' ? '倍' : '-fold' };
  const name = names.get(unit);
  if (name) return around(language, name, one);
  const slash = unit.indexOf('/');
  if (slash > 0) return rate(unit.slice(0, slash), unit.slice(slash + 1), language, one);
  const counter = /^\{(.+)\}$/.exec(unit)?.[1];
  if (counter !== undefined) return { before: '', after: language === 'zh' ? counter : '' };
  return { before: '', after: language === 'zh' ? unit : ` ${unit}` };
}

function around(
  language: Language,
  [zh, single, many]: readonly [string, string, string],
  one: boolean,
): UnitName {
  if (language === 'zh') return { before: '', after: zh };
  const name = one ? single : many;
  if (name.endsWith('$') || name === '£') return { before: name, after: '' };
  return { before: '', after: name.startsWith('°') ? name : ` ${name}` };
}

function rate(top: string, bottom: string, language: Language, one: boolean): UnitName {
  const amount = unitName(top, language, one);
  const base = unitName(bottom, language, true).after.trim() || bottom;
  return {
    before: amount.before,
    after: `${amount.after}${language === 'zh' ? `/${base}` : ` per ${base}`}`,
  };
}

/** `a day`, `per person`: a base that stands beside an amount. */
export function perName(per: string, language: Language): string {
  if (language === 'zh')
    return per === '1'
      ? '每个'
      : `每${per === 'mo' ? '月' : per === 'a' ? '年' : unitName(per, 'zh', true).after}`;
  if (per === '1') return 'each';
  if (per === '{人}') return 'per person';
  if (per === '{户}') return 'per household';
  return `per ${unitName(per, 'en', true).after.trim() || 'unit'}`;
}
