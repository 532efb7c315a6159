import { holds } from './reading-table.testing.ts';

/** English markets, science, law and everyday life, in sentences of our own, the rest. */
holds(
  'English markets, science, law and everyday life, the rest',
  { language: 'en', date: '2021-06-10', rows: 53 },
  `
The tunnel is 57 km long, 9.4m wide and took 17 years to build.
  57 km = 57 km
  9.4m = 9.4 m
  17 years = 17 a
Inflation of 2.1% compares with 5.4% a year ago and a target of around 2%.
  2.1% = 2.1 %
  5.4% = 5.4 %
  a year ago ?
  around 2% = ~2 %
Twenty-three people were killed and more than 100 injured when two trains collided.
  Twenty-three = 23 {人}
  more than 100 = >100 *
  two = 2 {列}
The company plans to hire 1,500 more staff by the end of 2023.
  1,500 = 1500 {人}
  the end of 2023 @2023-12-31
Net interest income was $11.4bn, 7 per cent below the $12.3bn reported in the same period of 2020.
  $11.4bn = 11400000000 USD
  7 per cent = 7 %
  $12.3bn = 12300000000 USD
  2020 @2020
Diluted earnings were 47.3 cents a share, up from 39.8 cents.
  47.3 cents = 0.473 USD per {股}
  39.8 cents = 0.398 USD
He finished 14th, 2.3 seconds behind the winner, in a time of 1:58.42.
  14th #ordinal
  2.3 seconds = 2.3 s
  1:58.42 = 118.42 s
She hit 61 off 38 balls as the visitors made 212 for 6.
  61 = 61 *
  38 = 38 *
  212 for 6 #phrase
The second half of last year saw 1.1 million arrivals, a 40-fold increase.
  The second half of last year @2020-07/2020-12
  1.1 million = 1100000 *
  40-fold = 40 {倍} ^
Both goals came in the first half, the second after 38 minutes.
  first half ?
  second #
  38 minutes = 38 min
The shares rose as much as 6.3% before closing 2.9% higher at 412.5p.
  as much as 6.3% = <6.3 % ^
  2.9% = 2.9 % ^
  412.5p = 4.125 GBP
The bridge, built in the 1930s, carries 80,000 vehicles a day on six lanes.
  the 1930s @1930/1939
  80,000 = 80000 {辆} per d
  six = 6 *
On average, one in three flights left late and 4.7% were cancelled.
  one in three = 0.333333 1
  4.7% = 4.7 %
Tickets cost from $15 to $40, with children under five free.
  from $15 to $40 = 15..40 USD
  under five = <5 *
The drug reduced deaths by 38 percent (95% CI 21–52%; P=0.003).
  38 percent = 38 % v
  95% = 95 %
  21–52% = 21..52 %
  0.003 ?
Samples were heated to 1,200 °C for 36 h and cooled to −196°C.
  1,200 °C = 1200 Cel
  36 h = 36 h
  −196°C = -196 Cel
The chip has 57 billion transistors and draws 60 W.
  57 billion = 57000000000 *
  60 W = 60 W
A magnitude 7.4 quake struck 90 kilometres south of the capital at 2:04 a.m. on Saturday.
  7.4 ?
  90 kilometres = 90 km
  2:04 a.m. on Saturday ?
Carbon dioxide reached 419 parts per million, 50 percent above pre-industrial levels.
  419 parts per million = 419 [ppm]
  50 percent = 50 %
The vote was 52 to 48, with two abstentions.
  52 = 52 *
  48 = 48 *
  two = 2 *
Two people in their 30s and a woman in her mid-60s were rescued.
  Two = 2 {人}
  30s = 30..39 {岁}
  mid-60s = 64..66 {岁}
The government will spend an extra 1.2 percent of GDP, or 1.4 trillion yuan, on health.
  1.2 percent = 1.2 %
  1.4 trillion yuan = 1400000000000 CNY
Almost a quarter of the 8,000-strong workforce is over 50.
  Almost a quarter = ~0.25 1
  8,000 = 8000 *
  over 50 = >50 *
The 2020-21 season drew 2.3 million fans, down more than 80 percent.
  2020-21 @2020/2021
  2.3 million = 2300000 *
  more than 80 percent = >80 % v
The loan, of Rs500 crore, carries interest of 7.5 to 8 percent a year.
  Rs500 crore = 5000000000 INR
  7.5 to 8 percent = 7.5..8 % per a
The agency cut its 2021 growth forecast to 5.6% from 6%, and its 2022 forecast by 0.3 of a percentage point.
  2021 @2021
  5.6% = 5.6 %
  6% = 6 %
  2022 @2022
  0.3 of a percentage point = 0.3 pp
Trading volume was 1.3 times the daily average of 240 million shares.
  1.3 times = 1.3 {倍}
  240 million = 240000000 {股}
Rainfall was two and a half times the norm for May.
  two and a half times = 2.5 {倍}
  May @2021-05
The mine's output is expected to quadruple by 2030.
  quadruple = 4 {倍} ^
  2030 @2030
Ten thousand soldiers and hundreds of trucks moved north.
  Ten thousand = 10000 {人}
  hundreds = 200..900 {辆}
Several hundred thousand users and a few dozen banks were hit.
  Several hundred thousand = 200000..900000 *
  a few dozen = 20..90 {家}
Nearly 4,000 of the 9,500 tests, or 42 per cent, came back positive.
  Nearly 4,000 = ~4000 *
  9,500 = 9500 *
  42 per cent = 42 %
It is 11 times more likely to fail than the Mark 2.
  11 times = 11 {倍} ^
  Mark 2 #
The firm, founded in 1897, turned a profit for the 25th year running.
  1897 @1897
  25th #ordinal
The committee meets next Tuesday at 10am to vote on Resolution 2254.
  next Tuesday at 10am ?
  Resolution 2254 #
The ban, which begins on 1 July, affects drivers aged 17-24 and those over 75.
  1 July @2021-07-01
  17-24 = 17..24 {岁}
  over 75 = >75 *
At $78.40 a barrel, Brent is up $1.10, or 1.4%, this week.
  $78.40 a barrel = 78.40 USD/[bbl_us]
  $1.10 = 1.10 USD ^
  1.4% = 1.4 % ^
  this week @2021-06-07/2021-06-13
Prices: adults £12.50, children (5-15) £6, under-5s free.
  £12.50 = 12.50 GBP
  5-15 = 5..15 *
  £6 = 6 GBP
  under-5s = <5 {岁}
The council approved 312 homes, 35 per cent of them affordable, on a 14-acre site.
  312 = 312 {户}
  35 per cent = 35 %
  14-acre = 14 [acr_us]
Mr Li, 52, has led the bureau since 2016.
  52 = 52 {岁}
  2016 @2016
Turnover fell from $4.1 million in 2019 to $2.7 million in 2020.
  $4.1 million = 4100000 USD
  2019 @2019
  $2.7 million = 2700000 USD
  2020 @2020
The rate per 1,000 live births fell from 8.1 to 5.4.
  1,000 = 1000 *
  8.1 = 8.1 *
  5.4 = 5.4 *
Loans overdue by 90 days or more stood at 2.1 per cent of the book.
  90 days or more = >90 d
  2.1 per cent = 2.1 %
The cable can carry 160 terabits per second across 6,600 km.
  160 = 160 *
  6,600 km = 6600 km
The two sides agreed a 90-day truce after 13 rounds of talks.
  two = 2 *
  90-day = 90 d
  13 = 13 *
Temperatures will hover around minus 12 degrees, feeling like -20C.
  around minus 12 degrees = ~-12 Cel
  -20C = -20 Cel
A third wave could hit by August, with a peak of 400,000 to 500,000 cases a day.
  third #ordinal
  August @2021-08
  400,000 to 500,000 = 400000..500000 {例} per d
Route 66, the M25 and Highway 1 were flooded to a depth of 40cm.
  Route 66 #
  M25 #
  Highway 1 #
  40cm = 40 cm
The bill passed 218-208 and now goes to the 100-member Senate.
  218-208 #
  100 = 100 *
More than four-fifths of the €750bn fund, some €610bn, has been pledged.
  More than four-fifths = >0.8 1
  €750bn = 750000000000 EUR
  some €610bn = ~610000000000 EUR
Production lines 3 and 4 will restart on Monday, June 14.
  3 and 4 #
  Monday, June 14 ?
Exports (in US dollars) climbed 27.9 percent year-on-year in May, slowing from April's 32.3 percent.
  27.9 percent = 27.9 % ^
  May @2021-05
  April @2021-04
  32.3 percent = 32.3 %
Between January and May, 5.74 million urban jobs were created, 52 percent of the annual goal.
  January and May @2021-01/2021-05
  5.74 million = 5740000 {个}
  52 percent = 52 %
`,
);
