import { holds } from './reading-table.testing.ts';

/** English of bulletins, briefings and results, in sentences of our own, with all that is read in each. */
holds(
  'English of bulletins, briefings and results',
  { language: 'en', date: '2025-07-16', rows: 25 },
  `
China's consumer price index, a main gauge of inflation, edged up 0.1 percent year on year in June, reversing four months of decline, official data showed Wednesday.
  0.1 percent = 0.1 % ^
  June @2025-06
  four months = 4 mo
  Wednesday @2025-07-16
More than 3,700 firms from 75 countries took part in the seventh expo, and tentative deals worth 80.01 billion U.S. dollars were struck, up 2 percent from the sixth.
  More than 3,700 = >3700 {家}
  75 = 75 {个}
  the seventh #ordinal
  80.01 billion U.S. dollars = 80010000000 USD
  2 percent = 2 % ^
  the sixth #ordinal
The World Health Organization said 14 of the 22 health posts in the district had closed, leaving some 430,000 people without care.
  14 = 14 {个}
  22 = 22 {个}
  some 430,000 = ~430000 {人}
A magnitude-6.2 quake struck off Sulawesi at a depth of 10 kilometres on Thursday; at least 17 houses were damaged and two people were treated for cuts.
  6.2 = 6.2 {级}
  10 kilometres = 10 km
  Thursday @2025-07-10
  at least 17 = >17 1
  two = 2 {人}
Revenue at the chipmaker climbed 39 per cent to NT$933.8bn in the three months to June, and it lifted its capital spending plan to between $38bn and $42bn.
  39 per cent = 39 % ^
  NT$933.8bn = 933800000000 TWD
  three months = 3 mo
  June @2025-06
  between $38bn and $42bn = 38000000000..42000000000 USD
The government will spend an extra £2.6bn on buses over three years, with fares capped at £3 until March 2027.
  £2.6bn = 2600000000 GBP
  three years = 3 a
  £3 = 3 GBP
  March 2027 @2027-03
Heavy rain is forecast for seven provinces, with up to 180 mm in 24 hours in places; level-IV emergency response was activated at 6 p.m.
  seven = 7 {个}
  up to 180 mm = <180 mm
  24 hours = 24 h
  6 p.m. @T18:00
The Fund now expects the world economy to grow by 3.0 percent in 2025 and 3.1 percent in 2026, 0.2 and 0.1 percentage points more than in its April forecast.
  3.0 percent = 3.0 % ^
  2025 @2025
  3.1 percent = 3.1 %
  2026 @2026
  0.2 = 0.2 pp
  0.1 percentage points = 0.1 pp ^
  April @2025-04
Police said the suspect, a 34-year-old man, had been held on three counts of murder; one of his victims was aged 9.
  34-year-old = 34 {岁}
  three = 3 {项}
  one of #phrase
  9 = 9 {岁}
The railways carried a record 23.1 million passengers on Tuesday, the first day of the holiday, an increase of 8.4 percent over last year.
  23.1 million = 23100000 {人}
  Tuesday @2025-07-15
  the first #ordinal
  8.4 percent = 8.4 % ^
  last year @2024
The airline ordered 75 Boeing 787-9 jets with options on 75 more; at list prices the deal is worth about $27 billion.
  75 = 75 {架}
  787-9 #phrase
  75 = 75 1
  about $27 billion = ~27000000000 USD
The Dow Jones Industrial Average fell 436.36 points, or 0.98%, to 44,023.29; the S&P 500 lost 0.4% and the Nasdaq rose 0.18%.
  436.36 = 436.36 {点} v
  0.98% = 0.98 % v
  44,023.29 = 44023.29 1
  S&P 500 #name
  0.4% = 0.4 % v
  0.18% = 0.18 % ^
Rescuers pulled eight miners alive from the pit after 36 hours; five were still missing 200 metres below ground.
  eight = 8 {人}
  36 hours = 36 h
  five = 5 {人}
  200 metres = 200 m
Malaria killed 597,000 people in 2023, three-quarters of them children under five, the agency said in its annual report.
  597,000 = 597000 {人}
  2023 @2023
  three-quarters = 0.75 1
  under five = <5 {岁}
Fixed-asset investment grew 2.8 percent in the first half; excluding property it was up 6.6 percent, and that in manufacturing rose by 7.5 percent.
  2.8 percent = 2.8 % ^
  the first half @2025-01/2025-06
  6.6 percent = 6.6 % ^
  7.5 percent = 7.5 % ^
Nearly one in four adults told the pollster they had skipped a meal in the past month, against 17% a year ago; 2,045 people were asked.
  Nearly one in four = ~0.25 1
  17% = 17 %
  2,045 = 2045 {人}
The 1,956-kilometre line will cut the trip from 11 hours to four and a half, and trains will run at up to 350 km per hour.
  1,956-kilometre = 1956 km
  11 hours = 11 h
  four and a half = 4.5 h
  up to 350 km per hour = <350 km/h
Arsenal, unbeaten in 13 games, are third on 41 points, six behind the leaders with a game in hand; Saka has nine goals and ten assists.
  13 = 13 {场}
  third #ordinal
  41 = 41 {点}
  six = 6 1
  nine = 9 {个}
  ten = 10 1
The ministry said 1,240 new cases were confirmed on Sunday, taking the total to 88,402, with 3 more deaths and 906 patients in intensive care.
  1,240 = 1240 {例}
  Sunday @2025-07-13
  88,402 = 88402 1
  3 = 3 {人}
  906 = 906 {人}
Brent crude futures settled down 63 cents, or 0.9 percent, at 68.71 dollars a barrel, and U.S. crude lost 53 cents to 66.52 dollars.
  63 cents = 0.63 USD v
  0.9 percent = 0.9 % v
  68.71 dollars a barrel = 68.71 USD/[bbl_us]
  53 cents = 0.53 USD v
  66.52 dollars = 66.52 USD
The charity, which runs 24 shelters, fed 1.8m people last year at a cost of 41p a meal.
  24 = 24 1
  1.8m = 1800000 {人}
  last year @2024
  41p = 0.41 GBP
Under Article 15 of the law, which takes effect on Jan. 1, 2026, offenders face fines of no more than 500,000 yuan and up to seven years in prison.
  Article 15 #identifier
  Jan. 1, 2026 @2026-01-01
  no more than 500,000 yuan = <500000 CNY
  up to seven years = <7 a
The car industry made 15.62 million vehicles in the January-June period and sold 15.65 million, up 12.5 percent and 11.4 percent respectively.
  15.62 million = 15620000 {辆}
  January-June @2025-01/2025-06
  15.65 million = 15650000 1
  12.5 percent = 12.5 % ^
  11.4 percent = 11.4 % ^
The cyclone, packing winds of 165 km/h, made landfall near Fuzhou at about 2:30 a.m. on Friday, forcing 124,000 people from their homes.
  165 km/h = 165 km/h
  2:30 a.m. on Friday @2025-07-11T02:30
  124,000 = 124000 {人}
Net new loans came to 12.92 trillion yuan in six months; the broad money supply (M2) stood at 330.29 trillion yuan at the end of June, 8.3 percent higher than a year earlier.
  12.92 trillion yuan = 12920000000000 CNY
  six months = 6 mo
  M2 #name
  330.29 trillion yuan = 330290000000000 CNY
  the end of June @2025-06-30
  8.3 percent = 8.3 % ^
`,
);
