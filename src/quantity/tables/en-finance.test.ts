import { holds } from './reading-table.testing.ts';

/** Markets, courts, science and sport, in sentences of our own. */
holds(
  'English markets, courts, science and sport',
  { language: 'en', date: '2022-09-15', rows: 52 },
  `
The Shanghai Composite slid 0.93 percent to close at 3,185.98 points.
  0.93 percent = 0.93 % v
  3,185.98 = 3185.98 *
The Fed raised rates by three-quarters of a percentage point, its third such move since June.
  three-quarters of a percentage point = 0.75 pp ^
  third #ordinal
  June @2022-06
Brent crude settled at $94.10 a barrel, up 85 cents, or 0.9%.
  $94.10 a barrel = 94.10 USD/[bbl_us]
  85 cents = 0.85 USD ^
  0.9% = 0.9 % ^
The offering could raise as much as HK$5.4 billion if the over-allotment option is exercised.
  as much as HK$5.4 billion = <5400000000 HKD
Earnings per share came in at $1.29 versus estimates of $1.16.
  $1.29 = 1.29 USD
  $1.16 = 1.16 USD
Net income more than tripled to 3.6 billion euros from 1.1 billion a year ago.
  more than tripled = >3 {倍} ^
  3.6 billion euros = 3600000000 EUR
  1.1 billion = 1100000000 *
  a year ago ?
Shares of the lender have plunged by almost two-thirds since January.
  almost two-thirds = ~0.666667 1 v
  January @2022-01
The court jailed him for twelve and a half years and ordered the seizure of 4.3 million yuan in bribes.
  twelve and a half years = 12.5 a
  4.3 million yuan = 4300000 CNY
A magnitude-6.8 earthquake struck at a depth of 16 km, killing at least 93.
  6.8 ?
  16 km = 16 km
  at least 93 = >93 *
The storm packed maximum sustained winds of 175 kph (110 mph).
  175 kph = 175 km/h
  110 mph ?
Rainfall of between 100 and 250 millimetres is expected over the next 24 hours.
  between 100 and 250 millimetres = 100..250 mm
  24 hours = 24 h
She won the 100-meter freestyle in 52.52 seconds, finishing ahead of 7 rivals.
  100-meter = 100 m
  52.52 seconds = 52.52 s
  7 = 7 *
The home side won 3-2 after trailing 0-1 at half-time.
  3-2 ?
  0-1 ?
The phone's 4nm chip packs 16 billion transistors; the battery lasts up to 20 hours.
  4nm = 4 nm
  16 billion = 16000000000 *
  up to 20 hours = <20 h
The virus has an incubation period of three to seven days.
  three to seven days = 3..7 d
The population shrank by 850,000 to 1.41175 billion.
  850,000 = 850000 * v
  1.41175 billion = 1411750000 *
One out of every four homes sold last year was bought by someone under 35.
  One out of every four = 0.25 1
  last year @2021
  under 35 ?
Roughly half of the 240 staff have left; a quarter more are expected to go.
  Roughly half = ~0.5 1
  240 = 240 *
  a quarter = 0.25 1 ^
The ship, 300 metres long and 48.5 m wide, can carry 14,000 TEU.
  300 metres = 300 m
  48.5 m = 48.5 m
  14,000 TEU = 14000 {标准箱}
The budget deficit widened to 6.1% of GDP, 2.3 percentage points above the ceiling.
  6.1% = 6.1 %
  2.3 percentage points ?
Prices start at 299,800 yuan, some 20,000 yuan below the older model.
  299,800 yuan = 299800 CNY
  some 20,000 yuan = ~20000 CNY
He founded the firm in 1998 with just $10,000; by 2010 it was worth $1bn.
  1998 @1998
  $10,000 = 10000 USD
  2010 @2010
  $1bn = 1000000000 USD
The ceasefire, now in its 10th day, was brokered on Sept 5.
  10th #ordinal
  Sept 5 @2022-09-05
Subscribers rose to 1.2m from 900,000; the monthly fee is £9.99.
  1.2m = 1200000 *
  900,000 = 900000 *
  £9.99 = 9.99 GBP
The rate of inflation eased to 8.3% in August from 8.5% in July.
  8.3% = 8.3 %
  August @2022-08
  8.5% = 8.5 %
  July @2022-07
The U.S. added 315,000 jobs in August; the unemployment rate ticked up to 3.7%.
  315,000 = 315000 *
  August @2022-08
  3.7% = 3.7 %
Beijing will host the two-day summit on November 15-16.
  two-day = 2 d
  November 15-16 @2022-11-15/2022-11-16
The river's level stood at 148.63 meters at 8 a.m. Thursday.
  148.63 meters = 148.63 m
  8 a.m. Thursday ?
From 2012 to 2021 GDP grew from 53.9 trillion yuan to 114.4 trillion yuan.
  2012 to 2021 ?
  53.9 trillion yuan = 53900000000000 CNY
  114.4 trillion yuan = 114400000000000 CNY
Fewer than a dozen cases were reported, and not a single death.
  Fewer than a dozen = <12 *
The bill passed by 51 votes to 49.
  51 = 51 *
  49 = 49 *
Tickets cost $25 each, $15 for students and seniors 65 and over.
  $25 = 25 USD
  $15 = 15 USD
  65 and over ?
Interest is charged at an annual rate of 4.35 per cent on loans of 5 million rupees or more.
  4.35 per cent = 4.35 %
  5 million rupees or more = >5000000 INR
The drug cut deaths by a third, or 33 percent, in a trial of 1,500 people.
  a third ?
  33 percent = 33 % v
  1,500 = 1500 *
Its fleet of 20-odd buses serves 30 villages within a 15-km radius.
  20-odd = >20 *
  30 = 30 *
  15-km = 15 km
The bank's non-performing loan ratio was 1.39 percent at end-June, down 3 basis points from the end of 2021.
  1.39 percent = 1.39 %
  end-June ?
  3 basis points = 0.03 pp v
  the end of 2021 @2021-12-31
Nine out of ten respondents said they had at least two jobs.
  Nine out of ten = 0.9 1
  at least two = >2 *
It took 3 hours and 28 minutes to drive the 260 kilometers.
  3 hours and 28 minutes ?
  260 kilometers = 260 km
About 1 million metric tons of coal were shipped in the week ended September 9.
  About 1 million metric tons = ~1000000 t
  the week ended September 9 @2022-09-03/2022-09-09
The 27-nation bloc imported 155 billion cubic meters of gas, some 40 percent of its needs.
  27 ?
  155 billion cubic meters = 155000000000 m3
  some 40 percent = ~40 %
Call (010) 6529-1234 or e-mail press2022@example.com for details of Flight CA981.
  (010) 6529-1234 ?
  press2022@example.com ?
  CA981 #
The 2022 World Cup will feature 32 teams and 64 matches in eight stadiums.
  2022 @2022
  32 = 32 *
  64 = 64 *
  eight = 8 *
Unlike 5G, 4G covers 99% of the 12,000 villages on Highway G307.
  5G #name
  4G #name
  99% = 99 %
  12,000 = 12000 *
  G307 #
Turnover rose 12-fold to Rmb46bn in the three months to June 30.
  12-fold = 12 {倍} ^
  Rmb46bn = 46000000000 CNY
  three months = 3 mo
  June 30 @2022-06-30
The forest lost 3,200 sq km of cover, an area twice the size of London.
  3,200 sq km = 3200 km2
  twice = 2 {倍}
Growth of 2.5 to 3 percentage points a year is needed for the next decade.
  2.5 to 3 percentage points = 2.5..3 pp ^ per a
  the next decade ?
No fewer than 17 of the 20 measures expire on Dec. 31, 2022.
  No fewer than 17 = >17 *
  20 = 20 *
  Dec. 31, 2022 @2022-12-31
The company lost $0.45 per share, narrower than the $0.60 loss a year earlier.
  $0.45 = 0.45 USD per {股}
  $0.60 ?
He was the 46th president and the first to visit all 50 states.
  46th #ordinal
  first #
  50 = 50 *
The survey of 2,005 adults had a margin of error of plus or minus 3 percentage points.
  2,005 = 2005 *
  3 percentage points ?
Its yield is 15% higher and uses 30% less water than the 2015 variety.
  15% = 15 % ^
  30% = 30 % v
  2015 @2015
Two thirds majority is needed; 68 of 100 senators voted yes.
  Two thirds = 0.666667 1
  68 = 68 *
  100 = 100 *
`,
);
