import { holds } from './reading-table.testing.ts';

/** English from taxes to pools, in sentences of our own. */
holds(
  'English from taxes to pools',
  { language: 'en', date: '2025-05-20', rows: 35 },
  `
Growers in the valley expect to pick 42,000 tonnes of almonds this year, down 8% on 2024, after frost hit on April 3.
  42,000 tonnes = 42000 t
  this year @2025
  8% = 8 % v
  2024 @2024
  April 3 @2025-04-03
Brent settled at $64.83 a barrel on Monday, while the cost of hiring a supertanker fell 12 per cent to about $31,500 a day.
  $64.83 a barrel = 64.83 USD/[bbl_us]
  Monday @2025-05-19
  12 per cent = 12 % v
  about $31,500 = ~31500 USD per d
The nursery takes children aged three and four, charges £74 a day and opens its doors at 7:30 a.m. every weekday.
  three = 3 {岁}
  four = 4 {岁}
  £74 = 74 GBP per d
  7:30 a.m. @T07:30
The earthquake struck 38 km off the coast, injuring at least 27 people and cracking some 400 houses.
  38 km = 38 km
  at least 27 = >27 {人}
  some 400 = ~400 *
The treasury sold €4.75 billion of bonds at an average yield of 3.08%, down seven basis points from March.
  €4.75 billion = 4750000000 EUR
  3.08% = 3.08 %
  seven basis points = 0.07 pp v
  March @2025-03
Two goals in stoppage time gave the hosts a 3-2 win before 48,117 spectators, their first victory in nine matches.
  Two = 2 *
  3-2 #
  48,117 = 48117 *
  first #
  nine = 9 {场}
More than 1.3 million doses were shipped in the first quarter, but uptake among pensioners slipped by 2.4 percentage points to 61.8%.
  More than 1.3 million = >1300000 *
  the first quarter @2025-Q1
  2.4 percentage points = 2.4 pp v
  61.8% = 61.8 %
The judge jailed him for seven years and four months and ordered him to repay £218,000 by 30 September.
  seven years and four months = 88 mo
  £218,000 = 218000 GBP
  30 September @2025-09-30
The 214-km line cost 32.4 billion yuan, and trains will run on it at up to 300 km/h from July 1.
  214-km = 214 km
  32.4 billion yuan = 32400000000 CNY
  up to 300 km/h = <300 km/h
  July 1 @2025-07-01
Simmer 400g of lentils in 1.2 litres of stock for 25 minutes, then stir in two chopped onions.
  400g = 400 g
  1.2 litres = 1.2 L
  25 minutes = 25 min
  two = 2 *
With 97% of ballots counted, the incumbent led by 3.1 percentage points, and turnout was the highest since 1988.
  97% = 97 %
  3.1 percentage points = 3.1 pp
  1988 @1988
The comet, about 4.2 km across, will pass 71 million km from Earth on October 29.
  about 4.2 km = ~4.2 km
  71 million km = 71000000 km
  October 29 @2025-10-29
Hailstorms cost insurers A$940m last year, nearly three-quarters of it for cars, and premiums have since risen by 14.6%.
  A$940m = 940000000 AUD
  last year @2024
  nearly three-quarters = ~0.75 1
  14.6% = 14.6 % ^
She won the final in 58.47 seconds at the age of 16.
  58.47 seconds = 58.47 s
  16 = 16 {岁}
Officers found 1,140 live turtles and 36 kg of ivory in a container declared as toys worth $9,800.
  1,140 = 1140 *
  36 kg = 36 kg
  $9,800 = 9800 USD
The museum, closed since 2 November 2021, will reopen on Saturday with 6,500 objects on show, a fifth of them never exhibited before.
  2 November 2021 @2021-11-02
  Saturday @2025-05-24
  6,500 = 6500 *
  a fifth = 0.2 1
At 450 degrees Celsius the catalyst converts 92.7% of the methane, and it still works after 1,000 hours.
  450 degrees Celsius = 450 Cel
  92.7% = 92.7 %
  1,000 hours = 1000 h
Rents in the capital rose 6.3% to €1,637 a month, and one in four tenants spends half of take-home pay on housing.
  6.3% = 6.3 % ^
  €1,637 = 1637 EUR per mo
  one in four = 0.25 1
  half = 0.5 1
Police seized 2.3 tonnes of cocaine and arrested 14 men.
  2.3 tonnes = 2.3 t
  14 = 14 {人}
On 6 April the state pension rose by 4.1% to £230.25 a week.
  6 April @2025-04-06
  4.1% = 4.1 % ^
  £230.25 = 230.25 GBP per wk
He finished in two hours, six minutes and 14 seconds, and nine of the 52 elite runners dropped out.
  two hours, six minutes and 14 seconds = 7574 s
  nine = 9 *
  52 = 52 *
The mine produced 118,000 tonnes of copper concentrate, sold at $9,412 a tonne.
  118,000 tonnes = 118000 t
  $9,412 a tonne = 9412 USD/t
Some 5,000 pilgrims walked 17 miles barefoot to the shrine, which was founded in 1604 and rebuilt after the fire of 1871.
  Some 5,000 = ~5000 *
  17 miles = 17 [mi_i]
  1604 @1604
  1871 @1871
Flight 417 circled for 50 minutes at 9,000 feet, and 63 departures were delayed.
  417 #
  50 minutes = 50 min
  9,000 feet = 9000 [ft_i]
  63 = 63 *
A survey of 1,508 adults carried out on May 8-12 put support for the treaty at 58%.
  1,508 = 1508 {人}
  May 8-12 @2025-05-08/2025-05-12
  58% = 58 %
Occupancy averaged 71.5% last month, and the price of a room climbed by HK$140 to HK$1,320.
  71.5% = 71.5 %
  last month @2025-04
  HK$140 = 140 HKD ^
  HK$1,320 = 1320 HKD
The 1,090-metre bridge, which carries 37,000 vehicles a day, will close for 11 days from 9 June.
  1,090-metre = 1090 m
  37,000 = 37000 * per d
  11 days = 11 d
  9 June @2025-06-09
The whale, 13.4 metres long and weighing roughly 30 tonnes, had 22 plastic bags in its stomach.
  13.4 metres = 13.4 m
  roughly 30 tonnes = ~30 t
  22 = 22 *
The index fell 1.8% to 7,914.6, its lowest since 9 April.
  1.8% = 1.8 % v
  7,914.6 = 7914.6 *
  9 April @2025-04-09
Of the 880,000 pupils who sat the test, 0.4% scored full marks.
  880,000 = 880000 *
  0.4% = 0.4 %
The plant burns 1,500 tonnes of rubbish a day and feeds 46 megawatts into the grid, enough for about 90,000 homes.
  1,500 tonnes = 1500 t per d
  46 megawatts = 46 MW
  about 90,000 = ~90000 *
The G7 ministers met for nearly four hours on Thursday and agreed on a loan of $50bn, to be repaid over 30 years.
  G7 #
  nearly four hours = ~4 h
  Thursday @2025-05-15
  $50bn = 50000000000 USD
  30 years = 30 a
A ticket bought for $2 won $344.6 million, of which the retired plumber, aged 71, will keep about $118 million.
  $2 = 2 USD
  $344.6 million = 344600000 USD
  71 = 71 {岁}
  about $118 million = ~118000000 USD
Reservoirs are 38.9% full, and households are limited to 160 litres a day until August 31.
  38.9% = 38.9 %
  160 litres = 160 L per d
  August 31 @2025-08-31
Her debut sold 212,000 copies in eight weeks, reached No. 1 and has been translated into 23 languages.
  212,000 = 212000 *
  eight weeks = 8 wk
  No. 1 #
  23 = 23 *
`,
);
