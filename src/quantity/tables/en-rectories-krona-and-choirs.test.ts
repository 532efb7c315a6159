import { holds } from './reading-table.testing.ts';

/** Results, obituaries, kitchens and property pages; a fifth of the sentences made to mislead. */
holds(
  'rectories, krona and choirs',
  { language: 'en', date: '2024-09-20', rows: 123 },
  `
Ferndale Foods said on Tuesday that pre-tax profit for the year to 30 June fell 11.4% to £86.3m, from £97.4m a year earlier.
  Tuesday @2024-09-17
  30 June @2024-06-30
  11.4% = 11.4 % v
  £86.3m = 86300000 GBP
  £97.4m = 97400000 GBP
The European Central Bank left its deposit rate unchanged at 3.75 percent, but traders now price in 50 basis points of cuts by December.
  3.75 percent = 3.75 %
  50 basis points = 0.50 pp
  December @2024-12
At least 17 people were killed and more than 200 injured when two commuter trains collided shortly before 7 a.m. near the coastal town of Marvão.
  At least 17 = >17 {人}
  more than 200 = >200 {人}
  two = 2 {列}
  7 a.m. @T07:00
Unemployment edged down to 4.1 per cent in the three months to October, while the number of vacancies dropped by 13,000 to 818,000.
  4.1 per cent = 4.1 %
  three months = 3 mo
  October @2024-10
  13,000 = 13000 1 v
  818,000 = 818000 1
The seven-bedroom Georgian rectory, set in 4.6 acres of gardens and paddocks, is on the market with Harcourt & Lyle for offers in excess of £2.25 million.
  seven = 7 {间}
  4.6 acres = 4.6 [acr_us]
  in excess of £2.25 million = >2250000 GBP
Whisk 250g of caster sugar with four large egg yolks until pale, then fold in 300ml of double cream and half a teaspoon of vanilla extract.
  250g = 250 g
  four = 4 1
  300ml = 300 mL
  half a teaspoon = 0.5 [tsp_us]
The probe passed within 61,000 kilometres of Ganymede, travelling at roughly 22.4 km per second relative to the moon.
  within 61,000 kilometres = <61000 km
  roughly 22.4 km per second = ~22.4 km/s
Temperatures plunged to minus 31 Celsius overnight in parts of northern Saskatchewan, about 14 degrees below the seasonal average.
  minus 31 Celsius = -31 Cel
  about 14 degrees = ~14 Cel
Okafor, 29, who joined on a three-year deal from Gent, has now scored nine goals in his last eleven appearances.
  29 = 29 {岁}
  three-year = 3 a
  nine = 9 {个}
  eleven = 11 1
Net debt stood at 2.3 times EBITDA at the end of the third quarter, compared with 2.9 times twelve months ago.
  2.3 times = 2.3 {倍}
  the end of the third quarter @2024-09-30
  2.9 times = 2.9 {倍}
  twelve months = 12 mo
He was found guilty on all four counts of wire fraud and faces up to 20 years in prison when he is sentenced on September 9.
  four = 4 {项}
  up to 20 years = <20 a
  September 9 @2024-09-09
Winter wheat yields averaged 7.8 tonnes per hectare, down from 8.6 tonnes in 2022 and well below the ten-year mean of 8.1.
  7.8 tonnes per hectare = 7.8 t/har
  8.6 tonnes = 8.6 t
  2022 @2022
  ten-year = 10 a
  8.1 = 8.1 1
Brent crude for February delivery settled at $78.92 a barrel, up $1.17, or 1.5%.
  February @2024-02
  $78.92 a barrel = 78.92 USD/[bbl_us]
  $1.17 = 1.17 USD ^
  1.5% = 1.5 % ^
The Dow Jones Industrial Average slid 284.13 points to 38,612.24, its lowest close in six weeks.
  284.13 = 284.13 {点} v
  38,612.24 = 38612.24 1
  six weeks = 6 wk
Under Section 230 of the Communications Decency Act, platforms are generally not liable for what their users post.
  Section 230 #identifier
It was the 11th hour of the talks when the ministers finally saw eye to eye on fishing quotas.
  the 11th #ordinal
Police are looking for a silver Peugeot 308 seen leaving the M62 at Junction 24 at around 2.15am.
  Peugeot 308 #name
  M62 #name
  Junction 24 #identifier
  2.15am @T02:15
Anyone with information is asked to call 101, quoting reference 4471 of 12 May.
  call 101 #identifier
  reference 4471 #identifier
  12 May @2024-05-12
Sweden's krona weakened past 11.50 per euro for the first time since last November.
  11.50 = 11.50 1 per EUR
  the first #ordinal
  last November @2023-11
The charity, which was founded in the late 1980s, feeds between 1,200 and 1,500 people a day from its kitchens in Leith and Gorgie.
  1980s @1980/1989
  between 1,200 and 1,500 = 1200..1500 {人} per d
Two-thirds of the households surveyed said they had cut back on meat, and one in five had skipped at least one meal in the previous week.
  Two-thirds = 0.666667 1
  one in five = 0.2 1
  at least one = >1 1
  the previous week @2024-09-09/2024-09-15
Annual inflation in Argentina slowed to 117.8% in December from 166% a month earlier, the statistics agency said.
  117.8% = 117.8 %
  December @2024-12
  166% = 166 %
The board recommended a final dividend of 7.2p per share, making 10.9p for the full year, an increase of 5%.
  7.2p = 0.072 GBP per {股}
  10.9p = 0.109 GBP
  5% = 5 % ^
Lindqvist won the final 6-4, 3-6, 7-6 (7-5) in two hours and 48 minutes to claim her second title of the season.
  6-4 #phrase
  3-6 #phrase
  7-6 #phrase
  7-5 #phrase
  two hours and 48 minutes = 168 min
  second #ordinal
The storm dumped as much as 18 inches of snow on Buffalo and knocked out power to nearly 90,000 customers.
  as much as 18 inches = <18 [in_i]
  nearly 90,000 = ~90000 {人}
Dame Margaret Ashby, who died on Sunday aged 94, was the last surviving member of Hut 6 at Bletchley Park.
  Sunday @2024-09-15
  94 = 94 {岁}
  Hut 6 #name
She is survived by her husband of 61 years, three daughters, eight grandchildren and a great-grandson.
  61 years = 61 a
  three = 3 {人}
  eight = 8 {人}
Tokyo's Nikkei 225 gained 0.9 percent while the broader Topix was little changed.
  Nikkei 225 #name
  0.9 percent = 0.9 % ^
The ferry leaves Oban at 07.25 daily except Sundays; the crossing takes just under five hours and costs £16.20 one way for a foot passenger.
  07.25 @T07:25
  just under five hours = <5 h
  £16.20 = 16.20 GBP
  one way #phrase
Revenue more than doubled to a record €4.07 billion, and the order backlog is now four times as large as in early 2021.
  more than doubled = >2 {倍} ^
  €4.07 billion = 4070000000 EUR
  four times = 4 {倍}
  early 2021 @2021
South Korea's exports contracted 2.8 per cent year on year in the first 20 days of the month.
  2.8 per cent = 2.8 % v
  the first #ordinal
  20 days = 20 d
A 43-year-old man from Carrickfergus appeared before magistrates charged with driving at 112 mph in a 60 mph zone.
  43-year-old = 43 {岁}
  112 mph = 112 [mi_i]/h
  60 mph = 60 [mi_i]/h
The magnitude 6.4 quake struck at a depth of 10 km (6.2 miles), some 85 km southwest of the port city of Padang.
  6.4 = 6.4 {级}
  10 km = 10 km
  6.2 miles = 6.2 [mi_i]
  some 85 km = ~85 km
Turnout was 48.3%, down 6.7 percentage points on the previous election.
  48.3% = 48.3 %
  6.7 percentage points = 6.7 pp v
Apollo 13 commander Jim Lovell never set foot on the Moon.
  Apollo 13 #name
The apartment, on the 23rd floor of One Canal Plaza, has 1,480 square feet of living space and a monthly maintenance fee of $1,935.
  the 23rd #ordinal
  One Canal #name
  1,480 square feet = 1480 [sft_i]
  $1,935 = 1935 USD per mo
Global sea surface temperatures averaged 20.96C, some 0.6 to 0.7 degrees above the 1991–2020 norm.
  20.96C = 20.96 Cel
  some 0.6 to 0.7 degrees = 0.6..0.7 Cel
  1991–2020 @1991/2020
India's wholesale price index fell 0.52 percent in October, its seventh straight month of decline.
  0.52 percent = 0.52 % v
  October @2024-10
  seventh #ordinal
The drug reduced the risk of stroke by a third compared with placebo (hazard ratio 0.67; 95% confidence interval 0.54 to 0.83).
  a third = 0.333333 1 v
  0.67 = 0.67 1
  95% = 95 %
  0.54 to 0.83 = 0.54..0.83 1
Kipruto clocked 2:03:41 to win by 17 seconds, the fifth-fastest time ever run on the course.
  2:03:41 = 7421 s
  17 seconds = 17 s
  the fifth #ordinal
The state-owned lender posted a net loss of 38.4 billion rupees in the March quarter, against a profit of 2.1 billion rupees in the same period last year.
  38.4 billion rupees = 38400000000 INR
  the March quarter @2024-Q1
  2.1 billion rupees = 2100000000 INR
  last year @2023
The 1922 Committee will meet on Wednesday to set the timetable for the contest.
  1922 Committee #name
  Wednesday @2024-09-25
Mr Justice Bellamy ordered the council to pay 80 per cent of the claimant's costs, with £45,000 on account within 28 days.
  80 per cent = 80 %
  £45,000 = 45000 GBP
  within 28 days = <28 d
Residents of the 300-odd houses nearest the river were told to leave before midnight.
  300-odd = >300 1
Python 3.12 runs the same benchmark about 5% faster than its predecessor, according to the developers.
  Python 3.12 #name
  about 5% = ~5 % ^
Gold hit a record high of $2,431.29 an ounce before easing back to trade 0.3% lower by 1340 GMT.
  $2,431.29 an ounce = 2431.29 USD/[oz_tr]
  0.3% = 0.3 % v
  1340 GMT @T13:40
The company plans to shed up to 1,800 jobs, or 6% of its global workforce, by the end of fiscal 2026.
  up to 1,800 = <1800 {个}
  6% = 6 %
  2026 @2026
Canada added 46,700 jobs in September, well above the 27,000 forecast by economists, and average hourly wages rose 4.6 per cent.
  46,700 = 46700 {个}
  September @2024-09
  27,000 = 27000 1
  4.6 per cent = 4.6 % ^
A dozen fire engines and around 70 firefighters tackled the blaze, which broke out on the ground floor at 4.50 on Thursday afternoon.
  A dozen = 12 1
  around 70 = ~70 {人}
  4.50 on Thursday @2024-09-19T16:50
The bridge's main span of 1,410 metres was the longest in the world until 1998.
  1,410 metres = 1410 m
  1998 @1998
For the umpteenth time this season, United were caught in two minds at the back.
  two minds #phrase
Stocking density should not exceed 33 kg per square metre in broiler sheds.
  not exceed 33 kg per square metre = <33 kg/m2
Light from the galaxy, known as JADES-GS-z14-0, set out some 13.5 billion years ago.
  JADES-GS-z14-0 #name
  some 13.5 billion years = ~13500000000 a
The mission's solar arrays, each 2.1 m by 7.4 m, generate a combined 18 kilowatts at Earth distance but barely 700 watts at Saturn.
  2.1 m = 2.1 m
  7.4 m = 7.4 m
  18 kilowatts = 18 kW
  700 watts = 700 W
Like-for-like sales in the 13 weeks to 28 September were 0.4% lower, and management now expects full-year operating profit of £140m–£150m.
  13 weeks = 13 wk
  28 September @2024-09-28
  0.4% = 0.4 % v
  £140m–£150m = 140000000..150000000 GBP
Researchers trapped 1,137 bats of nine species and found antibodies in 8.3 per cent of them.
  1,137 = 1137 1
  nine = 9 1
  8.3 per cent = 8.3 %
China's central bank cut its reserve requirement ratio by half a percentage point, freeing up about 1 trillion yuan ($140 billion).
  half a percentage point = 0.5 pp v
  about 1 trillion yuan = ~1000000000000 CNY
  $140 billion = 140000000000 USD
The yield on the 10-year Treasury note rose 4 bps to 4.27%.
  10-year = 10 a
  4 bps = 0.04 pp ^
  4.27% = 4.27 %
The committee's 9-0 vote to hold rates surprised no one, but two of the nine members had signalled doubts.
  9-0 #phrase
  one #phrase
  two = 2 {名}
  nine = 9 {名}
The defendant, now 71, abused the boy between 1976 and 1979, when he was 8 to 11 years old.
  71 = 71 {岁}
  1976 and 1979 @1976/1979
  8 to 11 years old = 8..11 {岁}
With only a handful of ballots left to count, Ms Trujillo led by 312 votes out of some 48,000 cast.
  312 = 312 {票}
  some 48,000 = ~48000 1
The vineyard's 62 hectares produce on average 350,000 bottles a year, two fifths of which are exported.
  62 hectares = 62 har
  350,000 = 350000 {瓶} per a
  two fifths = 0.4 1
Blood pressure fell from a mean of 152/94 mmHg to 138/86 mmHg after 12 weeks on the low-salt diet.
  152 = 152 mm[Hg]
  94 mmHg = 94 mm[Hg]
  138 = 138 mm[Hg]
  86 mmHg = 86 mm[Hg]
  12 weeks = 12 wk
The Fab Four played their last concert at Candlestick Park on August 29, 1966.
  Fab Four #name
  August 29, 1966 @1966-08-29
Rainfall in July totalled 143 mm, or 212% of the long-term average.
  July @2024-07
  143 mm = 143 mm
  212% = 212 %
At 6ft 9in and a shade over 18 stone, Tuilagi is the heaviest lock ever to play for the province.
  6ft 9in = 81 [in_i]
  over 18 stone = >18 [stone_av]
Hammond resumed on 64 and was bowled for 87 off 131 balls, with 10 fours and two sixes.
  64 = 64 1
  87 = 87 1
  131 = 131 1
  10 = 10 1
  two = 2 1
The visitors closed on 312 for 7, a lead of 148.
  312 = 312 1
  7 = 7 1
  148 = 148 1
The 5,200-tonne frigate can reach speeds in excess of 28 knots and has a range of 9,000 nautical miles.
  5,200-tonne = 5200 t
  in excess of 28 knots = >28 [kn_i]
  9,000 nautical miles = 9000 [nmi_i]
Net migration more than halved to an estimated 431,000 in the year ending December 2024.
  more than halved = >0.5 {倍} v
  an estimated 431,000 = ~431000 1
  the year ending December 2024 @2024-01/2024-12
He served two terms as mayor in the nineties before winning the 4th congressional district by a whisker.
  two = 2 1
  nineties @1990/1999
  the 4th #ordinal
The airline carried 1.9m passengers in April, 7% fewer than in the same month of 2019, with a load factor of 88.2%.
  1.9m = 1900000 {人}
  April @2024-04
  7% = 7 % v
  2019 @2019
  88.2% = 88.2 %
Every third applicant was turned away, the ombudsman found, and the average wait had stretched from 9 to 26 weeks.
  third #ordinal
  from 9 to 26 weeks = 9..26 wk
The new electric van has a claimed range of 186 miles, consumes 24.5 kWh per 100 km and can be charged from 10 to 80 per cent in 38 minutes.
  186 miles = 186 [mi_i]
  24.5 kWh = 24.5 kW.h per 100.km
  100 #phrase
  from 10 to 80 per cent = 10..80 %
  38 minutes = 38 min
Norway's sovereign wealth fund returned -2.1 percent in the quarter, or 0.3 points better than its benchmark.
  -2.1 percent = -2.1 %
  0.3 points = 0.3 pp
The jury of seven women and five men deliberated for a day and a half before returning its verdict.
  seven = 7 {人}
  five = 5 {人}
  a day and a half = 1.5 d
It costs the taxpayer upwards of $80,000 per inmate per year to run the facility, which opened in FY2018.
  upwards of $80,000 = >80000 USD per {人}
  FY2018 @2018
The museum is open from 10am to 5.30pm, Tuesday to Sunday; admission is free for under-16s.
  10am to 5.30pm @T10:00/T17:30
  under-16s = <16 {岁}
For bookings call 01873 555 0142 or write to 27 High Street, Crickhowell NP8 1BD.
  01873 555 0142 #identifier
  27 High Street #identifier
  NP8 #name
  1BD #name
The Gini coefficient rose from 0.35 to 0.37, meaning that the richest tenth of households now take 29% of all income.
  0.35 = 0.35 1
  0.37 = 0.37 1
  tenth = 0.1 1
  29% = 29 %
Samples contained lead at concentrations of up to 62 micrograms per litre, six times the legal limit.
  up to 62 micrograms per litre = <62 ug/L
  six times = 6 {倍}
There have been no fewer than 46 prime ministers in the 77 years since the republic was founded.
  no fewer than 46 = >46 {人}
  77 years = 77 a
Windows 11 will be offered free of charge to owners of eligible PCs, Microsoft said.
  Windows 11 #name
Prosecutors allege the group laundered somewhere between $400 million and half a billion dollars through shell companies in Cyprus.
  between $400 million and half a billion dollars = 400000000..500000000 USD
Parcel 9, a 14,300 sq m site zoned for offices, was sold for Dh212m in Q2.
  Parcel 9 #identifier
  14,300 sq m = 14300 m2
  Dh212m = 212000000 AED
  Q2 @2024-Q2
Visibility dropped to less than 50 yards on the moor and a 40-mile diversion was put in place.
  less than 50 yards = <50 [yd_i]
  40-mile = 40 [mi_i]
Sheep numbers fell for a fourth consecutive year, to 31.4 million head, a 2.8 per cent decline.
  fourth #ordinal
  31.4 million = 31400000 1
  2.8 per cent = 2.8 % v
Catch-22 was rejected several times before Simon & Schuster bought it.
  Catch-22 #name
Hundreds of thousands of pilgrims, some as young as six, walked the 80 km from Najaf to Karbala.
  Hundreds of thousands = 200000..900000 {人}
  six = 6 {岁}
  80 km = 80 km
The minimum wage will go up to C$17.20 an hour on Oct. 1 from C$16.55.
  C$17.20 = 17.20 CAD per h
  Oct. 1 @2024-10-01
  C$16.55 = 16.55 CAD
The first responders arrived within minutes, but by then the second floor was well alight.
  The first #ordinal
  the second #ordinal
Hydropower's share of generation was 15.2 percent, 1.4 points less than a year before, as reservoirs stood at just 58 percent of capacity.
  15.2 percent = 15.2 %
  1.4 points = 1.4 pp v
  58 percent = 58 %
It was a 50-50 call, the referee admitted, but the 88th-minute penalty stood.
  50-50 #phrase
  the 88th #ordinal
The lorry, laden with 24 tonnes of gravel, was 1.2 tonnes over its permitted weight.
  24 tonnes = 24 t
  1.2 tonnes = 1.2 t
Insurers put the bill for the floods at anything from €1.5 to €2 billion.
  from €1.5 to €2 billion = 1500000000..2000000000 EUR
A spokesman for the G7 presidency declined to comment on the 28-point peace plan.
  G7 #name
  28 = 28 {点}
The boat capsized some three nautical miles off Zuwara with 60 to 70 migrants aboard; only 22 had been rescued by dusk.
  some three nautical miles = ~3 [nmi_i]
  60 to 70 = 60..70 {人}
  22 = 22 {人}
By 2030 the utility wants to triple its offshore wind capacity to 6.9 GW from 2.3 GW today.
  2030 @2030
  triple = 3 {倍} ^
  6.9 GW = 6.9 GW
  2.3 GW = 2.3 GW
  today @2024-09-20
Consumer confidence dropped seven points to minus 24, the GfK barometer showed.
  seven = 7 {点} v
  minus 24 = -24 1
The Alpine town, elevation 1,560 metres, has a population of just over 10,800 and receives around 2,100 hours of sunshine annually.
  1,560 metres = 1560 m
  just over 10,800 = >10800 {人}
  around 2,100 hours = ~2100 h per a
Nine times out of ten, a stitch in time really does save nine, joked the head of the repair fund.
  Nine times out of ten #phrase
  nine = 9 1
Some 4.5 lakh farmers had registered on the portal by Monday, and Rs 1,260 crore has been disbursed.
  Some 4.5 lakh = ~450000 {人}
  Monday @2024-09-16
  Rs 1,260 crore = 12600000000 INR
Vaccination coverage was lowest among those aged 18–24 (31%) and highest in the over-75s (89%).
  18–24 = 18..24 {岁}
  31% = 31 %
  over-75s = >75 {岁}
  89% = 89 %
The treaty, signed on the night of 22–23 August 1939, had been drafted in a matter of days.
  22–23 August 1939 @1939-08-22/1939-08-23
Copper slipped below $9,000 per tonne as stocks in LME warehouses swelled by 6,525 tonnes to a two-year peak.
  below $9,000 per tonne = <9000 USD/t v
  6,525 tonnes = 6525 t ^
  two-year = 2 a
A hole the size of a 50p piece, 30cm below the waterline: that was all it took to sink the £1.1m yacht.
  50p = 0.50 GBP
  30cm = 30 cm
  £1.1m = 1100000 GBP
Eurostat revised second-quarter GDP growth in the 20-nation bloc to 0.2% quarter-on-quarter from 0.3%.
  second-quarter @2024-Q2
  20 = 20 1
  0.2% = 0.2 %
  0.3% = 0.3 %
Formula 1 returns to Kyalami, where lap times should be in the region of 75 seconds.
  Formula 1 #name
  in the region of 75 seconds = ~75 s
Of the 212 complaints received, 37 were upheld, 101 rejected and the rest, about a third, are pending.
  212 = 212 1
  37 = 37 1
  101 = 101 1
  about a third = ~0.333333 1
Bidding opened at $600,000 and stopped three and a half minutes later at $3.1 million, five times the low estimate.
  $600,000 = 600000 USD
  three and a half minutes = 3.5 min
  $3.1 million = 3100000 USD
  five times = 5 {倍}
The road over the pass, with a gradient of 1 in 4, is closed to vehicles wider than 7'0".
  1 in 4 = 0.25 1
  wider than 7'0" = >84 [in_i]
Hotel occupancy averaged 71.9 per cent, with the average daily rate climbing HK$84 to HK$1,402 per room.
  71.9 per cent = 71.9 %
  HK$84 = 84 HKD ^
  HK$1,402 = 1402 HKD per {间}
She was handed a 14-month sentence, suspended for two years, and told to complete 180 hours of unpaid work.
  14-month = 14 mo
  two years = 2 a
  180 hours = 180 h
Article 50 was triggered on 29 March 2017, setting off a two-year countdown.
  Article 50 #identifier
  29 March 2017 @2017-03-29
  two-year = 2 a
Feeder cattle futures were limit-down at 243.525 cents a pound, while corn firmed 3-1/4 cents to $4.41-1/2 a bushel.
  243.525 cents a pound = 2.43525 USD/[lb_av]
  3-1/4 cents = 0.0325 USD ^
  $4.41-1/2 a bushel = 4.415 USD/[bu_us]
Zero tolerance has its price: the prison population has quadrupled since the mid-1990s to 1.6 per 1,000 inhabitants.
  Zero tolerance #phrase
  quadrupled = 4 {倍} ^
  1990s @1990/1999
  1.6 = 1.6 1 per 1000.{人}
  1,000 #phrase
Infant mortality stood at 3.3 deaths per 1,000 live births, against 10.9 in the first half of the 1970s.
  3.3 = 3.3 {人} per 1000.1
  1,000 #phrase
  10.9 = 10.9 1
  the first half of the 1970s @1970/1974
A quarter past eight struck as the 36-strong choir filed into the nave of St Botolph's, a 12th-century church with a 9-metre tower.
  A quarter past eight @T08:15
  36 = 36 {人}
  12th #ordinal
  -century #phrase
  9-metre = 9 m
House prices in the capital have risen by anything up to 15 per cent in the space of eighteen months, and the typical first-time buyer borrows 4.6 times income.
  up to 15 per cent = <15 %
  eighteen months = 18 mo
  first #ordinal
  4.6 times = 4.6 {倍}
The drought has left upward of nine million people in need of food aid, and fewer than one in ten boreholes still works.
  upward of nine million = >9000000 {人}
  fewer than one in ten = <0.1 1
The odds on a hung parliament shortened from 11/4 to 7/4 overnight.
  11/4 #phrase
  7/4 #phrase
Flight BA284 from San Francisco landed 55 minutes late at Terminal 5 with 261 passengers and 14 crew on board.
  BA284 #name
  55 minutes = 55 min
  Terminal 5 #identifier
  261 = 261 {人}
  14 = 14 {人}
The Reserve Bank of New Zealand expects the cash rate to bottom out around 2.25%, a full 325bp beneath its peak, in the first quarter of next year.
  around 2.25% = ~2.25 %
  325bp = 3.25 pp
  the first quarter of next year @2025-Q1
`,
);
