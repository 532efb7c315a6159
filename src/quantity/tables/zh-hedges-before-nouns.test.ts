import { holds } from './reading-table.testing.ts';

/** Hedges between a Chinese numeral and a noun without a counter, courses of days, ounces at the end; sentences of our own. */
holds(
  'hedges before nouns',
  { language: 'zh', date: '2023-11-20', rows: 6 },
  `
厂里有五百多职工，村中一千余老人，两万多观众到场。
  五百多 = >500 1
  一千余 = >1000 1
  两万多 = >20000 1
三百多功能各异的设备，百多种药材，两百多万元。
  三百多 #
  百多种 = >100 {种}
  两百多万元 = >2000000 CNY
每日一剂，七日为一疗程，十五日为限。
  一剂 = 1 {剂}
  七日 = 7 d
  十五日 = 15 d
五日为星期三，会议十五日在北京召开。
  五日 @2023-11-05
  十五日 @2023-11-15
清水三两，酒四两，三两好友来了。
  三两 = 3 {两}
  四两 = 4 {两}
  三两好 #
他五大三粗，讲究六根清净，种了六根葱。
  五大三粗 #
  六根清净 #
  六根 = 6 {根}
`,
);
