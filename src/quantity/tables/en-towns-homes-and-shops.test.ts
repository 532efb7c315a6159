import { holds } from './reading-table.testing.ts';

/** English of towns, homes, sport and shops, in sentences of our own, with all that is read in each. */
holds(
  'English of towns, homes, sport and shops',
  { language: 'en', date: '2025-07-16', rows: 28 },
  `
A man in his forties is in a critical condition after a two-car collision on the A1 near Alnwick at about 9.15pm on Sunday.
  forties = 40..49 {岁}
  two = 2 {辆}
  A1 #name
  9.15pm on Sunday @2025-07-13T21:15
The town's population has grown from 8,400 to almost 13,000 in a decade, and its one primary school is full.
  8,400 = 8400 1
  almost 13,000 = ~13000 1
  a decade = 10 a
  one = 1 {所}
Ticket prices start at €25, children under 12 go free, and the museum opens from 10 a.m. to 6 p.m. except Mondays.
  €25 = 25 EUR
  under 12 = <12 {岁}
  10 a.m. to 6 p.m. @T10:00/T18:00
The 400-page report lists 63 recommendations, of which ministers have accepted 51 in full.
  400 = 400 1
  63 = 63 1
  51 = 51 1
Add 200g of flour, two eggs and a pinch of salt; bake at 180C for 25 to 30 minutes, then leave for at least an hour.
  200g = 200 g
  two = 2 1
  180C = 180 Cel
  25 to 30 minutes = 25..30 min
  at least an hour = >1 h
The university, founded in 1896, has 42,000 students, 16 faculties and links with over 300 institutions abroad.
  1896 @1896
  42,000 = 42000 {人}
  16 = 16 1
  over 300 = >300 {家}
The reservoir is at 38 per cent of capacity, its lowest for the time of year since 1976, and holds 24 million cubic metres.
  38 per cent = 38 %
  1976 @1976
  24 million cubic metres = 24000000 m3
Around 15,000 runners, some as old as 82, took part in the 26.2-mile race, raising £1.4m for 120 charities.
  Around 15,000 = ~15000 {人}
  82 = 82 {岁}
  26.2-mile = 26.2 [mi_i]
  £1.4m = 1400000 GBP
  120 = 120 1
The phone has a 6.7-inch screen, a 50-megapixel camera and a battery of 5,000 mAh, and sells for 4,999 yuan.
  6.7-inch = 6.7 [in_i]
  50-megapixel = 50000000 {像素}
  5,000 mAh = 5000 mA.h
  4,999 yuan = 4999 CNY
The jury took less than four hours to find him guilty on all 11 counts; he could be jailed for up to 20 years on each of them.
  less than four hours = <4 h
  11 = 11 {项}
  up to 20 years = <20 a
The study, in which 640 nurses at nine hospitals kept diaries for six weeks, found that 31% slept fewer than five hours before a shift.
  640 = 640 {名}
  nine = 9 {家}
  six weeks = 6 wk
  31% = 31 %
  fewer than five hours = <5 h
Exports rose by an annual 5.8 percent to 325.18 billion dollars in June, while imports were up 1.1 percent, leaving a trade surplus of 114.77 billion dollars.
  5.8 percent = 5.8 % ^
  325.18 billion dollars = 325180000000 USD
  June @2025-06
  1.1 percent = 1.1 % ^
  114.77 billion dollars = 114770000000 USD
The hotel group runs 1,100 properties with 205,000 rooms and had an occupancy of 71.3 percent, 1.8 percentage points higher than in the same period of 2024.
  1,100 = 1100 1
  205,000 = 205000 {间}
  71.3 percent = 71.3 %
  1.8 percentage points = 1.8 pp ^
  2024 @2024
Firefighters needed 12 engines and six hours to put out the blaze on the third floor of a 10-storey block; no one was hurt.
  12 = 12 1
  six hours = 6 h
  the third #ordinal
  10 = 10 {层}
  one #phrase
Her second album went straight to number one, sold 480,000 copies in a week and stayed in the top 10 for 31 weeks.
  second #ordinal
  one #phrase
  480,000 = 480000 {份}
  top 10 #ordinal
  31 weeks = 31 wk
The dam, 185 metres high and 2,309 metres long, has 32 turbines of 700 MW each and generated 103.1 TWh in 2018.
  185 metres = 185 m
  2,309 metres = 2309 m
  32 = 32 1
  700 MW = 700 MW per 1
  103.1 TWh = 103.1 TW.h
  2018 @2018
Each pupil gets a free breakfast worth 4 yuan; the scheme reaches 28,000 rural schools and has cost 14 billion yuan over four years.
  4 yuan = 4 CNY per {人}
  28,000 = 28000 {所}
  14 billion yuan = 14000000000 CNY
  four years = 4 a
He scored 31 points, grabbed 12 rebounds and made five of eight three-pointers as the Lakers won 118-106 for their fifth win in six games.
  31 = 31 {点}
  12 = 12 1
  five = 5 1
  eight = 8 1
  three-pointers #phrase
  118-106 #phrase
  fifth #ordinal
  six = 6 {场}
The number of pandas in the wild has risen to nearly 1,900 from about 1,100 in the 1980s.
  nearly 1,900 = ~1900 1
  about 1,100 = ~1100 1
  the 1980s @1980/1989
In all, 2.3 million tourists visited the county in the first five months, spending 1.87 billion yuan, up 14 percent and 19 percent.
  2.3 million = 2300000 {人}
  the first five months @2025-01/2025-05
  1.87 billion yuan = 1870000000 CNY
  14 percent = 14 % ^
  19 percent = 19 % ^
The plane, a 22-year-old Airbus A320 bound for Delhi with 162 people on board, returned 40 minutes after take-off.
  22-year-old = 22 {岁}
  A320 #name
  162 = 162 {人}
  40 minutes = 40 min
Rents in the capital average £2,252 a month, 8.2% more than a year ago, and take up 42% of a typical tenant's pay.
  £2,252 = 2252 GBP per mo
  8.2% = 8.2 % ^
  42% = 42 %
Two-thirds of the 1,008 people polled said taxes were too high, while only 12% would pay more; the margin of error was plus or minus three points.
  Two-thirds = 0.666667 1
  1,008 = 1008 {人}
  12% = 12 %
  three = 3 {点}
The factory turns out a car every 76 seconds and can make 450,000 a year, of which a third go to Europe.
  76 seconds = 76 s
  450,000 = 450000 1 per a
  a third = 0.333333 1
Gusts of 87mph were recorded at 3am, 27,000 homes lost power and 115 schools will stay shut until Wednesday at the earliest.
  87mph = 87 [mi_i]/h
  3am @T03:00
  27,000 = 27000 {户}
  115 = 115 {所}
  Wednesday @2025-07-16
The firm said it had repurchased 3.2 million shares for $188 million in the quarter, bringing the year's total to 9.7 million shares, and declared a dividend of 45 cents per share.
  3.2 million = 3200000 {股}
  $188 million = 188000000 USD
  9.7 million = 9700000 {股}
  45 cents = 0.45 USD per {股}
More than half of households, 52.4 percent, now own a dog or a cat, 3.1 points up on 2019; the market is worth 300.2 billion yuan.
  More than half = >0.5 1
  52.4 percent = 52.4 %
  3.1 points = 3.1 pp ^
  2019 @2019
  300.2 billion yuan = 300200000000 CNY
Doctors at the hospital removed a 2.4kg tumour from a woman of 61 in an operation that lasted five and a half hours.
  2.4kg = 2.4 kg
  61 = 61 {岁}
  five and a half hours = 5.5 h
`,
);
