import { holds } from './reading-table.testing.ts';

/** Of wires, markets, polls and courts; sentences of our own. */
holds(
  'pilots pipelines and psalms',
  { language: 'en', date: '2024-09-20', rows: 69 },
  `
Britain's annual inflation rate eased to 2.2% in August from 2.3% in July, the Office for National Statistics said on Wednesday.
  2.2% = 2.2 %
  August @2024-08
  2.3% = 2.3 %
  July @2024-07
  Wednesday @2024-09-18
Brent crude futures rose $1.23, or 1.7%, to settle at $73.65 a barrel on Thursday.
  $1.23 = 1.23 USD ^
  1.7% = 1.7 % ^
  $73.65 a barrel = 73.65 USD/[bbl_us]
  Thursday @2024-09-19
Hong Kong's Hang Seng Index gained 364.22 points, or 2.1 per cent, to close at 18,013.16, its highest finish in nearly two months.
  364.22 = 364.22 * ^
  2.1 per cent = 2.1 % ^
  18,013.16 = 18013.16 *
  nearly two months = ~2 mo
More than 300 lorries were left stranded on the M20 overnight after up to 15cm of snow fell across Kent.
  More than 300 = >300 *
  M20 #
  up to 15cm = <15 cm
At least 17 people were killed and some 240 injured when two commuter trains collided outside Dhaka early on Tuesday, officials said.
  At least 17 = >17 *
  some 240 = ~240 *
  two = 2 *
  Tuesday @2024-09-17
Wheat for December delivery fell 6-1/4 cents to $5.68 a bushel in Chicago, leaving it down about 2% on the week.
  December @2024-12
  6-1/4 cents = 0.0625 USD v
  $5.68 a bushel = 5.68 USD/[bu_us]
  about 2% = ~2 % v
Exports grew 8.7 percent year on year to $308.65 billion last month, while imports edged up 0.5 percent to $217.63 billion, customs data showed.
  8.7 percent = 8.7 % ^
  $308.65 billion = 308650000000 USD
  last month @2024-08
  0.5 percent = 0.5 % ^
  $217.63 billion = 217630000000 USD
The company said it would invest Rs 4,200 crore over three years to build two plants in Gujarat, creating about 12,000 jobs.
  Rs 4,200 crore = 42000000000 INR
  three years = 3 a
  two = 2 *
  about 12,000 = ~12000 *
A magnitude 6.1 quake struck at a depth of 35 km about 120 km off the coast of Hualien at 7:42 a.m., the weather bureau said.
  6.1 = 6.1 *
  35 km = 35 km
  about 120 km = ~120 km
  7:42 a.m. @T07:42
Temperatures in Seville reached 43.6C on Monday, and firefighters battled nine blazes across 2,300 hectares of pine forest.
  43.6C = 43.6 Cel
  Monday @2024-09-16
  nine = 9 *
  2,300 hectares = 2300 har
The wildfire north of Redding has burned 41,500 acres and is 35% contained, with 1,870 firefighters on the lines, Cal Fire said Sunday.
  41,500 acres = 41500 [acr_us]
  35% = 35 %
  1,870 = 1870 *
  Sunday @2024-09-15
The low will dip to 28 degrees Fahrenheit by dawn, with gusts of up to 45 mph and 3 to 5 inches of snow at elevations of over 6,000 feet.
  28 degrees Fahrenheit = 28 [degF]
  up to 45 mph = <45 [mi_i]/h
  3 to 5 inches = 3..5 [in_i]
  over 6,000 feet = >6000 [ft_i]
Retail sales volumes fell by 0.9% in the three months to June, and were 1.4% below their pre-pandemic level in February 2020.
  0.9% = 0.9 % v
  three months = 3 mo
  June @2024-06
  1.4% = 1.4 %
  February 2020 @2020-02
Unemployment among 16- to 24-year-olds climbed to 14.3 per cent in the three months to July, the bulletin showed.
  16- to 24-year-olds = 16..24 {岁}
  14.3 per cent = 14.3 %
  three months = 3 mo
  July @2024-07
Revenue for the quarter ended June 30 rose 12% to $4.87 billion, topping the $4.8 billion analysts had expected.
  June 30 @2024-06-30
  12% = 12 % ^
  $4.87 billion = 4870000000 USD
  $4.8 billion = 4800000000 USD
Nonfarm payrolls increased by 142,000 in August, the Labor Department said, while the jobless rate ticked down to 4.2% from 4.3%.
  142,000 = 142000 * ^
  August @2024-08
  4.2% = 4.2 %
  4.3% = 4.3 %
Average hourly earnings rose 14 cents to $35.21, lifting the annual wage gain to 3.8% from 3.6% in July.
  14 cents = 0.14 USD ^
  $35.21 = 35.21 USD
  3.8% = 3.8 %
  3.6% = 3.6 %
  July @2024-07
Flooding in northern Japan forced the evacuation of nearly 18,000 residents after 412 millimetres of rain fell in 24 hours.
  nearly 18,000 = ~18000 *
  412 millimetres = 412 mm
  24 hours = 24 h
Three-month copper on the London Metal Exchange rose 1.1% to $9,495 a metric ton, on track for a weekly gain of 2.4%.
  Three-month = 3 mo
  1.1% = 1.1 % ^
  $9,495 a metric ton = 9495 USD/t
  2.4% = 2.4 % ^
Petrol averaged 136.4p a litre at UK pumps last week, down 3.1p from August.
  136.4p a litre = 1.364 GBP/L
  last week @2024-09-09/2024-09-15
  3.1p = 0.031 GBP v
  August @2024-08
Chelsea's new striker, 22, signed a five-year contract on Thursday in a deal worth up to £38.5m, including £4m in add-ons.
  22 = 22 {岁}
  five-year = 5 a
  Thursday @2024-09-19
  up to £38.5m = <38500000 GBP
  £4m = 4000000 GBP
The 68-year-old founder owns 27.3 per cent of the company and plans to sell no shares for at least 18 months.
  68-year-old = 68 {岁}
  27.3 per cent = 27.3 %
  at least 18 months = >18 mo
The Kenyan won the women's race in 2 hours 21 minutes 14 seconds, 37 seconds ahead of her nearest rival.
  2 hours 21 minutes 14 seconds = 8474 s
  37 seconds = 37 s
Their third-round match lasted 4 hours and 52 minutes, with the Spaniard firing 23 aces and saving 11 of 13 break points.
  third #
  4 hours and 52 minutes = 292 min
  23 = 23 *
  11 = 11 *
  13 = 13 *
Senators passed the bill by 61 votes to 38, eight days after it cleared the lower house with a majority of 12.
  61 = 61 *
  38 = 38 *
  eight days = 8 d
  12 = 12 *
The airline carried 2.07 million passengers in July, filling 84.6 per cent of its seats, and expects to add six aircraft and 14 routes.
  2.07 million = 2070000 *
  July @2024-07
  84.6 per cent = 84.6 %
  six = 6 *
  14 = 14 *
Seoul apartments changed hands at an average of 1.15 billion won in July, up 60 million won from June.
  1.15 billion won = 1150000000 KRW
  July @2024-07
  60 million won = 60000000 KRW ^
  June @2024-06
Inflation in the Philippines slowed to 3.3 percent in August, and the central bank trimmed its key rate by a quarter point to 6.25 percent.
  3.3 percent = 3.3 %
  August @2024-08
  a quarter point = 0.25 pp v
  6.25 percent = 6.25 %
Indonesia plans to spend Rp 71 trillion (US$4.6 billion) on free school meals next year, reaching 19.5 million pupils.
  Rp 71 trillion = 71000000000000 IDR
  US$4.6 billion = 4600000000 USD
  next year @2025
  19.5 million = 19500000 *
Malaysia's palm oil stocks rose 7.3 percent to 1.88 million metric tons at the end of August, the highest in six months.
  7.3 percent = 7.3 % ^
  1.88 million metric tons = 1880000 t
  the end of August @2024-08-31
  six months = 6 mo
Waiting lists in England grew to 7.62 million in July, with 290,326 patients waiting more than 52 weeks for treatment.
  7.62 million = 7620000 *
  July @2024-07
  290,326 = 290326 *
  more than 52 weeks = >52 wk
Train drivers will receive a backdated 15 per cent rise over three years, taking average pay from £60,000 to £69,000 for a 35-hour week.
  15 per cent = 15 % ^
  three years = 3 a
  £60,000 = 60000 GBP
  £69,000 = 69000 GBP
  35-hour = 35 h
The reservoir can hold 1.9bn litres, but levels have fallen to 38 per cent after only 12mm of rain in six weeks.
  1.9bn litres = 1900000000 L
  38 per cent = 38 %
  12mm = 12 mm
  six weeks = 6 wk
The bridge, 1.6 miles long and 216 feet above the water at its highest point, carries some 34,000 vehicles a day.
  1.6 miles = 1.6 [mi_i]
  216 feet = 216 [ft_i]
  some 34,000 = ~34000 * per d
Customs officers seized 1.4 tonnes of cocaine hidden in 62 crates of bananas and worth roughly €95 million on the street.
  1.4 tonnes = 1.4 t
  62 = 62 *
  roughly €95 million = ~95000000 EUR
The child, weighing just 540 grams at birth, spent 118 days in intensive care and went home at 3.2kg.
  540 grams = 540 g
  118 days = 118 d
  3.2kg = 3.2 kg
Taiwan's export orders rose 9.1% to US$50.22 billion in August, and the ministry forecasts growth of 2.6% to 6.6% for September.
  9.1% = 9.1 % ^
  US$50.22 billion = 50220000000 USD
  August @2024-08
  2.6% to 6.6% = 2.6..6.6 % ^
  September @2024-09
The foundry raised its 2024 capital spending forecast to between $30 billion and $32 billion, from $28 billion in July.
  2024 @2024
  between $30 billion and $32 billion = 30000000000..32000000000 USD
  $28 billion = 28000000000 USD
  July @2024-07
Operating profit at the shipbuilder jumped more than 60% to 130.7 billion won in the April-June quarter, its sixth straight quarterly gain.
  more than 60% = >60 % ^
  130.7 billion won = 130700000000 KRW
  April-June @2024-04/2024-06
  sixth #
The flat, measuring 484 sq ft, sold for HK$6.88 million, or HK$14,215 per square foot, after 43 days on the market.
  484 sq ft = 484 [sft_i]
  HK$6.88 million = 6880000 HKD
  HK$14,215 per square foot = 14215 HKD/[sft_i]
  43 days = 43 d
The typhoon, packing maximum sustained winds of 175 km/h, is expected to make landfall within 36 hours about 90 kilometres east of Haikou.
  175 km/h = 175 km/h
  within 36 hours = <36 h
  about 90 kilometres = ~90 km
Turnover on the Shanghai and Shenzhen bourses shrank to 479.9 billion yuan on Wednesday, under 500 billion yuan for the third time this month.
  479.9 billion yuan = 479900000000 CNY
  Wednesday @2024-09-18
  under 500 billion yuan = <500000000000 CNY
  third #
  this month @2024-09
"Let me be clear: we have reached 640,000 children in nine days from fewer than 200 sites," the health agency's envoy told the briefing.
  640,000 = 640000 *
  nine days = 9 d
  fewer than 200 = <200 *
"We delivered 40 jets in August, 32 of them narrowbodies, and we have a backlog of over 6,100 orders worth $516 billion," the chief executive told analysts.
  40 = 40 *
  August @2024-08
  32 = 32 *
  over 6,100 = >6100 *
  $516 billion = 516000000000 USD
Workers at the Seattle plant rejected a 25% raise over four years, with 96% voting to strike from 12:01 a.m. Friday.
  25% = 25 % ^
  four years = 4 a
  96% = 96 %
  12:01 a.m. Friday @2024-09-20T00:01
Mortgage rates fell to 6.09% this week, Freddie Mac said, down 11 basis points and well short of the 7.79% peak of October 2023.
  6.09% = 6.09 %
  this week @2024-09-16/2024-09-22
  11 basis points = 0.11 pp v
  7.79% = 7.79 %
  October 2023 @2023-10
The yield on 10-year Treasuries rose 2.8 basis points to 3.715%, while the two-year yield slipped to 3.59%.
  10-year = 10 a
  2.8 basis points = 0.028 pp ^
  3.715% = 3.715 %
  two-year = 2 a
  3.59% = 3.59 %
The museum drew 5.8 million visitors in 2023, up 42% but still short of the 6.2 million recorded in 2019.
  5.8 million = 5800000 *
  2023 @2023
  42% = 42 % ^
  6.2 million = 6200000 *
  2019 @2019
"We want at least 60 GW of offshore wind by 2030, up from 14.7 GW, and that will take some £45bn," the energy secretary told reporters.
  at least 60 GW = >60 GW
  2030 @2030
  14.7 GW = 14.7 GW
  some £45bn = ~45000000000 GBP
The vaccine cut hospital admissions by 73% among people aged 65 and over in a trial of 30,512 volunteers in 11 countries.
  73% = 73 % v
  65 and over = >65 {岁}
  30,512 = 30512 *
  11 = 11 *
Canberra will limit foreign student starts to 270,000 next year, a move universities say could cost A$4.1 billion and 14,000 jobs.
  270,000 = 270000 *
  next year @2025
  A$4.1 billion = 4100000000 AUD
  14,000 = 14000 *
Sydney home values rose 0.3% in August to a median A$1.18 million, CoreLogic said, while Melbourne's fell 0.2%.
  0.3% = 0.3 % ^
  August @2024-08
  A$1.18 million = 1180000 AUD
  0.2% = 0.2 % v
Rescuers pulled five miners alive from a shaft 190 metres underground on Wednesday, almost 60 hours after the roof collapsed.
  five = 5 *
  190 metres = 190 m
  Wednesday @2024-09-18
  almost 60 hours = ~60 h
The UN says more than 1.9 million people, or roughly 90% of the enclave's population, have been displaced since October 7.
  more than 1.9 million = >1900000 *
  roughly 90% = ~90 %
  October 7 @2023-10-07
The Nikkei share average ended the morning session up 2.02% at 37,905.11, with 198 of its 225 constituents advancing.
  2.02% = 2.02 % ^
  37,905.11 = 37905.11 *
  198 = 198 *
  225 = 225 *
The council proposes 1,450 homes on a 62-hectare site off the A14, 40 per cent of them affordable, with work starting in May 2026.
  1,450 = 1450 *
  62-hectare = 62 har
  A14 #
  40 per cent = 40 %
  May 2026 @2026-05
Flight CX888 to Vancouver, a Boeing 777-300ER with 294 people aboard, left gate 64 about 90 minutes late.
  CX888 #
  777-300ER #
  294 = 294 *
  64 #
  about 90 minutes = ~90 min
He was charged under section 18 of the Offences Against the Person Act 1861 and jailed for 14 years in Court 3.
  18 #
  1861 #
  14 years = 14 a
  3 #
Version 17.6.1 fixes 24 flaws, including CVE-2024-38119, and takes about 20 minutes to install on a Pixel 8.
  17.6.1 #
  24 = 24 *
  CVE-2024-38119 #
  about 20 minutes = ~20 min
  8 #
By 2000 the club had 2000 members, and by 2024 just 1984 were left.
  2000 @2000
  2000 = 2000 *
  2024 @2024
  1984 = 1984 *
The Group of Seven will meet in Room 1408 on 5 November while 43 envoys from the G20 gather next door.
  Seven #
  1408 #
  5 November @2024-11-05
  43 = 43 *
  G20 #
The auditors asked (1) who signed the 3G contract and (2) why it cost 3 million euros.
  (1) #
  3G #
  (2) #
  3 million euros = 3000000 EUR
It was the eleventh hour, the shadow chancellor said, and he would bet ten to one that the second reading slips past 11pm.
  eleventh #
  ten to one #
  second #
  11pm @T23:00
Route 66 Motors sold 66 used Peugeot 208s from its lot on 42nd Street.
  66 #
  66 = 66 *
  208s #
  42nd #
The Dow 30 and the S&P 500 each slipped, but 7-Eleven's owner and 3M rose more than 3%.
  30 #
  500 #
  7-Eleven #
  3M #
  more than 3% = >3 % ^
Article 50 was triggered on 29 March 2017, and the 27 then took 1,039 days to see Protocol 7 through.
  50 #
  29 March 2017 @2017-03-29
  27 = 27 *
  1,039 days = 1039 d
  7 #
Take the No. 73 bus to Platform 9, walk 400 metres past Pier 39, and the Hotel 1898 is on the left.
  73 #
  9 #
  400 metres = 400 m
  39 #
  1898 #
The F-16s and a KC-135 flew 16 sorties from Base 201, the spokesman said on day 135 of the campaign.
  F-16s #
  KC-135 #
  16 = 16 *
  201 #
  135 #
Chapter 11 filings reached 2,011 in 2011, a partner at a Big Four firm recalled over a bottle of 1982 claret.
  11 #
  2,011 = 2011 *
  2011 @2011
  Four #
  1982 @1982
`,
);
