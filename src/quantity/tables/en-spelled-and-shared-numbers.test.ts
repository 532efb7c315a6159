import { holds } from './reading-table.testing.ts';

/** English numbers spelled out, hedged, shared and with their scales, in sentences of our own. */
holds(
  'English numbers spelled out, hedged, shared and with their scales',
  { language: 'en', date: '2023-11-22', rows: 23 },
  `
The union wants a 35-hour week and a 6% rise, and rejected a two-year deal at 3.5 to 4%.
  35-hour = 35 h
  6% = 6 % ^
  two-year = 2 a
  3.5 to 4% = 3.5..4 %
Twenty-seven of the forty-one miners walked out; nine hundred metres below, fourteen of them remain.
  Twenty-seven = 27 *
  forty-one = 41 *
  nine hundred metres = 900 m
  fourteen = 14 *
One hundred and eight pilgrims paid two thousand three hundred and fifty rupees each.
  One hundred and eight = 108 *
  two thousand three hundred and fifty rupees = 2350 INR
Repairs may cost $2m-$3m, or 5-6 per cent of the budget of HK$148.6 million.
  $2m-$3m = 2000000..3000000 USD
  5-6 per cent = 5..6 %
  HK$148.6 million = 148600000 HKD
Two or three hundred geese were counted, and six or seven swans.
  Two or three hundred = 200..300 *
  six or seven = 6..7 *
Rainfall of 200 mm or more is likely, and 3,000 or so people in 20-odd villages may be moved.
  200 mm or more = >200 mm
  3,000 or so = ~3000 {人}
  20-odd = >20 *
The 55-inch set costs 3,999 yuan and stands 70 cm high.
  55-inch = 55 [in_i]
  3,999 yuan = 3999 CNY
  70 cm = 70 cm
Sales in the second half of 2022 were €1.9m, against a plan of €2,740k.
  the second half of 2022 @2022-07/2022-12
  €1.9m = 1900000 EUR
  €2,740k = 2740000 EUR
The mix is three parts sand, two parts gravel and one part cement.
  three = 3 *
  two = 2 *
  one = 1 *
Nine out of ten shoppers pay by phone, and one in four never carries cash.
  Nine out of ten = 0.9 1
  one in four = 0.25 1
No fewer than 60, and perhaps upwards of 75, of the 120 stalls have closed.
  No fewer than 60 = >60 *
  upwards of 75 = >75 *
  120 = 120 *
Not more than 5 kg may be sent, for less than £20, in 48 hours or less.
  Not more than 5 kg = <5 kg
  less than £20 = <20 GBP
  48 hours or less = <48 h
Half of the 1,600 trees are oaks, and a quarter are over 30 metres tall.
  Half = 0.5 1
  1,600 = 1600 *
  a quarter = 0.25 1
  over 30 metres = >30 m
Half a million people, or close to 8 percent of the population, speak the language.
  Half a million = 500000 {人}
  close to 8 percent = ~8 %
The state owes Rs 450 crore to 3.2 lakh farmers.
  Rs 450 crore = 4500000000 INR
  3.2 lakh = 320000 {人}
Wages rose by 5-7% in 2021-22, but the basic rent has stayed at 950 yen since 1996.
  5-7% = 5..7 % ^
  2021-22 @2021/2022
  950 yen = 950 JPY
  1996 @1996
The footbridge is 3.5m wide and 480m long and cost 3.5m dollars.
  3.5m = 3.5 m
  480m = 480 m
  3.5m dollars = 3500000 USD
She has 1.2m followers and earns $15k a month.
  1.2m = 1200000 *
  $15k = 15000 USD per mo
Beds doubled to 640, waiting times tripled and the toll rose 3.5-fold to 45 baht.
  doubled = 2 {倍} ^
  640 = 640 *
  tripled = 3 {倍} ^
  3.5-fold = 3.5 {倍} ^
  45 baht = 45 THB
The fund put RMB 5.2bn, or 730 million US dollars, into 63 chip companies.
  RMB 5.2bn = 5200000000 CNY
  730 million US dollars = 730000000 USD
  63 = 63 {家}
Between 70% and 90% of the seats are sold, at prices of 80-120 yuan.
  Between 70% and 90% = 70..90 %
  80-120 yuan = 80..120 CNY
The gap narrowed by two to three percentage points, and two dozen firms gave up.
  two to three percentage points = 2..3 pp v
  two dozen = 24 {家}
The ship was carrying more than⏎6,700 tonnes of ore and 30,000⏎barrels of oil.
  more than⏎6,700 tonnes = >6700 t
  30,000⏎barrels = 30000 [bbl_us]
`,
);
