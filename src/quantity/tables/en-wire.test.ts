import { holds } from './reading-table.testing.ts';

/** English wire reports, in sentences of our own. */
holds(
  'English wire reports',
  { language: 'en', date: '2020-03-14', rows: 50 },
  `
China's exports fell 17.2 percent in the first two months, customs data showed.
  17.2 percent = 17.2 % v
  first two months ?
The ministry reported 44 new cases on March 8, bringing the total to 80,735.
  44 = 44 *
  March 8 @2020-03-08
  80,735 = 80735 *
More than 42,000 medical workers have been sent to the province since January.
  More than 42,000 = >42000 *
  January @2020-01
Officials said 1.3 billion yuan had been set aside for small firms.
  1.3 billion yuan = 1300000000 CNY
Retail sales dropped 20.5 percent year on year to 5.2 trillion yuan.
  20.5 percent = 20.5 % v
  5.2 trillion yuan = 5200000000000 CNY
Brent crude fell $2.37, or 7.1%, to $31.13 a barrel.
  $2.37 = 2.37 USD v
  7.1% = 7.1 % v
  $31.13 a barrel = 31.13 USD/[bbl_us]
The S&P 500 shed 9.5% on Thursday, its worst day since 1987.
  S&P 500 #name
  9.5% = 9.5 % v
  Thursday ?
  1987 @1987
The Fed cut its benchmark rate by half a percentage point.
  half a percentage point ?
Unemployment edged up 0.2 percentage points to 5.4 percent.
  0.2 percentage points = 0.2 pp ^
  5.4 percent = 5.4 %
The lender raised 620 million euros by selling ten-year bonds.
  620 million euros = 620000000 EUR
  ten-year = 10 a
A 300-bed hospital was finished in 12 days.
  300-bed ?
  12 days = 12 d
The plant employs about 2,600 people and turns out 450,000 tyres a month.
  about 2,600 = ~2600 {人}
  450,000 = 450000 * per mo
Nearly 90 percent of the county's 128 large firms have gone back to work.
  Nearly 90 percent = ~90 %
  128 = 128 *
At least 17 people were killed when a bus plunged into a ravine.
  At least 17 = >17 {人}
The government will spend £12bn to support the economy, the chancellor said.
  £12bn = 12000000000 GBP
Sales rose 4.5% to €2.18bn in the year to December.
  4.5% = 4.5 % ^
  €2.18bn = 2180000000 EUR
  the year to December ?
The loan carries a rate of 3.85% and must be repaid within 18 months.
  3.85% = 3.85 %
  18 months ?
Two-thirds of respondents expect profits to fall.
  Two-thirds ?
One in five restaurants may never reopen, the trade body warned.
  One in five ?
Nine out of ten pupils now have access to online classes.
  Nine out of ten ?
Output of face masks has seen a 5.5-fold rise since late January.
  5.5-fold = 5.5 * ^
  late January ?
Daily capacity tripled to 76 million masks.
  tripled = 3 * ^
  76 million = 76000000 *
The central bank lowered the rate by 10 basis points to 3.15 percent.
  10 basis points ?
  3.15 percent = 3.15 %
Exports of soybeans more than doubled, to 3.4 million tonnes.
  more than doubled ?
  3.4 million tonnes = 3400000 t
The farm sells pork at 46 yuan per kilogram, down from 52 yuan in February.
  46 yuan per kilogram ?
  52 yuan = 52 CNY
  February @2020-02
Wages average $3.10 an hour in the zone.
  $3.10 ?
Some 30-odd villagers were still missing late on Friday.
  30-odd ?
  Friday ?
Dozens of flights were cancelled and hundreds of passengers stranded.
  Dozens ?
  hundreds ?
Upwards of 6,000 hectares of winter wheat have been damaged by frost.
  Upwards of 6,000 hectares = >6000 har
The reservoir holds up to 1.1 billion cubic metres of water.
  up to 1.1 billion cubic metres = <1100000000 m3
Between 70% and 90% of stalls have reopened, depending on the district.
  Between 70% and 90% = 70..90 %
Growth of 5-6 percent is possible this year, he said.
  5-6 percent = 5..6 % ^
  this year @2020
The mine will produce 15 to 20 million tonnes of ore a year.
  15 to 20 million tonnes = 15000000..20000000 t
Temperatures will fall to minus 8 degrees Celsius by Sunday night.
  minus 8 degrees Celsius = -8 Cel
  Sunday ?
Gusts of 120 km/h brought down power lines serving 48,000 homes.
  120 km/h = 120 km/h
  48,000 = 48000 *
The 40.4-kilometre line has 32 stations, 11 of them interchanges.
  40.4-kilometre = 40.4 km
  32 = 32 *
  11 = 11 *
Boeing's 737 MAX has been grounded for a year.
  737 #
  a year ?
The A380 carried 489 passengers from Dubai.
  A380 #
  489 = 489 *
The 22nd session will open on April 9, 2020.
  22nd #ordinal
  April 9, 2020 @2020-04-09
Route 66 Diner has closed 3 of its 14 outlets.
  Route 66 #name
  3 = 3 *
  14 = 14 *
Version 4.2.1 of the app has been downloaded 1.7 million times.
  4.2.1 #identifier
  1.7 million = 1700000 {次}
Call the hotline on 0800 555 0199 between 9am and 5pm.
  0800 555 0199 #identifier
  9am ?
  5pm ?
Revenue for the fiscal year ended 31 December 2019 was HK$8.46 billion.
  31 December 2019 @2019-12-31
  HK$8.46 billion = 8460000000 HKD
Basic earnings per share were HK$0.37, compared with HK$0.41 in 2018.
  HK$0.37 = 0.37 HKD
  HK$0.41 = 0.41 HKD
  2018 @2018
The company agreed to pay A$275 million for a 49 per cent stake.
  A$275 million = 275000000 AUD
  49 per cent = 49 %
Shares in the miner closed 3.6 percent lower at C$7.92.
  3.6 percent = 3.6 % v
  C$7.92 = 7.92 CAD
Japan will compile a 1 trillion yen package, Kyodo said.
  1 trillion yen = 1000000000000 JPY
Korea's parliament passed an 11.7 trillion won extra budget on March 17.
  11.7 trillion won = 11700000000000 KRW
  March 17 ?
Thailand approved a stimulus worth 400 billion baht.
  400 billion baht = 400000000000 THB
India's central bank put Rs 2,450 crore into the stricken lender.
  Rs 2,450 crore = 24500000000 INR
`,
);
