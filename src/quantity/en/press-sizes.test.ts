/** Tables of bases, ages, sizes and pairs as the press tells them. */
import { tells } from './told.testing.ts';

tells([
  [
    'quakes, barrels and bases',
    13,
    `
a magnitude 5.7 quake                 | 5.7 = 5.7 {级}
aftershocks of magnitudes 4.9 and 5.2 | 4.9 = 4.9 {级} ; 5.2 = 5.2 {级}
measured 6.4 on the Richter scale     | 6.4 = 6.4 {级}
a magnitude of 3 dollars              | 3 dollars = 3 USD
pumped 27.4 mb/d                      | 27.4 mb/d = 27400000 [bbl_us]/d
down 0.2 mb/d                         | 0.2 mb/d = 200000 [bbl_us]/d down
98.5 million b/d                      | 98.5 million b/d = 98500000 [bbl_us]/d
warming by 0.17C a decade             | 0.17C = 0.17 Cel per 10.a
a decade of 0.17C                     | a decade = 10 a ; 0.17C = 0.17 Cel
4.85 tonnes a hectare                 | 4.85 tonnes a hectare = 4.85 t/har
12 points a game                      | 12 = 12 {点} per {场}
grew 610 million tonnes of wheat      | 610 million tonnes = 610000000 t
output grew 12 million tonnes         | 12 million tonnes = 12000000 t up
`,
  ],
  [
    'seconds',
    7,
    `
won by a second          | a second = 1 s
a second faster          | a second = 1 s
less than a second later | less than a second = 1 s under less than
a second wave            | second (ordinal)
24 frames a second       | 24 = 24 1 per s ; second (ordinal)
two-tenths of a second   | two-tenths of a second = 0.2 s
by a second reading      | second (ordinal)
`,
  ],
  [
    'plus and up to',
    7,
    `
£64 plus VAT               | £64 = 64 GBP
40 plus years              | 40 plus years = 40 a over plus
70-plus seats              | 70-plus = 70 1 over plus
200 plus                   | 200 plus = 200 1 over plus
used up to 1968, then shut | 1968 = 1968
up to 2015 seats           | up to 2015 = 2015 1 under up to
the 1+X scheme             | 1+X (name)
`,
  ],
  [
    'ages in a row',
    6,
    `
aged three and six               | three = 3 {岁} ; six = 6 {岁}
girls of age 9, 11 and 14        | 9 = 9 {岁} ; 11 = 11 {岁} ; 14 = 14 {岁}
aged 40 and 12 of them           | 40 = 40 {岁} ; 12 = 12 1
their son, 14, is safe           | 14 = 14 {岁}
Ann Lim, 63 and a widow, sold it | 63 = 63 {岁}
the bank, 63 and counting        | 63 = 63 1
`,
  ],
  [
    'weights and lengths of people and rooms',
    8,
    `
weighs 14st 6lb          | 14st 6lb = 202 [lb_av]
21st place               | 21st (ordinal)
two stone lions          | two = 2 1
11 stone                 | 11 stone = 11 [stone_av]
4in nails, a 19in screen | 4in = 4 [in_i] ; 19in = 19 [in_i]
3m by 5m                 | 3m = 3 m ; 5m = 5 m
3m people                | 3m = 3000000 {人}
5in 2015                 | 5in = 5 [in_i] ; 2015 = 2015
`,
  ],
  [
    'pairs with one unit and lists',
    18,
    `
a pressure of 135/85 mmHg                   | 135 = 135 mm[Hg] ; 85 mmHg = 85 mm[Hg]
it tripled (from 4 to 12%)                  | tripled = 3 {倍} up ; 4 = 4 % ; 12% = 12 %
ran from 4 to 12%                           | from 4 to 12% = 4..12 %
two kinds: 1) slow, 2) fast                 | two = 2 {个} ; 1) (list-mark) ; 2) (list-mark)
(and 4) more                                | 4 = 4 1
98 degrees F.                               | 98 degrees F = 98 [degF]
18 degrees C                                | 18 degrees C = 18 Cel
resolution 1987/42                          | 1987/42 (identifier)
printed there (Basel, 1536)                 | 1536 = 1536
Carlsen beat Moller 21.07 to 21.34          | 21.07 to 21.34 = 21.07..21.34 1
Windows 8.1                                 | Windows 8.1 (name)
off 6c at $1.85                             | 6c = 0.06 USD ; $1.85 = 1.85 USD
question 4c                                 | 4c (name)
a 70s look                                  | 70s (phrase)
four counts of theft and one count of fraud | four = 4 {项} ; one = 1 {项}
settling up $3.10 an ounce                  | $3.10 an ounce = 3.10 USD/[oz_av] up
closing down 4 cents                        | 4 cents = 0.04 USD down
closed down 4 shops                         | 4 = 4 {家}
`,
  ],
]);
