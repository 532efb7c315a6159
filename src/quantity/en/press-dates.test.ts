/** Tables of years, money, papers and times as the press prints them. */
import { tells } from './told.testing.ts';

tells([
  [
    'years with their era',
    11,
    `
the shrine dates from 340-210 B.C. | 340-210 B.C. = -0339/-0209
under the Chen (118 BC-AD 36)      | 118 BC-AD 36 = -0117/0036
from 118 B.C. to 402 A.D.          | 118 B.C. to 402 A.D. = -0117/0402
a quake in A.D. 62                 | A.D. 62 = 0062
by 600 B.C.                        | 600 B.C. = -0599
between 2500 and 900 BC            | 2500 and 900 BC = -2499/-0899
in 1400 BCE                        | 1400 BCE = -1399
9,000 BC                           | 9,000 BC = -8999
in 53 CE                           | 53 CE = 0053
a BC of 40 points                  | 40 = 40 {点}
26 Adelaide homes                  | 26 = 26 {户}
`,
  ],
  [
    'years long gone',
    15,
    `
her Zorilda (1763) and Mirza (1822)    | 1763 = 1763 ; 1822 = 1822
the Seven Wars (1741–1762)             | Seven Wars (name) ; 1741–1762 = 1741/1762
born on May 14, 1762                   | May 14, 1762 = 1762-05-14
died on 3 November 1718                | 3 November 1718 = 1718-11-03
the siege of 9 April 1314 ended        | 9 April 1314 = 1314-04-09
in two volumes, in 1612 and 1634       | two = 2 1 ; 1612 = 1612 ; 1634 = 1634
a map drawn in 1587 shows it           | 1587 = 1587
his 1794 trial, the 1647 truce         | 1794 = 1794 ; 1647 = 1647
By 1683 the town was lost              | 1683 = 1683
from 1658 to 1705 he reigned           | 1658 to 1705 = 1658/1705
fell from 1658 to 1605                 | 1658 = 1658 1 ; 1605 = 1605 1
in 1400 villages                       | 1400 = 1400 {个}
sold 1250 units, and 1350 of them late | 1250 = 1250 {台} ; 1350 = 1350 1
closed at 1683 on Monday               | 1683 = 1683 1 ; Monday = 2020-03-09
room 1587 at noon                      | room 1587 (identifier) ; noon = T12:00
`,
  ],
  [
    'decades and years without a century',
    10,
    `
filmed in the 50s, after the 40s and 30s | 50s = 1950/1959 ; 40s = 1940/1949 ; 30s = 1930/1939
hits of the '80s and ’70s                | 80s = 1980/1989 ; 70s = 1970/1979
a 60's look                              | 60's (phrase)
the 1930's and the late 1950’s           | the 1930's = 1930/1939 ; 1950’s = 1950/1959
2019's best film                         | 2019 = 2019
in her 30s                               | 30s = 30..39 {岁}
in ’74, the class of '08                 | ’74 = 1974 ; '08 = 2008
the '74 people who came                  | 74 = 74 {人}
done in 30s                              | 30s = 30 s
writers of the 1630s                     | the 1630s = 1630/1639
`,
  ],
  [
    'rupees, rand, cents and short forms',
    20,
    `
R4.7 billion                            | R4.7 billion = 4700000000 ZAR
R63 million, from R58 million           | R63 million = 63000000 ZAR ; R58 million = 58000000 ZAR
R95.50 a plate                          | R95.50 = 95.50 ZAR
R2,45,310 crore                         | R2,45,310 crore = 2453100000000 INR
R3,120 crore                            | R3,120 crore = 31200000000 INR
Rs.320.50 crore                         | Rs.320.50 crore = 3205000000 INR
Rs. 7 lakh                              | Rs. 7 lakh = 700000 INR
Rs 12,40,000                            | Rs 12,40,000 = 1240000 INR
4,56,780 saplings                       | 4,56,780 = 456780 1
the R62 road                            | R62 (name)
12 euro cents a share                   | 12 euro cents = 0.12 EUR per {股}
9 euro cents to 11 euro cents per share | 9 euro cents to 11 euro cents = 0.09..0.11 EUR per {股}
Euro 350 million                        | Euro 350 million = 350000000 EUR
Euro 2016, Euro 6 engines               | Euro 2016 (name) ; Euro 6 (name)
£45 m, $260 mil and Rs 700 cr           | £45 m = 45000000 GBP ; $260 mil = 260000000 USD ; Rs 700 cr = 7000000000 INR
$20 B-movies, £10 B&B rates             | $20 = 20 USD ; £10 = 10 GBP
41MM shares                             | 41MM = 41000000 {股}
7mm screws                              | 7mm = 7 mm
3M's plants                             | 3M (name)
3M people                               | 3M = 3000000 {人}
`,
  ],
  [
    'parts of laws and signs of papers',
    8,
    `
contrary to s. 7 of the Act   | s. 7 (identifier)
ss. 9 and 11, para. 4, Art. 6 | ss. 9 and 11 (identifier) ; para. 4 (identifier) ; Art. 6 (identifier)
its. 2 were late              | 2 = 2 1
paragraphs 3 and 7            | paragraphs 3 and 7 (identifier)
levels 4, 6 and 9             | levels 4, 6 and 9 (identifier)
hit #41 on the chart          | #41 (identifier)
draft A/C.2/61/L.9 fell       | A/C.2/61/L.9 (identifier)
c. 400 came                   | c. 400 = 400 1 about c.
`,
  ],
  [
    'times without a colon',
    5,
    `
at 0930 hours     | 0930 hours = T09:30
at 1715 hours     | 1715 hours = T17:15
lasted 1715 hours | 1715 hours = 1715 h
(18.45 GMT)       | 18.45 GMT = T18:45
18.45 percent     | 18.45 percent = 18.45 %
`,
  ],
]);
