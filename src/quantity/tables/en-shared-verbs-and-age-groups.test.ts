import { holds } from './reading-table.testing.ts';

/** English that leaves out what was told before, and people by their age, in sentences of our own. */
holds(
  'English of shared verbs, age groups and parts of months',
  { language: 'en', date: '2024-04-18', rows: 36 },
  `
Revenue climbed 12 percent and operating profit 8 percent.
  12 percent = 12 % ^
  8 percent = 8 % ^
Food prices rose 4.1 percent in March, clothing 2.2 percent and fuel 9 percent.
  4.1 percent = 4.1 % ^
  March @2024-03
  2.2 percent = 2.2 % ^
  9 percent = 9 % ^
Shares in Siemens gained 2.1 percent, SAP 1.4 percent and BASF 0.8 percent.
  2.1 percent = 2.1 % ^
  1.4 percent = 1.4 % ^
  0.8 percent = 0.8 % ^
Sales in China fell 9 percent, and in Japan 3 percent.
  9 percent = 9 % v
  3 percent = 3 % v
GDP shrank 0.3 percent quarter on quarter and 0.2 percent on the year.
  0.3 percent = 0.3 % v
  0.2 percent = 0.2 % v
Sales rose 5 percent and the jobless rate 4 percent; 12 percent of stores closed.
  5 percent = 5 % ^
  4 percent = 4 %
  12 percent = 12 %
Copper fell 1.2 percent to $9,300 a tonne and zinc 2 percent to $2,700.
  1.2 percent = 1.2 % v
  $9,300 a tonne = 9300 USD/t
  2 percent = 2 % v
  $2,700 = 2700 USD
Profits rose 8 percent, and Asia made up 40 percent of them.
  8 percent = 8 % ^
  40 percent = 40 %
The house was listed at £7.2 million in 2022, but the asking price is now 6.5 million.
  £7.2 million = 7200000 GBP
  2022 @2022
  6.5 million = 6500000 GBP
Net profit rose to $45 million from 38 million a year ago.
  $45 million = 45000000 USD
  38 million = 38000000 USD
The budget was cut from £3.4bn to 2.9bn.
  £3.4bn = 3400000000 GBP
  2.9bn = 2900000000 GBP
Rates are 4.75 percent, from 5 last year, and inflation 3.2 percent in March, down from 3.4 in February.
  4.75 percent = 4.75 %
  5 = 5 %
  last year @2023
  3.2 percent = 3.2 %
  March @2024-03
  3.4 = 3.4 %
  February @2024-02
He must pay $83.3 million, of which 65 million was punitive.
  $83.3 million = 83300000 USD
  65 million = 65000000 USD
Bayern paid 95 million euros plus 5 million in add-ons.
  95 million euros = 95000000 EUR
  5 million = 5000000 EUR
He left the house at ten past six and was found at twenty to nine.
  ten past six @T06:10
  twenty to nine @T08:40
The bomb went off at five minutes past eight; at twenty-five past nine the bell rang.
  five minutes past eight @T08:05
  twenty-five past nine @T09:25
The ceasefire took hold at 0400 local time.
  0400 local time @T04:00
Under-5s go free; over-65s pay £4.
  Under-5s = <5 {岁}
  over-65s = >65 {岁}
  £4 = 4 GBP
Britain's Under-23s beat France 2-1.
  23s #
  2-1 #
The 18-to-24s vote less than those over 65.
  18-to-24s = 18..24 {岁}
  over 65 = >65 {岁}
Jobless rates were 11 percent for those under 25 and 4 percent for those between 25 and 64.
  11 percent = 11 %
  under 25 = <25 {岁}
  4 percent = 4 %
  between 25 and 64 = 25..64 {岁}
Men over 50 and women over 45 should be screened every three years.
  over 50 = >50 {岁}
  over 45 = >45 {岁}
  three years = 3 a
She was fined £300 over 12 unpaid tickets; two men were arrested over three thefts.
  £300 = 300 GBP
  12 = 12 {张}
  two = 2 {人}
  three = 3 {起}
Police arrested over 300 in raids and fined over 200 drivers, and the firm over £2m.
  over 300 = >300 {人}
  over 200 = >200 {人}
  over £2m = >2000000 GBP
The airline was criticised for cancelling over 400 flights.
  over 400 = >400 {次}
Ring the helpline on 111, or text 60777, quoting log 512 of 16 April.
  111 #
  60777 #
  log 512 #
  16 April @2024-04-16
The S&P 500 was off 0.4 percent and the Dow off 120 points; he sold off 5 percent of it.
  S&P 500 #
  0.4 percent = 0.4 % v
  120 = 120 {点} v
  5 percent = 5 %
Shoppers will get 20 percent off all coats.
  20 percent = 20 %
They marry in the last week of July 2025, and it opens in the third week of September.
  the last week of July 2025 @2025-07-25/2025-07-31
  the third week of September @2025-09-15/2025-09-21
The first weekend of May was wet, as was the second half of March.
  The first weekend of May @2024-05-04/2024-05-05
  the second half of March @2024-03-16/2024-03-31
The first six months of the war cost 40 lives.
  The first #
  six months = 6 mo
  40 = 40 1
The second half of the film drags.
  The second #
  half #
A winger limped off at the end of the first half and another was sent off in the second half.
  the first #
  half #
  the second #
  half #
It took an hour and 44 minutes, and then an hour and a quarter.
  an hour and 44 minutes = 104 min
  an hour and a quarter = 1.25 h
The 2,000m champion and the 100m world champion have 400m users.
  2,000m = 2000 m
  100m = 100 m
  400m = 400000000 {人}
Growth will be 2 percent at best, and the talks will take three weeks at best.
  2 percent at best = <2 %
  three weeks = 3 wk
`,
);
