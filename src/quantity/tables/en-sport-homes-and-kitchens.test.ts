import { holds } from './reading-table.testing.ts';

/** English of sport, science, homes and kitchens, in sentences of our own, with all that is read in each. */
holds(
  'English of sport, science, homes and kitchens',
  { language: 'en', date: '2021-10-15', rows: 31 },
  `
Water rose a reported 40 ft overnight.
  40 ft = 40 [ft_i] ^
See pages 4,5,6 and 9, or wards numbers 1,2 and 7.
  pages 4,5,6 and 9 #identifier
  numbers 1,2 and 7 #
The moon is nearly four times Pluto's mass, and pays seven times teachers' wages.
  nearly four times = ~4 {倍}
  seven times = 7 {倍}
Lyle made 54 not out and Hart 71 as the side won.
  54 = 54 *
  71 = 71 *
The Greens won 33 seats, the Liberals 19.
  33 = 33 *
  19 = 19 *
Villagers grew 300 mu of millet.
  300 mu = 300 {亩}
He turned 21 in March and she turns 90 next week, but the mill turned 20 logs.
  21 = 21 {岁}
  March @2021-03
  90 = 90 {岁}
  next week ?
  20 = 20 *
Prices fell for the ninth month running, by 0.7 percent.
  ninth #ordinal
  0.7 percent = 0.7 % v
It was a 3.4% year-over-year increase and a 0.2 percent month-over-month drop.
  3.4% = 3.4 % ^
  0.2 percent = 0.2 % v
Oats shed 4 cents and the dealer added 6 pence; the fund added 6 million dollars.
  4 cents = 0.04 USD v
  6 pence = 0.06 GBP ^
  6 million dollars = 6000000 USD
A category two storm struck in week three of the tour; that week two barns burned.
  two #
  three #
  two = 2 *
She won the mixed doubles; men's doubles begin on day two, and doubles from £90 are gone.
  doubles #
  doubles #
  day two #
  doubles #
  £90 = 90 GBP
The mill doubles its output each decade.
  doubles = 2 {倍} ^
Wind SW 10-15 knots, then NE 5 to 8 km/h.
  10-15 knots = 10..15 [kn_i]
  5 to 8 km/h = 5..8 km/h
They won by one and lost by two.
  one = 1 *
  two = 2 *
In his third over the seamer took 3-41; the tour takes 3-4 weeks.
  third #
  3-41 #phrase
  3-4 weeks = 3..4 wk
Full time: Barnet 2 York 0. Attendance: 4,112.
  2 York 0 #phrase
  4,112 = 4112 *
Output grew from Apr to June, and in Quarter 2 (Apr to June) 2019; Quarter 4 2018 was flat.
  Apr to June @2021-04/2021-06
  Quarter 2 @2019-Q2
  Apr to June @2019-04/2019-06
  2019 @2019
  Quarter 4 2018 @2018-Q4
One in 34 adults and 1 in 120 children have it; he scored one in 22 games.
  One in 34 = 0.029412 1
  1 in 120 = 0.008333 1
  one ?
  22 = 22 {场}
The plant cost Sh3.4 billion, the line Rs2.5tr and the road 40 million kwacha.
  Sh3.4 billion = 3400000000 KES
  Rs2.5tr = 2500000000000 INR
  40 million kwacha = 40000000 ZMW
The crossing takes 3h 40m, or 2h45m by hovercraft.
  3h 40m = 220 min
  2h45m = 165 min
A 1,300cc engine gives 75bhp at 5,500rpm and 48mpg, with 210Nm of pull.
  1,300cc = 1300 cm3
  75bhp = 75 [HP]
  5,500rpm = 5500 {转}/min
  48mpg = 48 [mi_i]/[gal_us]
  210Nm = 210 N.m
Lake levels fell by 30,000 acre-feet; the race is six furlongs; the low is 986mb.
  30,000 acre-feet = 30000 [acr_us].[ft_i] v
  six furlongs = 6 [fur_us]
  986mb = 986 mbar
The car does 5.1 L/100km, and sugar stood at 95 mg/dL.
  5.1 L/100km = 5.1 L/100.km
  95 mg/dL = 95 mg/dL
She ran a 2:19:05 marathon at 9:30:15 on Sunday.
  2:19:05 = 8345 s
  9:30:15 on Sunday @2021-10-10T09:30:15
The guard is 6'4" and the rug 5'10" long.
  6'4" = 76 [in_i]
  5'10" = 70 [in_i]
The flat has 1,150 sq. ft on 3 sq.km of park and costs $900/mo.
  1,150 sq. ft = 1150 [sft_i]
  3 sq.km = 3 km2
  $900/mo = 900 USD/mo
About 64 000 vaccinated pupils took part.
  About 64 000 = ~64000 {人}
They met on Monday, 4 October, and will meet on Wednesday, October 27.
  Monday, 4 October @2021-10-04
  Wednesday, October 27 @2021-10-27
The dam will open in March; exports fell in December and a vote in December is likely.
  March @2022-03
  December ?
  December ?
The club will play from 16:00 on Sunday until 20:00 on Tuesday.
  16:00 on Sunday until 20:00 on Tuesday @2021-10-17T16:00/2021-10-19T20:00
`,
);
