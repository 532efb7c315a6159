/** Sentences of parity, red lines and games, with all that is read in each. */
import { holds } from './reading-table.testing.ts';

holds(
  'English of parity, red lines and games',
  { language: 'en', date: '2022-03-09', rows: 110 },
  `
China's grain output hit a record 682.85 million tonnes in 2021, up 2 percent year-on-year, the National Bureau of Statistics said.
  682.85 million tonnes = 682850000 t
  2021 @2021
  2 percent = 2 % ^
The village head, 58-year-old Ma Guoqiang, leased out 320 mu of terraced land at 600 yuan per mu last year.
  58-year-old = 58 {岁}
  320 mu = 320 {亩}
  600 yuan per mu = 600 CNY/{亩}
  last year @2021
The Shanghai Composite Index slid 2.35 percent to 3,293.53 on Tuesday, dragged down by nickel miners.
  2.35 percent = 2.35 % v
  3,293.53 = 3293.53 *
  Tuesday @2022-03-08
Premier Li told the fifth session of the 13th National People's Congress that more than 11 million urban jobs would be created this year.
  fifth #
  13th #
  more than 11 million = >11000000 *
  this year @2022
Deputies attending the two sessions had tabled 487 motions by noon on March 8.
  two #
  487 = 487 *
  noon on March 8 @2022-03-08T12:00
Revenue rose 18.6% to RMB 14.27 billion, while the adjusted EBITDA margin narrowed by 120 basis points to 23.4%.
  18.6% = 18.6 % ^
  RMB 14.27 billion = 14270000000 CNY
  120 basis points = 1.20 pp v
  23.4% = 23.4 %
Banks trimmed the one-year loan prime rate by 10 basis points to 3.7 percent in January.
  one-year = 1 a
  10 basis points = 0.10 pp v
  3.7 percent = 3.7 %
  January @2022-01
Hong Kong reported 28,475 new infections and 160 deaths on Tuesday as the fifth wave raged on.
  28,475 = 28475 *
  160 = 160 *
  Tuesday @2022-03-08
  fifth #
The Omicron subvariant BA.2 turned up in nine samples, all of them from Building 3.
  BA.2 #
  nine = 9 *
  3 #
Beijing 2022 handed out 109 gold medals, and the hosts pocketed nine of them.
  2022 #
  109 = 109 *
  nine = 9 *
This year's No. 1 central document keeps farmland at no less than 1.8 billion mu.
  This year @2022
  No. 1 #
  no less than 1.8 billion mu = >1800000000 {亩}
Pork prices slumped 42.5 percent in February, pulling the index down by about 0.83 percentage points.
  42.5 percent = 42.5 % v
  February @2022-02
  about 0.83 percentage points = ~0.83 pp v
Taiwan's consumer prices rose 2.36 percent last month, breaching the 2 percent alert level for the seventh month running, the statistics agency said yesterday.
  2.36 percent = 2.36 % ^
  last month @2022-02
  2 percent = 2 %
  seventh #
  yesterday @2022-03-08
A 9 km tunnel on the Sichuan-Tibet line, Asia's third longest, will be bored at an altitude of nearly 4,400 metres.
  9 km = 9 km
  third #
  nearly 4,400 metres = ~4400 m
Soybean arrivals shrank 12.5 percent to 6.35 million tons, customs data showed on March 7.
  12.5 percent = 12.5 % v
  6.35 million tons = 6350000 *
  March 7 @2022-03-07
About two-thirds of the county's 214 villages have shaken off poverty since 2016, and one in four now runs a cooperative.
  About two-thirds ?
  214 = 214 *
  2016 @2016
  one in four = 0.25 1
From Gate 5 the shuttle takes 40 minutes to reach Qianmen and costs 30 yuan.
  5 #
  40 minutes = 40 min
  30 yuan = 30 CNY
Residents aged 60 or above who turned up for a third jab were handed vouchers worth 1,000 yuan.
  60 or above = >60 {岁}
  third #
  1,000 yuan = 1000 CNY
Evergrande, with more than US$300 billion in liabilities, crossed all of the "three red lines" drawn in August 2020.
  more than US$300 billion = >300000000000 USD
  three #
  August 2020 @2020-08
The "996" culture was ruled illegal last August, yet coders in Hangzhou still put in 11 hours a day.
  996 #name
  last August @2021-08
  11 hours = 11 h per d
Kweichow Moutai changed hands at 1,748.5 yuan, valuing the distiller at roughly 2.2 trillion yuan.
  1,748.5 yuan = 1748.5 CNY
  roughly 2.2 trillion yuan = ~2200000000000 CNY
The board recommends a final dividend of HK$0.35 per share, payable on 15 June 2022.
  HK$0.35 = 0.35 HKD per {股}
  15 June 2022 @2022-06-15
Net gearing stood at 68.4% as at 30 June 2021, against 71.9% as at 31 December 2020.
  68.4% = 68.4 %
  30 June 2021 @2021-06-30
  71.9% = 71.9 %
  31 December 2020 @2020-12-31
Foreign exchange reserves dipped by $7.8 billion in February to $3.2138 trillion.
  $7.8 billion = 7800000000 USD v
  February @2022-02
  $3.2138 trillion = 3213800000000 USD
The yuan's central parity was fixed at 6.3178 per US dollar on Monday.
  6.3178 = 6.3178 1 per USD
  Monday @2022-03-07
Nickel briefly traded above $100,000 a tonne before the exchange halted dealing at 8:15 am.
  above $100,000 a tonne = >100000 USD/t
  8:15 am @T08:15
South Koreans vote today for a president who will serve a five-year term; early turnout was 36.9 percent.
  today @2022-03-09
  five-year = 5 a
  36.9 percent = 36.9 %
Samsung intends to pour 171 trillion won into logic chips by 2030, compared with an earlier plan of 133 trillion won.
  171 trillion won = 171000000000000 KRW
  2030 @2030
  133 trillion won = 133000000000000 KRW
Jakarta set the palm oil levy at $375 a tonne, while bulk cooking oil costs consumers 14,000 rupiah per litre.
  $375 a tonne = 375 USD/t
  14,000 rupiah per litre = 14000 IDR/L
Singapore's central bank sees core inflation of 2.0 to 3.0 per cent in 2022, half a percentage point higher than it had thought.
  2.0 to 3.0 per cent = 2.0..3.0 %
  2022 @2022
  half a percentage point = 0.5 pp ^
Malls in Central offered tenants rent relief for up to three months and spent HK$85 million on it.
  up to three months = <3 mo
  HK$85 million = 85000000 HKD
The Chang'e-5 probe brought back 1,731 grams of lunar soil on Dec. 17, 2020.
  Chang'e-5 #
  1,731 grams = 1731 g
  Dec. 17, 2020 @2020-12-17
A Long March-8 rocket carrying 22 satellites blasted off from Wenchang on Feb. 27.
  Long March-8 #
  22 = 22 *
  Feb. 27 @2022-02-27
Border police may march on foot for 12 hours at a stretch to reach their 18 outposts.
  12 hours = 12 h
  18 = 18 *
The city added 2,022 hospital beds and hired 2,019 nurses in two weeks.
  2,022 = 2022 *
  2,019 = 2019 *
  two weeks = 2 wk
Under the 14th Five-Year Plan (2021-25), Gansu aims to restore 3.6 million hectares of grassland.
  14th #
  Five-Year #
  2021-25 @2021/2025
  3.6 million hectares = 3600000 har
PM2.5 readings across Jiangsu's 13 cities averaged 33 micrograms per cubic meter, 9.5 percent lower than in 2020.
  PM2.5 #
  13 = 13 *
  33 micrograms per cubic meter = 33 *
  9.5 percent = 9.5 % v
  2020 @2020
From Jan 1 to March 6, Yantian port handled roughly 37,000 containers a day.
  Jan 1 to March 6 @2022-01-01/2022-03-06
  roughly 37,000 = ~37000 * per d
Line 11 of the Chengdu metro, 38.5 km long with 27 stations, starts trial runs next Monday.
  11 #
  38.5 km = 38.5 km
  27 = 27 *
  next Monday @2022-03-14
Xiaomi made one in every seven handsets shipped worldwide in the third quarter of 2021.
  one in every seven ?
  the third quarter of 2021 @2021-Q3
Spot LNG for April delivery was assessed at $38.65 per million British thermal units.
  April @2022-04
  $38.65 per million British thermal units = 38.65 *
Li, 34, who once stitched shoes in Dongguan, now sells 300 boxes of kiwifruit a day through livestreams.
  34 = 34 {岁}
  300 = 300 * per d
Per capita disposable income of rural residents reached 18,931 yuan, an increase of 9.7 percent in real terms.
  18,931 yuan = 18931 CNY per {人}
  9.7 percent = 9.7 % ^
At 8 pm on March 4 the Winter Paralympics opened, with 564 athletes contesting 78 events.
  8 pm on March 4 @2022-03-04T20:00
  564 = 564 *
  78 = 78 *
Temperatures on the Yanqing slopes sank to minus 21 degrees Celsius and winds gusted to 80 km/h.
  minus 21 degrees Celsius = -21 Cel
  80 km/h = 80 km/h
CATL's Yibin plant, with a first phase costing at most 5.6 billion yuan, will cover 66 hectares.
  first #
  at most 5.6 billion yuan = <5600000000 CNY
  66 hectares = 66 har
Installed wind capacity grew by 16.6 percent to 330 million kilowatts, and solar stood at 306.56 GW.
  16.6 percent = 16.6 % ^
  330 million kilowatts = 330000000 kW
  306.56 GW = 306.56 GW
Travellers from medium-risk areas must show two negative tests taken 24 hours apart and stay home for 14 days.
  two = 2 *
  24 hours = 24 h
  14 days = 14 d
Article 23 of the Basic Law has yet to be enacted nearly 25 years after the handover of July 1, 1997.
  23 #
  nearly 25 years = ~25 a
  July 1, 1997 @1997-07-01
The phrase "one country, two systems" appears in four chapters of the white paper.
  one #
  two #
  four = 4 *
Huawei's P50 Pro went on sale in Kuala Lumpur for 4,199 ringgit, alongside the Mate X2.
  P50 #
  4,199 ringgit = 4199 MYR
  X2 #
A Boeing 737-800 carrying 118 people turned back to Xiamen at 3:40 pm yesterday.
  737-800 #
  118 = 118 *
  3:40 pm yesterday @2022-03-08T15:40
7-Eleven operates 21,000 outlets in Japan and charges 120 yen for a rice ball.
  7-Eleven #
  21,000 = 21000 *
  120 yen = 120 JPY
The Nikkei 225 shed 1.71 percent to end at 24,790.95, its lowest close since November 2020.
  225 #
  1.71 percent = 1.71 % v
  24,790.95 = 24790.95 *
  November 2020 @2020-11
Of the CSI 300's members, 41 now trade below book value.
  300 #
  41 = 41 *
Households buying a second home in Zhengzhou need put down only 30 percent once the first mortgage is repaid.
  second #
  30 percent = 30 %
  first #
The 19th Central Committee, at its sixth plenum in November, adopted the third "historical resolution" in 100 years.
  19th #
  sixth #
  November @2021-11
  third #
  100 years = 100 a
Exports in January-February grew 16.3 percent in dollar terms, leaving a surplus of $115.95 billion.
  January-February @2022-01/2022-02
  16.3 percent = 16.3 % ^
  $115.95 billion = 115950000000 USD
Trade with ASEAN came to 870.47 billion yuan in the first two months of this year, or 14 percent of the total.
  870.47 billion yuan = 870470000000 CNY
  the first two months of this year @2022-01/2022-02
  14 percent = 14 %
Families that moved downhill in 2018 were each given 25 square meters of housing per person.
  2018 @2018
  25 square meters = 25 m2 per {人}
Growers in Pu'er say that every mu of old tea trees brings in around 8,000 yuan.
  around 8,000 yuan = ~8000 CNY per {亩}
Zero-COVID has its price: Ruili, a border town of 270,000, was sealed off for 160 days.
  Zero #
  270,000 = 270000 *
  160 days = 160 d
Hotline 12393 and Room 1608 were both listed in a leaflet that dates from June 2019.
  12393 #
  1608 #
  June 2019 @2019-06
Notice No. 13 bars provinces from adding to hidden debt, which economists put at 40 trillion to 50 trillion yuan.
  No. 13 #
  40 trillion to 50 trillion yuan = 40000000000000..50000000000000 CNY
Plaza 66, the Shanghai mall, lifted tenant sales by 37% in the second half of last year.
  66 #
  37% = 37 % ^
  the second half of last year @2021-07/2021-12
Net loss narrowed to $1.3bn from $2.1bn, helped by a 3.5-fold jump in cloud revenue.
  $1.3bn = 1300000000 USD
  $2.1bn = 2100000000 USD
  3.5-fold = 3.5 {倍} ^
Yields on 10-year government bonds edged up 2.5 bps to 2.84%.
  10-year = 10 a
  2.5 bps = 0.025 pp ^
  2.84% = 2.84 %
Shandong will scrap coke ovens under 5.5 metres and close 28 small mines by June.
  under 5.5 metres = <5.5 m
  28 = 28 *
  June @2022-06
Twelve of the 31 provincial-level regions set an unemployment ceiling of 5.5 percent or lower for 2022.
  Twelve = 12 *
  31 = 31 *
  5.5 percent or lower = <5.5 %
  2022 @2022
Medog county, population 15,000, got its first highway only in October 2013.
  15,000 = 15000 *
  first #
  October 2013 @2013-10
Eleven years after the tsunami, Fukushima fishermen landed just 4,500 tonnes, a fifth of the old catch.
  Eleven years = 11 a
  4,500 tonnes = 4500 t
  a fifth = 0.2 1
SMIC earmarked $5 billion for capital expenditure, three-quarters of it for 28-nanometre lines.
  $5 billion = 5000000000 USD
  three-quarters = 0.75 1
  28-nanometre ?
TSMC's February revenue totalled NT$146.93 billion, 14.7 percent less than in January.
  February @2022-02
  NT$146.93 billion = 146930000000 TWD
  14.7 percent = 14.7 % v
  January @2022-01
Kaohsiung's Pier-2 Art Center drew 61,000 visitors over the four-day 228 Peace Memorial holiday.
  Pier-2 #
  61,000 = 61000 *
  four-day = 4 d
  228 #
The Legislative Yuan passed the bill 59-41 after two readings.
  59-41 #
  two = 2 *
A quake of magnitude 6.7 struck off Taitung, swaying high-rises for up to 40 seconds.
  6.7 ?
  up to 40 seconds = <40 s
Yuan Longping's team once harvested 1,149 kg per mu on a test plot in Hebei.
  1,149 kg per mu = 1149 kg/{亩}
Some 3,000 workshops in Cao county make nine in 10 of the coffins shipped to Japan.
  Some 3,000 = ~3000 *
  nine in 10 = 0.9 1
May Wong, 27, pays HK$6,800 a month for a 120 sq ft flat in Sham Shui Po.
  27 = 27 {岁}
  HK$6,800 = 6800 HKD per mo
  120 sq ft = 120 [sft_i]
The monthly minimum wage in Shanxi has stood at 1,880 yuan since October 2021.
  1,880 yuan = 1880 CNY per mo
  October 2021 @2021-10
Investors bid for 2.6 times the 3 billion yuan of AAA-rated notes on offer.
  2.6 times = 2.6 {倍}
  3 billion yuan = 3000000000 CNY
Pinduoduo's marketing outlay in Q4 of 2021 came to RMB11.4 billion, managers told 60-odd analysts on a call.
  Q4 of 2021 @2021-Q4
  RMB11.4 billion = 11400000000 CNY
  60-odd = >60 *
Over the past five years the banner has planted 20,000-odd hectares of sea-buckthorn.
  five years = 5 a
  20,000-odd hectares = >20000 har
Trains will run at up to 350 km/h on the 174-km line, a trip that used to take three hours.
  up to 350 km/h = <350 km/h
  174-km = 174 km
  three hours = 3 h
China lost 3-1 in Hanoi on Feb 1, their sixth defeat in the qualifiers.
  3-1 #
  Feb 1 @2022-02-01
  sixth #
BTS will play to 15,000 fans in Seoul on March 10, 12 and 13.
  15,000 = 15000 {人}
  March 10, 12 and 13 @2022-03-10,2022-03-12,2022-03-13
Toyota said its March output would be 950,000 vehicles, with about 20 lines at 11 plants idled.
  March @2022-03
  950,000 = 950000 *
  about 20 = ~20 *
  11 = 11 *
New Delhi hopes to raise 65,000 crore rupees by selling a 5 percent stake in the insurer.
  65,000 crore rupees = 650000000000 INR
  5 percent = 5 %
The Asian Development Bank approved a €180.5 million loan for cleaner heating in 4 Hebei cities.
  €180.5 million = 180500000 EUR
  4 = 4 *
Hainan's duty-free quota went from 30,000 yuan to 100,000 yuan on July 1, 2020.
  30,000 yuan = 30000 CNY
  100,000 yuan = 100000 CNY
  July 1, 2020 @2020-07-01
Absent reform, the authors reckon, potential growth will settle at 2-3 percent by the late 2030s.
  2-3 percent = 2..3 %
  the late 2030s ?
The Fed's expected 25-basis-point increase on March 16 would be its first since 2018.
  25-basis-point = 0.25 pp ^
  March 16 @2022-03-16
  first #
  2018 @2018
On page 17 of the report, item (3) says that tax refunds will total 1.5 trillion yuan; is that correct?
  17 #
  3 #
  1.5 trillion yuan = 1500000000000 CNY
First, taxes will be refunded; second, small firms will have access to 300 billion yuan of cheap credit.
  First #
  second #
  300 billion yuan = 300000000000 CNY
The water behind the Three Gorges Dam, 185 meters high, stood at 168.3 meters yesterday.
  Three #
  185 meters = 185 m
  168.3 meters = 168.3 m
  yesterday @2022-03-08
Because of autumn floods, about 110 million mu of winter wheat, or a third of the total, was sown 15 days late.
  about 110 million mu = ~110000000 {亩}
  a third ?
  15 days = 15 d
Thermal coal at Qinhuangdao fetched 930 yuan per tonne, outside the 570-770 yuan band set by planners.
  930 yuan per tonne = 930 CNY/t
  570-770 yuan = 570..770 CNY
Thirteen Chinese warplanes, including six J-16 fighters and two H-6 bombers, entered the zone last Friday.
  Thirteen = 13 *
  six = 6 *
  J-16 #
  two = 2 *
  H-6 #
  last Friday @2022-03-04
The navy's second Type 075 vessel, a 40,000-tonne assault ship, was commissioned on Dec 30.
  second #
  075 #
  40,000-tonne = 40000 t
  Dec 30 @2021-12-30
Off-campus tutoring firms numbered 9,728 last month, a drop of 92.14 percent since the "double reduction" began.
  9,728 = 9728 *
  last month @2022-02
  92.14 percent = 92.14 % v
The hub will house 5G and Web3 start-ups on 1.2 square kilometers of reclaimed land.
  5G #
  Web3 #
  1.2 square kilometers = 1.2 km2
The survey covers industrial firms with sales of 20 million yuan or more, 441,000 in all.
  20 million yuan or more = >20000000 CNY
  441,000 = 441000 *
The surveyed urban unemployment rate averaged 5.1 percent, down by 0.5 percentage points from 2020.
  5.1 percent = 5.1 %
  0.5 percentage points = 0.5 pp v
  2020 @2020
The mainland population was 1,412.60 million, an increase of 480 thousand.
  1,412.60 million = 1412600000 *
  480 thousand = 480000 * ^
Macao's casinos took in 7.76 billion patacas in February, which helped one of the six operators to break even.
  7.76 billion patacas = 7760000000 MOP
  February @2022-02
  one #
  six = 6 *
Zhou's Four Modernisations were taken up again in 1978, and output quadrupled between 1980 and 2000.
  Four #
  1978 @1978
  quadrupled = 4 {倍} ^
  1980 and 2000 @1980/2000
He stepped off train G307 at 6.45 pm, two hours late.
  G307 #
  6.45 pm @T18:45
  two hours = 2 h
Bus 52 stops at No. 188 Renmin Road, 200 m from the county's only 4S dealership.
  52 #
  No. 188 #
  200 m = 200 m
  4S #
A pig farm of 26 storeys in Ezhou is built to slaughter 1.2 million animals a year.
  26 = 26 *
  1.2 million = 1200000 * per a
Feb 22, 2022, brought 2,200 couples to Nanjing's registry offices, ten times the usual crowd.
  Feb 22, 2022 @2022-02-22
  2,200 = 2200 *
  ten times = 10 {倍}
`,
);
