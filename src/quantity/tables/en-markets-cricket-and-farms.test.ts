import { holds } from './reading-table.testing.ts';

/** English of markets, cricket, courts and farms, in sentences of our own, with all that is read in each. */
holds(
  'English of markets, cricket, courts and farms',
  { language: 'en', date: '2021-03-12', rows: 29 },
  `
Turnover rose 3.1 percent to 2.4 billion stg.
  3.1 percent = 3.1 % ^
  2.4 billion stg = 2400000000 GBP
EPS came to 21.35P (H1 2020: 19.02p).
  21.35P = 0.2135 GBP
  H1 2020 @2020-01/2020-06
  19.02p = 0.1902 GBP
The hosts slid from 88 for 1 to 140 for 7, a spinner taking 4 for 31.
  88 for 1 #phrase
  140 for 7 #phrase
  4 for 31 #phrase
They reached 52 without loss off 11 overs.
  52 without loss #phrase
  11 = 11 *
He bought 12 for 30 dollars and sold 9 for 40.
  12 = 12 *
  30 dollars = 30 USD
  9 = 9 *
  40 = 40 *
She bowled ten overs for figures of 3-29.
  ten = 10 *
  3-29 #phrase
Hockey: Perth 2-5 Hobart
  2-5 #phrase
Gusts of 90 mph or greater and quakes of 5.5 or stronger are rare; 70 C or higher is rarer.
  90 mph or greater = >90 [mi_i]/h
  5.5 or stronger = >5.5 *
  70 C or higher = >70 Cel
She faces up to a maximum 14 years in jail.
  up to a maximum 14 years = <14 a
Ferry Sinks, Killing 40; Blast Kills 7, Hurts 12
  40 = 40 *
  7 = 7 *
  12 = 12 *
The side are one win from the title, and he was one vote short of a majority.
  one = 1 *
  one = 1 *
The Fed made a quarter-point cut, then a half-point one; a three-quarter-point rise in rates is next.
  a quarter-point = 0.25 pp v
  a half-point = 0.5 pp
  three-quarter-point = 0.75 pp ^
The bank cut rates by half a point; she is half a point behind the champion.
  half a point = 0.5 pp v
  half = 0.5 1
The outsider came in at 100/1.
  100/1 #phrase
It runs on Python 3.11, Ubuntu 20.04 and iOS 14.4.
  Python 3.11 #
  Ubuntu 20.04 #
  iOS 14.4 #
The alloy is 20 times stronger than tin, and deaths are 12 times lower than in 1990.
  20 times = 20 {倍}
  12 times = 12 {倍} v
  1990 @1990
She waited more than a year, less than a week of it in hospital; it took about an hour.
  more than a year = >1 a
  less than a week = <1 wk
  about an hour = ~1 h
He ran for almost a full mile and lives on less than a dollar a day.
  almost a full mile = ~1 [mi_i]
  less than a dollar = <1 USD per d
A year later the price rose by a full percentage point.
  a full percentage point = 1 pp ^
The book about a year at sea took a month to write and cost a dollar over a year.
The bank raised its rate on Thursday by 25 basis points.
  Thursday @2021-03-11
  25 basis points = 0.25 pp ^
Output grew in February by 4 percent, and fell last month 2.5 percent.
  February @2021-02
  4 percent = 4 % ^
  last month @2021-02
  2.5 percent = 2.5 % v
Mills took two lakh 40 thousand bales worth 12 thousand 500 crore rupees from 3 lakh 25 thousand growers.
  two lakh 40 thousand = 240000 *
  12 thousand 500 crore rupees = 125000000000 INR
  3 lakh 25 thousand = 325000 *
The state bought 61 lakh MT of rice, or 4.2 MMT of it from one district.
  61 lakh MT = 6100000 t
  4.2 MMT = 4200000 t
  one = 1 {个}
Ligue 1 is a month away, and Division 2 began on Friday.
  Ligue 1 #name
  Division 2 #name
  Friday @2021-03-12
Crews cut a 4-mile firebreak and lifted a 900-kilogram beam.
  4-mile = 4 [mi_i]
  900-kilogram = 900 kg
The firm earned 61 cents per diluted share, and pays 20 cents per ADS.
  61 cents = 0.61 USD per {股}
  20 cents = 0.20 USD per {股}
A Long March 7A and a Long March-3B stood ready on March 5.
  Long March 7A #name
  March-3B #name
  March 5 @2021-03-05
The yield was 152,34,500 tonnes, and the year before 9,20,400.
  152,34,500 tonnes = 15234500 t
  9,20,400 = 920400 *
`,
);
