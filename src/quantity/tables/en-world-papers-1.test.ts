/** Sentences of papers of all countries, with all that is read in each. */
import { holds } from './reading-table.testing.ts';

holds(
  'English of papers of all countries',
  { language: 'en', date: '2020-03-13', rows: 47 },
  `
China's industrial output expanded 5.7 percent in 2019, the National Bureau of Statistics said on Friday.
  5.7 percent = 5.7 % ^
  2019 @2019
  Friday @2020-03-13
The port of Ningbo handled 27.5 million containers last year, 4.5 percent more than in 2018.
  27.5 million = 27500000 *
  last year @2019
  4.5 percent ?
  2018 @2018
Sales of new homes in the 40 cities tracked by the institute slumped 63 percent in February.
  40 = 40 *
  63 percent = 63 % v
  February @2020-02
The People's Bank of China injected 550 billion yuan into the system by cutting reserve ratios by up to 1 percentage point.
  550 billion yuan = 550000000000 CNY
  up to 1 percentage point = <1 pp v
Hong Kong's Hang Seng Index closed 1.1 per cent lower at 24,032.91, its weakest finish since January 3, 2019.
  1.1 per cent = 1.1 % v
  24,032.91 = 24032.91 *
  January 3, 2019 @2019-01-03
More than 3,400 flights have been cancelled since Monday, leaving an estimated half a million passengers without seats.
  More than 3,400 = >3400 *
  Monday @2020-03-09
  an estimated half a million ?
The retailer's pre-tax profit fell by a third to £81.2m in the 26 weeks to 28 December.
  a third = 0.333333 1 v
  £81.2m = 81200000 GBP
  26 weeks = 26 wk
  28 December @2019-12-28
Group revenue for the year ended 31 December 2019 amounted to RMB4,216.8 million, representing an increase of 12.4% over 2018.
  31 December 2019 @2019-12-31
  RMB4,216.8 million = 4216800000 CNY
  12.4% = 12.4 % ^
  2018 @2018
The board recommends a final dividend of HK$0.18 per share, payable on or about 10 June 2020.
  HK$0.18 per share ?
  10 June 2020 @2020-06-10
Wheat futures in Chicago slipped 1.8% to $5.06 a bushel on Thursday.
  1.8% = 1.8 % v
  $5.06 a bushel = 5.06 *
  Thursday @2020-03-12
India's factory output grew just 0.4 per cent in January after shrinking 0.3 per cent in December.
  0.4 per cent = 0.4 % ^
  January @2020-01
  0.3 per cent = 0.3 % v
  December @2019-12
The Tamil Nadu government has sanctioned Rs 1,264 crore for the hospital, which will have 750 beds.
  Rs 1,264 crore = 12640000000 INR
  750 = 750 *
Over two days in May, 14 runners covered 210km around the lake.
  two days = 2 d
  May ?
  14 = 14 {人}
  210km = 210 km
The novel follows three sisters and is about 1930s Shanghai.
  three = 3 *
  1930s @1930/1939
Police said a 34-year-old man and two teenagers had been arrested after the attack at about 9.40pm.
  34-year-old = 34 {岁}
  two = 2 {人}
  9.40pm @T21:40
The magnitude-5.2 quake struck 18 kilometres north-east of the town at a depth of 10 km.
  5.2 ?
  18 kilometres = 18 km
  10 km = 10 km
Rainfall in the catchment averaged 38 millimetres in the week to 9am on Friday.
  38 millimetres = 38 mm
  9am on Friday @2020-03-13T09:00
The dam is 41.7 per cent full, up 0.6 percentage points on the week before.
  41.7 per cent = 41.7 %
  0.6 percentage points = 0.6 pp ^
Temperatures in Harbin dropped to minus 27 C overnight, about 5 C below the seasonal average.
  minus 27 C = -27 Cel
  about 5 C = ~5 Cel
At its peak the storm packed winds of 155mph, making it a Category 4 hurricane.
  155mph = 155 [mi_i]/h
  Category 4 #
The trial enrolled 1,063 patients with type 2 diabetes at 68 sites in nine countries.
  1,063 = 1063 {人}
  type 2 #
  68 = 68 *
  nine = 9 *
Those given the drug recovered in a median of 11 days, compared with 15 days for the placebo group.
  11 days = 11 d
  15 days = 15 d
Each tablet contains 400 mg of the active ingredient and 12 mg of caffeine.
  400 mg = 400 mg
  12 mg = 12 mg
Roughly one in eight adults has some form of kidney disease, the Lancet paper found.
  Roughly one in eight = ~0.125 1
The rover landed 2.4km from its target after a journey of 471 million km.
  2.4km = 2.4 km
  471 million km = 471000000 km
The star, 11 light-years away, is one-fifth as bright as the Sun.
  11 light-years = 11 *
  one-fifth = 0.2 1
Average PM2.5 readings in the capital fell to 42 micrograms per cubic meter in 2019, down 17.6 percent.
  PM2.5 #name
  42 micrograms per cubic meter = 42 *
  2019 @2019
  17.6 percent = 17.6 % v
OPEC and its allies had been due to cut output by a further 1.5 million barrels a day.
  1.5 million barrels = 1500000 [bbl_us] v per d
Brent has tumbled almost 50 percent from its January high of $71.75 a barrel.
  almost 50 percent = ~50 % v
  January @2020-01
  $71.75 a barrel = 71.75 USD/[bbl_us]
The 1,200MW reactor at unit 3 will supply 9.2 billion kWh a year.
  1,200MW = 1200 MW
  unit 3 #
  9.2 billion kWh = 9200000000 kW.h per a
Spot gold rose 0.7% to $1,586.40 an ounce after touching $1,560 earlier in the session.
  0.7% = 0.7 % ^
  $1,586.40 an ounce = 1586.40 *
  $1,560 = 1560 USD
Iron ore for May delivery rose 14.5 yuan, or 2.2 percent, to 668 yuan per tonne in Dalian.
  May @2020-05
  14.5 yuan = 14.5 CNY ^
  2.2 percent = 2.2 % ^
  668 yuan per tonne = 668 CNY/t
Farmers in the county have sown 86,000 mu of early rice, nearly 70 percent of the plan.
  86,000 mu = 86000 {亩}
  nearly 70 percent = ~70 %
Australia's winter crop is forecast at 29.2 million tonnes, 3 per cent below the 20-year average.
  29.2 million tonnes = 29200000 t
  3 per cent ?
  20-year = 20 a
Live hog prices averaged 36.1 yuan per kilogram in the first week of March, 1.6 times as high as a year earlier.
  36.1 yuan per kilogram = 36.1 CNY/kg
  first ?
  March ?
  1.6 times = 1.6 {倍}
  a year earlier ?
The university will admit 4,200 freshmen, of whom 35 percent will come from rural areas.
  4,200 = 4200 *
  35 percent = 35 %
Pupils in Grades 7 and 8 will return to class on March 30.
  7 #
  8 #
  March 30 @2020-03-30
The average tuition bill has climbed to $37,650 a year, two and a half times what it was in 1990.
  $37,650 = 37650 USD
  two and a half times = 2.5 {倍}
  1990 @1990
House prices in London fell 0.2% in January, while those in Wales jumped 7.1%.
  0.2% = 0.2 % v
  January @2020-01
  7.1% = 7.1 % ^
The four-bedroom flat, measuring 1,860 square feet, changed hands for HK$52.8 million.
  four-bedroom ?
  1,860 square feet = 1860 *
  HK$52.8 million = 52800000 HKD
New rules require a deposit of at least 30 percent for a first home and 60 percent for a second.
  at least 30 percent = >30 %
  first #ordinal
  60 percent = 60 %
  second #ordinal
The Yongle Bell, cast in the 15th century, weighs 46.5 tonnes and stands 6.75 metres high.
  15th ?
  46.5 tonnes = 46.5 t
  6.75 metres = 6.75 m
The treaty of 1842 opened five ports to foreign trade.
  1842 @1842
  five = 5 *
He was born on 7 November 1918 and died at 99.
  7 November 1918 @1918-11-07
  99 = 99 {岁}
In the 1960s the valley had 200-odd households; today there are 31.
  the 1960s @1960/1969
  200-odd = >200 *
  today ?
  31 = 31 *
Liverpool won 4-0 to move 25 points clear with nine games left.
  4-0 #
  25 = 25 *
  nine = 9 *
Federer beat him 6-4, 3-6, 7-5 in two hours and 41 minutes.
  6-4 #
  3-6 #
  7-5 #
  two hours and 41 minutes ?
`,
);
