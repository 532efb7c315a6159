import { holds } from './reading-table.testing.ts';

/** English of a week of papers: hillsides, portraits and night trains, with all that is read in each sentence. */
holds(
  'English of hillsides, portraits and night trains',
  { language: 'en', date: '2024-04-18', rows: 40 },
  `
The S&P 500 slipped 0.6% to 5,022.21 points on Wednesday, its fourth straight loss, as traders trimmed their bets on a summer rate cut.
  S&P 500 #
  0.6% = 0.6 % v
  5,022.21 = 5022.21 {点}
  Wednesday @2024-04-17
  fourth straight #
Fixed-asset investment went up 4.5 percent year on year to 10.0042 trillion yuan (about 1.41 trillion U.S. dollars) in the first quarter of 2024, the National Bureau of Statistics said.
  4.5 percent = 4.5 % ^
  10.0042 trillion yuan = 10004200000000 CNY
  about 1.41 trillion U.S. dollars = ~1410000000000 USD
  the first quarter of 2024 @2024-Q1
A 43-year-old bookkeeper from Leeds was jailed for three years and four months after admitting that she siphoned £612,000 from a children's hospice between 2016 and 2021.
  43-year-old = 43 {岁}
  three years and four months = 40 mo
  £612,000 = 612000 GBP
  2016 and 2021 @2016/2021
Gusts of up to 95 km/h are likely along the Pembrokeshire coast before 9 p.m., with sleet possible on ground above 300 metres.
  up to 95 km/h = <95 km/h
  9 p.m. @T21:00
  above 300 metres = >300 m
The fossil worm, 11.5 centimetres long and armed with bristles, lived some 518 million years ago in what is now Yunnan.
  11.5 centimetres = 11.5 cm
  some 518 million years = ~518000000 a
Sinner needed two hours and 28 minutes to see off Rune 6-4, 6-7, 6-3 and reach his third semi-final of the season.
  two hours and 28 minutes = 148 min
  6-4 ?
  6-7 ?
  6-3 ?
  third semi-final #
The Hangzhou-based developer, which has 11.8 billion yuan of bonds maturing before June 30, said contracted sales plunged 41.6% to 57.9 billion yuan in the three months through March.
  11.8 billion yuan = 11800000000 CNY
  June 30 @2024-06-30
  41.6% = 41.6 % v
  57.9 billion yuan = 57900000000 CNY
  three months = 3 mo
  March @2024-03
Like-for-like takings at the bakery chain grew 7.4% in the 13 weeks to 30 March, helped by a run of wet weekends that kept shoppers off the beach and in its cafes.
  7.4% = 7.4 % ^
  13 weeks = 13 wk
  30 March @2024-03-30
Nearly half of those polled, 47%, said they would not let a child walk to school alone, compared with one in five in 1998.
  Nearly half = ~0.5 1
  47% = 47 %
  one in five = 0.2 1
  1998 @1998
A magnitude 6.3 earthquake shook southern Japan at 11:14 p.m. on Wednesday at a depth of 39 km, but no tsunami warning was issued.
  6.3 = 6.3 {级}
  11:14 p.m. on Wednesday @2024-04-17T23:14
  39 km = 39 km
Volunteers have put in upwards of 12,500 saplings on the 64-hectare slope since last October.
  upwards of 12,500 = >12500 *
  64-hectare = 64 har
  last October @2023-10
Production workers at the Ohio plant earned $34.69 an hour in March, 12 cents more than in February.
  $34.69 = 34.69 USD per h
  March @2024-03
  12 cents = 0.12 USD ^
  February @2024-02
Between 30 and 40 sheep are thought to have been killed by dogs on the same hillside.
  Between 30 and 40 = 30..40 *
Roughly three-quarters of the 1,150 schools inspected had no working smoke alarm, the auditor general told parliament.
  Roughly three-quarters = ~0.75 1
  1,150 = 1150 *
The lorry driver, 58, was more than twice the legal limit when he ploughed through the central reservation of the A14 near Cambridge.
  58 = 58 {岁}
  more than twice = >2 {倍}
  A14 #
Iraqi crude exports fell by 120,000 barrels per day to 3.31 million barrels per day, according to tanker-tracking data.
  120,000 barrels = 120000 * v per d
  3.31 million barrels = 3310000 * per d
Lokedi broke the tape on Boylston Street in 2 hours, 22 minutes and 37 seconds, eight seconds clear of her training partner.
  2 hours, 22 minutes and 37 seconds = 8557 s
  eight seconds = 8 s
Knead 500g of strong white flour with 7g of yeast and 320ml of warm water, then leave the dough under a cloth for an hour and a half.
  500g = 500 g
  7g = 7 g
  320ml = 320 mL
  an hour and a half = 1.5 h
The yield on the benchmark 10-year Treasury note climbed nine basis points to 4.67% after retail figures beat forecasts.
  10-year = 10 a
  nine basis points = 0.09 pp ^
  4.67% = 4.67 %
New Delhi has earmarked Rs 1,250 crore for the rail tunnel, of which Rs 90 lakh will go on a study of elephant corridors.
  Rs 1,250 crore = 12500000000 INR
  Rs 90 lakh = 9000000 INR
Four in ten over-75s now live by themselves, a share that has risen 3.2 percentage points since 2011.
  Four in ten = 0.4 1
  over-75s = >75 {岁}
  3.2 percentage points = 3.2 pp ^
  2011 @2011
The 737 MAX 8, carrying 171 passengers and six crew, turned back to Oakland 25 minutes after take-off.
  737 MAX 8 #
  171 = 171 *
  six = 6 *
  25 minutes = 25 min
Core consumer inflation in Tokyo eased to 2.4 percent last month from 2.5 percent in February, leaving it still clear of the central bank's 2 percent goal.
  2.4 percent = 2.4 %
  last month @2024-03
  2.5 percent = 2.5 %
  February @2024-02
  2 percent = 2 %
Hundreds of homes in Cumbria spent a fifth night without power as engineers waited for the wind to drop.
  Hundreds = 200..900 *
  fifth night #
Dinner and the boat trip cost €79 per person, while children under six travel free.
  €79 = 79 EUR per {人}
  under six = <6 {岁}
Chang'e-6, due for launch in the first half of this year, is designed to bring back about 2 kilograms of lunar soil at the end of a 53-day mission.
  Chang'e-6 #
  the first half of this year @2024-01/2024-06
  about 2 kilograms = ~2 kg
  53-day = 53 d
Beaten 1-0 on the night and 3-2 on aggregate, Arsenal were left to rue a header that struck the bar in the second half.
  1-0 ?
  3-2 ?
  second half #
Bail was set at $250,000 for each of the brothers, aged 26 and 31, who face 14 counts of wire fraud in the Southern District of New York.
  $250,000 ?
  26 = 26 {岁}
  31 = 31 {岁}
  14 = 14 *
From 6 April 2025 the annual exempt amount for trusts will drop to £500, the Treasury confirmed.
  6 April 2025 @2025-04-06
  £500 = 500 GBP
Dubai was swamped by 142mm of rain in 24 hours, as much as the desert city normally gets in a year and a half.
  142mm = 142 mm
  24 hours = 24 h
  a year and a half = 1.5 a
The panda, born on Aug. 23, 2021, weighed 137 g at birth and now tips the scales at over 90 kg, her keeper told Xinhua.
  Aug. 23, 2021 @2021-08-23
  137 g = 137 g
  over 90 kg = >90 kg
Anyone who saw a silver van in Mill Lane is asked to call police on 101, quoting incident 4471.
  101 #
  incident 4471 #
Norway's sovereign wealth fund made 1.21 trillion crowns ($110 billion) between January and March, a return of 6.3 percent.
  1.21 trillion crowns = 1210000000000 NOK
  $110 billion = 110000000000 USD
  January and March @2024-01/2024-03
  6.3 percent = 6.3 %
Sales of new energy vehicles came to 2.09 million units in the first three months, 31.8 percent more than in the same period of 2023, the carmakers' association said.
  2.09 million = 2090000 *
  the first three months @2024-01/2024-03
  31.8 percent = 31.8 % ^
  2023 @2023
Kane, who turned 30 last July, has 39 goals in 38 appearances for Bayern and still no trophy.
  30 = 30 {岁}
  last July @2023-07
  39 = 39 *
  38 = 38 *
The Nikkei 225 ended 509.40 points lower in Tokyo, its weakest finish since Feb. 14.
  Nikkei 225 #
  509.40 = 509.40 {点} v
  Feb. 14 @2024-02-14
A three-storey annex will give the archive room for its 4,000-odd glass negatives, many of them unseen since the family left Prague.
  three = 3 {层}
  4,000-odd = >4000 *
The corncrake, common on hay meadows until the 1960s, is down to fewer than 300 calling males on the mainland.
  the 1960s @1960/1969
  fewer than 300 = <300 *
The night train pulled out of Kyiv at 22:35 on April 3 and crossed into Poland 16 hours later, four of its carriages peppered with shrapnel.
  22:35 on April 3 @2024-04-03T22:35
  16 hours = 16 h
  four = 4 *
Senators voted 60-34 to renew Section 702 of the surveillance act until 2026.
  60-34 ?
  Section 702 #
  2026 @2026
`,
);
