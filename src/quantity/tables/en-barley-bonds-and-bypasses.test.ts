import { holds } from './reading-table.testing.ts';

/** Of railways, courts, farms, exchanges and schools; sentences of our own. */
holds(
  'barley bonds and bypasses',
  { language: 'en', date: '2025-11-20', rows: 98 },
  `
The High Court ordered the former director to repay £412,600 to 37 creditors, gave him 28 days to do so and barred him from running a company for nine years.
  £412,600 = 412600 GBP
  37 = 37 {人}
  28 days = 28 d
  nine years = 9 a
Jurors deliberated for 11 hours, spread over three days, before convicting Dale Whitmore, 46, on counts 2, 5 and 7 of the indictment.
  11 hours = 11 h
  three days = 3 d
  46 = 46 {岁}
  counts 2, 5 and 7 #identifier
In Case No. 24-cv-01187, Judge Ruiz cut the award from $18.5 million to $6.2 million, saying Section 1981 did not allow more.
  No. 24-cv-01187 #identifier
  $18.5 million = 18500000 USD
  $6.2 million = 6200000 USD
  Section 1981 #identifier
The Shanghai Financial Court accepted 8,217 cases in the first nine months of 2025, involving 196.3 billion yuan in claims, down 4.7 percent year on year.
  8,217 = 8217 {例}
  the first nine months of 2025 @2025-01/2025-09
  196.3 billion yuan = 196300000000 CNY
  4.7 percent = 4.7 % v
The driver, who was doing 94mph in a 50mph zone on the A14, was fined £1,050 and given six penalty points.
  94mph = 94 [mi_i]/h
  50mph = 50 [mi_i]/h
  A14 #name
  £1,050 = 1050 GBP
  six = 6 {点}
Prosecutors said the ring moved 2.3 tonnes of ivory through Mombasa in 2016-19 and asked for sentences of 10 to 12 years.
  2.3 tonnes = 2.3 t
  2016-19 @2016/2019
  10 to 12 years = 10..12 a
He served 3½ years of an 11-year term and was freed in May 2023.
  3½ years = 3.5 a
  11-year = 11 a
  May 2023 @2023-05
The 287-km line, with 11 stations and a design speed of 350 km per hour, cuts the trip from Xiangyang to Jingmen to 33 minutes.
  287-km = 287 km
  11 = 11 {个}
  350 km per hour = 350 km/h
  33 minutes = 33 min
Train G1187 left Platform 4 at 7:42 am, 19 minutes late, after a points failure near Junction 21.
  G1187 #name
  Platform 4 #identifier
  7:42 am @T07:42
  19 minutes = 19 min
  Junction 21 #identifier
Railways carried 3.54 billion passenger trips in the first three quarters, up 6 percent, while freight rose 3.4 percent to 3.03 billion tonnes.
  3.54 billion = 3540000000 {人次}
  the first three quarters @2025-Q1/2025-Q3
  6 percent = 6 % ^
  3.4 percent = 3.4 % ^
  3.03 billion tonnes = 3030000000 t
Network Rail said the £67m scheme, delayed since 2021, would close two tracks from 24 December to 2 January.
  £67m = 67000000 GBP
  2021 @2021
  two = 2 1
  24 December to 2 January @2025-12-24/2026-01-02
About one in eight peak services into Leeds ran more than 15 minutes late, and 3.1% were cancelled.
  About one in eight = ~0.125 1
  more than 15 minutes = >15 min
  3.1% = 3.1 %
Wheat averaged 7.4 tonnes per hectare, down 0.9 tonnes, after a spring in which 60 mm of rain fell.
  7.4 tonnes per hectare = 7.4 t/har
  0.9 tonnes = 0.9 t v
  60 mm = 60 mm
Growers in Qixia, Shandong province, planted 1,200 mu (80 hectares) of late apples and sold the crop at 5.6 yuan per kilogram.
  1,200 mu = 1200 {亩}
  80 hectares = 80 har
  5.6 yuan per kilogram = 5.6 CNY/kg
Dairy farmers are being paid 38.2p a litre, against costs of 43p, and 190 of them have quit since 2022.
  38.2p a litre = 0.382 GBP/L
  43p = 0.43 GBP
  190 = 190 1
  2022 @2022
H5N1 was confirmed at two poultry units near Attleborough, where a 3km protection zone and a 10km surveillance zone took effect at 4pm on 17 November.
  H5N1 #name
  two = 2 {台}
  3km = 3 km
  10km = 10 km
  4pm on 17 November @2025-11-17T16:00
The herd of 640 Holsteins gives some 21,000 litres of milk a day, which a tanker takes to Crewe at 5.30am.
  640 = 640 1
  some 21,000 litres = ~21000 L per d
  5.30am @T05:30
The county paid 1,500 yuan per machine to scrap 326 old harvesters and bought 40 four-wheel-drive tractors.
  1,500 yuan = 1500 CNY per {台}
  326 = 326 1
  40 = 40 1
  four-wheel #phrase
In the Phase 3 trial of 1,842 adults with type 2 diabetes, a weekly dose of 2.5mg cut body weight by 11.3%.
  Phase 3 #identifier
  1,842 = 1842 {人}
  type 2 #identifier
  2.5mg = 2.5 mg
  11.3% = 11.3 % v
Nine out of 10 patients were free of seizures after 24 weeks, and fewer than 4 percent stopped treatment.
  Nine out of 10 = 0.9 1
  24 weeks = 24 wk
  fewer than 4 percent = <4 %
The hospital's emergency unit saw 412 people on 8 November, of whom 63 waited longer than 12 hours.
  412 = 412 {人}
  8 November @2025-11-08
  63 = 63 1
  longer than 12 hours = >12 h
Anyone in doubt should ring NHS 111; Covid-19 jabs for the over-75s run until 31 January 2026.
  NHS 111 #name
  Covid-19 #name
  over-75s = >75 {岁}
  31 January 2026 @2026-01-31
Surgeons at Peking University No. 3 Hospital removed a 9.6-kilogram tumor from a 58-year-old woman in a seven-hour operation.
  No. 3 #ordinal
  9.6-kilogram = 9.6 kg
  58-year-old = 58 {岁}
  seven-hour = 7 h
Levels of PM2.5 averaged 31.4 micrograms per cubic meter, down 5.1 percent, and the city logged 268 days of good air.
  PM2.5 #name
  31.4 micrograms per cubic meter = 31.4 ug/m3
  5.1 percent = 5.1 % v
  268 days = 268 d
Deaths from heart disease have fallen by almost one-third since 2010, the 12-page bulletin says.
  almost one-third = ~0.333333 1 v
  2010 @2010
  12 = 12 1
The Hang Seng Index slid 214.6 points, or 0.8 percent, to 25,831.2 points, on turnover of HK$238.4 billion.
  214.6 = 214.6 {点} v
  0.8 percent = 0.8 % v
  25,831.2 = 25831.2 {点}
  HK$238.4 billion = 238400000000 HKD
The FTSE 100 added 31 points, the S&P 500 gained 0.4% and the CSI 300 fell 0.2%.
  FTSE 100 #name
  31 = 31 {点} ^
  S&P 500 #name
  0.4% = 0.4 % ^
  CSI 300 #name
  0.2% = 0.2 % v
Brent crude edged up 62 US cents to $64.17 a barrel, while copper rose 1.3% to $10,812 a tonne.
  62 US cents = 0.62 USD ^
  $64.17 a barrel = 64.17 USD/[bbl_us]
  1.3% = 1.3 % ^
  $10,812 a tonne = 10812 USD/t
Shares in the battery maker (601877.SH) surged by 10 percent to 27.93 yuan, and those in Hong Kong (02877.HK) jumped by 14.2 percent.
  601877.SH #identifier
  10 percent = 10 % ^
  27.93 yuan = 27.93 CNY
  02877.HK #identifier
  14.2 percent = 14.2 % ^
The Dalian exchange will raise the margin on iron ore contracts to 13 percent from 11 percent after the close on November 21.
  13 percent = 13 %
  11 percent = 11 %
  November 21 @2025-11-21
The yield dropped 0.06 percentage points to 4.53%, having stood at 4.9% on 14 January.
  0.06 percentage points = 0.06 pp v
  4.53% = 4.53 %
  4.9% = 4.9 %
  14 January @2025-01-14
Turnover on the two bourses exceeded 2 trillion yuan for a 14th straight session.
  two = 2 1
  exceeded 2 trillion yuan = >2000000000000 CNY
  14th #ordinal
Revenue for the three months to September 30 rose 12.4% to $3.17 billion, beating the $3.05 billion that 19 analysts had forecast on average.
  three months = 3 mo
  September 30 @2025-09-30
  12.4% = 12.4 % ^
  $3.17 billion = 3170000000 USD
  $3.05 billion = 3050000000 USD
  19 = 19 {人}
Third-quarter net profit shrank 38.5 percent to 1.16 billion yuan, hit by a 420-million-yuan charge.
  Third-quarter @2025-Q3
  38.5 percent = 38.5 % v
  1.16 billion yuan = 1160000000 CNY
  420-million-yuan = 420000000 CNY
Harcastle Foods will pay an interim dividend of 6.4p a share, up from 5.9p, on 9 January 2026.
  6.4p = 0.064 GBP per {股}
  5.9p = 0.059 GBP
  9 January 2026 @2026-01-09
In its Form 10-K the company put the cost of the leak at between $70 million and $85 million, excluding Building 7.
  10-K #name
  between $70 million and $85 million = 70000000..85000000 USD
  Building 7 #identifier
The carmaker aims to sell 1.5 to 1.8 million vehicles a year by 2028 and to spend $3-4 billion on batteries.
  1.5 to 1.8 million = 1500000..1800000 {辆} per a
  2028 @2028
  $3-4 billion = 3000000000..4000000000 USD
It has about 4,300 staff at 61 sites, and 5G parts now bring in one-fifth of sales.
  about 4,300 = ~4300 {人}
  61 = 61 {个}
  5G #name
  one-fifth = 0.2 1
Orders more than doubled to 2.6 million units in the second half of 2024, and stock fell to 45 days of sales.
  more than doubled = >2 {倍} ^
  2.6 million = 2600000 {台}
  the second half of 2024 @2024-07/2024-12
  45 days = 45 d
The loan of $900m, due on June 30, 2027, was 1.7 times subscribed by 22 banks.
  $900m = 900000000 USD
  June 30, 2027 @2027-06-30
  1.7 times = 1.7 {倍}
  22 = 22 {家}
The takeover values the chain at 1.2 billion pounds ($1.57 billion), including 310 million pounds of debt.
  1.2 billion pounds = 1200000000 GBP
  $1.57 billion = 1570000000 USD
  310 million pounds = 310000000 GBP
The fund raised RMB 461m and US$310 million from two dozen backers.
  RMB 461m = 461000000 CNY
  US$310 million = 310000000 USD
  two dozen = 24 1
United lost 3-1 after two goals in the second half, their fifth defeat in eight matches.
  3-1 #phrase
  two = 2 {个}
  the second #ordinal
  half #phrase
  fifth #ordinal
  eight = 8 {场}
Chen, the world No. 6, won 21-18, 19-21, 21-15 in 71 minutes in front of 8,900 people.
  No. 6 #ordinal
  21-18 #phrase
  19-21 #phrase
  21-15 #phrase
  71 minutes = 71 min
  8,900 = 8900 {人}
The 17-year-old from Yunnan cleared 2.31 metres, two centimetres short of the Asian record set in 1998.
  17-year-old = 17 {岁}
  2.31 metres = 2.31 m
  two centimetres = 2 cm
  1998 @1998
A crowd of 51,204 saw Marsh score a 62nd-minute winner from 25 yards.
  51,204 = 51204 {人}
  62nd #ordinal
  25 yards = 25 [yd_i]
Okafor was 0.143 seconds faster than Verhoef on the 5.89km lap, with three races of the Formula One season to go.
  0.143 seconds = 0.143 s
  5.89km = 5.89 km
  three = 3 1
  Formula One #name
Pope hit 104 off 139 balls before the close, at which England were 287-6.
  104 = 104 1
  139 = 139 1
  287-6 #phrase
Tickets for the final at 7:30 pm on November 25 cost 80 to 480 yuan; gates open 90 minutes before.
  7:30 pm on November 25 @2025-11-25T19:30
  80 to 480 yuan = 80..480 CNY
  90 minutes = 90 min
The club lost £23.6m in 2024-25, its third loss in a row, though gate receipts climbed 9% to £41m.
  £23.6m = 23600000 GBP
  2024-25 @2024/2025
  third #ordinal
  9% = 9 % ^
  £41m = 41000000 GBP
Flight MU2418, a Boeing 737-800 with 132 passengers and nine crew, turned back 20 minutes after takeoff from Terminal 2.
  MU2418 #name
  Boeing 737-800 #name
  132 = 132 {人}
  nine = 9 {人}
  20 minutes = 20 min
  Terminal 2 #identifier
The A321neo was climbing through 4,300 metres when the oil pressure fell in its No. 2 engine, investigators said in report AAR-25-06.
  A321neo #name
  4,300 metres = 4300 m
  No. 2 #ordinal
  AAR-25-06 #name
The airport handled 49.4 million passengers in 2024, up 25.7% on 2023, and plans a fourth runway of 3,800 metres.
  49.4 million = 49400000 {人}
  2024 @2024
  25.7% = 25.7 % ^
  2023 @2023
  fourth #ordinal
  3,800 metres = 3800 m
Fares on the 1,960km route start at €39 one way, against €118 in 2019.
  1,960km = 1960 km
  €39 = 39 EUR
  one way #phrase
  €118 = 118 EUR
  2019 @2019
The museum at No 10 Castle Street first opened in 1902 and holds roughly 85,000 objects, less than 2% of them on show.
  10 Castle Street #identifier
  first #ordinal
  1902 @1902
  roughly 85,000 = ~85000 1
  less than 2% = <2 %
The exhibition brings together 118 bronzes from 14 collections, over half of them never shown, and runs through March 8, 2026.
  118 = 118 1
  14 = 14 1
  over half = >0.5 1
  March 8, 2026 @2026-03-08
A first edition of Nineteen Eighty-Four sold for £92,000, nearly four times its estimate.
  first #ordinal
  Nineteen Eighty-Four #name
  £92,000 = 92000 GBP
  nearly four times = ~4 {倍}
Visitors to the 19th-century granary pay £7, and the café seats 45.
  the 19th #ordinal
  -century #phrase
  £7 = 7 GBP
  45 = 45 1
The 1.74-metre terracotta archer, dug out of Pit 2 in 1997, weighs 160 kilograms.
  1.74-metre = 1.74 m
  Pit 2 #name
  1997 @1997
  160 kilograms = 160 kg
Police recovered 27 coins worth about €300,000 and a 4.8-carat diamond, but five medals are still missing.
  27 = 27 {枚}
  about €300,000 = ~300000 EUR
  4.8-carat = 4.8 [car_m]
  five = 5 {枚}
Her film about the 2008 crash runs for two and a half hours and cost 38 million Danish crowns.
  2008 @2008
  two and a half hours = 2.5 h
  38 million Danish crowns = 38000000 DKK
Lanzhou No. 8 Middle School has 2,016 students in 48 classes and a 400-metre track.
  No. 8 #ordinal
  2,016 = 2016 {人}
  48 = 48 1
  400-metre = 400 m
The break runs from 16 to 20 February 2026, and schools will open their gates at 8.50am.
  16 to 20 February 2026 @2026-02-16/2026-02-20
  8.50am @T08:50
Teachers' pay will rise by 4% from September 2026, which heads say leaves a £630m gap.
  4% = 4 % ^
  September 2026 @2026-09
  £630m = 630000000 GBP
Kindergarten enrolment declined by 5.34 million in 2024 to 35.84 million, the fourth annual drop.
  5.34 million = 5340000 1 v
  2024 @2024
  35.84 million = 35840000 1
  the fourth #ordinal
One-to-one tuition is offered three days a week, from 3.30pm to 5pm, in Room 12.
  One-to-one #phrase
  three days = 3 d per wk
  3.30pm to 5pm @T15:30/T17:00
  Room 12 #identifier
A cold front will send temperatures down by 8 to 12 degrees Celsius, with a low of minus 31 degrees Celsius in Mohe on November 22.
  8 to 12 degrees Celsius = 8..12 Cel v
  minus 31 degrees Celsius = -31 Cel
  November 22 @2025-11-22
Storm Bram brought gusts of 81mph (130km/h) to Capel Curig and 96mm of rain in 24 hours to Honister.
  81mph = 81 [mi_i]/h
  130km/h = 130 km/h
  96mm = 96 mm
  24 hours = 24 h
Typhoon Koto, the 27th of the season, was 310 km east of Da Nang at 2 pm, moving west at 10 to 15 km per hour.
  the 27th #ordinal
  310 km = 310 km
  2 pm @T14:00
  10 to 15 km per hour = 10..15 km/h
Highs will reach 14C (57F) in the south but stay below 3C in Glasgow.
  14C = 14 Cel
  57F = 57 [degF]
  below 3C = <3 Cel
The reservoir held 1.32 billion cubic meters of water at 8 am, with its surface 2.4 meters below the flood limit.
  1.32 billion cubic meters = 1320000000 m3
  8 am @T08:00
  2.4 meters = 2.4 m
A 5.2-magnitude earthquake struck 64 km from Yushu at a depth of 10 km at 3:07 am on November 19.
  5.2 = 5.2 {级}
  64 km = 64 km
  10 km = 10 km
  3:07 am on November 19 @2025-11-19T03:07
Snow 30-40cm deep closed 112 schools and Highway 401, and 3,000-odd homes lost power.
  30-40cm = 30..40 cm
  112 = 112 {所}
  Highway 401 #name
  3,000-odd = >3000 {户}
Water will be off in Nos 12-40 Mill Lane from 9am to 3pm; call 0800 555 0142 for help.
  Nos 12-40 #ordinal
  9am to 3pm @T09:00/T15:00
  0800 555 0142 #identifier
Bus 148 will not stop at Exit 7 until 5 December while a 90-metre stretch of pavement is relaid.
  Bus 148 #identifier
  Exit 7 #identifier
  5 December @2025-12-05
  90-metre = 90 m
(3) Comments on plan 25/01877/FUL must reach the council by 12 December and run to no more than 500 words.
  (3) #list-mark
  25/01877 #identifier
  12 December @2025-12-12
  no more than 500 = <500 {字}
2. Residents who complained to the 12345 hotline about noise waited four days on average for a reply.
  2. #list-mark
  12345 #identifier
  four days = 4 d
A tabby with chip number 941000024680 was found 2.4 miles (3.9km) from home after 16 days.
  941000024680 #identifier
  2.4 miles = 2.4 [mi_i]
  3.9km = 3.9 km
  16 days = 16 d
The permit goes up by £12 to £96 a year on 1 April 2026, and a second-car permit will cost £140.
  £12 = 12 GBP ^
  £96 = 96 GBP per a
  1 April 2026 @2026-04-01
  second #ordinal
  £140 = 140 GBP
The council's 24-hour line takes around 350 calls a week, most of them about the A38 roadworks.
  24-hour = 24 h
  around 350 = ~350 1 per wk
  A38 #name
Of the 5,120 households surveyed, two-thirds had cut back on heating and one in 20 had missed a rent payment.
  5,120 = 5120 {户}
  two-thirds = 0.666667 1
  one in 20 = 0.05 1
Services output grew 5.4 percent in the first 10 months, while the surveyed urban jobless rate stood at 5.1 percent.
  5.4 percent = 5.4 % ^
  the first 10 months @2025-01/2025-10
  5.1 percent = 5.1 %
The 14th Five-Year Plan (2021-25) called for 65 percent of people to live in towns.
  14th Five-Year Plan #name
  2021-25 @2021/2025
  65 percent = 65 %
Full-time employees earned £766 a week in April 2025, up 5.3%, the Office for National Statistics said.
  £766 = 766 GBP per wk
  April 2025 @2025-04
  5.3% = 5.3 % ^
Births fell 1.8% and deaths dropped 0.6% in the 12 months to June 2025, leaving the island with 84,069 people.
  1.8% = 1.8 % v
  0.6% = 0.6 % v
  12 months = 12 mo
  June 2025 @2025-06
  84,069 = 84069 {人}
The saving ratio rose to 10.7% from 10.3% in the second quarter, and arrears of three months or more affected half a million borrowers.
  10.7% = 10.7 %
  10.3% = 10.3 %
  the second quarter @2025-Q2
  three months or more = >3 mo
  half a million = 500000 {人}
A 2.4m fence now runs beside the canal, which 2.4m people visited in 2024.
  2.4m = 2.4 m
  2.4m = 2400000 {人}
  2024 @2024
The 660-megawatt plant burned 1.9 million tonnes of coal in the first half and sold 2.7 billion kilowatt-hours.
  660-megawatt = 660 MW
  1.9 million tonnes = 1900000 t
  the first half @2025-01/2025-06
  2.7 billion kilowatt-hours = 2700000000 kW.h
The two-day G20 meeting, the first in Africa, opens on 22 November with leaders of 17 countries.
  two-day = 2 d
  G20 #name
  the first #ordinal
  22 November @2025-11-22
  17 = 17 {个}
More than 1,300 nurses took part in the ballot, in which a one-off walkout was backed by 71% to 29%.
  More than 1,300 = >1300 {名}
  one-off #phrase
  71% = 71 %
  29% = 29 %
The bear weighed 120 pounds (54 kilograms) and had slept under a porch 300 feet from a school.
  120 pounds = 120 [lb_av]
  54 kilograms = 54 kg
  300 feet = 300 [ft_i]
The registry received 1987 objections to the bypass, of which 1,206 came on postcards.
  1987 = 1987 1
  1,206 = 1206 1
The A$2.1bn road, first promised in 2011, opened 14 months late on 30 October and left its Japanese builder with a loss of 4.6 billion yen.
  A$2.1bn = 2100000000 AUD
  first #ordinal
  2011 @2011
  14 months = 14 mo
  30 October @2025-10-30
  4.6 billion yen = 4600000000 JPY
The Nov. 4 ballot drew 41.7% of voters, and Proposition 50 passed with 6.9 million votes.
  Nov. 4 @2025-11-04
  41.7% = 41.7 %
  Proposition 50 #name
  6.9 million = 6900000 {票}
The port moved 3.2 million containers in the month, or some 103,000 a day, and zero-emission trucks hauled 12 percent of them.
  3.2 million = 3200000 {箱}
  some 103,000 = ~103000 1 per d
  zero-emission #phrase
  12 percent = 12 %
Officers seized 1.4 tonnes of cocaine worth more than €90m on the M20 and arrested five men aged between 24 and 51.
  1.4 tonnes = 1.4 t
  more than €90m = >90000000 EUR
  M20 #name
  five = 5 {人}
  between 24 and 51 = 24..51 {岁}
The fair on 3-5 November drew 812 exhibitors, nearly 60 of them foreign, and closed with orders of almost 7 billion yuan.
  3-5 November @2025-11-03/2025-11-05
  812 = 812 1
  nearly 60 = ~60 1
  almost 7 billion yuan = ~7000000000 CNY
It is one of the few clinics in the valley, and patients wait half an hour to see a doctor who speaks Yi.
  one of #phrase
  half an hour = 0.5 h
`,
);
