import { holds } from './reading-table.testing.ts';

/** Of the Chinese press in English, wires and filings; sentences of our own. */
holds(
  'orchards raffles and gunships',
  { language: 'en', date: '2024-11-14', rows: 78 },
  `
The Federal Reserve cut its benchmark rate by a quarter of a percentage point to a range of 4.50%-4.75% on Nov. 7, its second reduction since March 2020.
  a quarter of a percentage point = 0.25 pp v
  4.50%-4.75% = 4.50..4.75 %
  Nov. 7 @2024-11-07
  second #ordinal
  March 2020 @2020-03
In the third quarter, a third of the 1,846 manufacturers surveyed in Dongguan said orders had fallen, and a third straight month of price cuts weighed on margins.
  the third quarter @2024-Q3
  a third = 0.333333 1
  1,846 = 1846 {家}
  third #ordinal
The Bank of England lowered Bank Rate by 25 basis points to 4.75%, the Monetary Policy Committee voting 8-1.
  25 basis points = 0.25 pp v
  4.75% = 4.75 %
  8-1 #phrase
The 7th China International Import Expo, held from Nov 5 to 10 in Shanghai, attracted 3,496 exhibitors from 129 countries and regions, with intended deals worth 80.01 billion U.S. dollars, up 2 percent.
  The 7th #ordinal
  Nov 5 to 10 @2024-11-05/2024-11-10
  3,496 = 3496 1
  129 = 129 {个}
  80.01 billion U.S. dollars = 80010000000 USD
  2 percent = 2 % ^
3M said it would pay $6.01bn between 2023 and 2029 to settle claims by some 250,000 veterans.
  3M #name
  $6.01bn = 6010000000 USD
  2023 and 2029 @2023/2029
  some 250,000 = ~250000 {人}
Flight MU9191, a C919 carrying 128 passengers, landed at Chengdu Tianfu at 11:52 am, some 20 minutes ahead of schedule.
  MU9191 #name
  C919 #name
  128 = 128 {人}
  11:52 am @T11:52
  some 20 minutes = ~20 min
The Shenzhou-19 crew, the eighth to be stationed aboard the Tiangong space station, will carry out 86 experiments during a six-month stay some 400 kilometers above Earth.
  Shenzhou-19 #name
  the eighth #ordinal
  86 = 86 1
  six-month = 6 mo
  some 400 kilometers = ~400 km
Under the 14th Five-Year Plan (2021-25), the province aims to restore 12,000 hectares of wetland and raise forest coverage to at least 43.5 percent.
  14th Five-Year Plan #name
  2021-25 @2021/2025
  12,000 hectares = 12000 har
  at least 43.5 percent = >43.5 %
Police closed the M25 between junctions 9 and 11 at 17:40 after a lorry carrying 24 tonnes of gravel overturned.
  M25 #name
  junctions 9 and 11 #identifier
  17:40 @T17:40
  24 tonnes = 24 t
Mr Hartley, 58, of 14 Mill Lane, Otley, was jailed for 30 months at Leeds Crown Court after admitting four counts of theft totalling £187,450.60.
  58 = 58 {岁}
  14 Mill Lane #identifier
  30 months = 30 mo
  four = 4 {项}
  £187,450.60 = 187450.60 GBP
The average density of PM2.5 in Beijing was 29.3 micrograms per cubic meter in the first 10 months, down 6.1 percent, and the city logged 239 days of good air.
  PM2.5 #name
  29.3 micrograms per cubic meter = 29.3 ug/m3
  the first 10 months @2024-01/2024-10
  6.1 percent = 6.1 % v
  239 days = 239 d
In Case No. 1:23-cv-01187, U.S. District Judge Ana Reyes ordered the bank to pay $5.4 million plus 9% interest within 30 days.
  1:23-cv-01187 #identifier
  $5.4 million = 5400000 USD
  9% = 9 %
  within 30 days = <30 d
The retailer filed for Chapter 11 on Oct. 28, listing assets of $100 million to $500 million and about 25,000 creditors.
  Chapter 11 #identifier
  Oct. 28 @2024-10-28
  $100 million to $500 million = 100000000..500000000 USD
  about 25,000 = ~25000 {人}
The central parity rate was set at 7.1991 yuan per dollar at 9:15 am, and daily swings in the spot market are capped at 2 percent.
  7.1991 yuan per dollar = 7.1991 CNY/USD
  9:15 am @T09:15
  2 percent = 2 %
As set out in Item 1A and Note 14 of our Form 10-K, net sales for the 52 weeks ended Sept. 28, 2024 were $391,035 million, compared with $383,285 million a year earlier.
  1A #name
  Note 14 #identifier
  10-K #name
  52 weeks = 52 wk
  Sept. 28, 2024 @2024-09-28
  $391,035 million = 391035000000 USD
  $383,285 million = 383285000000 USD
The Dearborn automaker earned 49 cents a share excluding items in the third quarter, 2 cents better than Wall Street had expected.
  49 cents = 0.49 USD per {股}
  the third quarter @2024-Q3
  2 cents = 0.02 USD
The S&P 500 slipped 0.3% to 5,983.99, the Dow Jones Industrial Average dropped 382.15 points, or 0.9%, to 43,910.98, and the Russell 2000 shed 1.8%.
  S&P 500 #name
  0.3% = 0.3 % v
  5,983.99 = 5983.99 1
  382.15 = 382.15 {点} v
  0.9% = 0.9 % v
  43,910.98 = 43910.98 1
  Russell 2000 #name
  1.8% = 1.8 % v
A 5.6-magnitude earthquake jolted Aba at 3:17 am, at a depth of 10 km, the China Earthquake Networks Center said; no casualties had been reported as of 6 am.
  5.6 = 5.6 {级}
  3:17 am @T03:17
  10 km = 10 km
  6 am @T06:00
The FTSE 100 gained 5.4 points to 8,030.33; the mid-cap FTSE 250 lost 0.6%.
  FTSE 100 #name
  5.4 = 5.4 {点} ^
  8,030.33 = 8030.33 1
  FTSE 250 #name
  0.6% = 0.6 % v
The mercury in Mohe, China's northernmost city, fell to minus 27.4 degrees Celsius, while Haikou basked in highs of 29 C.
  minus 27.4 degrees Celsius = -27.4 Cel
  29 C = 29 Cel
Brent crude settled at $72.28 a barrel, up 39 cents, while the yield on 10-year Treasuries climbed 12 basis points to 4.43%.
  $72.28 a barrel = 72.28 USD/[bbl_us]
  39 cents = 0.39 USD ^
  10-year = 10 a
  12 basis points = 0.12 pp ^
  4.43% = 4.43 %
Chang'e-6 returned 1,935.3 grams of lunar soil, from which scientists have taken 108 fragments of basalt.
  Chang'e-6 #name
  1,935.3 grams = 1935.3 g
  108 = 108 1
Hurricane Rafael, a Category 3 storm packing winds of 115 mph (185 kph), was about 40 miles east of the Isle of Youth at 4 p.m., forecasters said.
  Category 3 #identifier
  115 mph = 115 [mi_i]/h
  185 kph = 185 km/h
  about 40 miles = ~40 [mi_i]
  4 p.m. @T16:00
Li Guoqing, a 54-year-old orchard owner, sells navel oranges at 6.8 yuan per kilogram and expects to earn around 40,000 yuan this winter from his 1.2 hectares.
  54-year-old = 54 {岁}
  6.8 yuan per kilogram = 6.8 CNY/kg
  around 40,000 yuan = ~40000 CNY
  1.2 hectares = 1.2 har
A yellow warning runs from 06:00 to 21:00, with 30-40mm of rain expected widely and 70–80mm over Dartmoor.
  06:00 to 21:00 @T06:00/T21:00
  30-40mm = 30..40 mm
  70–80mm = 70..80 mm
Per capita disposable income stood at 30,941 yuan in the first three quarters, up 4.9 percent in real terms, the NBS said.
  30,941 yuan = 30941 CNY per {人}
  the first three quarters @2024-Q1/2024-Q3
  4.9 percent = 4.9 % ^
The thermometer at Phoenix Sky Harbor topped 100F on 113 straight days, a streak that began on May 27.
  topped 100F = >100 [degF]
  113 straight days = 113 d
  May 27 @2024-05-27
The "big three" airlines — Air China, China Eastern and China Southern — posted combined net profit of 10.7 billion yuan, against a loss of 1.32 billion yuan in 2022.
  three #name
  10.7 billion yuan = 10700000000 CNY
  1.32 billion yuan = 1320000000 CNY
  2022 @2022
Two-thirds of voters in the county backed Proposition 36, with 68.4% in favor and 31.6% against; nearly one in five ballots was cast in person.
  Two-thirds = 0.666667 1
  Proposition 36 #name
  68.4% = 68.4 %
  31.6% = 31.6 %
  nearly one in five = ~0.2 1
The Three Gorges Dam's 34 turbines generated 80.27 billion kilowatt-hours in 2023, enough to replace 24 million metric tons of standard coal.
  Three Gorges #name
  34 = 34 1
  80.27 billion kilowatt-hours = 80270000000 kW.h
  2023 @2023
  24 million metric tons = 24000000 t
Labour won 411 of the 650 seats on a 33.7% share of the vote on 4 July, a majority of 174.
  411 = 411 1
  650 = 650 1
  33.7% = 33.7 %
  4 July @2024-07-04
  174 = 174 1
A 1,000-kilovolt line stretching 1,901 km will send 36 terawatt-hours of clean power a year to Hubei, China Daily reported.
  1,000-kilovolt = 1000 kV
  1,901 km = 1901 km
  36 terawatt-hours = 36 TW.h per a
Number 10 would not say whether the £22bn hole, a tenth of departmental spending, had been closed before the 30 October Budget.
  Number 10 #ordinal
  £22bn = 22000000000 GBP
  a tenth = 0.1 1
  30 October @2024-10-30
Courts nationwide concluded 12.4 million cases, of which 3,197 involved job-related crimes; in the gravest, a former bank chairman was sentenced to 15 years in prison and fined 6 million yuan.
  12.4 million = 12400000 {例}
  3,197 = 3197 {起}
  15 years = 15 a
  6 million yuan = 6000000 CNY
Wind supplied 18.6 gigawatts, or 52% of Britain's electricity, between 4am and 6am, the grid operator said.
  18.6 gigawatts = 18.6 GW
  52% = 52 %
  4am and 6am @T04:00/T06:00
Residents who dialed the 12345 hotline between Nov 1 and 7 lodged 2,024 complaints about heating, or 289 a day.
  12345 #identifier
  Nov 1 and 7 @2024-11-01/2024-11-07
  2,024 = 2024 1
  289 = 289 1 per d
City lost 2-1 at Brighton on 9 November, a fourth straight defeat, after João Pedro levelled in the 78th minute and Matt O'Riley struck five minutes later.
  2-1 #phrase
  9 November @2024-11-09
  fourth #ordinal
  the 78th #ordinal
  five minutes = 5 min
21st Century Business Herald reported that 7-Eleven's franchisee in Hunan would open 300 shops of 80 to 120 square meters.
  21st #ordinal
  7-Eleven #name
  300 = 300 {家}
  80 to 120 square meters = 80..120 m2
The world No. 1 beat Taylor Fritz 6-4, 6-4 in 103 minutes, firing 14 aces and winning 84% of first-serve points.
  No. 1 #ordinal
  6-4 #phrase
  6-4 #phrase
  103 minutes = 103 min
  14 = 14 1
  84% = 84 %
  first #ordinal
A PLA Navy task group comprising the Type 055 destroyer Xianyang and two Type 054A frigates left Zhanjiang for a 10-day patrol, according to the Global Times.
  055 #identifier
  two = 2 {艘}
  054 #identifier
  10-day = 10 d
Jake Moody's 44-yard field goal lifted the 49ers past Tampa Bay 23-20, their fifth win in nine games.
  44-yard = 44 [yd_i]
  49ers #name
  23-20 #phrase
  fifth #ordinal
  nine = 9 {场}
Evergrande owed creditors 2.39 trillion yuan ($330 billion), roughly 2% of the country's gross domestic product, in June 2023, Caixin calculations show.
  2.39 trillion yuan = 2390000000000 CNY
  $330 billion = 330000000000 USD
  roughly 2% = ~2 %
  June 2023 @2023-06
Thompson won the 100m in 9.91 seconds, running into a headwind of 0.7 metres per second.
  100m = 100 m
  9.91 seconds = 9.91 s
  0.7 metres per second = 0.7 m/s
Moutai (600519.SH) shares slid 2.1% to 1,531.60 yuan on Nov. 8, valuing the liquor-maker at 1.92 trillion yuan, or 23.4 times earnings.
  600519.SH #identifier
  2.1% = 2.1 % v
  1,531.60 yuan = 1531.60 CNY
  Nov. 8 @2024-11-08
  1.92 trillion yuan = 1920000000000 CNY
  23.4 times = 23.4 {倍}
Reaffirming "one country, two systems", officials said Hong Kong's 7.5 million people had seen unemployment ease to 3 percent in Q3.
  one country, two systems #phrase
  7.5 million = 7500000 {人}
  3 percent = 3 %
  Q3 @2024-Q3
Some 15,000 jobs, 15% of the workforce, are at risk at the chipmaker, whose 18A process and 13th-generation processors have disappointed.
  Some 15,000 = ~15000 {个}
  15% = 15 %
  18A #name
  13th #ordinal
Under Article 47 of the Company Law, which took effect on July 1, shareholders must pay in full within five years.
  Article 47 #identifier
  July 1 @2024-07-01
  within five years = <5 a
Sales of the company's COVID-19 shot tripled to $612 million, but its H5N1 candidate is not expected to win approval before 2026.
  COVID-19 #name
  tripled = 3 {倍} ^
  $612 million = 612000000 USD
  H5N1 #name
  2026 @2026
The Pentagon's latest $2 billion package includes three NASAMS batteries and 123 AMRAAM-ER missiles, the 17th such sale to the island since 2021.
  $2 billion = 2000000000 USD
  three = 3 1
  123 = 123 {枚}
  the 17th #ordinal
  2021 @2021
The CDC has confirmed 46 human cases in six states, 25 of them in California, since April 1.
  46 = 46 {例}
  six = 6 1
  25 = 25 1
  April 1 @2024-04-01
World No 1 Sun Yingsha swept past the 16th seed 4-0 in 31 minutes in Frankfurt, where prize money totals $300,000.
  No 1 #ordinal
  the 16th #ordinal
  4-0 #phrase
  31 minutes = 31 min
  $300,000 = 300000 USD
Guangdong overcame an 18-point deficit to beat Liaoning 108-102, with Hu Mingxuan scoring 29 points and grabbing 7 rebounds in 38 minutes.
  18 = 18 {点}
  108-102 #phrase
  29 = 29 {点}
  7 = 7 1
  38 minutes = 38 min
The 350-km/h line has 13 stations and cuts the Hangzhou-Wenzhou trip by 20 minutes; a second-class ticket costs 126 yuan.
  350-km/h = 350 km/h
  13 = 13 {个}
  20 minutes = 20 min v
  second #ordinal
  126 yuan = 126 CNY
U.S. crude inventories rose by 2.1 million barrels to 429.7 million barrels in the week ended Nov. 8, the Energy Information Administration said.
  2.1 million barrels = 2100000 [bbl_us] ^
  429.7 million barrels = 429700000 [bbl_us]
  the week ended Nov. 8 @2024-11-02/2024-11-08
Over the 25 years to 2023, the Saihanba plantation was enlarged from 24,000 hectares to 76,700 hectares.
  25 years = 25 a
  2023 @2023
  24,000 hectares = 24000 har
  76,700 hectares = 76700 har
Container throughput at Ningbo-Zhoushan Port totaled 33.05 million twenty-foot equivalent units in the first 10 months, up 10.2 percent.
  33.05 million = 33050000 {台}
  twenty-foot equivalent #phrase
  the first 10 months @2024-01/2024-10
  10.2 percent = 10.2 % ^
The minimum wage will be £12.21 an hour from 1 April 2025, worth £1,400 a year to a full-time worker.
  £12.21 = 12.21 GBP per h
  1 April 2025 @2025-04-01
  £1,400 = 1400 GBP per a
President Xi Jinping arrived in Lima on Nov. 14 for the 31st APEC Economic Leaders' Meeting, his sixth trip to Latin America since 2013.
  Nov. 14 @2024-11-14
  the 31st #ordinal
  sixth #ordinal
  2013 @2013
Crews reopened two of Interstate 95's three northbound lanes near Exit 32 at 5:30 p.m. after a tanker spilled 8,500 gallons of diesel.
  two = 2 1
  Interstate 95 #name
  three = 3 1
  Exit 32 #identifier
  5:30 p.m. @T17:30
  8,500 gallons = 8500 [gal_us]
Two people were killed and 14 remained missing after up to 312 mm of rain fell in 24 hours, forcing 12,000-odd villagers from their homes by 8 am.
  Two = 2 {人}
  14 = 14 1
  up to 312 mm = <312 mm
  24 hours = 24 h
  12,000-odd = >12000 {人}
  8 am @T08:00
The $44 billion deal, at $54.20 per share, represented a 38% premium to the stock's April 1, 2022 close.
  $44 billion = 44000000000 USD
  $54.20 = 54.20 USD per {股}
  38% = 38 %
  April 1, 2022 @2022-04-01
The lender sold 20 billion yuan of 10-year Tier-2 bonds carrying a 2.28% coupon, lifting its capital adequacy ratio by 14 basis points to 15.62%.
  20 billion yuan = 20000000000 CNY
  10-year = 10 a
  Tier-2 #name
  2.28% = 2.28 %
  14 basis points = 0.14 pp ^
  15.62% = 15.62 %
Exports of the "new three" — electric vehicles, lithium batteries and solar cells — topped 1.06 trillion yuan in 2023, surging 29.9 percent.
  three #name
  topped 1.06 trillion yuan = >1060000000000 CNY
  2023 @2023
  29.9 percent = 29.9 % ^
The trades were made under a Rule 10b5-1 plan adopted on March 15, 2024, covering 1,250,000 shares of Class A stock; Mr. Cole still holds 4,381,006.
  10b5-1 #name
  March 15, 2024 @2024-03-15
  1,250,000 = 1250000 {股}
  4,381,006 = 4381006 1
Firefighters rescued a 7-month-old baby from Room 1204, Building 6, Lane 580 of Dapu Road, 10 minutes after receiving the 119 call.
  7-month = 7 mo
  Room 1204 #identifier
  Building 6 #identifier
  Lane 580 #identifier
  10 minutes = 10 min
  119 #identifier
Half a million people lost power, a dozen schools were shut and more than two dozen flights were cancelled as the storm brought gusts of 82mph to Capel Curig.
  Half a million = 500000 {人}
  a dozen = 12 {所}
  more than two dozen = >24 {次}
  82mph = 82 [mi_i]/h
Nearly six in 10 respondents aged 18 to 35 said they would buy second-hand goods, according to a survey of 2,006 young people by China Youth Daily.
  Nearly six in 10 = ~0.6 1
  18 to 35 = 18..35 {岁}
  second #ordinal
  2,006 = 2006 {人}
Three-quarters of nurses polled said staffing was unsafe, and a 24/7 helpline took 40 calls a week.
  Three-quarters = 0.75 1
  24/7 #phrase
  40 = 40 1 per wk
The A320 assembly line in Tianjin, opened in 2008, has delivered its 700th jet; a second line due in 2026 will double its capacity.
  A320 #name
  2008 @2008
  700th #ordinal
  second #ordinal
  2026 @2026
  double = 2 {倍} ^
China-Africa trade reached 1.19 trillion yuan in the first half, and Beijing has pledged 360 billion yuan of financial support over three years.
  1.19 trillion yuan = 1190000000000 CNY
  the first half @2024-01/2024-06
  360 billion yuan = 360000000000 CNY
  three years = 3 a
Snowfall of 20 to 30 cm is forecast for Altay, with winds of up to 90 km per hour closing the G217 highway until Nov 17.
  20 to 30 cm = 20..30 cm
  up to 90 km per hour = <90 km/h
  G217 #name
  Nov 17 @2024-11-17
Voyager 1, launched on 5 September 1977 and now 24.8 billion kilometres away, fell silent for five days; a radio signal takes nearly 23 hours to reach it.
  Voyager 1 #name
  5 September 1977 @1977-09-05
  24.8 billion kilometres = 24800000000 km
  five days = 5 d
  nearly 23 hours = ~23 h
Founded in 1956 with 27 students, the school in Bijie has trained 1987 nurses and 640 midwives.
  1956 @1956
  27 = 27 {人}
  1987 = 1987 {名}
  640 = 640 {人}
Fewer than 1,700 people died on Britain's roads in 2023, against an average of 3,600 a year in the 1990s.
  Fewer than 1,700 = <1700 {人}
  2023 @2023
  3,600 = 3600 1 per a
  the 1990s @1990/1999
Alibaba's revenue rose 5% to RMB236.5 billion (US$33.7 billion) in the three months ended Sept 30, while free cash flow fell 70% to RMB13.7 billion.
  5% = 5 % ^
  RMB236.5 billion = 236500000000 CNY
  US$33.7 billion = 33700000000 USD
  three months = 3 mo
  Sept 30 @2024-09-30
  70% = 70 % v
  RMB13.7 billion = 13700000000 CNY
Insurers put losses from the quake at upwards of $2 billion, of which no more than $350m falls on Lloyd's.
  upwards of $2 billion = >2000000000 USD
  no more than $350m = <350000000 USD
The Hang Seng Index ended below 20,000 points for a fifth session, at 19,435.81, while net southbound inflows came to HK$14.3b.
  below 20,000 = <20000 {点}
  fifth #ordinal
  19,435.81 = 19435.81 1
  HK$14.3b = 14300000000 HKD
LONDON, Nov 14 (Reuters) - Copper fell 1.2% to $8,941 a metric ton by 1104 GMT after touching $8,934, its lowest since Sept 11.
  Nov 14 @2024-11-14
  1.2% = 1.2 % v
  $8,941 a metric ton = 8941 USD/t
  1104 GMT @T11:04
  $8,934 = 8934 USD
  Sept 11 @2024-09-11
`,
);
