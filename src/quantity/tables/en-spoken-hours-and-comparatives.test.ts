import { holds } from './reading-table.testing.ts';

/** Comparatives as hedges, times of day in words, last months of a year, shares with a plural verb; our own. */
holds(
  'spoken hours, comparatives and ends of years',
  { language: 'en', date: '2024-03-14', rows: 21 },
  `
Shops no larger than 800 square metres may stay open longer than two hours, said an inspector no older than 30.
  no larger than 800 square metres = <800 m2
  longer than two hours = >2 h
  no older than 30 = <30 *
They spend 48 minutes longer than three years ago on the 20 km ride.
  48 minutes = 48 min
  three years = 3 a
  20 km = 20 km
Sales rose in the last three months of 2023 and over the final two quarters of last year.
  the last three months of 2023 @2023-10/2023-12
  the final two quarters of last year @2023-Q3/2023-Q4
It takes half an hour to an hour, and a yak gives half a kilogram to a kilogram of down.
  half an hour to an hour = 0.5..1 h
  half a kilogram to a kilogram = 0.5..1 kg
Rice fetches 0.1 yuan more per kilogram this year.
  0.1 yuan = 0.1 CNY ^ per kg
  this year @2024
The club spent about 415 million pounds, including 125 million pounds on fees.
  about 415 million pounds = ~415000000 GBP
  125 million pounds = 125000000 GBP
The plague lasted between 1347 and 1351; the dead numbered between 1,347 and 1,351.
  1347 and 1351 @1347/1351
  between 1,347 and 1,351 = 1347..1351 1
Of the 342 species, a third have declined, a twelfth of them for good; the drug brought a reduction in risk of a fifth.
  342 = 342 *
  a third = 0.333333 1
  a twelfth = 0.083333 1
  a fifth = 0.2 1
The share rose from a third to nearly half, and the richest fifth gained most.
  a third = 0.333333 1
  nearly half = ~0.5 1
  fifth = 0.2 1
The jab cut the risk of ending up in hospital by 90%.
  90% = 90 % v
Over the past quarter of a century it turned its tables 4.1 times a day.
  quarter of a century = 0.25 {世纪}
  4.1 = 4.1 {次} per d
The first half of the last century was cold, that of the 1990s warm.
  half ?
  the 1990s @1990/1999
It is valued at between 8m and 10m Swiss francs; the dividend is 5.66 U.S. cents a share.
  between 8m and 10m Swiss francs = 8000000..10000000 CHF
  5.66 U.S. cents = 0.0566 USD per {股}
The patients range in age from nine to 84, and 11 are still in hospital.
  from nine to 84 = 9..84 {岁}
  11 = 11 1
He came at ten past two, left at half past eleven at night and took the bus at ten to six in the evening.
  ten past two @T02:10
  half past eleven @T23:30
  ten to six @T17:50
By five o'clock yesterday afternoon the phone was sold out; more come at eight tonight.
  five o'clock yesterday @2024-03-13T17:00
  eight tonight @2024-03-14T20:00
The visit runs from the 10th to the 13th of this month, and the 5th of last month was a holiday.
  the 10th to the 13th of this month @2024-03-10/2024-03-13
  the 5th of last month @2024-02-05
The phone has a 50-megapixel camera; the post was viewed 300 million times as of noon.
  50-megapixel = 50000000 {像素}
  300 million = 300000000 {次}
There is roughly a one-in-2,000 chance; 17,000 day-school pupils sat the exam.
  one-in-2,000 = 0.0005 1
  17,000 = 17000 *
The yuan was set 118 pips weaker; the average was over 13 billion parcels a month.
  118 pips = 1.18 pp
  over 13 billion = >13000000000 {件} per mo
Farmland birds have declined by 57%, woodland birds by 18% and water birds by 13%.
  57% = 57 % v
  18% = 18 % v
  13% = 13 % v
`,
);
