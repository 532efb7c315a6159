import { holds } from './reading-table.testing.ts';

/** English of treaties, grain, yields and gardens, in sentences of our own, with all that is read in each. */
holds(
  'English of treaties, grain, yields and gardens',
  { language: 'en', date: '2025-07-16', rows: 34 },
  `
At 5ft 9in and 68kg, he gives away four inches and a stone to the champion.
  5ft 9in = 69 [in_i]
  68kg = 68 kg
  four inches = 4 [in_i]
Eurozone inflation eased to 2.4 per cent in March from 2.6 per cent in February, and core prices rose 2.9 per cent, their slowest since February 2022.
  2.4 per cent = 2.4 %
  March @2025-03
  2.6 per cent = 2.6 %
  February @2025-02
  2.9 per cent = 2.9 % ^
  February 2022 @2022-02
The grid added 216.9 GW of solar capacity, more than the 152 GW that the rest of the world installed; storage stood at 67 GWh.
  216.9 GW = 216.9 GW
  152 GW = 152 GW
  67 GWh = 67 GW.h
Fifty-fifty calls went against them, and at 14-14 in the fifth she double-faulted twice.
  Fifty-fifty #phrase
  14-14 #phrase
  the fifth #ordinal
  double-faulted #phrase
The paper counts 1,327 laws passed since the 1970s in 54 jurisdictions; fewer than one in ten has ever been tested in court.
  1,327 = 1327 1
  the 1970s @1970/1979
  54 = 54 1
  fewer than one in ten = <0.1 1
Call 0800 123 4567 or write to PO Box 881, Leeds LS1 4AP, quoting reference 77-104.
  0800 123 4567 #identifier
  Box 881 #identifier
  LS1 #name
  4AP #name
  reference 77-104 #identifier
The pound bought $1.2714, down from $1.2755 on Friday, and the dollar rose to 151.83 yen.
  $1.2714 = 1.2714 USD
  $1.2755 = 1.2755 USD
  Friday @2025-07-11
  151.83 yen = 151.83 JPY
A pair of 1,500-square-foot flats, each with three bedrooms and two and a half baths, went for HK$23,400 per square foot.
  1,500-square-foot = 1500 [sft_i]
  three = 3 {间}
  two and a half = 2.5 1
  HK$23,400 per square foot = 23400 HKD/[sft_i]
Two's company, but seven is a crowd in a five-seater, especially with half a dozen suitcases.
  Two's #phrase
  seven = 7 1
  five #phrase
  half a dozen = 6 1
Spending per pupil dropped by 8 per cent in real terms over the 2010s, the steepest fall in 40 years.
  8 per cent = 8 % v
  the 2010s @2010/2019
  40 years = 40 a
Drugmaker's shares leapt as much as 17 per cent to DKr914.5 after its pill cut body weight by 13.1 per cent in 12 weeks, versus 1.1 per cent on placebo.
  as much as 17 per cent = <17 % ^
  DKr914.5 = 914.5 DKK
  13.1 per cent = 13.1 % v
  12 weeks = 12 wk
  1.1 per cent = 1.1 %
They were charged under Article 23, paragraph 2(b), and released on bail of HK$50,000 each.
  Article 23 #identifier
  paragraph 2 #identifier
  HK$50,000 = 50000 HKD per 1
The province has 3,200 kilometres of high-speed track, on which trains run at up to 350 km per hour, and will add 1,000 km by 2027.
  3,200 kilometres = 3200 km
  up to 350 km per hour = <350 km/h
  1,000 km = 1000 km
  2027 @2027
Wheat for December delivery rose 6-1/4 cents to $5.83-3/4 a bushel in Chicago.
  December @2025-12
  6-1/4 cents = 0.0625 USD ^
  $5.83-3/4 a bushel = 5.8375 USD/[bu_us]
The clinic sees 12 to 15 patients an hour, twice as many as the one in Route 66's oldest town.
  12 to 15 = 12..15 {人} per h
  twice = 2 {倍}
  one #phrase
  Route 66 #name
A 28-year-old man and two women, aged 31 and 27, were each given 160 hours of community service.
  28-year-old = 28 {岁}
  two = 2 {人}
  31 = 31 {岁}
  27 = 27 {岁}
  160 hours = 160 h
Unemployment among 16- to 24-year-olds, excluding students, was 14.2 per cent, unchanged on the month and 1.4 points lower than a year ago.
  16- to 24-year-olds = 16..24 {岁}
  14.2 per cent = 14.2 %
  1.4 points = 1.4 pp v
The two Koreas, the Big Four auditors and the Group of Seven were not among the 39 signatories.
  two = 2 1
  Big Four #name
  Group of Seven #name
  39 = 39 1
Beijing No. 4 High School admitted 318 pupils, or 2.1 for every place it had lost.
  No. 4 #ordinal
  318 = 318 {人}
  2.1 = 2.1 1
His 147 at the Crucible was only the 15th maximum there, worth a £40,000 bonus, and put him 12-4 up overnight.
  147 = 147 1
  the 15th #ordinal
  £40,000 = 40000 GBP
  12-4 #phrase
The bridge cost Rs 1,748 crore, nearly two and a half times the original estimate of Rs 711 crore.
  Rs 1,748 crore = 17480000000 INR
  nearly two and a half times = ~2.5 {倍}
  Rs 711 crore = 7110000000 INR
Carbon dioxide passed 427 parts per million in May, 3.6 ppm above the level of 12 months before.
  427 parts per million = 427 [ppm]
  May @2025-05
  3.6 ppm = 3.6 [ppm]
  12 months = 12 mo
The fund, which manages about $12.4 billion for 90 institutions, returned minus 3.1% net of fees, its first loss in six years.
  about $12.4 billion = ~12400000000 USD
  90 = 90 {家}
  minus 3.1% = -3.1 %
  first #ordinal
  six years = 6 a
Windows 11, PlayStation 5 and a 65-inch 8K television were among the prizes; the winner, number 4071, had waited 90 minutes.
  Windows 11 #name
  PlayStation 5 #name
  65-inch = 65 [in_i]
  8K #name
  number 4071 #ordinal
  90 minutes = 90 min
One of the jurors asked one question: had anyone, at any one time, seen all three keys?
  One of #phrase
  one #phrase
  one time #phrase
  three = 3 1
Output per worker is a quarter below the German level and 12-15% below that of France, a gap that costs each household some £2,300 a year.
  a quarter = 0.25 1
  12-15% = 12..15 %
  some £2,300 = ~2300 GBP per a
Deals worth $1.4tn were signed, 30 per cent fewer than in 2021, of which 612 topped $1bn.
  $1.4tn = 1400000000000 USD
  30 per cent = 30 % v
  2021 @2021
  612 = 612 1
  topped $1bn = >1000000000 USD
The cyclist covered the 54.3km course in 1hr 04min 22sec, 37 seconds faster than anyone else, averaging 50.6kph.
  54.3km = 54.3 km
  1hr 04min 22sec = 3862 s
  37 seconds = 37 s
  50.6kph = 50.6 km/h
Both the 2008 crash and the pandemic of 2020 wiped out a generation of savings; 9/11 did not.
  2008 @2008
  2020 @2020
  9/11 #phrase
Seven-time champion Hamilton, in car No. 44, qualified third, 0.186 sec behind pole.
  Seven = 7 {次}
  No. 44 #ordinal
  third #ordinal
  0.186 sec = 0.186 s
The treaty's 27 members must spend 2% of GDP on arms, a target that only 11 met last year; one, Iceland, has no army.
  27 = 27 {名}
  2% = 2 %
  11 = 11 1
  last year @2024
  one #phrase
Yields on 10-year Treasuries, which move inversely to prices, rose 4.1bp to 4.318%, and the gap over two-year notes was minus 38bp.
  10-year = 10 a
  4.1bp = 0.041 pp ^
  4.318% = 4.318 %
  two-year = 2 a
  minus 38bp = -0.38 pp
The ministry received 7,315 bids from 64 firms for 1,200 lots; the top five took 41 per cent by value.
  7,315 = 7315 1
  64 = 64 {家}
  1,200 = 1200 1
  five #phrase
  41 per cent = 41 %
Sow the seed 1cm deep and 15cm apart in rows 30 to 40cm wide, and thin to one plant every 20cm.
  1cm = 1 cm
  15cm = 15 cm
  30 to 40cm = 30..40 cm
  one = 1 {座}
  20cm = 20 cm
`,
);
