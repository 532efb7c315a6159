import { holds } from './reading-table.testing.ts';

/** Papers, filings and features of eight countries, a third of the sentences made to mislead. */
holds(
  'peals, pygmy hippos and losses',
  { language: 'en', date: '2024-09-20', rows: 121 },
  `
The county commission voted 5-2 on Tuesday to spend $4.6 million resurfacing a nine-mile stretch of State Route 79 that carries roughly 18,500 vehicles a day.
  5-2 #phrase
  Tuesday @2024-09-17
  $4.6 million = 4600000 USD
  nine-mile = 9 [mi_i]
  Route 79 #name
  roughly 18,500 = ~18500 {辆} per d
The Enforcement Directorate has provisionally attached assets worth ₹312.45 crore under Section 5 of the Prevention of Money Laundering Act, 2002.
  ₹312.45 crore = 3124500000 INR
  Section 5 #identifier
  2002 @2002
A 463 sq ft flat at Taikoo Shing changed hands for HK$7.28 million, or HK$15,724 per square foot, 6 per cent below its asking price.
  463 sq ft = 463 [sft_i]
  HK$7.28 million = 7280000 HKD
  HK$15,724 per square foot = 15724 HKD/[sft_i]
  6 per cent = 6 %
Ottawa's chief statistician told MPs that as many as one in seven households in Nunavut, or about 1,450, had been missed at least once since the 2016 count.
  as many as one in seven = <0.142857 1
  about 1,450 = ~1450 1
  2016 @2016
COE premiums for smaller cars closed at S$97,889, up from S$96,490 a fortnight ago, while Open Category prices eased $502.
  S$97,889 = 97889 SGD
  S$96,490 = 96490 SGD
  $502 = 502 USD v
In the second quarter the airline burned less than $90 million in cash, against a consensus of minus $135 million, and retired the last of its 737-700s.
  the second quarter @2024-Q2
  less than $90 million = <90000000 USD
  minus $135 million = -135000000 USD
  737-700s #name
The star, designated HD 110067, lies just 100 light-years away and hosts six planets, the innermost of which completes an orbit in 9.1 days.
  HD 110067 #name
  100 light-years = 100 [ly]
  six = 6 {颗}
  9.1 days = 9.1 d
Net interest margin narrowed 14 basis points to 2.67%, and the bank's CET1 ratio fell 0.3 of a percentage point to 13.1%.
  14 basis points = 0.14 pp v
  2.67% = 2.67 %
  CET1 #name
  0.3 of a percentage point = 0.3 pp v
  13.1% = 13.1 %
Call 1-800-555-0199 before 5 p.m. on Oct. 4 to reserve one of the remaining 30 or so seats on Bus 12.
  1-800-555-0199 #identifier
  5 p.m. on Oct. 4 @2024-10-04T17:00
  one of #phrase
  30 or so = ~30 1
  Bus 12 #identifier
The 32-year-old from Medicine Hat ran the final 400 metres in 58.6 seconds to finish third in 2:24:51, almost two minutes inside the Olympic standard.
  32-year-old = 32 {岁}
  400 metres = 400 m
  58.6 seconds = 58.6 s
  third #ordinal
  2:24:51 = 8691 s
  almost two minutes = ~2 min
Between a quarter and a third of the 2.4 lakh vacancies notified by the Railways remain unfilled, the panel said in its 41st report.
  Between a quarter and a third = 0.25..0.333333 1
  2.4 lakh = 240000 1
  41st #ordinal
The walk from the Latin Quarter takes half an hour, but allow twice that if you stop at No. 12 for an €8 crêpe.
  half an hour = 0.5 h
  twice = 2 {倍}
  No. 12 #ordinal
  €8 = 8 EUR
At the weigh-in Doyle tipped the scales at 11st 13¾lb, a quarter of a pound under the limit, and looked in better nick than the 9/4 underdog opposite.
  11st 13¾lb = 167.75 [lb_av]
  a quarter = 0.25 1
  9/4 #phrase
The regulator fined Northgate Water a record A$2.03 million for 17 breaches of Part 4 of the Code between July 2021 and March 2023.
  A$2.03 million = 2030000 AUD
  17 = 17 1
  Part 4 #identifier
  July 2021 and March 2023 @2021-07/2023-03
Unemployment ticked up to 4.2 per cent in August from 4.1 per cent, seasonally adjusted, while the participation rate was steady at 67.1 per cent.
  4.2 per cent = 4.2 %
  August @2024-08
  4.1 per cent = 4.1 %
  67.1 per cent = 67.1 %
On cross-examination, Exhibit 14 was shown to be a receipt for 3 two-by-fours and a box of 16d nails costing $41.18.
  Exhibit 14 #identifier
  3 = 3 1
  two-by-fours #phrase
  16d #name
  $41.18 = 41.18 USD
Catch-22 was once described to me as a 450-page joke told by a man who had flown 60 missions and found none of them funny.
  Catch-22 #name
  450 = 450 1
  60 = 60 1
The yield on the 10-year note fell as low as 3.605%, its weakest since mid-2023, before settling at 3.73%.
  10-year = 10 a
  3.605% = 3.605 %
  mid-2023 @2023
  3.73% = 3.73 %
Gardaí at Store Street have appealed for witnesses to a collision on the N4 at 11.40pm last Saturday in which a cyclist in his 50s lost a leg.
  N4 #name
  11.40pm last Saturday @2024-09-14T23:40
  50s = 50..59 {岁}
Researchers found that adults sleeping fewer than six hours were 1.8 times as likely to develop the condition (95% CI 1.3–2.5).
  fewer than six hours = <6 h
  1.8 times = 1.8 {倍}
  95% = 95 %
  1.3–2.5 = 1.3..2.5 1
Dozens of the 300-odd residents of Block 412, Hougang Avenue 10, were evacuated shortly after 3am on Monday when a power-assisted bicycle caught fire.
  Dozens = 20..90 1
  300-odd = >300 {人}
  Block 412 #identifier
  Avenue 10 #name
  3am on Monday @2024-09-16T03:00
Bids are invited for the 4,180-acre Glenmorran estate at offers over £9,500,000, with Lot 3, the Mains farmhouse, also available alone at £685,000.
  4,180-acre = 4180 [acr_us]
  over £9,500,000 = >9500000 GBP
  Lot 3 #identifier
  £685,000 = 685000 GBP
It is a billion-dollar question, and the one nobody at the Fed's 33 Liberty Street outpost wanted to answer on the record.
  a billion-dollar = 1000000000 USD
  one #phrase
  33 Liberty Street #identifier
The Hang Seng Index climbed 1.8 per cent, or 317.2 points, to 17,976.3, led by Tencent's HK$9.40 jump.
  1.8 per cent = 1.8 % ^
  317.2 = 317.2 {点} ^
  17,976.3 = 17976.3 1
  HK$9.40 = 9.40 HKD ^
Tarique made 67 off 41 balls before holing out to deep point, and from 187 for 6 the hosts lost their last four wickets for the addition of nine runs.
  67 = 67 1
  41 = 41 1
  187 for 6 #phrase
  four = 4 1
  nine = 9 1
The bill, S. 2226, would authorize up to $886 billion, though only about three-fifths of that would need to clear the 302(b) allocations.
  S. 2226 #identifier
  up to $886 billion = <886000000000 USD
  about three-fifths = ~0.6 1
  302(b) #name
Average PM2.5 in Anand Vihar touched 214 µg/m³ at 7 am, more than three times the national 24-hour limit of 60.
  PM2.5 #name
  214 µg/m³ = 214 ug/m3
  7 am @T07:00
  more than three times = >3 {倍}
  24-hour = 24 h
  60 = 60 1
House prices have risen in 11 of the past 12 months and now sit a mere 0.4pc beneath the August 2022 peak.
  11 = 11 1
  12 months = 12 mo
  0.4pc = 0.4 %
  August 2022 @2022-08
Nobody came within 10 points of the favourite until stage 17, when Roglic clawed back 33 seconds on a 14 per cent ramp.
  within 10 = <10 {点}
  stage 17 #identifier
  33 seconds = 33 s
  14 per cent = 14 %
An estimated 6,000 to 8,000 monarchs, give or take, overwintered at the Pacific Grove site last year, down from 15,000 in 2022 and a far cry from the hundreds of thousands of the '90s.
  An estimated 6,000 to 8,000 = 6000..8000 1
  last year @2023
  15,000 = 15000 1
  2022 @2022
  hundreds of thousands = 200000..900000 1
  90s @1990/1999
Temperatures at Fort Chipewyan plunged to −41.6 C on the night of Jan. 13, with a wind chill near minus 55.
  −41.6 C = -41.6 Cel
  Jan. 13 @2024-01-13
  near minus 55 = ~-55 1
The insurer's combined ratio improved to 94.7 from 101.2, which is to say that it now keeps 5.3 cents of every premium dollar.
  94.7 = 94.7 1
  101.2 = 101.2 1
  5.3 cents = 0.053 USD
In 1066 words, a neat touch for a history of Hastings, the curator explains why only 3 of the 70 metres of linen have ever been fully re-dyed.
  1066 = 1066 {字}
  3 = 3 1
  70 metres = 70 m
Smoke from the 48,300-hectare fire drifted over Highway 97C, forcing crews to halve the speed limit to 50 km/h for most of Thursday.
  48,300-hectare = 48300 har
  Highway 97C #identifier
  halve = 0.5 {倍} v
  50 km/h = 50 km/h
  Thursday @2024-09-19
Ms Lim, 58, who won the Group 2 seat with 50.6 per cent of the vote, had trailed by 200-plus ballots until the 14th and last polling station reported.
  58 = 58 {岁}
  Group 2 #identifier
  50.6 per cent = 50.6 %
  200-plus = >200 {票}
  the 14th #ordinal
He has been Level 42's bassist, Channel 4's weatherman and, for one glorious summer, manager of a Blackpool side that lost 0-7 at home.
  Level 42 #name
  Channel 4 #name
  one #phrase
  0-7 #phrase
Total fertility dropped below the replacement rate of 2.1 births per woman in 1991; by last year it was 1.44, the lowest on record.
  2.1 = 2.1 1 per {人}
  1991 @1991
  last year @2023
  1.44 = 1.44 1
The consortium expects to break ground in Q1 2026 on a 1.2 GW wind farm some 35 to 40 nautical miles off Wexford, at a cost north of €3bn.
  Q1 2026 @2026-Q1
  1.2 GW = 1.2 GW
  some 35 to 40 nautical miles = 35..40 [nmi_i]
  north of €3bn = >3000000000 EUR
Rs 18,000-cr relief package: each of the 1.3 million farmers in the 14 flood-hit mandals will get Rs 10,000, the chief minister announced.
  Rs 18,000-cr = 180000000000 INR
  1.3 million = 1300000 {人}
  14 = 14 1
  Rs 10,000 = 10000 INR
Five-sevenths of the committee's 21 members must approve any change to Standing Order 22, a hurdle cleared twice since Confederation.
  Five-sevenths = 0.714286 1
  21 = 21 {名}
  Order 22 #identifier
Hunters report seeing the 500-pound boar, nicknamed Forty-Niner, within 100 yards of U.S. 49 on at least three occasions.
  500-pound = 500 [lb_av]
  Forty-Niner #phrase
  within 100 yards = <100 [yd_i]
  S. 49 #identifier
  at least three = >3 1
The collector paid 500 pounds for the clock in 1974 and his heirs let it go at Bonhams for £212,300 including premium.
  500 pounds = 500 GBP
  1974 @1974
  £212,300 = 212300 GBP
Output of refined copper grew by a fifth to 1,125 kt in the seven months to July, the Bureau's Bulletin No. 9 shows.
  a fifth = 0.2 1 ^
  1,125 kt = 1125000 t
  seven months = 7 mo
  July @2024-07
  No. 9 #ordinal
"I'm 110 per cent behind the gaffer," said the No 9, who has not scored in 11 games stretching back to St Stephen's Day.
  110 per cent = 110 %
  No 9 #ordinal
  11 = 11 {场}
The settlement, entered in Case No. 22-cv-04187, obliges the lender to refund $9.1 million to roughly 31,000 borrowers, or a little under $300 apiece.
  No. 22-cv-04187 #identifier
  $9.1 million = 9100000 USD
  roughly 31,000 = ~31000 {人}
  under $300 = <300 USD per 1
Merchandise imports for the reference month were $65,483 million (2023: $61,907 million), an increase of 5.8% year-on-year.
  $65,483 million = 65483000000 USD
  2023 @2023
  $61,907 million = 61907000000 USD
  5.8% = 5.8 % ^
Every six hours, on average, one of the operator's 140 lifts between Admiralty and Kennedy Town breaks down, typically for 20 to 25 minutes.
  six hours = 6 h
  one of #phrase
  140 = 140 1
  20 to 25 minutes = 20..25 min
By noon the queue outside 10 Downing Street's souvenir kiosk numbered in the low hundreds, and the £25 mugs had run out.
  noon @T12:00
  10 Downing Street #identifier
  hundreds = 200..900 1
  £25 = 25 GBP
The compound cut relapse by 37 percent (hazard ratio, 0.63; P<0.001) among 1,816 patients followed for a median of 4.2 years.
  37 percent = 37 % v
  0.63 = 0.63 1
  <0.001 = <0.001 1
  1,816 = 1816 {人}
  4.2 years = 4.2 a
Qantas will lift Perth–Paris to a daily service from 12 July 2025, using a 236-seat Boeing 787-9 for the 14,265km run.
  12 July 2025 @2025-07-12
  236 = 236 1
  787-9 #phrase
  14,265km = 14265 km
The Sensex vaulted past 83,000 for the first time ever before profit-booking trimmed its gain to 1,359 points, while the Nifty 50 ended at 25,791.
  past 83,000 = >83000 1
  the first #ordinal
  1,359 = 1359 {点}
  Nifty 50 #name
  25,791 = 25791 1
He shot a nine-under 63 on the par-72 Old Course, needing only 24 putts, and leads by one from a pack that includes the 2019 champion.
  nine = 9 1
  63 = 63 1
  par-72 #name
  24 = 24 1
  one = 1 1
  2019 @2019
Fewer than 1 in 200 appeals under section 27 of the Act succeeds, and of those that do, half are reversed on a second appeal.
  Fewer than 1 in 200 = <0.005 1
  section 27 #identifier
  half = 0.5 1
  second #ordinal
Population density ranges from 0.01 persons per km² in Nunavut to 5,749.9 in the City of Vancouver, according to the 2021 Census.
  0.01 = 0.01 {人}
  5,749.9 = 5749.9 1
  2021 @2021
The trio's third album, 21st-Century Blues, sold upward of 2m copies, though barely 40k of those were on vinyl.
  third #ordinal
  21st #ordinal
  -Century #phrase
  upward of 2m = >2000000 {份}
  40k = 40000 1
Our reviewer's long-term Mazda CX-5 averaged 38mpg over 6,212 miles, 2.7mpg worse than claimed, and went through one and a half sets of tyres.
  CX-5 #name
  38mpg = 38 [mi_i]/[gal_us]
  over 6,212 miles = >6212 [mi_i]
  2.7mpg = 2.7 [mi_i]/[gal_us]
  one and a half = 1.5 {台}
Windows 11 version 24H2 demands no more than 64GB of storage, Microsoft says, yet our 128GB tablet choked at two-thirds of the download.
  Windows 11 #name
  24H2 #name
  no more than 64GB = <64 GB
  128GB = 128 GB
  two-thirds = 0.666667 1
A jury of seven women and five men took 55 minutes to acquit Mr Fitzgerald on both counts, a stone's throw from where the alleged €1.4m handover took place.
  seven = 7 {人}
  five = 5 {人}
  55 minutes = 55 min
  €1.4m = 1400000 EUR
Wagers on the 16-1 shot Seventh Heaven II poured in until, at 3:42 p.m., the tote board showed just 6-1.
  16-1 #phrase
  Seventh Heaven II #name
  3:42 p.m. @T15:42
  6-1 #phrase
Between them, the ‘Big Four’ audit 98 of the FTSE 100 and, the watchdog complains, collect close to £1bn a year for doing so.
  Four #name
  98 = 98 1
  FTSE 100 #name
  close to £1bn = ~1000000000 GBP per a
Aftershocks, the strongest of magnitude 5.3 at a depth of 10 km, were still rattling Hualien at 0217 GMT on Wednesday.
  5.3 = 5.3 {级}
  10 km = 10 km
  0217 GMT on Wednesday @2024-09-18T02:17
Under Title IX, the university has until 30 days after receipt to respond; as of press time, 19 had elapsed and zero words had been filed.
  30 days = 30 d
  19 = 19 1
  zero = 0 {字}
The euro bought 83.99p in late London trade, a fresh two-year low against sterling, while the pound was worth $1.3283.
  83.99p = 0.8399 GBP
  two-year = 2 a
  $1.3283 = 1.3283 USD
Salinity in the Coorong's southern lagoon has crept from 85 g/L to in excess of 120 g/L, roughly 3½ times that of seawater.
  85 g/L = 85 g/L
  in excess of 120 g/L = >120 g/L
  roughly 3½ times = ~3.5 {倍}
Loss attributable to shareholders was RMB(412.6) million, versus a profit of RMB88.3 million for the six months ended 30 June 2023.
  RMB(412.6) million = -412600000 CNY
  RMB88.3 million = 88300000 CNY
  six months = 6 mo
  30 June 2023 @2023-06-30
For the umpteenth time this season the Leafs went 0-for-4 on the power play, and Woll, whose save percentage is .907, was hung out to dry.
  0-for-4 #phrase
  .907 = 0.907 1
Teachers with 10 to 14 years' experience earn a median $72,800, 1.3 times the starting figure but barely half what a Grade 7 principal makes.
  10 to 14 years = 10..14 a
  $72,800 = 72800 USD
  1.3 times = 1.3 {倍}
  half = 0.5 1
  Grade 7 #identifier
At 1.2C above pre-industrial levels, heatwaves that used to strike once every 50 years now come around every ten or so.
  1.2C = 1.2 Cel
  50 years = 50 a
  ten or so = ~10 1
Non-oil domestic exports rose 10.7 per cent in August, following a 15.7 per cent expansion the month before; economists polled had pencilled in 15.0 per cent.
  10.7 per cent = 10.7 % ^
  August @2024-08
  15.7 per cent = 15.7 % ^
  15.0 per cent = 15.0 %
The former Blink-182 roadie traded his '67 Mustang for a used Airbus A320 simulator and, 600 hours later, could land it blindfolded.
  Blink-182 #name
  '67 @1967
  A320 #name
  600 hours = 600 h
Councillors heard that the 3.6m boundary wall at No 48A exceeded the permitted height by 1.6m and that eleven objections had been lodged.
  3.6m = 3.6 m
  48A #name
  1.6m = 1.6 m
  eleven = 11 1
Roughly every other voter in Ward 8 cast a ballot by mail, double the share of 2018 and nearly quadruple that of 2014.
  Ward 8 #identifier
  double = 2 {倍}
  2018 @2018
  nearly quadruple = ~4 {倍}
  2014 @2014
Mr Okafor, of 221 Kelvin Way, pleaded not guilty to six charges contrary to sections 1 and 18 of the Offences against the Person Act 1861.
  221 Kelvin Way #identifier
  six = 6 {项}
  sections 1 and 18 #identifier
  Act 1861 #identifier
Cocoa for December delivery fell 2.6% to $7,560 a metric ton in New York, leaving it up some 80% for the year to date.
  December @2024-12
  2.6% = 2.6 % v
  $7,560 a metric ton = 7560 USD/t
  some 80% = ~80 % ^
Take the M2 to Junction 7, then the A2 for five miles; the barn, sleeping 10+2, costs from £1,450 for three nights.
  M2 #name
  Junction 7 #identifier
  A2 #name
  five miles = 5 [mi_i]
  10+2 #phrase
  £1,450 = 1450 GBP
  three = 3 1
Six of one and half a dozen of the other, shrugged the 74-year-old senator when asked to choose between HR 7024 and its rival.
  Six of one and half a dozen of the other #phrase
  74-year-old = 74 {岁}
  7024 = 7024 1
Police seized 11 tolas of gold, ₹6,42,500 in cash and a country-made pistol from the accused, who were booked under IPC 302 and 34.
  11 = 11 1
  ₹6,42,500 = 642500 INR
  IPC 302 and 34 #name
The genome, at 160 billion base pairs, is 50 times longer than ours and 7% larger than that of the previous titleholder.
  160 billion = 160000000000 {对}
  50 times = 50 {倍} ^
  7% = 7 % ^
Turnover at the Cork distiller shot up fivefold to just over €15 million, but it still lost 40 cents on each bottle of its 12-year-old single pot still.
  fivefold = 5 {倍} ^
  just over €15 million = >15000000 EUR
  40 cents = 0.40 EUR v
  12-year-old = 12 {岁}
Djokovic dropped the opener 6–7 (5–7) before reeling off 12 of the next 14 games in a match that ended at twenty to one in the morning.
  6–7 #phrase
  5–7 #phrase
  12 = 12 1
  14 = 14 {场}
  twenty to one @T00:40
Shares outstanding as of September 6, 2024: 148,220,517 shares of Class A common stock, par value $0.0001 per share, CUSIP 29415J106.
  September 6, 2024 @2024-09-06
  148,220,517 = 148220517 {股}
  $0.0001 = 0.0001 USD per {股}
  29415J106 #name
The strike, now in its second week, has cost Boeing anywhere from $50m to $100m a day and idled 33,000 machinists on the West Coast.
  second #ordinal
  from $50m to $100m = 50000000..100000000 USD per d
  33,000 = 33000 {人}
Winds of 130 knots, gusting 155, made Yagi the first storm of its strength to hit Hainan since Rammasun ten years ago.
  130 knots = 130 [kn_i]
  155 = 155 1
  the first #ordinal
  ten years = 10 a
Admission is $18 for adults, $12 for seniors (65+) and free for children 5 and younger; the last tour leaves at a quarter to four.
  $18 = 18 USD
  $12 = 12 USD
  65+ = >65 1
  5 and younger = <5 {岁}
  a quarter to four @T03:45
Three in every eight Scottish secondaries no longer teach German beyond S4, while Higher entries have tumbled by 58% over a decade.
  Three in every eight = 0.375 1
  S4 #name
  58% = 58 % v
  a decade = 10 a
One thing led to another and, 37 shots later, my editor's Leica M6 had one frame left for the Dalai Lama, the 14th.
  One thing #phrase
  37 = 37 1
  M6 #name
  one #phrase
  the 14th #ordinal
Goods trade swung to a surplus of $0.7 billion in July from a deficit of $179 million, revised from −$638 million previously.
  $0.7 billion = 700000000 USD
  July @2024-07
  $179 million = 179000000 USD
  −$638 million = -638000000 USD
He bought the 7.8 acres for a song in 1996, $1,100 an acre, and turned down 90 times that last spring from a Dollar General developer.
  7.8 acres = 7.8 [acr_us]
  1996 @1996
  $1,100 an acre = 1100 USD/[acr_us]
  90 times = 90 {倍}
Passengers flying CX 289 between 14 and 16 September should dial +852 2747 3333 if they develop a fever above 38 degrees.
  CX 289 #name
  14 and 16 September @2024-09-14/2024-09-16
  +852 2747 3333 #identifier
  above 38 degrees = >38 Cel
Support for the coalition stands at 43 per cent (±3), statistically level with the opposition's 41, among the 86 per cent who stated a preference.
  43 per cent = 43 %
  ±3 = 3 1
  41 = 41 1
  86 per cent = 86 %
In G major, the Sonata No. 10, Op. 96, runs about 27 minutes, of which the slow movement occupies not quite six.
  No. 10 #ordinal
  Op. 96 #identifier
  about 27 minutes = ~27 min
  not quite six = ~6 1
A 2.5-storey house, Lot 117, Concession Road 4, was assessed at just $300K, a tenth of what its twin in Rosedale fetched.
  2.5 = 2.5 {层}
  Lot 117 #identifier
  Road 4 #identifier
  $300K = 300000 USD
  a tenth = 0.1 1
Guests checking in to Room 101 at the 24/7 capsule hotel are handed a copy of Orwell and a S$5 voucher.
  Room 101 #identifier
  24/7 #phrase
  S$5 = 5 SGD
Lawyers for Purdue argued that 11 U.S.C. § 1123(b)(6) left the door open, but by a single vote, 5 to 4, the justices shut it on June 27.
  11 U.S.C. § 1123 #identifier
  (6) #list-mark
  5 = 5 1
  4 = 4 1
  June 27 @2024-06-27
The pygmy hippo, born on July 10 and weighing about a third as much as her mother's left thigh, drew 128% more visitors than the zoo had in the same week of 2023.
  July 10 @2024-07-10
  about a third = ~0.333333 1
  128% = 128 % ^
  2023 @2023
Gross NPAs declined to a 12-year low of 2.8 per cent, and provisions of ₹9,300 cr were 18 per cent lower sequentially.
  12-year = 12 a
  2.8 per cent = 2.8 %
  ₹9,300 cr = 93000000000 INR
  18 per cent = 18 % v
More than 60 but fewer than 80 of the 199 ringers at St Mary's, whose tenor weighs 32cwt, can manage a full peal of 5,040 changes.
  More than 60 = >60 1
  fewer than 80 = <80 1
  199 = 199 1
  32cwt = 32 [lcwt_av]
  5,040 = 5040 1
"Give me ten and I'll have your table ready," the maître d' of Eleven Madison Park told us, and a good forty minutes later he did.
  ten = 10 1
  Eleven Madison Park #name
  a good forty minutes = >40 min
Per-capita cheese consumption hit 42.3 pounds in 2023, a full pound above the year prior and nearly three times what it was when Nixon resigned.
  42.3 pounds = 42.3 [lb_av] per {人}
  2023 @2023
  nearly three times = ~3 {倍}
Kildare County Council has refused permission for 79 apartments, citing a 1.8-kilometre walk to the R445 and "a plot ratio of 2.75:1".
  79 = 79 {套}
  1.8-kilometre = 1.8 km
  R445 #name
  2.75:1 #phrase
Archaeologists dated the hearth to between 3350 and 3100 BC, predating Newgrange by at most two centuries and the henge by five or six hundred years.
  3350 and 3100 BC @-3349/-3099
  at most two centuries = <2 {世纪}
  five or six hundred years = 500..600 a
Mr Justice Zac neither allowed the claim of HK$120,000 nor the counterclaim of twice that, and adjourned DCCJ 1482/2023 to the third Thursday of next month.
  HK$120,000 = 120000 HKD
  twice = 2 {倍}
  1482/2023 #identifier
  the third Thursday of next month @2024-10-17
Comparable EBITDA is guided to $675M–$700M, with capex at 8–9% of sales and leverage no higher than 2.5x by year-end.
  $675M–$700M = 675000000..700000000 USD
  8–9% = 8..9 %
  no higher than 2.5x = <2.5 {倍}
She stands 5ft 1in, weighs eight stone soaking wet and can, on a good day, bench-press her own bodyweight 14 times without a breather.
  5ft 1in = 61 [in_i]
  eight stone = 8 [stone_av]
  14 = 14 {次}
The first thing the 'Iron Lady of Ward 6' did on taking office was abolish the 1p charge for using the town's two remaining public loos.
  The first #ordinal
  Ward 6 #identifier
  1p = 0.01 GBP
  two = 2 1
Rates are seen coming down a further 75bps by Christmas and perhaps 1¼ points over the whole of next year, to a terminal 2⅞ per cent.
  75bps = 0.75 pp v
  1¼ points = 1.25 pp
  next year @2025
  2⅞ per cent = 2.875 %
Emergency crews needed Triple Zero recordings from as early as 2.07am to establish that the 19-metre trawler had rolled in a 4- to 5-metre swell.
  Triple Zero #name
  2.07am @T02:07
  19-metre = 19 m
  4- to 5-metre = 4..5 m
Consumption of electricity by data centres was 6,334 GWh, accounting for 21% of metered demand compared with 5% in 2015.
  6,334 GWh = 6334 GW.h
  21% = 21 %
  5% = 5 %
  2015 @2015
Take one for the team, he was told, and so on the 22nd of August the utility man leaned in to a 96-mph fastball with the bases loaded.
  one #phrase
  22nd of August @2024-08-22
  96-mph = 96 [mi_i]/h
Enrolment in Primary 1 shrank by 1,200 pupils, or one class in every 30, prompting the bureau to merge three schools by the 2026/27 academic year.
  Primary 1 #name
  1,200 = 1200 {人} v
  one class in every 30 = 0.033333 1 v
  three = 3 {所}
  2026/27 @2026/2027
The tablet was priced at Rs. 14,999/- at launch; the 5G version costs an additional three thousand and has the same 8,400-mAh battery.
  Rs. 14,999 = 14999 INR
  5G #name
  three thousand = 3000 1
  8,400-mAh = 8400 mA.h
World debt climbed to $312trn by the end of June, or 328 per cent of GDP; Washington and Beijing alone tacked on $2.1tn in six months.
  $312trn = 312000000000000 USD
  the end of June @2024-06-30
  328 per cent = 328 %
  $2.1tn = 2100000000000 USD
  six months = 6 mo
Brewers made 1.1 million hectolitres, which works out at 194 pints for every adult in the Republic, nine fewer than in 2019.
  1.1 million hectolitres = 1100000 hL
  194 pints = 194 [pt_br] per {人}
  nine = 9 1 v
  2019 @2019
Lake Mead stood at 1,063.4 feet above sea level on Wednesday, some 16 feet short of the Tier 1 trigger and 34% full.
  1,063.4 feet = 1063.4 [ft_i]
  Wednesday @2024-09-18
  some 16 feet = ~16 [ft_i]
  Tier 1 #identifier
  34% = 34 %
Adjusted for inflation, the $64,000 question of 1955 would be worth three-quarters of a million today, a rise of just over 1,000 percent.
  $64,000 = 64000 USD
  1955 @1955
  three-quarters of a million = 750000 1
  today @2024-09-20
  just over 1,000 percent = >1000 % ^
The seat, one of five in Tallaght, took 13 counts to fill, the runner-up falling 0.6 of a quota, or 5,130 votes, adrift.
  one of #phrase
  five = 5 1
  13 = 13 {项}
  0.6 = 0.6 1 v
  5,130 = 5130 {票}
Fuel burn per seat is 20 to 25 per cent lower than on the A330ceo, though at list prices approaching US$320 million a copy nobody is rushing.
  20 to 25 per cent = 20..25 % v
  A330ceo #name
  approaching US$320 million = ~320000000 USD per {份}
The Elizabethan chapel, Grade II* listed and seating 45 at a squeeze, needs £330k by Lady Day to save a roof last leaded under George III.
  45 = 45 1
  £330k = 330000 GBP
At the O2, O'Sullivan compiled a 147 in frame six of a best-of-19 semi-final, his 16th maximum, and pocketed £40,000 for an eight-minute effort.
  O2 #name
  147 = 147 1
  six = 6 1
  best-of-19 #name
  16th #ordinal
  £40,000 = 40000 GBP
  eight-minute = 8 min
Iron-60, whose half-life is 2.6 million years, turned up at 3.5 sigma in a crust from 4,830 m down, hinting at one or more supernovae nearby.
  Iron-60 #name
  half #phrase
  2.6 million years = 2600000 a
  3.5 = 3.5 1
  4,830 m = 4830 m
  one #phrase
The trust's shares stood at −9.4% to a net asset value of 142.06p at the close on 19/09/2024, and its ongoing charge, 0.89% per annum, drops to 0.75% from FY25.
  −9.4% = -9.4 %
  142.06p = 1.4206 GBP
  19/09/2024 @2024-09-19
  0.89% = 0.89 % per a
  0.75% = 0.75 %
  FY25 @2025
`,
);
