import { holds } from './reading-table.testing.ts';

/** Papers of America, Britain, India, Hong Kong and Australia, releases, courts and science. */
holds(
  'hornets, tolls and light-years',
  { language: 'en', date: '2024-09-20', rows: 127 },
  `
The consumer price index rose 2.5 percent in August from a year earlier, down from 2.9 percent in July, the Labor Department said.
  2.5 percent = 2.5 % ^
  August @2024-08
  2.9 percent = 2.9 %
  July @2024-07
The Federal Reserve cut its benchmark rate by 50 basis points on Wednesday, bringing the target range to between 4.75 percent and 5 percent.
  50 basis points = 0.50 pp v
  Wednesday @2024-09-18
  between 4.75 percent and 5 percent = 4.75..5 %
Employers added 142,000 jobs last month, fewer than the 161,000 that economists had forecast.
  142,000 = 142000 {个}
  last month @2024-08
  161,000 = 161000 1
About 1,200 people were evacuated from the canyon as the fire grew to 8,400 acres by late Sunday.
  About 1,200 = ~1200 {人}
  8,400 acres = 8400 [acr_us]
  Sunday @2024-09-15
Harlan Foods said net sales climbed 6.3% to $4.12 billion in the second quarter, helped by higher snack prices.
  6.3% = 6.3 % ^
  $4.12 billion = 4120000000 USD
  the second quarter @2024-Q2
A jury in Cook County awarded the family $27.5 million on Tuesday, more than three times what the hospital had offered to settle.
  $27.5 million = 27500000 USD
  Tuesday @2024-09-17
  more than three times = >3 {倍}
Police said the suspect, 34, was arrested at a motel off Highway 61 shortly before 6:15 a.m.
  34 = 34 {岁}
  Highway 61 #name
  6:15 a.m. @T06:15
The Senate passed the bill 68-29, sending it to the House, where Republicans hold a four-seat majority.
  68-29 #phrase
  four = 4 1
Nearly half of renters in the state spend more than 30 percent of their income on housing, according to the report.
  Nearly half = ~0.5 1
  more than 30 percent = >30 %
One in five adults told the pollsters they had skipped a meal in the past 12 months because food cost too much.
  One in five = 0.2 1
  12 months = 12 mo
Mortgage rates slipped to 6.09% this week, the lowest since February 2023, according to the mortgage finance company.
  6.09% = 6.09 %
  this week @2024-09-16/2024-09-22
  February 2023 @2023-02
The Hornets rallied from 14 points down in the fourth quarter to win 108-104 in front of 17,212 fans.
  14 = 14 {点} v
  the fourth #ordinal
  108-104 #phrase
  17,212 = 17212 {人}
The airline said it would ground 26 of its Boeing 737 MAX 9 jets for inspections that take four to eight hours each.
  26 = 26 1
  737 #name
  9 = 9 {架}
  four to eight hours = 4..8 h per 1
Enrollment at the state's 23 community colleges fell 4.7 percent between 2021 and 2023, to 198,600 students.
  23 = 23 {所}
  4.7 percent = 4.7 % v
  2021 and 2023 @2021/2023
  198,600 = 198600 {人}
The bridge, built in 1931, carries roughly 42,000 vehicles a day and will close for 18 months of repairs.
  1931 @1931
  roughly 42,000 = ~42000 {辆} per d
  18 months = 18 mo
Jurors deliberated for less than three hours before convicting him on 11 of 14 counts of wire fraud.
  less than three hours = <3 h
  11 = 11 1
  14 = 14 {项}
The judge sentenced Ms. Albright to 57 months in prison and ordered her to repay $1.86 million to 41 victims.
  57 months = 57 mo
  $1.86 million = 1860000 USD
  41 = 41 {人}
A gallon of regular averaged $3.21 on Thursday, down 17 cents from last month, according to the motor club.
  $3.21 = 3.21 USD
  Thursday @2024-09-19
  17 cents = 0.17 USD v
  last month @2024-08
Wind gusts of up to 75 mph knocked out power to some 310,000 customers across Michigan and Ohio.
  up to 75 mph = <75 [mi_i]/h
  some 310,000 = ~310000 {人}
The start-up raised $85 million in a Series B round that valued it at $1.1 billion, more than double its 2022 valuation.
  $85 million = 85000000 USD
  $1.1 billion = 1100000000 USD
  more than double = >2 {倍}
  2022 @2022
Shares of the chip maker fell 9.5 percent to $107.21, wiping out about $279 billion in market value.
  9.5 percent = 9.5 % v
  $107.21 = 107.21 USD
  about $279 billion = ~279000000000 USD
Of the 435 districts, only about three dozen are considered competitive, the group's ratings show.
  435 = 435 {个}
  about three dozen = ~36 1
Building permits, a gauge of future construction, rose 4.9% in August to 1.475 million, beating the 1.41 million that analysts expected.
  4.9% = 4.9 % ^
  August @2024-08
  1.475 million = 1475000 1
  1.41 million = 1410000 1
The district plans to hire 150 teachers and 12 counselors by January, paying signing bonuses of $5,000 to $7,500.
  150 = 150 {名}
  12 = 12 1
  January @2025-01
  $5,000 to $7,500 = 5000..7500 USD
Three people were killed and at least nine were wounded when a gunman opened fire outside a nightclub in Birmingham, Ala., late Saturday.
  Three = 3 {人}
  at least nine = >9 {人}
  Saturday @2024-09-14
Voters in the 12th Congressional District will decide on Nov. 5 whether to keep a one-cent sales tax that expires in 2026.
  the 12th #ordinal
  Nov. 5 @2024-11-05
  one-cent = 0.01 USD
  2026 @2026
The company will lay off around 900 workers, or 7 percent of its global staff, and close two plants in Ohio.
  around 900 = ~900 {人}
  7 percent = 7 %
  two = 2 {座}
A 911 dispatcher logged the call at 11:42 p.m., and an engine reached the house seven minutes later.
  911 #identifier
  11:42 p.m. @T23:42
  seven minutes = 7 min
The S&P 500 gained 1.7 percent to close at 5,713.64 on Thursday, while the Nasdaq Composite jumped 2.5 percent.
  S&P 500 #name
  1.7 percent = 1.7 % ^
  5,713.64 = 5713.64 1
  Thursday @2024-09-19
  2.5 percent = 2.5 % ^
Rainfall totals reached 18 inches in Carolina Beach over 12 hours, a deluge not seen there since 1999.
  18 inches = 18 [in_i]
  12 hours = 12 h
  1999 @1999
Median household income rose 4 percent, to $80,610, in 2023, while the poverty rate slipped 0.4 percentage points to 11.1 percent, the Census Bureau reported.
  4 percent = 4 % ^
  $80,610 = 80610 USD
  2023 @2023
  0.4 percentage points = 0.4 pp v
  11.1 percent = 11.1 %
Of the $61 billion package, $14 billion would go toward weapons and $9.5 billion to economic aid, mostly in the form of loans.
  $61 billion = 61000000000 USD
  $14 billion = 14000000000 USD
  $9.5 billion = 9500000000 USD
The county recorded 8.2 homicides per 100,000 residents last year, its lowest rate since 1967.
  8.2 = 8.2 1 per 100000.{人}
  100,000 #phrase
  last year @2023
  1967 @1967
Warehouse workers at the site now earn $22.50 an hour, up 18 percent since the union won a contract in 2022.
  $22.50 = 22.50 USD per h
  18 percent = 18 % ^
  2022 @2022
UK inflation held at 2.2% in August, the Office for National Statistics said, as a 22.2% monthly rise in air fares offset cheaper fuel.
  2.2% = 2.2 %
  August @2024-08
  22.2% = 22.2 % ^
The Bank of England's nine-member committee voted 8-1 to leave Bank Rate at 5%.
  nine = 9 {名}
  8-1 #phrase
  5% = 5 %
Retailer Marlowe & Finch reported pre-tax profits of £48.3m for the 26 weeks to 29 June, up from £41.7m.
  £48.3m = 48300000 GBP
  26 weeks = 26 wk
  29 June @2024-06-29
  £41.7m = 41700000 GBP
More than 7.6 million people were on the waiting list in England at the end of July, of whom 2,860 had been there for more than 18 months.
  More than 7.6 million = >7600000 {人}
  the end of July @2024-07-31
  2,860 = 2860 1
  more than 18 months = >18 mo
A lorry overturned on the M25 near Junction 10 at 4.20pm, causing tailbacks of six miles.
  M25 #name
  Junction 10 #identifier
  4.20pm @T16:20
  six miles = 6 [mi_i]
The council will consult residents on plans for 640 homes, a third of them affordable, on a 22-hectare site near the racecourse.
  640 = 640 {户}
  a third = 0.333333 1
  22-hectare = 22 har
Wholesale gas for next-day delivery climbed 5% to 87p a therm on Monday after unplanned maintenance at a Norwegian field.
  5% = 5 % ^
  87p = 0.87 GBP
  Monday @2024-09-16
The typical household bill will go up by £149 a year to £1,717 from 1 October, the regulator has confirmed.
  £149 = 149 GBP ^ per a
  £1,717 = 1717 GBP
  1 October @2024-10-01
Two-thirds of head teachers surveyed said they had cut support staff since 2022.
  Two-thirds = 0.666667 1
  2022 @2022
England's Under-21s drew 1-1 with Austria after conceding in the 89th minute in front of 6,400 spectators in Luton.
  21s #phrase
  1-1 #phrase
  the 89th #ordinal
  6,400 = 6400 {人}
Rail fares in England could rise 4.6% next March if ministers stick to the usual formula.
  4.6% = 4.6 % ^
  next March @2025-03
The coroner heard that the 71-year-old had waited five and a half hours for an ambulance after dialling 999.
  71-year-old = 71 {岁}
  five and a half hours = 5.5 h
  dialling 999 #identifier
Like-for-like sales at its 312 shops slipped 0.8% in the quarter, while online orders surged by almost a fifth.
  312 = 312 {家}
  0.8% = 0.8 % v
  almost a fifth = ~0.2 1 ^
Mr Justice Harcroft said the claimants, 2,417 former subcontractors, were entitled to an average of £11,600 each.
  2,417 = 2417 1
  £11,600 = 11600 GBP per 1
Leeds Crown Court jailed Whitmore for nine years on Friday for his part in smuggling 180kg of cocaine worth an estimated £14m.
  nine years = 9 a
  Friday @2024-09-20
  180kg = 180 kg
  an estimated £14m = ~14000000 GBP
Unemployment fell to 4.1% in the three months to July from 4.4% in the three months to April.
  4.1% = 4.1 %
  three months = 3 mo
  July @2024-07
  4.4% = 4.4 %
  three months = 3 mo
  April @2024-04
Channel 4 will show the first of 24 episodes at 9pm on Sunday 6 October.
  Channel 4 #name
  the first #ordinal
  24 = 24 1
  9pm on Sunday 6 October @2024-10-06T21:00
The airport handled a record 8.0 million passengers in August, including 1.9 million travelling to or from North America.
  8.0 million = 8000000 {人}
  August @2024-08
  1.9 million = 1900000 1
The pub group said it would pay an interim dividend of 12p a share on 29 November.
  12p = 0.12 GBP per {股}
  29 November @2024-11-29
Borrowing came in at £13.7bn last month, £3.3bn more than a year earlier and the third-highest for the month since records began in 1993.
  £13.7bn = 13700000000 GBP
  last month @2024-08
  £3.3bn = 3300000000 GBP ^
  the third #ordinal
  1993 @1993
Ten engines and about 70 firefighters were called to a blaze at a block of flats in Catford in the early hours of Tuesday.
  Ten = 10 1
  about 70 = ~70 {人}
  Tuesday @2024-09-17
The Treasury expects the levy to bring in between £1.2bn and £1.5bn a year by 2027-28.
  between £1.2bn and £1.5bn = 1200000000..1500000000 GBP per a
  2027-28 @2027/2028
Campaigners say moving the hearing again would leave the families back at square one seven years after the fire.
  one #phrase
  seven years = 7 a
House prices in Scotland were 3.9% higher in July than in the same month last year, at an average of £199,000.
  3.9% = 3.9 % ^
  July @2024-07
  last year @2023
  £199,000 = 199000 GBP
A survey of 2,104 adults found that three-quarters backed a ban on disposable vapes, while just 9% opposed it.
  2,104 = 2104 {人}
  three-quarters = 0.75 1
  9% = 9 %
The inquiry, which has cost more than £21m since 2020, will publish its report in two volumes in January.
  more than £21m = >21000000 GBP
  2020 @2020
  two = 2 1
  January @2025-01
Retail inflation edged up to 3.65 per cent in August from 3.60 per cent in July, remaining below the RBI's 4 per cent target.
  3.65 per cent = 3.65 %
  August @2024-08
  3.60 per cent = 3.60 %
  July @2024-07
  4 per cent = 4 %
The Cabinet on Wednesday approved an outlay of ₹24,475 crore for fertiliser subsidies in the coming rabi season.
  Wednesday @2024-09-18
  ₹24,475 crore = 244750000000 INR
Customs officials seized 4.2 kg of gold worth ₹3.1 crore from two passengers who arrived on flight 6E-1408 from Dubai.
  4.2 kg = 4.2 kg
  ₹3.1 crore = 31000000 INR
  two = 2 {人}
  6E-1408 #name
The Sensex surged 1,359.51 points, or 1.63 per cent, to close at a record 84,544.31 on Friday.
  1,359.51 = 1359.51 {点} ^
  1.63 per cent = 1.63 % ^
  84,544.31 = 84544.31 1
  Friday @2024-09-20
Over 12 lakh candidates appeared for the examination on May 5 at 571 centres across the country.
  Over 12 lakh = >1200000 {名}
  May 5 @2024-05-05
  571 = 571 {个}
The hosts were 339 for 6 at stumps, with Ashwin unbeaten on 102 off 112 balls.
  339 for 6 #phrase
  102 = 102 1
  112 = 112 1
Passenger vehicle sales dropped 1.8% to 3.52 lakh units last month, industry data showed.
  1.8% = 1.8 % v
  3.52 lakh = 352000 {台}
  last month @2024-08
The High Court granted bail to the accused, who was booked under Section 420 of the Indian Penal Code for allegedly cheating 63 investors of Rs 2.4 crore.
  Section 420 #identifier
  63 = 63 {人}
  Rs 2.4 crore = 24000000 INR
India's foreign exchange reserves rose by $5.2 billion to $689.2 billion in the week ended September 6.
  $5.2 billion = 5200000000 USD ^
  $689.2 billion = 689200000000 USD
  the week ended September 6 @2024-08-31/2024-09-06
Paddy has been sown on 410 lakh hectares so far this season, against 393.57 lakh hectares in the same period last year.
  410 lakh hectares = 41000000 har
  393.57 lakh hectares = 39357000 har
  last year @2023
At least 11 pilgrims were killed and 28 injured when a bus fell into a 150-foot gorge early on Tuesday.
  At least 11 = >11 {人}
  28 = 28 {人}
  150-foot = 150 [ft_i]
  Tuesday @2024-09-17
The IT services firm posted a net profit of Rs 1,246 crore for Q1 FY25, up 9.2 per cent year on year.
  Rs 1,246 crore = 12460000000 INR
  Q1 FY25 @2025-Q1
  9.2 per cent = 9.2 % ^
Three-fourths of the 1,247 villages in the district now have piped water, up from one in eight in 2019.
  Three-fourths = 0.75 1
  1,247 = 1247 {个}
  one in eight = 0.125 1
  2019 @2019
The city received 124.5 mm of rain in the 24 hours ending 8.30 am on Thursday, the weather office said.
  124.5 mm = 124.5 mm
  24 hours = 24 h
  8.30 am on Thursday @2024-09-19T08:30
GST collections grew 10 per cent to nearly ₹1.75 lakh crore in August.
  10 per cent = 10 % ^
  nearly ₹1.75 lakh crore = ~1750000000000 INR
  August @2024-08
The new train will cover the 309 km in four and a half hours, running at speeds of up to 130 kmph.
  309 km = 309 km
  four and a half hours = 4.5 h
  up to 130 kmph = <130 km/h
Onion prices have almost doubled since June to ₹58 a kg in the capital's wholesale market.
  almost doubled = ~2 {倍} ^
  June @2024-06
  ₹58 a kg = 58 INR/kg
Tests confirmed that the patient, a 26-year-old man from Hisar, did not have the deadlier strain of mpox.
  26-year-old = 26 {岁}
The regulator said 5G users now account for a quarter of the country's 1.17 billion mobile connections.
  5G #name
  a quarter = 0.25 1
  1.17 billion = 1170000000 1
The 24x7 helpline, 1930, received 3,180 complaints of cyber fraud from the city in August alone.
  24x7 #name
  1930 #identifier
  3,180 = 3180 1
  August @2024-08
Shares of the housing financier listed at ₹150 on Monday, a premium of 114 per cent to the issue price of ₹70.
  ₹150 = 150 INR
  Monday @2024-09-16
  114 per cent = 114 %
  ₹70 = 70 INR
The doctors' strike has entered its 41st day, forcing six government hospitals to defer some 7,000 planned surgeries.
  41st #ordinal
  six = 6 {家}
  some 7,000 = ~7000 1
Polling was held in 24 constituencies on Wednesday, with turnout of 61.4 per cent among 23 lakh voters.
  24 = 24 1
  Wednesday @2024-09-18
  61.4 per cent = 61.4 %
  23 lakh = 2300000 {人}
The refinery, with a capacity of 15 million tonnes a year, will be shut for 45 days from October 10.
  15 million tonnes = 15000000 t per a
  45 days = 45 d
  October 10 @2024-10-10
Hong Kong's economy grew 3.3 per cent year on year in the second quarter, up from 2.8 per cent in the first quarter.
  3.3 per cent = 3.3 % ^
  the second quarter @2024-Q2
  2.8 per cent = 2.8 %
  the first quarter @2024-Q1
The Hang Seng Index advanced 2 per cent, or 353.2 points, to 18,013.16 on Thursday, with turnover of HK$127.2 billion.
  2 per cent = 2 % ^
  353.2 = 353.2 {点} ^
  18,013.16 = 18013.16 1
  Thursday @2024-09-19
  HK$127.2 billion = 127200000000 HKD
The rail operator said the extension would have two stations and about 2.4km of track when it opened in 2030.
  two = 2 {个}
  about 2.4km = ~2.4 km
  2030 @2030
Buyers snapped up 212 of the 268 flats on offer at an average price of HK$16,888 per square foot.
  212 = 212 {套}
  268 = 268 {套}
  HK$16,888 per square foot = 16888 HKD/[sft_i]
The city welcomed 4.45 million visitors in August, of whom 82 per cent came from the mainland.
  4.45 million = 4450000 {人}
  August @2024-08
  82 per cent = 82 %
The Observatory hoisted the No 8 typhoon signal at 6.20pm on September 5 and kept it in force for about 18 hours.
  No 8 #ordinal
  6.20pm on September 5 @2024-09-05T18:20
  about 18 hours = ~18 h
The District Court jailed Chan, 27, for 14 months over a Facebook post he made in July 2021.
  27 = 27 {岁}
  14 months = 14 mo
  July 2021 @2021-07
Customs officers found 1.2 tonnes of suspected methamphetamine worth about HK$640 million in three containers at Kwai Chung.
  1.2 tonnes = 1.2 t
  about HK$640 million = ~640000000 HKD
  three = 3 {箱}
Rents for private homes gained 1.1 per cent in July, taking the increase so far this year to 4.9 per cent.
  1.1 per cent = 1.1 % ^
  July @2024-07
  this year @2024
  4.9 per cent = 4.9 %
The flag-fall for urban taxis went up HK$2 to HK$29 on July 14.
  HK$2 = 2 HKD ^
  HK$29 = 29 HKD
  July 14 @2024-07-14
The bank's net interest margin narrowed 13 basis points to 1.62 per cent in the first half.
  13 basis points = 0.13 pp v
  1.62 per cent = 1.62 %
  the first half @2024-01/2024-06
Forty-six students and three teachers were taken to hospital after a chemical spill at a secondary school on Waterloo Road.
  Forty-six = 46 {人}
  three = 3 {名}
Police arrested a dozen people aged between 19 and 63 in raids on 17 flats in Sham Shui Po.
  a dozen = 12 {人}
  between 19 and 63 = 19..63 {岁}
  17 = 17 {套}
The monetary authority lowered its base rate to 5.25 per cent with immediate effect, the first reduction in more than four years.
  5.25 per cent = 5.25 %
  the first #ordinal
  more than four years = >4 a
Under the plan, the minimum wage, now HK$40 an hour, would be reviewed every year instead of every two years.
  HK$40 = 40 HKD per h
  two years = 2 a
The carrier flew 2.07 million passengers in August, 20.5 per cent more than in the same month of 2023.
  2.07 million = 2070000 {人}
  August @2024-08
  20.5 per cent = 20.5 % ^
  2023 @2023
Motorists faced delays of up to 45 minutes on the Tolo Highway after a seven-car pile-up at 8.05am on Friday.
  up to 45 minutes = <45 min
  seven = 7 {辆}
  8.05am on Friday @2024-09-20T08:05
Australia's unemployment rate was steady at 4.2 per cent in August as the economy added 47,500 jobs.
  4.2 per cent = 4.2 %
  August @2024-08
  47,500 = 47500 {个}
Iron ore slid 3.4 per cent to US$91.60 a tonne, its lowest since November 2022.
  3.4 per cent = 3.4 % v
  US$91.60 a tonne = 91.60 USD/t
  November 2022 @2022-11
The miner declared a final dividend of 74 US cents a share, down from 80 cents.
  74 US cents = 0.74 USD per {股}
  80 cents = 0.80 USD
The bushfire burnt through more than 3,600 hectares of scrub north of Perth and destroyed four sheds.
  more than 3,600 hectares = >3600 har
  four = 4 1
The state government has set aside A$640 million over four years to build 1,700 social homes.
  A$640 million = 640000000 AUD
  four years = 4 a
  1,700 = 1700 {户}
Sydney's median house price rose 0.3 per cent to A$1.471 million in August, while Melbourne's slipped 0.2 per cent.
  0.3 per cent = 0.3 % ^
  A$1.471 million = 1471000 AUD
  August @2024-08
  0.2 per cent = 0.2 % v
A 4.6m crocodile was trapped 1.5km upstream of the boat ramp where the 40-year-old fisherman disappeared.
  4.6m = 4.6 m
  1.5km = 1.5 km
  40-year-old = 40 {岁}
Collingwood led by 22 points at three-quarter time but went down 12.9 (81) to 13.4 (82).
  22 = 22 {点}
  three-quarter time #phrase
  12.9 = 12.9 1 v
  (81) #list-mark
  13.4 = 13.4 1
  (82) #list-mark
The Federal Court ordered the insurer to pay a A$15 million penalty for misleading 5,496 customers between January 2017 and September 2021.
  A$15 million = 15000000 AUD
  5,496 = 5496 {人}
  January 2017 and September 2021 @2017-01/2021-09
Detectives are looking for a white Mazda 3 with Victorian plates 1RX 7QD that was seen on the M1 at 2am on Saturday.
  Mazda 3 #name
  1RX #name
  7QD #name
  M1 #name
  2am on Saturday @2024-09-14T02:00
Wheat production is forecast to increase 23 per cent to 31.8 million tonnes in 2024-25.
  23 per cent = 23 % ^
  31.8 million tonnes = 31800000 t
  2024-25 @2024/2025
The 350MW wind farm near Ballarat will power some 220,000 homes and cost A$1.1 billion.
  350MW = 350 MW
  some 220,000 = ~220000 {户}
  A$1.1 billion = 1100000000 AUD
Lifeline, which can be reached on 13 11 14, takes more than 3,300 calls a day.
  13 11 14 #identifier
  more than 3,300 = >3300 1 per d
The planet circles its star every 11.2 days and lies about 63 light-years from Earth, according to the study.
  11.2 days = 11.2 d
  about 63 light-years = ~63 [ly]
Participants who took the drug lost an average of 14.9 percent of their body weight over 68 weeks.
  14.9 percent = 14.9 % v
  68 weeks = 68 wk
Global sea levels have risen by about 10 centimeters since 1993, and the pace has more than doubled.
  about 10 centimeters = ~10 cm ^
  1993 @1993
  more than doubled = >2 {倍} ^
Apollo 17 astronauts brought back 110 kilograms of rock and soil in December 1972.
  Apollo 17 #name
  110 kilograms = 110 kg
  December 1972 @1972-12
The prototype battery kept 91 per cent of its capacity after 5,000 cycles at 25 degrees Celsius.
  91 per cent = 91 %
  5,000 = 5000 1
  25 degrees Celsius = 25 Cel
Adults who slept fewer than six hours a night were 1.3 times as likely to develop type 2 diabetes.
  fewer than six hours = <6 h
  1.3 times = 1.3 {倍}
  type 2 #identifier
Levels of fine particles hit 187 micrograms per cubic meter, more than 12 times the World Health Organization guideline.
  187 micrograms per cubic meter = 187 ug/m3
  more than 12 times = >12 {倍}
Antarctic sea ice peaked at 17.16 million square kilometres this year, the second-lowest maximum in the 46-year satellite record.
  17.16 million square kilometres = 17160000 km2
  this year @2024
  the second #ordinal
  46-year = 46 a
Kasahara Motor raised its full-year operating profit forecast by 12% to ¥480 billion, citing a weak yen.
  12% = 12 % ^
  ¥480 billion = 480000000000 JPY
The carmaker's net cash stood at 5.4 billion euros at the end of June, down from 8.5 billion euros in December.
  5.4 billion euros = 5400000000 EUR
  the end of June @2024-06-30
  8.5 billion euros = 8500000000 EUR
  December @2023-12
Brent for November delivery settled up $1.23, or 1.7%, at $74.88 a barrel.
  November @2024-11
  $1.23 = 1.23 USD ^
  1.7% = 1.7 % ^
  $74.88 a barrel = 74.88 USD/[bbl_us]
China's exports grew 8.7 percent in August from a year earlier to $308.65 billion, while imports edged up 0.5 percent.
  8.7 percent = 8.7 % ^
  August @2024-08
  $308.65 billion = 308650000000 USD
  0.5 percent = 0.5 % ^
Net overseas migration nearly tripled to 518,000 people in 2022-23, according to the statistics bureau.
  nearly tripled = ~3 {倍} ^
  518,000 = 518000 {人}
  2022-23 @2022/2023
`,
);
