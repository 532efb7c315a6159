/** Tables of games, letters of money, lone numbers and ranges as the press tells them. */
import { tells } from './told.testing.ts';

tells([
  [
    'money by a letter and behind a bracket',
    10,
    `
N48.5 million                                 | N48.5 million = 48500000 NGN
N7,500                                        | N7,500 = 7500 NGN
P2.3 billion                                  | P2.3 billion = 2300000000 PHP
an N95 mask                                   | N95 (name)
KSh 750                                       | KSh 750 = 750 KES
Tk 90 crore                                   | Tk 90 crore = 900000000 BDT
Dh4.5bn                                       | Dh4.5bn = 4500000000 AED
3,150 yuan (about 450 U.S. dollars) per tonne | 3,150 yuan = 3150 CNY/t ; about 450 U.S. dollars = 450 USD/t about about
21 euro cents (24 cents) a share              | 21 euro cents = 0.21 EUR per {股} ; 24 cents = 0.24 USD per {股}
30 yuan (4 dollars) and a ticket              | 30 yuan = 30 CNY ; 4 dollars = 4 USD
`,
  ],
  [
    'games',
    12,
    `
the Herons (4-17) lost                | 4-17 (phrase)
At 6-15, they are last                | 6-15 (phrase)
children (4-17) came                  | 4-17 = 4..17 1
9-of-16 shooting                      | 9-of-16 (phrase)
a 1-in-200-year flood                 | 1-in-200-year (phrase)
Ortega (22), Silva (17) and Moon (14) | 22 = 22 1 ; 17 = 17 1 ; 14 = 14 1
do so: (1) come, (2) go               | (1) (list-mark) ; (2) (list-mark)
45% from three-point range            | 45% = 45 % ; three = 3 {点}
45%, a three-point lead               | 45% = 45 % ; three-point = 3 pp
five three pointers                   | five = 5 1 ; three pointers (phrase)
With 2:41 left                        | 2:41 = 161 s
at 2:41 they left                     | 2:41 = T02:41
`,
  ],
  [
    'counts of one, lone numbers and models',
    12,
    `
won one seat            | one = 1 1
only one seat           | one = 1 1
one seat by the door    | one (phrase)
a 747 landed            | 747 (name)
a 40 bed clinic         | 40 = 40 {张}
a 30 to 40 minute walk  | 30 to 40 minute = 30..40 min
two 737s                | two = 2 1 ; 737s (name)
a fleet of 737s         | 737s (name)
year 9 pupils           | year 9 (identifier)
this year 9 pupils left | this year = 2020 ; 9 = 9 {人}
tier two                | two (phrase)
a four-by-four          | four-by-four (phrase)
`,
  ],
  [
    'ranges',
    9,
    `
4-6,000 jobs                | 4-6,000 = 4000..6000 {个}
20 to 25,000 people         | 20 to 25,000 = 20000..25000 {人}
grew from 4 to 6,000 staff  | 4 = 4 1 ; 6,000 = 6000 {人}
-6 to -12C                  | -6 to -12C = -12..-6 Cel
6 to 12C                    | 6 to 12C = 6..12 Cel
six days at least as before | six days at least = 6 d over at least
6 days, at least 4 of them  | 6 days = 6 d ; at least 4 = 4 1 over at least
call 0700 412 3456          | 0700 412 3456 (identifier)
FY2018-19                   | FY2018-19 = 2018/2019
`,
  ],
  [
    'limits of age, bases and hedges',
    13,
    `
children under four                   | under four = 4 {岁} under under
those over 70                         | over 70 = 70 {岁} over over
women under 35 and over 60            | under 35 = 35 {岁} under under ; over 60 = 60 {岁} over over
70 units over 40 years                | 70 = 70 {台} ; 40 years = 40 a
a fall of 7.5 won                     | 7.5 won = 7.5 KRW down
38 won prizes                         | 38 = 38 {项}
one bed flat and more parking         | one = 1 {套}
40 riders and more were hurt          | 40 riders and more = 40 {人} over and more
spread over more than 80 square miles | more than 80 square miles = 80 [smi_us] over more than
kills 9,000 each year                 | 9,000 = 9000 1 per a
8 yuan each                           | 8 yuan = 8 CNY per 1
$11.3 billion on higher prices        | $11.3 billion = 11300000000 USD
three county police officers          | three = 3 {名}
`,
  ],
  [
    'estimates as verbs, short spans of years, speeds and rows of ages',
    11,
    `
planners estimated over 7 billion trips          | over 7 billion = 7000000000 {人次} over over
an estimated 200 left                            | an estimated 200 = 200 1 about an estimated
a harvest since 2004-5                           | 2004-5 = 2004/2005
up to 140 kilometres an hour before dawn         | up to 140 kilometres an hour = 140 km/h under up to
140 kilometres an hour                           | 140 kilometres an hour = 140 km/h
two boys, aged 8, 9 and 11 are safe              | two = 2 {人} ; 8 = 8 {岁} ; 9 = 9 {岁} ; 11 = 11 {岁}
the two women, 21 and 24, were hurt              | two = 2 {人} ; 21 = 21 {岁} ; 24 = 24 {岁}
two more, both 17, left                          | two = 2 1 ; 17 = 17 {岁}
Ann Reed, 51, Bo Reed, 37, and Cy Lane, 42, left | 51 = 51 {岁} ; 37 = 37 {岁} ; 42 = 42 {岁}
rooms 21 and 24 were shut                        | rooms 21 and 24 (identifier)
Lane (23) - after dark                           | 23 = 23 1
`,
  ],
  [
    'changes by the month, pay and paid days',
    10,
    `
a revised 0.4 percent m-o-m drop | 0.4 percent = 0.4 % down
a 2.5% y-o-y rise in costs       | 2.5% = 2.5 % up
a 6.5% pay increase              | 6.5% = 6.5 % up
12 paid sick days                | 12 paid sick days = 12 d
7 unpaid weeks                   | 7 unpaid weeks = 7 wk
3 paid nurses                    | 3 = 3 {名}
12 paid in cash                  | 12 = 12 1
20 paid a day late               | 20 = 20 1
30% pay rent                     | 30% = 30 %
a 5% pay dispute                 | 5% = 5 %
`,
  ],
  [
    'tallies in words, where two readings may not overlap',
    4,
    `
one-of-one       | one-of-one (phrase)
a two-of-two day | two-of-two (phrase)
best-of-seven    | best-of-seven (phrase)
one of one       | one of (phrase) ; one (phrase)
`,
  ],
  [
    'who is told by what befell them',
    7,
    `
five were still missing 90 metres down    | five = 5 {人} ; 90 metres = 90 m
injuring another 14, four badly           | 14 = 14 {人} ; four = 4 1
3 missing parts                           | 3 = 3 {个}
30 Airbus A320neo jets                    | 30 = 30 {架} ; A320neo (name)
at kilometre 74 of the road               | kilometre 74 (identifier)
the trip went from 9 hours to five, again | 9 hours = 9 h ; five = 5 h
from 9 hours to five stops                | 9 hours = 9 h ; five = 5 1
`,
  ],
  [
    'ages told at a distance',
    5,
    `
some as old as 81, took part                         | 81 = 81 {岁}
a barn as old as 190 years                           | 190 years = 190 a
the pension age for both will go up from 61 to 64    | 61 = 61 {岁} ; 64 = 64 {岁}
the school age in hill districts came up to 15 towns | 15 = 15 {个}
beans, of which a third go abroad                    | a third = 0.333333 1
`,
  ],
  [
    'a change in money, then the level',
    4,
    `
a fee raised by $12 to $95             | $12 = 12 USD up ; $95 = 95 USD
the charge was cut by £3 to £21 a head | £3 = 3 GBP down ; £21 = 21 GBP per {人}
fines of $12 to $95                    | $12 to $95 = 12..95 USD
some 900 were evacuated                | some 900 = 900 {人} about some
`,
  ],
]);
