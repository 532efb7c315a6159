import { holds } from './reading-table.testing.ts';

/** Agencies, bulletins and courts; a quarter of the sentences made to mislead. */
holds(
  'rivers, rates and relics',
  { language: 'en', date: '2024-09-20', rows: 145 },
  `
Flooding in the river delta has forced more than 3.2 million people from their homes since late August, the disaster agency said.
  more than 3.2 million = >3200000 {人}
  late August @2024-08-21/2024-08-31
Retail sales slipped 0.4% in February after an upwardly revised 1.1% gain the month before.
  0.4% = 0.4 % v
  February @2024-02
  1.1% = 1.1 % ^
The central bank lifted its key rate by a quarter of a percentage point to 5.25%, the highest since 2008.
  a quarter of a percentage point = 0.25 pp ^
  5.25% = 5.25 %
  2008 @2008
Leaders of the G20 failed to agree on a joint communique for the second time running.
  G20 #name
  the second #ordinal
Harlow & Pike said pre-tax profit more than doubled to £48.6m in the six months to 30 June.
  more than doubled = >2 {倍} ^
  £48.6m = 48600000 GBP
  six months = 6 mo
  30 June @2024-06-30
Some forty-odd sheep were found dead on the hillside after the lightning strike.
  Some forty-odd = >40 {只}
Nearly two-thirds of respondents said they had cut back on eating out, up from just over half a year earlier.
  Nearly two-thirds = ~0.666667 1
  just over half = >0.5 1
The striker, 19, came on in the 73rd minute and scored twice to seal a 4-1 win.
  19 = 19 {岁}
  the 73rd #ordinal
  4-1 #phrase
Temperatures plunged to minus 27 degrees Celsius overnight in the upper valley.
  minus 27 degrees Celsius = -27 Cel
He was charged under Section 18 of the Offences Against the Person Act 1861.
  Section 18 #identifier
  Act 1861 #identifier
The firm will invest $1.2bn a year between 2026 and 2030 in new transmission lines.
  $1.2bn = 1200000000 USD per a
  2026 and 2030 @2026/2030
Ten-year Treasury yields fell 7 basis points to 4.18%.
  Ten-year = 10 a
  7 basis points = 0.07 pp v
  4.18% = 4.18 %
The asteroid, roughly the size of a bus, will pass within 22,000 miles of Earth on Thursday.
  within 22,000 miles = <22000 [mi_i]
  Thursday @2024-09-26
Police ask anyone with information to call 101, quoting reference 44-2318.
  call 101 #identifier
  reference 44-2318 #identifier
Between 5 and 7 km of fencing will have to be replaced, at a cost of €38 per metre.
  Between 5 and 7 km = 5..7 km
  €38 per metre = 38 EUR/m
The unemployment rate edged down a tenth of a point to 3.9% in the third quarter.
  a tenth of a point = 0.1 pp v
  3.9% = 3.9 %
  the third quarter @2024-Q3
Boeing said it had delivered 34 of its 737 MAX jets during the month.
  34 = 34 1
  737 #name
No fewer than 17 candidates have put their names forward for the mayoralty.
  No fewer than 17 = >17 {名}
The kilogram of saffron fetched 9,400 dirhams, threefold the price of a decade ago.
  9,400 dirhams = 9400 AED
  threefold = 3 {倍}
  a decade = 10 a
Researchers detected the signal at a frequency of 1.42 GHz for about 90 seconds.
  1.42 GHz = 1.42 GHz
  about 90 seconds = ~90 s
The minister was at sixes and sevens over the figures, one aide admitted.
  one = 1 {人}
The trial, which opened at 10:30 a.m. on 14 March 2023, lasted nine and a half weeks.
  10:30 a.m. on 14 March 2023 @2023-03-14T10:30
  nine and a half weeks = 9.5 wk
Net debt stood at 2.3 times EBITDA, against a covenant ceiling of 3.5x.
  2.3 times = 2.3 {倍}
  3.5x = 3.5 {倍}
Wheat futures gained as much as 4¾ cents a bushel in Chicago.
  as much as 4¾ cents a bushel = <0.0475 USD/[bu_us] ^
The island's only ferry can carry up to 120 passengers and 18 cars.
  up to 120 = <120 {人}
  18 = 18 {辆}
Louis XIV's desk, long thought lost, surfaced in an attic in Lyon.
Insurers put the bill from the hailstorm at anywhere from A$600 million to A$850 million.
  from A$600 million to A$850 million = 600000000..850000000 AUD
Output per hour worked rose at an annualised pace of 2.6%, the statistics office reported.
  2.6% = 2.6 % ^
The pensioner, who turned 102 in May, credits a daily thimbleful of sherry.
  102 = 102 {岁}
  May @2024-05
Fewer than one in five apprentices complete the course within four years.
  Fewer than one in five = <0.2 1
  within four years = <4 a
Catch-22 remains on the syllabus, the school board decided by 6 votes to 3.
  Catch-22 #name
  6 = 6 {票}
  3 = 3 1
The rand weakened to 18.94 against the dollar, a loss of 1.3% on the day.
  18.94 = 18.94 1
  1.3% = 1.3 % v
Around half a million tonnes of grain are stuck in silos along the border.
  Around half a million tonnes = ~500000 t
A good 300 mourners lined the street, some of whom had waited since 6am.
  A good 300 = >300 {人}
  6am @T06:00
The vaccine was 94.1% effective (95% confidence interval, 89.3 to 96.8).
  94.1% = 94.1 %
  95% = 95 %
  89.3 to 96.8 = 89.3..96.8 1
Version 3.11 of the software fixes a bug that had crashed the system twice a day.
  Version 3.11 #identifier
Operating margin narrowed by 140 basis points to 11.7% in fiscal 2024.
  140 basis points = 1.40 pp v
  11.7% = 11.7 %
  2024 @2024
The tunnel, 2,750 feet long and 40 feet wide, was dug by hand in the 1840s.
  2,750 feet = 2750 [ft_i]
  40 feet = 40 [ft_i]
  the 1840s @1840/1849
Halep won 6-4, 3-6, 7-6 (8-6) in two hours and 47 minutes.
  6-4 #phrase
  3-6 #phrase
  7-6 #phrase
  8-6 #phrase
  two hours and 47 minutes = 167 min
Just under a dozen villages were still without power on Sunday.
  Just under a dozen = <12 {个}
  Sunday @2024-09-15
The company swung to a loss of 14 cents a share from a profit of 31 cents.
  14 cents = 0.14 USD v per {股}
  31 cents = 0.31 USD
Rents in the capital have quadrupled since the turn of the century.
  quadrupled = 4 {倍} ^
Channel 4 will show all three matches live, beginning with Friday's opener.
  Channel 4 #name
  three = 3 {场}
  Friday @2024-09-20
The reservoir is at barely 12 per cent of its capacity of 1.9 billion litres.
  12 per cent = 12 %
  1.9 billion litres = 1900000000 L
The defendant, then aged 43, was sentenced to 25 years to life.
  43 = 43 {岁}
  25 years = 25 a
The three-day festival drew 80,000-plus visitors, according to its organisers.
  three-day = 3 d
  80,000-plus = >80000 {人}
Turnout was 61.37%, four points lower than in the previous general election.
  61.37% = 61.37 %
  four points = 4 pp v
The 9/11 memorial will close at 4 p.m. for maintenance.
  9/11 #phrase
  4 p.m. @T16:00
A pint of bitter now costs £5.20 on average, 35p more than last spring.
  £5.20 = 5.20 GBP
  35p = 0.35 GBP ^
Sea levels in the strait are rising by 3 to 4 millimetres per year.
  3 to 4 millimetres = 3..4 mm ^ per a
She is the 45th mayor of the town and only the second woman to hold the office.
  the 45th #ordinal
  the second #ordinal
Shares in Vantor closed 3.2% higher at 412.5 pence, valuing the group at £2.1 billion.
  3.2% = 3.2 % ^
  412.5 pence = 4.125 GBP
  £2.1 billion = 2100000000 GBP
It was the coldest night in 62 years, with the mercury dropping to -31.4C at Kirsk.
  62 years = 62 a
  -31.4C = -31.4 Cel
The Airbus A320 was carrying 174 passengers and six crew on flight 2216.
  A320 #name
  174 = 174 {人}
  six = 6 {人}
  flight 2216 #identifier
Scores of cyclists were taken ill and a dozen were kept in hospital.
  Scores = 20..90 {人}
  a dozen = 12 1
The deficit will come in at about 2½ percent of GDP this fiscal year, the ministry estimates.
  about 2½ percent = ~2.5 %
Housing starts jumped 15.8% to a seasonally adjusted annual rate of 1.52 million units.
  15.8% = 15.8 % ^
  1.52 million = 1520000 {台}
He has been on cloud nine since the verdict, his lawyer said.
  nine #phrase
The patient received 5 mg/kg of the drug intravenously every eight hours.
  5 mg/kg = 5 mg/kg
  eight hours = 8 h
Upwards of 1,500 jobs are at risk, roughly a tenth of the workforce.
  Upwards of 1,500 = >1500 {个}
  roughly a tenth = ~0.1 1
The euro bought $1.0865 at 1715 GMT, little changed from Tuesday.
  $1.0865 = 1.0865 USD
  1715 GMT @T17:15
  Tuesday @2024-09-17
Only 7 of the 23 beaches tested met the standard.
  7 = 7 1
  23 = 23 1
The couple, both in their late seventies, were married for over half a century.
  late seventies = 77..79 {岁}
  over half a century = >0.5 {世纪}
The premier promised to halve waiting times by the end of the decade.
  halve = 0.5 {倍} v
Formula 1 returns to the circuit after an absence of eleven years.
  Formula 1 #name
  eleven years = 11 a
Brent crude for May delivery settled at $83.47 a barrel, down 62 cents.
  May @2024-05
  $83.47 a barrel = 83.47 USD/[bbl_us]
  62 cents = 0.62 USD v
The wave was estimated at 50 to 60 feet, or some 15-18 metres.
  50 to 60 feet = 50..60 [ft_i]
  some 15-18 metres = 15..18 m
Roughly every other pupil speaks a language other than English at home.
The painting, catalogued as lot 77, went for 1.35 million Swiss francs excluding fees.
  lot 77 #identifier
  1.35 million Swiss francs = 1350000 CHF
Industrial production contracted for a fifth straight month, by 0.2 percent.
  fifth #ordinal
  0.2 percent = 0.2 % v
The swimmer touched in 1:54.36, eight hundredths of a second outside the world record.
  1:54.36 = 114.36 s
  eight hundredths of a second = 0.08 s
The estate covers 1,200 acres, of which a third or so is woodland.
  1,200 acres = 1200 [acr_us]
  a third or so = ~0.333333 1
Guests at 10 Downing Street were asked to leave their phones at the door.
  10 Downing Street #identifier
Inflation accelerated to 6.8% from 6.1%, overshooting the 2% target for a 30th month.
  6.8% = 6.8 %
  6.1% = 6.1 %
  2% = 2 %
  30th #ordinal
At least 14 people died and another 60 were injured when the coach overturned.
  At least 14 = >14 {人}
  60 = 60 {人}
The reactor has been offline since the first week of the year before last.
  the first #ordinal
The telescope can resolve objects as small as 0.05 arcseconds across.
  0.05 arcseconds = 0.05 ''
The retailer guided for full-year earnings of $4.10-$4.35 per share.
  $4.10-$4.35 = 4.10..4.35 USD per {股}
The bill passed its second reading by 311 votes to 290, with 12 abstentions.
  second #ordinal
  311 = 311 {票}
  290 = 290 1
  12 = 12 {票}
Mobile operators have sold off 5G licences worth a combined 4.4 billion zlotys.
  5G #name
  4.4 billion zlotys = 4400000000 PLN
Visibility was down to less than 50 yards when the M62 was closed.
  less than 50 yards = <50 [yd_i]
  M62 #name
The judge gave the parties until noon on the 21st to settle.
  noon on the 21st @2024-09-21T12:00
A typical loaf weighs 800g and contains no more than 1 g of salt per 100 g.
  800g = 800 g
  no more than 1 g = <1 g per 100.g
  100 #phrase
Passenger numbers are still 22 percent below their 2019 level.
  22 percent = 22 %
  2019 @2019
The village has a population of 1,066, a coincidence not lost on the history teacher.
  1,066 = 1066 {人}
Bayer Leverkusen 04 and Schalke 04 shared the points in a goalless draw.
  04 #identifier
  Schalke 04 #name
Unit labour costs grew twice as fast as in the neighbouring country.
  twice = 2 {倍} ^
Magnitude 6.3 tremors were felt 400km away, at a depth of 10 km, seismologists said.
  6.3 = 6.3 {级}
  400km = 400 km
  10 km = 10 km
The chairman, 61, will step down on Dec. 31 after nearly a quarter-century in the post.
  61 = 61 {岁}
  Dec. 31 @2024-12-31
  nearly a quarter-century = ~0.25 {世纪}
Remittances were worth the equivalent of 0.6 of a percent of national income.
  0.6 of a percent = 0.6 %
The committee voted 9–2 to leave rates on hold at minus 0.10%.
  9–2 #phrase
  minus 0.10% = -0.10 %
The new phone, the Lumo 12 Pro, starts at $799 with 256 GB of storage.
  Lumo 12 #name
  $799 = 799 USD
  256 GB = 256 GB
The rover has covered 28.06 miles in the 11 years since it landed in Gale crater.
  28.06 miles = 28.06 [mi_i]
  11 years = 11 a
The drought wiped out four fifths of the olive crop, pushing prices up by a factor of 2.5.
  four fifths = 0.8 1
  2.5 = 2.5 {倍} ^
Sales rose in the low single digits in North America and by double digits elsewhere.
  single digits #phrase
  double digits #phrase
The hamlet of Seven Sisters lies three miles west of Eastbourne's Route 66 diner.
  Seven Sisters #name
  three miles = 3 [mi_i]
  Route 66 #name
The fund returned -3.7% in the quarter, trailing its benchmark by 1.9 percentage points.
  -3.7% = -3.7 %
  1.9 percentage points = 1.9 pp
The outbreak has killed 212 of the 1,034 people known to be infected, a fatality rate of 20.5%.
  212 = 212 {人}
  1,034 = 1034 {人}
  20.5% = 20.5 %
Ninety-nine times out of a hundred, the inspector said, such alarms are false.
  Ninety-nine = 99 {次}
  a hundred = 100 1
Aluminium for three-month delivery lost $31.50 to $2,204 a tonne.
  three-month = 3 mo
  $31.50 = 31.50 USD v
  $2,204 a tonne = 2204 USD/t
In the twelve months through September, the state issued 41,300 building permits, 1,900 fewer than a year earlier.
  twelve months = 12 mo
  September @2024-09
  41,300 = 41300 {张}
  1,900 = 1900 1 v
Ms Okafor ran the first half in 1h 09m 12s and finished 26 seconds clear.
  the first #ordinal
  half #phrase
  1h 09m 12s = 4152 s
  26 seconds = 26 s
The compound, C60, forms hollow spheres about 0.7 nanometres across.
  C60 #name
  about 0.7 nanometres = ~0.7 nm
Hardly a hundred of the 2,000 or so residents had been warned in time.
  a hundred = 100 1
  2,000 or so = ~2000 {人}
Quarter-on-quarter growth came in flat, confounding forecasts for a 0.3% expansion.
  0.3% = 0.3 % ^
The premium for a policyholder over 75 is $2,640 per annum, or $220 a month.
  over 75 = >75 {岁}
  $2,640 = 2640 USD per a
  $220 = 220 USD per mo
A cool five million was what the forward cost, and the fans want their money's worth.
  five million = 5000000 1
The bridge, built in the early twentieth century, can no longer bear loads above 7.5 tonnes.
  twentieth #ordinal
  above 7.5 tonnes = >7.5 t
Article 50 was triggered nine months after the referendum.
  Article 50 #identifier
  nine months = 9 mo
Rainfall totalled 3.45 inches in 24 hours, against a monthly norm of 2.1 inches.
  3.45 inches = 3.45 [in_i]
  24 hours = 24 h
  2.1 inches = 2.1 [in_i]
The Nasdaq 100 shed 1.8 per cent while the FTSE 250 added 46 points.
  Nasdaq 100 #name
  1.8 per cent = 1.8 % v
  FTSE 250 #name
  46 = 46 {点} ^
Boys aged 11-13 spent a median of 3.4 hours daily in front of a screen.
  11-13 = 11..13 {岁}
  3.4 hours = 3.4 h per d
The union wants a 35-hour week and a one-off payment of €1,500 by 1 April at the latest.
  35-hour = 35 h
  one-off #phrase
  €1,500 = 1500 EUR
  1 April @2024-04-01
The bank set aside ₹11.4 lakh crore for bad loans over the past five years.
  ₹11.4 lakh crore = 11400000000000 INR
  five years = 5 a
Around-the-clock patrols, 24/7, have been ordered near the consulate.
  24/7 #phrase
The cathedral's spire, at 123 m, stands a full 20 metres taller than its rival.
  123 m = 123 m
  20 metres = 20 m
Light from the galaxy has taken 13.4 billion years to reach us, give or take 50 million.
  13.4 billion years = 13400000000 a
  50 million = 50000000 1
The jury, seven men and five women, returned at 3.45pm on Monday week.
  seven = 7 {人}
  five = 5 {人}
  3.45pm on Monday week @2024-09-30T15:45
Order intake in Q2 was €890 million, a 12% shortfall on the 2022 figure.
  Q2 @2024-Q2
  €890 million = 890000000 EUR
  12% = 12 %
  2022 @2022
Windows 11 users should install patch KB50412 without delay, the agency warned.
  Windows 11 #name
  KB50412 #name
The glacier lost 1.6 cubic kilometres of ice, about 4 percent of its volume, between 2015 and 2022.
  1.6 cubic kilometres = 1.6 km3
  about 4 percent = ~4 %
  2015 and 2022 @2015/2022
More than a million and a half passports were issued in the first quarter alone.
  More than a million and a half = >1500000 {本}
  the first quarter @2024-Q1
Chelsea, who are six points adrift of fourth, have not won away in eight attempts.
  six = 6 {点}
  fourth #ordinal
  eight = 8 1
Electricity for households costs 28.4 cents per kilowatt-hour, one and a half times the EU average.
  28.4 cents per kilowatt-hour = 0.284 USD/kW.h
  one and a half times = 1.5 {倍}
The Second World War bomb weighed 500lb and lay 12ft below the car park.
  Second World War #name
  500lb = 500 [lb_av]
  12ft = 12 [ft_i]
Air pressure will fall to 968 hPa by daybreak, with 20 to 40mm of rain expected widely and 70 mm over the hills.
  968 hPa = 968 hPa
  20 to 40mm = 20..40 mm
  70 mm = 70 mm
The contract runs for 18 months, with an option for a further two years.
  18 months = 18 mo
  two years = 2 a
Unesco put the literacy rate among adults at 99.0%, against 57% in the mid-1970s.
  99.0% = 99.0 %
  57% = 57 %
  1970s @1970/1979
The goalkeeper wears No. 13 and has kept nine clean sheets in 21 outings.
  No. 13 #ordinal
  nine = 9 1
  21 = 21 1
Donations slumped by three quarters, from $12 million to $3 million.
  three quarters = 0.75 1 v
  $12 million = 12000000 USD
  $3 million = 3000000 USD
Customs officers seized 1.1t of cocaine with a street value north of $90 million.
  1.1t = 1.1 t
  north of $90 million = >90000000 USD
The ward has 2.7 nurses per 1,000 inhabitants, against a national mean of 8.4.
  2.7 = 2.7 {名} per 1000.{人}
  1,000 #phrase
  8.4 = 8.4 1
In Smith v. Jones, 402 F.3d 117, the court held the opposite.
  402 F.3d 117 #identifier
Subscribers numbered 8.03m at the end of March, a net loss of 45,000 over the quarter.
  8.03m = 8030000 1
  the end of March @2024-03-31
  45,000 = 45000 1
The toddler was found safe and well less than an hour and a half later, 300 yards from the campsite.
  less than an hour and a half = <1.5 h
  300 yards = 300 [yd_i]
Premium bonds worth 25 pounds each were handed to the under-16s.
  25 pounds = 25 GBP per 1
  under-16s = <16 {岁}
The firm employs 4,300 people in 26 countries, 650 fewer than at its peak.
  4,300 = 4300 {人}
  26 = 26 {个}
  650 = 650 1 v
Unleaded has dropped below the $3-a-gallon mark for the first time since 2021.
  $3-a-gallon = 3 USD/[gal_us]
  the first #ordinal
  2021 @2021
Ice up to a foot and a half thick covered the bay as the thermometer hovered around zero Fahrenheit.
  up to a foot and a half = <1.5 [ft_i]
  around zero Fahrenheit = ~0 [degF]
For tickets, phone 020 7946 0018 between 9am and 5.30pm, Monday to Saturday.
  020 7946 0018 #identifier
  9am and 5.30pm @T09:00/T17:30
Ratepayers face an average increase of 4.99% - equal to $3.17 a week - from July 1.
  4.99% = 4.99 % ^
  $3.17 = 3.17 USD per wk
  July 1 @2024-07-01
Psalm 23 was read as the last of the twelve coffins was lowered.
  Psalm 23 #identifier
  twelve = 12 1
The new particle accelerator reaches energies of 13.6 TeV, a thousandfold increase on the first machine.
  13.6 TeV = 13600000000000 eV
  thousandfold = 1000 {倍} ^
  the first #ordinal
Close to $0 has been recovered so far, the liquidator said, out of the $270,000 owed to some two score creditors.
  Close to $0 = ~0 USD
  $270,000 = 270000 USD
  some two score = ~40 {人}
Apollo 13 was back in the news on Wednesday, 50-odd years on, when a glove made $22.5K at auction.
  Apollo 13 #name
  Wednesday @2024-09-18
  50-odd years = >50 a
  $22.5K = 22500 USD
`,
);
