import { holds } from './reading-table.testing.ts';

/** Of dates, headings, changes and names that were misread once; sentences of our own. */
holds(
  'weeks summers and bounds',
  { language: 'en', date: '2024-09-20', rows: 15 },
  `
Pollsters asked 2,036 adults between 3 and 6 September 2024.
  2,036 = 2036 {人}
  3 and 6 September 2024 @2024-09-03/2024-09-06
More than a million people have been displaced since October 7.
  More than a million = >1000000 {人}
  October 7 @2023-10-07
The bank was raising its rate by 0.5 percent to 6.25 percent.
  0.5 percent = 0.5 %
  6.25 percent = 6.25 %
Higher tariffs would slow growth in world trade by 0.8 percentage points.
  0.8 percentage points = 0.8 pp v
The crew worked over four summers and turned the tables over five times a night.
  four = 4 1
  five = 5 *
Goods under 870 tax items will pay less.
  870 = 870 *
Firms with under 18 contracts were left out.
  under 18 = <18 *
The wreck, dating from 1641, was found by her grandmother, 103, a keen diver.
  1641 @1641
  103 = 103 {岁}
The court, in HCAL 1187/2023, recalled heaters with codes beginning 24C.
  HCAL 1187/2023 #
  beginning 24C #
The term has 20 weeks, with weeks 19 and 20 for examinations.
  20 weeks = 20 wk
  weeks 19 and 20 #identifier
He scored twice in the last quarter of an hour.
  quarter of an hour = 0.25 h
Two-thirds of it came from cuts and a third from taxes.
  Two-thirds = 0.666667 1
  a third = 0.333333 1
The bishop read from 1 Corinthians 13; the global average was 54.6.
  1 Corinthians 13 #name
  54.6 = 54.6 1
By 2024 just 1984 were left, and a tenth planned to go.
  2024 @2024
  1984 = 1984 1
  a tenth = 0.1 1
The fund is to be spent over three years.
  three years = 3 a
`,
);
