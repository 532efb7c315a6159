import { holds } from './reading-table.testing.ts';

/** English of chips, courts, quakes and kitchens, in sentences of our own, with all that is read in each. */
holds(
  'English of chips, courts, quakes and kitchens',
  { language: 'en', date: '2025-07-16', rows: 35 },
  `
The chipmaker booked $26.04bn of revenue in the three months to April, up 262% from a year earlier and well ahead of the $24.65bn pencilled in by analysts.
  $26.04bn = 26040000000 USD
  three months = 3 mo
  April @2025-04
  262% = 262 % ^
  $24.65bn = 24650000000 USD
Net interest margin narrowed 9 basis points to 1.42 per cent while the cost-to-income ratio crept up to 53.7 per cent.
  9 basis points = 0.09 pp v
  1.42 per cent = 1.42 %
  53.7 per cent = 53.7 %
Ninety-four of the 128 defendants pleaded guilty; 11 were acquitted, and the remaining two dozen will stand trial in the new year.
  Ninety-four = 94 {人}
  128 = 128 {人}
  11 = 11 {人}
  two dozen = 24 1
Brent was last down 41 cents, or 0.5%, at $78.12 a barrel by 0912 GMT.
  41 cents = 0.41 USD v
  0.5% = 0.5 % v
  $78.12 a barrel = 78.12 USD/[bbl_us]
  0912 GMT @T09:12
Xinhua said 1.36 million visits were made to the city's 46 museums over the eight-day holiday, nearly 2.3 times the figure of the year before.
  1.36 million = 1360000 {次}
  46 = 46 {座}
  eight-day = 8 d
  nearly 2.3 times = ~2.3 {倍}
Justice Moreno, 58, joined the 6-3 majority, which held that section 230 of the 1996 act did not shield the firm from a $75m claim.
  58 = 58 {岁}
  6-3 #phrase
  section 230 #identifier
  1996 @1996
  $75m = 75000000 USD
He went 3-for-4 with two doubles and drove in five runs as the visitors won 9-2 to take a one-game lead in the best-of-seven series.
  3-for-4 #phrase
  two = 2 1
  doubles #phrase
  five = 5 1
  9-2 #phrase
  one = 1 {场}
  best-of-seven #phrase
The trial enrolled 4,744 patients at 410 sites in 20 countries and followed them for a median of 18.2 months.
  4,744 = 4744 {人}
  410 = 410 {个}
  20 = 20 {个}
  18.2 months = 18.2 mo
The hazard ratio was 0.74 (95% confidence interval 0.65 to 0.85; P<0.001).
  0.74 = 0.74 1
  95% = 95 %
  0.65 to 0.85 = 0.65..0.85 1
  <0.001 = <0.001 1
Catch-22, Area 51 and Apollo 13 are all on the list of 101 things to read about before you are thirty.
  Catch-22 #name
  Area 51 #identifier
  Apollo 13 #name
  101 = 101 1
  thirty = 30 1
China's industrial output grew 6.8 percent year on year in the first half, the National Bureau of Statistics said, 0.3 percentage points faster than in the first quarter.
  6.8 percent = 6.8 % ^
  the first half @2025-01/2025-06
  0.3 percentage points = 0.3 pp ^
  the first quarter @2025-Q1
Of every ten households polled, six had cut back on meat and one in three had skipped at least one meal a week.
  ten = 10 {户}
  six = 6 1
  one in three = 0.333333 1
  at least one = >1 1 per wk
The Type 054A frigate and two Type 22 missile boats came within 12 nautical miles of the reef at 2115 hours.
  054 #identifier
  two = 2 {艘}
  Type 22 #identifier
  within 12 nautical miles = <12 [nmi_i]
  2115 hours @T21:15
The FTSE 100 shed 0.2% to 8,203.44 points, the S&P 500 added 12.2 points and the Nikkei 225 was flat.
  FTSE 100 #name
  0.2% = 0.2 % v
  8,203.44 = 8203.44 {点}
  S&P 500 #name
  12.2 = 12.2 {点} ^
  Nikkei 225 #name
Heat the oven to 220C (200C fan), toss 1.2kg of potatoes in 3 tbsp of oil and roast for 45-50 minutes.
  220C = 220 Cel
  200C = 200 Cel
  1.2kg = 1.2 kg
  3 tbsp = 3 [tbs_us]
  45-50 minutes = 45..50 min
The union wants 15% over two years; management has offered 4% plus a one-off payment of €1,500 (€900 for part-timers).
  15% = 15 %
  two years = 2 a
  4% = 4 %
  one-off #phrase
  €1,500 = 1500 EUR
  €900 = 900 EUR
A magnitude-7.1 quake at a depth of 10km struck 63km off the coast, killing at least 126 people and injuring 188 others.
  7.1 = 7.1 {级}
  10km = 10 km
  63km = 63 km
  at least 126 = >126 {人}
  188 = 188 {人}
Her four gold medals, three of them in relays, took the team's tally to 33, four more than in Rio.
  four = 4 {枚}
  three = 3 1
  33 = 33 1
  four = 4 1 ^
The 23rd Infantry Brigade, based along Highway 1, lost its second battalion in one night.
  The 23rd #ordinal
  Highway 1 #name
  second #ordinal
  one #phrase
Operating profit in the six months to end-June fell by almost a fifth to HK$8.9 billion, and the interim dividend was cut to 45 HK cents per share from 60 HK cents.
  six months = 6 mo
  end-June @2025-06-30
  almost a fifth = ~0.2 1 v
  HK$8.9 billion = 8900000000 HKD
  45 HK cents = 0.45 HKD per {股}
  60 HK cents = 0.60 HKD
The vessel, 399 metres long and 61.5 metres wide, can carry 24,346 20-foot containers stacked 25 high.
  399 metres = 399 m
  61.5 metres = 61.5 m
  24,346 = 24346 1
  20-foot = 20 [ft_i]
  25 = 25 1
In the first place, nobody was second-guessing him; he was third time lucky and on cloud nine.
  the first #ordinal
  second #ordinal
  third #ordinal
  nine #phrase
Fewer than 40 per cent of the 1.1m-strong diaspora voted, against two-thirds in 2018.
  Fewer than 40 per cent = <40 %
  1.1m = 1100000 {人}
  two-thirds = 0.666667 1
  2018 @2018
The minister survived a no-confidence motion by 311 votes to 224, with 17 abstentions.
  311 = 311 {票}
  224 = 224 1
  17 = 17 {票}
Tickets for seats in rows 12 to 15 of block 104 start at £85; under-16s pay £10.
  rows 12 to 15 #identifier
  block 104 #identifier
  £85 = 85 GBP
  under-16s = <16 {岁}
  £10 = 10 GBP
The mine will turn out 450,000 ounces of gold a year at an all-in cost of $1,120 an ounce over its 14-year life.
  450,000 ounces = 450000 [oz_tr] per a
  $1,120 an ounce = 1120 USD/[oz_tr]
  14-year = 14 a
An Airbus A320neo with 174 passengers and six crew on board diverted to Changi when engine No. 2 failed at 36,000 feet.
  A320neo #name
  174 = 174 {人}
  six = 6 {人}
  No. 2 #ordinal
  36,000 feet = 36000 [ft_i]
Figure 4 shows that, at the 5% level, 17 of 24 coefficients differ from zero.
  Figure 4 #identifier
  5% = 5 %
  17 = 17 1
  24 = 24 1
  zero #phrase
The central bank sold $20m-$25m a day last week, according to three traders, and left its 14-day reverse repo rate at 1.85%.
  $20m-$25m = 20000000..25000000 USD per d
  last week @2025-07-07/2025-07-13
  three = 3 {人}
  14-day = 14 d
  1.85% = 1.85 %
Police seized 2.4 tonnes of cocaine worth an estimated A$780 million from a 12-metre boat with a crew of three.
  2.4 tonnes = 2.4 t
  an estimated A$780 million = ~780000000 AUD
  12-metre = 12 m
  three = 3 {人}
Rainfall of 31.8 mm in 24 hours lifted the reservoir to 98.7 metres above sea level, 1.2 metres below the flood line.
  31.8 mm = 31.8 mm
  24 hours = 24 h
  98.7 metres = 98.7 m
  1.2 metres = 1.2 m
The 49ers beat the 76ers' owners' other club; U2 played "One" and Blink-182 played "Adam's Song".
  49ers #name
  76ers #name
  U2 #name
  One #phrase
  Blink-182 #name
Some 60% of the 2,300-odd staff have worked there for more than a decade, and over 100 for three decades or longer.
  Some 60% = ~60 %
  2,300-odd = >2300 {人}
  more than a decade = >10 a
  over 100 = >100 1
  three decades or longer = >30 a
Retail sales came to 3.9 trillion yuan ($540 billion) in May, with online sales of physical goods making up 24.9 pct of the total.
  3.9 trillion yuan = 3900000000000 CNY
  $540 billion = 540000000000 USD
  May @2025-05
  24.9 pct = 24.9 %
The court jailed him for nine years and six months, fined him 500,000 yuan and confiscated two flats.
  nine years and six months = 114 mo
  500,000 yuan = 500000 CNY
  two = 2 {套}
`,
);
