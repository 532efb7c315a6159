import { holds } from './reading-table.testing.ts';

/** Of all desks, with idioms, statutes and models to mislead; sentences of our own. */
holds(
  'lorries jetties and turtles',
  { language: 'en', date: '2024-09-20', rows: 42 },
  `
Retail sales in Singapore rose 2.3% in July 2024 to S$4.1 billion, with online orders making up about 12.7% of the total.
  2.3% = 2.3 % ^
  July 2024 @2024-07
  S$4.1 billion = 4100000000 SGD
  about 12.7% = ~12.7 %
More than 300 lorries were stranded for 11 hours on the M62 after snow closed 14 miles of carriageway.
  More than 300 = >300 {辆}
  11 hours = 11 h
  M62 #
  14 miles = 14 [mi_i]
The Bank cut its policy rate by 25 basis points to 5% on 1 August 2024, its first reduction in more than four years.
  25 basis points = 0.25 pp v
  5% = 5 %
  1 August 2024 @2024-08-01
  first #
  more than four years = >4 a
She ran the marathon in 2 hours 31 minutes, nearly four minutes faster than her previous best, and finished ninth.
  2 hours 31 minutes = 151 min
  nearly four minutes = ~4 min
  ninth #
One never knows what the second act will bring, but the first had me in two minds.
  One #
  second #
  first #
  two #
The clinic at 48 Marchmont Crescent will close on 30 November 2024; patients may call 0161 496 0733 for advice.
  48 #
  30 November 2024 @2024-11-30
  0161 496 0733 #
The unemployment rate edged up 0.2 percentage points to 4.3% in the second quarter, leaving some 212,000 people out of work.
  0.2 percentage points = 0.2 pp ^
  4.3% = 4.3 %
  the second quarter @2024-Q2
  some 212,000 = ~212000 {人}
Under section 27(4) of the Housing Act 1996, a landlord who breaches the order faces a fine of up to £5,000.
  section 27(4) #
  Housing Act 1996 #
  up to £5,000 = <5000 GBP
The firm said it would shed 1,150 jobs across nine countries, saving roughly €85 million a year from 2026.
  1,150 = 1150 {个}
  nine = 9 {个}
  roughly €85 million = ~85000000 EUR per a
  2026 @2026
Version 4.12.3 of the app fixes a bug that drained 30% of a phone's battery in under two hours.
  4.12.3 #
  30% = 30 %
  under two hours = <2 h
Taiwan's export orders for August 2024 came to US$50.2 billion, up 9.1% from a year earlier and the sixth straight monthly gain.
  August 2024 @2024-08
  US$50.2 billion = 50200000000 USD
  9.1% = 9.1 % ^
  sixth #
Preheat the oven to 180C, rub 250g of butter into 400g of flour and bake for 35-40 minutes.
  180C = 180 Cel
  250g = 250 g
  400g = 400 g
  35-40 minutes = 35..40 min
At least 17 people were killed and 63 injured when two trains collided outside the town at 6.40am.
  At least 17 = >17 {人}
  63 = 63 {人}
  two = 2 {列}
  6.40am @T06:40
(1) Applicants must be at least 21 on the closing date; (2) they must have lived in the borough for 24 months.
  (1) #
  at least 21 = >21 {岁}
  (2) #
  24 months = 24 mo
The ferry carries up to 640 passengers and 85 cars, and the crossing takes 1 hour 50 minutes.
  up to 640 = <640 {人}
  85 = 85 {辆}
  1 hour 50 minutes = 110 min
Average rents in Dublin reached €2,128 a month, almost three times the figure recorded in 2011.
  €2,128 = 2128 EUR per mo
  almost three times = ~3 {倍}
  2011 @2011
Japan's core consumer prices rose 2.8% in August 2024, the fourth month of acceleration, while fresh food fell 0.9%.
  2.8% = 2.8 % ^
  August 2024 @2024-08
  fourth #
  0.9% = 0.9 % v
The jury of seven men and five women took nine hours to convict her on three of the four counts.
  seven = 7 {人}
  five = 5 {人}
  nine hours = 9 h
  three = 3 {项}
  four = 4 {项}
Ring 555-0142 and ask for Room 306; the office is open from 9am to 5.30pm.
  555-0142 #
  306 #
  9am to 5.30pm @T09:00/T17:30
Catch-22 is still on the syllabus, and so is Slaughterhouse-Five, but only 14 pupils chose either.
  Catch-22 #
  Slaughterhouse-Five #
  14 = 14 {人}
Fewer than 70 of the birds survive, most of them on an island of just 2.6 square kilometres.
  Fewer than 70 = <70 {只}
  2.6 square kilometres = 2.6 km2
The heavyweight tipped the scales at 252 lb, nearly 20 lb heavier than his rival, who is 6 ft 4 in tall.
  252 lb = 252 [lb_av]
  nearly 20 lb = ~20 [lb_av]
  6 ft 4 in = 76 [in_i]
The High Court, in HCAL 1187/2023, quashed the decision and awarded the applicant HK$350,000 in costs.
  HCAL 1187/2023 #
  HK$350,000 = 350000 HKD
China added 21.4 gigawatts of solar capacity in the month, and spent 61 billion yuan on grid upgrades.
  21.4 gigawatts = 21.4 GW
  61 billion yuan = 61000000000 CNY
The spacecraft, launched on 14 January 2023, is now 812 million kilometres away and needs 45 minutes to phone home.
  14 January 2023 @2023-01-14
  812 million kilometres = 812000000 km
  45 minutes = 45 min
Police seized 2.3 tonnes of ketamine worth about HK$1.1 billion and arrested four men aged between 26 and 51.
  2.3 tonnes = 2.3 t
  about HK$1.1 billion = ~1100000000 HKD
  four = 4 {人}
  between 26 and 51 = 26..51 {岁}
Bus 38A will not stop at 1 Temple Street from 5 to 9 October 2024.
  38A #
  1 #
  5 to 9 October 2024 @2024-10-05/2024-10-09
Teachers have been offered 5.5%, worth about £2,500 on average, and 95% of those voting accepted.
  5.5% = 5.5 %
  about £2,500 = ~2500 GBP
  95% = 95 %
The stolen laptop, a ThinkPad T480 with serial number PF1B9X22, was sold for $120 two days later.
  T480 #
  PF1B9X22 #
  $120 = 120 USD
  two days = 2 d
Bangladesh's garment exports increased 7% to $36 billion, and the sector employs some 4 million people.
  7% = 7 % ^
  $36 billion = 36000000000 USD
  some 4 million = ~4000000 {人}
Article 50 was triggered on 29 March 2017, some 40 weeks after the vote.
  Article 50 #
  29 March 2017 @2017-03-29
  some 40 weeks = ~40 wk
Sources say the Group of Seven may march in step on tariffs, but the Big Four accountants want 60 days' notice.
  Group of Seven #
  Big Four #
  60 days = 60 d
Apartment prices in Shenzhen sank 8.2% over the year, against a drop of 6.8% nationwide, even as down payments were cut to 15%.
  8.2% = 8.2 % v
  6.8% = 6.8 % v
  15% = 15 %
Nurses worked an average of 7.4 hours of unpaid overtime a week, and nearly 60% had considered quitting.
  7.4 hours = 7.4 h per wk
  nearly 60% = ~60 %
The warehouse fire in Unit 12 took 80 firefighters six hours to control and left damage put at $7.5 million.
  Unit 12 #
  80 = 80 {人}
  six hours = 6 h
  $7.5 million = 7500000 USD
Sri Lanka's tea growers picked 18.4 million kg in the month, down 11%, after three weeks without rain.
  18.4 million kg = 18400000 kg
  11% = 11 % v
  three weeks = 3 wk
The orchestra will play Mahler's Fifth and Schubert's Symphony No. 8 on 2 and 4 November 2024.
  Fifth #
  No. 8 #
  2 and 4 November 2024 @2024-11-02,2024-11-04
The yield on the 10-year Treasury note fell 6 basis points to 3.65%, and the two-year slid 9 basis points.
  10-year = 10 a
  6 basis points = 0.06 pp v
  3.65% = 3.65 %
  two-year = 2 a
  9 basis points = 0.09 pp v
The farm lost 240 sheep and 19 cattle when the river rose 3.1 metres overnight.
  240 = 240 {只}
  19 = 19 {头}
  3.1 metres = 3.1 m ^
ISO 9001 certification costs between $4,000 and $9,000, and must be renewed every three years.
  ISO 9001 #
  between $4,000 and $9,000 = 4000..9000 USD
  three years = 3 a
The chipmaker expects sales of $23.1 billion to $23.9 billion this quarter and a gross margin of about 54%.
  $23.1 billion to $23.9 billion = 23100000000..23900000000 USD
  this quarter @2024-Q3
  about 54% = ~54 %
Macau's casinos took in 19.8 billion patacas in August 2024, up 14.8%, and employed about 52,000 people.
  19.8 billion patacas = 19800000000 MOP
  August 2024 @2024-08
  14.8% = 14.8 % ^
  about 52,000 = ~52000 {人}
`,
);
