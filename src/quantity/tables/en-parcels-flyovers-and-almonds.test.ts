import { holds } from './reading-table.testing.ts';

/** Of the press of six countries, filings and bulletins; sentences of our own. */
holds(
  'parcels flyovers and almonds',
  { language: 'en', date: '2024-06-18', rows: 91 },
  `
China's total retail sales of consumer goods reached 3.92 trillion yuan ($540.3 billion) in May 2024, up 3.7 percent year-on-year, with the growth rate rising by 1.4 percentage points, the National Bureau of Statistics said.
  3.92 trillion yuan = 3920000000000 CNY
  $540.3 billion = 540300000000 USD
  May 2024 @2024-05
  3.7 percent = 3.7 % ^
  1.4 percentage points = 1.4 pp ^
Couriers in Yiwu, Zhejiang province, handled some 18.2 million parcels on June 1, or more than 12,600 parcels every minute.
  some 18.2 million = ~18200000 {件}
  June 1 @2024-06-01
  more than 12,600 = >12600 {件} per min
The terminal in Beihai moved 431,000 TEUs in the first quarter, and the operator expects more than 1.9 million TEUs for the whole of 2024.
  431,000 TEUs = 431000 {标准箱}
  the first quarter @2024-Q1
  more than 1.9 million TEUs = >1900000 {标准箱}
  2024 @2024
During the 14th Five-Year Plan period (2021-25), Jiangxi will invest 46 billion yuan in flood control, about 60 percent of it in the 8 counties along the Ganjiang River.
  14th Five-Year Plan #name
  2021-25 @2021/2025
  46 billion yuan = 46000000000 CNY
  about 60 percent = ~60 %
  8 = 8 {个}
Tea gardens in Anxi cover 600,000 mu (40,000 hectares), and spring tea now sells for 260 to 400 yuan per kilogram, nearly three times the price in 2015.
  600,000 mu = 600000 {亩}
  40,000 hectares = 40000 har
  260 to 400 yuan per kilogram = 260..400 CNY/kg
  nearly three times = ~3 {倍}
  2015 @2015
Two trucks collided on the G7 Expressway at 5:40 am, closing a 13-kilometer stretch for six and a half hours.
  Two = 2 {辆}
  G7 #name
  5:40 am @T05:40
  13-kilometer = 13 km
  six and a half hours = 6.5 h
Zhang, a deputy to the 14th National People's Congress, called for a one-stop service for the county's 9,300 children in foster care.
  the 14th #ordinal
  one-stop #phrase
  9,300 = 9300 {人}
Contracts for 26 projects were signed at the fair, 11 of them worth at least 100 million yuan, bringing the combined investment to 7.85 billion yuan.
  26 = 26 {个}
  11 = 11 1
  at least 100 million yuan = >100000000 CNY
  7.85 billion yuan = 7850000000 CNY
Hubei's grain output stood at 27.77 million metric tons in 2023, with rice making up 67 percent and wheat 14.8 percent.
  27.77 million metric tons = 27770000 t
  2023 @2023
  67 percent = 67 %
  14.8 percent = 14.8 %
A magnitude-5.1 earthquake jolted Luhuo county in Sichuan at 3:13 am at a depth of 10 km, and no injuries had been reported by 9 am.
  5.1 = 5.1 {级}
  3:13 am @T03:13
  10 km = 10 km
  9 am @T09:00
In the first five months, new yuan loans totaled 11.14 trillion yuan, while outstanding deposits stood at 291.5 trillion yuan, up 6.7 percent.
  the first five months @2024-01/2024-05
  11.14 trillion yuan = 11140000000000 CNY
  291.5 trillion yuan = 291500000000000 CNY
  6.7 percent = 6.7 % ^
The museum, which opened on September 28, 2019, received 88,000 visits over the three-day holiday, when the ticket price was cut from 60 yuan to 45 yuan.
  September 28, 2019 @2019-09-28
  88,000 = 88000 {次}
  three-day = 3 d
  60 yuan = 60 CNY
  45 yuan = 45 CNY
Tips can be given through the 12345 hotline, and those that lead to an arrest will earn the caller up to 50,000 yuan.
  12345 #identifier
  up to 50,000 yuan = <50000 CNY
Shares of the Shenzhen-listed battery maker (301982) closed at 48.66 yuan, down 2.31 percent, as 4.7 million shares changed hands.
  301982 #identifier
  48.66 yuan = 48.66 CNY
  2.31 percent = 2.31 % v
  4.7 million = 4700000 {股}
Sales of air conditioners on the platform during the 618 shopping festival jumped 47 percent, and livestreamers sold nearly 30,000 units in 10 minutes.
  618 #name
  47 percent = 47 % ^
  nearly 30,000 = ~30000 {台}
  10 minutes = 10 min
The Three Gorges Dam was releasing 18,000 cubic meters per second at 8 am, and the water level in its reservoir stood at 149.6 meters.
  Three Gorges #name
  18,000 cubic meters = 18000 m3 per s
  8 am @T08:00
  149.6 meters = 149.6 m
The commissioner said "one country, two systems" had been put into practice for 27 years, and that 4,350 international companies had regional offices in Hong Kong.
  one country, two systems #phrase
  27 years = 27 a
  4,350 = 4350 {家}
First, the commission will hire 2,000 rural doctors; second, it will reopen 14 clinics that were shut in 2020.
  First #ordinal
  2,000 = 2000 {名}
  second #ordinal
  14 = 14 1
  2020 @2020
The group reported revenue of RMB 461m for the first half of 2023 and a net loss of CNY 23.4 million, against bank borrowings of HK$1.26 billion.
  RMB 461m = 461000000 CNY
  the first half of 2023 @2023-01/2023-06
  CNY 23.4 million = 23400000 CNY
  HK$1.26 billion = 1260000000 HKD
The council's budget gap has widened to £18.6m, and band D bills will go up by 4.99 per cent from April 1, 2025.
  £18.6m = 18600000 GBP
  4.99 per cent = 4.99 % ^
  April 1, 2025 @2025-04-01
Police were called to the M62 near junction 27 at 2.15pm after a lorry carrying 30 tonnes of gravel overturned.
  M62 #name
  junction 27 #identifier
  2.15pm @T14:15
  30 tonnes = 30 t
A 34-year-old man was jailed for 18 months at Leeds Crown Court after admitting three counts of fraud worth a total of £212,450.75.
  34-year-old = 34 {岁}
  18 months = 18 mo
  three = 3 {项}
  £212,450.75 = 212450.75 GBP
More than half of the 1,040 adults polled on 3-6 May said they had cut back on eating out, while one in five had skipped a meal.
  More than half = >0.5 1
  1,040 = 1040 {人}
  3-6 May @2024-05-03/2024-05-06
  one in five = 0.2 1
Profits at the Sheffield toolmaker slumped 31% to £4.4m in the six months to 31 March, although it kept its dividend at 12.5p a share.
  31% = 31 % v
  £4.4m = 4400000 GBP
  six months = 6 mo
  31 March @2024-03-31
  12.5p = 0.125 GBP per {股}
The staging of Catch-22 at Nottingham Playhouse runs until 29 June, with seats at £14 (concessions £9); box office 0115 496 0122.
  Catch-22 #name
  29 June @2024-06-29
  £14 = 14 GBP
  £9 = 9 GBP
  0115 496 0122 #identifier
Gusts of 67mph were recorded at Capel Curig, where 41.8mm of rain fell in 24 hours, and the Met Office expects highs of 11C to 13C.
  67mph = 67 [mi_i]/h
  41.8mm = 41.8 mm
  24 hours = 24 h
  11C to 13C = 11..13 Cel
Inflation eased by 0.3 of a percentage point to 2%, matching the Bank of England's target for the first time in nearly three years.
  0.3 of a percentage point = 0.3 pp v
  2% = 2 %
  the first #ordinal
  nearly three years = ~3 a
The hospital trust said 7,312 patients had waited over 12 months for treatment and 62 had waited more than 18 months.
  7,312 = 7312 {人}
  over 12 months = >12 mo
  62 = 62 1
  more than 18 months = >18 mo
The Clarets won 2-0 at Turf Moor before 19,871 fans, with the second goal coming in the 88th minute.
  2-0 #phrase
  19,871 = 19871 {人}
  the second #ordinal
  the 88th #ordinal
Her new three-year deal is worth £1.2m, about four times the average in the league; a bid of a quarter of a million pounds from Lyon was turned down.
  three-year = 3 a
  £1.2m = 1200000 GBP
  about four times = ~4 {倍}
  a quarter of a million pounds = 250000 GBP
House prices in the North East fell 0.4% in the third quarter of 2023 but have since climbed by 2.7%, to an average of £161,100.
  0.4% = 0.4 % v
  the third quarter of 2023 @2023-Q3
  2.7% = 2.7 % ^
  £161,100 = 161100 GBP
Full report, page 7; leading article, page 32.
  page 7 #identifier
  page 32 #identifier
The liner, launched in 2003 at a cost of $800 million, is 1,132 feet long and has room for 2,620 passengers.
  2003 @2003
  $800 million = 800000000 USD
  1,132 feet = 1132 [ft_i]
  2,620 = 2620 {人}
Half a million homes lost power at the height of the storm and around 8,000 were still cut off at 6am.
  Half a million = 500000 {户}
  around 8,000 = ~8000 1
  6am @T06:00
The mill employed 1900 people in 1985, but only 140 were left when it closed its doors on 24 February 2012.
  1900 = 1900 {人}
  1985 @1985
  140 = 140 1
  24 February 2012 @2012-02-24
Ministers have yet to decide on a third runway, which would cost £14bn-£16bn and bring 700 extra flights a day.
  third #ordinal
  £14bn-£16bn = 14000000000..16000000000 GBP
  700 = 700 {次} per d
1. Members received the accounts for 2023. 2. A grant of £2,500 to the cricket club was approved. 3. The next meeting will be on 16 July.
  1. #list-mark
  2023 @2023
  2. #list-mark
  £2,500 = 2500 GBP
  3. #list-mark
  16 July @2024-07-16
The 49.9MW solar farm near Ely will generate 48 GWh of electricity a year, enough to supply 16,500 homes.
  49.9MW = 49.9 MW
  48 GWh = 48 GW.h per a
  16,500 = 16500 {户}
The Bank cut its main rate by 25 basis points to 5%, and traders now put the chance of another cut at 60-65%.
  25 basis points = 0.25 pp v
  5% = 5 %
  60-65% = 60..65 %
Nearly a dozen shops have shut on the high street since January 2022, and six or seven more are up for sale.
  Nearly a dozen = ~12 {家}
  January 2022 @2022-01
  six or seven = 6..7 1
The date on the invoice, 04/05/2024, did not match the one in the ledger, 25/04/2024, and £3,318 was missing.
  04/05/2024 @2024-05-04
  one #phrase
  25/04/2024 @2024-04-25
  £3,318 = 3318 GBP
The Labor Department said payrolls grew by 175,000 jobs and the unemployment rate edged up 0.1 percentage point to 3.9 percent, the 27th straight month that it has been below 4 percent.
  175,000 = 175000 {个} ^
  0.1 percentage point = 0.1 pp ^
  3.9 percent = 3.9 %
  the 27th #ordinal
  below 4 percent = <4 %
The S&P 500 gained 14.05 points, or 0.3%, to 5,487.03, while the Dow Jones industrial average slipped 56.76 points to 38,834.86.
  S&P 500 #name
  14.05 = 14.05 {点} ^
  0.3% = 0.3 % ^
  5,487.03 = 5487.03 1
  56.76 = 56.76 {点} v
  38,834.86 = 38834.86 1
Benchmark U.S. crude rose $1.24 to $81.57 a barrel, and wholesale gasoline fell 3 cents to $2.51 a gallon.
  $1.24 = 1.24 USD ^
  $81.57 a barrel = 81.57 USD/[bbl_us]
  3 cents = 0.03 USD v
  $2.51 a gallon = 2.51 USD/[gal_us]
The wildfire northwest of Los Angeles has burned more than 15,600 acres, driven 1,200 people from their homes and was 24 percent contained.
  more than 15,600 acres = >15600 [acr_us]
  1,200 = 1200 {人}
  24 percent = 24 %
In our Form 10-K for the fiscal year ended December 31, 2023, we reported approximately 4,850 employees, 71% of whom were paid by the hour.
  10-K #name
  December 31, 2023 @2023-12-31
  approximately 4,850 = ~4850 {人}
  71% = 71 %
As of March 31, 2024, we had $112.6 million in cash and $650.0 million of 5.875% senior notes due 2029, of which $25 million had been repurchased.
  March 31, 2024 @2024-03-31
  $112.6 million = 112600000 USD
  $650.0 million = 650000000 USD
  5.875% = 5.875 %
  2029 @2029
  $25 million = 25000000 USD
Net sales decreased $41.3 million, or 7.2%, to $532.8 million in the first quarter of 2024.
  $41.3 million = 41300000 USD v
  7.2% = 7.2 % v
  $532.8 million = 532800000 USD
  the first quarter of 2024 @2024-Q1
In Case No. 22-16810, the jury awarded 14 former workers $3.5 million, less than half of the $7.75 million they sought.
  No. 22-16810 #ordinal
  14 = 14 {人}
  $3.5 million = 3500000 USD
  less than half = <0.5 1
  $7.75 million = 7750000 USD
Recalled on June 11 were some 6,800 pounds of ground beef sold in 3-pound packs and stamped with the establishment number EST. 960A.
  June 11 @2024-06-11
  some 6,800 pounds = ~6800 [lb_av]
  3-pound = 3 [lb_av]
  960A #name
Allen threw for 287 yards and three touchdowns as the 49ers lost their fifth game in a row.
  287 yards = 287 [yd_i]
  three = 3 1
  49ers #name
  fifth #ordinal
The temperature in Toledo hit 98 degrees Fahrenheit at 3 p.m., a mark last reached in 1994, and 17 people were treated for heat exhaustion.
  98 degrees Fahrenheit = 98 [degF]
  3 p.m. @T15:00
  1994 @1994
  17 = 17 {人}
The diner on Route 66, in business since 1948 and open 24/7, sells 900 slices of pie a week at $4.25 apiece.
  Route 66 #name
  1948 @1948
  24/7 #phrase
  900 = 900 1 per wk
  $4.25 = 4.25 USD per 1
The House voted 62-38 to pass House Bill 1421, which would lift the minimum wage to $15 an hour on January 1, 2026.
  62-38 #phrase
  Bill 1421 #name
  $15 = 15 USD per h
  January 1, 2026 @2026-01-01
Between 70% and 90% of the hemlocks in the 540,000-acre forest will die within five years, the report warns.
  Between 70% and 90% = 70..90 %
  540,000-acre = 540000 [acr_us]
  within five years = <5 a
At the Chicago Board of Trade, wheat dropped 6½ cents to $5.98 a bushel, while corn was up 2¼ cents.
  6½ cents = 0.065 USD v
  $5.98 a bushel = 5.98 USD/[bu_us]
  2¼ cents = 0.0225 USD ^
Fifty-three people, twenty-one of them children, had to be rescued from the ride at Cedar Lake at 8:05 p.m. after it stalled 130 feet above the ground.
  Fifty-three = 53 {人}
  twenty-one = 21 {人}
  8:05 p.m. @T20:05
  130 feet = 130 [ft_i]
Flight 1282, a Boeing 737 Max 9 with 177 people on board, turned back after 20 minutes at an altitude of 16,000 feet.
  Flight 1282 #identifier
  Boeing 737 #name
  Max 9 #name
  177 = 177 {人}
  20 minutes = 20 min
  16,000 feet = 16000 [ft_i]
The chipmaker's market value reached $3.34tn, and it expects revenue of $28bn in the second quarter.
  $3.34tn = 3340000000000 USD
  $28bn = 28000000000 USD
  the second quarter @2024-Q2
The Centre has released Rs 20,000 crore to nearly 9.26 crore farmers as the 17th instalment of PM-KISAN.
  Rs 20,000 crore = 200000000000 INR
  nearly 9.26 crore = ~92600000 {人}
  the 17th #ordinal
GST collections grew 10 per cent to ₹1.73 lakh crore in May 2024, of which ₹32,409 crore was Central GST.
  10 per cent = 10 % ^
  ₹1.73 lakh crore = 1730000000000 INR
  May 2024 @2024-05
  ₹32,409 crore = 324090000000 INR
The Sensex rose 308.37 points to 77,301.14, and the Nifty 50 ended up 0.4 per cent, led by IT shares.
  308.37 = 308.37 {点} ^
  77,301.14 = 77301.14 1
  Nifty 50 #name
  0.4 per cent = 0.4 % ^
An FIR (No. 214/2024) was registered under Section 420 of the IPC after the retired teacher was cheated of Rs 1,23,45,678 in eight months.
  214/2024 #identifier
  Section 420 #identifier
  Rs 1,23,45,678 = 12345678 INR
  eight months = 8 mo
Agencies in Madhya Pradesh had procured 11.2 lakh tonnes of wheat by June 15, and farmers were paid Rs 22.75 a kg, besides a bonus of Rs 1,500 for the season.
  11.2 lakh tonnes = 1120000 t
  June 15 @2024-06-15
  Rs 22.75 a kg = 22.75 INR/kg
  Rs 1,500 = 1500 INR
India were 287 for 6 at stumps, with Gill unbeaten on 101 after facing 143 balls and hitting two sixes.
  287 for 6 #phrase
  101 = 101 1
  143 = 143 1
  two = 2 1
The 4-km flyover near Sector 29 will be thrown open on August 15 and is expected to serve one lakh vehicles a day.
  4-km = 4 km
  Sector 29 #name
  August 15 @2024-08-15
  one lakh = 100000 {辆} per d
Two-wheeler sales went up 2.5 per cent to 16.2 lakh units in May 2024, while truck sales dropped 4 per cent to 27,500 units.
  Two-wheeler #phrase
  2.5 per cent = 2.5 % ^
  16.2 lakh = 1620000 {台}
  May 2024 @2024-05
  4 per cent = 4 % v
  27,500 = 27500 {台}
In the Class 10 examination, 93.6 per cent of the 22.38 lakh students passed, and girls outdid boys by 2.04 percentage points.
  Class 10 #identifier
  93.6 per cent = 93.6 %
  22.38 lakh = 2238000 {人}
  2.04 percentage points = 2.04 pp
The Safdarjung observatory recorded a high of 45.2°C and a low of 33.2°C, the warmest night in Delhi since 1969.
  45.2°C = 45.2 Cel
  33.2°C = 33.2 Cel
  1969 @1969
The PM2.5 level in Kanpur touched 212 micrograms per cubic metre at 10 pm, more than 14 times the limit set by the WHO in 2021.
  PM2.5 #name
  212 micrograms per cubic metre = 212 ug/m3
  10 pm @T22:00
  more than 14 times = >14 {倍}
  2021 @2021
Nigeria's headline inflation quickened to 33.95 per cent in May 2024 from 33.69 per cent, with food inflation at 40.66 per cent.
  33.95 per cent = 33.95 %
  May 2024 @2024-05
  33.69 per cent = 33.69 %
  40.66 per cent = 40.66 %
The Senate has passed a supplementary budget of N1.48 trillion, N360 billion of it for roads, and will resume sitting on July 2.
  N1.48 trillion = 1480000000000 NGN
  N360 billion = 360000000000 NGN
  July 2 @2024-07-02
The Auditor-General found that Nakuru County paid Sh2.3 billion to 417 contractors in the nine months to March 2024, some of them for work never done.
  Sh2.3 billion = 2300000000 KES
  417 = 417 {人}
  nine months = 9 mo
  March 2024 @2024-03
Eskom said 4,200MW of repaired units had spared households Stage 6 load-shedding for 80 days, but that its debt stood at R422bn.
  4,200MW = 4200 MW
  Stage 6 #identifier
  80 days = 80 d
  R422bn = 422000000000 ZAR
Ghana has raised the farmgate price of cocoa by 58.26% to GH¢33,120 per tonne, and dealers say at least 150,000 tonnes were smuggled out in 2023.
  58.26% = 58.26 % ^
  GH¢33,120 per tonne = 33120 GHS/t
  at least 150,000 tonnes = >150000 t
  2023 @2023
The cholera outbreak has spread to 18 districts, with 1,024 cases and 37 deaths reported by June 12, said the ministry's COVID-19 and cholera team.
  18 = 18 {个}
  1,024 = 1024 {例}
  37 = 37 {人}
  June 12 @2024-06-12
  COVID-19 #name
First Quantum expects its Zambian mines to yield 370,000-420,000 tonnes of copper in 2024, with the metal trading at US$9,650/t.
  First Quantum #name
  370,000-420,000 tonnes = 370000..420000 t
  2024 @2024
  US$9,650/t = 9650 USD/t
The bridge at Kigongo, 3.2 kilometres long and costing TSh716 billion, is 88 percent complete and will replace a ferry that takes 35 minutes.
  3.2 kilometres = 3.2 km
  TSh716 billion = 716000000000 TZS
  88 percent = 88 %
  35 minutes = 35 min
Omanyala won the 100m in 9.79 seconds, a national record by 0.06 of a second, and is now ranked No 1 in the world.
  100m = 100 m
  9.79 seconds = 9.79 s
  0.06 of a second = 0.06 s
  No 1 #ordinal
At least 31 people drowned, five of them children, when a boat with 130 on board capsized off Nampula on April 7.
  At least 31 = >31 {人}
  five = 5 {人}
  130 = 130 {人}
  April 7 @2024-04-07
Kenya's tea earnings have increased 3.5-fold since the 1990s, and in 2019 the crop supported 650,000-odd smallholders.
  3.5-fold = 3.5 {倍} ^
  the 1990s @1990/1999
  2019 @2019
  650,000-odd = >650000 {人}
The Reserve Bank left the cash rate at 4.35 per cent, a 12-year high, after 13 increases since May 2022.
  4.35 per cent = 4.35 %
  12-year = 12 a
  13 = 13 1
  May 2022 @2022-05
The ASX 200 closed 0.9 per cent down, and BHP shed A$1.12 to A$43.05.
  ASX 200 #name
  0.9 per cent = 0.9 % v
  A$1.12 = 1.12 AUD v
  A$43.05 = 43.05 AUD
A ute left the Bruce Highway 60km north of Mackay at 4.30am and rolled 25m down a bank, killing two men.
  60km = 60 km
  4.30am @T04:30
  25m = 25 m
  two = 2 {人}
Warragamba Dam is at 96.8 per cent, and about 30 megalitres a day is being let go from Tallowa Dam under a plan agreed on 9 May 2023.
  96.8 per cent = 96.8 %
  about 30 megalitres = ~30 ML per d
  9 May 2023 @2023-05-09
The 120-hectare almond orchard uses 12.5 megalitres per hectare, and water was trading at A$135 a megalitre, up A$20.
  120-hectare = 120 har
  12.5 megalitres per hectare = 12.5 ML/har
  A$135 a megalitre = 135 AUD/ML
  A$20 = 20 AUD ^
One Nation won 8.4 per cent of the vote in the 2022 poll and came fourth in 11 of the seats it fought.
  One Nation #name
  8.4 per cent = 8.4 %
  2022 @2022
  fourth #ordinal
  11 = 11 1
The Black Summer fires of 2019-20 burned 5.5 million hectares in New South Wales and destroyed almost 2,500 homes.
  2019-20 @2019/2020
  5.5 million hectares = 5500000 har
  almost 2,500 = ~2500 {户}
Canberra shivered through -5.3C at 6.45am and the bureau has forecast winds of 20 to 25 knots and up to 15cm of snow above 1,400 metres.
  -5.3C = -5.3 Cel
  6.45am @T06:45
  20 to 25 knots = 20..25 [kn_i]
  up to 15cm = <15 cm
  above 1,400 metres = >1400 m
Whitehaven Coal said it would pay US$30-35 million for the rail loop and ship 1.2–1.5 million tonnes a year from Unit 2 of the Daunia plant.
  US$30-35 million = 30000000..35000000 USD
  1.2–1.5 million tonnes = 1200000..1500000 t per a
  Unit 2 #identifier
The lender, ABN 12 345 678 901, said in a notice dated 14 June 2024 that it would shut 21 branches, no more than 5 per cent of its network.
  ABN 12 345 678 901 #identifier
  14 June 2024 @2024-06-14
  21 = 21 1
  no more than 5 per cent = <5 %
`,
);
