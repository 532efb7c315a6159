import { tells } from './told.testing.ts';

tells([
  [
    'hedges',
    70,
    `
more than 6,700 tonnes          | more than 6,700 tonnes = 6700 t over more than
over 300 people                 | over 300 = 300 {人} over over
above 80%                       | above 80% = 80 % over above
at least 20                     | at least 20 = 20 1 over at least
no fewer than 12                | no fewer than 12 = 12 1 over no fewer than
no less than 12                 | no less than 12 = 12 1 over no less than
not less than 10,000 yuan       | not less than 10,000 yuan = 10000 CNY over not less than
in excess of 5 million          | in excess of 5 million = 5000000 1 over in excess of
upwards of 200                  | upwards of 200 = 200 1 over upwards of
took the total past 600         | past 600 = 600 1 over past
climbed past $2 billion         | past $2 billion = 2000000000 USD over past up
the past 600 days               | 600 days = 600 d
walked past 12 houses           | 12 = 12 1
exceeding 3 percent             | exceeding 3 percent = 3 % over exceeding
topped 3 trillion yuan          | topped 3 trillion yuan = 3000000000000 CNY over topped
300 or more                     | 300 or more = 300 1 over or more
300 or above                    | 300 or above = 300 1 over or above
5 percent or higher             | 5 percent or higher = 5 % over or higher
300+ companies                  | 300+ = 300 {家} over +
300-plus shops                  | 300-plus = 300 {家} over plus
$500 billion-plus               | $500 billion-plus = 500000000000 USD over plus
just over 300                   | just over 300 = 300 1 over just over
well over 300                   | well over 300 = 300 1 over well over
300-odd trucks                  | 300-odd = 300 {辆} over odd
20-odd years                    | 20-odd years = 20 a over odd
5,500-odd tonnes                | 5,500-odd tonnes = 5500 t over odd
nearly 300                      | nearly 300 = 300 1 about nearly
almost 1 billion yuan           | almost 1 billion yuan = 1000000000 CNY about almost
close to 40 percent             | close to 40 percent = 40 % about close to
approaching 50                  | approaching 50 = 50 1 about approaching
about 7,000 people              | about 7,000 = 7000 {人} about about
around 20%                      | around 20% = 20 % about around
some 1,800 people               | some 1,800 = 1800 {人} about some
roughly 60                      | roughly 60 = 60 1 about roughly
approximately 3.5 km            | approximately 3.5 km = 3.5 km about approximately
approx. 40                      | approx. 40 = 40 1 about approx.
circa 500                       | circa 500 = 500 1 about circa
~50                             | ~50 = 50 1 about ~
an estimated 40,000             | an estimated 40,000 = 40000 1 about an estimated
50 or so                        | 50 or so = 50 1 about or so
under 30                        | under 30 = 30 1 under under
less than 20%                   | less than 20% = 20 % under less than
fewer than 12                   | fewer than 12 = 12 1 under fewer than
below 50                        | below 50 = 50 1 under below
up to 80%                       | up to 80% = 80 % under up to
at most 5                       | at most 5 = 5 1 under at most
no more than 50,000 yuan        | no more than 50,000 yuan = 50000 CNY under no more than
not more than 5                 | not more than 5 = 5 1 under not more than
as many as 300                  | as many as 300 = 300 1 under as many as
as much as 8.5%                 | as much as 8.5% = 8.5 % under as much as
within 24 hours                 | within 24 hours = 24 h under within
30 days or less                 | 30 days or less = 30 d under or less
10 or fewer                     | 10 or fewer = 10 1 under or fewer
not exceeding 5 tonnes          | not exceeding 5 tonnes = 5 t under not exceeding
a maximum of 5                  | a maximum of 5 = 5 1 under a maximum of
at least some 300               | at least some 300 = 300 1 over at least+some
up to about 30                  | up to about 30 = 30 1 under up to+about
two or more days                | two or more days = 2 d over or more
about 20-odd                    | about 20-odd = 20 1 over about+odd
nearly 1 billion yuan or so     | nearly 1 billion yuan or so = 1000000000 CNY about nearly+or so
dozens of people                | dozens = 20..90 {人}
hundreds of companies           | hundreds = 200..900 {家}
thousands of workers            | thousands = 2000..9000 {人}
tens of thousands               | tens of thousands = 20000..90000 1
hundreds of thousands of people | hundreds of thousands = 200000..900000 {人}
hundreds of millions            | hundreds of millions = 200000000..900000000 1
tens of millions of dollars     | tens of millions of dollars = 20000000..90000000 USD
several hundred yuan            | several hundred yuan = 200..900 CNY
several dozen firms             | several dozen = 20..90 {家}
a few thousand                  | a few thousand = 2000..9000 1
`,
  ],
  [
    'ranges',
    39,
    `
between 30 and 50 yuan per square metre | between 30 and 50 yuan per square metre = 30..50 CNY/m2
5-10,000 people                 | 5-10,000 = 5000..10000 {人}
1-10,000 yuan                   | 1-10,000 yuan = 1..10000 CNY
70-90%                           | 70-90% = 70..90 %
70%-90%                          | 70%-90% = 70..90 %
70%~90%                          | 70%~90% = 70..90 %
70–90 percent                    | 70–90 percent = 70..90 %
70 to 90 percent                 | 70 to 90 percent = 70..90 %
70 percent to 90 percent         | 70 percent to 90 percent = 70..90 %
between 70% and 90%              | between 70% and 90% = 70..90 %
between 2.5 and 3 percent        | between 2.5 and 3 percent = 2.5..3 %
from 3 to 5 million              | from 3 to 5 million = 3000000..5000000 1
1.5-2 billion yuan               | 1.5-2 billion yuan = 1500000000..2000000000 CNY
1.5 to 2 billion yuan            | 1.5 to 2 billion yuan = 1500000000..2000000000 CNY
3 billion-5 billion yuan         | 3 billion-5 billion yuan = 3000000000..5000000000 CNY
$3-5 million                     | $3-5 million = 3000000..5000000 USD
$10-$15 million                  | $10-$15 million = 10000000..15000000 USD
$10 million to $15 million       | $10 million to $15 million = 10000000..15000000 USD
RMB3-5 billion                   | RMB3-5 billion = 3000000000..5000000000 CNY
500,000 to 1.2 million people    | 500,000 to 1.2 million = 500000..1200000 {人}
3,000-5,000 yuan                 | 3,000-5,000 yuan = 3000..5000 CNY
5 to 8 people                    | 5 to 8 = 5..8 {人}
10-15 working days               | 10-15 working days = 10..15 {工作日}
two or three companies           | two or three = 2..3 {家}
five or six days                 | five or six days = 5..6 d
500 to 600 kg                    | 500 to 600 kg = 500..600 kg
30 to 50 GW                      | 30 to 50 GW = 30..50 GW
0.1-0.3 percentage point         | 0.1-0.3 percentage point = 0.1..0.3 pp
0-0.25%                          | 0-0.25% = 0..0.25 %
8 to 10 degrees Celsius          | 8 to 10 degrees Celsius = 8..10 Cel
60-80 km/h                       | 60-80 km/h = 60..80 km/h
about 70 to 90 percent           | about 70 to 90 percent = 70..90 % about
ages 3-5                         | 3-5 = 3..5 {岁}
three to five years              | three to five years = 3..5 a
rose from 70% to 90%             | 70% = 70 % ; 90% = 90 %
rose from 3 million to 5 million | 3 million = 3000000 1 ; 5 million = 5000000 1
increased from 276 to 365        | 276 = 276 1 ; 365 = 365 1
raised by 100 yuan to 2,200 yuan | 100 yuan = 100 CNY up ; 2,200 yuan = 2200 CNY
cut to 13% from 16%              | 13% = 13 % ; 16% = 16 %
`,
  ],
  [
    'directions',
    28,
    `
0.1 percentage point steeper than before | 0.1 percentage point = 0.1 pp up
a gap 3 metres wide                      | 3 metres = 3 m
rose 7 percent                           | 7 percent = 7 % up
fell by 5.6%                             | 5.6% = 5.6 % down
was up 0.8 percentage points             | 0.8 percentage points = 0.8 pp up
down 25 basis points                     | 25 basis points = 0.25 pp down
grew by nearly 20 percent                | nearly 20 percent = 20 % about nearly up
an increase of 12 per cent               | 12 per cent = 12 % up
a 7% increase                            | 7% = 7 % up
5 percent lower                          | 5 percent = 5 % down
8.2 percent fewer                        | 8.2 percent = 8.2 % down
dropped sharply by 30%                   | 30% = 30 % down
grew year on year by 7 percent           | 7 percent = 7 % up
declined 4 percent year on year          | 4 percent = 4 % down
a year-on-year rise of 15.3 percent      | 15.3 percent = 15.3 % up
surged 40%                               | 40% = 40 % up
rose to 75.6%                            | 75.6% = 75.6 %
fell below 50                            | below 50 = 50 1 under below down
edged up to 50.2                         | 50.2 = 50.2 1
made up 30% of sales                     | 30% = 30 %
fell 5 yuan, or 2 percent                | 5 yuan = 5 CNY down ; 2 percent = 2 % down
fell 7 percent, 3 percent and 24 percent | 7 percent = 7 % down ; 3 percent = 3 % down ; 24 percent = 24 % down
raised $5 million                        | $5 million = 5000000 USD
a cut of 10 basis points                 | 10 basis points = 0.10 pp down
-3.5%                                    | -3.5% = -3.5 %
−3.5%                                    | −3.5% = -3.5 %
+3.1%                                    | +3.1% = 3.1 %
±3 percentage points                     | ±3 percentage points = 3 pp
`,
  ],
  [
    'bases',
    10,
    `
400 tonnes a day            | 400 tonnes = 400 t per d
400,000 masks a day         | 400,000 = 400000 {只} per d
240 yuan per head           | 240 yuan = 240 CNY per {人}
240 yuan per capita         | 240 yuan = 240 CNY per {人}
5,000 yuan a month          | 5,000 yuan = 5000 CNY per mo
3,000 yuan per household    | 3,000 yuan = 3000 CNY per {户}
5 yuan each                 | 5 yuan = 5 CNY per 1
10 tonnes daily             | 10 tonnes = 10 t per d
300 to 400 vehicles an hour | 300 to 400 = 300..400 {辆} per h
six days a week             | six days = 6 d per wk
`,
  ],
  [
    'traps',
    54,
    `
In March 12 companies reopened                | March = 2020-03 ; 12 = 12 {家}
In 2020, 2000 people came                     | 2020 = 2020 ; 2000 = 2000 {人}
about 2000 workers                            | about 2000 = 2000 {人} about about
2000 of them                                  | 2000 = 2000
won 5 seats in 2019                           | 5 = 5 1 ; 2019 = 2019
a growth of 3 percent over 2019               | 3 percent = 3 % up ; 2019 = 2019
the 12 months to February                     | 12 months = 12 mo ; February = 2020-02
one in the city                               | one (phrase)
May be                                        |
they may 5 times                              | 5 = 5 {次}
the third in two weeks                        | the third (ordinal) ; two weeks = 2 wk
a second time                                 | second (ordinal)
30 seconds                                    | 30 seconds = 30 s
a quarter earlier                             |
for the third straight day                    | the third (ordinal)
the 100m final                                | 100m = 100 m
100m people                                   | 100m = 100000000 {人}
300m doses                                    | 300m = 300000000 {剂}
a 5m-deep pool                                | 5m = 5 m
£5m                                           | £5m = 5000000 GBP
its 4-storey mall                             | 4 = 4 {层}
fined 5 yuan for 5 bags                       | 5 yuan = 5 CNY ; 5 = 5 {袋}
4.5 million small firms                       | 4.5 million = 4500000 {家}
RMB 1,234.5 million (2018: RMB 987.6 million) | RMB 1,234.5 million = 1234500000 CNY ; 2018 = 2018 ; RMB 987.6 million = 987600000 CNY
a loss of 5 billion yuan                      | 5 billion yuan = 5000000000 CNY
lost two games                                | two = 2 {场}
put 5 under Article 5                         | 5 = 5 1 ; Article 5 (identifier)
10-12 February                                | 10-12 February = 2020-02-10/2020-02-12
10-12 companies                               | 10-12 = 10..12 {家}
300 5G base stations                          | 300 = 300 1 ; 5G (name)
22 people, 11 of them women                   | 22 = 22 {人} ; 11 = 11 {人}
by 10 to 20 percent                           | 10 to 20 percent = 10..20 %
fell $2.01, or 5.6 percent                    | $2.01 = 2.01 USD down ; 5.6 percent = 5.6 % down
19 percent, 4.3 points higher                 | 19 percent = 19 % ; 4.3 points = 4.3 pp up
closed at 3,185.98 points                     | 3,185.98 = 3185.98 {点}
shrank by 850,000 to 1.41175 billion          | 850,000 = 850000 1 down ; 1.41175 billion = 1411750000 1
rose to 1.2m from 900,000                     | 1.2m = 1200000 1 ; 900,000 = 900000 1
of mixed race rose to 1.2m from 900,000       | 1.2m = 1200000 1 ; 900,000 = 900000 1
ran 1:44.39                                   | 1:44.39 = 104.39 s
57 won prizes                                 | 57 = 57 {项}
a person under 18 or over 65                   | under 18 = 18 {岁} under under ; over 65 = 65 {岁} over over
15 thermometers and over 500 kilograms        | 15 = 15 1 ; over 500 kilograms = 500 kg over over
10 people or more                             | 10 people or more = 10 {人} over or more
the shares were 39.0 and 53.9 percent         | 39.0 = 39.0 % ; 53.9 percent = 53.9 %
previous two quarters                         | two quarters = 2 {季度}
cut deaths by a third                         | a third = 0.333333 1 down
between January 24 and February 23            | January 24 and February 23 = 2020-01-24/2020-02-23
on the 15th, with                             | the 15th = 2020-03-15
206 BC                                        | 206 BC = -0205
1 BC                                          | 1 BC = 0000
at one point on Monday                        | one (phrase) ; Monday = 2020-03-09
in year two                                   | two (phrase)
1 1/2 cups                                    | 1 1/2 = 1.5 1
S/2020/158                                    | S/2020/158 (identifier)
`,
  ],
]);
