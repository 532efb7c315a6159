import { holds } from './reading-table.testing.ts';

/** English of pandas, tablets, tariffs and wings, in sentences of our own, with all that is read in each. */
holds(
  'English of pandas, tablets, tariffs and wings',
  { language: 'en', date: '2025-07-16', rows: 21 },
  `
Only about 1,600 giant pandas live in the wild, in 33 groups, 22 of which have fewer than 30 animals.
  about 1,600 = ~1600 {只}
  33 = 33 {个}
  22 = 22 1
  fewer than 30 = <30 1
Bus 42, the 17.40 to Hove and Flight 93 share a fate in this tale of 26 strangers.
  Bus 42 #identifier
  17.40 @T17:40
  Flight 93 #identifier
  26 = 26 {人}
At 1.4 births per woman and 9.9 deaths per 1,000 people, the island will lose 30% of its 51m people by 2070.
  1.4 = 1.4 1 per {人}
  9.9 = 9.9 {人}
  1,000 #phrase
  30% = 30 % v
  51m = 51000000 {人}
  2070 @2070
The heiress, 29, was freed on $2m bail after 41 days in cell 6 of Block B.
  29 = 29 {岁}
  $2m = 2000000 USD
  41 days = 41 d
  cell 6 #identifier
Some 200,000 sq metres of offices came on to the market, half of them unlet, and rents slid to 310 yuan per square metre per month.
  Some 200,000 sq metres = ~200000 m2
  half = 0.5 1
  310 yuan per square metre = 310 CNY/m2
It was a close-run thing: 50.2 per cent to 49.8, or 1,127 votes out of 281,000 cast.
  50.2 per cent = 50.2 %
  49.8 = 49.8 1
  1,127 = 1127 {票}
  281,000 = 281000 1
Take two 500mg tablets, no more than eight in 24 hours; a child of six may have 250mg every 4 to 6 hours.
  two = 2 1
  500mg = 500 mg
  no more than eight = <8 1
  24 hours = 24 h
  six = 6 {岁}
  250mg = 250 mg
  4 to 6 hours = 4..6 h
Bolt's 9.58 has stood for 15 years; Lyles, with 9.79, was five-thousandths of a second clear of Thompson.
  9.58 = 9.58 1
  15 years = 15 a
  9.79 = 9.79 1
  five-thousandths of a second = 0.005 s
Exports of No. 2 yellow corn were put at 55.9 million metric tons, off 1.3 million from the last estimate.
  No. 2 #ordinal
  55.9 million metric tons = 55900000 t
  1.3 million = 1300000 1
The 45-nation body meets twice a year; its 30th summit will hear pleas from 12 would-be members, four of them in Africa.
  45 = 45 1
  30th #ordinal
  12 = 12 1
  four = 4 1
The hole is 7,262m deep, the drill 15cm across, and the rock at the bottom 180C hot and 250 million years old.
  7,262m = 7262 m
  15cm = 15 cm
  180C = 180 Cel
  250 million years = 250000000 a
One man, two guvnors and three hours of farce: 4 stars.
  One = 1 {人}
  two = 2 1
  three hours = 3 h
  4 = 4 1
Sums insured above Tk 200,000 rose by 14 per cent to 8.1 lakh policies, the regulator's data for FY24 show.
  above Tk 200,000 = >200000 BDT
  14 per cent = 14 % ^
  8.1 lakh = 810000 {项}
  FY24 @2024
He cut four seconds off the lap record, 1:26.1, and won by 0.7 sec from a field of 22.
  four seconds = 4 s
  1:26.1 = 86.1 s
  0.7 sec = 0.7 s
  22 = 22 1
About a third of the 90-minute film is in black and white; the 35mm print ran at 24 frames a second.
  About a third = ~0.333333 1
  90-minute = 90 min
  35mm = 35 mm
  24 = 24 1 per s
  second #ordinal
The scheme pays farmers 4 to 5 cents per kWh for 20 years, double what it paid in phase 1, and has drawn 1,300-plus bids.
  4 to 5 cents per kWh = 0.04..0.05 USD/kW.h
  20 years = 20 a
  double = 2 {倍}
  phase 1 #identifier
  1,300-plus = >1300 1
Every tenth bottle was corked, 1 in 50 was smashed, and the 200-odd that were left fetched $9 to $15 apiece.
  tenth #ordinal
  1 in 50 = 0.02 1
  200-odd = >200 1
  $9 to $15 = 9..15 USD per 1
The A380, the 777X and the C919 cost $445m, $440m and about $100m each, before discounts of up to 50 per cent.
  A380 #name
  777X #name
  C919 #name
  $445m = 445000000 USD
  $440m = 440000000 USD
  about $100m = ~100000000 USD per 1
  up to 50 per cent = <50 %
Its 2,000 MW of wind farms ran at a load factor of 31%, which is 1.7 points better than plan.
  2,000 MW = 2000 MW
  31% = 31 %
  1.7 points = 1.7 pp
The new 200-bed wing, on four floors, cost 2.8 million euros per storey and took 400 workers three winters to build.
  200 = 200 {张}
  four = 4 {层}
  2.8 million euros = 2800000 EUR per {层}
  400 = 400 {人}
  three = 3 1
More than 60 countries, home to 4bn people or 49 per cent of mankind, hold votes in 2024; at least three will be run-offs.
  More than 60 = >60 {个}
  4bn = 4000000000 {人}
  49 per cent = 49 %
  2024 @2024
  at least three = >3 1
`,
);
