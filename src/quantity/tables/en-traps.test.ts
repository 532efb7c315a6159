import { holds } from './reading-table.testing.ts';

/** English names, scores and idioms made of numbers, in sentences of our own. */
holds(
  'English names, scores and idioms made of numbers',
  { language: 'en', date: '2021-06-10', rows: 71 },
  `
The F-35 and the B-52 flew over; an AK-47 and two M16s were handed in.
  F-35 #name
  B-52 #name
  AK-47 #name
  two = 2 *
  M16s #name
World War Two ended in 1945; the Hundred Years' War lasted 116 years.
  World War Two #
  1945 @1945
  Hundred Years' War ?
  116 years = 116 a
Henry VIII had six wives; Louis XIV reigned for 72 years.
  six = 6 *
  72 years = 72 a
Euro 2020 kicks off in 2021, and Tokyo 2020 follows with 33 sports.
  Euro 2020 ?
  2021 @2021
  Tokyo 2020 ?
  33 = 33 *
The Fortune 500 firm sells the iPhone 12, the PlayStation 5 and Windows 10 laptops.
  Fortune 500 #name
  iPhone 12 #name
  PlayStation 5 #name
  Windows 10 #name
High levels of PM10, CO2 and vitamin B12 were measured; H5N1 and Omega-3 were not.
  PM10 #name
  CO2 #name
  B12 #name
  H5N1 #name
  Omega-3 #name
The shop is open 24/7 and profits are split fifty-fifty, or 50/50.
  24/7 #phrase
  fifty-fifty #phrase
  50/50 #phrase
A 360-degree camera and a 180-degree turn: a first-class, second-hand bargain.
  360-degree ?
  180-degree ?
  first-class #
  second-hand #
He lives at 10 Downing Street, not 1600 Pennsylvania Avenue or 221B Baker Street.
  10 ?
  1600 ?
  221B #
The hotel on Fifth Avenue at 42nd Street has 318 rooms on 24 floors.
  Fifth Avenue #
  42nd #
  318 = 318 *
  24 = 24 {层}
Section 230, Article 50, Chapter 11 and Title 42 are all cited in Form 990.
  Section 230 #
  Article 50 #
  Chapter 11 #
  Title 42 #
  Form 990 #
Regulation 2016/679 and Directive 95/46/EC bind all 27 members.
  2016/679 #
  95/46/EC #
  27 = 27 {名}
The server at 192.168.10.24 answers on port 8080; see RFC 2616.
  192.168.10.24 #identifier
  port 8080 #
  RFC 2616 #
ISBN 978-0-306-40615-7, P.O. Box 1234, invoice 48213 and order number 77120.
  978-0-306-40615-7 #identifier
  1234 #
  48213 ?
  number 77120 #
The Group of 77, the E3 and the P5+1 met the Big Ten in a Final Four.
  Group of 77 #name
  E3 #name
  P5 #name
  Big Ten #
  Final Four #
She won 6-4, 3-6, 7-6 and faces the No. 1 seed in Round 4.
  6-4 #
  3-6 ?
  7-6 #
  No. 1 #
  Round 4 #
He ran the 10,000m in 26:41.13 and anchored the 4x100m relay.
  10,000m = 10000 m
  26:41.13 = 1601.13 s
  100m ?
Leading by three strokes at 11 under par, she birdied the 17th.
  three = 3 *
  11 ?
  17th #ordinal
The Under-21s drew; the class of 1999 and Generation Z did not.
  21s #
  1999 @1999
One day someone will tell no one but one another what one thinks.
  One day #
  one ?
  one ?
  one ?
They were at sixes and sevens, on all fours, one in a million.
  one in a million ?
The Thirty Years' War and the Seven Years' War ruined four nations.
  Thirty Years' War #
  Seven Years' War #
  four = 4 *
She read Nineteen Eighty-Four and Fahrenheit 451 before seeing Apollo 13.
  Nineteen Eighty-Four #
  Fahrenheit 451 #
  Apollo 13 #
In the 19th century, and again in the late 1970s, prices fell by half.
  the 19th #
  1970s @1970/1979
  half = 0.5 1 v
An 18th-century house fetched a six-figure sum, well above its $80,000 guide price.
  18th #
  six-figure #phrase
  $80,000 = 80000 USD
In the six months to September 30, 2020 sales were $4.4 billion, up 9% on a year earlier.
  six months = 6 mo
  September 30, 2020 @2020-09-30
  $4.4 billion = 4400000000 USD
  9% = 9 % ^
For the twelve months ended 31 December 2020 the loss was £1.2m (2019: profit of £300,000).
  twelve months = 12 mo
  31 December 2020 @2020-12-31
  £1.2m = 1200000 GBP
  2019 @2019
  £300,000 = 300000 GBP
Jobless claims in the week ended June 5 fell by 9,000 to 376,000.
  the week ended June 5 @2021-05-30/2021-06-05
  9,000 = 9000 * v
  376,000 = 376000 *
The vote is on Saturday 12 June 2021; polls close at 10pm, or 2100 GMT.
  Saturday 12 June 2021 @2021-06-12
  10pm @T22:00
  2100 GMT @T21:00
It opens at half past six and shuts at a quarter to nine.
  half ?
  quarter ?
It was a 1-in-100-year flood: 80 mm fell in 90 minutes.
  1-in-100-year ?
  80 mm = 80 mm
  90 minutes = 90 min
The map's scale is 1:250,000 and the screen's ratio 16:9.
  1:250,000 #
  16:9 #
The model is 3x faster and 1.5 times as dear; the rival's, 10x.
  3x = 3 {倍} ^
  1.5 times = 1.5 {倍}
  10x = 10 {倍}
Results were significant (p<0.05; n=120) at 5.2 ± 0.3 kg.
  0.05 ?
  120 ?
  5.2 ?
  0.3 kg ?
Growth of 5%-plus is likely; analysts see 6 per cent or more.
  5%-plus = >5 % ^
  6 per cent or more = >6 %
Give or take 50, some 4,200 delegates came.
  50 ?
  some 4,200 = ~4200 *
There are about 3 million such homes, a little over half of them in cities.
  about 3 million = ~3000000 *
  a little over half = >0.5 1
The fund lost just over a third of its value, more than three-quarters of that in May.
  just over a third = >0.333333 1 v
  more than three-quarters = >0.75 1
  May @2021-05
He has led for the past five-and-a-half months, with barely 200 members left.
  five-and-a-half months = 5.5 mo
  barely 200 ?
Hardly 30 people came, and not more than 12 stayed.
  30 = 30 {人}
  not more than 12 = <12 *
Prices range from £3.99 to £12.99 a bottle.
  from £3.99 to £12.99 = 3.99..12.99 GBP
Sales fell between 3 and 4 percent, margins by 20-30 basis points.
  between 3 and 4 percent = 3..4 % v
  20-30 basis points = 0.20..0.30 pp
The company will cut 800 to 1,000 jobs, or 4-5% of staff.
  800 to 1,000 = 800..1000 {个}
  4-5% = 4..5 %
The yield on the 10-year Treasury rose 4 basis points to 1.49%.
  10-year = 10 a
  4 basis points = 0.04 pp ^
  1.49% = 1.49 %
A dozen eggs cost $2.80; two dozen, $5.20.
  A dozen = 12 *
  $2.80 = 2.80 USD
  two dozen = 24 *
  $5.20 = 5.20 USD
He was jailed for life with a minimum of 22 years.
  a minimum of 22 years = >22 a
The quake's epicentre was at 35.6 degrees north, 103.2 degrees east.
  35.6 degrees = 35.6 *
  103.2 degrees = 103.2 *
The dam holds 39.3 billion cubic metres; inflow peaked at 62,000 cubic metres per second.
  39.3 billion cubic metres = 39300000000 m3
  62,000 cubic metres = 62000 m3 per s
Light travels 299,792 km a second; the train does 0-60 mph in 3.1 seconds.
  299,792 km a second = 299792 km/s
  0-60 mph = 0..60 [mi_i]/h
  3.1 seconds = 3.1 s
The 5,000-tonne ship burned 40 tonnes of fuel a day.
  5,000-tonne = 5000 t
  40 tonnes = 40 t
Emissions were 9.9 gigatonnes in 2020, 2.1 Gt less than forecast.
  9.9 gigatonnes = 9900000000 t
  2020 @2020
  2.1 Gt = 2100000000 t v
Petrol averaged 129.3p a litre, and diesel 131.6 pence.
  129.3p a litre = 1.293 GBP/L
  131.6 pence = 1.316 GBP
The committee of nine voted 7-2 to hold rates at 0.1%.
  nine = 9 *
  7-2 #
  0.1% = 0.1 %
Her lawyers seek damages of no less than $250,000 for each plaintiff.
  no less than $250,000 = >250000 USD
About one in every 200 births, or 0.5%, is affected.
  About one in every 200 = ~0.005 1
  0.5% = 0.5 %
Twenty or so tents and 30-some huts housed 150-odd families.
  Twenty or so = ~20 *
  30 ?
  150-odd = >150 {户}
The disease kills 1.5 to 2 people per 1,000.
  1.5 to 2 = 1.5..2 {人}
  1,000 = 1000 *
It takes 3hrs 20min by train and 1h45 by air.
  3hrs 20min ?
  1h45 ?
The firm's market value topped $1 trillion; its price-earnings ratio is 28.
  topped $1 trillion = >1000000000000 USD
  28 = 28 *
At 5ft 11in and 78kg, he is the squad's lightest.
  5ft 11in ?
  78kg = 78 kg
The S-Class starts at €93,438; the A6 at €58,050.
  €93,438 = 93438 EUR
  A6 #name
  €58,050 = 58050 EUR
Room 12B, Block C, 3rd floor, is 64 sq m.
  Room 12B #
  3rd #ordinal
  64 sq m = 64 m2
An estimated 6,000-7,000 migrants swam ashore on Monday and Tuesday.
  An estimated 6,000-7,000 = 6000..7000 *
  Monday ?
  Tuesday ?
The average household of 2.62 persons earned $5,100 a month.
  2.62 persons ?
  $5,100 = 5100 USD per mo
More than 9 in 10 teachers and 3 out of 4 pupils had been vaccinated.
  More than 9 in 10 ?
  3 out of 4 = 0.75 1
Interest rates stood at zero for eight years; zero-emission cars are a third of sales.
  zero ?
  eight years = 8 a
  zero-emission #
  a third = 0.333333 1
Canada's Air Transat won a $700m lifeline; its shares lost a fifth of their value.
  $700m = 700000000 USD
  a fifth = 0.2 1 v
The trust bought the land for 3.2 million Australian dollars and sold it for 4 million.
  3.2 million Australian dollars = 3200000 AUD
  4 million = 4000000 *
The price of gold climbed above $1,900 an ounce for the first time since January 8.
  above $1,900 an ounce = >1900 USD/[oz_tr] ^
  first #ordinal
  January 8 @2021-01-08
The team finished in 2h 5min 30s, good for 23rd place among 61.
  2h 5min 30s ?
  23rd #ordinal
  61 = 61 *
From 2015 through 2020, spending averaged $1.1 billion per year.
  2015 through 2020 @2015/2020
  $1.1 billion = 1100000000 USD per a
`,
);
