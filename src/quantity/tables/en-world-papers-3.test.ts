/** Sentences of papers of all countries, last, with all that is read in each. */
import { holds } from './reading-table.testing.ts';

holds(
  'English of papers of all countries, last',
  { language: 'en', date: '2020-03-13', rows: 46 },
  `
The euro slid below $1.11 in late trade.
  below $1.11 = <1.11 USD v
South Africa's government plans to trim its wage bill by 160 billion rand over three years.
  160 billion rand = 160000000000 ZAR v
  three years = 3 a
Turkey's central bank lowered its policy rate 75 basis points to 10.75 percent on Feb 19.
  75 basis points = 0.75 pp v
  10.75 percent = 10.75 %
  Feb 19 @2020-02-19
Swiss drugmaker Roche reported sales of 61.5 billion Swiss francs, an 8 percent rise.
  61.5 billion Swiss francs = 61500000000 CHF
  8 percent = 8 % ^
Norway's fund is worth about 10 trillion kroner, or $1.05 million for each family of five.
  about 10 trillion kroner = ~10000000000000 NOK
  $1.05 million = 1050000 USD
  five = 5 {人}
The Indonesian rupiah fell 1.8 percent to 14,475 per dollar.
  1.8 percent = 1.8 % v
  14,475 = 14475 *
Malaysia unveiled a 20 billion ringgit ($4.74 billion) stimulus package.
  20 billion ringgit = 20000000000 MYR
  $4.74 billion = 4740000000 USD
Japan's economy shrank an annualised 7.1% in the October-December quarter.
  7.1% = 7.1 % v
  October-December @2019-10/2019-12
Toyota will raise base pay by an average 8,600 yen a month, 2,100 yen below last year's offer.
  8,600 yen = 8600 JPY ^ per mo
  2,100 yen = 2100 JPY
  last year @2019
South Korea reported 110 new cases on Friday, taking the tally to 7,979, with 66 deaths.
  110 = 110 {例}
  Friday @2020-03-13
  7,979 = 7979 *
  66 = 66 *
The first quarter of 2019 accounted for 21.8 percent of annual sales.
  The first quarter of 2019 @2019-Q1
  21.8 percent = 21.8 %
In Q4 2019 the bank's net interest margin narrowed to 2.06%.
  Q4 2019 @2019-Q4
  2.06% = 2.06 %
Exports for January and February came to 2.04 trillion yuan, the customs office said.
  January ?
  February ?
  2.04 trillion yuan = 2040000000000 CNY
The contract runs from 1 July 2020 to 30 June 2023.
  1 July 2020 to 30 June 2023 @2020-07-01/2023-06-30
The site of 3.2 hectares was sold for A$48.5m to a Melbourne developer.
  3.2 hectares = 3.2 har
  A$48.5m = 48500000 AUD
Around 11 million hectares of Australian bush have burned and at least 33 people have died.
  Around 11 million hectares = ~11000000 har
  at least 33 = >33 {人}
The high-speed line, 174 kilometers long, cuts the trip from more than three hours to 50 minutes.
  174 kilometers = 174 km
  more than three hours = >3 h
  50 minutes = 50 min
Trains on the line will run at 350 km/h, against 250 km/h at present.
  350 km/h = 350 km/h
  250 km/h = 250 km/h
Line 14 of the subway will add 9 stations and 10.3 km of track.
  Line 14 #
  9 = 9 *
  10.3 km = 10.3 km
A 15-member team of doctors flew to Rome on Thursday with 31 tons of supplies.
  15-member ?
  Thursday @2020-03-12
  31 tons = 31 t
Three-quarters of the 600 patients had mild symptoms and fewer than 5 percent were critical.
  Three-quarters = 0.75 1
  600 = 600 {人}
  fewer than 5 percent = <5 %
About two-thirds of the 2.1 million jobs lost were in services.
  About two-thirds = ~0.666667 1
  2.1 million = 2100000 *
Half of the vineyard's 240 acres was planted in 1983.
  Half = 0.5 1
  240 acres = 240 [acr_us]
  1983 @1983
The tax take was a quarter lower, at 1.84 billion pounds.
  a quarter = 0.25 1 v
  1.84 billion pounds = 1840000000 GBP
Shares in Seven West Media sank 11.5 per cent to 16.2 cents.
  Seven #name
  11.5 per cent = 11.5 % v
  16.2 cents ?
The Six Nations match was moved from March 7 to October.
  Six #name
  March 7 @2020-03-07
  October @2020-10
Fourteen of the 27 member states have closed their borders in part.
  Fourteen = 14 *
  27 = 27 *
The union represents 45,000 workers at 112 plants across the Midwest.
  45,000 = 45000 {人}
  112 = 112 *
Its debt-to-equity ratio rose to 1.4 from 1.1.
  1.4 = 1.4 *
  1.1 = 1.1 *
The pupil-teacher ratio is 14:1, or 23:1 in village schools.
  14:1 ?
  23:1 ?
The minister, 58, will serve a two-year term.
  58 = 58 {岁}
  two-year = 2 a
The village, at an altitude of 4,300 meters, has just 86 residents in 19 families.
  4,300 meters = 4300 m
  86 = 86 {人}
  19 = 19 *
A dozen eggs sold for $1.46 on average, down 3 cents.
  A dozen = 12 *
  $1.46 = 1.46 USD
  3 cents ?
The vessel, carrying 60,000 tonnes of soybeans, docked at Pier 7 at 0630 GMT.
  60,000 tonnes = 60000 t
  7 #
  0630 GMT @T06:30
The blaze, which began at around noon, took 140 firefighters six hours to put out.
  noon ?
  140 = 140 {人}
  six hours = 6 h
Two-way trade reached $541.2 billion, with the US deficit at $345.6 billion.
  Two-way #
  $541.2 billion = 541200000000 USD
  $345.6 billion = 345600000000 USD
The law takes effect 90 days after publication, on 11 June.
  90 days = 90 d
  11 June @2020-06-11
By the end of 2019, some 5.51 million people had been lifted out of poverty in the province over seven years.
  2019 ?
  some 5.51 million = ~5510000 {人}
  seven years = 7 a
Beds per 1,000 people rose from 2.9 to 6.3 in the same period.
  1,000 = 1000 {人}
  2.9 = 2.9 *
  6.3 = 6.3 *
The reservoir lost 1.7 million cubic metres to evaporation, roughly 4% of its capacity.
  1.7 million cubic metres = 1700000 m3
  roughly 4% = ~4 %
The plant treats 150,000 cubic meters of sewage a day and emits 30 percent less CO2 than its predecessor.
  150,000 cubic meters = 150000 m3 per d
  30 percent ?
  CO2 #name
The chip, made on a 7-nanometre process, packs 10.3 billion transistors.
  7-nanometre = 7 *
  10.3 billion = 10300000000 *
The app's 3.0 version drew 120,000 complaints in its first 48 hours.
  3.0 #
  120,000 = 120000 *
  first #ordinal
  48 hours = 48 h
Under the 13th Five-Year Plan, energy use per unit of GDP was to fall 15 percent by 2020.
  13th #
  Five-Year #
  15 percent = 15 % v
  2020 @2020
Growth slowed to 6.1 percent, a 29-year low, but stayed within the target range of 6 to 6.5 percent.
  6.1 percent = 6.1 %
  29-year = 29 a
  6 to 6.5 percent = 6..6.5 %
The bank will shut 36 of its 212 branches by the end of June, with the loss of some 480 jobs.
  36 = 36 *
  212 = 212 *
  June ?
  some 480 = ~480 *
`,
);
