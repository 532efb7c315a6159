import { holds } from './reading-table.testing.ts';

/** Measures told in several units, decades of a life and of a century, shares of days and places; sentences of our own. */
holds(
  'compounds',
  { language: 'en', date: '2024-09-20', rows: 26 },
  `
It took about an hour and 20 minutes.
  about an hour and 20 minutes = ~80 min
The flight took 13 hours and 40 minutes.
  13 hours and 40 minutes = 820 min
She won in 2hr 20min 15sec.
  2hr 20min 15sec = 8415 s
Li won in 1 minute 44.65 seconds, 0.37 seconds ahead.
  1 minute 44.65 seconds = 104.65 s
  0.37 seconds = 0.37 s
The baby weighed 7lb 4oz.
  7lb 4oz = 116 [oz_av]
He is 6ft 2in and weighs 13st 4lb.
  6ft 2in = 74 [in_i]
  13st 4lb = 186 [lb_av]
He is 6 ft 2 in tall.
  6 ft 2 in = 74 [in_i]
She stood 5 foot 3.
  5 foot 3 = 63 [in_i]
He was jailed for three years, six months.
  three years, six months = 42 mo
He served two years, six months and 10 days.
  two years = 2 a
  six months = 6 mo
  10 days = 10 d
They got three years and six months respectively.
  three years = 3 a
  six months = 6 mo
They were given one year and 10 months and one year and two months respectively.
  one year and 10 months = 22 mo
  one year and two months = 14 mo
He ran two hours and nine minutes, 48 seconds outside his best.
  two hours and nine minutes = 129 min
  48 seconds = 48 s
Take one twice a day, one hour after meals.
  one #
  a day = 1 d
  one hour = 1 h
They ran the 3 km and 200 m races.
  3 km = 3 km
  200 m = 200 m
She is in her early 70s, her brother in his late sixties.
  early 70s = 70..73 {岁}
  late sixties = 67..69 {岁}
Most are men in their mid-thirties and early 40s.
  mid-thirties = 34..36 {岁}
  early 40s = 40..43 {岁}
Prices have risen since the mid-eighties.
  eighties @1980/1989
Highs were in the 80s.
  80s #
The roaring twenties were over.
  twenties #
Air was good on four days in five.
  four days in five = 0.8 1
It won three games in five years.
  three = 3 {场}
  five years = 5 a
It works with about two thousand people in three surrounding villages.
  about two thousand = ~2000 {人}
  three = 3 {个}
It was paid for out of the 2005/06 budget on Friday of last week.
  2005/06 @2005/2006
  Friday of last week @2024-09-13
Call 01632 960417 from the 14th to the 19th.
  01632 960417 #identifier
  the 14th @2024-09-14
  the 19th @2024-09-19
He served a mere third of his term.
  third = 0.333333 1
`,
);
