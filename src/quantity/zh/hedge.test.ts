/** Hedges before, inside and after the number, and what only looks like one. */
import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { printed } from '../printed.testing.ts';
import { read } from '../read.ts';

const rows: readonly (readonly [text: string, readings: string])[] = [
  ['276家', '276家=276 {家}'],
  ['约7000人', '约7000人=7000 {人} about'],
  ['大约5万', '大约5万=50000 1 about'],
  ['约有300家', '约有300家=300 {家} about'],
  ['约占30%', '约占30%=30 % about'],
  ['约为2.5亿元', '约为2.5亿元=250000000 CNY about'],
  ['近10亿元', '近10亿元=1000000000 CNY about'],
  ['将近40人', '将近40人=40 {人} about'],
  ['接近1000', '接近1000=1000 1 about'],
  ['300 多吨', '300 多吨=300 t over'],
  ['5500余条', '5500余条=5500 {条} over'],
  ['20余万元', '20余万元=200000 CNY over'],
  ['4.5万余吨', '4.5万余吨=45000 t over'],
  ['20多个', '20多个=20 {个} over'],
  ['三千余户', '三千余户=3000 {户} over'],
  ['十来个', '十来个=10 {个} about'],
  ['十多万人', '十多万人=100000 {人} over'],
  ['超300家', '超300家=300 {家} over'],
  ['超过1.2万', '超过1.2万=12000 1 over'],
  ['逾20亿元', '逾20亿元=2000000000 CNY over'],
  ['突破1000亿元', '突破1000亿元=100000000000 CNY over'],
  ['突破了1000亿元', '突破了1000亿元=100000000000 CNY over'],
  ['至少300', '至少300=300 1 over'],
  ['不少于2个', '不少于2个=2 {个} over'],
  ['不低于60%', '不低于60%=60 % over'],
  ['上百家', '上百家=100 {家} over'],
  ['过万人', '过万人=10000 {人} over'],
  ['80%以上', '80%以上=80 % over'],
  ['3个以上', '3个以上=3 {个} over'],
  ['60岁及以上', '60岁及以上=60 {岁} over'],
  ['5人（含）以上', '5人（含）以上=5 {人} over'],
  ['300人以上', '300人以上=300 {人} over'],
  ['不足20%', '不足20%=20 % under'],
  ['不到100元', '不到100元=100 CNY under'],
  ['不超过1天', '不超过1天=1 d under'],
  ['至多5次', '至多5次=5 {次} under'],
  ['低于30%', '低于30%=30 % under'],
  ['1天以内', '1天以内=1 d under'],
  ['5个工作日内', '5个工作日内=5 {工作日} under'],
  ['30日内', '30日内=30 d under'],
  ['20%以下', '20%以下=20 % under'],
  ['30%左右', '30%左右=30 % about'],
  ['10亿元左右', '10亿元左右=1000000000 CNY about'],
  ['50人上下', '50人上下=50 {人} about'],
  ['近10亿元左右', '近10亿元左右=1000000000 CNY about'],
  ['至少300多', '至少300多=300 1 over'],
  ['约500多人', '约500多人=500 {人} over'],
  ['约70%~90%', '约70%~90%=70..90 %'],
  ['近百家', '近百家=100 {家} about'],
  ['百余家', '百余家=100 {家} over'],
  ['几百人', '几百人=200..900 {人}'],
  ['十几家', '十几家=11..19 {家}'],
  ['数十名', '数十名=20..90 {名}'],
  ['几十万元', '几十万元=200000..900000 CNY'],
  ['80元起', '80元起=80 CNY over'],
  ['10至20元不等', '10至20元不等=10..20 CNY'],
  ['一年以上', '一年以上=1 a over'],
  ['不下100次', '不下100次=100 {次} over'],
  ['三分之二以上', '三分之二以上=0.666667 1 over'],
  ['不足一半', '不足一半=0.5 1 under'],
  ['逾三分之一', '逾三分之一=0.333333 1 over'],
  ['规模以上企业38家', '38家=38 {家}'],
  ['限额以上企业20家', '20家=20 {家}'],
  ['以低于市场20%的价格', '20%=20 %'],
  ['签约26个', '26个=26 {个}'],
  ['簽約億元項目17個', '億元=100000000 CNY | 17個=17 {个}'],
  ['附近3家', '3家=3 {家}'],
  ['最近5年', '5年=5 a'],
  ['公约20条', '20条=20 {条}'],
  ['合约30份', '30份=30 {份}'],
  ['节约20%', '20%=20 %'],
  ['网上100家', '100家=100 {家}'],
  ['通过3项', '3项=3 {项}'],
  ['采购商超31万人', '超31万人=310000 {人} over'],
  ['商超12家', '12家=12 {家}'],
];

const options = { language: 'zh' } as const;
const traditional = Converter({ from: 'cn', to: 't' });
/** Without the text itself, which changes with the script. */
const values = (text: string): string[] =>
  [...read(text, options)].map((reading) => printed(reading).slice(reading.exact.length));

test('there are 75 rows', () => expect(rows).toHaveLength(75));

test.each(rows)('reads %s', (text, readings) => {
  expect([...read(text, options)].map(printed).join(' | ')).toBe(readings);
});

test.each(rows)('reads the same in traditional script: %s', (text) => {
  expect(values(traditional(text))).toEqual(values(text));
});
