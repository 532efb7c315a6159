/** Sentences of desks of all kinds, with all that is read in each. */
import { holds } from './reading-table.testing.ts';

holds(
  'English of desks of all kinds',
  { language: 'en', date: '2020-03-13', rows: 47 },
  `
Taiyuan has pledged 400 million yuan in rent relief for about 90,000 small shops, the city's commerce bureau said.
  400 million yuan = 400000000 CNY
  about 90,000 = ~90000 *
Foreign direct investment into the Chinese mainland fell 25.6 percent to 46.8 billion yuan last month.
  25.6 percent = 25.6 % v
  46.8 billion yuan = 46800000000 CNY
  last month @2020-02
The consumer price index gained 5.2 percent in February, easing from January's 5.4 percent.
  5.2 percent = 5.2 % ^
  February @2020-02
  January @2020-01
  5.4 percent = 5.4 %
Of the 53 patients on the ward, 19 have been discharged and two have died.
  53 = 53 {人}
  19 = 19 *
  two = 2 *
Guangdong plans 1,230 key projects this year with a combined price tag of 5.9 trillion yuan.
  1,230 = 1230 *
  this year @2020
  5.9 trillion yuan = 5900000000000 CNY
Over 80 percent of pig farms with an output of more than 5,000 head have restocked.
  Over 80 percent = >80 %
  more than 5,000 = >5000 *
The tunnel, 6.7 km long and up to 480 meters below ground, took eight years to dig.
  6.7 km = 6.7 km
  up to 480 meters = <480 m
  eight years = 8 a
Per capita disposable income in Tibet stood at 19,501 yuan in 2019, up 12.8 percent.
  19,501 yuan = 19501 CNY
  2019 @2019
  12.8 percent = 12.8 % ^
The 46-year-old former vice-mayor took bribes worth 73.8 million yuan over 13 years, prosecutors alleged.
  46-year-old = 46 {岁}
  73.8 million yuan = 73800000 CNY
  13 years = 13 a
China's "two sessions" were put off, the first such delay since 1998.
  two sessions #
  first #ordinal
  1998 @1998
Wuhan closed all 16 of its makeshift hospitals on March 10 after treating more than 12,000 patients.
  16 = 16 *
  March 10 @2020-03-10
  more than 12,000 = >12000 {人}
The Shenzhen Component Index finished down 0.98 percent at 10,831.13 points.
  0.98 percent = 0.98 % v
  10,831.13 = 10831.13 *
Turnover on the two bourses totalled 1.07 trillion yuan, the 17th day running above 1 trillion yuan.
  two = 2 *
  1.07 trillion yuan = 1070000000000 CNY
  17th #ordinal
  above 1 trillion yuan = >1000000000000 CNY
Cathay Pacific said it would cut capacity by 65 per cent in April and ask staff to take three weeks of unpaid leave.
  65 per cent = 65 % v
  April @2020-04
  three weeks = 3 wk
Rents in Causeway Bay have come down by as much as 40 per cent since last July, one agent said.
  as much as 40 per cent = <40 % v
  last July @2019-07
  one = 1 {人}
The luxury flat at 39 Conduit Road fetched HK$459.4 million, or HK$136,000 per square foot.
  39 #
  HK$459.4 million = 459400000 HKD
  HK$136,000 per square foot = 136000 *
Turnover for the six months ended 30 September 2019 decreased by 8.7% to HK$1,042,600,000.
  six months = 6 mo
  30 September 2019 @2019-09-30
  8.7% = 8.7 % v
  HK$1,042,600,000 = 1042600000 HKD
The Company repurchased 1,850,000 shares on 6 March 2020 at prices of HK$4.12 to HK$4.20.
  1,850,000 = 1850000 *
  6 March 2020 @2020-03-06
  HK$4.12 to HK$4.20 = 4.12..4.20 HKD
The gearing ratio was 37.5% as at 31 December 2019 (2018: 41.2%).
  37.5% = 37.5 %
  31 December 2019 @2019-12-31
  2018 @2018
  41.2% = 41.2 %
The offer price of RMB15.80 represents a premium of roughly 23.4% to the last close.
  RMB15.80 = 15.80 CNY
  roughly 23.4% = ~23.4 %
Employees numbered 8,240 at year-end, of whom 37 per cent were women.
  8,240 = 8240 1
  37 per cent = 37 %
The chairman, through two trusts, holds 51.3% of the voting rights.
  two = 2 *
  51.3% = 51.3 %
The notes carry a coupon of 5.875% and fall due in 2025.
  5.875% = 5.875 %
  2025 @2025
Lufthansa will ground as many as 150 of its 763 planes.
  as many as 150 = <150 *
  763 = 763 *
Airlines could lose $113 billion in revenue this year, the industry body IATA said on March 5.
  $113 billion = 113000000000 USD
  this year @2020
  March 5 @2020-03-05
The Dow tumbled 2,352.60 points, or 9.99%, to 21,200.62.
  2,352.60 = 2352.60 * v
  9.99% = 9.99 % v
  21,200.62 = 21200.62 *
West Texas Intermediate gained 23 cents to settle at $31.73 a barrel.
  23 cents ?
  $31.73 a barrel = 31.73 USD/[bbl_us]
The European Central Bank will buy an extra 120 billion euros of bonds by December.
  120 billion euros = 120000000000 EUR
  December @2020-12
Italian 10-year yields climbed 55 basis points to 1.75%, the highest since mid-2019.
  10-year = 10 a
  55 basis points = 0.55 pp ^
  1.75% = 1.75 %
  mid-2019 @2019
BP's chief wants the oil major to reach net zero by 2050.
  zero #
  2050 @2050
Saudi Aramco said it would raise output to 12.3 million barrels per day in April, 300,000 above its stated capacity.
  12.3 million barrels = 12300000 [bbl_us] per d
  April @2020-04
  300,000 = 300000 *
Natural gas futures slipped 2.1 cents to $1.869 per million British thermal units.
  2.1 cents ?
  $1.869 ?
Germany's solar farms produced 46.5 TWh in 2019, against 126 TWh for wind.
  46.5 TWh = 46.5 TW.h
  2019 @2019
  126 TWh = 126 TW.h
A single 12MW turbine can power 16,000 homes.
  12MW = 12 MW
  16,000 = 16000 *
The pipeline is 1,230km long, 1.4 metres in diameter and can move 55 billion cubic metres of gas a year.
  1,230km = 1230 km
  1.4 metres = 1.4 m
  55 billion cubic metres = 55000000000 m3 per a
Australia's jobless rate edged down to 5.1 per cent from 5.3 per cent.
  5.1 per cent = 5.1 %
  5.3 per cent = 5.3 %
The Morrison government's A$17.6 billion package includes one-off payments of A$750 to 6.5 million welfare recipients.
  A$17.6 billion = 17600000000 AUD
  one-off #
  A$750 = 750 AUD
  6.5 million = 6500000 {人}
Sydney's Warragamba dam, at 42 per cent in early February, is now 81 per cent full.
  42 per cent = 42 %
  early February ?
  81 per cent = 81 %
Melbourne's median house price has risen since Christmas, by 1.2 per cent.
  1.2 per cent = 1.2 % ^
A Brisbane couple in their 60s were the first to be tested under the new rules.
  60s ?
  first #ordinal
Bengaluru's metro will get 21 new coaches at a cost of Rs 8.5 crore each.
  21 = 21 *
  Rs 8.5 crore = 85000000 INR
The Sensex nosedived 2,919 points, or 8.18%, to 32,778 on Thursday.
  2,919 = 2919 * v
  8.18% = 8.18 % v
  32,778 = 32778 *
  Thursday @2020-03-12
Over 1.2 lakh candidates will sit the exam at 312 centres on April 26.
  Over 1.2 lakh = >120000 {名}
  312 = 312 *
  April 26 @2020-04-26
Onion prices at Lasalgaon fell to Rs 1,450 a quintal.
  Rs 1,450 a quintal = 1450 *
The state has procured 83.4 lakh tonnes of paddy, against a target of 85 lakh tonnes.
  83.4 lakh tonnes = 8340000 t
  85 lakh tonnes = 8500000 t
The apex court gave the two firms eight weeks to file replies.
  two = 2 {家}
  eight weeks = 8 wk
The jury of seven women and five men convicted him on two of five counts.
  seven = 7 {人}
  five = 5 {人}
  two = 2 *
  five = 5 *
`,
);
