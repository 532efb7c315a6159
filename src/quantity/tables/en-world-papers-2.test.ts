/** Sentences of papers of all countries, more, with all that is read in each. */
import { holds } from './reading-table.testing.ts';

holds(
  'English of papers of all countries, more',
  { language: 'en', date: '2020-03-13', rows: 47 },
  `
She ran the 100 metres in 10.87 seconds, one hundredth outside her best.
  100 metres ?
  10.87 seconds = 10.87 s
  one hundredth ?
The 7-2 favourite finished second in front of 61,400 racegoers.
  7-2 #
  second #ordinal
  61,400 = 61400 *
Kohli made 89 off 76 balls as India chased 287 with 15 balls to spare.
  89 = 89 *
  76 = 76 *
  287 = 287 *
  15 = 15 *
The Warriors lost 118-114 for their 50th defeat of the season.
  118-114 #
  50th #ordinal
The appeals court upheld the 12-year sentence by a vote of 2-1.
  12-year = 12 a
  2-1 #
He was jailed for 10 years and six months and ordered to pay a fine of 1.2 million yuan.
  10 years and six months ?
  1.2 million yuan = 1200000 CNY
Under Article 274 of the criminal code, extortion carries a term of three to ten years.
  Article 274 #
  three to ten years = 3..10 a
The case, No. 18-CV-4416, will be heard on 4/20/2020 in courtroom 12.
  18-CV-4416 #
  4/20/2020 @2020-04-20
  courtroom 12 #
The company filed for Chapter 11 protection with debts of $5.25 billion.
  Chapter 11 #
  $5.25 billion = 5250000000 USD
The carrier ordered 20 Airbus A320neos and ten Boeing 787s at list prices of $5.1bn.
  20 = 20 *
  A320neos #name
  ten = 10 *
  787s #name
  $5.1bn = 5100000000 USD
For inquiries call +86 10 6505 5181 or write to Room 1804.
  +86 10 6505 5181 #identifier
  1804 #identifier
Trading in the shares of the company (stock code: 2313) was halted at 9:00 a.m. on 12 March 2020.
  2313 #identifier
  9:00 a.m. on 12 March 2020 @2020-03-12T09:00
The 2019-20 season was suspended on Friday until at least April 3.
  2019-20 ?
  Friday @2020-03-13
  April 3 @2020-04-03
The G7 leaders spoke by video about COVID-19 on Monday night.
  G7 #name
  COVID-19 #name
  Monday ?
Huawei shipped 6.9 million 5G phones in 2019.
  6.9 million = 6900000 *
  5G #name
  2019 @2019
An iPhone 11 costs 5,499 yuan in China, 500 yuan less than at its launch.
  11 #name
  5,499 yuan = 5499 CNY
  500 yuan ?
One cannot rule out a second wave, he said, and no one should be complacent.
  One #
  second #ordinal
It was one of those days when one thing led to another.
  one #
  one #
Nine times out of ten the alarm is false.
  Nine times out of ten ?
The pair met in Catch-22 fashion, as one colleague put it, at the eleventh hour.
  Catch-22 #
  one ?
  eleventh #
The shop is open 24/7, and its 16 staff work in three shifts.
  24/7 #phrase
  16 = 16 {人}
  three = 3 *
Investors are at sixes and sevens over the yuan's slide past 7 to the dollar.
  7 = 7 *
The yuan weakened to 7.0033 per dollar, 129 basis points softer than the previous fix.
  7.0033 = 7.0033 *
  129 basis points ?
The yield on the 10-year Treasury note fell 13 basis points to 0.81%.
  10-year = 10 a
  13 basis points = 0.13 pp v
  0.81% = 0.81 %
The Bank of England cut rates from 0.75% to 0.25% in its first emergency move since 2008.
  0.75% = 0.75 %
  0.25% = 0.25 %
  first #ordinal
  2008 @2008
Moody's said default rates could reach 6.8 percent, up from 3.1 percent in January.
  6.8 percent = 6.8 %
  3.1 percent = 3.1 %
  January @2020-01
The fund returned -2.3% in February against a benchmark of -8.4%.
  -2.3% = -2.3 %
  February @2020-02
  -8.4% = -8.4 %
The share sale was 7.4 times subscribed and priced at the top of the HK$10 to HK$12 range.
  7.4 times = 7.4 {倍}
  HK$10 to HK$12 = 10..12 HKD
At 14 times earnings, the stock trades at a 20 percent discount to its peers.
  14 times = 14 {倍}
  20 percent = 20 % v
Net profit attributable to shareholders more than doubled to 3.06 billion yuan.
  more than doubled = >2 {倍} ^
  3.06 billion yuan = 3060000000 CNY
Online grocery orders have quadrupled since the lockdown began on January 23.
  quadrupled = 4 {倍} ^
  January 23 @2020-01-23
Passenger numbers halved in the first two weeks of March, the airport operator said.
  halved = 0.5 {倍} v
  first ?
  two weeks ?
  March ?
The lender set aside €1.4bn for bad loans, three times as much as a year ago.
  €1.4bn = 1400000000 EUR
  three times = 3 {倍}
  a year ago ?
Some 80-90% of small factories in the delta have resumed work.
  Some 80-90% = 80..90 %
The project will cost between $2bn and $2.5bn and take four to five years.
  between $2bn and $2.5bn = 2000000000..2500000000 USD
  four to five years = 4..5 a
Between 12,000 and 15,000 people marched through Santiago on Sunday.
  Between 12,000 and 15,000 = 12000..15000 {人}
  Sunday @2020-03-08
Children aged 6 to 11 will pay 50 yuan, those under 6 nothing.
  6 to 11 = 6..11 *
  50 yuan = 50 CNY
  under 6 = <6 *
The region needs 1.1-1.3 million masks a day but makes only 180,000.
  1.1-1.3 million = 1100000..1300000 * per d
  180,000 = 180000 *
Just over 4,000 people, or 2.6 per 10,000 residents, were tested.
  Just over 4,000 = >4000 {人}
  2.6 = 2.6 *
  10,000 #phrase
Infant mortality dropped to 5.6 per 1,000 live births.
  5.6 = 5.6 *
  1,000 #phrase
Up to 30 people were feared trapped after the hotel, built in 2018, collapsed.
  Up to 30 = <30 {人}
  2018 @2018
No fewer than 17 ministers have tested positive.
  No fewer than 17 = >17 {人}
The ferry was licensed to carry no more than 120 passengers.
  no more than 120 = <120 *
Well over 1,000 homes remained without power on Saturday morning.
  Well over 1,000 = >1000 *
  Saturday @2020-03-07
Close to 40 percent of respondents had worked from home for less than a month.
  Close to 40 percent = ~40 %
  less than a month ?
The city has just under 900 intensive care beds.
  just under 900 = <900 *
Unemployment in Spain rose above 14 percent last month.
  above 14 percent = >14 % ^
  last month @2020-02
`,
);
