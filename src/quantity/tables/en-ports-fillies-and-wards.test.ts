import { holds } from './reading-table.testing.ts';

/** Of agencies, papers and statistics offices; sentences of our own. */
holds(
  'ports fillies and wards',
  { language: 'en', date: '2024-10-24', rows: 81 },
  `
China's gross domestic product expanded 4.6 percent year on year in the third quarter, the National Bureau of Statistics said on Friday, bringing output in the first three quarters to 94.97 trillion yuan.
  4.6 percent = 4.6 % ^
  the third quarter @2024-Q3
  Friday @2024-10-18
  the first three quarters @2024-Q1/2024-Q3
  94.97 trillion yuan = 94970000000000 CNY
Retail sales of consumer goods rose 3.3 percent to 35.36 trillion yuan in the January-September period, while online sales grew 8.6 percent.
  3.3 percent = 3.3 % ^
  35.36 trillion yuan = 35360000000000 CNY
  January-September @2024-01/2024-09
  8.6 percent = 8.6 % ^
The surveyed urban unemployment rate fell 0.2 percentage points to 5.1 percent in September, the lowest reading since 2021.
  0.2 percentage points = 0.2 pp v
  5.1 percent = 5.1 %
  September @2024-09
  2021 @2021
The port of Ningbo handled 917 million tonnes of cargo and about 28.7 million containers in the first eight months, up 4.2 percent and 9.1 percent, respectively.
  917 million tonnes = 917000000 t
  about 28.7 million = ~28700000 {箱}
  the first eight months @2024-01/2024-08
  4.2 percent = 4.2 % ^
  9.1 percent = 9.1 % ^
Farmers in Heilongjiang had harvested more than 11.6 million hectares of grain by Oct 20, or 78.4 percent of the total, and used machines on over 98 percent of it.
  more than 11.6 million hectares = >11600000 har
  Oct 20 @2024-10-20
  78.4 percent = 78.4 %
  over 98 percent = >98 %
Wholesale pork averaged 25.06 yuan per kilogram on Wednesday, down 1.2% from Tuesday, while eggs cost 9.88 yuan/kg.
  25.06 yuan per kilogram = 25.06 CNY/kg
  Wednesday @2024-10-23
  1.2% = 1.2 % v
  Tuesday @2024-10-22
  9.88 yuan/kg = 9.88 CNY/kg
Shanghai's benchmark index gained 17.35 points to close at 3,302.80 points on Wednesday, with turnover on the two mainland bourses exceeding 1.9 trillion yuan.
  17.35 = 17.35 {点} ^
  3,302.80 = 3302.80 {点}
  Wednesday @2024-10-23
  two = 2 1
  exceeding 1.9 trillion yuan = >1900000000000 CNY
The FTSE 100 slid 0.6% while Germany's DAX lost 0.9% and Japan's Nikkei 225 shed 307.24 points.
  FTSE 100 #name
  0.6% = 0.6 % v
  0.9% = 0.9 % v
  Nikkei 225 #name
  307.24 = 307.24 {点} v
Shares in 3M climbed 2.3% to $134.10 after the maker of Post-it notes lifted its profit forecast for 2024.
  3M #name
  2.3% = 2.3 % ^
  $134.10 = 134.10 USD
  2024 @2024
Net profit attributable to shareholders dropped 12.4% to HK$3.26 billion in the first half, and the board proposed an interim dividend of HK$0.18 a share.
  12.4% = 12.4 % v
  HK$3.26 billion = 3260000000 HKD
  the first half @2024-01/2024-06
  HK$0.18 = 0.18 HKD per {股}
The company had cash of US$412.7 million and borrowings of RMB 1.05 billion as of 30 September 2024, according to Note 7 to the accounts.
  US$412.7 million = 412700000 USD
  RMB 1.05 billion = 1050000000 CNY
  30 September 2024 @2024-09-30
  Note 7 #identifier
Ryanair expects to carry between 198 million and 200 million passengers this year, with average fares down by 5-10%.
  between 198 million and 200 million = 198000000..200000000 {人}
  this year @2024
  5-10% = 5..10 % v
The Bank of Canada cut its key rate by half a percentage point to 3.75% on Wednesday and forecast inflation of about 2% through 2026.
  half a percentage point = 0.5 pp v
  3.75% = 3.75 %
  Wednesday @2024-10-23
  about 2% = ~2 %
  2026 @2026
Inflation in the euro zone slowed from 2.2% in August to 1.7% in September, below the European Central Bank's 2% target.
  2.2% = 2.2 %
  August @2024-08
  1.7% = 1.7 %
  September @2024-09
  2% = 2 %
Britain borrowed £16.6bn in September, leaving public debt at 98.5% of annual output, the Office for National Statistics said on Tuesday.
  £16.6bn = 16600000000 GBP
  September @2024-09
  98.5% = 98.5 %
  Tuesday @2024-10-22
Some 2.8 million people of working age, or roughly one in 15, were out of the labour market because of ill health last year.
  Some 2.8 million = ~2800000 {人}
  roughly one in 15 = ~0.066667 1
  last year @2023
One in five households said they had fallen behind on bills, and more than a third were eating less, the survey of 4,126 adults found.
  One in five = 0.2 1
  more than a third = >0.333333 1
  4,126 = 4126 {人}
Two-thirds of the seats went to the ruling party, which took 58.3 per cent of the vote on a turnout of 61.7 per cent, up 3.2 percentage points on 2019.
  Two-thirds = 0.666667 1
  58.3 per cent = 58.3 %
  61.7 per cent = 61.7 %
  3.2 percentage points = 3.2 pp ^
  2019 @2019
A 5.6-magnitude earthquake struck off the coast of Taitung at 14:32 on Tuesday at a depth of 9.7 km, the China Earthquake Networks Center said.
  5.6 = 5.6 {级}
  14:32 on Tuesday @2024-10-22T14:32
  9.7 km = 9.7 km
Tropical Storm Trami, packing winds of up to 95 km/h, dumped more than 300 mm of rain on Bicol and forced at least 163,000 people into shelters.
  up to 95 km/h = <95 km/h
  more than 300 mm = >300 mm
  at least 163,000 = >163000 {人}
The Category 3 hurricane was about 240 miles south of Tampa at 5 a.m. and moving at 12 mph.
  Category 3 #identifier
  about 240 miles = ~240 [mi_i]
  5 a.m. @T05:00
  12 mph = 12 [mi_i]/h
The mercury will drop to minus 12 degrees Celsius in Hulunbuir on Friday, while daytime highs in Guangzhou stay above 28℃.
  minus 12 degrees Celsius = -12 Cel
  Friday @2024-10-25
  above 28℃ = >28 Cel
Reservoir levels fell by 1.8 metres in two weeks, and 17 counties now truck in around 400 tonnes of drinking water a day.
  1.8 metres = 1.8 m v
  two weeks = 2 wk
  17 = 17 {个}
  around 400 tonnes = ~400 t per d
The minimum wage will go up by 6.7% to £12.21 an hour next April, worth £1,400 a year to a full-time worker.
  6.7% = 6.7 % ^
  £12.21 = 12.21 GBP per h
  next April @2025-04
  £1,400 = 1400 GBP per a
The court sentenced Li to 11 years in prison for taking bribes worth 36.8 million yuan from 2009 to 2021 and fined him 3 million yuan.
  11 years = 11 a
  36.8 million yuan = 36800000 CNY
  2009 to 2021 @2009/2021
  3 million yuan = 3000000 CNY
Judges voted 6-3 to hear the appeal in case No. 23-1187, which turns on Section 230 of the Communications Decency Act of 1996.
  6-3 #phrase
  No. 23-1187 #ordinal
  Section 230 #identifier
  1996 @1996
The lender filed for Chapter 11 protection on Oct 15 with debts of $2.4 billion and assets of less than $900 million.
  Chapter 11 #identifier
  Oct 15 @2024-10-15
  $2.4 billion = 2400000000 USD
  less than $900 million = <900000000 USD
The regulator received complaints about 12 airlines last month and ordered refunds totalling €1.8 million to nearly 9,400 travellers.
  12 = 12 {家}
  last month @2024-09
  €1.8 million = 1800000 EUR
  nearly 9,400 = ~9400 {人}
The new wetland park covers 1,840 hectares and drew 6,512 visitors on its opening day, Oct 1.
  1,840 hectares = 1840 har
  6,512 = 6512 {人}
  Oct 1 @2024-10-01
Saudi Arabia's Vision 2030 plan and the African Union's Agenda 2063 were discussed by delegates from 38 countries at the 8th forum in Riyadh.
  Vision 2030 #identifier
  Agenda 2063 #identifier
  38 = 38 {个}
  the 8th #ordinal
First, the city will renovate 216 old residential compounds; second, it will lay 45 km of sewers; third, it will open 12,000 parking spaces next year.
  First #ordinal
  216 = 216 1
  second #ordinal
  45 km = 45 km
  third #ordinal
  12,000 = 12000 1
  next year @2025
Sinner beat Medvedev 6-4, 7-5 in 98 minutes to reach his 14th final in Asia.
  6-4 #phrase
  7-5 #phrase
  98 minutes = 98 min
  14th #ordinal
She ran the 1,500m in under four minutes for the first time and anchored the 4x400m relay team.
  1,500m = 1500 m
  under four minutes = <4 min
  the first #ordinal
  4x400m #name
Tickets for the Philadelphia 76ers home opener started at $68, up from $54 in 2023.
  76ers #name
  $68 = 68 USD
  $54 = 54 USD
  2023 @2023
A crowd of 41,386 saw Ireland, the Six Nations champions, train at the stadium on Saturday.
  41,386 = 41386 {人}
  Six Nations #name
  Saturday @2024-10-19
Passengers on flight CZ3101 waited two and a half hours at Gate 17 and were told to call 020-8613-0870.
  CZ3101 #name
  two and a half hours = 2.5 h
  Gate 17 #identifier
  020-8613-0870 #identifier
The road, part of the G60 Shanghai-Kunming expressway, will close at 10pm on Oct 28 for 36 hours.
  G60 #name
  10pm on Oct 28 @2024-10-28T22:00
  36 hours = 36 h
Covid-19 admissions rose 21% to 3,480 in the week to Oct 13, with two or three wards closed at each of the four main hospitals.
  Covid-19 #name
  21% = 21 % ^
  3,480 = 3480 1
  the week to Oct 13 @2024-10-07/2024-10-13
  two or three = 2..3 1
  four = 4 {家}
The school's roll fell by 4 to 312 in September, so it will run 12 classes instead of 13.
  4 = 4 1 v
  312 = 312 1
  September @2024-09
  12 = 12 1
  13 = 13 1
Three-month copper on the London Metal Exchange fell 0.9% to $9,512 a tonne on Monday.
  Three-month = 3 mo
  0.9% = 0.9 % v
  $9,512 a tonne = 9512 USD/t
  Monday @2024-10-21
Coal output rose 4.4% to 414.46 million tonnes in September, and crude steel production fell 6.1% to 77.07 million tonnes.
  4.4% = 4.4 % ^
  414.46 million tonnes = 414460000 t
  September @2024-09
  6.1% = 6.1 % v
  77.07 million tonnes = 77070000 t
The country consumed 317.8 billion cubic meters of natural gas in the first nine months, 10% of it delivered through two pipelines.
  317.8 billion cubic meters = 317800000000 m3
  the first nine months @2024-01/2024-09
  10% = 10 %
  two = 2 1
Electricity use totalled 847.5 billion kWh in September, up 8.5%, while residential demand jumped 27.8%.
  847.5 billion kWh = 847500000000 kW.h
  September @2024-09
  8.5% = 8.5 % ^
  27.8% = 27.8 % ^
The solar farm, built on 6.2 square kilometres of salt flats, can generate 1,100 GWh a year, enough for some 350,000 homes.
  6.2 square kilometres = 6.2 km2
  1,100 GWh = 1100 GW.h per a
  some 350,000 = ~350000 {户}
New home prices in 70 major cities fell 5.8% year on year in September, and unsold floor space stood at 731.77 million square meters.
  70 = 70 {个}
  5.8% = 5.8 % v
  September @2024-09
  731.77 million square meters = 731770000 m2
The village's 320-odd households earned an average of 23,500 yuan a head in 2023, four times as much as in 2014.
  320-odd = >320 {户}
  23,500 yuan = 23500 CNY per {人}
  2023 @2023
  four times = 4 {倍}
  2014 @2014
Exports of new-energy vehicles rose 3.5-fold to 1.28 million units, and their value more than doubled to 212.6 billion yuan.
  3.5-fold = 3.5 {倍} ^
  1.28 million = 1280000 {台}
  more than doubled = >2 {倍} ^
  212.6 billion yuan = 212600000000 CNY
BYD delivered 419,426 vehicles in September, up 45.9%, while Tesla's Shanghai plant shipped 88,321.
  419,426 = 419426 {辆}
  September @2024-09
  45.9% = 45.9 % ^
  88,321 = 88321 1
Apple's iPhone 16, priced at 5,999 yuan in China, went on sale on Sept 20 in 58 countries and regions.
  iPhone 16 #name
  5,999 yuan = 5999 CNY
  Sept 20 @2024-09-20
  58 = 58 {个}
The Fortune 500 list, published in August, included 133 Chinese firms with combined revenue of $11 trillion.
  Fortune 500 #name
  August @2024-08
  133 = 133 {家}
  $11 trillion = 11000000000000 USD
Under the 14th Five-Year Plan, the province has built 840,000 hectares of high-standard farmland and lined 5,300 kilometers of canals at a cost of 21.4 billion yuan.
  14th Five-Year Plan #name
  840,000 hectares = 840000 har
  5,300 kilometers = 5300 km
  21.4 billion yuan = 21400000000 CNY
Deputies to the Two Sessions in March again stressed one country, two systems and put forward 298 motions.
  Two Sessions #name
  March @2024-03
  one country, two systems #phrase
  298 = 298 1
The Three Gorges project has generated over 1.7 trillion kWh since 2003, equal to saving about 550 million tonnes of coal.
  Three Gorges #name
  over 1.7 trillion kWh = >1700000000000 kW.h
  2003 @2003
  about 550 million tonnes = ~550000000 t
Leaders of the G20 will meet in Rio de Janeiro on Nov. 18-19, days after COP29 opens in Baku on Nov. 11.
  G20 #name
  Nov. 18-19 @2024-11-18/2024-11-19
  COP29 #name
  Nov. 11 @2024-11-11
Boeing will reduce its workforce by 10% and deliver the first 777X in 2026, after a loss of $6.17 billion in the third quarter.
  10% = 10 % v
  the first #ordinal
  777X #name
  2026 @2026
  $6.17 billion = 6170000000 USD
  the third quarter @2024-Q3
The ferry, licensed for 80 people, was carrying 278 when it capsized on Oct. 3; 78 bodies have been recovered and about 140 people remain missing.
  80 = 80 {人}
  278 = 278 1
  Oct. 3 @2024-10-03
  78 = 78 1
  about 140 = ~140 {人}
At least 42 people were killed and 133 wounded in Wednesday's strikes, the ministry said, taking the toll since Oct. 7 last year to 42,847.
  At least 42 = >42 {人}
  133 = 133 {人}
  Wednesday @2024-10-23
  Oct. 7 last year @2023-10-07
  42,847 = 42847 1
Fire crews from 12 stations took half an hour to contain the blaze at No. 45 Jianshe Road, which destroyed 600 square metres of warehouse.
  12 = 12 {个}
  half an hour = 0.5 h
  45 Jianshe Road #identifier
  600 square metres = 600 m2
The library, which holds half a million volumes, will open 24 hours a day during exams in January.
  half a million = 500000 1
  24 hours = 24 h per d
  January @2025-01
Between 70% and 90% of the seedlings survived, and yields of 9.5 to 10.2 tonnes per hectare are expected.
  Between 70% and 90% = 70..90 %
  9.5 to 10.2 tonnes per hectare = 9.5..10.2 t/har
The fund plans to invest $3.5 billion to $4 billion in Indonesia by 2029 and to hire 300 to 350 engineers.
  $3.5 billion to $4 billion = 3500000000..4000000000 USD
  2029 @2029
  300 to 350 = 300..350 {人}
Norway's wealth fund earned 835 billion Norwegian crowns ($76.3 billion) in the third quarter, a return of 4.4%.
  835 billion Norwegian crowns = 835000000000 NOK
  $76.3 billion = 76300000000 USD
  the third quarter @2024-Q3
  4.4% = 4.4 %
India's foreign exchange reserves fell by $2.16 billion to $688.27 billion, and overseas funds sold shares worth 5,400 crore rupees on Tuesday.
  $2.16 billion = 2160000000 USD v
  $688.27 billion = 688270000000 USD
  5,400 crore rupees = 54000000000 INR
  Tuesday @2024-10-22
Samsung's operating profit came to 9.1 trillion won in the third quarter, short of the 10.3 trillion won that 22 analysts had expected.
  9.1 trillion won = 9100000000000 KRW
  the third quarter @2024-Q3
  10.3 trillion won = 10300000000000 KRW
  22 = 22 {人}
Australia's jobless rate held at 4.1% in September as employers took on 64,100 workers, the Bureau of Statistics said on 17 October.
  4.1% = 4.1 %
  September @2024-09
  64,100 = 64100 {人}
  17 October @2024-10-17
Mr Wong, 43, was ordered to repay S$1.2 million and was barred from the profession for five years.
  43 = 43 {岁}
  S$1.2 million = 1200000 SGD
  five years = 5 a
The one-off charge of A$75 million relates to 23 stores closed in Queensland during 2022.
  one-off #phrase
  A$75 million = 75000000 AUD
  23 = 23 {家}
  2022 @2022
Members rejected the 50-50 split by 211 votes to 187, and talks will resume at 10 a.m. on Monday.
  50-50 #phrase
  211 = 211 {票}
  187 = 187 1
  10 a.m. on Monday @2024-10-28T10:00
Third-party inspectors checked a dozen mines, shut two and fined nine, according to Table 3 on page 14 of the report.
  Third #ordinal
  a dozen = 12 {座}
  two = 2 1
  nine = 9 1
  Table 3 #identifier
  page 14 #identifier
The city's 24/7 hotline, 12345, took 1.47 million calls in the third quarter and settled 96.8% of them in less than 48 hours.
  24/7 #phrase
  hotline, 12345 #identifier
  1.47 million = 1470000 1
  the third quarter @2024-Q3
  96.8% = 96.8 %
  less than 48 hours = <48 h
Theresa May, prime minister from 2016 to 2019, told an audience of 350 that the levy may yield £1.5 billion a year.
  2016 to 2019 @2016/2019
  350 = 350 {人}
  £1.5 billion = 1500000000 GBP per a
Marchers set off at 11am on 28 September, and by 3pm police put the crowd at 20,000, half what the organisers claimed.
  11am on 28 September @2024-09-28T11:00
  3pm @T15:00
  20,000 = 20000 1
  half = 0.5 1
The resident population of the capital stood at 21.86 million on Dec. 31, 2023, of whom 87.8 percent lived in urban areas and 18.19 million had household registration.
  21.86 million = 21860000 1
  Dec. 31, 2023 @2023-12-31
  87.8 percent = 87.8 %
  18.19 million = 18190000 1
Births in the county fell from 6,214 in 2016 to 2,987 last year, and deaths rose 2.4 per cent.
  6,214 = 6214 1
  2016 @2016
  2,987 = 2987 1
  last year @2023
  2.4 per cent = 2.4 % ^
Train D2287 takes 4.3 hours to cover the 1,065-km line at up to 350 km/h, and a second-class seat costs 527 yuan.
  D2287 #name
  4.3 hours = 4.3 h
  1,065-km = 1065 km
  up to 350 km/h = <350 km/h
  second #ordinal
  527 yuan = 527 CNY
Prosecutors said the scheme, run from Room 1706 of a tower in Wuhan, cheated 2,300 retirees of 480 million yuan, of which only 31 million yuan has been recovered.
  Room 1706 #identifier
  2,300 = 2300 {人}
  480 million yuan = 480000000 CNY
  31 million yuan = 31000000 CNY
Raw milk averaged 3.13 yuan/kg in September, down 15.9%, and was cheaper for the 31st month in a row.
  3.13 yuan/kg = 3.13 CNY/kg
  September @2024-09
  15.9% = 15.9 % v
  the 31st #ordinal
The retailer raised its dividend by 8.7% to 75 cents a share and will return up to $5 billion to investors by 2026.
  8.7% = 8.7 % ^
  75 cents = 0.75 USD per {股}
  up to $5 billion = <5000000000 USD
  2026 @2026
Zhejiang firms signed 74 projects at the expo on Oct 18, with contracted investment of 30.2 billion yuan; 12 of them are worth at least 1 billion yuan each.
  74 = 74 {个}
  Oct 18 @2024-10-18
  30.2 billion yuan = 30200000000 CNY
  12 = 12 1
  at least 1 billion yuan = >1000000000 CNY per 1
Customs officers at Gongbei seized 3.6 kg of gold and 217 mobile phones on Oct. 9, 2024, and arrested three people.
  3.6 kg = 3.6 kg
  217 = 217 {部}
  Oct. 9, 2024 @2024-10-09
  three = 3 {人}
New foreign-funded firms numbered 42,108 in the first nine months, up 11.4 percent, but actual inflows declined 30.4 percent to 640.6 billion yuan.
  42,108 = 42108 1
  the first nine months @2024-01/2024-09
  11.4 percent = 11.4 % ^
  30.4 percent = 30.4 % v
  640.6 billion yuan = 640600000000 CNY
`,
);
