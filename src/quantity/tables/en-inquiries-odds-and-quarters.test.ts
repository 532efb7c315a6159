import { holds } from './reading-table.testing.ts';

/** English of inquiries, filings, odds and quarters, in sentences of our own, with all that is read in each. */
holds(
  'English of inquiries, odds and quarters',
  { language: 'en', date: '2024-09-20', rows: 43 },
  `
Temperatures topped 44.7C at Wirrabee on Saturday, 11 degrees above the January average and the hottest reading since records began in 1938. Some 26,000 homes lost power for up to six hours.
  topped 44.7C = >44.7 Cel
  Saturday @2024-09-14
  11 degrees = 11 Cel
  January @2024-01
  1938 @1938
  Some 26,000 = ~26000 {户}
  up to six hours = <6 h
The inquiry found itself in a Catch-22, counsel said in Room 403: Section 21 of the Housing Act 1988 bars the claim, while Form 6A must be served before the bar can be lifted.
  Catch-22 #name
  Room 403 #identifier
  Section 21 #identifier
  Act 1988 #identifier
  6A #name
Global renewable capacity additions reached roughly 585 gigawatts in 2024, more than double the 2021 figure, but the report puts the annual shortfall in grid spending at $450 billion to $600 billion through 2030.
  roughly 585 gigawatts = ~585 GW
  2024 @2024
  more than double = >2 {倍}
  2021 @2021
  $450 billion to $600 billion = 450000000000..600000000000 USD
  2030 @2030
The chain, which runs the Seven Stars, the Three Tuns and the Studio 54 tribute nights, filed for Chapter 11 protection; one hopes, its founder said, that the trade is not back to square one.
  Seven Stars #name
  Three Tuns #name
  Studio 54 #name
  Chapter 11 #identifier
  one #phrase
  one #phrase
The Reserve Bank of Australia kept the cash rate at 3.85 per cent, but traders see a 62 per cent chance of a quarter-point cut by August 12, which would save a household with a A$600,000 loan close to A$90 a month.
  3.85 per cent = 3.85 %
  62 per cent = 62 %
  a quarter-point = 0.25 pp v
  August 12 @2024-08-12
  A$600,000 = 600000 AUD
  close to A$90 = ~90 AUD per mo
Bus 73 now stops at Pier 39 and Platform 9, but not at Seven Sisters, and the operator says that (1) the old No. 4 tram, (2) the Route 66 diner shuttle and (3) the Class 377 units will go; two's company, a wit wrote, three's a crowd.
  Bus 73 #identifier
  Pier 39 #identifier
  Platform 9 #identifier
  Seven Sisters #name
  (1) #list-mark
  No. 4 #ordinal
  (2) #list-mark
  Route 66 #name
  (3) #list-mark
  Class 377 #identifier
  two's #phrase
  three's #phrase
The storm dumped 14 to 18 inches of snow on Harlan County by daybreak Sunday, left upwards of 3,200 customers without power and closed a 40-mile stretch of Interstate 90, where wind chills plunged to minus 22 degrees Fahrenheit.
  14 to 18 inches = 14..18 [in_i]
  Sunday @2024-09-15
  upwards of 3,200 = >3200 {人}
  40-mile = 40 [mi_i]
  Interstate 90 #name
  minus 22 degrees Fahrenheit = -22 [degF]
Rovers beat United 3-1 and City drew 2-2, while the fourth seed, a left-hander with No. 8 on her back, won 6-4, 3-6, 7-5 on Court 12; Formula 1's Car 44 finished fifth.
  3-1 #phrase
  2-2 #phrase
  the fourth #ordinal
  No. 8 #ordinal
  6-4 #phrase
  3-6 #phrase
  7-5 #phrase
  Court 12 #identifier
  Formula 1 #name
  Car 44 #name
  fifth #ordinal
Rohan Iyer's unbeaten 112 off 78 balls, with nine fours and as many as five sixes, lifted India to 301 for 6, and the hosts were bowled out in 46.4 overs to lose by 43 runs in front of 31,000-odd fans.
  112 = 112 1
  78 = 78 1
  nine = 9 1
  as many as five = <5 1
  301 for 6 #phrase
  46.4 = 46.4 1
  43 = 43 1
  31,000-odd = >31000 {人}
Measles killed an estimated 106,800 people in 2023, mostly children under five, and 22 million infants missed at least one dose; coverage must reach 95 percent, yet in 14 African states it is stuck below 70 percent.
  an estimated 106,800 = ~106800 {人}
  2023 @2023
  under five = <5 {岁}
  22 million = 22000000 {人}
  at least one = >1 {剂}
  95 percent = 95 %
  14 = 14 1
  below 70 percent = <70 %
The producers' group agreed to raise output by 406,000 barrels a day from July, and Brent crude for August delivery lost 88 cents, or 1.4 percent, to settle at $62.78 a barrel by 1930 GMT.
  406,000 barrels = 406000 [bbl_us] ^ per d
  July @2024-07
  August @2024-08
  88 cents = 0.88 USD v
  1.4 percent = 1.4 % v
  $62.78 a barrel = 62.78 USD/[bbl_us]
  1930 GMT @T19:30
Diplomats from the G7, the G20 and the Five Eyes alliance met in Suite 1805 to discuss COVID-19, CO2 and UN Resolution 2231, and an envoy likened the talks to Apollo 13; a rival called them six of one and half a dozen of the other.
  G7 #name
  G20 #name
  Five Eyes #name
  Suite 1805 #identifier
  COVID-19 #name
  CO2 #name
  Resolution 2231 #identifier
  Apollo 13 #name
  six of one and half a dozen of the other #phrase
The £14.6m bypass, 4.2 miles long and first mooted in the late 1980s, will open on Monday 17 June, some 18 months late and a whisker under 30 per cent over budget.
  £14.6m = 14600000 GBP
  4.2 miles = 4.2 [mi_i]
  first #ordinal
  1980s @1980/1989
  Monday 17 June @2024-06-17
  some 18 months = ~18 mo
  under 30 per cent = <30 %
Counsel for the 47th president cited the Fourteenth Amendment and Article II in Docket No. 23-719, pointing to Exhibit 14B and to page 212, line 9; the Ninth Circuit, in footnote 6, had upheld Proposition 36.
  the 47th #ordinal
  Fourteenth Amendment #name
  No. 23-719 #ordinal
  14B #name
  page 212 #identifier
  line 9 #identifier
  Ninth Circuit #name
  footnote 6 #identifier
  Proposition 36 #name
Cyclone Mirella made landfall in central Mozambique at 03:00 local time with sustained winds of 185 km/h (100 knots), a central pressure of 948 hPa and a 3.5-metre surge; 34 people are dead, at least 112 are missing and 1.1 million need help.
  03:00 @T03:00
  185 km/h = 185 km/h
  100 knots = 100 [kn_i]
  948 hPa = 948 hPa
  3.5-metre = 3.5 m
  34 = 34 {人}
  at least 112 = >112 {人}
  1.1 million = 1100000 1
Arctic sea ice shrank to 4.28 million sq km on 11 September, the sixth-lowest minimum in the 46-year satellite record and nearly 2 million sq km short of the 1981-2010 mean; the September extent is declining by 12.2% per decade.
  4.28 million sq km = 4280000 km2
  11 September @2024-09-11
  the sixth #ordinal
  46-year = 46 a
  nearly 2 million sq km = ~2000000 km2
  1981-2010 @1981/2010
  September @2024-09
  12.2% = 12.2 % v per 10.a
Turnout in the third phase touched 64.4 per cent by 7 pm, two points shy of 2019, with 17.2 crore people eligible to vote in 93 seats across 11 States. The richest candidate declared assets of Rs 1,361 crore; the poorest, Rs 2.
  the third #ordinal
  64.4 per cent = 64.4 %
  7 pm @T19:00
  two points = 2 pp
  2019 @2019
  17.2 crore = 172000000 {人}
  93 = 93 1
  11 = 11 1
  Rs 1,361 crore = 13610000000 INR
  Rs 2 = 2 INR
At 31 December 2024 the CET1 ratio stood at 14.1 per cent (2023: 14.7 per cent); risk-weighted assets of £208.3bn were £6bn lower, and the bank will buy back up to £1.5bn of its shares at no more than 62.5p each.
  31 December 2024 @2024-12-31
  CET1 #name
  14.1 per cent = 14.1 %
  2023 @2023
  14.7 per cent = 14.7 %
  £208.3bn = 208300000000 GBP
  £6bn = 6000000000 GBP v
  up to £1.5bn = <1500000000 GBP
  no more than 62.5p = <0.625 GBP per 1
The squadron's F-35s and C-130s crossed the 38th parallel, passing Hill 303 and Checkpoint 4, while a T-72 tank and the 101st Airborne stood by; the first lieutenant, a sixth-former until lately, spoke of a double-edged sword.
  F-35s #name
  C-130s #name
  the 38th #ordinal
  Hill 303 #name
  Checkpoint 4 #name
  T-72 #name
  the 101st #ordinal
  the first #ordinal
  sixth #ordinal
  double-edged #phrase
At the county's A&E units 1,148 patients waited longer than 12 hours in July, up from 962, and 71.8 per cent were seen within four hours, against a target of 78 per cent. The trust has 214 nursing posts unfilled and a deficit of £27m or thereabouts.
  1,148 = 1148 {人}
  longer than 12 hours = >12 h
  July @2024-07
  962 = 962 h
  71.8 per cent = 71.8 %
  within four hours = <4 h
  78 per cent = 78 %
  214 = 214 {个}
  £27m or thereabouts = ~27000000 GBP
A magnitude 6.4 quake at a depth of 10 km hit 78 miles west of the town at 5:07 a.m. on Jan. 7, and 515 aftershocks followed within three hours, 27 of them of magnitude 3 or stronger; some 188,000 people felt it.
  6.4 = 6.4 {级}
  10 km = 10 km
  78 miles = 78 [mi_i]
  5:07 a.m. on Jan. 7 @2024-01-07T05:07
  515 = 515 1
  within three hours = <3 h
  27 = 27 1
  3 or stronger = >3 1
  some 188,000 = ~188000 {人}
The Group of Seven, the Gang of Four and the Big Three carmakers are not mentioned in Annex III, paragraph 17; one must turn to Protocol 8, Article 50 and Appendix 2B, where, on second thoughts, the drafters killed two birds with one stone.
  Group of Seven #name
  Gang of Four #name
  Big Three #name
  paragraph 17 #identifier
  one #phrase
  Protocol 8 #identifier
  Article 50 #identifier
  2B #name
  second #ordinal
  two birds with one stone #phrase
The river was flowing 1.2 metres above the danger mark of 48.5 m at 5 am on Sunday after 2.1 lakh cusecs of water were let out of the barrage. Thirty-seven villages are cut off and the toll has climbed to 16, four of them children.
  1.2 metres = 1.2 m
  48.5 m = 48.5 m
  5 am on Sunday @2024-09-15T05:00
  2.1 lakh cusecs = 210000 [cft_i]/s
  Thirty-seven = 37 {个}
  16 = 16 1
  four = 4 {人}
Employment rose by 24,500 in May and hours worked by 1.3 per cent to 1.98 billion, but the jobless rate stuck at 4.1 per cent for a fifth month. Nearly 640,000 Australians, 95,000 of them aged under 20, were out of work.
  24,500 = 24500 1 ^
  May @2024-05
  1.3 per cent = 1.3 % ^
  1.98 billion = 1980000000 1
  4.1 per cent = 4.1 %
  fifth #ordinal
  Nearly 640,000 = ~640000 {人}
  95,000 = 95000 1
  under 20 = <20 {岁}
Knife offences were up 4 per cent at 53,100 in the year ending September 2024, one every 10 minutes, while homicides, at 518, were at a 10-year low; just over 7 per cent of cases led to a charge within 100 days.
  4 per cent = 4 % ^
  53,100 = 53100 1
  the year ending September 2024 @2023-10/2024-09
  one #phrase
  10 minutes = 10 min
  518 = 518 1
  10-year = 10 a
  just over 7 per cent = >7 %
  within 100 days = <100 d
The Six Nations holders won their opener 27-20 at Stadium 974, where the No. 9, late of the Under-21s, and the second row shared Room 11; the 1st XV's coach was found, inevitably, at the 19th hole.
  Six Nations #name
  27-20 #phrase
  Stadium 974 #name
  No. 9 #ordinal
  21s #phrase
  the second #ordinal
  Room 11 #identifier
  the 1st #ordinal
  the 19th #ordinal
In mathematics, 15-year-olds scored 489 points, 13 fewer than in 2018 and equal to about three-quarters of a year of schooling lost; 22 percent fell short of Level 2, and girls trailed boys by six points.
  15-year-olds = 15 {岁}
  489 = 489 {点}
  13 = 13 1 v
  2018 @2018
  about three-quarters of a year = ~0.75 a
  22 percent = 22 %
  Level 2 #identifier
  six points = 6 pp
Avoid the M25 and the A303, said Constable 4471: Junction 9 is shut, Exit 7A is one-way and Twelve Mile Lane is under water. Anyone stranded in that one-horse town, he joked, would soon be six feet under.
  M25 #name
  A303 #name
  Constable 4471 #name
  Junction 9 #identifier
  7A #name
  one-way #phrase
  Twelve Mile Lane #name
  one-horse town #phrase
  six feet under #phrase
The reading list runs: (i) Five Little Pigs, chapter 3; (ii) Sonnet 18; (iii) Canto XXI. A first edition, shelf mark PR6005, is in Bay 9, and the librarian, once bitten, twice shy, keeps the key to Vault 2.
  Five Little Pigs #name
  chapter 3 #identifier
  Sonnet 18 #name
  first #ordinal
  PR6005 #name
  Bay 9 #identifier
  Vault 2 #name
Malaria sickened 261 million people and killed 588,000 in 2023, 94 percent of them in Africa. A four-dose vaccine now given in 17 countries has cut child deaths by 13 percent, and its price is to fall from $9.30 to less than $5 a dose.
  261 million = 261000000 {人}
  588,000 = 588000 {人}
  2023 @2023
  94 percent = 94 %
  four = 4 {剂}
  17 = 17 {个}
  13 percent = 13 % v
  $9.30 = 9.30 USD
  less than $5 = <5 USD per {剂}
Detectives want to trace a Mazda 3 with plate KX19 ZRO, last seen at Pump 6 of the Big 5 service station near 221B Baker Street; call 101, option 2, quoting incident 0417, but think twice before approaching, and remember that two wrongs don't make a right.
  Mazda 3 #name
  KX19 #name
  Pump 6 #name
  Big 5 #name
  221B #name
  call 101 #identifier
  option 2 #identifier
  incident 0417 #identifier
  two wrongs #phrase
At least 41 people were killed when two buses and three lorries collided at about 12.15 a.m. on Wednesday, police said, revising an earlier toll of 58; another 50-plus are in hospital, a dozen or so with burns.
  At least 41 = >41 {人}
  two = 2 {辆}
  three = 3 {辆}
  12.15 a.m. on Wednesday @2024-09-18T00:15
  58 = 58 1
  50-plus = >50 1
  a dozen or so = ~12 1
The Shenzhen firm, which holds upward of 150,000 patents and has 113,000 of its 208,000 employees in research, spent 176.3 billion yuan on R&D in 2024, or 20.4 percent of revenue, and earned 62.6 billion yuan, 28 percent less than in 2023.
  upward of 150,000 = >150000 {件}
  113,000 = 113000 {人}
  208,000 = 208000 {人}
  176.3 billion yuan = 176300000000 CNY
  2024 @2024
  20.4 percent = 20.4 %
  62.6 billion yuan = 62600000000 CNY
  28 percent = 28 % v
  2023 @2023
Women do 4.4 hours of unpaid work a day, almost three times the hour and a half that men put in, the agency found, and earn 77 cents for each dollar paid to a man; at the present rate it would take 134 years, or five generations, to shut the gap.
  4.4 hours = 4.4 h per d
  almost three times = ~3 {倍}
  hour and a half = 1.5 h
  77 cents = 0.77 USD per USD
  134 years = 134 a
  five = 5 1
On Day 4 of Hearing 2, Witness K-9 told Tribunal 6 that Unit 731B, Sector 7G and Depot 15 had been renumbered; pressed by the Fourth Estate, he said that two heads are better than one and that even seven-league boots would not have helped.
  Day 4 #ordinal
  Hearing 2 #name
  K-9 #name
  Tribunal 6 #name
  731B #name
  7G #name
  Depot 15 #name
  Fourth Estate #name
  two heads are better #phrase
  one #phrase
  seven-league boots #phrase
Temperatures in parts of Heilongjiang sank by 18 to 20 degrees overnight to minus 46.8 C, and snow lay 27 centimeters deep; some 1,240 kilometers of expressway were shut on Dec 16, and the cold wave, the third so far, may last 72 hours or longer.
  18 to 20 degrees = 18..20 Cel v
  minus 46.8 C = -46.8 Cel
  27 centimeters = 27 cm
  some 1,240 kilometers = ~1240 km
  Dec 16 @2024-12-16
  the third #ordinal
  72 hours or longer = >72 h
At Studio 5, Take 3 of Scene 14 was dubbed for Channel 4; the star of Twelve Angry Jurors, a Formula 3 driver who wears No. 27 and flies a Cessna 172, said she was on her third husband's second yacht, Blue 52, and in seventh heaven.
  Studio 5 #identifier
  Take 3 #name
  Scene 14 #identifier
  Channel 4 #name
  Twelve Angry #name
  Formula 3 #name
  No. 27 #ordinal
  Cessna 172 #name
  third #ordinal
  second #ordinal
  Blue 52 #name
  seventh #ordinal
Lot 66, a Leica M3, and Lot 67, a Patek 5711, went to paddle 303; the auctioneer, a Double First whose dog is called Seven, sold Lot 68, a bust of Ptolemy XII, in Room 1, first come, first served, and left the under-bidder looking like a man with one foot in the grave.
  Lot 66 #identifier
  M3 #name
  Lot 67 #identifier
  Patek 5711 #name
  paddle 303 #identifier
  First #ordinal
  Seven #name
  Lot 68 #identifier
  Room 1 #identifier
  first #ordinal
  first #ordinal
  one foot #phrase
The odds are put at 1 in 40,000, and 44 in every 100 patients felt sick.
  1 in 40,000 = 0.000025 1
  44 in every 100 = 0.44 1
Shipments in the September quarter were below those of the June quarter, and for the December half they came to 432kt.
  the September quarter @2024-Q3
  the June quarter @2024-Q2
  the December half @2024-07/2024-12
  432kt = 432000 t
See footnote 6; the lot went to paddle 303, and Class 377 trains stood idle.
  footnote 6 #identifier
  paddle 303 #identifier
  Class 377 #identifier
They killed two birds with one stone in that one-horse town, as two heads are better than one.
  two birds with one stone #phrase
  one-horse town #phrase
  two heads are better #phrase
  one #phrase
The hour and a half that men put in is half as much again as in 2019.
  hour and a half = 1.5 h
  half as much again = 1.5 {倍} ^
  2019 @2019
`,
);
