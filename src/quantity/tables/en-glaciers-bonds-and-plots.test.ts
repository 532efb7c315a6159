import { holds } from './reading-table.testing.ts';

/** English of ships, glaciers, bonds and plots, in sentences of our own, with all that is read in each. */
holds(
  'English of ships, glaciers, bonds and plots',
  { language: 'en', date: '2025-07-16', rows: 26 },
  `
The group's order book stood at SFr14.2bn at 30 September, 6 per cent up on a year before, and it kept its dividend at SFr3.10.
  SFr14.2bn = 14200000000 CHF
  30 September @2025-09-30
  6 per cent = 6 % ^
  SFr3.10 = 3.10 CHF
Same-store sales dropped for a third straight quarter, by 3.4%, and the chain will shut 150 of its 1,900 outlets.
  third #ordinal
  3.4% = 3.4 % v
  150 = 150 1
  1,900 = 1900 1
The euro zone's unemployment rate held at a record low of 6.4%, with 10.99 million people out of work, 56,000 fewer than in May.
  6.4% = 6.4 %
  10.99 million = 10990000 {人}
  56,000 = 56000 1 v
  May @2025-05
Wang, a 33-year-old courier, rides 130 km and delivers up to 60 parcels a day for about 9,000 yuan a month.
  33-year-old = 33 {岁}
  130 km = 130 km
  up to 60 = <60 {件} per d
  about 9,000 yuan = ~9000 CNY per mo
Ninety per cent of the town's 640 pupils are on free meals, which cost the school £2.53 a head, 41p more than the grant.
  Ninety per cent = 90 %
  640 = 640 {人}
  £2.53 = 2.53 GBP per {人}
  41p = 0.41 GBP ^
The tanker was carrying 130,000 tons of crude, or nearly 1 million barrels, when it was hit 58 nautical miles off Hodeidah.
  130,000 tons = 130000 t
  nearly 1 million barrels = ~1000000 [bbl_us]
  58 nautical miles = 58 [nmi_i]
An average home costs 8.3 times average pay, against 3.5 times in 1997; in 14 boroughs the multiple tops 12.
  8.3 times = 8.3 {倍}
  3.5 times = 3.5 {倍}
  1997 @1997
  14 = 14 1
  tops 12 = >12 1
She held serve to 15, broke for 3-1 and closed out the set 6-2 in 31 minutes, with 11 winners to four.
  15 = 15 1
  3-1 #phrase
  6-2 #phrase
  31 minutes = 31 min
  11 = 11 1
  four = 4 1
The glacier, 20km long and up to 300m thick, has thinned by 1.2m a year since 2000 and retreated by half a kilometre.
  20km = 20 km
  up to 300m = <300 m
  1.2m = 1.2 m per a
  2000 @2000
  half a kilometre = 0.5 km v
Mix 1 part vinegar to 3 parts oil, or use 1 tbsp mustard, 1/2 tsp salt and 6 tbsp oil; it keeps for a week.
  1 = 1 {个}
  3 = 3 {个}
  1 tbsp = 1 [tbs_us]
  1/2 tsp = 0.5 [tsp_us]
  6 tbsp = 6 [tbs_us]
Under Regulation (EU) 2019/881, firms with 250 or more staff or sales above €50m must report a breach within 72 hours.
  2019/881 #identifier
  250 or more = >250 {人}
  above €50m = >50000000 EUR
  within 72 hours = <72 h
The bond, rated BBB+, pays a coupon of 5⅛ per cent, 187 basis points over Treasuries, and matures in 12 years.
  5⅛ per cent = 5.125 %
  187 basis points = 1.87 pp
  12 years = 12 a
Men outnumber women by 105 to 100; life expectancy is 75.4 years for the former and 80.9 for the latter.
  105 = 105 1
  100 = 100 1
  75.4 years = 75.4 a
  80.9 = 80.9 1
The hotel has 88 rooms on floors 3 to 9, two pools and a 24-hour gym; doubles cost from $210 a night.
  88 = 88 {间}
  floors 3 to 9 #identifier
  two = 2 1
  24-hour = 24 h
  doubles #phrase
  $210 = 210 USD per d
Of 27 EU states, 20 use the euro; six more are bound to, and one, Denmark, has an opt-out.
  27 = 27 1
  20 = 20 1
  six = 6 1
  one #phrase
Turnover on the main board was HK$128.6 billion, versus HK$97.4 billion on Tuesday; decliners beat gainers 1,021 to 488.
  HK$128.6 billion = 128600000000 HKD
  HK$97.4 billion = 97400000000 HKD
  Tuesday @2025-07-15
  1,021 = 1021 1
  488 = 488 1
The ship was laid down in 1936 as yard number 552, displaced 83,000 tons, and made 28.5 knots on her trials.
  1936 @1936
  number 552 #ordinal
  83,000 tons = 83000 t
  28.5 knots = 28.5 [kn_i]
He bought two-thirds of the 4.5-acre plot for £1.1m and built four five-bed houses, each of 2,400 sq ft.
  two-thirds = 0.666667 1
  4.5-acre = 4.5 [acr_us]
  £1.1m = 1100000 GBP
  four = 4 1
  five = 5 {张}
  2,400 sq ft = 2400 [sft_i]
The survey of 1,003 adults, taken on March 4-7, has a margin of error of plus or minus 3.5 percentage points.
  1,003 = 1003 {人}
  March 4-7 @2025-03-04/2025-03-07
  3.5 percentage points = 3.5 pp
India were 181 for 4 after 40 overs, needing 96 more; Kohli's 54 took him past 14,000 one-day runs.
  181 for 4 #phrase
  40 = 40 1
  96 = 96 1
  54 = 54 1
  past 14,000 = >14000 1
  one-day = 1 d
The bank set aside C$1.2bn for bad loans, C$300mn more than forecast; its CET1 ratio was 13.3 per cent.
  C$1.2bn = 1200000000 CAD
  C$300mn = 300000000 CAD ^
  CET1 #name
  13.3 per cent = 13.3 %
Chapter One, "Twelve Angry Voters", opens at 5 a.m. on day one of a three-week trial.
  Chapter One #name
  Twelve Angry Voters #name
  5 a.m. @T05:00
  one of #phrase
  three-week = 3 wk
The spacecraft, the size of two buses and weighing 5.8 tonnes, will fly 2.9bn km in five and a half years at up to 137,000 km/h.
  two = 2 {辆}
  5.8 tonnes = 5.8 t
  2.9bn km = 2900000000 km
  five and a half years = 5.5 a
  up to 137,000 km/h = <137000 km/h
It makes 4 in every 10 of the chips in the world's cars and charges 3-5 cents for each.
  4 in every 10 = 0.4 1
  3-5 cents = 0.03..0.05 USD
Three of the four accused were given 12, 14 and 16 years; the fourth, a minor, got 200 hours' unpaid work.
  Three = 3 1
  four = 4 {人}
  12 = 12 a
  14 = 14 a
  16 years = 16 a
  the fourth #ordinal
  200 hours = 200 h
The levy, 0.05% of turnover on the first £100m and 0.1% above that, would bring in £340m-£360m a year.
  0.05% = 0.05 %
  the first #ordinal
  £100m = 100000000 GBP
  0.1% = 0.1 %
  £340m-£360m = 340000000..360000000 GBP per a
`,
);
