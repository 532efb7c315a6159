import { holds } from './reading-table.testing.ts';

/** Of every desk, with forms made to mislead; sentences of our own. */
holds(
  'shipyards loongs and lows',
  { language: 'en', date: '2024-11-20', rows: 96 },
  `
China's value-added industrial output rose 5.3 percent year on year in October 2024, while retail sales of consumer goods grew 4.8 percent to 4.54 trillion yuan, the National Bureau of Statistics said.
  5.3 percent = 5.3 % ^
  October 2024 @2024-10
  4.8 percent = 4.8 % ^
  4.54 trillion yuan = 4540000000000 CNY
The county set up 14 demonstration plots covering more than 26,000 mu, where the new rice strain yielded 683.5 kilograms per mu.
  14 = 14 1
  more than 26,000 mu = >26000 {亩}
  683.5 kilograms per mu = 683.5 kg/{亩}
Farmers sold wheat at 1.18 yuan per jin, up 0.06 yuan from a year earlier, and the 340,000 jin bought by the depot was paid for in two days.
  1.18 yuan per jin = 1.18 CNY/{斤}
  0.06 yuan = 0.06 CNY ^
  340,000 jin = 340000 {斤}
  two days = 2 d
Over the past 12 years the lake's surface has expanded by 37.6 square kilometres to 4,625 square kilometres, according to a report the province issued on Nov. 6.
  12 years = 12 a
  37.6 square kilometres = 37.6 km2 ^
  4,625 square kilometres = 4625 km2
  Nov. 6 @2024-11-06
The Three Gorges reservoir was releasing 18,400 cubic metres per second at 8 a.m., and its water level fell 0.42 metres to 168.93 metres.
  Three Gorges #name
  18,400 cubic metres = 18400 m3 per s
  8 a.m. @T08:00
  0.42 metres = 0.42 m v
  168.93 metres = 168.93 m
Turnover on the two mainland bourses came to 1.92 trillion yuan, down from 2.1 trillion yuan, while the CSI 300 lost 1.7 percent.
  two = 2 1
  1.92 trillion yuan = 1920000000000 CNY
  2.1 trillion yuan = 2100000000000 CNY
  CSI 300 #name
  1.7 percent = 1.7 % v
The Shanghai Composite Index edged up 0.67 percent to close at 3,346.01 points, and the Hang Seng Index slipped 31.34 points, or 0.16 percent.
  0.67 percent = 0.67 % ^
  3,346.01 = 3346.01 {点}
  31.34 = 31.34 {点} v
  0.16 percent = 0.16 % v
Shares of the battery maker closed at HK$38.75 after it said it would buy back stock worth no more than HK$500 million by Dec 31.
  HK$38.75 = 38.75 HKD
  no more than HK$500 million = <500000000 HKD
  Dec 31 @2024-12-31
Police in Zhengzhou rounded up 12 suspects on Nov 14 and seized fake notes with a face value of about 3.6 million yuan from a house at No. 27, Huanghe Road.
  12 = 12 {人}
  Nov 14 @2024-11-14
  about 3.6 million yuan = ~3600000 CNY
  No. 27 #ordinal
The court sentenced the former deputy mayor to 13 years in prison and fined him 2 million yuan under Article 385 of the Criminal Law.
  13 years = 13 a
  2 million yuan = 2000000 CNY
  Article 385 #identifier
Officers of the Third Division said the gang of seven had cheated at least 143 people out of 27.8 million yuan from January 2021 to March 2023.
  Third Division #name
  seven = 7 1
  at least 143 = >143 {人}
  27.8 million yuan = 27800000 CNY
  January 2021 to March 2023 @2021-01/2023-03
Lows of minus 12 to minus 8 degrees Celsius are forecast for northern Hebei on Nov 23-24, with 3 to 6 millimetres of snow.
  minus 12 to minus 8 degrees Celsius = -12..-8 Cel
  Nov 23-24 @2024-11-23/2024-11-24
  3 to 6 millimetres = 3..6 mm
Man-yi, the 24th typhoon of the season, was packing winds of 150 kilometres per hour near its centre at 5 p.m. and moving west at 15 to 20 km/h.
  the 24th #ordinal
  150 kilometres per hour = 150 km/h
  5 p.m. @T17:00
  15 to 20 km/h = 15..20 km/h
The academy will resurface its 400m track and reline its 25m pool at a cost of £2.4m.
  400m = 400 m
  25m = 25 m
  £2.4m = 2400000 GBP
A main 1.2m wide burst on Queen Street, cutting off water to 1.2m people for nine hours.
  1.2m = 1.2 m
  1.2m = 1200000 {人}
  nine hours = 9 h
The striker struck 2 goals in 15 minutes as the hosts, seeded fourth, won 3-1 before 41,207 fans.
  2 = 2 {个}
  15 minutes = 15 min
  fourth #ordinal
  3-1 #phrase
  41,207 = 41207 {人}
The Seoul shipyard won orders worth 1.2 trillion won, or roughly $860 million, in the third quarter.
  1.2 trillion won = 1200000000000 KRW
  roughly $860 million = ~860000000 USD
  the third quarter @2024-Q3
A 6.1-magnitude earthquake struck the county at 2:42 a.m. at a depth of 10 kilometres, and 17 aftershocks were recorded in the next four hours.
  6.1 = 6.1 {级}
  2:42 a.m. @T02:42
  10 kilometres = 10 km
  17 = 17 1
  four hours = 4 h
Fares will be cut by up to 30 percent on Line 4 and by half on Bus 62 from Dec 1.
  up to 30 percent = <30 % v
  Line 4 #identifier
  half = 0.5 1 v
  Bus 62 #identifier
  Dec 1 @2024-12-01
One in five households in the township, some 1,340 in all, had moved into new homes by Dec 20, 2019.
  One in five = 0.2 1
  some 1,340 = ~1340 1
  Dec 20, 2019 @2019-12-20
Two-thirds of the 486 respondents said a down payment of 20 percent was still beyond them.
  Two-thirds = 0.666667 1
  486 = 486 {人}
  20 percent = 20 %
Yiwu's one-stop service centre handled 2.07 million applications in the first ten months, nearly three times the figure for 2022.
  one-stop #phrase
  2.07 million = 2070000 1
  the first ten months @2024-01/2024-10
  nearly three times = ~3 {倍}
  2022 @2022
The carmaker delivered 502,657 new energy vehicles in October 2024, of which 189,614 were battery electric and 31,192 were sold abroad.
  502,657 = 502657 {辆}
  October 2024 @2024-10
  189,614 = 189614 1
  31,192 = 31192 1
Under the plan, 5G signals will reach 98 percent of villages and 6.2 billion yuan will go to rural broadband by 2027.
  5G #name
  98 percent = 98 %
  6.2 billion yuan = 6200000000 CNY
  2027 @2027
PM2.5 in the city averaged 30.5 micrograms per cubic metre from January to October, down 4.7 percent year on year, with 241 days of good air.
  PM2.5 #name
  30.5 micrograms per cubic metre = 30.5 ug/m3
  January to October @2024-01/2024-10
  4.7 percent = 4.7 % v
  241 days = 241 d
The 14th Five-Year Plan (2021-25) aimed at 3.3 trillion kilowatt-hours of renewable power, and wind and solar capacity has reached 1.2 billion kilowatts, six years ahead of schedule.
  14th Five-Year Plan #name
  2021-25 @2021/2025
  3.3 trillion kilowatt-hours = 3300000000000 kW.h
  1.2 billion kilowatts = 1200000000 kW
  six years = 6 a
Flight MU5183 left Gate 42 at 7:55 p.m. with 166 passengers and nine crew after a delay of more than five hours.
  MU5183 #name
  Gate 42 #identifier
  7:55 p.m. @T19:55
  166 = 166 {人}
  nine = 9 {人}
  more than five hours = >5 h
The 12345 hotline took 4,120 calls on Nov 11, and nine in ten were answered in under 15 seconds.
  12345 #identifier
  4,120 = 4120 1
  Nov 11 @2024-11-11
  nine in ten = 0.9 1
  under 15 seconds = <15 s
The iPhone 16 went on sale on Sept 20 at 5,999 yuan, the price its predecessor fetched in 2023.
  iPhone 16 #name
  Sept 20 @2024-09-20
  5,999 yuan = 5999 CNY
  2023 @2023
Nearly half a million people signed up for the draw, and 23,000-plus runners from 61 countries will be off at 7 a.m.
  Nearly half a million = ~500000 {人}
  23,000-plus = >23000 {人}
  61 = 61 {个}
  7 a.m. @T07:00
The museum's Yuan Dynasty hall shows 216 pieces, among them a jar sold in 2005 for £15.7 million.
  216 = 216 {件}
  2005 @2005
  £15.7 million = 15700000 GBP
Jin, 52, who keeps 3,000 hens on four mu, earns 200 yuan a day, or about 70,000 yuan a year.
  52 = 52 {岁}
  3,000 = 3000 1
  four mu = 4 {亩}
  200 yuan = 200 CNY per d
  about 70,000 yuan = ~70000 CNY per a
It may take 30 to 45 days to clear the backlog of 1,150 cases, a judge of the No. 2 Intermediate People's Court said.
  30 to 45 days = 30..45 d
  1,150 = 1150 {例}
  No. 2 #ordinal
Volunteers will march 12 kilometres along Section 3 of the old trail on Nov 30 and plant 600 trees.
  12 kilometres = 12 km
  Section 3 #identifier
  Nov 30 @2024-11-30
  600 = 600 {棵}
Output of raw coal, crude oil and natural gas rose 4.6, 2.5 and 8.4 percent, respectively, in October 2024.
  4.6 = 4.6 % ^
  2.5 = 2.5 % ^
  8.4 percent = 8.4 % ^
  October 2024 @2024-10
Grain output reached 695.41 million metric tons in 2023, the ninth year in a row in which it exceeded 650 million metric tons.
  695.41 million metric tons = 695410000 t
  2023 @2023
  the ninth #ordinal
  exceeded 650 million metric tons = >650000000 t
Pork fell 1.3 percent to 24.51 yuan a kilogram on Nov 15, whereas mutton held at 63.8 yuan per kilogram.
  1.3 percent = 1.3 % v
  24.51 yuan a kilogram = 24.51 CNY/kg
  Nov 15 @2024-11-15
  63.8 yuan per kilogram = 63.8 CNY/kg
Rubber was quoted at 17,640 yuan per tonne, copper at $9,085 a tonne and gold at 608.6 yuan per gram.
  17,640 yuan per tonne = 17640 CNY/t
  $9,085 a tonne = 9085 USD/t
  608.6 yuan per gram = 608.6 CNY/g
New homes in the district averaged 21,360 yuan per square metre, and flats of 90 to 120 square metres made up 58 percent of sales.
  21,360 yuan per square metre = 21360 CNY/m2
  90 to 120 square metres = 90..120 m2
  58 percent = 58 %
The developer, under Chapter 11 protection since Aug 17, 2023, owes 27 lenders between $15 billion and $20 billion.
  Chapter 11 #identifier
  Aug 17, 2023 @2023-08-17
  27 = 27 {家}
  between $15 billion and $20 billion = 15000000000..20000000000 USD
The budget watchdog put growth at 1.1% in 2024 and 2% in 2025, and borrowing at £127.5bn.
  1.1% = 1.1 %
  2024 @2024
  2% = 2 %
  2025 @2025
  £127.5bn = 127500000000 GBP
The ECB lowered its deposit rate by 25 basis points to 3.25% on Oct. 17.
  25 basis points = 0.25 pp v
  3.25% = 3.25 %
  Oct. 17 @2024-10-17
The central bank cut its reserve requirement by 0.5 percentage points on Sept 27, freeing about 1 trillion yuan.
  0.5 percentage points = 0.5 pp v
  Sept 27 @2024-09-27
  about 1 trillion yuan = ~1000000000000 CNY
Toyota's net profit fell 55 percent to 573.7 billion yen in July-September, and the Nikkei 225 shed 1.06 percent.
  55 percent = 55 % v
  573.7 billion yen = 573700000000 JPY
  July-September @2024-07/2024-09
  Nikkei 225 #name
  1.06 percent = 1.06 % v
In Mumbai, the lender raised Rs 1,250 crore through bonds, and its bad-loan ratio dropped 0.4 percentage points to 2.3 per cent.
  Rs 1,250 crore = 12500000000 INR
  0.4 percentage points = 0.4 pp v
  2.3 per cent = 2.3 %
A 17-member delegation from the Group of Seven will begin a three-day visit on Dec 9.
  17 = 17 {名}
  Group of Seven #name
  three-day = 3 d
  Dec 9 @2024-12-09
No one was hurt when a 12-storey block on Second Ring Road caught fire at 23:40, but 83 residents had to be moved out.
  one #phrase
  12 = 12 {层}
  Second Ring Road #name
  23:40 @T23:40
  83 = 83 {人}
COVID-19 was named as the cause in 22 of the 317 deaths that the region's hospitals reported on Nov 10.
  COVID-19 #name
  22 = 22 {人}
  317 = 317 {人}
  Nov 10 @2024-11-10
The draft has 9 chapters and 87 articles; Article 31 bars vape shops from opening less than 100 metres from schools.
  9 = 9 1
  87 = 87 {件}
  Article 31 #identifier
  less than 100 metres = <100 m
The notice sets three tasks: (1) seal 46 wells; (2) plant 1,800 hectares of shelterbelt; (3) shut down 14 small mines by June 2025.
  three = 3 {项}
  (1) #list-mark
  46 = 46 {口}
  (2) #list-mark
  1,800 hectares = 1800 har
  (3) #list-mark
  14 = 14 {座}
  June 2025 @2025-06
First, ministries must drop 33 fees; second, banks must lend another 300 billion yuan to small firms.
  First #ordinal
  33 = 33 1
  second #ordinal
  300 billion yuan = 300000000000 CNY
Guo came off the bench to sink six three-pointers and finished with 31 points for the 4th-placed Loongs, who lost 98-95.
  six = 6 1
  three-pointers #phrase
  31 = 31 {点}
  the 4th #ordinal
  98-95 #phrase
Orders reached 4.6 billion yuan in the second half of 2023, and a quarter of them came from three clients.
  4.6 billion yuan = 4600000000 CNY
  the second half of 2023 @2023-07/2023-12
  a quarter = 0.25 1
  three = 3 1
The 1,318-km line carried 52.1 million passengers in the first quarter, and its trains run at up to 350 km/h.
  1,318-km = 1318 km
  52.1 million = 52100000 {人}
  the first quarter @2024-Q1
  up to 350 km/h = <350 km/h
Highway G30 was closed for 36 hours after 27 cm of snow fell, and more than 400 lorries were stuck near Exit 1187.
  G30 #name
  36 hours = 36 h
  27 cm = 27 cm
  more than 400 = >400 {辆}
  Exit 1187 #identifier
The port handled 4.31 million containers in the first half, and a 200,000-tonne berth will open in 2026.
  4.31 million = 4310000 {箱}
  the first half @2024-01/2024-06
  200,000-tonne = 200000 t
  2026 @2026
RMB 461m of the fund's RMB 1.2bn had been spent by Sept 30, the auditor said, and CNY 23m could not be traced.
  RMB 461m = 461000000 CNY
  RMB 1.2bn = 1200000000 CNY
  Sept 30 @2024-09-30
  CNY 23m = 23000000 CNY
The filing of Nov 8 shows that the founder sold 3,204,500 shares at an average of US$4.15 for a total of US$13.3 million.
  Nov 8 @2024-11-08
  3,204,500 = 3204500 {股}
  US$4.15 = 4.15 USD
  US$13.3 million = 13300000 USD
Tencent's Q3 revenue rose 8% to RMB 167.2bn, while its headcount stood at 108,823.
  Q3 @2024-Q3
  8% = 8 % ^
  RMB 167.2bn = 167200000000 CNY
  108,823 = 108823 1
Page 17 of the prospectus, registration No. 333-281954, puts capital spending for 2025 at $40-50 million.
  Page 17 #identifier
  No. 333-281954 #ordinal
  2025 @2025
  $40-50 million = 40000000..50000000 USD
The band's 2nd album, "Seven Nights", sold 1.1m copies, and its 38-date tour took in $92.5m.
  2nd #ordinal
  Seven Nights #name
  1.1m = 1100000 {份}
  38 = 38 1
  $92.5m = 92500000 USD
At the two sessions in March 2024, a deputy said "one country, two systems" had served Hong Kong's 7.5 million people for 27 years.
  two sessions #name
  March 2024 @2024-03
  one country, two systems #phrase
  7.5 million = 7500000 {人}
  27 years = 27 a
World No. 1 Scheffler shot a 63 to lead by two strokes in the event, which has a purse of $5 million.
  No. 1 #ordinal
  63 = 63 1
  two = 2 1
  $5 million = 5000000 USD
The U-23 side slid to 9th in the table with a squad whose pay comes to some €4.2m a month.
  U-23 #name
  9th #ordinal
  some €4.2m = ~4200000 EUR per mo
Formula One will open its season in Melbourne on March 16, 2025, with 24 races spread over nine months.
  Formula One #name
  March 16, 2025 @2025-03-16
  24 = 24 1
  nine months = 9 mo
Chang'e 6 brought back 1,935.3 grams of lunar soil on June 25 after a mission of 53 days.
  Chang'e 6 #name
  1,935.3 grams = 1935.3 g
  June 25 @2024-06-25
  53 days = 53 d
Boeing 737s make up nearly 40 percent of the carrier's fleet of 310 jets.
  Boeing 737s #name
  nearly 40 percent = ~40 %
  310 = 310 {架}
Ridership doubled to 3.4 million in 2023, and then dipped 0.7 percent in the first quarter.
  doubled = 2 {倍} ^
  3.4 million = 3400000 1
  2023 @2023
  0.7 percent = 0.7 % v
  the first quarter @2024-Q1
The share of people over the age limit rose from 12.6 percent in 2015 to 18.9 percent in 2023.
  12.6 percent = 12.6 %
  2015 @2015
  18.9 percent = 18.9 %
  2023 @2023
Six or seven houses collapsed and 11 pigs were killed in the hamlet, which has 204 people.
  Six or seven = 6..7 1
  11 = 11 {头}
  204 = 204 {人}
Fewer than 300 of the birds remain, and a third of them winter on a lake 150 km south of the river.
  Fewer than 300 = <300 {只}
  a third = 0.333333 1
  150 km = 150 km
The mill turns out 18 tonnes an hour, employs 96 people and was built with a 650-million-yuan loan in 2018.
  18 tonnes = 18 t per h
  96 = 96 {人}
  650-million-yuan = 650000000 CNY
  2018 @2018
Some of the 85 nurseries charge £3,000 a year; others take a child for £45 a week.
  85 = 85 1
  £3,000 = 3000 GBP per a
  £45 = 45 GBP per wk
A lecture about two Ming emperors drew around 200 people to the hall on Nov 16.
  two = 2 1
  around 200 = ~200 {人}
  Nov 16 @2024-11-16
Air Force One touched down in Lima at 4:20 p.m. for the summit of Nov 15-16, which drew 21 delegations.
  One #phrase
  4:20 p.m. @T16:20
  Nov 15-16 @2024-11-15/2024-11-16
  21 = 21 1
Unit 3 has a capacity of 1,180 MW and will supply about 9 billion kWh a year, avoiding 7.5 million tonnes of CO2.
  Unit 3 #identifier
  1,180 MW = 1180 MW
  about 9 billion kWh = ~9000000000 kW.h per a
  7.5 million tonnes = 7500000 t
  CO2 #name
By Nov. 3 the dam held 39.3 billion cubic metres of water, and 2.65 gigawatts of turbines stood idle.
  Nov. 3 @2024-11-03
  39.3 billion cubic metres = 39300000000 m3
  2.65 gigawatts = 2.65 GW
The farm has 23 hectares of apple trees, picks 2,200 kg a mu and sells nine-tenths of the crop online.
  23 hectares = 23 har
  2,200 kg a mu = 2200 kg/{亩}
  nine-tenths = 0.9 1
Fixed-asset investment grew 3.4 percent in the first three quarters, while property investment fell 10.1 percent.
  3.4 percent = 3.4 % ^
  the first three quarters @2024-Q1/2024-Q3
  10.1 percent = 10.1 % v
Three quarters of the 1,024 flats were sold in just three hours.
  Three quarters = 0.75 1
  1,024 = 1024 {套}
  three hours = 3 h
The clinic, phone 0371-6596 2210, gave 1,460 flu jabs from Oct 8 to Nov 8.
  0371-6596 2210 #identifier
  1,460 = 1460 {剂}
  Oct 8 to Nov 8 @2024-10-08/2024-11-08
Circular No. 17 lets firms with sales above 20 million yuan claim back 30 percent of the cost, but not more than 500,000 yuan.
  No. 17 #ordinal
  above 20 million yuan = >20000000 CNY
  30 percent = 30 %
  not more than 500,000 yuan = <500000 CNY
Profits of industrial firms above the designated size fell 3.5 percent to 5.23 trillion yuan in January-September, with 15 of 41 sectors in retreat.
  3.5 percent = 3.5 % v
  5.23 trillion yuan = 5230000000000 CNY
  January-September @2024-01/2024-09
  15 = 15 1
  41 = 41 {个}
The 7-Eleven on West Fourth Street sold the winning ticket, worth A$30 million, at 6:15 pm.
  7-Eleven #name
  Fourth Street #name
  A$30 million = 30000000 AUD
  6:15 pm @T18:15
Bangkok's main index fell 0.9% after the cabinet approved handouts of 10,000 baht for 14.5 million people.
  0.9% = 0.9 % v
  10,000 baht = 10000 THB
  14.5 million = 14500000 {人}
A Singapore fund put S$250 million into the venture, and NT$3.2 billion came from Taipei insurers.
  S$250 million = 250000000 SGD
  NT$3.2 billion = 3200000000 TWD
A dozen ewes and two dozen geese were killed by the dogs, said Mr Pound of Ten Mile Farm, who wants £4,800.
  A dozen = 12 1
  two dozen = 24 1
  Ten Mile Farm #name
  £4,800 = 4800 GBP
The 9/11 service drew 2,300 mourners, and bells tolled at 8:46 a.m.
  9/11 #phrase
  2,300 = 2300 {人}
  8:46 a.m. @T08:46
Moscow said it had downed 59 drones, 45 of them over Bryansk, and that two F-16s had been lost by Kyiv.
  59 = 59 {架}
  45 = 45 1
  two = 2 1
  F-16s #name
The ferry takes one and a half hours and costs HK$220; the coach gets there half an hour earlier.
  one and a half hours = 1.5 h
  HK$220 = 220 HKD
  half an hour = 0.5 h
Double 11 ran for 29 days, and 589 brands each sold goods worth more than 100 million yuan.
  Double 11 #name
  29 days = 29 d
  589 = 589 {个} per 1
  more than 100 million yuan = >100000000 CNY
Bidding for Room 1603 of Block 4 opened at 1.86 million yuan, about 70 percent of its appraised value of 2.66 million yuan.
  Room 1603 #identifier
  Block 4 #identifier
  1.86 million yuan = 1860000 CNY
  about 70 percent = ~70 %
  2.66 million yuan = 2660000 CNY
The driver of an Audi A6 was clocked at 168 km/h in a 120 km/h zone at 1:05 a.m. and fined 2,000 yuan.
  A6 #name
  168 km/h = 168 km/h
  120 km/h = 120 km/h
  1:05 a.m. @T01:05
  2,000 yuan = 2000 CNY
The school, founded in 1951, has 1998 pupils and 143 teachers.
  1951 @1951
  1998 = 1998 {人}
  143 = 143 {名}
The August First Film Studio has restored 35 war films since 2016 with 300-odd technicians.
  August @2024-08
  First Film Studio #name
  35 = 35 {部}
  2016 @2016
  300-odd = >300 {人}
Core inflation quickened by 0.3 of a percentage point to 2.7% in Q2, Statistics Canada said on July 16.
  0.3 of a percentage point = 0.3 pp ^
  2.7% = 2.7 %
  Q2 @2024-Q2
  July 16 @2024-07-16
`,
);
