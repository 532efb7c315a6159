import { holds } from './reading-table.testing.ts';

/** Ounces, exchange rates, ages and rarer hedges in English, in sentences of our own, with all that is read in each. */
holds(
  'Ounces, exchange rates, ages and rarer hedges in English',
  { language: 'en', date: '2024-04-18', rows: 45 },
  `
He sold ten second-hand cars, a dozen first-class stamps and two third-rate paintings.
  ten = 10 {辆}
  a dozen = 12 {枚}
  two = 2 {幅}
More than 5,000 second homes stand empty, and the siren gave two 30-second blasts.
  More than 5,000 = >5000 1
  two = 2 1
  30-second = 30 s
Bullion climbed to $2,400 per ounce; the central bank added 9.95 million ounces to its gold reserves.
  $2,400 per ounce = 2400 USD/[oz_tr]
  9.95 million ounces = 9950000 [oz_tr]
He cooked eight ounces of beef and drank 12 ounces of stout.
  eight ounces = 8 [oz_av]
  12 ounces = 12 [oz_av]
The yuan weakened to 7.24 per dollar, and the yen to 155 to the dollar.
  7.24 = 7.24 1 per USD
  155 = 155 1 per USD
The central parity rate was 7.1020 yuan per U.S. dollar, against 7.0968 yuan to the dollar.
  7.1020 yuan per U.S. dollar = 7.1020 CNY/USD
  7.0968 yuan to the dollar = 7.0968 CNY/USD
A woman in her mid-forties was helped by an 80-something man and a pair in their early 20s.
  mid-forties = 44..46 {岁}
  80-something #phrase
  early 20s = 20..23 {岁}
It has $40bn of debt, a third of that in yen and 10 billion of that in euros.
  $40bn = 40000000000 USD
  a third = 0.333333 1
  10 billion = 10000000000 USD
The mercury fell to 14F overnight, 22 degrees below normal.
  14F = 14 [degF]
  22 degrees = 22 [degF]
Production hit 40 million barrels a day, with Iraq accounting for 4 million of that.
  40 million barrels = 40000000 [bbl_us] per d
  4 million = 4000000 [bbl_us]
Petrol rose by 4 cents, to €1.84 a litre; it cost 21 euro cents more in 2022.
  4 cents = 0.04 EUR ^
  €1.84 a litre = 1.84 EUR/L
  21 euro cents = 0.21 EUR ^
  2022 @2022
Two and three-quarter hours later, nearly a quarter-million people had gone.
  Two and three-quarter hours = 2.75 h
  nearly a quarter-million = ~250000 {人}
Four out of every ten buses run late, three times as many as a decade ago.
  Four out of every ten = 0.4 1
  three times = 3 {倍}
  a decade = 10 a
Minimum age is 18 and over-65s travel free.
  18 = 18 {岁}
  over-65s = >65 {岁}
Users in the 18-to-24 bracket outnumber the 25-34 age group and the 65-plus demographic.
  18-to-24 = 18..24 {岁}
  25-34 = 25..34 {岁}
  65-plus = >65 {岁}
A father-of-three, 45, was hit by a 40-tonne lorry at 70mph.
  45 = 45 {岁}
  40-tonne = 40 t
  70mph = 70 [mi_i]/h
She had a stroke at 63, and her son was diagnosed at 41.
  63 = 63 {岁}
  41 = 41 {岁}
All 17 on board, including three children, survived.
  17 = 17 {人}
  three = 3 {人}
The 12-strong crew and its 19-man squad played to a crowd of 41,000.
  12 = 12 {人}
  19 = 19 {人}
  41,000 = 41000 {人}
A four-in-one device sells for $49.99 a pop; a 3-in-1 printer for twice that.
  four-in-one #phrase
  $49.99 = 49.99 USD per 1
  3-in-1 #phrase
  twice = 2 {倍}
There is a one-in-three chance of rain and a 1-in-4 chance of a 1-in-100-year flood.
  one-in-three = 0.333333 1
  1-in-4 = 0.25 1
  1-in-100-year #phrase
Shares traded at 14 times forward earnings; the board met 14 times.
  14 times = 14 {倍}
  14 = 14 {次}
The 0.25-point cut took rates to 4.75-5.00%.
  0.25-point = 0.25 pp v
  4.75-5.00% = 4.75..5.00 %
In the three months to the end of December, output grew by 0.3 per cent.
  three months = 3 mo
  the end of December @2023-12-31
  0.3 per cent = 0.3 % ^
It expects sales of £3m in the six months to September.
  £3m = 3000000 GBP
  six months = 6 mo
  September @2024-09
The trial begins a week on Monday; the next sits on Friday week.
  a week on Monday @2024-04-29
  Friday week @2024-04-26
The storm killed scores of people, and scores of villages were cut off; test scores of pupils fell.
  scores = 20..90 {人}
  scores = 20..90 {个}
Costs came in at just shy of $2 million, and the side was two runs shy of 200.
  just shy of $2 million = ~2000000 USD
  two = 2 1
  200 = 200 1
Not quite 300 people came and nowhere near 40 left.
  Not quite 300 = ~300 {人}
  nowhere near 40 = <40 1
At the very least 40 died; the best part of 300 and up to and including 50 staff were moved.
  At the very least 40 = >40 {人}
  the best part of 300 = ~300 1
  up to and including 50 = <50 {人}
The door's passcode, 4471, was found in her album, "1996".
  passcode, 4471 #identifier
  1996 #name
Deaths number 300 and the injured number more than 2,000.
  300 = 300 1
  more than 2,000 = >2000 1
The mine dug up 40 tonnes, bought up two rivals and put off a $700m expansion.
  40 tonnes = 40 t
  two = 2 1
  $700m = 700000000 USD
The show drew 3.2m viewers at its peak and averaged 2.8m.
  3.2m = 3200000 {人}
  2.8m = 2800000 1
It is 9p dearer than in January, and barely a tenth of the stock is left.
  9p = 0.09 GBP ^
  January @2024-01
  a tenth = 0.1 1
Shares slipped ahead of Friday's vote, after Monday's rally.
  Friday @2024-04-19
  Monday @2024-04-15
The 7 line and the 38 bus will skip the square; the 2 train crash victims were named.
  7 #name
  38 #name
  2 = 2 {人}
From a half to two-thirds of the crop is gone; a third to a half of it was sold.
  From a half to two-thirds = 0.5..0.666667 1
  a third to a half = 0.333333..0.5 1
Between a quarter and a third of pupils are absent.
  Between a quarter and a third = 0.25..0.333333 1
One-fifth to a quarter of homes have none.
  One-fifth to a quarter = 0.2..0.25 1
The share rose from a quarter to a third, and from half to two-thirds.
  a quarter = 0.25 1
  a third = 0.333333 1
  half = 0.5 1
  two-thirds = 0.666667 1
The company will cut 5% to 7% of jobs, but sales fell 5% to £3m.
  5% to 7% = 5..7 % v
  5% = 5 % v
  £3m = 3000000 GBP
Output of 1.2m-1.4m barrels per day needs a 20m tower near 1,300 homes.
  1.2m-1.4m barrels = 1200000..1400000 [bbl_us] per d
  20m = 20 m
  near 1,300 = ~1300 {户}
The 5-foot-9 guard met a man of 7ft 2.
  5-foot-9 = 69 [in_i]
  7ft 2 = 86 [in_i]
The margin was 45.2%, up 110bp, or 1.1 points, at 18 times profit.
  45.2% = 45.2 %
  110bp = 1.10 pp ^
  1.1 points = 1.1 pp ^
  18 times = 18 {倍}
`,
);
