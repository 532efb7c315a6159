import { holds } from './reading-table.testing.ts';

/** English markets, science, law and everyday life, in sentences of our own. */
holds(
  'English markets, science, law and everyday life',
  { language: 'en', date: '2021-06-10', rows: 58 },
  `
One firm in six has closed since the spring, and one in every five workers is on leave.
  One firm in six = 0.166667 1
  one in every five = 0.2 1
Nine out of ten patients recovered; two out of every three went home within a week.
  Nine out of ten = 0.9 1
  two out of every three = 0.666667 1
Output halved to 1.2 million tonnes, while stocks tripled to 340,000 tonnes.
  halved = 0.5 {倍} v
  1.2 million tonnes = 1200000 t
  tripled = 3 {倍} ^
  340,000 tonnes = 340000 t
The plant shipped 12 345 tonnes and employed 1 204 people.
  12 345 tonnes = 12345 t
  1 204 = 1204 {人}
Total employment fell by around 4 600 to 3 704 300, and there were 5 190 new cases.
  around 4 600 = ~4600 1 v
  3 704 300 = 3704300 1
  5 190 = 5190 {例}
Of these, 150 countries and upwards of 30 bodies have signed.
  150 = 150 {个}
  upwards of 30 = >30 1
Those aged 65 and over made up 13.50 percent; those aged 80 and over 4.63 percent.
  65 and over = >65 {岁}
  13.50 percent = 13.50 %
  80 and over = >80 {岁}
  4.63 percent = 4.63 %
She won the 10m platform with 359 points, and the yuan gained 12 pips.
  10m = 10 m
  359 = 359 {点}
  12 pips = 0.12 pp ^
The region has 1 250 000 inhabitants on 34 560 square kilometres.
  1 250 000 = 1250000 *
  34 560 square kilometres = 34560 km2
A half-dozen towns were cut off, and half a dozen more lost power.
  A half-dozen = 6 *
  half a dozen = 6 *
By mid-2019 the project was two-and-a-half years late.
  mid-2019 @2019
  two-and-a-half years = 2.5 a
The sale should fetch $1.2-1.5bn, north of the $1bn first hoped for.
  $1.2-1.5bn = 1200000000..1500000000 USD
  $1bn = 1000000000 USD
Upwards of 400 ships, no fewer than 12 of them tankers, waited offshore.
  Upwards of 400 = >400 {艘}
  no fewer than 12 = >12 *
Bids came in at north of €2bn.
  north of €2bn = >2000000000 EUR
Two-fifths of households and a third of pensioners cut spending.
  Two-fifths = 0.4 1
  a third = 0.333333 1
The central bank lifted its rate by 75 basis points to 3.25%, half a percentage point more than expected.
  75 basis points = 0.75 pp ^
  3.25% = 3.25 %
  half a percentage point = 0.5 pp ^
Support for the party was up four percentage points at 31 per cent.
  four percentage points = 4 pp ^
  31 per cent = 31 %
The infection rate fell to 12.3 per 100,000 people from 48.1.
  12.3 = 12.3 1 per 100000.{人}
  100,000 #phrase
  48.1 = 48.1 *
Copper traded at $9,860 a tonne and tea at $2.40 per kg.
  $9,860 a tonne = 9860 USD/t
  $2.40 per kg = 2.40 USD/kg
Potatoes cost 3.6 yuan per jin, or 7.2 yuan a kilo.
  3.6 yuan per jin = 3.6 CNY/{斤}
  7.2 yuan a kilo = 7.2 CNY/kg
The wind farm will generate 850 GWh a year, against 1.3 TWh for the dam.
  850 GWh = 850 GW.h per a
  1.3 TWh = 1.3 TW.h
Pipeline gas imports rose 8.4% to 52.1 bcm.
  8.4% = 8.4 % ^
  52.1 bcm = 52100000000 m3
The field pumps 1.2 million barrels a day.
  1.2 million barrels = 1200000 [bbl_us] per d
Winds of 85 mph tore the roof off; gusts reached 140km/h.
  85 mph = 85 [mi_i]/h
  140km/h = 140 km/h
The reserve covers 3,400 sq km, of which 1,200 hectares is wetland and 60 acres is lawn.
  3,400 sq km = 3400 km2
  1,200 hectares = 1200 har
  60 acres = 60 [acr_us]
Investors put in Rmb2.3bn, CNY 400 million, HK$1.1bn, A$30m, C$45 million, NT$900 million and S$12.5m.
  Rmb2.3bn = 2300000000 CNY
  CNY 400 million = 400000000 CNY
  HK$1.1bn = 1100000000 HKD
  A$30m = 30000000 AUD
  C$45 million = 45000000 CAD
  NT$900 million = 900000000 TWD
  S$12.5m = 12500000 SGD
The fine of 1.3 trillion won, about $1.1 billion, is the largest yet.
  1.3 trillion won = 1300000000000 KRW
  about $1.1 billion = ~1100000000 USD
Sales of 45 lakh units brought in 3,200 crore rupees.
  45 lakh = 4500000 *
  3,200 crore rupees = 32000000000 INR
The shop took 4.5 million yen on Saturday, more than double its usual takings.
  4.5 million yen = 4500000 JPY
  Saturday @2021-06-05
  more than double = >2 {倍}
The treaty was signed on 3 March 2020 and took effect on April 1, 2021.
  3 March 2020 @2020-03-03
  April 1, 2021 @2021-04-01
In the year to March, exports grew by a fifth.
  the year to March @2020-04/2021-03
  a fifth = 0.2 1 ^
Orders for the first quarter of 2020 fell 3%; in Q2 they rose 1%.
  the first quarter of 2020 @2020-Q1
  3% = 3 % v
  Q2 @2021-Q2
  1% = 1 % ^
H1 revenue was £12m, against £9m for FY2020.
  H1 @2021-01/2021-06
  £12m = 12000000 GBP
  £9m = 9000000 GBP
  FY2020 @2020
Since last December, 40 mines have reopened.
  last December @2020-12
  40 = 40 {座}
In the 24 hours to midnight, 36 cases were found.
  24 hours = 24 h
  midnight ?
  36 = 36 {例}
A 45-year-old man and his 17-year-old son drowned on Sunday.
  45-year-old = 45 {岁}
  17-year-old = 17 {岁}
  Sunday @2021-06-06
United beat City 3-1 in front of 54,210 fans; the women drew 2-2.
  3-1 #
  54,210 = 54210 *
  2-2 #
The update to version 14.2.1 fixed 37 flaws.
  14.2.1 #
  37 = 37 *
Call 020 7946 0018 or 1-800-555-0199 before 6pm.
  020 7946 0018 #identifier
  1-800-555-0199 #identifier
  6pm @T18:00
Chapter 7 of ISO 9001 refers to section 4.2 and to Annex 3.
  Chapter 7 #
  ISO 9001 #
  section 4.2 #
  Annex 3 #
Flight BA286 and bus 42 were delayed; gate 17 was closed.
  BA286 #
  bus 42 #
  gate 17 #
The Big Four auditors met G20 ministers to discuss COVID-19.
  Big Four #
  G20 #name
  COVID-19 #name
A Boeing 737 and two Airbus A321s sat idle, as after 9/11.
  737 #name
  two = 2 *
  A321s #name
  9/11 #
He runs three 7-Eleven stores and a Forever 21.
  three = 3 *
  7-Eleven #name
  21 #name
Growth in the low single digits is likely, not the double-digit pace of the 2000s.
  single digits #phrase
  double-digit #phrase
  the 2000s @2000/2009
About 1.5 million people, or roughly one in eight, live on under $1.90 a day.
  About 1.5 million = ~1500000 {人}
  roughly one in eight = ~0.125 1
  under $1.90 = <1.90 USD per d
The ministry said 17 provinces had reported between 40 and 60 cases each.
  17 = 17 {个}
  between 40 and 60 = 40..60 {例} per 1
Police arrested as many as 40 people and seized more than half a tonne of cocaine.
  as many as 40 = <40 {人}
  more than half a tonne = >0.5 t
The deal values the group at up to $3.4 billion, including debt of some $600 million.
  up to $3.4 billion = <3400000000 USD
  some $600 million = ~600000000 USD
Unemployment dropped 0.2 point to 3.9 percent.
  0.2 point = 0.2 pp v
  3.9 percent = 3.9 %
The Nikkei 225 closed down 1.4% at 28,860.80, while the S&P 500 gained 12 points.
  Nikkei 225 #name
  1.4% = 1.4 % v
  28,860.80 = 28860.80 *
  S&P 500 #name
  12 = 12 {点} ^
The judge sentenced him to 18 months, suspended for two years, and 200 hours of community service.
  18 months = 18 mo
  two years = 2 a
  200 hours = 200 h
Under Article 12 of Law No. 31/2014, fines may not exceed 50,000 euros.
  Article 12 #identifier
  31/2014 ?
  not exceed 50,000 euros = <50000 EUR
The 18th batch contained 3,000 doses; the 19th held twice as many.
  18th #ordinal
  3,000 = 3000 {剂}
  19th #ordinal
  twice = 2 {倍}
Water levels are 1.8 metres below normal, the lowest in 140 years.
  1.8 metres = 1.8 m
  140 years = 140 a
The comet passed within 0.05 astronomical units of Earth at 68 km per second.
  within 0.05 astronomical units = <0.05 AU
  68 km per second = 68 km/s
A sample of 1,024 adults gave a margin of error of 3.1 points.
  1,024 = 1024 *
  3.1 points ?
Over the past three years, the fund has returned 8.2% a year.
  three years = 3 a
  8.2% = 8.2 % per a
`,
);
