import { holds } from './reading-table.testing.ts';

/** English names, marks and days beside counts, in sentences of our own. */
holds(
  'English names, marks and days beside counts',
  { language: 'en', date: '2023-11-22', rows: 25 },
  `
He came 3rd on Saturday, in his 22nd start, and stands 11th overall with 146 points.
  3rd #
  Saturday @2023-11-18
  22nd #
  11th #
  146 = 146 {点}
Ministers of the G20 and the G77 will meet the heads of 14 African states in Room 204.
  G20 #
  G77 #
  14 = 14 *
  204 #
Call 12345 or 010-6555-0142 before 5 pm on Friday to book any of the 300 free places.
  12345 #
  010-6555-0142 #
  5 pm on Friday @2023-11-24T17:00
  300 = 300 *
Version 4.2.1 of the app needs Windows 11 and mends 17 faults.
  4.2.1 #
  11 #
  17 = 17 *
The Boeing 787 took off as flight CA1508 from Gate 23 at 14:05, 40 minutes late.
  787 #
  CA1508 #
  23 #
  14:05 @T14:05
  40 minutes = 40 min
1. Soak the beans for 8 hours. 2. Drain them and add 600 ml of water.
  1. #
  8 hours = 8 h
  2. #
  600 ml = 600 mL
(1) Entrants must be 18 or over; (2) each may send at most three photographs; (3) entries close on December 15.
  (1) #
  18 or over = >18 {岁}
  (2) #
  at most three = <3 *
  (3) #
  December 15 @2023-12-15
The win was second to none, he said, and his team-mates were on cloud nine after a run of six defeats.
  second #
  nine #
  six = 6 *
At 6ft 2in he is the tallest of the eight forwards.
  6ft 2in = 74 [in_i]
  eight = 8 *
The boy, 9, and his 83-year-old grandmother were found at 5.40am by a 12-member team.
  9 = 9 {岁}
  83-year-old = 83 {岁}
  5.40am @T05:40
  12 = 12 *
Results for the third quarter are due tomorrow, and the board meets next Tuesday.
  the third quarter @2023-Q3
  tomorrow @2023-11-23
  next Tuesday @2023-11-28
In the 2022/23 season the club lost £23.4m, and its wage bill rose by a fifth to £187m.
  2022/23 @2022/2023
  £23.4m = 23400000 GBP
  a fifth = 0.2 1 ^
  £187m = 187000000 GBP
Yesterday's low was -3.5°C, and last December's was -11°C.
  Yesterday @2023-11-21
  -3.5°C = -3.5 Cel
  last December @2022-12
  -11°C = -11 Cel
City won 4-1 at home after a 0-0 draw with United and are 5 points clear with 12 games played.
  4-1 #
  0-0 #
  5 = 5 {点}
  12 = 12 {场}
The bill passed with 312 votes for and 208 against, and takes effect on 1 January 2024.
  312 = 312 *
  208 = 208 *
  1 January 2024 @2024-01-01
It is a Catch-22, said the manager of the 7-Eleven, which has been open 24/7 since 2005.
  Catch-22 #
  7-Eleven #
  24/7 #
  2005 @2005
The Fortune 500 firm sponsors a Formula One team and a show on Channel 4 worth £6m.
  500 #
  One #
  4 #
  £6m = 6000000 GBP
The iPhone 15, at $799, weighs 171 grams and sold 2.4 times as well as the Galaxy S23.
  15 #
  $799 = 799 USD
  171 grams = 171 g
  2.4 times = 2.4 {倍}
  S23 #
The film Seven Samurai runs for 207 minutes and is followed on Sunday at 8:15 p.m. by 12 Angry Men.
  Seven #
  207 minutes = 207 min
  Sunday at 8:15 p.m. @2023-11-26T20:15
  12 #
Its last year of profit was 2017, when it made 12.6m euros on sales of 31m Swiss francs.
  2017 @2017
  12.6m euros = 12600000 EUR
  31m Swiss francs = 31000000 CHF
The file, dated 2023-10-05, lists 1,204 names, the last of them on page 37.
  2023-10-05 @2023-10-05
  1,204 = 1204 *
  37 #
From Nov 27 to Dec 3 the lift in Block 9 will be shut for two and a half hours a day.
  Nov 27 to Dec 3 @2023-11-27/2023-12-03
  9 #
  two and a half hours = 2.5 h per d
Under Section 301, duties of 7.5% apply to goods worth US$120 billion; Article 9 exempts food.
  301 #
  7.5% = 7.5 %
  US$120 billion = 120000000000 USD
  9 #
The No. 2 reactor, shut since last Friday, will restart by the end of January.
  No. 2 #
  last Friday @2023-11-17
  the end of January @2024-01-31
The G307 highway and Metro Line 10 were closed for half an hour.
  G307 #
  10 #
  half an hour = 0.5 h
`,
);
