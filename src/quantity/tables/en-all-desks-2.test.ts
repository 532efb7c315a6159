/** Sentences of desks of all kinds, more, with all that is read in each. */
import { holds } from './reading-table.testing.ts';

holds(
  'English of desks of all kinds, more',
  { language: 'en', date: '2020-03-13', rows: 47 },
  `
He faces up to 25 years in prison and must forfeit $1.7 million.
  up to 25 years = <25 a
  $1.7 million = 1700000 USD
In a 5-4 ruling, the justices let the 2016 verdict stand.
  5-4 #
  2016 @2016
Section 702 of the act, passed in 1978, expires at midnight on 15 March.
  Section 702 #
  1978 @1978
  midnight ?
  15 March @2020-03-15
Counts 3 to 7 of the indictment relate to payments of £15,000 each.
  3 to 7 #
  £15,000 = 15000 GBP
The Old Bailey heard that he was stabbed 11 times within 90 seconds.
  11 = 11 {次}
  within 90 seconds = <90 s
Leicester thrashed Villa 4-0, Vardy coming off the bench to score two.
  4-0 #
  two = 2 *
The All Blacks led 17-13 at the break and won by 20 points.
  17-13 #
  20 = 20 *
She won the 800m in 1:58.42, the third-fastest time this year.
  800m ?
  1:58.42 ?
  third #ordinal
  this year @2020
Australia were 184 for four at tea, 97 runs adrift.
  184 for four #phrase
  97 = 97 *
The striker, 23, has 14 goals in 21 games and is valued at €60m.
  23 = 23 {岁}
  14 = 14 *
  21 = 21 *
  €60m = 60000000 EUR
Tiger Roll, the 5-1 favourite, is bidding for a third National in a row.
  5-1 #
  third #ordinal
The 2020 Olympics, due to start on July 24, have drawn 11,000 athletes.
  2020 @2020
  July 24 @2020-07-24
  11,000 = 11000 {名}
Formula One scrapped Sunday's race in Melbourne hours before first practice.
  One #name
  Sunday @2020-03-08
  first #ordinal
He shot a six-under-par 66 to lead by two strokes.
  six-under-par ?
  66 = 66 *
  two = 2 *
The 18-hole course covers 160 acres of former farmland.
  18-hole ?
  160 acres = 160 [acr_us]
Storm Jorge brought 120mm of rain in 36 hours and gusts of 79mph.
  120mm = 120 mm
  36 hours = 36 h
  79mph = 79 [mi_i]/h
Highs of 21C are likely on Tuesday, 8C warmer than usual for mid-March.
  21C = 21 Cel
  Tuesday @2020-03-17
  8C ?
  mid-March @2020-03-11/2020-03-20
The mercury sank to -14.5C in Hailar, while Sanya basked in 29C.
  -14.5C = -14.5 Cel
  29C = 29 Cel
Snow 30 centimetres deep cut off 26 villages.
  30 centimetres = 30 cm
  26 = 26 *
The average sea surface has warmed by 0.13C since 1901.
  0.13C = 0.13 Cel ^
  1901 @1901
Antarctica's ice sheet is losing 252 billion tonnes a year, six times the rate of the 1980s.
  252 billion tonnes = 252000000000 t
  six times = 6 {倍}
  the 1980s @1980/1989
Carbon dioxide levels passed 414 parts per million in February.
  414 ?
  February @2020-02
The asteroid, 4.1 kilometres wide, will pass 6.3 million kilometres from Earth on April 29.
  4.1 kilometres = 4.1 km
  6.3 million kilometres = 6300000 km
  April 29 @2020-04-29
The telescope's 39-metre mirror is made up of 798 segments, each 1.45 metres across.
  39-metre = 39 m
  798 = 798 *
  1.45 metres = 1.45 m
Scientists cooled the gas to within a billionth of a degree of absolute zero.
  a billionth ?
  zero #
The fossil, dated to 99 million years ago, is just 7.1 mm long.
  99 million years = 99000000 a
  7.1 mm = 7.1 mm
Lithium-ion cells now hold three times as much energy as those of 1991.
  three times = 3 {倍}
  1991 @1991
The vaccine was 94 per cent effective after two doses given 21 days apart.
  94 per cent = 94 %
  two = 2 {剂}
  21 days = 21 d
Mortality was 14.8 percent among those over 80 but only 0.2 percent among the under-20s.
  14.8 percent = 14.8 %
  over 80 = >80 *
  0.2 percent = 0.2 %
  under-20s = <20 {岁}
One in three over-65s lives alone.
  One in three = 0.333333 1
  over-65s = >65 {岁}
The incubation period is 5.2 days on average, with a range of 2 to 14 days.
  5.2 days = 5.2 d
  2 to 14 days = 2..14 d
Patients took 200 mg of hydroxychloroquine three times a day for ten days.
  200 mg = 200 mg
  three = 3 * per d
  ten days = 10 d
Sugar above 8 grams per 100 millilitres attracts the levy of 24p a litre.
  above 8 grams ?
  100 millilitres ?
  24p ?
Tests on 1,711 samples found 27 cases of H7N9 in patients aged 3 to 81.
  1,711 = 1711 *
  27 = 27 {例}
  H7N9 #name
  3 to 81 = 3..81 *
Omega-3 pills and vitamin B12 made no difference, the study of 25,871 adults showed.
  3 #name
  B12 #name
  25,871 = 25871 {人}
The Airbus A350-1000 seats 410 and burns 25 percent less fuel.
  A350-1000 #name
  410 = 410 *
  25 percent ?
Boeing delivered 17 aircraft in February, down from 46 a year before.
  17 = 17 *
  February @2020-02
  46 = 46 *
  a year before ?
Tesla built 3,898 Model 3 cars in China in February, priced from 299,050 yuan.
  3,898 = 3898 *
  3 #name
  February @2020-02
  299,050 yuan = 299050 CNY
The Galaxy S20 has a 6.2-inch screen and a 64-megapixel camera.
  S20 #name
  6.2-inch = 6.2 [in_i]
  64-megapixel ?
Microsoft ended support for Windows 7 on January 14, 2020.
  7 #name
  January 14, 2020 @2020-01-14
Flight CA1823 from Xi'an landed at gate 41 at 15:20, 35 minutes late.
  CA1823 #
  41 #
  15:20 @T15:20
  35 minutes = 35 min
Officers closed the M25 between junctions 9 and 10 at 4am.
  M25 #name
  9 #
  10 #
  4am @T04:00
Witnesses should ring 101 or 0800 555 111, quoting reference 4720-13032020.
  101 #identifier
  0800 555 111 #identifier
  4720-13032020 #identifier
The bus, a No 38, was on Route 12 near Highway 101.
  38 #
  Route 12 #
  101 #
Apply by 17 April 2020 to PO Box 2203, Canberra ACT 2601.
  17 April 2020 @2020-04-17
  2203 #identifier
  2601 #identifier
See Note 14 on page 86 of the 2019 annual report.
  14 #
  86 #
  2019 @2019
Standard GB 2626-2019 for masks comes into force on 1 July 2020.
  2626-2019 #
  1 July 2020 @2020-07-01
`,
);
