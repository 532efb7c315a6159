/** Sentences of dividends, canals and arrangements, with all that is read in each. */
import { holds } from './reading-table.testing.ts';

holds(
  'English of dividends, canals and arrangements',
  { language: 'en', date: '2023-10-31', rows: 89 },
  `
China's industrial output grew 4.5 percent year on year in September, while retail sales reached 3.98 trillion yuan, the National Bureau of Statistics said.
  4.5 percent = 4.5 % ^
  September @2023-09
  3.98 trillion yuan = 3980000000000 CNY
Yiwu handled 1.42 million freight orders in the first three quarters, up 12.7 percent, and opened 16 new routes.
  1.42 million = 1420000 *
  the first three quarters @2023-Q1/2023-Q3
  12.7 percent = 12.7 % ^
  16 = 16 *
The manufacturing purchasing managers' index came in at 49.5 in October, down 0.7 percentage points from the month before.
  49.5 = 49.5 *
  October @2023-10
  0.7 percentage points = 0.7 pp v
Barclays shares fell 6.8% on 24 October after the bank cut its margin forecast to between 3.05% and 3.1%.
  6.8% = 6.8 % v
  24 October @2023-10-24
  between 3.05% and 3.1% = 3.05..3.1 %
The lender set aside £433mn for bad loans, against £381mn a year earlier, and said about 900 posts would go.
  £433mn = 433000000 GBP
  £381mn = 381000000 GBP
  about 900 = ~900 *
The World Bank lowered its 2024 growth forecast for the region by 30 basis points to 4.5 per cent.
  2024 @2024
  30 basis points = 0.30 pp v
  4.5 per cent = 4.5 %
Hog prices in Sichuan averaged 15.4 yuan per kg last week, 2.1 percent lower than a week before.
  15.4 yuan per kg = 15.4 CNY/kg
  last week ?
  2.1 percent = 2.1 % v
Some 2,300 farmers in three counties have planted rapeseed on more than 18,000 hectares since mid-September.
  Some 2,300 = ~2300 *
  three = 3 *
  more than 18,000 hectares = >18000 har
  mid-September ?
The 19th Asian Games drew to a close in Hangzhou on October 8, with the hosts on 201 golds and 383 medals in all.
  19th #
  October 8 @2023-10-08
  201 = 201 *
  383 = 383 *
Noah Lyles won the 200 metres in 19.52 seconds, less than a tenth of a second ahead of his closest rival over the past two seasons.
  200 metres = 200 m
  19.52 seconds = 19.52 s
  less than a tenth of a second ?
  two = 2 *
South Africa beat New Zealand 12-11 at the Stade de France on Saturday to win a fourth World Cup.
  12-11 #
  Saturday @2023-10-28
  fourth #
A 34-year-old man was jailed for six years and eight months on Monday for stealing 17 paintings worth $2.6 million.
  34-year-old = 34 {岁}
  six years and eight months ?
  Monday @2023-10-30
  17 = 17 *
  $2.6 million = 2600000 USD
Prosecutors at the Old Bailey dropped two of the nine charges, and the judge fined the company £1.25m.
  two ?
  nine = 9 *
  £1.25m = 1250000 GBP
Hurricane Otis came ashore near Acapulco early on 25 October with sustained winds of 165 mph, killing at least 45 people.
  25 October @2023-10-25
  165 mph = 165 *
  at least 45 = >45 *
The Beijing observatory forecast a low of minus 3 degrees Celsius for November 6 and up to 12 mm of rain in two suburban districts.
  minus 3 degrees Celsius = -3 Cel
  November 6 @2023-11-06
  up to 12 mm = <12 mm
  two = 2 *
Temperatures in the valley climbed to 38.6C in July 2022, which was 1.4C above the previous record set in 1976.
  38.6C = 38.6 Cel
  July 2022 @2022-07
  1.4C ?
  1976 @1976
About 11.58 million graduates left Chinese universities this year, nearly 820,000 more than in 2022.
  About 11.58 million = ~11580000 *
  this year @2023
  nearly 820,000 = ~820000 * ^
  2022 @2022
The school board in Leeds will close four primaries by 2026 because one in seven places stands empty.
  four = 4 *
  2026 @2026
  one in seven ?
Members of the United Auto Workers will get a 25 percent rise over four and a half years under the deal reached with Stellantis.
  25 percent = 25 % ^
  four and a half years = 4.5 a
Around 14,000 workers walked out at six plants in the strike's first week, costing the carmaker some $200 million a week.
  Around 14,000 = ~14000 *
  six = 6 *
  first #
  some $200 million = ~200000000 USD per wk
Maersk said average freight rates had dropped 58% to $1,620 per container in the third quarter of 2023.
  58% = 58 % v
  $1,620 = 1620 USD per {箱}
  the third quarter of 2023 @2023-Q3
The 400-metre vessel, which can carry 24,346 containers, left Ningbo at 6:30 am on 12 October.
  400-metre = 400 m
  24,346 = 24346 *
  6:30 am on 12 October @2023-10-12T06:30
Rotterdam handled 329.9 million tonnes of cargo between January and September, a decline of 6%.
  329.9 million tonnes = 329900000 t
  January and September @2023-01/2023-09
  6% = 6 % v
The Port of Long Beach moved 829,429 containers last month, up 11.8% from September 2022.
  829,429 = 829429 *
  last month @2023-09
  11.8% = 11.8 % ^
  September 2022 @2022-09
The Bank of Japan kept its short-term rate at minus 0.1 percent on Tuesday and called 1 percent on 10-year bonds a reference.
  minus 0.1 percent = -0.1 %
  Tuesday @2023-10-31
  1 percent = 1 %
  10-year = 10 a
The People's Bank of China injected 733 billion yuan through seven-day reverse repos at an interest rate of 1.8 percent.
  733 billion yuan = 733000000000 CNY
  seven-day = 7 d
  1.8 percent = 1.8 %
Sovereign bonds worth 1 trillion yuan will be issued in the fourth quarter, half of them to be spent next year.
  1 trillion yuan = 1000000000000 CNY
  the fourth quarter @2023-Q4
  half = 0.5 1
  next year @2024
The Sanxingdui Museum has received more than 600,000 visitors since its new hall opened on July 28, and 1,500 exhibits are on show.
  more than 600,000 = >600000 *
  July 28 @2023-07-28
  1,500 = 1500 *
The British Museum said 351 of some 2,000 missing items had been recovered by the end of September.
  351 = 351 *
  some 2,000 = ~2000 *
  the end of September ?
Adult tickets cost 60 yuan, while children under 1.2 metres and visitors over 70 enter free.
  60 yuan = 60 CNY
  under 1.2 metres = <1.2 m
  over 70 ?
Japan's population shrank by 556,000 to 124.95 million in the year to 1 October 2022, the twelfth annual fall in a row.
  556,000 = 556000 * v
  124.95 million = 124950000 *
  1 October 2022 @2022-10-01
  twelfth #
The share of residents aged over 65 rose to 29 percent, from 12.1 percent in 1990.
  over 65 ?
  29 percent = 29 %
  12.1 percent = 12.1 %
  1990 @1990
Hong Kong's population stood at 7,498,100 at mid-2023, an increase of 152,000, or 2.1 per cent.
  7,498,100 = 7498100 *
  mid-2023 ?
  152,000 = 152000 * ^
  2.1 per cent = 2.1 % ^
Chinese researchers have built a photonic computer with 255 detected photons, Jiuzhang 3.0, the team said on October 11.
  255 = 255 *
  3.0 #
  October 11 @2023-10-11
The Shenzhou-17 crew of three docked with the space station at 5:46 pm on Oct 26 for a stay of about six months.
  17 #
  three = 3 *
  5:46 pm on Oct 26 @2023-10-26T17:46
  about six months = ~6 mo
NASA's probe brought back an estimated 250 g of dust from Bennu, an asteroid roughly 500 metres across.
  an estimated 250 g = ~250 g
  roughly 500 metres = ~500 m
The telescope, five times as sensitive as its predecessor, sits at an altitude of 5,050 metres.
  five times = 5 {倍}
  5,050 metres = 5050 m
Dengue has killed 1,348 people in Bangladesh this year, and 271,175 cases had been recorded by Monday.
  1,348 = 1348 *
  this year @2023
  271,175 = 271175 *
  Monday @2023-10-30
COVID-19 admissions in England slipped to 4.5 per 100,000 people in the week ending 22 October.
  COVID-19 #name
  4.5 = 4.5 1
  100,000 #phrase
  the week ending 22 October @2023-10-16/2023-10-22
The health ministry bought 3.5 million doses of H5N1 vaccine at a cost of €21 million in August.
  3.5 million = 3500000 *
  H5N1 #
  €21 million = 21000000 EUR
  August @2023-08
Nearly two-thirds of the patients were under five, and 38 of the 412 confirmed cases required intensive care.
  Nearly two-thirds ?
  under five ?
  38 = 38 *
  412 = 412 *
Wind and solar accounted for 34% of Spanish power in 2022, twice the share recorded ten years before.
  34% = 34 %
  2022 @2022
  twice = 2 {倍}
  ten years = 10 a
The 1.1 GW offshore wind farm off Fujian will generate 3.6 billion kilowatt-hours a year, enough for 1.5 million homes.
  1.1 GW = 1.1 *
  3.6 billion kilowatt-hours = 3600000000 kW.h per a
  1.5 million = 1500000 *
Brent crude settled at $87.45 a barrel on Monday, down $3.03, while gold held near $2,000 an ounce.
  $87.45 a barrel = 87.45 *
  Monday @2023-10-30
  $3.03 = 3.03 USD v
  near $2,000 an ounce = ~2000 *
Typical household energy bills will fall to £1,834 a year from £1,923 under the cap, the regulator said.
  £1,834 = 1834 GBP per a
  £1,923 = 1923 GBP
State Grid has put 28.6 billion yuan into a line rated at 800 kV that spans 2,090 kilometers.
  28.6 billion yuan = 28600000000 CNY
  800 kV = 800 *
  2,090 kilometers = 2090 km
Coal output exceeded 390 million tonnes in September, an average of 13.1 million tonnes a day.
  exceeded 390 million tonnes = >390000000 t
  September @2023-09
  13.1 million tonnes = 13100000 t per d
BYD earned 10.41 billion yuan in the third quarter, 82.2 percent more than a year earlier, on revenue of 162.2 billion yuan.
  10.41 billion yuan = 10410000000 CNY
  the third quarter @2023-Q3
  82.2 percent = 82.2 % ^
  162.2 billion yuan = 162200000000 CNY
The board of CK Hutchison declared an interim dividend of HK$0.756 per share, payable on 14 September 2023.
  HK$0.756 = 0.756 HKD per {股}
  14 September 2023 @2023-09-14
Net profit attributable to shareholders was RMB36.2 billion, an increase of 39% year on year, on a gross margin of 49.5%.
  RMB36.2 billion = 36200000000 CNY
  39% = 39 % ^
  49.5% = 49.5 %
The company bought back 1.12 million shares at HK$301.6 to HK$308.2 each, spending about HK$340 million.
  1.12 million = 1120000 *
  HK$301.6 to HK$308.2 ?
  about HK$340 million = ~340000000 HKD
Evergrande, with liabilities of more than $300 billion, was given until December 4 to avert liquidation.
  more than $300 billion = >300000000000 USD
  December 4 @2023-12-04
The Hang Seng Index closed 1.7 per cent lower at 17,112.48, its weakest finish in two weeks.
  1.7 per cent = 1.7 % v
  17,112.48 = 17112.48 *
  two weeks = 2 wk
The FTSE 100 gained 36.5 points, or 0.5%, to 7,327.39, with 71 of its members in the black.
  FTSE 100 #name
  36.5 = 36.5 {点} ^
  0.5% = 0.5 % ^
  7,327.39 = 7327.39 1
  71 = 71 {名}
Eurozone inflation eased to 2.9 per cent in October from 4.3 per cent in September, its lowest for more than two years.
  2.9 per cent = 2.9 %
  October @2023-10
  4.3 per cent = 4.3 %
  September @2023-09
  more than two years = >2 a
The yield on the 10-year Treasury rose 6 basis points to 4.9%, while the two-year note yielded 5.06%.
  10-year = 10 a
  6 basis points = 0.06 pp ^
  4.9% = 4.9 %
  two-year = 2 a
  5.06% = 5.06 %
The IMF expects global growth of 3.0 percent in 2023 and 2.9 percent in 2024, well below the average of 3.8 percent for 2000-19.
  3.0 percent = 3.0 % ^
  2023 @2023
  2.9 percent = 2.9 %
  2024 @2024
  3.8 percent = 3.8 %
  2000-19 @2000/2019
The Fund's board approved a 36-month arrangement of SDR 2.24 billion, of which SDR 451.4 million is available at once.
  36-month = 36 mo
  SDR 2.24 billion = 2240000000 *
  SDR 451.4 million = 451400000 *
The World Bank will lend Kenya $12 billion over three years, of which one quarter is set aside for roads.
  $12 billion = 12000000000 USD
  three years = 3 a
  one quarter = 0.25 1
Ukraine's farmers had harvested 28.4 million tons of wheat and barley from 7.1 million hectares by 27 October.
  28.4 million tons = 28400000 t
  7.1 million hectares = 7100000 har
  27 October @2023-10-27
Corn yields averaged 173 bushels per acre in 2022, down from 176.7 in 2021.
  173 bushels per acre = 173 *
  2022 @2022
  176.7 = 176.7 *
  2021 @2021
Apple growers in Yantai expect to pick 5 to 6 tonnes per mu this autumn, and a box of 10 kg fetches 90-110 yuan.
  5 to 6 tonnes per mu = 5..6 *
  this autumn ?
  10 kg = 10 kg
  90-110 yuan = 90..110 CNY
Each of the 48 greenhouses brings its owner about 35,000 yuan a year, the village head said.
  48 = 48 *
  about 35,000 yuan = ~35000 CNY per a
Thai rice was quoted at $585 to $590 a tonne on Thursday, and Vietnam's 5% broken variety at $640-$650.
  $585 to $590 a tonne = 585..590 USD/t
  Thursday @2023-10-26
  5% ?
  $640-$650 = 640..650 USD
The council plans to raise parking charges from £1.60 to £2 an hour and to add 250 bays by next spring.
  £1.60 = 1.60 GBP
  £2 = 2 GBP per h
  250 = 250 1
Fewer than 50 households now live in the village, 12 miles north of Penrith on the A6.
  Fewer than 50 = <50 *
  12 miles = 12 [mi_i]
  A6 #
Storm Babet left 1,258 properties flooded in England, and 13 areas broke rainfall records for October.
  1,258 = 1258 *
  13 = 13 *
  October @2023-10
An earthquake of magnitude 6.3 struck 30 km north of Herat at a depth of 8 km on October 15, injuring more than 150 people.
  6.3 ?
  30 km = 30 km
  8 km = 8 km
  October 15 @2023-10-15
  more than 150 = >150 *
Floodwater rose 1.8 metres in under three hours, and 560 residents were moved to two school halls.
  1.8 metres = 1.8 m ^
  under three hours = <3 h
  560 = 560 *
  two = 2 *
The 5G network now has 3.189 million base stations, 22.6 for every 10,000 people, the ministry said.
  5G #
  3.189 million = 3189000 *
  22.6 ?
  10,000 ?
Foxconn's plant in Zhengzhou, one of the largest in the world, hired 50,000 people at an hourly wage of 21 yuan.
  one of the #
  50,000 = 50000 *
  21 yuan = 21 CNY per h
US employers added 336,000 jobs in September, almost double the forecast of 170,000, and unemployment held at 3.8%.
  336,000 = 336000 {个}
  September @2023-09
  almost double = ~2 {倍}
  170,000 = 170000 1
  3.8% = 3.8 %
Youth unemployment stood at 21.3 percent in June, and roughly one in five of those aged 16 to 24 had no work.
  21.3 percent = 21.3 %
  June @2023-06
  roughly one in five = ~0.2 1
  16 to 24 = 16..24 {岁}
The minimum wage in Guizhou rose by 100 yuan to 1,890 yuan a month on February 1.
  100 yuan = 100 CNY ^
  1,890 yuan = 1890 CNY per mo
  February 1 @2023-02-01
The China-Europe train left Xi'an on 9 May with 50 wagons and took 15 days to cover 11,000 km.
  9 May @2023-05-09
  50 = 50 *
  15 days = 15 d
  11,000 km = 11000 km
The line between Jakarta and Bandung, 142.3 kilometers long, cuts the journey from more than three hours to about 40 minutes at 350 km per hour.
  142.3 kilometers = 142.3 km
  more than three hours = >3 h
  about 40 minutes = ~40 min
  350 km per hour = 350 km/h
Heathrow served 7.1 million passengers in September 2023, up 22%, and charges airlines £31.57 per passenger.
  7.1 million = 7100000 {人}
  September 2023 @2023-09
  22% = 22 % ^
  £31.57 = 31.57 GBP per {人}
A dozen ships were waiting on Tuesday to enter the Panama Canal, where daily transits will be cut from 31 to 25 on November 3.
  A dozen = 12 {艘}
  Tuesday @2023-10-31
  31 = 31 1
  25 = 25 1
  November 3 @2023-11-03
Tens of thousands of fans filled the 48,000-seat stadium to watch Inter Miami lose 2-1 in the 87th minute.
  Tens of thousands ?
  48,000 = 48000 *
  2-1 #
  87th #
Coco Gauff, 19, won the US Open on September 9 and a cheque for $3 million, coming back from 2-6 to take the last two sets.
  19 = 19 {岁}
  September 9 @2023-09-09
  $3 million = 3000000 USD
  2-6 #
  two = 2 *
Kelvin Kiptum ran the Chicago Marathon in a world record of two hours and 35 seconds on 8 October, 34 seconds faster than Eliud Kipchoge.
  two hours and 35 seconds ?
  8 October @2023-10-08
  34 seconds = 34 s
The court of appeal cut the sentence from 12 to nine years and ordered the two brothers to repay £740,000 by 31 March 2024.
  12 ?
  nine years ?
  two = 2 *
  £740,000 = 740000 GBP
  31 March 2024 @2024-03-31
Article 7 of the decree, published on 1 June 2021, caps fines at 4% of turnover or €20 million.
  Article 7 #
  1 June 2021 @2021-06-01
  4% = 4 %
  €20 million = 20000000 EUR
The number of visitors to the Great Wall tripled to 8.7 million in the first half of 2023, while spending per head fell by a fifth.
  tripled = 3 {倍} ^
  8.7 million = 8700000 *
  the first half of 2023 @2023-01/2023-06
  a fifth = 0.2 1 v
Customers may call 0800 555 111 between 9am and 5pm, and refunds will be paid within 14 days.
  0800 555 111 #
  between 9am and 5pm ?
  within 14 days = <14 d
The two sides signed 23 agreements on October 18, two of them under the 14th Five-Year Plan.
  two = 2 *
  23 = 23 *
  October 18 @2023-10-18
  two = 2 *
  14th #
  Five-Year #
Lithium carbonate has dropped by more than two-thirds since last November to 165,000 yuan a tonne.
  more than two-thirds ?
  last November @2022-11
  165,000 yuan a tonne = 165000 CNY/t
The Group of 77 and the G20 both asked for $100 billion a year in climate aid, a sum promised in 2009.
  77 #
  G20 #
  $100 billion = 100000000000 USD per a
  2009 @2009
Zhejiang's courts heard 62,400 labour disputes in 2022, 8.3 percent fewer than in 2021, and settled 71 percent of them within 30 days.
  62,400 = 62400 *
  2022 @2022
  8.3 percent = 8.3 % v
  2021 @2021
  71 percent = 71 %
  within 30 days = <30 d
`,
);
