import { holds } from './reading-table.testing.ts';

/** English of sprints, pensions, lakes and juries, in sentences of our own, with all that is read in each. */
holds(
  'English of sprints, pensions, lakes and juries',
  { language: 'en', date: '2025-07-16', rows: 31 },
  `
They lost 19-17 in 2015, 24-10 in 2019 and by a single point four years after that.
  19-17 #phrase
  2015 @2015
  24-10 #phrase
  2019 @2019
  four years = 4 a
Prices start at $799 for 128GB and rise to $1,099 for 512GB; the 6.1-inch screen runs at 120Hz.
  $799 = 799 USD
  128GB = 128 GB
  $1,099 = 1099 USD
  512GB = 512 GB
  6.1-inch = 6.1 [in_i]
  120Hz = 120 Hz
The Group of 77 and China, 134 states in all, asked for $1.3tn a year; the rich world offered $300bn by 2035.
  Group of 77 #name
  134 = 134 1
  $1.3tn = 1300000000000 USD per a
  $300bn = 300000000000 USD
  2035 @2035
More than four in ten workers aged 55 to 64 had no pension, and one in eight had debts of over £10,000.
  More than four in ten = >0.4 1
  55 to 64 = 55..64 {岁}
  one in eight = 0.125 1
  over £10,000 = >10000 GBP
Section 8 tenants get two months' notice; under rule 21A it is as little as 14 days.
  Section 8 #identifier
  two months = 2 mo
  21A #name
  as little as 14 days = >14 d
The lake holds 164 cubic kilometres of water, is 1,637 metres deep and has lost 1.4 metres since the 1990s.
  164 cubic kilometres = 164 km3
  1,637 metres = 1637 m
  1.4 metres = 1.4 m
  the 1990s @1990/1999
The firm shipped 3.2m phones, 12 per cent down on the year, and 410,000 watches, double the number of a year ago.
  3.2m = 3200000 {部}
  12 per cent = 12 % v
  410,000 = 410000 1
  double = 2 {倍}
Number 10 said the prime minister had spoken to five of the six leaders one to one.
  Number 10 #ordinal
  five = 5 {位}
  six = 6 {位}
  one to one #phrase
The mortality rate was 3.4 per 1,000 live births, or about one in 294, the lowest of 36 countries.
  3.4 = 3.4 1
  1,000 #phrase
  about one in 294 = ~0.003401 1
  36 = 36 {个}
The sanctions list names 14 people, nine firms and a tanker, IMO 9257010.
  14 = 14 {人}
  nine = 9 {家}
  IMO 9257010 #name
In two of the past three years the fund beat its benchmark, by 2.1 and 0.7 percentage points, and in the other it trailed by 1.9.
  two = 2 1
  three years = 3 a
  2.1 = 2.1 pp
  0.7 percentage points = 0.7 pp
  1.9 = 1.9 1
Each of the 20 teams plays 38 games; three go down and the top four qualify.
  20 = 20 {个}
  38 = 38 {场}
  three = 3 1
  four #phrase
The storm, a Category 4 with winds of 130 to 156mph, was the ninth named since 1 June.
  Category 4 #identifier
  130 to 156mph = 130..156 [mi_i]/h
  the ninth #ordinal
  1 June @2025-06-01
Soya rose 11-3/4 cents, wheat lost 2½ cents and the 10-year note yielded 4.27 percent, down 3 basis points.
  11-3/4 cents = 0.1175 USD ^
  2½ cents = 0.025 USD v
  10-year = 10 a
  4.27 percent = 4.27 %
  3 basis points = 0.03 pp v
The site, at 1 Infinite Loop, has 2,800 desks, 850 parking spaces and a canteen for 400.
  1 Infinite Loop #identifier
  2,800 = 2800 1
  850 = 850 1
  400 = 400 1
Two-time winner Alonso lapped in 1:11.365, 0.047sec shy of pole, and starts second on the grid of 20.
  Two = 2 {次}
  1:11.365 = 71.365 s
  0.047sec = 0.047 s
  second #ordinal
  20 = 20 1
The estate pays 40% on everything over £325,000, a threshold frozen since 2009 and worth a third less in real terms.
  40% = 40 %
  over £325,000 = >325000 GBP
  2009 @2009
  a third = 0.333333 1 v
Of 61,000 voters on the roll, 29,481 turned out, a turnout of 48.3 per cent, 2,114 of them by post.
  61,000 = 61000 {人}
  29,481 = 29481 1
  48.3 per cent = 48.3 %
  2,114 = 2114 1
All in all, one thing led to another and the one-time rivals went fifty-fifty on a second-hand boat.
  one thing #phrase
  one-time #phrase
  fifty-fifty #phrase
  second #ordinal
The court heard that the accused, then 19, had lent 200 dollars at 10 percent a week to a man of 83.
  19 = 19 {岁}
  200 dollars = 200 USD
  10 percent = 10 % per wk
  83 = 83 {岁}
Sales grew 4% by volume and 7.5% by value in the 52 weeks to 30 March; own-label's share edged up 0.4 points to 38.1%.
  4% = 4 % ^
  7.5% = 7.5 % ^
  52 weeks = 52 wk
  30 March @2025-03-30
  0.4 points = 0.4 pp ^
  38.1% = 38.1 %
A tunnel 57.1km long, the world's longest, opened in 2016 after 17 years of digging; nine men died.
  57.1km = 57.1 km
  2016 @2016
  17 years = 17 a
  nine = 9 {人}
The minimum wage goes up by 6.7 per cent to £12.21 an hour for over-21s, and by 16.3 per cent, to £10, for those aged 18 to 20.
  6.7 per cent = 6.7 % ^
  £12.21 = 12.21 GBP per h
  over-21s = >21 {岁}
  16.3 per cent = 16.3 % ^
  £10 = 10 GBP
  18 to 20 = 18..20 {岁}
Dial 999 if a child under one has a fever of 38C or above; for older children the limit is 39C.
  Dial 999 #identifier
  one #phrase
  38C or above = >38 Cel
  39C = 39 Cel
Some two dozen states, among them all seven Gulf and Baltic ones, spend less than one per cent of output on it.
  Some two dozen = ~24 1
  seven = 7 1
  less than one per cent = <1 %
Cement output in the first four months totalled 530.5 million tonnes, a year-on-year decrease of 10.3 percent.
  the first four months @2025-01/2025-04
  530.5 million tonnes = 530500000 t
  10.3 percent = 10.3 % v
Grain stocks are at 90 days' use, against a norm of 60 to 70 days, he told the Second Committee on day three.
  90 days = 90 d
  60 to 70 days = 60..70 d
  Second Committee #name
  three #phrase
Shares in the maker of Type 2 diabetes drugs slid 6.4 per cent to SKr1,212, wiping SKr9bn off its worth.
  Type 2 #identifier
  6.4 per cent = 6.4 % v
  SKr1,212 = 1212 SEK
  SKr9bn = 9000000000 SEK
Nine-tenths of the ore comes from three pits within 5km of the 132kV line.
  Nine-tenths = 0.9 1
  three = 3 1
  within 5km = <5 km
  132kV = 132 kV
The jury of seven women and five men took under three hours to clear him of all 11 counts.
  seven = 7 {人}
  five = 5 {人}
  under three hours = <3 h
  11 = 11 {项}
It was the second such strike in a week, the 14th since May and, at 48 hours, by far the longest.
  the second #ordinal
  the 14th #ordinal
  May @2025-05
  48 hours = 48 h
`,
);
