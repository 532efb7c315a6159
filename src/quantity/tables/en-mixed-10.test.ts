import { holds } from './reading-table.testing.ts';

/** English of town halls, raids and transfers, in sentences of our own, with all that is read in each. */
holds(
  'English of town halls, raids and transfers',
  { language: 'en', date: '2025-07-16', rows: 8 },
  `
He ran 9 times over the winter and was four times over the legal limit.
  9 = 9 {次}
  four times = 4 {倍}
The fee is £20.5m plus £4m in bonuses; it costs $80 plus tax.
  £20.5m = 20500000 GBP
  £4m = 4000000 GBP
  $80 = 80 USD
The comet is 40-55m across and the ponds 8m apart.
  40-55m = 40..55 m
  8m = 8 m
About one in 4,000 babies has the gene.
  About one in 4,000 = ~0.00025 1
They were all out for 150, 40 short of 190, and three votes short of 60; stocks are short of 900 tonnes.
  150 = 150 *
  40 = 40 *
  190 = 190 *
  three = 3 {票}
  60 = 60 *
  short of 900 tonnes = <900 t
The pair, 33 and 35, and the brothers, 12 and 9, were found.
  33 = 33 {岁}
  35 = 35 {岁}
  12 = 12 {岁}
  9 = 9 {岁}
Use the 12306 app or the 95598 hotline; the shop sold 12306 pears.
  12306 #identifier
  95598 #identifier
  12306 = 12306 *
The asteroid 2019 OK passed, and 2023 DW4 will.
  2019 ?
  2023 DW4 #name
`,
);
