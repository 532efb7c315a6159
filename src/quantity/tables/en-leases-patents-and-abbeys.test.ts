import { holds } from './reading-table.testing.ts';

/** English of leases, patents, abbeys and pastures, in sentences of our own, with all that is read in each. */
holds(
  'English of leases, patents, abbeys and pastures',
  { language: 'en', date: '2025-07-16', rows: 50 },
  `
China added 12.04 million urban jobs in the first ten months, and the surveyed jobless rate in 31 large cities stood at 5.1 percent in October, up 0.1 percentage points from September.
  12.04 million = 12040000 {个}
  the first ten months @2025-01/2025-10
  31 = 31 {个}
  5.1 percent = 5.1 %
  October @2025-10
  0.1 percentage points = 0.1 pp ^
  September @2025-09
A two-bedroom unit of 487 sq ft at Taikoo Shing changed hands for HK$8.3 million, or HK$17,043 per sq ft, 14 per cent below its 2021 peak.
  two = 2 {间}
  487 sq ft = 487 [sft_i]
  HK$8.3 million = 8300000 HKD
  HK$17,043 per sq ft = 17043 HKD/[sft_i]
  14 per cent = 14 %
  2021 @2021
The Sensex closed at 74,119.39, up 33.4 points, while the Nifty 50 settled 19.5 points higher; FIIs sold shares worth Rs 7,304.11 crore.
  74,119.39 = 74119.39 1
  33.4 = 33.4 {点} ^
  Nifty 50 #name
  19.5 = 19.5 {点} ^
  Rs 7,304.11 crore = 73041100000 INR
Eskom's Unit 4 at Medupi, idle since an explosion in 2021, added 794MW and took the fleet's availability past 62% for a tenth straight week.
  Unit 4 #identifier
  2021 @2021
  794MW = 794 MW
  past 62% = >62 %
  tenth #ordinal
The sheriff's office said deputies found 31 marijuana plants, 4 ounces of meth, two .38-caliber revolvers and roughly $18,600 in cash.
  31 = 31 {座}
  4 ounces = 4 [oz_av]
  two = 2 1
  .38 #name
  roughly $18,600 = ~18600 USD
She is survived by her husband of 61 years, four children, 11 grandchildren and one great-grandchild.
  61 years = 61 a
  four = 4 {人}
  11 = 11 {人}
  one = 1 {人}
Lows of 3 to 5C, highs of 11C inland, a 70% chance of rain, and up to 15cm of snow above 1,200m.
  3 to 5C = 3..5 Cel
  11C = 11 Cel
  70% = 70 %
  up to 15cm = <15 cm
  above 1,200m = >1200 m
Adults should get at least 150 minutes of exercise a week, eat five portions of fruit a day and drink no more than 14 units of alcohol.
  at least 150 minutes = >150 min per wk
  five = 5 1 per d
  no more than 14 = <14 {台}
Scope 1 and 2 emissions fell 8.4% to 1.92m tonnes of CO2e; our target is net zero by 2040, and 46% of directors are women.
  Scope 1 and 2 #identifier
  8.4% = 8.4 % v
  1.92m tonnes = 1920000 t
  CO2e #name
  zero #phrase
  2040 @2040
  46% = 46 %
The fund returned 11.2% a year over five years against 9.8% for its index, with a Sharpe ratio of 0.91 and an ongoing charge of 0.45%.
  11.2% = 11.2 % per a
  five years = 5 a
  9.8% = 9.8 %
  0.91 = 0.91 1
  0.45% = 0.45 %
The striker, 22, joins on a five-and-a-half-year deal for an initial £62m, with £12m in add-ons.
  22 = 22 {岁}
  five-and-a-half-year = 5.5 a
  £62m = 62000000 GBP
  £12m = 12000000 GBP
Kenya took gold, silver and bronze in the 3,000m steeplechase and lie third with 31 medals, 11 of them gold.
  3,000m = 3000 m
  third #ordinal
  31 = 31 {枚}
  11 = 11 1
Clause 14.2 lets either party end the lease on six months' notice; the deposit, two months' rent, is repaid within 30 days.
  Clause 14.2 #identifier
  six months = 6 mo
  two months = 2 mo
  within 30 days = <30 d
US Patent No 11,234,567, filed on 3 May 2019, describes a lens 0.8 millimetres thick with 16 facets.
  No 11,234,567 #identifier
  3 May 2019 @2019-05-03
  0.8 millimetres = 0.8 mm
  16 = 16 1
Of the 1,411.8 million people on the mainland, 13.5 percent are 65 or older and 18 percent under 15.
  1,411.8 million = 1411800000 {人}
  13.5 percent = 13.5 %
  65 or older = >65 {岁}
  18 percent = 18 %
  under 15 = <15 {岁}
Turn the dial to 4, wait 20 seconds, and press button B twice; if light 2 flashes, replace the two 1.5V cells.
  4 = 4 1
  20 seconds = 20 s
  light 2 #identifier
  two = 2 1
  1.5V = 1.5 V
Question 7 carries 15 marks; candidates who answer fewer than three parts will lose up to half of them.
  Question 7 #identifier
  15 = 15 1
  fewer than three = <3 {个}
  up to half = <0.5 1 v
For sale: 2014 hatchback, 61k miles, one owner, 12 months' MOT, 48mpg, £3,950 o.n.o.
  2014 @2014
  61k miles = 61000 [mi_i]
  one = 1 {人}
  12 months = 12 mo
  48mpg = 48 [mi_i]/[gal_us]
  £3,950 = 3950 GBP
At the 412th meeting, item 6 was carried by ten votes to nil with three abstentions.
  the 412th #ordinal
  item 6 #identifier
  ten = 10 {票}
  three = 3 {票}
Henry II, who ruled for 35 years, could put 5,000 knights and some 20,000 foot soldiers in the field.
  35 years = 35 a
  5,000 = 5000 1
  some 20,000 = ~20000 {人}
A 5,000-strong crowd saw the 11-year-old gelding, a 33-1 shot, win the 3.20 by a neck from the 2-1 favourite.
  5,000 = 5000 {人}
  11-year-old = 11 {岁}
  33-1 #phrase
  3.20 = 3.20 1
  2-1 #phrase
He fired 14 shots from a 9mm Glock 17, hitting three officers, one of whom, a 12-year veteran, remains critical.
  14 = 14 1
  9mm = 9 mm
  Glock 17 #name
  three = 3 {名}
  one of #phrase
  12-year = 12 a
Vessels calling fell to 28 a day from 75 before the attacks; freight from Shanghai to Rotterdam is $4,406 per 40-foot box, up 8 per cent week on week.
  28 = 28 1 per d
  75 = 75 1
  $4,406 = 4406 USD
  40-foot = 40 [ft_i]
  8 per cent = 8 % ^
Nos 10 and 11 were gutted and No 12 was damaged in the blaze, which 60 firefighters took four hours to put out.
  Nos 10 and 11 #ordinal
  No 12 #ordinal
  60 = 60 {人}
  four hours = 4 h
Operating margin: 12.6% vs 11.9%; free cash flow: $(120)m; leverage: 3.4x; buyback: up to $500 million.
  12.6% = 12.6 %
  11.9% = 11.9 %
  $(120)m = -120000000 USD
  3.4x = 3.4 {倍}
  up to $500 million = <500000000 USD
Seventh seed Paolini saved two match points before winning 4-6, 7-5, 7-6 (10-8) in two hours and 56 minutes.
  Seventh #ordinal
  two = 2 {点}
  4-6 #phrase
  7-5 #phrase
  7-6 #phrase
  10-8 #phrase
  two hours and 56 minutes = 176 min
The reading of the index came in at 49.5, the seventh month out of eight below the 50 mark that parts growth from contraction.
  49.5 = 49.5 1
  the seventh #ordinal
  eight = 8 1
  50 = 50 1
He poured 40 per cent of the 70 million pounds into two start-ups and never saw a penny of it; in 2012 he owed the bank 2.3 million.
  40 per cent = 40 %
  70 million pounds = 70000000 GBP
  two = 2 1
  2012 @2012
  2.3 million = 2300000 1
The blaze at the 12-storey block killed 14, among them five children, and left 23 in hospital, six of them in a critical condition.
  12 = 12 {层}
  14 = 14 {人}
  five = 5 {人}
  23 = 23 1
  six = 6 1
Australia's A$368bn submarine plan calls for eight boats, the first in 2032, and 20,000 workers over three decades.
  A$368bn = 368000000000 AUD
  eight = 8 {艘}
  the first #ordinal
  2032 @2032
  20,000 = 20000 {人}
  three decades = 30 a
Only 3 in 10 under-35s read a paper; of those aged 65-plus, seven in ten do.
  3 in 10 = 0.3 1
  under-35s = <35 {岁}
  65-plus = >65 {岁}
  seven in ten = 0.7 1
The merger would create the world's No. 2 miner, worth some $53bn, with 10 per cent of copper supply and 1.5mn ounces of gold.
  No. 2 #ordinal
  some $53bn = ~53000000000 USD
  10 per cent = 10 %
  1.5mn ounces = 1500000 [oz_tr]
Thrice-married and father of nine, the one-eyed Admiral, then 46, led 27 ships against 33.
  Thrice-married #phrase
  nine = 9 1
  one #phrase
  46 = 46 {岁}
  27 = 27 {艘}
  33 = 33 1
Tokyo's Topix lost 0.36% to 2,715.85; 1,012 shares fell, 577 rose and 64 were flat.
  0.36% = 0.36 % v
  2,715.85 = 2715.85 1
  1,012 = 1012 {股}
  577 = 577 1
  64 = 64 1
Each cow yields 28 litres a day, which sells at 38p a litre, 6p less than it costs to make.
  28 litres = 28 L per d
  38p a litre = 0.38 GBP/L
  6p = 0.06 GBP v
The 787th Battalion crossed at Point 213, some 400 yards from Hill 60, and lost 117 of its 680 men.
  The 787th #ordinal
  Point 213 #identifier
  some 400 yards = ~400 [yd_i]
  Hill 60 #name
  117 = 117 {人}
  680 = 680 {人}
The tariff on Chinese cars rises from 10% to as much as 45.3%, on top of which France charges 20% VAT.
  10% = 10 %
  as much as 45.3% = <45.3 %
  20% = 20 %
He set the field at six-figure odds, took five for 41 in 12.3 overs, and had the visitors 87 all out.
  six #phrase
  five for 41 #phrase
  12.3 = 12.3 1
  87 = 87 1
Consumer confidence slid 3.2 points to 97.0, its lowest in 20 months, as one-year inflation expectations hit 5.4%.
  3.2 = 3.2 {点} v
  97.0 = 97.0 1
  20 months = 20 mo
  one-year = 1 a
  5.4% = 5.4 %
The court upheld, by three votes to two, a 10-year ban on the 60-year-old, who won 43.9 per cent of the vote in the last race.
  three = 3 {票}
  two = 2 1
  10-year = 10 a
  60-year-old = 60 {岁}
  43.9 per cent = 43.9 %
Microsoft 365 has 400m seats, Xbox Game Pass 34m, and the firm will spend $80bn this year, $20bn of it abroad.
  Microsoft 365 #name
  400m = 400000000 1
  34m = 34000000 1
  $80bn = 80000000000 USD
  this year @2025
  $20bn = 20000000000 USD
Rates on a 30-year fixed loan averaged 6.81%, down from 6.83%; each quarter point adds about $65 a month to the bill on $400,000.
  30-year = 30 a
  6.81% = 6.81 %
  6.83% = 6.83 %
  about $65 = ~65 USD per mo
  $400,000 = 400000 USD
Two Sessions delegates, 2,980 of them, heard that growth of around 5 percent is the goal, with a deficit of 4 percent of GDP.
  Two Sessions #name
  2,980 = 2980 1
  around 5 percent = ~5 % ^
  4 percent = 4 %
Cases doubled every 2.5 days until 23 January, when R0 was put at between 2.2 and 3.6.
  doubled = 2 {倍} ^
  2.5 days = 2.5 d
  23 January @2025-01-23
  R0 #name
  between 2.2 and 3.6 = 2.2..3.6 1
The 1,000-day mark passed with 12,000 civilians dead, 6.8 million abroad and a fifth of the land held.
  1,000-day = 1000 d
  12,000 = 12000 {人}
  6.8 million = 6800000 1
  a fifth = 0.2 1
We counted 18 swans, nine on the lower lake and the same number by Gate 3; two weeks on there were none.
  18 = 18 1
  nine = 9 1
  Gate 3 #identifier
  two weeks = 2 wk
A 0.75% solution (7.5mg/ml) was given to 48 of the 96 rats at 0.1ml per gram of body weight.
  0.75% = 0.75 %
  7.5mg/ml = 7.5 mg/mL
  48 = 48 1
  96 = 96 1
  0.1ml per gram = 0.1 mL/g
Sixty per cent of 4x4s are sold to people who live 10 minutes' walk from a bus stop.
  Sixty per cent = 60 %
  4x4s #name
  10 minutes = 10 min
In year two of the plan, phase three will add 1.2 GW, or 600 turbines, at a cost of £1,900 per kW.
  two #phrase
  three #phrase
  1.2 GW = 1.2 GW
  600 = 600 1
  £1,900 per kW = 1900 GBP/kW
He got 12 points on his licence, a £1,000 fine and a 56-day ban for doing 101mph in a 70 zone.
  12 = 12 {点}
  £1,000 = 1000 GBP
  56-day = 56 d
  101mph = 101 [mi_i]/h
  70 = 70 {个}
`,
);
