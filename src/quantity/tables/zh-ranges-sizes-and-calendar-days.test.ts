import { holds } from './reading-table.testing.ts';

/** Ranges in either order, sizes with stars, calendar days, and 均 after a noun that ends in 人; sentences of our own. */
holds(
  'ranges sizes and calendar days',
  { language: 'zh', date: '2023-11-20', rows: 8 },
  `
罚款90万元至2万元不等，另有300元到50元不等的补贴。
  90万元至2万元不等 = 20000..900000 CNY
  300元到50元不等 = 50..300 CNY
价格从90元降至20元，用户各不相等。
  90元 = 90 CNY
  20元 = 20 CNY
方管60*40*2.5毫米，木板30*20厘米。
  60 = 60 mm
  40 = 40 mm
  2.5毫米 = 2.5 mm
  30 = 30 cm
  20厘米 = 20 cm
电话139****2468，卡号尾数**12。
  139****2468 #identifier
  **12 ?
工期30个日历日，保修60日历天。
  30个日历日 = 30 d
  60日历天 = 60 d
12名被告人均被判罚金3万元，两人均领到200元。
  12名 = 12 {名}
  3万元 = 30000 CNY
  两人 = 2 {人}
  200元 = 200 CNY
居民人均收入3万元。
  3万元 = 30000 CNY per {人}
全县人均收入2万元，职工人均补贴200元。
  2万元 = 20000 CNY per {人}
  200元 = 200 CNY per {人}
`,
);
