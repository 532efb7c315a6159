import { holds } from './reading-table.testing.ts';

/** English of filings, disasters, games and turns of phrase, in sentences of our own, with all that is read in each. */
holds(
  'English of filings, disasters, games and turns of phrase',
  { language: 'en', date: '2012-10-18', rows: 17 },
  `
Lending grew at an annual rate of 7.2 percent, then at a pace of 9 percent.
  7.2 percent = 7.2 % ^
  9 percent = 9 %
Rates stood at a rate of 3 percent.
  3 percent = 3 %
Reeds cover three quarters of the lake, after three quarters of growth.
  three quarters = 0.75 1
  three quarters = 3 {季度}
She singled three times last night; sales were three times last year's level.
  three = 3 {次}
  three times = 3 {倍}
  last year ?
"Doom 3" and the "747 Project" were shown with "9 Lives of a Cat".
  Doom 3 #name
  747 #name
  9 #name
In the first Test he took 3-44 and 4-51; seats 3-44 are taken.
  first #
  3-44 #
  4-51 #
  3-44 ?
One killed, nine injured as a wall fell; one missing after the flood.
  One = 1 *
  nine = 9 *
  one = 1 *
The filing cites 17 CFR 229.10, 15 U.S.C. 78 and paras 20-24.
  17 CFR 229.10 #identifier
  15 U.S.C. 78 #identifier
  20-24 #
Cocoa is up 2.1 percent on the day and 6 percent on the week.
  2.1 percent = 2.1 % ^
  6 percent = 6 % ^
Spain won 40 medals to Italy's 28; he starred in Gilda's 4.
  40 = 40 *
  28 = 28 *
  4 #
They won 4-3 over two legs, and he played for over 20 seasons.
  4-3 #
  two = 2 *
  over 20 = >20 *
He hit two doubles and a single.
  two = 2 *
  doubles #
A youth of 16 and a woman of 83 were found; a crop of 16 was sold.
  16 = 16 {岁}
  83 = 83 {岁}
  16 = 16 *
The Daring Five ride again.
  Daring Five #name
Margins rose 1.2 pts to 9.8%.
  1.2 pts = 1.2 pp ^
  9.8% = 9.8 %
For the 2009 year profit was $3 million, and for the fourth quarter of fiscal 2011 it was $1 million.
  2009 @2009
  $3 million = 3000000 USD
  the fourth quarter of fiscal 2011 @2011-Q4
  $1 million = 1000000 USD
The die measures 140 sq mm.
  140 sq mm = 140 mm2
`,
);
