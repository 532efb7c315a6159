import { holds } from './reading-table.testing.ts';

/** English of town halls, raids and transfers, in sentences of our own, with all that is read in each. */
holds(
  'English of town halls, raids and transfers',
  { language: 'en', date: '2025-07-16', rows: 12 },
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
John 3:16 and Matthew 5:3-10 were read, with Psalm 46, at 3:16 on Sunday.
  3:16 #identifier
  5:3-10 #identifier
  Psalm 46 #identifier
  3:16 on Sunday @2025-07-13T03:16
A 10-to-1 majority backed 5-to-7 percent; on cloud nine, he threw a one-two punch at a 9-to-5 job.
  10-to-1 #phrase
  5-to-7 percent = 5..7 %
  nine #phrase
  one-two #phrase
  9-to-5 #phrase
It rains one day in ten, 7 in 10 voters stay in, and as few as 40 came, for as little as $2 and at least half of it lost.
  one day in ten = 0.1 1
  7 in 10 = 0.7 1
  as few as 40 = >40 *
  as little as $2 = >2 USD
  at least half = >0.5 1
He took 4 for 12 off 28 balls under a 140-year-old oak.
  4 for 12 #phrase
  28 = 28 *
  140-year-old = 140 a
The asteroid 2019 OK passed, and 2023 DW4 will.
  2019 ?
  2023 DW4 #name
`,
);
