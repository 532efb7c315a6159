import { holds } from './reading-table.testing.ts';

/** English spelled, shared and short numbers, in sentences of our own. */
holds(
  'English spelled, shared and short numbers',
  { language: 'en', date: '2025-03-12', rows: 30 },
  `
Twenty-three of the one hundred and forty delegates stayed away, and the motion passed with sixty-one votes in favour.
  Twenty-three = 23 *
  one hundred and forty = 140 *
  sixty-one = 61 *
After a 14-day quarantine the couple faced a 90-minute hearing over their 2,000-km journey in a stolen van.
  14-day = 14 d
  90-minute = 90 min
  2,000-km = 2000 km
Rents rose 3pc, the deposit scheme paid out £310k and 2.4m tenants moved house.
  3pc = 3 % ^
  £310k = 310000 GBP
  2.4m = 2400000 *
Carbon dioxide stood at 427 ppm in January, and the station measured 38 micrograms of fine dust per cubic metre.
  427 ppm = 427 *
  January @2025-01
  38 micrograms = 38 ug
The spread over German bonds widened 12bps to 164bps, and the French yield fell 3bp to 3.94pc.
  12bps = 0.12 pp ^
  164bps = 1.64 pp
  3bp = 0.03 pp v
  3.94pc = 3.94 %
For details call 0845 600 4321 or write to 14 Harbour Street, London SW1A 2AA, quoting reference 2207-B; the fee is £15.
  0845 600 4321 #
  14 #
  SW1A 2AA #
  2207-B #
  £15 = 15 GBP
The Airbus A321, which has two engines and seats 178, left Gate 24 and reached Leeds in 55 minutes.
  A321 #
  two = 2 *
  178 = 178 *
  Gate 24 #
  55 minutes = 55 min
Under Section 21 of the Housing Act and Article 8 of the convention, landlords must give two months' notice and may claim no more than £5,000.
  Section 21 #
  Article 8 #
  two months = 2 mo
  no more than £5,000 = <5000 GBP
Chapter 7 quotes 19 letters of the general, and page 212 maps the 4th Battalion's march of 85 miles.
  Chapter 7 #
  19 = 19 *
  page 212 #
  4th #
  85 miles = 85 [mi_i]
Attendance, the organisers say, was 4,000 or so; 60-odd stalls sold out, and at most 200 volunteers were paid.
  4,000 or so = ~4000 *
  60-odd = >60 *
  at most 200 = <200 {人}
The bank foresees a deficit of 3 to 3.5 percent of GDP, inflation at 2-2.5% and rents of between £40 and £60 a week.
  3 to 3.5 percent = 3..3.5 %
  2-2.5% = 2..2.5 %
  between £40 and £60 = 40..60 GBP per wk
The buyer would pay $3bn-$4bn, keep five or six plants and invest €250-300 million over 18 months.
  $3bn-$4bn = 3000000000..4000000000 USD
  five or six = 5..6 *
  €250-300 million = 250000000..300000000 EUR
  18 months = 18 mo
Sales in Asia, Europe and America rose 3, 5 and 7 percent respectively, while stocks would last 12, 15 and 20 days.
  3 = 3 % ^
  5 = 5 % ^
  7 percent = 7 % ^
  12 = 12 d
  15 = 15 d
  20 days = 20 d
The pump moves 30 m3/h and draws 4.5 kW, the coating weighs 120 g/m2, and sulphate must stay below 250 mg/L.
  30 m3/h = 30 m3/h
  4.5 kW = 4.5 kW
  120 g/m2 = 120 g/m2
  below 250 mg/L = <250 mg/L
She ran the 42.2 km in 2 hours 21 minutes, stopping for 40 seconds at a drinks station.
  42.2 km = 42.2 km
  2 hours 21 minutes = 141 min
  40 seconds = 40 s
The index stood at -14.2, against −11.9 in January; the margin was -2.5%, and freezers are kept at minus 20°C.
  -14.2 = -14.2 1
  −11.9 = -11.9 1
  January @2025-01
  -2.5% = -2.5 %
  minus 20°C = -20 Cel
Three-quarters of the crop was lost, a tenth of the wells ran dry and three in five families need aid.
  Three-quarters = 0.75 1
  a tenth = 0.1 1
  three in five = 0.6 1
The crossing takes two and a half hours, the ferry cost half a million euros, and a dozen crew live aboard.
  two and a half hours = 2.5 h
  half a million euros = 500000 EUR
  a dozen = 12 *
Orders tripled in 2024, output was 1.8 times that of 2019, and losses doubled to $40k.
  tripled = 3 {倍} ^
  2024 @2024
  1.8 times = 1.8 {倍}
  2019 @2019
  doubled = 2 {倍} ^
  $40k = 40000 USD
Channel 4 will broadcast the G20 summit from the Four Seasons hotel, where 19 leaders meet at 10am.
  Channel 4 #
  G20 #
  Four Seasons #
  19 = 19 {位}
  10am @T10:00
The 22nd edition, the third in Asia and the first since the pandemic, drew 1,860 athletes and lasted nine days.
  22nd #
  third #
  first #
  1,860 = 1860 {名}
  nine days = 9 d
The plan is to (1) cut spending by 10%, (2) sell four buildings and (3) repay a $6m loan by 30 June.
  (1) #
  10% = 10 % v
  (2) #
  four = 4 *
  (3) #
  $6m = 6000000 USD
  30 June @2025-06-30
Ada Novak, who was aged 17 when the mill closed, raised five children on £90 a week and died at the age of 61.
  17 = 17 {岁}
  five = 5 *
  £90 = 90 GBP per wk
  61 = 61 {岁}
Flight BA2490 left at 06:45, two hours late, and its 186 passengers were sent to Terminal 5 on the number 38 bus.
  BA2490 #
  06:45 @T06:45
  two hours = 2 h
  186 = 186 *
  Terminal 5 #
  38 #
The fund, launched with RMB 300 million, now manages CNY 2.4bn, HK$85m and A$12.6 million in 31 projects.
  RMB 300 million = 300000000 CNY
  CNY 2.4bn = 2400000000 CNY
  HK$85m = 85000000 HKD
  A$12.6 million = 12600000 AUD
  31 = 31 *
Some three hundred and fifty thousand people signed, one thousand two hundred of them abroad, and nineteen lawmakers spoke.
  Some three hundred and fifty thousand = ~350000 {人}
  one thousand two hundred = 1200 *
  nineteen = 19 {人}
Turnout fell by 6.5 percentage points to 58.3%, and support for the coalition slid from 44% to 41%.
  6.5 percentage points = 6.5 pp v
  58.3% = 58.3 %
  44% = 44 %
  41% = 41 %
The store, 2.5 miles from Junction 9 of the M25, stocks 12,000 items and draws 9,500 shoppers a day.
  2.5 miles = 2.5 [mi_i]
  Junction 9 #
  M25 #
  12,000 = 12000 *
  9,500 = 9500 * per d
The ministry set aside 248.8⏎million yuan for 310 villages, or 802,000⏎yuan each.
  248.8⏎million yuan = 248800000 CNY
  310 = 310 *
  802,000⏎yuan = 802000 CNY
In a one-off sale the second-hand dealer cleared 340 cars at 15% below list price, most of them for under $900 apiece.
  one-off #
  second-hand #
  340 = 340 {辆}
  15% = 15 %
  under $900 = <900 USD
`,
);
