import { holds } from './reading-table.testing.ts';

/** English press: wire reports, features, market notes, in sentences of our own. */
holds(
  'English press',
  { language: 'en', date: '2021-04-20', rows: 63 },
  `
China's gross domestic product expanded 18.3 percent year on year in the first quarter, the statistics bureau said on Friday.
  18.3 percent = 18.3 % ^
  the first quarter @2021-Q1
  Friday ?
The company raised $1.2 billion, more than double the $500 million it had sought.
  $1.2 billion = 1200000000 USD
  more than double = >2 {倍}
  $500 million = 500000000 USD
Henan received RMB 300 million in aid, of which about a third went to rural clinics.
  RMB 300 million = 300000000 CNY
  about a third = ~0.333333 1
Two-thirds of the 1,286 firms had resumed work by March 12.
  Two-thirds = 0.666667 1
  1,286 = 1286 {家}
  March 12 @2021-03-12
One in five workers is older than 55, and nearly half a million have retired.
  One in five = 0.2 1
  older than 55 ?
  nearly half a million = ~500000 1
Profit fell 3.2 percentage points short of the 45 percent target.
  3.2 percentage points = 3.2 pp v
  45 percent = 45 %
The central bank cut the rate by 25 basis points to 3.85 percent.
  25 basis points = 0.25 pp v
  3.85 percent = 3.85 %
As many as 2,000 people were evacuated, and at least 17 were injured, officials said.
  As many as 2,000 = <2000 *
  at least 17 = >17 *
No more than 50 guests may attend; children under 12 are admitted free.
  No more than 50 = <50 *
  under 12 = <12 *
Upwards of 300 trucks cross the border daily, carrying more than 6,700 tonnes of vegetables.
  Upwards of 300 = >300 *
  more than 6,700 tonnes = >6700 t
Shares in the carmaker dropped 7.5% to HK$182.40 after it said sales would be flat in Q3.
  7.5% = 7.5 % v
  HK$182.40 = 182.40 HKD
  Q3 @2021-Q3
Revenue for fiscal 2020 came in at 93.9bn yuan, up 12% from the year before.
  2020 @2020
  93.9bn yuan = 93900000000 CNY
  12% = 12 % ^
The fund manages £3.4tn, or roughly $4.7tn.
  £3.4tn = 3400000000000 GBP
  roughly $4.7tn = ~4700000000000 USD
Tens of thousands of workers, dozens of suppliers and a handful of banks are affected.
  Tens of thousands = 20000..90000 *
  dozens = 20..90 *
  a handful ?
Per capita disposable income rose by 9.1 percent to 32,189 yuan.
  9.1 percent = 9.1 % ^
  32,189 yuan = 32189 CNY
The plant, which covers 120 hectares, will produce 180,000 tons of steel a year.
  120 hectares = 120 har
  180,000 tons = 180000 t
Output of pork rose 21.8%, while that of beef fell 0.4% and milk gained 3.3%.
  21.8% = 21.8 % ^
  0.4% = 0.4 % v
  3.3% = 3.3 % ^
Between 70% and 90% of patients recovered within two weeks.
  Between 70% and 90% = 70..90 %
  within two weeks = <2 wk
Prices rose 3.5-fold in the decade to 2019.
  3.5-fold = 3.5 {倍} ^
  2019 @2019
Exports doubled and imports tripled in the first two months.
  doubled = 2 {倍} ^
  tripled = 3 {倍} ^
  the first two months @2021-01/2021-02
The 22nd session will be held in mid-March, three months later than planned.
  22nd #ordinal
  mid-March @2021-03-11/2021-03-20
  three months = 3 mo
Unemployment climbed to a five-year high of 5.7 percent in February 2020.
  five-year = 5 a
  5.7 percent = 5.7 %
  February 2020 @2020-02
The average temperature was minus 5 degrees Celsius, 1.2 C below normal.
  minus 5 degrees Celsius = -5 Cel
  1.2 C = 1.2 Cel
He was sentenced to 11 years in prison and fined 1.2 million yuan ($184,000).
  11 years = 11 a
  1.2 million yuan = 1200000 CNY
  $184,000 = 184000 USD
About 4.5 million to 5 million doses a day are being given, said Zhou, 46.
  About 4.5 million to 5 million = 4500000..5000000 *
  46 ?
The Covid-19 task force, set up under Document No. 5 (2020), has 36 members.
  Covid-19 #name
  No. 5 #
  2020 ?
  36 = 36 *
A 24-hour hotline, 12345, received 4,126 calls on March 3 alone.
  24-hour = 24 h
  12345 #identifier
  4,126 = 4126 *
  March 3 @2021-03-03
The Group of 20 economies and G7 leaders met twice.
  20 #name
  G7 #name
Electric-car maker sold 3,000-5,000 units in the first half, or fewer than 900 a month.
  3,000-5,000 = 3000..5000 *
  the first half @2021-01/2021-06
  fewer than 900 = <900 *
The 1.8 trillion yuan package equals 1,800 billion yuan.
  1.8 trillion yuan = 1800000000000 CNY
  1,800 billion yuan = 1800000000000 CNY
Foreign reserves stood at US$3.17 trillion at the end of March.
  US$3.17 trillion = 3170000000000 USD
  the end of March @2021-03-31
Net profit slumped by nearly 40 percent to EUR 610 million.
  nearly 40 percent = ~40 % v
  EUR 610 million = 610000000 EUR
Turnout was 66.8 percent, 4.3 points higher than in 2016.
  66.8 percent = 66.8 %
  4.3 points = 4.3 pp ^
  2016 @2016
Four of the seven projects are finished; the remaining three open next year.
  Four = 4 *
  seven = 7 *
  three = 3 *
  next year @2022
A kilogram of tomatoes sells for 6.4 yuan, against 5 yuan a year earlier.
  A kilogram ?
  6.4 yuan = 6.4 CNY
  5 yuan = 5 CNY
Wages start at 4,500 yuan per month, or 25 yuan an hour.
  4,500 yuan = 4500 CNY per mo
  25 yuan = 25 CNY per h
The trains run at up to 350 km/h, cutting the trip to two and a half hours.
  up to 350 km/h = <350 km/h
  two and a half hours = 2.5 h
Apartments of 90 square meters sold for 15,600 yuan per square meter.
  90 square meters = 90 m2
  15,600 yuan per square meter = 15600 CNY/m2
A 100-megawatt solar farm generated 120 million kilowatt-hours last year.
  100-megawatt = 100 MW
  120 million kilowatt-hours = 120000000 kW.h
  last year @2020
Double-digit growth is over, said the bank's chief economist.
  Double-digit #phrase
The death toll has passed three million worldwide, with some 140 million infections.
  three million = 3000000 *
  some 140 million = ~140000000 *
Investors poured Rs 2,500 crore into the firm.
  Rs 2,500 crore ?
The 1990s boom lifted incomes eightfold.
  The 1990s @1990/1999
  eightfold = 8 {倍}
Turnover was 34.5 million shares, down from 51.2 million on Monday.
  34.5 million = 34500000 *
  51.2 million = 51200000 *
  Monday ?
The yuan weakened 0.3% to 6.5218 per dollar.
  0.3% = 0.3 % v
  6.5218 = 6.5218 1
Growth is forecast at 8 to 8.5 percent, with inflation below 3 percent.
  8 to 8.5 percent = 8..8.5 %
  below 3 percent = <3 %
More than one million people, or 12.4 per cent of the population, live on less than $2 a day.
  More than one million = >1000000 *
  12.4 per cent = 12.4 %
  less than $2 = <2 USD per d
The sales tax will rise to 10% from 8% on October 1.
  10% = 10 %
  8% = 8 %
  October 1 @2021-10-01
Police seized 3.5kg of the drug worth an estimated $380,000 and arrested a 29-year-old man.
  3.5kg = 3.5 kg
  $380,000 ?
  29-year-old = 29 {岁}
Hundreds of residents queued for hours; one man waited 10.
  Hundreds = 200..900 *
  one man ?
  10 ?
From January to March, 412 new firms were registered, up by 19 percent on the year.
  January to March @2021-01/2021-03
  412 = 412 {家}
  19 percent = 19 % ^
The museum, first opened in 1925, drew 19.3 million visitors in 2019.
  first ?
  1925 @1925
  19.3 million = 19300000 *
  2019 @2019
The share price hit an all-time high of $64,863.10 on April 14, 2021.
  $64,863.10 = 64863.10 USD
  April 14, 2021 @2021-04-14
Vaccines were 79% effective, against 50.4% in a trial of 12,508 volunteers in Brazil.
  79% = 79 %
  50.4% = 50.4 %
  12,508 = 12508 *
It will cost 12–15 billion yuan and take at least five years.
  12–15 billion yuan = 12000000000..15000000000 CNY
  at least five years = >5 a
The first phase, 26.8 kilometers long, opened at 9:30 a.m. on Tuesday.
  first #ordinal
  26.8 kilometers = 26.8 km
  9:30 a.m. on Tuesday ?
Three quarters of respondents agreed; fewer than one in ten disagreed.
  Three quarters = 0.75 1
  fewer than one in ten = <0.1 1
The grain harvest came to 13.39 trillion jin, or 669.5 million tonnes.
  13.39 trillion jin = 13390000000000 {斤}
  669.5 million tonnes = 669500000 t
China has 56 ethnic groups and 23 provinces.
  56 = 56 *
  23 = 23 *
Boeing 737 MAX and Airbus A320 jets remain grounded at 3 airports.
  737 #name
  A320 #name
  3 = 3 *
The ruling, in section 4 of chapter 12, runs to 230 pages.
  section 4 #
  chapter 12 #
  230 = 230 *
Two decades on, the Sept. 11 attacks still shape policy.
  Two decades ?
  Sept. 11 ?
Orders worth 46.9 million dollars came from ASEAN's 10 member states.
  46.9 million dollars = 46900000 USD
  10 = 10 *
`,
);
