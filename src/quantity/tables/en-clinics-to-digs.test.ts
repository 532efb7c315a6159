import { holds } from './reading-table.testing.ts';

/** English from clinics to digs, in sentences of our own. */
holds(
  'English from clinics to digs',
  { language: 'en', date: '2025-05-20', rows: 35 },
  `
Forty firefighters took six hours to put out the blaze, which gutted 31 flats.
  Forty = 40 {人}
  six hours = 6 h
  31 = 31 *
The tax threshold goes from Rs 7 lakh to Rs 12 lakh next year, sparing 1.1 crore taxpayers and costing the exchequer Rs 1 lakh crore.
  from Rs 7 lakh to Rs 12 lakh = 700000..1200000 INR
  next year @2026
  1.1 crore = 11000000 *
  Rs 1 lakh crore = 1000000000000 INR
She needed only 31 moves to win the sixth game and leads 4-2.
  31 = 31 *
  sixth #
  4-2 #
Sea ice covered 4.28 million square kilometres in September 2024, and the water nearby was up to 5 degrees Celsius warmer than in 1990.
  4.28 million square kilometres = 4280000 km2
  September 2024 @2024-09
  up to 5 degrees Celsius = <5 Cel
  1990 @1990
The appeal has raised €2.6 million in five days and has fed 7,300 families.
  €2.6 million = 2600000 EUR
  five days = 5 d
  7,300 = 7300 *
The trawler landed 9,600 kg of mackerel, which sold for £11,300 on 13 May.
  9,600 kg = 9600 kg
  £11,300 = 11300 GBP
  13 May @2025-05-13
The bank's net profit fell by 9.4 percent to 3.27 billion Swiss francs.
  9.4 percent = 9.4 % v
  3.27 billion Swiss francs = 3270000000 CHF
The bistro seats 28, charges €65 for five courses and is booked up until 15 August.
  28 = 28 *
  €65 = 65 EUR
  five = 5 *
  15 August @2025-08-15
Launched on May 17, the capsule carries 2,700 kg of cargo and will dock after a chase of 27 hours and 40 minutes.
  May 17 @2025-05-17
  2,700 kg = 2700 kg
  27 hours and 40 minutes = 1660 min
Tuition goes up by 3.1% to £9,535, but fees for overseas students, who make up 24% of the 31,000 enrolled, are uncapped.
  3.1% = 3.1 % ^
  £9,535 = 9535 GBP
  24% = 24 %
  31,000 = 31000 *
Route 38 will lose four of its 29 stops, but buses will come every six minutes.
  38 #
  four = 4 *
  29 = 29 *
  six minutes = 6 min
Solar farms supplied 41.2 terawatt-hours in 2024, more than half of the increase in demand.
  41.2 terawatt-hours = 41.2 TW.h
  2024 @2024
  more than half = >0.5 1
Made for $6m, the film took $87.4 million in 17 days.
  $6m = 6000000 USD
  $87.4 million = 87400000 USD
  17 days = 17 d
The brigade, 4,200 strong, will get 58 tanks in 2027.
  4,200 = 4200 *
  58 = 58 *
  2027 @2027
Prices of new flats dropped by 0.2% in April, the 23rd monthly fall in a row, and 1.36 million square metres of space stood empty.
  0.2% = 0.2 % v
  April @2025-04
  23rd #
  1.36 million square metres = 1360000 m2
The filly, a 12-1 outsider, ran the final 600 metres in 34.1 seconds and earned her owners £283,550.
  12-1 #
  600 metres = 600 m
  34.1 seconds = 34.1 s
  £283,550 = 283550 GBP
Lawmakers passed the bill by 298 votes to 221 after a debate of 13 and a half hours.
  298 = 298 *
  221 = 221 *
  13 and a half hours = 13.5 h
A six-mile queue built up on the M6 after a lorry shed 18 tonnes of gravel at 5:20 a.m. on its way north.
  six-mile = 6 [mi_i]
  M6 #
  18 tonnes = 18 t
  5:20 a.m. @T05:20
The phone weighs 187 grams, costs 89,900 yen and takes 36 minutes to charge to 80%.
  187 grams = 187 g
  89,900 yen = 89900 JPY
  36 minutes = 36 min
  80% = 80 %
Divers lifted 23 amphorae from a depth of 42 metres, where the wreck had lain for more than 2,100 years.
  23 = 23 *
  42 metres = 42 m
  more than 2,100 years = >2100 a
Gold touched $3,245.6 an ounce, up 24% this year.
  $3,245.6 an ounce = 3245.6 *
  24% = 24 % ^
  this year @2025
Patients waited an average of 4 hours 17 minutes in April, and one in ten left before being seen by a doctor.
  4 hours 17 minutes = 257 min
  April @2025-04
  one in ten = 0.1 1
The label shrank its range from 900 items to 340, cut its debts by €75 million and will reopen 12 boutiques next month.
  900 = 900 *
  340 = 340 *
  €75 million = 75000000 EUR v
  12 = 12 *
  next month @2025-06
The strike began on 4 May 1926, drew in 1.7 million workers and lasted nine days.
  4 May 1926 @1926-05-04
  1.7 million = 1700000 {人}
  nine days = 9 d
Sales of electric cars more than doubled to 41,800 in the year to April.
  more than doubled = >2 {倍} ^
  41,800 = 41800 *
  the year to April @2024-05/2025-04
The vessel, 366 metres long, lost 78 containers in waves of up to 14 metres, some 120 nautical miles west of Lisbon.
  366 metres = 366 m
  78 = 78 *
  up to 14 metres = <14 m
  some 120 nautical miles = ~120 [nmi_i]
Staff at the zoo have been offered a rise of 5.5% and a one-off payment of 1,200 euros in January 2026.
  5.5% = 5.5 % ^
  one-off #
  1,200 euros = 1200 EUR
  January 2026 @2026-01
The cyclone came ashore with winds of 140 mph, pushed a 12-foot surge up the river and left 300-odd fishermen missing.
  140 mph = 140 [mi_i]/h
  12-foot = 12 [ft_i]
  300-odd = >300 {人}
She saved two match points to win 6-4, 3-6, 7-5 in two hours and 51 minutes.
  two = 2 *
  6-4 #
  3-6 #
  7-5 #
  two hours and 51 minutes = 171 min
5G now reaches 87% of the population, and the operator will switch off 3G on 31 December 2025.
  5G #
  87% = 87 %
  3G #
  31 December 2025 @2025-12-31
Covid-19 admissions slid by a quarter to 1,290, and only 38 patients needed a ventilator.
  Covid-19 #
  a quarter = 0.25 1 v
  1,290 = 1290 *
  38 = 38 {人}
The toymaker will sell its headquarters for $1.05 billion and lay off 7% of the workforce by 30 June.
  $1.05 billion = 1050000000 USD
  7% = 7 %
  30 June @2025-06-30
The lira slid to 38.8 to the dollar after the central bank cut its rate by 250 basis points to 43.5%.
  38.8 = 38.8 *
  250 basis points = 2.50 pp v
  43.5% = 43.5 %
The stage version of Catch-22 runs for two and a half hours and tours 40 towns.
  Catch-22 #
  two and a half hours = 2.5 h
  40 = 40 *
Output of pork grew by between 3% and 4% to 1.9 million tonnes, and a 50-kg sack of feed costs 175 yuan.
  between 3% and 4% = 3..4 % ^
  1.9 million tonnes = 1900000 t
  50-kg = 50 kg
  175 yuan = 175 CNY
`,
);
