/** Tables of names, counts, weights and shares as the press tells them. */
import { tells } from './told.testing.ts';

tells([
  [
    'names that end in a number',
    9,
    `
the Falcon 9 first stages        | Falcon 9 (name) ; first (ordinal)
The Polar-Star 3 vessel sailed   | Polar-Star 3 (name)
her 2004 Honda 5 van             | 2004 = 2004 ; Honda 5 (name)
12 first-team matches            | 12 = 12 {场} ; first (ordinal)
a trip of 10 Danish Relief Ships | 10 = 10 {艘}
a role in 7 Women                | 7 (name)
the film 11 Quiet Men            | 11 (name)
met 6 Marines                    | 6 = 6 {人}
launchpad 12, runway 27          | launchpad 12 (identifier) ; runway 27 (identifier)
`,
  ],
  [
    'nouns behind a number',
    13,
    `
three long letters set in type                | three = 3 {封}
a 60 bed clinic                               | 60 = 60 {张}
4 carrier bag left                            | 4 = 4 1
18 assembly line workers                      | 18 = 18 {人}
a 19-story block                              | 19 = 19 {层}
300 troops and 20 officers                    | 300 = 300 {人} ; 20 = 20 {名}
950 civilian police                           | 950 = 950 {人}
at the age of 17                              | 17 = 17 {岁}
under age 16 and 3.8% of those age 70 or over | 16 = 16 {岁} ; 3.8% = 3.8 % ; 70 or over = 70 {岁} over or over
between the ages of five and 12               | between the ages of five and 12 = 5..12 {岁}
a film about two dancers                      | two = 2 {人}
concerns about 60 jobs                        | 60 = 60 {个}
about 60 jobs                                 | about 60 = 60 {个} about about
`,
  ],
  [
    'one that counts',
    6,
    `
14 survivors and one raft       | 14 = 14 {人} ; one = 1 1
21 men and one girl             | 21 = 21 {人} ; one = 1 {人}
200 voters left and one said no | 200 = 200 {人} ; one (phrase)
rose by one to 512              | one = 1 1 up ; 512 = 512 1
fell by one                     | one = 1 1 down
feared by one another           | one another (phrase)
`,
  ],
  [
    'pounds of weight and of money',
    7,
    `
310 pound bales                             | 310 pound = 310 [lb_av]
averaged 640 pounds per acre, off 35 pounds | 640 pounds per acre = 640 [lb_av]/[acr_us] ; 35 pounds = 35 [lb_av]
weighs 190 pounds                           | 190 pounds = 190 [lb_av]
a 9-pound baby                              | 9-pound = 9 [lb_av]
a 20-pound note                             | 20-pound = 20 GBP
a fine of 60 pounds                         | 60 pounds = 60 GBP
7,000 pounds in prize money                 | 7,000 pounds = 7000 GBP
`,
  ],
  [
    'vague numbers and pairs',
    22,
    `
hundreds or thousands of euros     | hundreds or thousands of euros = 200..9000 EUR
tens or hundreds of thousands fled | tens or hundreds of thousands = 20000..900000 1
thousands if not millions of birds | thousands if not millions = 2000..9000000 {只}
tens of people                     | 
30 or 50 km/h (19 or 31 mph)       | 30 = 30 km/h ; 50 km/h = 50 km/h ; 19 = 19 [mi_i]/h ; 31 mph = 31 [mi_i]/h
about sixty or seventy steps       | about sixty or seventy = 60..70 {个} about
some 300 or 400 men                | some 300 or 400 = 300..400 {人} some
an hour or two                     | an hour or two = 1..2 h
over the next day or two           | next day or two = 1..2 d
at odds of 1 in 45,057,474         | 1 in 45,057,474 = 0.00000002219 1
was hotter than 75 degrees         | hotter than 75 degrees = 75 Cel over hotter than
children up to the age of six      | up to the age of six = 6 {岁} under up to
its three-millionth car            | three-millionth (ordinal)
dialled 999                        | dialled 999 (identifier)
another mile or two                | another mile or two = 1..2 [mi_i]
a surprise or two                  | two (phrase)
another million                    | another million = 1000000 1
a couple hundred dollars           | a couple hundred dollars = 200 USD ?
a couple dozen eggs                | a couple dozen = 24 1 ?
a two-third majority               | two-third = 0.666667 1
1/2 hour                           | 1/2 hour = 0.5 h
4 2/3 ounces                       | 4 2/3 ounces = 4.666667 [oz_av]
`,
  ],
  [
    'halves and ways',
    9,
    `
cut the deficit in half by 2012 | half = 0.5 {倍} down ; 2012 = 2012
costs were slashed in half      | half = 0.5 {倍} down
broke it in half                | half (phrase)
within a decade more than half  | within a decade = 10 a under within ; more than half = 0.5 1 over more than
6 percent more than last year   | 6 percent = 6 % up ; last year = 2019
touching down 9 minutes later   | 9 minutes = 9 min
racked up 15 wins               | 15 = 15 {场}
cough up the $30                | $30 = 30 USD
ended up by $0.84               | $0.84 = 0.84 USD up
`,
  ],
  [
    'degrees of a circle',
    5,
    `
from 41° to 58° N | from 41° to 58° = 41..58 {度}
7° W              | 7° = 7 {度}
12°31'08" N       | 12°31'08" N (identifier)
a 45° angle       | 45° = 45 {度}
20° outside       | 20° = 20 Cel
`,
  ],
]);
