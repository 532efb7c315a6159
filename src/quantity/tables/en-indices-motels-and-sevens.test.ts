/** Sentences of indices, motels and sixes and sevens, with all that is read in each. */
import { holds } from './reading-table.testing.ts';

holds(
  'English of indices, motels and sixes and sevens',
  { language: 'en', date: '2025-02-07', rows: 100 },
  `
Formula 1's governing body fined Haas €25,000 after 14 laps of the 57-lap race in Bahrain.
  1 #
  €25,000 = 25000 EUR
  14 = 14 *
  57 = 57 *
The 7-Eleven on Route 9 was robbed of $1,860 at 9 a.m. yesterday by a 19-year-old.
  7-Eleven #name
  Route 9 #name
  $1,860 = 1860 USD
  9 a.m. yesterday @2025-02-06T09:00
  19-year-old = 19 {岁}
Boeing handed over 38 of its 737 Max jets in November, four fewer than it had promised.
  38 = 38 1
  737 #name
  November @2024-11
  four = 4 1 v
Article 5 obliges all 32 members of the alliance to act, its lawyers said on Monday.
  5 #
  32 = 32 *
  Monday @2025-02-03
Covid-19 patients filled 2,019 of the 2,020 beds, against a mere 190 in 2018.
  Covid-19 #
  2,019 = 2019 *
  2,020 = 2020 *
  190 = 190 *
  2018 @2018
By 2030 the ministry wants 2,030 charging points, roughly twice the 1,010 that stood in 2022.
  2030 @2030
  2,030 = 2030 *
  roughly twice = ~2 {倍}
  1,010 = 1010 *
  2022 @2022
Flood water entered 1960 homes in 2000, and a further 2000 homes in 1960.
  1960 = 1960 *
  2000 @2000
  2000 = 2000 *
  1960 @1960
Chanel No. 5 still outsells its 21 rivals, at £132 for 100ml, by a margin of three to one.
  5 #
  21 = 21 *
  £132 = 132 GBP
  100ml = 100 mL
  three to one ?
Rainfall of 10-15 mm is likely by tomorrow night, with gusts of 50 to 60mph on the A9.
  10-15 mm = 10..15 mm
  tomorrow @2025-02-08
  50 to 60mph = 50..60 [mi_i]/h
  A9 #name
Season tickets will cost between £40 and £60 more in 2025-26 than in 2023-24, the club said.
  between £40 and £60 = 40..60 GBP ^
  2025-26 @2025/2026
  2023-24 @2023/2024
A third of the choir is over 60, and no fewer than nine of its 31 singers are called Margaret.
  A third ?
  over 60 = >60 *
  no fewer than nine = >9 *
  31 = 31 *
Three and a half years after the fire, two-⏎thirds of the 1,250 flats stand empty.
  Three and a half years = 3.5 a
  two-⏎thirds ?
  1,250 = 1250 *
Half a dozen swans and a quarter of a million eels died when 4,000 litres of diesel seeped into the Lee.
  Half a dozen = 6 *
  a quarter of a million = 250000 *
  4,000 litres = 4000 L
Nine in ten voters could not name the One Nation candidate, who lost by 6,212 votes last Saturday.
  Nine in ten = 0.9 1
  One Nation #name
  6,212 = 6212 {票}
  last Saturday @2025-02-01
Profit at the lender doubled to £1.2bn, although bad loans rose threefold and a fine of €2m-plus looms.
  doubled = 2 {倍} ^
  £1.2bn = 1200000000 GBP
  threefold = 3 {倍} ^
  €2m-plus = >2000000 EUR
Twice as many Norwegians as Danes bought an electric car last year, 2.5 times the figure of 2017.
  Twice = 2 {倍}
  last year @2024
  2.5 times = 2.5 {倍}
  2017 @2017
The studio paid $3-4 million for the rights to Catch-22, plus A$90,000 to settle a claim in Perth.
  $3-4 million = 3000000..4000000 USD
  Catch-22 #
  A$90,000 = 90000 AUD
Rs 500 crore has gone into Phase 2 of the Pune metro, which is 6 percent under budget.
  Rs 500 crore = 5000000000 INR
  2 #
  6 percent = 6 %
A first-class stamp went up 30p to £1.65, while a postcard from Malta still costs 50 cents.
  first #ordinal
  30p = 0.30 GBP ^
  £1.65 = 1.65 GBP
  50 cents = 0.50 USD
Crews pumped 9,500 barrels a day from Block 17, where the well is 1,900 metres deep.
  9,500 barrels = 9500 * per d
  17 #
  1,900 metres = 1900 m
Carbon dioxide stood at 422 ppm on Mauna Loa, up 3 ppm on January 2024.
  422 ppm = 422 *
  3 ppm = 3 * ^
  January 2024 @2024-01
The pill comes in 20 mg and 40 mg doses, and patients with type 2 diabetes took it for 12 weeks.
  20 mg = 20 mg
  40 mg = 40 mg
  2 #
  12 weeks = 12 wk
The 300-page report by the 40-strong panel gave 17 lines to the 25-foot wave of 1953.
  300 = 300 *
  40 = 40 *
  17 = 17 *
  25-foot = 25 [ft_i]
  1953 @1953
Twenty or so protesters, most of them in their 70s, sat down on the M25 at Junction 10.
  Twenty or so = ~20 *
  70s ?
  M25 #
  10 #
Thirty-odd llamas and 200-plus goats slipped out of Two Hills farm while the vet slept.
  Thirty-odd = >30 *
  200-plus = >200 *
  Two #
Just over 1.1 million people heard Radio 4's 7am bulletin, while well under 2⏎million chose the music on Radio 2.
  Just over 1.1 million = >1100000 *
  4 #
  7am @T07:00
  well under 2⏎million = <2000000 *
  2 #
As many as 18 of the Fortune 500 may leave Ohio, taking close to 7,400 jobs with them.
  As many as 18 = <18 *
  500 #
  close to 7,400 = ~7400 *
The bakery sells at least 1,000 loaves a week, and double that number in the run-up to 25 December.
  at least 1,000 = >1000 * per wk
  double = 2 {倍}
  25 December ?
Shares in the airline slumped 11.4%, gained back 3 pence and closed at 187.5p, having shed £41m in value.
  11.4% = 11.4 % v
  3 pence = 0.03 GBP
  187.5p = 1.875 GBP
  £41m = 41000000 GBP
Up 3 on the night, Leeds conceded two late goals, drew 3-3 and went out 5-4 on penalties.
  3 ?
  two = 2 *
  3-3 #
  5-4 #
Swiatek won 6-4 7-5 in one hour and 52 minutes on Court 14.
  6-4 #
  7-5 #
  one hour and 52 minutes ?
  14 #
England closed on 245 for 6, with Root unbeaten on 101 off 163 balls in his 150th Test.
  245 for 6 #
  101 = 101 *
  163 = 163 *
  150th #
The bridge shuts in mid-March and will reopen on 3 June, 88 years after the first car crossed it.
  mid-March ?
  3 June @2025-06-03
  88 years = 88 a
  first #
Output in the 1990s, at 14,000 cars a year, looks modest beside Q3 2024, when 61,300 rolled out.
  the 1990s @1990/1999
  14,000 = 14000 * per a
  Q3 2024 @2024-Q3
  61,300 = 61300 *
Fiscal 2024 closed with revenue of $86m, and margins not seen since late 2022.
  Fiscal 2024 ?
  $86m = 86000000 USD
  late 2022 ?
Sworn in on 03/02/2025 at 14:30 GMT, she joins a cabinet of 22, whereas a year ago it had 19.
  03/02/2025 at 14:30 GMT @2025-02-03T14:30
  22 = 22 1
  19 = 19 1
Last Tuesday the A380 with 486 people aboard turned back, as flight QF32 had on Feb. 3.
  Last Tuesday @2025-02-04
  A380 #
  486 = 486 *
  QF32 #
  Feb. 3 @2025-02-03
Call 0800 555 0142 before 5pm on Sunday to claim a seat; the meal costs £12.50 a head.
  0800 555 0142 #identifier
  5pm on Sunday @2025-02-09T17:00
  £12.50 = 12.50 GBP per {人}
Studio 54 was open for only 33 months, yet 54 of the 2,000 books in the sale mention it.
  54 #
  33 months = 33 mo
  54 = 54 *
  2,000 = 2000 *
Henry VIII had six wives, two of whom he beheaded, and owned some 2,000 tapestries in 1547.
  six = 6 *
  two = 2 *
  some 2,000 = ~2000 *
  1547 @1547
Channel 4 paid £750,000 for ten episodes, or £75,000 each.
  4 #
  £750,000 = 750000 GBP
  ten = 10 *
  £75,000 = 75000 GBP
Apollo 11 brought back 47.5 lbs of rock, and Apollo 17 more than five times that.
  11 #
  47.5 lbs = 47.5 *
  17 #
  more than five times = >5 {倍}
Schedule 3 of the Act runs to 46 paragraphs, 12 of which the Lords struck out by 203 votes to 187.
  3 #
  46 = 46 *
  12 = 12 *
  203 = 203 *
  187 = 187 *
The G20 meets from 22 to 23 November in a city of 5.6 million, 1,753 metres above sea level.
  G20 #name
  22 to 23 November @2025-11-22/2025-11-23
  5.6 million = 5600000 1
  1,753 metres = 1753 m
Thermometers read minus 31°C in Yakutsk and 104°F in Perth on the same afternoon.
  minus 31°C = -31 Cel
  104°F = 104 [degF]
The 600 MW wind farm met the needs of 470,000 homes, at 4,000 kWh apiece, in 2023.
  600 MW = 600 MW
  470,000 = 470000 *
  4,000 kWh = 4000 kW.h
  2023 @2023
A loft of 850 sq ft on the 31st floor fetched $2.35 million, 9 percent off its asking price.
  850 sq ft = 850 *
  31st #
  $2.35 million = 2350000 USD
  9 percent = 9 %
Asked whether he would run in 2028, the governor, 61, said he was on cloud nine already.
  2028 @2028
  61 = 61 *
  nine #
At sixes and sevens over the budget, MPs sat until 2 a.m. and passed just 3 of 27 clauses.
  2 a.m. @T02:00
  3 = 3 1
  27 = 27 1
The museum's £8 million extension, paid for by 11,000 donors, opens on 1 May, 100 years to the day since its foundation.
  £8 million = 8000000 GBP
  11,000 = 11000 *
  1 May @2025-05-01
  100 years = 100 a
(2) Trustees shall hold four meetings a year, of which at least two must be held in public.
  (2) #
  four = 4 * per a
  at least two = >2 *
A magnitude 6.8 quake struck 14 km off Sendai at 3.52am, lasting 40 seconds or so.
  6.8 ?
  14 km = 14 km
  3.52am @T03:52
  40 seconds or so = ~40 s
The 49ers carry 53 men on their roster, and a dozen of them earn over $10m.
  49ers #
  53 = 53 *
  a dozen = 12 *
  over $10m = >10000000 USD
Ten years on, the search for MH370 covers 15,000 sq km and may cost up to $70m.
  Ten years = 10 a
  MH370 #
  15,000 sq km = 15000 km2
  up to $70m = <70000000 USD
The Russell 2000 lost 1.9 percent, the S&P 500 put on 0.3 percent and the CAC 40 ended 12 points higher.
  Russell 2000 #name
  1.9 percent = 1.9 % v
  S&P 500 #name
  0.3 percent = 0.3 % ^
  CAC 40 #name
  12 = 12 {点} ^
Resolution 2231 lapses on 18 October, ten years after its adoption by all 15 members of the council.
  2231 #
  18 October @2025-10-18
  ten years = 10 a
  15 = 15 *
Six Nations organisers expect 81,703 at Twickenham on Saturday, with kick-off at 4.45pm.
  Six #
  81,703 = 81703 *
  Saturday @2025-02-08
  4.45pm @T16:45
Fewer than one in five of the 3,400 respondents wanted a 5G mast within 500 metres of a school.
  Fewer than one in five = <0.2 1
  3,400 = 3400 {人}
  5G #name
  within 500 metres = <500 m
The Bank lowered its rate by 25 basis points to 4.5 per cent, 0.75 percentage points below the peak of August 2023.
  25 basis points ?
  4.5 per cent = 4.5 %
  0.75 percentage points = 0.75 pp
  August 2023 @2023-08
Sales went from 1.2 million in 2021 to 1.9 million, an increase of 58 percent.
  1.2 million = 1200000 *
  2021 @2021
  1.9 million = 1900000 *
  58 percent = 58 % ^
He ran the 26.2 miles in 2:59:48, with 12 seconds to spare, at the age of 57.
  26.2 miles = 26.2 [mi_i]
  2:59:48 ?
  12 seconds = 12 s
  57 = 57 *
The Type 45 destroyer, 152 m long, can track 1,000 targets at ranges exceeding 250 miles.
  45 #
  152 m = 152 m
  1,000 = 1000 *
  exceeding 250 miles = >250 [mi_i]
Turnover grew 40-fold to ¥3.3 trillion, the Osaka firm said in Tokyo on 29 January.
  40-fold = 40 {倍} ^
  ¥3.3 trillion = 3300000000000 JPY
  29 January @2025-01-29
Terms run from 3 to 5 years, fees from 3 to 5 percent, and loans from HK$3 million to HK$5 million.
  from 3 to 5 years = 3..5 a
  from 3 to 5 percent = 3..5 %
  from HK$3 million to HK$5 million = 3000000..5000000 HKD
Some 12⏎million hectares of forest burned in 2023 alone, an area 1.3⏎times that of Portugal.
  Some 12⏎million hectares = ~12000000 har
  2023 @2023
  1.3⏎times = 1.3 {倍}
The five-bedroom house at 1840 Elm Avenue, built in 1840, has 1,840 square feet of floor.
  five = 5 *
  1840 #
  1840 @1840
  1,840 square feet = 1840 *
His 50-year-old Mercedes 280SL has done 50,000 miles and returns 18 mpg.
  50-year-old = 50 {岁}
  280SL #name
  50,000 miles = 50000 [mi_i]
  18 mpg = 18 [mi_i]/[gal_us]
Turn to page 12 for the 2025 fixtures, to pages 14-16 for the results, and ring 020 7946 0018 with complaints.
  12 #
  2025 @2025
  14-16 #
  020 7946 0018 #
1. Take 200 g of flour, one and three-quarter cups of milk and two eggs; 2. Bake at 180C for 25 to 30 minutes.
  1. #list-mark
  200 g = 200 g
  one and three-quarter = 1.75 1
  two = 2 1
  2. #list-mark
  180C = 180 Cel
  25 to 30 minutes = 25..30 min
Voters aged 18-24 backed her by 58% to 33%, those over 65 by barely half that margin.
  18-24 = 18..24 *
  58% = 58 %
  33% = 33 %
  over 65 = >65 *
  barely half ?
The F-35s flew at 1.6 times the speed of sound, 30,000 feet up, for 11 minutes.
  F-35s #
  1.6 times = 1.6 {倍}
  30,000 feet = 30000 [ft_i]
  11 minutes = 11 min
The loan, repayable over 25 years, carries 6.9% interest until 2034.
  25 years = 25 a
  6.9% = 6.9 %
  2034 @2034
Under-18s pay nothing, over-65s pay £4 and everyone else £9, rising by 50p in July.
  Under-18s = <18 {岁}
  over-65s = >65 {岁}
  £4 = 4 GBP
  £9 = 9 GBP
  50p = 0.50 GBP ^
  July @2025-07
Up to 300 mm of rain, a third of the yearly total, fell on Valencia in under five hours.
  Up to 300 mm = <300 mm
  a third ?
  under five hours = <5 h
Nearly three quarters of a million people, or 738,000, live within the M60, 12,000 fewer than in 2011.
  Nearly three quarters of a million = ~750000 {人}
  738,000 = 738000 1
  M60 #name
  12,000 = 12000 1 v
  2011 @2011
The vote was 52-48 in the Senate and 217-213 in the House, where two Republicans broke ranks.
  52-48 ?
  217-213 ?
  two = 2 *
An eighth title would put her level with Graf, and a ninth, 18 months from now, ahead.
  eighth #
  ninth #
  18 months from now ?
Forecasts of 1.5% in 2025, 1.7% in 2026 and 2% thereafter were trimmed by 0.2 points across the board.
  1.5% = 1.5 %
  2025 @2025
  1.7% = 1.7 %
  2026 @2026
  2% = 2 %
  0.2 points = 0.2 * v
In September 2024 wages climbed 4.8% and prices 1.7%, the widest gap for seven years.
  September 2024 @2024-09
  4.8% = 4.8 % ^
  1.7% = 1.7 % ^
  seven years = 7 a
Ryanair flight FR1926 left gate 38 at 0645, three-quarters full, and landed 90 minutes late.
  FR1926 #name
  gate 38 #identifier
  0645 @T06:45
  three-quarters = 0.75 1
  90 minutes = 90 min
Blink-182, who formed in 1992, sold out three nights at the O2, capacity 20,000, in 182 seconds.
  Blink-182 #
  1992 @1992
  three = 3 *
  O2 #
  20,000 = 20000 *
  182 seconds = 182 s
The M4 motorway west of Junction 14 was shut for 4½ hours after a lorry shed 4 tonnes of fish.
  M4 #
  14 #
  4½ hours = 4.5 h
  4 tonnes = 4 t
Gold hit $2,882 an ounce on Wednesday; silver, at $32, has gained 11 percent this year.
  $2,882 an ounce = 2882 USD/[oz_tr]
  Wednesday @2025-02-05
  $32 = 32 USD
  11 percent = 11 % ^
  this year @2025
A one-off, one-size-fits-all levy of 2 percent would bring in £6-7bn, the think-tank argued last month.
  one-off #
  one-size-fits-all #
  2 percent = 2 %
  £6-7bn = 6000000000..7000000000 GBP
  last month @2025-01
Wearing No. 10, the 17-year-old came on in the 89th minute and scored in the fourth of seven added minutes.
  No. 10 #ordinal
  17-year-old = 17 {岁}
  the 89th #ordinal
  the fourth #ordinal
  seven = 7 1
The strike entered its third week on Thursday with 1,100 of 1,300 drivers out and one bus in eight running.
  third #ordinal
  Thursday @2025-02-06
  1,100 = 1100 1
  1,300 = 1300 {人}
  one bus in eight = 0.125 1
Donations averaged $27, and upwards of 800 of the 5,000-odd givers sent less than $5.
  $27 = 27 USD
  upwards of 800 = >800 *
  5,000-odd = >5000 *
  less than $5 = <5 USD
Diesel cost $3.66 a gallon in Ohio, 20 cents less than in June 2024.
  $3.66 a gallon = 3.66 USD/[gal_us]
  20 cents = 0.20 USD v
  June 2024 @2024-06
Exactly 1,000 days into the war, on 19 November, a 2,000lb bomb fell on House 12.
  1,000 days = 1000 d
  19 November @2024-11-19
  2,000lb = 2000 *
  12 #
Between 2014 and 2024 the herd grew from fewer than 200 to between 2,014 and 2,024 head.
  2014 and 2024 @2014/2024
  fewer than 200 = <200 1
  between 2,014 and 2,024 = 2014..2024 1
It took two-and-a-half centuries, 19 popes and 500kg of gold leaf to finish the dome.
  two-and-a-half centuries ?
  19 = 19 *
  500kg = 500 kg
The Twenty20 final drew 43,000 to Newlands on the 8th, when the hosts made 181-5.
  Twenty20 #
  43,000 = 43000 *
  the 8th ?
  181-5 #
Anyone earning £100,000 or less, that is 97 per cent of taxpayers, would save £340 a year from 6 April.
  £100,000 or less = <100000 GBP
  97 per cent = 97 %
  £340 = 340 GBP per a
  6 April @2025-04-06
Joblessness fell for the fourth month in a row, to 4.1 percent, leaving 1.46⏎million out of work.
  fourth #
  4.1 percent = 4.1 %
  1.46⏎million = 1460000 *
The class of '98 had 98 pupils, 30 of them boarders, and a 98-year-old chaplain.
  '98 @1998
  98 = 98 {人}
  30 = 30 1
  98-year-old = 98 {岁}
A 2-litre bottle now sells for ₹90 in Delhi, C$3.29 in Toronto and 2.50 Swiss francs in Bern.
  2-litre = 2 L
  ₹90 = 90 INR
  C$3.29 = 3.29 CAD
  2.50 Swiss francs = 2.50 CHF
Lined up in a 4-2-3-1, Brentford had 31 percent of the ball and 13 of the 16 shots on Saturday, Feb. 1.
  4-2-3-1 #
  31 percent = 31 %
  13 = 13 *
  16 = 16 *
  Saturday, Feb. 1 @2025-02-01
The ninth-century manuscript, 9 inches by 7, fetched €9.7 million, nine times its estimate.
  ninth-century ?
  9 inches = 9 [in_i]
  7 = 7 *
  €9.7 million = 9700000 EUR
  nine times = 9 {倍}
A crack no more than 2 cm long brought the four-seat Cessna 172 down from 6,500ft on Thursday.
  no more than 2 cm = <2 cm
  four = 4 *
  172 #
  6,500ft = 6500 [ft_i]
  Thursday @2025-02-06
Motel 6 has 1,500 sites, Super 8 at least as many, and a room at either costs $60 to $80 along Highway 101.
  Motel 6 #name
  1,500 = 1500 {个}
  8 at least = >8 1
  $60 to $80 = 60..80 USD
  Highway 101 #name
`,
);
