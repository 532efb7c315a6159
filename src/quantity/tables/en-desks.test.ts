import { holds } from './reading-table.testing.ts';

/** English courts, filings, schools and sport, in sentences of our own. */
holds(
  'English courts, filings, schools and sport',
  { language: 'en', date: '2020-03-14', rows: 50 },
  `
The airline will ground 138 of its 236 aircraft until the end of May.
  138 = 138 *
  236 = 236 *
  the end of May ?
Passenger traffic at the hub slumped 63.4% in the first week of March.
  63.4% = 63.4 % v
  the first week of March @2020-03-01/2020-03-07
A Beijing court sentenced Ren to 18 years in prison and fined him 4.2 million yuan.
  18 years = 18 a
  4.2 million yuan = 4200000 CNY
The jury awarded the family $6.75 million in damages.
  $6.75 million = 6750000 USD
Police seized 1.2 tonnes of cocaine, worth an estimated €84 million, from a banana boat.
  1.2 tonnes = 1.2 t
  €84 million ?
The judge fined the firm £250,000, plus £31,400 in costs.
  £250,000 = 250000 GBP
  £31,400 = 31400 GBP
Case No. 18-cv-2417 was heard in Courtroom 5.
  18-cv-2417 #identifier
  5 #identifier
The 17-year-old was arrested on February 28 after a two-day manhunt.
  17-year-old ?
  February 28 @2020-02-28
  two-day = 2 d
Turkey's inflation quickened to 12.37 percent, the statistics office said.
  12.37 percent = 12.37 %
Ankara will sell 5 billion lira of two-year bonds next Tuesday.
  5 billion lira = 5000000000 TRY
  two-year = 2 a
  Tuesday ?
South Africa's rand firmed 0.8% to 16.24 against the dollar.
  0.8% = 0.8 % ^
  16.24 ?
Eskom needs 69 billion rand over three years merely to service its debt.
  69 billion rand = 69000000000 ZAR
  three years = 3 a
Brazil's real has tumbled by more than a fifth this year.
  more than a fifth ?
  this year @2020
Petrobras cut diesel prices by 9 percent and petrol by 7.5 percent.
  9 percent = 9 % v
  7.5 percent = 7.5 % v
Malaysia unveiled a 20 billion ringgit package on Feb. 27.
  20 billion ringgit = 20000000000 MYR
  Feb. 27 @2020-02-27
Vietnam collected 257 trillion dong in taxes in two months.
  257 trillion dong = 257000000000000 VND
  two months = 2 mo
Indonesia will waive income tax worth 8.6 trillion rupiah for six months.
  8.6 trillion rupiah = 8600000000000 IDR
  six months = 6 mo
Israel's cabinet set aside 10 billion shekels on Wednesday.
  10 billion shekels = 10000000000 ILS
  Wednesday ?
The Norwegian fund lost 1.33 trillion Norwegian crowns as markets sank.
  1.33 trillion Norwegian crowns = 1330000000000 NOK
Saudi Aramco's profit fell 20.6 percent to 330.7 billion riyals.
  20.6 percent = 20.6 % v
  330.7 billion riyals = 330700000000 SAR
The kingdom will pump 12.3 million barrels a day in April.
  12.3 million ?
  April @2020-04
Russia can add 500,000 barrels per day, its minister said, and perhaps 300,000 more later.
  500,000 ?
  300,000 ?
Taiwan's chipmaker booked sales of NT$93.39 billion, down 9.9 percent month on month.
  NT$93.39 billion = 93390000000 TWD
  9.9 percent = 9.9 % v
Macau casino revenue plunged 87.8 percent to 3.1 billion patacas.
  87.8 percent = 87.8 % v
  3.1 billion patacas = 3100000000 MOP
New Zealand will lift the minimum wage to NZ$18.90 on 1 April 2020.
  NZ$18.90 ?
  1 April 2020 @2020-04-01
Mexico's state oil firm lost 346 billion Mexican pesos in 2019, almost double its 2018 loss.
  346 billion Mexican pesos = 346000000000 MXN
  2019 @2019
  almost double ?
  2018 @2018
Some 62 percent of companies expect revenue to shrink by 10-30 percent.
  Some 62 percent = ~62 %
  10-30 percent = 10..30 % v
Roughly three in ten said they had cash for no more than two months.
  Roughly three in ten ?
  no more than two months = <2 mo
As few as 40 people turned up for a service that usually draws 900.
  As few as 40 people ?
  900 = 900 *
Around a quarter of the 1,600 seats were empty.
  Around a quarter ?
  1,600 = 1600 *
Well over 100 countries have now reported infections.
  Well over 100 ?
Just under 3,000 ventilators are on order.
  Just under 3,000 ?
The project, originally due in 2017, is now put at £22.6bn, some 30% over budget.
  2017 @2017
  £22.6bn = 22600000000 GBP
  some 30% = ~30 %
Net interest margin narrowed 7 basis points to 2.02%.
  7 basis points ?
  2.02% = 2.02 %
The cost-to-income ratio was 28.4%, an improvement of 1.1 percentage points.
  28.4% = 28.4 %
  1.1 percentage points = 1.1 pp
The board recommends a final dividend of 12 HK cents per share.
  12 HK cents ?
The offer of 62p a share is a 41 percent premium to Thursday's close.
  62p ?
  41 percent = 41 %
  Thursday ?
As of December 31, 2019, we had 8,214 full-time employees, compared to 7,930 as of December 31, 2018.
  December 31, 2019 @2019-12-31
  8,214 = 8214 *
  7,930 = 7930 *
  December 31, 2018 @2018-12-31
Research and development expenses increased by RMB 96.4 million, or 12.8%.
  RMB 96.4 million = 96400000 CNY ^
  12.8% = 12.8 % ^
Capital expenditure decreased from US$48.1 million to US$35.6 million.
  US$48.1 million = 48100000 USD
  US$35.6 million = 35600000 USD
We issued 4,500,000 ordinary shares at a par value of $0.0001 each.
  4,500,000 = 4500000 *
  $0.0001 = 0.0001 USD
Note 14 to the accounts sets out the 2.75% convertible bonds due 2023.
  Note 14 #
  2.75% = 2.75 %
  2023 @2023
Form 10-K must be filed within 90 days of the year end.
  10-K #
  90 days ?
Gross profit came to 1.94 billion yuan, giving a margin of 23.6 per cent.
  1.94 billion yuan = 1940000000 CNY
  23.6 per cent = 23.6 %
Orders in hand stood at ¥318 billion as of the end of January, Japan's Obayashi said.
  ¥318 billion = 318000000000 JPY
  the end of January ?
The Nikkei ended 4.41 percent lower at 18,559.63, a near four-year trough.
  4.41 percent = 4.41 % v
  18,559.63 ?
  near four-year ?
The index has now lost 1,200 points, or 6 percent, in two sessions.
  1,200 points ?
  6 percent = 6 % v
  two = 2 *
The FTSE 100 had its second-worst day on record.
  FTSE 100 #name
  second-worst #ordinal
The CSI 300 Index gained 1.9 percent; turnover reached 1.07 trillion yuan.
  CSI 300 #name
  1.9 percent = 1.9 % ^
  1.07 trillion yuan = 1070000000000 CNY
Nickel added 0.6 percent to $12,435 per tonne in London.
  0.6 percent = 0.6 % ^
  $12,435 per tonne ?
`,
);
