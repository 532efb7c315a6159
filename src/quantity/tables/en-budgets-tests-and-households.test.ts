import { holds } from './reading-table.testing.ts';

/** English of budgets, tests, notes and households, in sentences of our own, with all that is read in each. */
holds(
  'English of budgets, tests, notes and households',
  { language: 'en', date: '2025-07-16', rows: 30 },
  `
Think of defence: at 1.4% of GDP, or €71.5bn, Berlin spent less per head in 2021 than 17 of its 29 allies did.
  1.4% = 1.4 %
  €71.5bn = 71500000000 EUR
  2021 @2021
  17 = 17 1
  29 = 29 1
The trust's nine directors earn between £31,000 and £64,500 each for 12 to 15 days' work a year.
  nine = 9 {人}
  between £31,000 and £64,500 = 31000..64500 GBP per 1
  12 to 15 days = 12..15 d
The Symphony No. 9 in D minor, Op. 125, lasts some 70 minutes and calls for four soloists and a choir of 120.
  No. 9 #ordinal
  Op. 125 #identifier
  some 70 minutes = ~70 min
  four = 4 {人}
  120 = 120 1
Wales led 10-6 at the break but leaked 21 points in 12 minutes and went down 34-13, a tenth loss in 11 Tests.
  10-6 #phrase
  21 = 21 {点}
  12 minutes = 12 min
  34-13 #phrase
  tenth #ordinal
  11 = 11 1
The crude terminal loaded 5 cargoes of 650,000 barrels each in March and plans 6 to 7 in April, three traders said.
  5 = 5 1
  650,000 barrels = 650000 [bbl_us] per 1
  March @2025-03
  6 to 7 = 6..7 1
  April @2025-04
  three = 3 {人}
With 98 percent of precincts in, he led 49.8 percent to 48.6, a gap of 61,000 votes, and had 268 of the 270 electors he needs.
  98 percent = 98 %
  49.8 percent = 49.8 %
  48.6 = 48.6 1
  61,000 = 61000 {票}
  268 = 268 {人}
  270 = 270 {人}
Fixed-asset investment (excluding rural households) rose 4.2 percent in January-February, 1.2 points above the pace for the whole of 2023.
  4.2 percent = 4.2 % ^
  January-February @2025-01/2025-02
  1.2 points = 1.2 pp
  2023 @2023
The jet, a 19-year-old A319, burst two tyres on runway 24R; none of the 131 aboard was hurt, but 46 flights were scrubbed.
  19-year-old = 19 {岁}
  A319 #name
  two = 2 1
  24R #name
  131 = 131 {人}
  46 = 46 {次}
Households in band D will pay £2,171, an extra £106 or 5.1%; the levy for the police goes up £13.
  £2,171 = 2171 GBP
  £106 = 106 GBP
  5.1% = 5.1 %
  £13 = 13 GBP ^
At 8.2 children in 1,000, the rate of peanut allergy is four times what it was, a study of 7,300 babies found.
  8.2 = 8.2 {人}
  1,000 = 1000 1
  four times = 4 {倍}
  7,300 = 7300 1
Every three seconds someone in the world is struck by dementia; the bill, at $1.3tn, exceeds the output of all but 15 nations.
  three seconds = 3 s
  $1.3tn = 1300000000000 USD
  15 = 15 1
The Treasury sold $42bn of three-year notes at 4.659%, 0.4 basis points above the level at 1 p.m., on bids of 2.6 times the sum on offer.
  $42bn = 42000000000 USD
  three-year = 3 a
  4.659% = 4.659 %
  0.4 basis points = 0.004 pp
  1 p.m. @T13:00
  2.6 times = 2.6 {倍}
Japan's 10 biggest non-life insurers hold ¥6.5tn in cross-shareholdings; Tokyo wants them at zero by 2030.
  10 = 10 1
  ¥6.5tn = 6500000000000 JPY
  zero #phrase
  2030 @2030
Their three sons, aged nine, six and 18 months, and a cousin of 14 sleep in one room of 12 square metres.
  three = 3 {人}
  nine = 9 {岁}
  six = 6 {岁}
  18 months = 18 mo
  14 = 14 {岁}
  one = 1 {间}
  12 square metres = 12 m2
The rescue package, €110bn in 2010, swelled to €289bn across three programmes, and the last tranche of €15bn came in 2018.
  €110bn = 110000000000 EUR
  2010 @2010
  €289bn = 289000000000 EUR
  three = 3 {个}
  €15bn = 15000000000 EUR
  2018 @2018
A teaspoon of salt holds 2,300mg of sodium, the most an adult should eat in a day; nine in ten Americans top that.
  2,300mg = 2300 mg
  nine in ten = 0.9 1
Between them the two men served 61 years, 11 months and 3 days for the 1974 bombs, which killed 21 and hurt 182.
  two = 2 {人}
  61 years = 61 a
  11 months = 11 mo
  3 days = 3 d
  1974 @1974
  21 = 21 {人}
  182 = 182 {人}
The telescope's mirror, 6.5 metres across and made of 18 parts, sits 1.5 million kilometres from Earth at minus 233C.
  6.5 metres = 6.5 m
  18 = 18 {个}
  1.5 million kilometres = 1500000 km
  minus 233C = -233 Cel
Paper losses came to 13.2 trillion won, and output of the 2-nanometre chips that it bet on is two to three years off.
  13.2 trillion won = 13200000000000 KRW
  2-nanometre = 2 nm
  two to three years = 2..3 a
Ofsted rates schools from 1 (outstanding) to 4 (inadequate); 88% are in groups 1 or 2.
  1 = 1 1
  4 = 4 1
  88% = 88 %
  groups 1 or 2 #identifier
The ferry, licensed for 80, had nearly three times that number aboard; 97 bodies and 104 survivors had been found by Friday.
  80 = 80 1
  nearly three times = ~3 {倍}
  97 = 97 1
  104 = 104 {人}
  Friday @2025-07-11
Its 7-for-1 split took effect on 9 June, at $92.44; a $1,000 stake in 1980 is worth over $1m.
  7-for-1 #phrase
  9 June @2025-06-09
  $92.44 = 92.44 USD
  $1,000 = 1000 USD
  1980 @1980
  over $1m = >1000000 USD
To win, bidders had to offer upwards of 15% over face value, put down a fifth in cash and build within five years.
  upwards of 15% = >15 %
  a fifth = 0.2 1
  within five years = <5 a
Units 3, 5 and 6 of the plant, 1,080MW in all, tripped at 02:14; Unit 1 ran on at 40% of its 360MW.
  Units 3, 5 and 6 #identifier
  1,080MW = 1080 MW
  02:14 @T02:14
  Unit 1 #identifier
  40% = 40 %
  360MW = 360 MW
Only the 16 largest of its 420 mines meet Tier 1 rules; 3 in every 100 miners die before they are 40.
  16 = 16 1
  420 = 420 {座}
  Tier 1 #identifier
  3 in every 100 = 0.03 1
  40 = 40 1
Season tickets go up from £29 to £32, a 10.3% rise, and from £17 to £18 for over-66s.
  £29 = 29 GBP
  £32 = 32 GBP
  10.3% = 10.3 % ^
  £17 = 17 GBP
  £18 = 18 GBP
  over-66s = >66 {岁}
The two-child limit hits 1.6m children, one in nine of the total, and costs a family with three £3,455 a year.
  two = 2 {人}
  1.6m = 1600000 {人}
  one in nine = 0.111111 1
  three = 3 1
  £3,455 = 3455 GBP per a
Mr Ng, of Flat 7, 22 Elm Road, said it took him 9 minutes to climb the 24 floors when both lifts failed on day 1.
  Flat 7, 22 #identifier
  9 minutes = 9 min
  24 = 24 {层}
  day 1 #ordinal
Rain fell on 23 of 30 days, 214mm in all, half as much again as usual, and rivers rose 1.5 to 2 metres.
  23 = 23 1
  30 days = 30 d
  214mm = 214 mm
  half as much again = 1.5 {倍} ^
  1.5 to 2 metres = 1.5..2 m ^
The vaccine was 94.1% effective in a trial of 30,420 people, half of whom got a dummy: 11 cases against 185.
  94.1% = 94.1 %
  30,420 = 30420 {人}
  half = 0.5 1
  11 = 11 {例}
  185 = 185 1
`,
);
