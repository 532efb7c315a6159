/** Sentences of quakes, drones and dividends, with all that is read in each; the last are of forms that were once misread. */
import { holds } from './reading-table.testing.ts';

holds(
  'English of quakes, drones and dividends',
  { language: 'en', date: '2024-09-20', rows: 155 },
  `
The bill scraped through its second reading by 214 votes to 209, with seven government backbenchers abstaining.
  second #ordinal
  214 = 214 {票}
  209 = 209 1
  seven = 7 1
A former accountant was jailed for six and a half years after stealing almost $1.2 million from two pensioners in her care.
  six and a half years = 6.5 a
  almost $1.2 million = ~1200000 USD
  two = 2 {人}
The jury of nine women and three men took less than four hours to reach a verdict.
  nine = 9 {人}
  three = 3 {人}
  less than four hours = <4 h
The probe survived a drop through an atmosphere 90 times as dense as our own before falling silent after 52 minutes.
  90 times = 90 {倍}
  52 minutes = 52 min
Up to 80mm of rain may fall in six hours over the western fells, forecasters warned at 5.30am.
  Up to 80mm = <80 mm
  six hours = 6 h
  5.30am @T05:30
Direct flights take a little over seven hours and start at around $620 return, but only on Mondays and Thursdays.
  a little over seven hours = >7 h
  around $620 = ~620 USD
A four-bedroom rectory with 2.3 acres outside Marlow is on the market for offers in excess of £1.85m.
  four = 4 {间}
  2.3 acres = 2.3 [acr_us]
  in excess of £1.85m = >1850000 GBP
The frigate, 133 metres long and displacing just under 5,700 tonnes, carries a crew of 110.
  133 metres = 133 m
  just under 5,700 tonnes = <5700 t
  110 = 110 {人}
Of every 1,000 live births, 3.6 ended in the death of the child before its first birthday.
  1,000 = 1000 1
  3.6 = 3.6 1
  first #ordinal
Brent crude slipped below $80 a barrel for the first time in five weeks.
  below $80 a barrel = <80 USD/[bbl_us] v
  the first #ordinal
  five weeks = 5 wk
England were 87 for four at lunch, still 212 runs adrift, when the drizzle set in.
  87 for four #phrase
  212 = 212 1
He took the deciding set 7-6 (11-9) after saving five match points, the last of them with a 129mph ace.
  7-6 #phrase
  11-9 #phrase
  five = 5 {点}
  129mph = 129 [mi_i]/h
The defendant, who turns 30 in May, was ordered to carry out 180 hours of unpaid work and to pay costs of £415.50.
  30 = 30 {岁}
  May ?
  180 hours = 180 h
  £415.50 = 415.50 GBP
The beetle, no more than 4 mm long, can support 850 times its own weight.
  no more than 4 mm = <4 mm
  850 times = 850 {倍}
The reservoir is only 41% full, its lowest for the time of year in at least two decades.
  41% = 41 %
  at least two decades = >20 a
Snow lay 30-odd centimetres deep on the pass, and drifts twice the height of a man blocked the A-road beyond.
  30-odd centimetres = >30 cm
  twice = 2 {倍}
Stir in 1½ tablespoons of mustard and a half-pint of stock.
  1½ tablespoons = 1.5 [tbs_us]
  a half-pint = 0.5 [pt_br]
Mortgage approvals came in at 64,700, comfortably above the consensus of 62,000 but well short of the 70,000-plus seen before the budget.
  64,700 = 64700 1
  62,000 = 62000 1
  70,000-plus = >70000 1
The outbreak has killed at least 19 and sickened upward of 1,300 in the delta since the turn of the year.
  at least 19 = >19 {人}
  upward of 1,300 = >1300 1
A column of 30 or so armoured vehicles had been seen 15km south of the border at dawn, the governor said.
  30 or so = ~30 {辆}
  15km = 15 km
Each missile costs in the region of $3m and flies at three and a half times the speed of sound.
  in the region of $3m = ~3000000 USD per {枚}
  three and a half times = 3.5 {倍}
Table 4 shows that households of five persons or more accounted for 6.8 per cent of all households in 2021-22.
  Table 4 #identifier
  five persons or more = >5 {人}
  6.8 per cent = 6.8 %
  2021-22 @2021/2022
Median weekly pay for full-time employees was $1,204; the top decile earned 3.2 times as much as the bottom one.
  $1,204 = 1204 USD per wk
  3.2 times = 3.2 {倍}
  one #phrase
The quake, of magnitude 5.9, struck at 3:42 a.m. local time at a depth of ten kilometres.
  5.9 = 5.9 {级}
  3:42 a.m. @T03:42
  ten kilometres = 10 km
The choir, founded in the 1880s, numbers fewer than forty these days.
  the 1880s @1880/1889
  fewer than forty = <40 1
Residents with questions about the works should ring 0161 555 0147 or call in at 22 Tanner Street before 5pm.
  0161 555 0147 #identifier
  22 Tanner Street #identifier
  5pm @T17:00
Under Section 21 of the Tenancies Act 1988, landlords had to give two months' notice.
  Section 21 #identifier
  Act 1988 #identifier
  two months = 2 mo
Studio 54 regulars and Blink-182 fans alike may wince at a ticket price of 180 dollars.
  Studio 54 #name
  Blink-182 #name
  180 dollars = 180 USD
The Boeing 737 had been cleared to flight level 350 when one of its two engines failed.
  Boeing 737 #name
  level 350 #identifier
  one of #phrase
  two = 2 1
Channel 4 has bought the rights to "Seven Sisters", a drama in six parts set on the 38 bus.
  Channel 4 #name
  Seven Sisters #name
  six = 6 {个}
  38 #name
The crash happened near junction 14 of the M1 and left a 7.5-tonne lorry on its side.
  junction 14 #identifier
  M1 #name
  7.5-tonne = 7.5 t
The under-21s lost 2-0 on Sunday to a side ranked 112th, their number 10 having limped off in the 8th minute.
  21s #phrase
  2-0 #phrase
  Sunday ?
  112th #ordinal
  number 10 #ordinal
  the 8th #
The firm swears by WD-40 and duct tape, and its 1980s lathe still turns out 40 parts an hour, 24/7.
  WD-40 #name
  1980s @1980/1989
  40 = 40 {个} per h
  24/7 #phrase
Give it a second, said the pilot, who had second thoughts: 1.8 seconds later the drogue opened.
  second #ordinal
  second #ordinal
  1.8 seconds = 1.8 s
Revelation 13:18 was read at quarter past one, and all 66 of the faithful said amen as one.
  13:18 #identifier
  quarter past one @T01:15
  66 = 66 1
  one #phrase
The Cartwell X200s, which replaces the X100, runs version 4.10 of the software and weighs 1.04kg.
  X200s #name
  X100 #name
  version 4.10 #identifier
  1.04kg = 1.04 kg
Vitamin B12 is all very well, the dietitian said, but one does not need 20/20 vision to see that pills at £49.99 a month are a racket.
  B12 #name
  one #phrase
  20/20 #phrase
  £49.99 = 49.99 GBP per mo
By the end of 2023, the country had 1,409.67 million people on the mainland, a decrease of 2.08 million over the end of the previous year.
  the end of 2023 @2023-12-31
  1,409.67 million = 1409670000 {人}
  2.08 million = 2080000 1 v
  the previous year ?
A magnitude-6.2 earthquake jolted a county in Gansu at 11:59 pm on Monday, at a depth of 10 km, the China Earthquake Networks Center said.
  6.2 = 6.2 {级}
  11:59 pm on Monday @2024-09-16T23:59
  10 km = 10 km
More than 40 people were still missing after a landslide swept through two villages shortly before 6 am.
  More than 40 = >40 {人}
  two = 2 {个}
  6 am @T06:00
Shares in the Shenzhen-based drone maker tripled on their debut, valuing the firm at just under HK$52bn.
  tripled = 3 {倍} ^
  just under HK$52bn = <52000000000 HKD
A strain of H5N1 avian flu has been found in dairy herds in nine US states, the Department of Agriculture said.
  H5N1 #name
  nine = 9 1
The Nobel laureate, 87, died at his home in Lima, his family said on April 13.
  87 = 87 1
  April 13 @2024-04-13
Roughly one in five young Chinese in cities was out of work at the peak of the crisis.
  Roughly one in five = ~0.2 1
The chief executive said the pledge to uphold "one country, two systems" would not change for 50 years.
  one country, two systems #phrase
  50 years = 50 a
Lawmakers voted 232 to 197 to open the inquiry, with two abstentions.
  232 to 197 #phrase
  two = 2 {票}
Excluding one-off items, diluted earnings per share came in at $1.53, beating the $1.35 analysts had penciled in.
  one-off #phrase
  $1.53 = 1.53 USD
  $1.35 = 1.35 USD
Tourist arrivals in Macao came to 2.95 million, about 88 percent of the level recorded in the same period of 2019.
  2.95 million = 2950000 1
  about 88 percent = ~88 %
  2019 @2019
Of the 31 provincial-level regions, 27 posted a year-on-year rise in consumer prices.
  31 = 31 {个}
  27 = 27 1
The film has grossed a little over 1.2 billion yuan at the box office since its release on Feb 10.
  a little over 1.2 billion yuan = >1200000000 CNY
  Feb 10 @2024-02-10
Gunmen on motorcycles killed at least 23 villagers and torched no fewer than sixty homes in northern Nigeria, a local chief told the AP.
  at least 23 = >23 {人}
  no fewer than sixty = >60 {户}
Zheng Qinwen, seeded 12th, beat the Ukrainian 6-4, 6-4 to reach her first Grand Slam final.
  12th #ordinal
  6-4 #phrase
  6-4 #phrase
  first #ordinal
A 19-year-old student from Henan became the youngest person to climb all 14 peaks higher than 8,000 meters.
  19-year-old = 19 {岁}
  14 = 14 1
  higher than 8,000 meters = >8000 m
The Nikkei 225 tumbled 12.4% in its worst day since Black Monday in 1987.
  Nikkei 225 #name
  12.4% = 12.4 % v
  Monday ?
  1987 @1987
Under Article 370, revoked in August 2019, the region had enjoyed a degree of autonomy.
  Article 370 #identifier
  August 2019 @2019-08
Health officials logged 486 new mpox cases, nearly half of them in children under 15.
  486 = 486 {例}
  nearly half = ~0.5 1
  under 15 = <15 {岁}
Flight MH370 vanished on March 8, 2014, with 239 people on board, and the seabed search covered 120,000 sq km.
  MH370 #name
  March 8, 2014 @2014-03-08
  239 = 239 {人}
  120,000 sq km = 120000 km2
The G20 communique, hammered out at 3 o'clock in the morning, ran to 29 pages.
  G20 #name
  3 o'clock @T03:00
  29 = 29 1
Fixed-asset investment, rural households excluded, amounted to 18.8 trillion yuan in the January-May period, edging up 4.0 percent.
  18.8 trillion yuan = 18800000000000 CNY
  January-May ?
  4.0 percent = 4.0 % ^
The producer price index dropped 1.4 percent from a year ago, its 20th month in negative territory, but rose 0.2 percent from April.
  1.4 percent = 1.4 % v
  20th #ordinal
  0.2 percent = 0.2 % ^
  April ?
Primary industry contributed 8,975.5 billion yuan of value added, the secondary industry 48,258.9 billion yuan.
  8,975.5 billion yuan = 8975500000000 CNY
  48,258.9 billion yuan = 48258900000000 CNY
Per capita disposable income was 39,218 yuan, or 6.1 percent more in real terms; the median was 33,036 yuan.
  39,218 yuan = 39218 CNY per {人}
  6.1 percent = 6.1 % ^
  33,036 yuan = 33036 CNY
Typhoon Gaemi, the third of the year, packed winds of up to 38 meters per second when it made landfall at about 7:50 p.m. on Thursday.
  the third #ordinal
  up to 38 meters per second = <38 m/s
  7:50 p.m. on Thursday @2024-09-19T19:50
India's top court ordered the developer to refund Rs 3.5 crore to 46 home buyers within eight weeks.
  Rs 3.5 crore = 35000000 INR
  46 = 46 {人}
  within eight weeks = <8 wk
The Chang'e-6 probe brought back 1,935.3 grams of soil from the far side of the moon after a 53-day trip.
  Chang'e-6 #name
  1,935.3 grams = 1935.3 g
  53-day = 53 d
Xi made the remarks at the third plenary session of the 20th Central Committee of the party, which ended on July 18.
  the third #ordinal
  the 20th #ordinal
  July 18 @2024-07-18
The 47-year-old bridge over the Yangtze, closed since the small hours of June 2, will reopen to one-way traffic.
  47-year-old = 47 {岁}
  June 2 @2024-06-02
  one-way #phrase
Hong Kong will scrap the quarantine rule known as "0+3" at the turn of the year, three officials with knowledge of the matter said.
  0+3 #phrase
  three = 3 {名}
Ten days after the blast, rescuers pulled a boy of six alive from the rubble.
  Ten days = 10 d
  six = 6 {岁}
At 1.88 metres and 92kg, the winger is hardly the sort defenders like to meet one on one.
  1.88 metres = 1.88 m
  92kg = 92 kg
  one on one #phrase
The official manufacturing PMI read 49.5, missing the 50-point mark that separates growth from contraction for a second month in a row.
  49.5 = 49.5 1
  50 = 50 {点}
  second #ordinal
The bank booked pre-tax profit of $21.6bn for the six months to 30 June, broadly in line with last year's $21.7bn.
  $21.6bn = 21600000000 USD
  six months = 6 mo
  30 June @2024-06-30
  last year ?
  $21.7bn = 21700000000 USD
Same-store sales fell 14% in China, where the chain now runs 7,306 cafes in over 900 county-level markets.
  14% = 14 % v
  7,306 = 7306 1
  over 900 = >900 {个}
Express delivery firms handled 15.05 billion parcels in August alone, or almost 5,600 every second.
  15.05 billion = 15050000000 {件}
  August ?
  almost 5,600 = ~5600 1 per s
  second #ordinal
The Senate confirmed her by a margin of 53 to 47, with three Republicans crossing the aisle.
  53 to 47 #phrase
  three = 3 {人}
WHO declared COVID-19 over as a global emergency on 5 May 2023, by which time close to 7 million deaths had been reported.
  COVID-19 #name
  5 May 2023 @2023-05-05
  close to 7 million = ~7000000 {人}
The tycoon bought the pink diamond, all 10.57 carats of it, for €31m plus fees at a sale that lasted four and a half minutes.
  10.57 carats = 10.57 [car_m]
  €31m = 31000000 EUR
  four and a half minutes = 4.5 min
Engineers hope the maglev will whisk riders over the 1,000-kilometer stretch in two hours or so.
  1,000-kilometer = 1000 km
  two hours or so = ~2 h
The pro-democracy activist, Number 5 on the police list, has a bounty of HK$1 million on his head.
  Number 5 #ordinal
  HK$1 million = 1000000 HKD
France's far right took 33% of the vote in round one, but only the second round, on July 7, will settle who governs.
  33% = 33 %
  one #phrase
  the second #ordinal
  July 7 @2024-07-07
Of the total population, those aged 60 and over accounted for 21.1 percent, up 1.3 points.
  60 and over = >60 {岁}
  21.1 percent = 21.1 %
  1.3 points = 1.3 pp ^
An Antonov An-26 cargo plane with a crew of five skidded off runway 09 at about 1430 hours local time.
  An-26 #name
  five = 5 {人}
  09 #identifier
  1430 hours local time @T14:30
A 280-million-year-old fossil turns out to be, in good part, black paint.
  280-million-year-old = 280000000 a
The novelist's tenth book sold a million and a half copies, none of them, she jokes, to her neighbours at No 22.
  tenth #ordinal
  a million and a half = 1500000 {份}
  No 22 #ordinal
New yuan loans amounted to 950 billion yuan, 410 billion yuan less than in the corresponding month of last year, while 30% of respondents had expected over a trillion.
  950 billion yuan = 950000000000 CNY
  410 billion yuan = 410000000000 CNY v
  last year ?
  30% = 30 %
  over a trillion = >1000000000000 1
A court in Liaoning jailed the former football chief for life for taking bribes worth upward of 81 million yuan between 2010 and 2023.
  upward of 81 million yuan = >81000000 CNY
  2010 and 2023 @2010/2023
The 1992 Consensus got short shrift in her 30-minute speech, which drew applause all of seven times.
  1992 Consensus #name
  30-minute = 30 min
  seven = 7 {次}
Lionel Messi's No. 10 shirt sold out within minutes, though a genuine one costs 1,299 yuan.
  No. 10 #ordinal
  one #phrase
  1,299 yuan = 1299 CNY
Some 2,000 years on, Terracotta Warrior No 6 of Pit One still carries traces of purple.
  Some 2,000 years = ~2000 a
  No 6 #ordinal
  Pit One #name
Kenya's 24/7 hotline for elephant sightings has taken half a dozen calls a night since late 2021.
  24/7 #phrase
  half a dozen = 6 1
  late 2021 @2021
The 4x100m relay quartet finished in 37.79sec, good enough for sixth place.
  4x100m #name
  37.79sec = 37.79 s
  sixth #ordinal
Retail sales in the northern provinces rose 4.7 percent year on year to 318.6 billion yuan in the first quarter of 2023, the statistics bureau said.
  4.7 percent = 4.7 % ^
  318.6 billion yuan = 318600000000 CNY
  the first quarter of 2023 @2023-Q1
Harlow & Finch, the maker of garden furniture, reported a pre-tax loss of £3.4m for the 26 weeks to 30 September, against a profit of £1.1m a year earlier.
  £3.4m = 3400000 GBP
  26 weeks = 26 wk
  30 September @2024-09-30
  £1.1m = 1100000 GBP
Firefighters from five stations tackled the blaze, which broke out shortly before 3am in a disused mill off the A58.
  five = 5 {个}
  3am @T03:00
  A58 #name
The Sensex shed 412.35 points, or 0.63 per cent, to close at 65,101.20, dragged down by losses in IT and banking counters.
  412.35 = 412.35 {点} v
  0.63 per cent = 0.63 % v
  65,101.20 = 65101.20 1
The company has set aside Rs 1,250 crore for capital expenditure in FY25, most of it for a second plant at its Hosur site.
  Rs 1,250 crore = 12500000000 INR
  FY25 @2025
  second #ordinal
A 47-year-old lorry driver was jailed for six and a half years after admitting causing two deaths by dangerous driving.
  47-year-old = 47 {岁}
  six and a half years = 6.5 a
  two = 2 {人}
By the end of 2022, the total mileage of railways in operation had reached 2,486 kilometers, including 913 kilometers of high-speed lines.
  the end of 2022 @2022-12-31
  2,486 kilometers = 2486 km
  913 kilometers = 913 km
More than a dozen villages along the river were evacuated after 180mm of rain fell in less than 24 hours.
  More than a dozen = >12 {个}
  180mm = 180 mm
  less than 24 hours = <24 h
The five-bedroom Georgian rectory, set in 4.5 acres, is on the market with a guide price of £1.85 million.
  five = 5 {间}
  4.5 acres = 4.5 [acr_us]
  £1.85 million = 1850000 GBP
Grain output came in at 38.12 million tonnes, up 420,000 tonnes, or 1.1 percent, over the previous year.
  38.12 million tonnes = 38120000 t
  420,000 tonnes = 420000 t ^
  1.1 percent = 1.1 % ^
  the previous year ?
Astronomers said the object, catalogued as K2-318b, orbits its star once every 11.3 days at a distance of roughly 0.08 astronomical units.
  K2-318b #name
  11.3 days = 11.3 d
  roughly 0.08 astronomical units = ~0.08 AU
The 10.42 from Carlisle was running 35 minutes late because of a signal failure, Northern Fells Rail said.
  10.42 @T10:42
  35 minutes = 35 min
Diluted earnings came to 84 cents a share on revenue of $2.31 billion; analysts had expected 79 cents on $2.28 billion.
  84 cents = 0.84 USD per {股}
  $2.31 billion = 2310000000 USD
  79 cents = 0.79 USD
  $2.28 billion = 2280000000 USD
A magnitude-6.1 earthquake struck 42 kilometres south-west of the port at 5:17 p.m. local time, at a depth of 10 kilometres.
  6.1 = 6.1 {级}
  42 kilometres = 42 km
  5:17 p.m. @T17:17
  10 kilometres = 10 km
Two lakh farmers in eleven districts will receive the first instalment of Rs 2,000 before Diwali, the agriculture minister told reporters in Bhopal.
  Two lakh = 200000 {人}
  eleven = 11 {个}
  the first #ordinal
  Rs 2,000 = 2000 INR
Her third novel, "Nineteen Winters", has been longlisted for the £50,000 prize.
  third #ordinal
  Nineteen Winters #name
  £50,000 = 50000 GBP
Prosecutors say the couple siphoned off upwards of $700,000 from the school fund over a period of eight years.
  upwards of $700,000 = >700000 USD
  eight years = 8 a
India were 187 for 4 at tea on day two, with Rawat unbeaten on 76 and the lead stretching to 243 runs.
  187 for 4 #phrase
  two #phrase
  76 = 76 1
  243 = 243 1
A Boeing 737-800 bound for Kochi returned to Dubai 50 minutes after take-off because of a cabin pressure warning; all 169 passengers and six crew were safe.
  Boeing 737-800 #name
  50 minutes = 50 min
  169 = 169 {人}
  six = 6 {人}
Rents in the capital have risen for the 28th month running and now swallow close to 40 per cent of the average tenant's take-home pay.
  the 28th #ordinal
  close to 40 per cent = ~40 %
The judge, sitting at Court 14 of the Rolls Building, ordered the defendant to pay 85 per cent of the claimant's costs within 28 days.
  Court 14 #identifier
  85 per cent = 85 %
  within 28 days = <28 d
The 1920s cinema on Fourth Avenue is to become a 64-room hotel, under plans lodged last week.
  The 1920s @1920/1929
  Fourth Avenue #name
  64 = 64 {间}
  last week @2024-09-09/2024-09-15
Ford's rival said it would recall 1.3m SUVs built between 2015 and 2019 over a faulty fuel pump, at a cost of well over half a billion dollars.
  1.3m = 1300000 1
  2015 and 2019 @2015/2019
  well over half a billion dollars = >500000000 USD
Ticket barriers at Gate 7 were forced shortly after 19:30, leaving nine stewards with minor injuries.
  Gate 7 #identifier
  19:30 @T19:30
  nine = 9 {人}
Congestion on the M6 stretched back nine miles between junctions 16 and 18 after a tanker shed its load at about 7.15am.
  M6 #name
  nine miles = 9 [mi_i]
  junctions 16 and 18 #identifier
  7.15am @T07:15
China's Shenzhou XV crew spent 186 days in orbit and carried out four spacewalks before touching down on June 4.
  186 days = 186 d
  four = 4 1
  June 4 @2024-06-04
The Class 9 pupil was knocked off his cycle on National Highway 44 by a truck that did not stop; he needed 22 stitches.
  Class 9 #identifier
  Highway 44 #name
  22 = 22 1
The 2.4-hectare site beside the Grand Canal, zoned for up to 320 apartments, is guiding at €18 million through Doyle Kearns.
  2.4-hectare = 2.4 har
  up to 320 = <320 {套}
  €18 million = 18000000 EUR
The Supreme Court's five-judge Constitution Bench reserved its verdict on a batch of 58 petitions challenging the repeal of Article 35.
  five = 5 {人}
  58 = 58 1
  Article 35 #identifier
The index of industrial production contracted 0.4% in March 2021 on a provisional basis, versus growth of 2.2% in the preceding month.
  0.4% = 0.4 % v
  March 2021 @2021-03
  2.2% = 2.2 % ^
The sheep cull, ordered after bluetongue was confirmed on three holdings near Thirsk, will involve no more than 260 animals.
  three = 3 1
  no more than 260 = <260 1
Investment in real estate development plunged 13.4 percent to 96.8 billion yuan, with residential projects accounting for 74.1 percent of the total.
  13.4 percent = 13.4 % v
  96.8 billion yuan = 96800000000 CNY
  74.1 percent = 74.1 %
Cash from operations swung to an outflow of C$14.7 million in the three months ended May 31, from an inflow of C$8.2 million.
  C$14.7 million = 14700000 CAD
  three months = 3 mo
  May 31 @2024-05-31
  C$8.2 million = 8200000 CAD
A retired couple from Leeds who bought a one-bed flat off-plan in 2007 for £189,950 have finally sold it at a loss of £61,000.
  one = 1 {张}
  2007 @2007
  £189,950 = 189950 GBP
  £61,000 = 61000 GBP
Turnout by 4 pm was 46.3 percent, two points higher than at the same stage in the last general election, officials in District 9 said.
  4 pm @T16:00
  46.3 percent = 46.3 %
  two points = 2 pp ^
  District 9 #name
The drug, known as RX-4107, lowered systolic pressure by 15 mmHg on average over 12 weeks in a Phase II trial.
  RX-4107 #name
  15 mmHg = 15 mm[Hg] v
  12 weeks = 12 wk
Scottish salmon exports were worth £578m in 2022, 6% less than a year earlier, as volumes shrank by nearly 20,000 tonnes.
  £578m = 578000000 GBP
  2022 @2022
  6% = 6 % v
  nearly 20,000 tonnes = ~20000 t v
The number of industrial robots installed per 10,000 workers reached 392, and R&D spending was equivalent to 2.55 percent of GDP.
  10,000 = 10000 {人}
  392 = 392 1
  2.55 percent = 2.55 %
The province had 287 museums, 1,436 public libraries and cultural centers and 98.9-percent television coverage as of the end of 2021.
  287 = 287 {座}
  1,436 = 1436 1
  98.9-percent = 98.9 %
  the end of 2021 @2021-12-31
The CPI went up 0.7 percent, with food, tobacco and liquor rising 2.1 percent and transport and communication falling 1.9 percent.
  0.7 percent = 0.7 % ^
  2.1 percent = 2.1 % ^
  1.9 percent = 1.9 % v
Chairman Rolf Amstad, who owns 31.5 per cent of the voting rights, dismissed the Sfr42-a-share bid as "opportunistic".
  31.5 per cent = 31.5 %
  Sfr42 = 42 CHF per {股}
China's Ministry of Transport expected 3.15 billion passenger trips during the 40-day Spring Festival travel rush that began on January 21, 2019.
  3.15 billion = 3150000000 {人次}
  40-day = 40 d
  January 21, 2019 @2019-01-21
Goodwill impairments totaling $1.02 billion pushed the publisher to a third-quarter net loss of $7.88 per share, its worst showing since going public in 1998.
  $1.02 billion = 1020000000 USD
  third-quarter @2024-Q3
  $7.88 = 7.88 USD per {股}
  1998 @1998
Freight tonne-kilometres fell by a little over 8 per cent, yet the load factor inched up 0.3 of a point to 51.7 per cent.
  a little over 8 per cent = >8 % v
  0.3 = 0.3 1 ^
  51.7 per cent = 51.7 %
Louis XIV's silver inkwell made €412,000 with fees at Drouot, five times its low estimate.
  €412,000 = 412000 EUR
  five times = 5 {倍}
Coal accounted for 55.3 percent of primary energy consumption, down 0.9 percentage points, while clean sources contributed over one quarter.
  55.3 percent = 55.3 %
  0.9 percentage points = 0.9 pp v
  over one quarter = >0.25 1
It plunged to 23 below zero Celsius overnight, 5 degrees below zero by noon on Friday.
  23 below zero Celsius = -23 Cel
  5 degrees below zero = -5 Cel
  noon on Friday ?
The area has been farmed for five millennia, and for half a millennium by monks.
  five millennia = 5000 a
  half a millennium = 500 a
The first train leaves at 20 minutes past midnight, the sleeper at 21.14.
  first #ordinal
  20 minutes past midnight @T00:20
  21.14 ?
Applications are open from 9 a.m. on March 4 to 5 p.m. on March 10.
  9 a.m. on March 4 to 5 p.m. on March 10 @2024-03-04T09:00/2024-03-10T17:00
There were 17 new cases (Shanghai 9, Guangdong 6, Fujian 2).
  17 = 17 *
  9 = 9 1
  6 = 6 1
  2 = 2 1
It offered 41 million RMB ordinary shares and filed 69,600 PCT applications.
  41 million = 41000000 *
  69,600 = 69600 *
The index (2015=100) stood at 131.6, and the Tenancies Act 1988 still held.
  2015=100 #
  131.6 = 131.6 1
  Act 1988 #identifier
Flight KX 1906 was delayed; the judge cited [2019] UKSC 41; the line is 1800 555 019.
  KX 1906 #identifier
  [2019] UKSC 41 #identifier
  1800 555 019 #identifier
Women outnumber men by 2.4:1 in the ward, says page 1,066 of the report, which also lists a size 12 dress.
  2.4:1 #phrase
  page 1,066 #identifier
  size 12 #identifier

The ward has a 1:28 nurse-to-patient ratio; the bell rang at 1:28.
  1:28 #phrase
  1:28 @T01:28
The parcel measured 5 by 12 by 30cm.
  5 = 5 cm
  12 = 12 cm
  30cm = 30 cm
Rub 150g of butter in, and give it another hour and a quarter.
  150g = 150 g
  another hour and a quarter = 1.25 h
The Senate confirmed her 51 to 48, and the plane landed at 1430 hours local time.
  51 to 48 #phrase
  1430 hours local time @T14:30
Rain has been 23 per cent below normal since June 1, and 14 of the region's 25 dams are low.
  23 per cent = 23 %
  June 1 @2024-06-01
  14 = 14 1
  25 = 25 *
Management sees growth of 3% to 4%, and waits of a fortnight or more.
  3% to 4% = 3..4 % ^
  a fortnight or more = >2 wk
The path has 1,384 stone steps; flights are back up to 6,000 a week.
  1,384 = 1384 *
  6,000 = 6000 *
Eight second prizes were worth 5,000 yuan each; two-nil down, they won 3-2.
  Eight = 8 *
  second #ordinal
  5,000 yuan = 5000 CNY
  two-nil #phrase
  3-2 #phrase
It is the highest since the middle of last October, and it left at 1.40 in the afternoon.
  the middle of last October @2023-10-11/2023-10-20
  1.40 @T13:40
`,
);
