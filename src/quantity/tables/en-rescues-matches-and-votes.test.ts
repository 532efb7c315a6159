import { holds } from './reading-table.testing.ts';

/** English of rescues, budgets, matches and votes, in sentences of our own, with all that is read in each. */
holds(
  'English of rescues, budgets, matches and votes',
  { language: 'en', date: '2025-07-16', rows: 14 },
  `
The court heard that the pair, aged 19 and 21, stole goods worth £3,400 from five shops between 2 and 9 May.
  19 = 19 {岁}
  21 = 21 {岁}
  £3,400 = 3400 GBP
  five = 5 {家}
  2 and 9 May @2025-05-02/2025-05-09
Ridership on the six metro lines averaged 2.9 million trips a day last month, 4 percent below the level of 2019.
  six = 6 {条}
  2.9 million = 2900000 {人次} per d
  last month @2025-06
  4 percent = 4 %
  2019 @2019
Of the 57 people on board, 38 were rescued, nine drowned and the rest are missing.
  57 = 57 {人}
  38 = 38 {人}
  nine = 9 {人}
Four in five of the refugees are women or children, and more than 60,000 of them sleep in tents at night temperatures as low as minus 10 degrees.
  Four in five = 0.8 1
  more than 60,000 = >60000 1
  minus 10 degrees = -10 Cel
The budget allots Rs 1.2 lakh crore to roads, a 9 per cent rise, and fixes the deficit at 4.4 per cent of GDP.
  Rs 1.2 lakh crore = 1200000000000 INR
  9 per cent = 9 % ^
  4.4 per cent = 4.4 %
Operating profit for the year to March 31 nearly doubled to £412m, and the dividend was raised by £10 to £85 a share.
  March 31 @2025-03-31
  nearly doubled = ~2 {倍} ^
  £412m = 412000000 GBP
  £10 = 10 GBP ^
  £85 = 85 GBP per {股}
The second-placed team won 2-0 away, with both goals in the last ten minutes, to cut the gap to two points with three games left.
  The second #ordinal
  2-0 #phrase
  ten minutes = 10 min
  two = 2 {点}
  three = 3 {场}
At least one person died and 20,000 were evacuated as wildfires burned 4,500 acres near the city, 15 percent of them now contained.
  At least one = >1 {人}
  20,000 = 20000 {人}
  4,500 acres = 4500 [acr_us]
  15 percent = 15 %
The agency approved the drug after a trial on 1,795 patients in which it slowed decline by 27% over 18 months.
  1,795 = 1795 {人}
  27% = 27 % v
  18 months = 18 mo
Prices range from 99 yuan for a child to 680 yuan for a family of four, and 30,000 tickets went in 10 minutes.
  99 yuan = 99 CNY
  680 yuan = 680 CNY
  four = 4 {人}
  30,000 = 30000 {张}
  10 minutes = 10 min
The province added 1.02 million urban jobs in the first eleven months, 102 percent of its target, and the jobless rate averaged 5.2 percent.
  1.02 million = 1020000 {个}
  the first eleven months @2025-01/2025-11
  102 percent = 102 %
  5.2 percent = 5.2 %
A record 74.3% of those eligible voted, up from 68.9% four years before, and 29 of the 150 seats went to women.
  74.3% = 74.3 %
  68.9% = 68.9 %
  four years = 4 a
  29 = 29 1
  150 = 150 1
The firm employs about 9,300, a fifth of them in Asia, and will hire 400 to 500 engineers in 2026.
  about 9,300 = ~9300 1
  a fifth = 0.2 1
  400 to 500 = 400..500 {人}
  2026 @2026
Sales at shops open for at least a year were flat, online sales grew by a quarter, and the gross margin fell 60 basis points to 41.2 per cent.
  at least a year = >1 a
  a quarter = 0.25 1 ^
  60 basis points = 0.60 pp v
  41.2 per cent = 41.2 %
`,
);
