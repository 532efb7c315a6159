import { holds } from './reading-table.testing.ts';

/** Of Britain, America, China, India and Australia; sentences of our own. */
holds(
  'petitions kidneys and lanes',
  { language: 'en', date: '2024-06-18', rows: 87 },
  `
The council approved plans for 240 homes on 6.5 hectares of farmland off the A417, with 35 per cent of them to be sold at a discount.
  240 = 240 {户}
  6.5 hectares = 6.5 har
  A417 #name
  35 per cent = 35 %
Retail sales volumes rose 2.9% in May after falling by 1.8% in April, the Office for National Statistics said.
  2.9% = 2.9 % ^
  May @2024-05
  1.8% = 1.8 % v
  April @2024-04
Payrolled employment fell by 36,000 to 30.3 million, while the jobless rate edged up 0.1 percentage points to 4.4%.
  36,000 = 36000 1 v
  30.3 million = 30300000 1
  0.1 percentage points = 0.1 pp ^
  4.4% = 4.4 %
A lorry driver who killed two cyclists while scrolling on his phone was jailed for seven years at Bristol Crown Court and banned from driving for at least 12 years.
  two = 2 {人}
  seven years = 7 a
  at least 12 years = >12 a
Protesters marched up to 10 Downing Street and handed in a petition signed by more than 85,000 people.
  10 Downing Street #identifier
  more than 85,000 = >85000 {人}
Police closed the M4 in both directions for about three hours after a collision involving four cars at 7.15am.
  M4 #name
  about three hours = ~3 h
  four = 4 {辆}
  7.15am @T07:15
Leyland Brook drew 2-2 at home to Carrow Town, having led 2-0 at half-time in front of 3,418 fans.
  2-2 #phrase
  2-0 #phrase
  half #phrase
  3,418 = 3418 {人}
The FTSE 100 closed down 0.6%, or 48.9 points, at 8,142.15 points, its weakest finish since 1 May.
  FTSE 100 #name
  0.6% = 0.6 % v
  48.9 = 48.9 {点} v
  8,142.15 = 8142.15 {点}
  1 May @2024-05-01
Interim pre-tax profit at the baker fell 12% to £8.4m on revenue of £116.2m, and the dividend was trimmed by 0.5p to 4.25p.
  12% = 12 % v
  £8.4m = 8400000 GBP
  £116.2m = 116200000 GBP
  0.5p = 0.005 GBP v
  4.25p = 0.0425 GBP
Almost two-thirds of the 1,204 adults polled said that they had cut back on heating, and one in five had skipped a meal.
  Almost two-thirds = ~0.666667 1
  1,204 = 1204 {人}
  one in five = 0.2 1
The trust, which runs 14 hospitals and employs some 21,000 staff, must save £63m by March 2025.
  14 = 14 {家}
  some 21,000 = ~21000 {人}
  £63m = 63000000 GBP
  March 2025 @2025-03
Winds gusting up to 70mph tore the roof off a 120-year-old chapel and left 3,900 properties without power.
  up to 70mph = <70 [mi_i]/h
  120-year-old = 120 {岁}
  3,900 = 3900 1
A 4m-high steel sculpture costing £1.3m will be unveiled on the seafront on 6 July.
  4m = 4 m
  £1.3m = 1300000 GBP
  6 July @2024-07-06
The rebuilding took place over three summers and swallowed 5.2m bricks, 900 tonnes of lime mortar and £14m of lottery money.
  three = 3 1
  5.2m = 5200000 1
  900 tonnes = 900 t
  £14m = 14000000 GBP
Detectives again asked about 12 paintings missing from the house since 1987, valued together at between £2m and £3m.
  12 = 12 {幅}
  1987 @1987
  between £2m and £3m = 2000000..3000000 GBP
All 180 Year 7 pupils at the school were sent home at 1.45pm after a second boiler failure in eight days.
  180 = 180 1
  Year 7 #identifier
  1.45pm @T13:45
  second #ordinal
  eight days = 8 d
Demolition of garage and erection of a two-storey extension at 27 Orchard Close (application 24/00871/FUL); comments by 12 July 2024.
  two = 2 {层}
  27 Orchard Close #identifier
  24/00871 #identifier
  12 July 2024 @2024-07-12
The average asking price slipped £21 to £375,110, according to a survey of 1.1 million listings.
  £21 = 21 GBP v
  £375,110 = 375110 GBP
  1.1 million = 1100000 1
Passenger numbers at the airport climbed 6.4% to 1.9 million in May.
  6.4% = 6.4 % ^
  1.9 million = 1900000 1
  May @2024-05
The brewery will close its Burton site in October with the loss of 130 jobs, ending 160 years of production.
  October @2024-10
  130 = 130 {个}
  160 years = 160 a
The hospice shop, run by 35 volunteers, took £18,450 in its opening week.
  35 = 35 {人}
  £18,450 = 18450 GBP
Overnight temperatures fell to 2C in the glens, and 18mm of rain was recorded at Aviemore.
  2C = 2 Cel
  18mm = 18 mm
Nonfarm payrolls rose by 272,000 in May, and average hourly earnings climbed 14 cents to $34.91.
  272,000 = 272000 1 ^
  May @2024-05
  14 cents = 0.14 USD ^
  $34.91 = 34.91 USD
The jury awarded $4.35 million to the family of a 9-year-old boy hurt at a trampoline park off Interstate 95 in 2021.
  $4.35 million = 4350000 USD
  9-year-old = 9 {岁}
  Interstate 95 #name
  2021 @2021
The justices ruled 6-3 that the agency had overstepped its powers under Section 7 of a 1973 law.
  6-3 #phrase
  Section 7 #identifier
  1973 @1973
The retailer filed for Chapter 11 protection, listing $500 million to $1 billion in liabilities and more than 25,000 creditors.
  Chapter 11 #identifier
  $500 million to $1 billion = 500000000..1000000000 USD
  more than 25,000 = >25000 {人}
Under the tentative four-year deal, warehouse staff will be paid $24 an hour by 2027.
  four-year = 4 a
  $24 = 24 USD per h
  2027 @2027
The mercury hit 104F in Phoenix for the 12th straight day, and county officials opened 61 cooling centers.
  104F = 104 [degF]
  the 12th #ordinal
  61 = 61 {个}
The Falcons outscored their visitors 31-14 in the third quarter and won by 22 points before a crowd of 18,064.
  31-14 #phrase
  the third #ordinal
  22 = 22 {点}
  18,064 = 18064 {人}
The reservoir has dropped 14 feet since April 1 and now holds about 38% of its capacity.
  14 feet = 14 [ft_i] v
  April 1 @2024-04-01
  about 38% = ~38 %
Just one in eight employees at the plant pays into a 401(k), a survey of 640 workers found.
  one in eight = 0.125 1
  401(k) #name
  640 = 640 {人}
A 5.8-magnitude earthquake struck 42 kilometers offshore at 3:27 a.m., damaging some 60 buildings.
  5.8 = 5.8 {级}
  42 kilometers = 42 km
  3:27 a.m. @T03:27
  some 60 = ~60 {座}
The Boeing 737-800, carrying 171 passengers and six crew, turned back over Lake Erie 25 minutes after takeoff.
  Boeing 737-800 #name
  171 = 171 {人}
  six = 6 {人}
  25 minutes = 25 min
The carmaker recalled about 48,000 F-150 pickups from the 2021 and 2022 model years and told owners to call 1-800-555-0142.
  about 48,000 = ~48000 1
  F-150 #name
  2021 @2021
  2022 @2022
  1-800-555-0142 #identifier
Voters backed the $86.5 million bond measure, Proposition 14, by 53% to 47%.
  $86.5 million = 86500000 USD
  Proposition 14 #name
  53% = 53 %
  47% = 47 %
The state's top tax rate will fall from 5.75% to 5.39% on Jan. 1, 2025, sparing filers a combined $370 million.
  5.75% = 5.75 %
  5.39% = 5.39 %
  Jan. 1, 2025 @2025-01-01
  $370 million = 370000000 USD
The national average for regular gasoline slipped 2 cents to $3.45 a gallon.
  2 cents = 0.02 USD v
  $3.45 a gallon = 3.45 USD/[gal_us]
Prosecutors said the 34-year-old fired 17 rounds from an AK-47 in less than 10 seconds.
  34-year-old = 34 {岁}
  17 = 17 1
  AK-47 #name
  less than 10 seconds = <10 s
Regulators approved the drug on June 14 for adults with type 2 diabetes; in a trial of 3,533 patients it lowered the risk of kidney failure by 24%.
  June 14 @2024-06-14
  type 2 #identifier
  3,533 = 3533 {人}
  24% = 24 % v
Net loss narrowed to $31.6 million, or $0.42 per share, in the first quarter of 2024 from $58.9 million in Q1 2023.
  $31.6 million = 31600000 USD
  $0.42 = 0.42 USD per {股}
  the first quarter of 2024 @2024-Q1
  $58.9 million = 58900000 USD
  Q1 2023 @2023-Q1
China's retail sales rose 3.7 percent year on year to 3.92 trillion yuan in May, and fixed-asset investment grew 4 percent in the first five months.
  3.7 percent = 3.7 % ^
  3.92 trillion yuan = 3920000000000 CNY
  May @2024-05
  4 percent = 4 % ^
  the first five months @2024-01/2024-05
The Three Gorges power station generated 8.5 billion kilowatt-hours in May, up 12.3 percent.
  Three Gorges #name
  8.5 billion kilowatt-hours = 8500000000 kW.h
  May @2024-05
  12.3 percent = 12.3 % ^
The delegation signed 26 projects, including 12 with an investment of over 1 billion yuan, for a total of RMB 38.6 billion.
  26 = 26 {个}
  12 = 12 1
  over 1 billion yuan = >1000000000 CNY
  RMB 38.6 billion = 38600000000 CNY
The 21st Central China trade fair, held on June 3-7 in Wuhan, drew 2,300 exhibitors from 60-plus countries.
  The 21st #ordinal
  June 3-7 @2024-06-03/2024-06-07
  2,300 = 2300 1
  60-plus = >60 {个}
State granaries in Henan had bought nearly 6 million tonnes of wheat by June 10, paying farmers 2.44 yuan per kilogram.
  nearly 6 million tonnes = ~6000000 t
  June 10 @2024-06-10
  2.44 yuan per kilogram = 2.44 CNY/kg
Under the 14th Five-Year Plan (2021-25), the county will plant 3,000 hectares of tea and process 40,000 tonnes a year.
  14th Five-Year Plan #name
  2021-25 @2021/2025
  3,000 hectares = 3000 har
  40,000 tonnes = 40000 t per a
The Shanghai Composite lost 0.55 percent to close at 3,015.89 points, and turnover on the two mainland exchanges came to 742.6 billion yuan.
  0.55 percent = 0.55 % v
  3,015.89 = 3015.89 {点}
  two = 2 1
  742.6 billion yuan = 742600000000 CNY
The season's second typhoon brought 50 to 80 millimeters of rain to Zhuhai, where 1,860 people were moved to shelters.
  second #ordinal
  50 to 80 millimeters = 50..80 mm
  1,860 = 1860 {人}
Metro Line 14, which is 47.3 kilometers long and has 33 stations, carries about 450,000 passengers a day.
  Line 14 #identifier
  47.3 kilometers = 47.3 km
  33 = 33 {个}
  about 450,000 = ~450000 {人} per d
The country had built over 3.7 million 5G base stations by April, and 5G subscribers made up 52.4 percent of mobile users.
  over 3.7 million = >3700000 1
  5G #name
  April @2024-04
  5G #name
  52.4 percent = 52.4 %
Car exports through the port jumped 3.5-fold to 61,200 units in the first quarter.
  3.5-fold = 3.5 {倍} ^
  61,200 = 61200 {台}
  the first quarter @2024-Q1
The cold store, kept at minus 18 degrees Celsius, can hold up to 12,000 tonnes of beef.
  minus 18 degrees Celsius = -18 Cel
  up to 12,000 tonnes = <12000 t
Visitor arrivals in Hong Kong reached 3.4 million in May, but the average room rate dropped 4% to HK$1,219.
  3.4 million = 3400000 1
  May @2024-05
  4% = 4 % v
  HK$1,219 = 1219 HKD
Leaders of the G20, which accounts for about 85 percent of world output, will meet in Rio de Janeiro on Nov 18-19.
  G20 #name
  about 85 percent = ~85 %
  Nov 18-19 @2024-11-18/2024-11-19
Crude steel output rose 2.7 percent from May 2023 to 92.86 million metric tons.
  2.7 percent = 2.7 % ^
  May 2023 @2023-05
  92.86 million metric tons = 92860000 t
Customs officers seized 12 kg of gold worth Rs 8.6 crore from two passengers on flight 6E-1476 at Chennai airport.
  12 kg = 12 kg
  Rs 8.6 crore = 86000000 INR
  two = 2 {人}
  6E-1476 #name
Gross GST collections rose 10 per cent to Rs 1.73 lakh crore in May.
  10 per cent = 10 % ^
  Rs 1.73 lakh crore = 1730000000000 INR
  May @2024-05
The railways announced ₹10 lakh for the next of kin of the dead and ₹2.5 lakh for the grievously injured; 41 trains were diverted.
  ₹10 lakh = 1000000 INR
  ₹2.5 lakh = 250000 INR
  41 = 41 {列}
Over 96.8 crore people were eligible to vote at 10.5 lakh polling stations in 543 constituencies.
  Over 96.8 crore = >968000000 {人}
  10.5 lakh = 1050000 {个}
  543 = 543 1
The accused, convicted under Section 304 of the Penal Code, was sentenced to 10 years and fined Rs 25,000 on June 15.
  Section 304 #identifier
  10 years = 10 a
  Rs 25,000 = 25000 INR
  June 15 @2024-06-15
Delhi recorded a high of 45.2°C at 2.30 pm, and relative humidity ranged between 18 and 47 per cent.
  45.2°C = 45.2 Cel
  2.30 pm @T14:30
  between 18 and 47 per cent = 18..47 %
Tomatoes are selling at Rs 80/kg in Pune, against Rs 35/kg in April.
  Rs 80/kg = 80 INR/kg
  Rs 35/kg = 35 INR/kg
  April @2024-04
Work on the 28-km stretch of NH-48 will cost Rs 1,140 crore and take 30 months.
  28-km = 28 km
  NH-48 #name
  Rs 1,140 crore = 11400000000 INR
  30 months = 30 mo
The pass percentage in Class 10 slipped 0.65 percentage points to 93.6 per cent, though 47,983 students scored above 95 per cent.
  Class 10 #identifier
  0.65 percentage points = 0.65 pp v
  93.6 per cent = 93.6 %
  47,983 = 47983 {人}
  above 95 per cent = >95 %
Floodwaters cut off at least two dozen villages along the Brahmaputra and damaged 1.3 lakh hectares of crops.
  at least two dozen = >24 {个}
  1.3 lakh hectares = 130000 har
The commission held 38 sittings over 14 months, and its 1,500-page report runs to 12 volumes.
  38 = 38 1
  14 months = 14 mo
  1,500 = 1500 1
  12 = 12 1
The lender hopes to raise $3-4 billion by selling its 9.8% stake.
  $3-4 billion = 3000000000..4000000000 USD
  9.8% = 9.8 %
The Reserve Bank held the cash rate at 4.35 per cent for the fifth meeting in a row and said that inflation would not return to its 2-3 per cent target band until 2026.
  4.35 per cent = 4.35 %
  the fifth #ordinal
  2-3 per cent = 2..3 %
  2026 @2026
Sydney had 61mm of rain in 24 hours, its wettest winter day since 2007, and the Hawkesbury rose 2.4 metres.
  61mm = 61 mm
  24 hours = 24 h
  2007 @2007
  2.4 metres = 2.4 m ^
Neighbours rang 000 at 4am, and it took 35 firefighters about two and a half hours to put out the blaze.
  000 #identifier
  4am @T04:00
  35 = 35 {人}
  about two and a half hours = ~2.5 h
The bushfire, fanned by winds of 45 to 60 km/h, has burnt 12,400 hectares and destroyed at least nine houses.
  45 to 60 km/h = 45..60 km/h
  12,400 hectares = 12400 har
  at least nine = >9 1
The former treasurer, who stole A$640,000 from the bowls club, was given a 3½-year sentence and will serve no fewer than 18 months.
  A$640,000 = 640000 AUD
  3½-year = 3.5 a
  no fewer than 18 months = >18 mo
The 320-megawatt solar farm, built with 770,000 panels, is expected to run for 30-35 years.
  320-megawatt = 320 MW
  770,000 = 770000 1
  30-35 years = 30..35 a
Buses on route 333 will run every eight minutes from 1 July.
  route 333 #name
  eight minutes = 8 min
  1 July @2024-07-01
(1) The pool will close at 6pm; (2) lanes 3 and 4 are booked by the swim club; (3) entry for children under 5 is free.
  (1) #list-mark
  6pm @T18:00
  (2) #list-mark
  lanes 3 and 4 #identifier
  (3) #list-mark
  under 5 = <5 {岁}
Sales of second-hand cars fell 6.2% in the first half of 2023, one of the worst spells for the trade.
  second #ordinal
  6.2% = 6.2 % v
  the first half of 2023 @2023-01/2023-06
  one of #phrase
Villagers may march again on 22 June, when 300 or more people are expected at the gates of the quarry.
  22 June @2024-06-22
  300 or more = >300 {人}
The minor injuries unit is open 24/7, but the average wait has grown from 95 minutes to 170 minutes.
  24/7 #phrase
  95 minutes = 95 min
  170 minutes = 170 min
The hospital had 14 Covid-19 patients on 16 June, down from 22.
  14 = 14 {人}
  Covid-19 #name
  16 June @2024-06-16
  22 = 22 1
The fund, which manages $1.2tn for 260 Fortune 500 companies, returned -2.1% in 2022.
  $1.2tn = 1200000000000 USD
  260 = 260 {家}
  Fortune 500 #name
  -2.1% = -2.1 %
  2022 @2022
The tanker, IMO 9321483, is 294 metres long and spilled roughly 150,000 litres of fuel.
  IMO 9321483 #name
  294 metres = 294 m
  roughly 150,000 litres = ~150000 L
Three-quarters of the school's 1,150 pupils walk or cycle, against 48 per cent nationally.
  Three-quarters = 0.75 1
  1,150 = 1150 {人}
  48 per cent = 48 %
Brent crude for August delivery rose 1.9% to $84.25 a barrel.
  August @2024-08
  1.9% = 1.9 % ^
  $84.25 a barrel = 84.25 USD/[bbl_us]
Group sales were up 3.1% at €2.48bn, but the margin narrowed by 0.7 of a percentage point to 11.2%.
  3.1% = 3.1 % ^
  €2.48bn = 2480000000 EUR
  0.7 of a percentage point = 0.7 pp v
  11.2% = 11.2 %
The defendant, 52, of 16 Quay Street, admitted two counts of fraud and will be sentenced on September 9.
  52 = 52 {岁}
  16 Quay Street #identifier
  two = 2 {项}
  September 9 @2024-09-09
The notice, dated 03/04/2024, gave the owner 28 days to remove 40 cubic metres of rubble.
  03/04/2024 @2024-04-03
  28 days = 28 d
  40 cubic metres = 40 m3
Shipments dropped 7.1% in Q4 2023 to 4.6 million units, and the chipmaker says its lines are full for the first three quarters of 2024.
  7.1% = 7.1 % v
  Q4 2023 @2023-Q4
  4.6 million = 4600000 {台}
  the first three quarters of 2024 @2024-Q1/2024-Q3
`,
);
