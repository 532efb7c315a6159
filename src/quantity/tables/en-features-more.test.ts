import { holds } from './reading-table.testing.ts';

/** English farms, science, markets and the arts, in sentences of our own, the rest. */
holds(
  'English farms, science, markets and the arts, the rest',
  { language: 'en', date: '2020-03-14', rows: 50 },
  `
Poland will guarantee 212 billion zlotys of loans, nearly 10 percent of GDP.
  212 billion zlotys = 212000000000 PLN
  nearly 10 percent = ~10 %
Sweden's Riksbank lent banks 500 billion Swedish crowns at zero percent.
  500 billion Swedish crowns = 500000000000 SEK
  zero percent ?
Denmark will pay 75% of wages, up to 23,000 Danish crowns a month, for three months.
  75% = 75 %
  up to 23,000 Danish crowns = <23000 DKK per mo
  three months = 3 mo
Czech output fell an annual 0.9 percent; a koruna bond raised 18 billion Czech crowns.
  0.9 percent = 0.9 % v
  18 billion Czech crowns = 18000000000 CZK
Dubai property giant Emaar will pay 1.1 billion UAE dirhams in dividends.
  1.1 billion UAE dirhams = 1100000000 AED
Qatar put 75 billion riyals into its private sector.
  75 billion riyals ?
Ukraine's central bank bought $180 million and sold 2.5 billion hryvnias.
  $180 million = 180000000 USD
  2.5 billion hryvnias = 2500000000 UAH
The Philippines earmarked 27.1 billion Philippine pesos for health workers.
  27.1 billion Philippine pesos = 27100000000 PHP
Toyota builds 3.4 million cars at home, more than a third of its worldwide output of 9.05 million.
  3.4 million = 3400000 *
  more than a third ?
  9.05 million = 9050000 *
Samsung's market value shrank by 26 trillion won in a week.
  26 trillion won = 26000000000000 KRW v
  a week ?
SoftBank will buy back up to 500 billion yen of its shares, or 7 percent of the total.
  up to 500 billion yen = <500000000000 JPY
  7 percent = 7 %
Tencent's fourth-quarter profit came in at 21.6 billion yuan, up 52%.
  fourth-quarter ?
  21.6 billion yuan = 21600000000 CNY
  52% = 52 % ^
The state-owned group has 138,000 employees, a payroll of 20.4 billion yuan and 17 listed subsidiaries.
  138,000 = 138000 *
  20.4 billion yuan = 20400000000 CNY
  17 = 17 *
Xiaomi said it shipped 125 million phones in 2019, up 5.5 percent from a year before.
  125 million = 125000000 *
  2019 @2019
  5.5 percent = 5.5 % ^
  a year ?
Fixed-asset investment is likely to rise 4-5 percentage points faster in the second half.
  4-5 percentage points ?
  second half ?
The levy was halved, and thousands of firms will save an average of 4,600 yuan apiece.
  halved ?
  thousands ?
  4,600 yuan = 4600 CNY
VAT on masks will be cut from 13 percent to 3 percent until June 30.
  13 percent = 13 %
  3 percent = 3 %
  June 30 @2020-06-30
The fund has spent 116.9 billion yuan, of which 79.87 billion yuan on treatment.
  116.9 billion yuan = 116900000000 CNY
  79.87 billion yuan = 79870000000 CNY
The makeshift hospitals, 16 in all, took in more than 12,000 patients over 35 days.
  16 = 16 *
  more than 12,000 = >12000 *
  35 days = 35 d
More than nine out of ten of the patients were over 14 days past their last symptom.
  More than nine out of ten ?
  over 14 days = >14 d
Of 1,099 patients studied, 41.9% were women and the median age was 47 years.
  1,099 = 1099 *
  41.9% = 41.9 %
  47 years = 47 a
The mortality rate among those over 80 is 14.8 percent; under 40, it is 0.2 percent.
  over 80 ?
  14.8 percent = 14.8 %
  under 40 ?
  0.2 percent = 0.2 %
COVID-19 has spread six times as fast as SARS did in 2003.
  COVID-19 #name
  six times = 6 *
  2003 @2003
Wash your hands for 20 seconds and stay 1.5 metres apart.
  20 seconds = 20 s
  1.5 metres = 1.5 m
Beds for 1,600 people were readied at Leishenshan in less than two weeks.
  1,600 = 1600 {人}
  less than two weeks = <2 wk
Iran freed 70,000 prisoners; Italy now has 12,462 cases, 827 of them fatal.
  70,000 = 70000 *
  12,462 = 12462 *
  827 = 827 *
The cruise ship was held at sea for eleven days with 3,533 people aboard.
  eleven days = 11 d
  3,533 = 3533 {人}
Dozens more are feared trapped; 38 have been pulled out alive and 12 bodies recovered.
  Dozens ?
  38 = 38 *
  12 = 12 *
The inquest heard that the 62-year-old had driven at 113 km/h in a 60 km/h zone.
  62-year-old ?
  113 km/h = 113 km/h
  60 km/h = 60 km/h
Two of three judges rejected the appeal against the 15-month sentence.
  Two of three ?
  15-month = 15 mo
The tribunal gave Mr Five-Oaks until the 31st to repay all but 5% of the $2.4m.
  Five-Oaks #
  31st ?
  5% = 5 %
  $2.4m = 2400000 USD
Attendance averaged 31,870, up 6% on 2018-19.
  31,870 = 31870 *
  6% = 6 % ^
  2018-19 ?
The winger has 14 goals in 22 games and is valued at upwards of €90 million.
  14 = 14 *
  22 = 22 *
  upwards of €90 million = >90000000 EUR
The 49ers led 20-10 but lost 31-20 in Super Bowl LIV.
  49ers #name
  20-10 ?
  31-20 ?
Kipchoge's 1:59:40 was no record, but 4.1 million watched it live.
  1:59:40 ?
  4.1 million = 4100000 *
Snooker's Ronnie O'Sullivan made a 147 in five minutes and eight seconds in 1997.
  147 ?
  five minutes and eight seconds ?
  1997 @1997
She needs 60 per cent of the vote; polls give her 54 to 57 per cent.
  60 per cent = 60 %
  54 to 57 per cent = 54..57 %
Turnout in the nine eastern districts ranged from 38% to 71%.
  nine = 9 *
  38% to 71% ?
The cabinet has 24 members, seven of them women: 29.2 percent, two points short of the goal.
  24 = 24 *
  seven = 7 *
  29.2 percent = 29.2 %
  two points ?
He owns 1,001 shares, some bought at $4, and thinks them worth 10 times as much.
  1,001 = 1001 *
  $4 = 4 USD
  10 times = 10 *
Rail fares rose by 2.7% on January 2, and by an average of 2.9 percent a year over the decade.
  2.7% = 2.7 % ^
  January 2 @2020-01-02
  2.9 percent = 2.9 % ^ per a
  the decade ?
The 1,120-mile pipeline leaked 9,120 barrels; repairs took the best part of 13 days.
  1,120-mile = 1120 *
  9,120 barrels = 9120 [bbl_us]
  13 days ?
The tower, at 632 metres and 128 floors, has lifts that climb 20.5 metres a second.
  632 metres = 632 m
  128 = 128 *
  20.5 metres ?
New rules allow drones of under 25 kilograms to fly below 120 metres.
  under 25 kilograms = <25 kg
  below 120 metres ?
The village's 87 families now earn twelve times what they did in 2012.
  87 = 87 *
  twelve times = 12 *
  2012 @2012
The orchard ships 250 to 300 crates of cherries a day to 19 cities.
  250 to 300 = 250..300 * per d
  19 = 19 *
Forest cover has increased by 1.4 percentage points, to 22.96 percent, since 2015.
  1.4 percentage points = 1.4 pp ^
  22.96 percent = 22.96 %
  2015 @2015
The lake's water level dropped 35 centimetres between 2016 and 2019.
  35 centimetres = 35 cm v
  between 2016 and 2019 ?
A retired teacher, Ms Li, gave 600,000 yuan to pay for 40 scholarships.
  600,000 yuan = 600000 CNY
  40 = 40 *
At 18.4 million square metres, office space on offer is more than 2.5 times what it was in 2010.
  18.4 million square metres = 18400000 m2
  more than 2.5 times = >2.5 *
  2010 @2010
`,
);
