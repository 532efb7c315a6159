import { holds } from './reading-table.testing.ts';

/** Pay, rents and fees by the period that their name says; sentences of our own. */
holds(
  'pay and rent',
  { language: 'zh', date: '2024-06-18', rows: 7 },
  `
好望角型船日租金突破6万美元。
  突破6万美元 = >60000 USD per d
年薪约680万英镑，月薪8000元，日薪300元，时薪25元，周薪5万英镑。
  约680万英镑 = ~6800000 GBP per a
  8000元 = 8000 CNY per mo
  300元 = 300 CNY per d
  25元 = 25 CNY per h
  5万英镑 = 50000 GBP per wk
月租3500元，年租金12万元，日租80元。
  3500元 = 3500 CNY per mo
  12万元 = 120000 CNY per a
  80元 = 80 CNY per d
会员年费299元，月费套餐39元起，年保费365元，月工资五千元。
  299元 = 299 CNY per a
  39元起 = >39 CNY per mo
  365元 = 365 CNY per a
  五千元 = 5000 CNY per mo
他年薪从30万元涨到50万元，时薪上调至28元。
  30万元 = 300000 CNY per a
  50万元 = 500000 CNY per a
  28元 = 28 CNY per h
每月租房花3000元，每日租金200元。
  3000元 = 3000 CNY per mo
  200元 = 200 CNY per d
月薪三萬元，時薪一百九十元，月租一萬二千港元。
  三萬元 = 30000 HKD per mo
  一百九十元 = 190 HKD per h
  一萬二千港元 = 12000 HKD per mo
`,
);
