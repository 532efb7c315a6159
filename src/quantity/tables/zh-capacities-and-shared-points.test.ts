import { holds } from './reading-table.testing.ts';

/** How many one holds, calendar days, halves of a dollar, points that share their unit; sentences of our own. */
holds(
  'capacities and shared points',
  { language: 'zh', date: '2023-11-20', rows: 3 },
  `
一盒六枚，一笼八只卖十元，一班三十人，一村两委，一县一业，一组五人，一校两区。
  六枚 = 6 {枚}
  八只 = 8 {只}
  十元 = 10 CNY
  三十人 = 30 {人}
  一村两委 #
  一县一业 #
  五人 = 5 {人}
  一校两区 #
交货期签订合同后30日历天，停车费5元半小时，船票二十一元半，门票十元半价，5亿元半年报。
  30日历天 = 30 d
  5元 = 5 CNY
  半小时 ?
  二十一元半 = 21.5 CNY
  十元 = 10 CNY
  5亿元 = 500000000 CNY
  半年报 #
两队用时均超四小时，平均时速八十公里，分别下降0.04个和上升0.21个百分点，反诈165专线。
  两队 ?
  超四小时 = >4 h
  八十公里 ?
  0.04个 = 0.04 pp v
  0.21个百分点 = 0.21 pp ^
  165 #
`,
);
