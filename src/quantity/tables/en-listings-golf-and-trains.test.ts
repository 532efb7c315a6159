import { holds } from './reading-table.testing.ts';

/** English of listings, golf, prisons and trains, in sentences of our own, with all that is read in each. */
holds(
  'English of listings, golf, prisons and trains',
  { language: 'en', date: '2025-07-16', rows: 31 },
  `
The IPO was priced at HK$17.80 a share, the top of a HK$15.60-HK$17.80 range, valuing the bottler at HK$41.2bn and leaving the founder with 38.6 per cent.
  HK$17.80 = 17.80 HKD per {股}
  HK$15.60-HK$17.80 = 15.60..17.80 HKD
  HK$41.2bn = 41200000000 HKD
  38.6 per cent = 38.6 %
Subscribers numbered 269.6mn at quarter-end, 9.3mn more than three months earlier and against guidance of 5mn.
  269.6mn = 269600000 1
  9.3mn = 9300000 1
  three months = 3 mo
  5mn = 5000000 1
Landings of cod fell from 23,400 tonnes to 19,100 tonnes, an 18 per cent drop, while the price at the quayside climbed 31p to £3.42 a kilo.
  23,400 tonnes = 23400 t
  19,100 tonnes = 19100 t
  18 per cent = 18 % v
  31p = 0.31 GBP ^
  £3.42 a kilo = 3.42 GBP/kg
The comet, discovered in 1786, orbits the sun every 3.3 years and will pass within 0.28 astronomical units of us, some 42 million km.
  1786 @1786
  3.3 years = 3.3 a
  within 0.28 astronomical units = <0.28 AU
  some 42 million km = ~42000000 km
In Lot 12, a still life of 1902, bidding opened at 800,000 euros, and the hammer fell at 3.1 million, more than twice the high estimate.
  Lot 12 #identifier
  1902 @1902
  800,000 euros = 800000 EUR
  3.1 million = 3100000 1
  more than twice = >2 {倍}
The 70-year-old widow and her two sons, 41 and 38, own 55 percent of the voting stock through three trusts.
  70-year-old = 70 {岁}
  two = 2 {人}
  41 = 41 {岁}
  38 = 38 {岁}
  55 percent = 55 %
  three = 3 1
Rated 2,831, the Norwegian drew his last four games and finished on 8.5 out of 13, half a point behind the winner.
  2,831 = 2831 1
  four = 4 {场}
  8.5 = 8.5 1
  13 = 13 1
  half = 0.5 1
Scottie Scheffler shot a six-under-par 66 for a two-stroke lead at 11 under, with 18 holes to play.
  six = 6 1
  66 = 66 1
  two #phrase
  11 = 11 1
  18 = 18 1
The peloton covered 198.5km at an average of 43.1km/h; 14 riders abandoned and the yellow jersey gained 1min 12sec.
  198.5km = 198.5 km
  43.1km/h = 43.1 km/h
  14 = 14 {人}
  1min 12sec = 72 s
At least 63 of the country's 118 prisons hold more inmates than they were built for, and two run at over 150% of capacity.
  At least 63 = >63 1
  118 = 118 1
  two = 2 1
  over 150% = >150 %
Admissions to A&E topped 2.3 million in March, with 74.2% of patients seen inside four hours against a target of 78%.
  topped 2.3 million = >2300000 1
  March @2025-03
  74.2% = 74.2 %
  four hours = 4 h
  78% = 78 %
The pact obliges the US to keep 28,500 troops on the peninsula; the North is thought to have 50 warheads and fuel for 40 more.
  28,500 = 28500 {人}
  50 = 50 {枚}
  40 = 40 1
Two F-16s and a C-130 left Base 404 at first light; one of the three turned back.
  Two = 2 1
  F-16s #name
  C-130 #name
  Base 404 #name
  first #ordinal
  one of #phrase
  three = 3 1
Homes with three or more bedrooms made up 62% of completions, up from 55% in 2015, and the median plot shrank by 40 sq m.
  three or more = >3 {间}
  62% = 62 %
  55% = 55 %
  2015 @2015
  40 sq m = 40 m2 v
Wind gusts of up to 135 kph tore the roofs off 212 houses, and 14,000 customers were still without power 36 hours on.
  up to 135 kph = <135 km/h
  212 = 212 1
  14,000 = 14000 {人}
  36 hours = 36 h
The airline will lease 11 Airbus A350-900s and ten 787-9s, lifting its fleet to 163 jets with an average age of 6.7 years.
  11 = 11 1
  A350-900s #name
  ten = 10 1
  787-9s #name
  163 = 163 {架}
  6.7 years = 6.7 a
A litre of the 2016 vintage, at 13.5% alcohol, costs three times what the 2019 does.
  2016 @2016
  13.5% = 13.5 %
  three times = 3 {倍}
  2019 @2019
The recall covers batches 4411 to 4437 of the 400g jar with best-before dates up to 14 June 2026.
  batches 4411 to 4437 #identifier
  400g = 400 g
  14 June 2026 @2026-06-14
Net debt stood at €1.07bn, or 2.1 times EBITDA, compared with €1.31bn and 2.9 times a year before.
  €1.07bn = 1070000000 EUR
  2.1 times = 2.1 {倍}
  €1.31bn = 1310000000 EUR
  2.9 times = 2.9 {倍}
Births dropped to 9.02 million, 540,000 fewer than in 2022, while deaths rose by 690,000 to 11.1 million.
  9.02 million = 9020000 1
  540,000 = 540000 1 v
  2022 @2022
  690,000 = 690000 1 ^
  11.1 million = 11100000 1
The total fertility rate is 1.08, just over half the replacement level of 2.1 children per woman.
  1.08 = 1.08 1
  just over half = >0.5 1
  2.1 = 2.1 {人} per {人}
For every $100 spent on the cure, $7 went on prevention, the auditors found in Chapter 3 of a 212-page report.
  $100 = 100 USD
  $7 = 7 USD
  Chapter 3 #identifier
  212 = 212 1
Passenger numbers on Lines 1, 2 and 10 are back to 94 per cent of those in 2019.
  Lines 1, 2 and 10 #identifier
  94 per cent = 94 %
  2019 @2019
The drug cut LDL cholesterol by 51 mg/dL, from a mean of 122 mg/dL to 71 mg/dL, after 24 weeks.
  51 mg/dL = 51 mg/dL v
  122 mg/dL = 122 mg/dL
  71 mg/dL = 71 mg/dL
  24 weeks = 24 wk
Sixteen-year-olds may vote, but nobody under 18 may buy a knife with a blade longer than 3 inches.
  Sixteen-year-olds = 16 {岁}
  under 18 = <18 {岁}
  longer than 3 inches = >3 [in_i]
Pier 39, Studio 54 and 10 Downing Street drew 4, 5 and 6 million searches apiece.
  Pier 39 #identifier
  Studio 54 and 10 #identifier
  4 = 4000000 1
  5 = 5000000 1
  6 million = 6000000 1 per 1
Her first novel sold 412 copies, her second 41,000, and the third, "Seven Rooms", a quarter of a million.
  first #ordinal
  412 = 412 {份}
  second #ordinal
  41,000 = 41000 1
  the third #ordinal
  Seven Rooms #name
  a quarter of a million = 250000 1
The bill passed its third reading by 288 to 39, with 61 Labour members defying a three-line whip.
  third #ordinal
  288 to 39 #phrase
  61 = 61 {名}
  three-line whip #phrase
Coal burn eased 4.2 TWh to 61 TWh, and gas supplied 41.8 of every 100 units sold.
  4.2 TWh = 4.2 TW.h v
  61 TWh = 61 TW.h
  41.8 = 41.8 1
  100 = 100 {台}
The regulator fined the bank $3.09 billion, the third-largest penalty of its kind, and capped its assets at $434bn.
  $3.09 billion = 3090000000 USD
  the third #ordinal
  $434bn = 434000000000 USD
She ran the 400m hurdles in 50.37sec, two-hundredths outside her own world record, set at the 2024 Games.
  400m = 400 m
  50.37sec = 50.37 s
  two-hundredths = 0.02 1
  2024 @2024
`,
);
