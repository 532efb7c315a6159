/** Sentences of rappers, odds and sun creams, with all that is read in each. */
import { holds } from './reading-table.testing.ts';

holds(
  'English of rappers, odds and sun creams',
  { language: 'en', date: '2019-08-22', rows: 107 },
  `
Shares in Qantas closed 2.3 percent higher at A$6.12 after the airline reported an underlying pre-tax profit of A$1.3 billion.
  2.3 percent = 2.3 % ^
  A$6.12 = 6.12 AUD
  A$1.3 billion = 1300000000 AUD
The S&P 500 slipped 0.1% to 2,922.95, with energy stocks the main drag.
  500 #
  0.1% = 0.1 % v
  2,922.95 = 2922.95 *
German 10-year Bund yields sank to minus 0.68 percent, a record low.
  10-year = 10 a
  minus 0.68 percent = -0.68 %
3M and 7-Eleven were among the companies to back the pledge on Monday.
  3M #
  7-Eleven #
  Monday @2019-08-19
Retail sales in Britain rose 0.2 percent in July, confounding economists who had pencilled in a decline of 0.3 percent.
  0.2 percent = 0.2 % ^
  July @2019-07
  0.3 percent = 0.3 % v
Two firefighters were treated for smoke inhalation after a blaze tore through a four-storey block of flats in Leith, where 30 or so residents had been asleep.
  Two = 2 *
  four = 4 *
  30 or so = ~30 *
Police said the 34-year-old driver had been travelling at 112mph on the M6 near Stafford.
  34-year-old = 34 {岁}
  112mph = 112 *
  M6 #
Forever 21 is weighing a bankruptcy filing that would close up to 178 of its American stores, according to people briefed on the matter.
  21 #
  up to 178 = <178 *
The Madhya Pradesh government will spend Rs 450 crore on 1,200 village clinics by March 2021.
  Rs 450 crore = 4500000000 INR
  1,200 = 1200 *
  March 2021 @2021-03
Nearly 3.5 lakh pilgrims had visited the Amarnath shrine before the yatra was cut short on August 2.
  Nearly 3.5 lakh = ~350000 *
  August 2 @2019-08-02
Corn growers in Indiana are on course for 161 bushels per acre, their poorest yield since 2012.
  161 bushels per acre = 161 *
  2012 @2012
Brazil's space agency has counted 72,843 fires this year, an increase of 83 percent on the year before.
  72,843 = 72843 *
  this year @2019
  83 percent = 83 % ^
Novak Djokovic, the No. 1 seed, opened with a 6-4, 6-1 win over Sam Querrey.
  1 #
  6-4 #
  6-1 #
Jofra Archer took six wickets on the first day of the third Test at Headingley.
  six = 6 *
  first #
  third #
A magnitude 5.2 earthquake shook northern Algeria at 7.40am, injuring four children.
  5.2 ?
  7.40am @T07:40
  four = 4 *
The Soyuz MS-14 capsule left Baikonur with a humanoid robot and 670 kg of cargo for the International Space Station, where it is due to dock on Saturday.
  MS-14 #
  670 kg = 670 kg
  Saturday @2019-08-24
"Fahrenheit 451" and "1984" have each sold more than 10 million copies in English, according to a trade survey.
  451 #
  1984 #
  more than 10 million = >10000000 *
The rapper 50 Cent has settled a dispute with his former lawyers over unpaid fees of $4.5 million.
  50 #
  $4.5 million = 4500000 USD
Ryanair pilots based in Britain walk out for 48 hours today in a dispute over pensions and rotas.
  48 hours = 48 h
  today @2019-08-22
One in five adults in Scotland skips breakfast at least three times a week, a survey of 4,800 people has found.
  One in five = 0.2 1
  at least three = >3 * per wk
  4,800 = 4800 *
Congress's budget office expects the deficit to reach $960 billion in the fiscal year ending Sept. 30 and to average $1.2 trillion a year between 2020 and 2029.
  $960 billion = 960000000000 USD
  Sept. 30 @2019-09-30
  $1.2 trillion = 1200000000000 USD per a
  2020 and 2029 @2020/2029
Temperatures in Paris could touch 33C, 7 to 9 degrees above the seasonal norm.
  33C = 33 Cel
  7 to 9 degrees = 7..9 *
Tropical Storm Bailu, packing winds of 90 kilometres an hour, was 650 km east of Luzon.
  90 kilometres an hour = 90 km/h
  650 km = 650 km
The Danish brewer Carlsberg lifted its interim operating profit by 17 percent to 5.1 billion Danish kroner.
  17 percent = 17 % ^
  5.1 billion Danish kroner = 5100000000 DKK
A court in Johannesburg fined the mine's operator 12 million rand over a 2016 collapse in which three contractors died.
  12 million rand = 12000000 ZAR
  2016 @2016
  three = 3 *
Peter Fonda, who co-wrote and starred in "Easy Rider", died last Friday at his home in Los Angeles; he was 79.
  last Friday @2019-08-16
  79 = 79 {岁}
Catalan police have arrested five men, aged between 19 and 26, on suspicion of snatching watches from tourists.
  five = 5 *
  between 19 and 26 = 19..26 {岁}
Turnout stood at 41 percent by 5 p.m., 3.5 percentage points lower than last time.
  41 percent = 41 %
  5 p.m. @T17:00
  3.5 percentage points = 3.5 pp v
Italy's president has given the parties until next Tuesday to put together a majority in the 630-seat lower house.
  next Tuesday @2019-08-27
  630 = 630 *
In that chamber the Five Star Movement and the Democratic Party hold 216 and 111 seats respectively.
  Five #
  216 = 216 *
  111 = 111 *
Samsung's Galaxy Note 10 goes on sale on Friday, priced at £869.
  10 #
  Friday @2019-08-23
  £869 = 869 GBP
The average price of a house in Cork climbed 1.4 percent to €285,000 in the second quarter.
  1.4 percent = 1.4 % ^
  €285,000 = 285000 EUR
  the second quarter @2019-Q2
Tenants in Dublin pay €1,713 a month on average, or 57 percent of the typical take-home wage.
  €1,713 = 1713 EUR per mo
  57 percent = 57 %
Irish beef farmers, now paid about €3.45 per kg, say they need at least €4 to break even.
  about €3.45 per kg = ~3.45 EUR/kg
  at least €4 = >4 EUR
The solar farm, spread over 7,100 acres outside Las Vegas, will generate 690 megawatts at full tilt.
  7,100 acres = 7100 [acr_us]
  690 megawatts = 690 MW
Output at the Johan Sverdrup field will peak at 660,000 barrels per day when a second platform starts up in 2022.
  660,000 barrels = 660000 [bbl_us] per d
  second #ordinal
  2022 @2022
Brent crude settled 27 cents higher at $60.30 a barrel.
  27 cents = 0.27 USD ^
  $60.30 a barrel = 60.30 *
Spot gold was steady at $1,501.67 per ounce by 0930 GMT.
  $1,501.67 per ounce = 1501.67 *
  0930 GMT ?
BHP's full-year net profit more than doubled to $8.31 billion as iron ore prices rallied.
  more than doubled = >2 {倍} ^
  $8.31 billion = 8310000000 USD
Sydney's dams are 48.4 per cent full, and level 2 water restrictions look likely before the year is out.
  48.4 per cent = 48.4 %
  2 #
A 63-year-old hiker who had been lost in the Darien jungle for 11 days was found alive by a helicopter crew.
  63-year-old = 63 {岁}
  11 days = 11 d
The jury of seven women and five men deliberated for two and a half hours before convicting him of second-degree murder.
  seven = 7 *
  five = 5 *
  two and a half hours = 2.5 h
  second #
Prosecutors had asked for either 12 or 15 months in prison; the judge settled on nine.
  12 = 12 mo
  15 months = 15 mo
  nine = 9 *
Amazon is leasing 15 Boeing 737-800 freighters, which will take its fleet to 70.
  15 = 15 *
  737-800 #
  70 = 70 *
Hospitals in the Gorakhpur district have admitted 246 encephalitis patients since July 1.
  246 = 246 *
  July 1 @2019-07-01
Heathrow's Terminal 5 can handle 90,000 passengers a day.
  5 #
  90,000 = 90000 * per d
People with type 2 diabetes who walked for 20 minutes after dinner cut their blood sugar by 12 percent on average.
  2 #
  20 minutes = 20 min
  12 percent = 12 % v
Roughly three-quarters of the 5,600 nurses polled had worked unpaid overtime in the previous 12 months.
  Roughly three-quarters = ~0.75 1
  5,600 = 5600 *
  12 months = 12 mo
The measles outbreak in New York, declared in October 2018, has sickened 654 people, four-fifths of them children.
  October 2018 @2018-10
  654 = 654 *
  four-fifths = 0.8 1
H5N8 bird flu was found at a farm near Plovdiv, where 14,000 ducks will be culled.
  H5N8 #
  14,000 = 14000 *
Congo has recorded 2,934 Ebola cases and 1965 deaths in an epidemic that is already the second-deadliest in history.
  2,934 = 2934 *
  1965 = 1965 *
  second #
The plant's workforce will shrink from 2100 to 1950 when the night shift is scrapped, the union said.
  2100 = 2100 *
  1950 = 1950 *
The Shanghai Composite ended at 2,883.44, its best finish since Aug. 1.
  2,883.44 = 2883.44 *
  Aug. 1 @2019-08-01
In Tokyo the Nikkei 225 edged up 0.05% on thin volume of 1.6 trillion yen.
  225 #
  0.05% = 0.05 % ^
  1.6 trillion yen = 1600000000000 JPY
One of the twins, born at 24 weeks, weighed 540 grams.
  One #
  24 weeks = 24 wk
  540 grams = 540 g
Formula One plans a record 22 races in 2020, with Vietnam joining the calendar.
  One #
  22 = 22 *
  2020 @2020
Odsonne Edouard's 70th-minute goal gave Celtic a 1-0 lead to take to Stockholm next Thursday.
  70th #
  1-0 #
  next Thursday @2019-08-29
Ireland, who beat Italy 29-10 in Dublin, will play England in front of 82,000 spectators at Twickenham.
  29-10 #
  82,000 = 82000 *
The Hundred, cricket's new 100-ball competition, will have eight city teams.
  100 = 100 1
  eight = 8 {个}
The 3,272-km Vuelta starts in Torrevieja with a team time trial of 13.4 kilometres.
  3,272-km = 3272 km
  13.4 kilometres = 13.4 km
Enable, who has won 12 of her 13 starts, is the 1-4 favourite for the Yorkshire Oaks.
  12 = 12 *
  13 = 13 *
  1-4 #
Hermosa, winner of the 1,000 Guineas in May, trailed in third.
  1,000 #
  May @2019-05
  third #
Kemba Walker scored 23 points as the United States saw off Spain 90-81 in Anaheim.
  23 = 23 *
  90-81 #
The Dodgers improved to 84-44 with their fifth straight home win.
  84-44 #
  fifth #
A bus carrying 44 tourists veered off Route 13 near Luang Prabang and rolled down a slope, killing at least 13 of them.
  44 = 44 *
  13 #
  at least 13 = >13 *
Crews on Gran Canaria have brought under control the fire that burned 12,000 hectares and drove 9,000 people from their homes.
  12,000 hectares = 12000 har
  9,000 = 9000 *
Nilambur, in Kerala, was drenched by 398 mm of rain in 24 hours.
  398 mm = 398 mm
  24 hours = 24 h
Norway's sovereign wealth fund made a return of 3 percent, or 256 billion Norwegian crowns, between April and June.
  3 percent = 3 %
  256 billion Norwegian crowns = 256000000000 NOK
  April and June @2019-04/2019-06
HSBC has warned up to 2 percent of its 238,000 employees that their jobs are at risk.
  up to 2 percent = <2 %
  238,000 = 238000 *
The Federal Reserve's quarter-point cut was its first since 2008.
  quarter-point ?
  first #
  2008 @2008
In a 4-1 vote, Mexico's central bank lowered its key rate by 25 basis points to 8 percent.
  4-1 #
  25 basis points = 0.25 pp v
  8 percent = 8 %
Canadian inflation held at 2.0% last month even though gasoline prices were 6.9% lower than a year earlier.
  2.0% = 2.0 %
  last month @2019-07
  6.9% = 6.9 % v
Tesla's rental plan for solar panels costs $50 to $65 a month.
  $50 to $65 = 50..65 USD per mo
The price of a first-class stamp will go up by 3p to 73p in March 2020.
  first #
  3p = 0.03 GBP ^
  73p = 0.73 GBP
  March 2020 @2020-03
The share of GCSE entries awarded a grade 4 or above rose to 67.3 per cent, and 837 pupils gained the top mark in at least seven subjects.
  4 #
  67.3 per cent = 67.3 %
  837 = 837 *
  at least seven = >7 *
Curiosity has covered 21 kilometres in the seven years since it touched down in Gale Crater.
  21 kilometres = 21 km
  seven years = 7 a
India's Chandrayaan-2 spacecraft, now as close as 118 km to the Moon, is to attempt a landing on Sept 7.
  Chandrayaan-2 #
  118 km = 118 km
  Sept 7 @2019-09-07
Astronomers picked up eight more of the mysterious radio bursts, the nearest of them 500 million light years away.
  eight = 8 *
  500 million light years = 500000000 *
Last month 97 per cent of trains between Leeds and York ran on time, the operator said.
  Last month @2019-07
  97 per cent = 97 %
Drivers on I-95 faced a 14-mile tailback after a truck spilled 20 tons of gravel.
  I-95 #
  14-mile = 14 [mi_i]
  20 tons = 20 *
Angela Merkel gave Boris Johnson 30 days to come up with an alternative to the Irish backstop before Brexit on October 31.
  30 days = 30 d
  October 31 @2019-10-31
Article 370, which had guaranteed Kashmir's autonomy for almost 70 years, was revoked on August 5.
  370 #
  almost 70 years = ~70 a
  August 5 @2019-08-05
Of the 23 Democrats still running for president, just 10 have qualified for the third debate in Houston.
  23 = 23 *
  10 = 10 *
  third #
Hong Kong police have detained some 750 people since the protests began on June 9.
  some 750 = ~750 *
  June 9 @2019-06-09
Sudan's sovereign council, six civilians and five generals, will rule for 39 months.
  six = 6 *
  five = 5 *
  39 months = 39 mo
With 356 migrants on board, the Ocean Viking has been waiting for 13 days for a port that will take it.
  356 = 356 *
  13 days = 13 d
The Louvre paid €1.85 million, fees included, for the 14th-century panel.
  €1.85 million = 1850000 EUR
  14th #
A restored print of "Seven Samurai", all 207 minutes of it, will close the festival on Sept. 15.
  Seven #
  207 minutes = 207 min
  Sept. 15 @2019-09-15
Taylor Swift's seventh album, out tomorrow, has drawn nearly one million advance orders.
  seventh #
  tomorrow @2019-08-23
  nearly one million = ~1000000 *
Taking $1.109bn worldwide, the latest Spider-Man film has overtaken "Skyfall" as Sony's biggest earner.
  $1.109bn = 1109000000 USD
Which? tested 12 sun creams sold as factor 30 and found that two gave less than half the stated protection.
  12 = 12 *
  30 #
  two = 2 *
  less than half = <0.5 1
Passengers delayed by three hours or more may claim between 250 and 600 euros under European rules.
  three hours or more = >3 h
  between 250 and 600 euros = 250..600 EUR
Wheat for December delivery finished at $4.66 a bushel in Chicago, 6 cents lower.
  December @2019-12
  $4.66 a bushel = 4.66 *
  6 cents = 0.06 USD v
Fonterra expects a loss of between NZ$590 million and NZ$675 million and will pay its 10,000 farmers no dividend.
  between NZ$590 million and NZ$675 million = 590000000..675000000 NZD
  10,000 = 10000 *
The 40-odd cows that wandered onto the line at Ballybrophy held up Dublin commuters by 55 minutes.
  40-odd = >40 *
  55 minutes = 55 min
Sea levels may rise by as much as 1.1 metres by 2100, a leaked UN draft says.
  as much as 1.1 metres = <1.1 m ^
  2100 @2100
Residents of Two Rivers, Wisconsin, rejected the school bond by 1,912 votes to 1,840.
  Two #
  1,912 = 1912 *
  1,840 = 1840 *
Kenya Power wants to charge 18.5 Kenyan shillings per kilowatt-hour from January 2020.
  18.5 Kenyan shillings per kilowatt-hour = 18.5 *
  January 2020 @2020-01
Ghana forecasts a cocoa crop of 850,000 to 900,000 tonnes in the season that opens in October.
  850,000 to 900,000 tonnes = 850000..900000 t
  October @2019-10
The lender's five- and 10-year fixed mortgages now cost 2.19 and 2.74 percent.
  five = 5 a
  10-year = 10 a
  2.19 = 2.19 %
  2.74 percent = 2.74 %
Support for Windows 7 ends on January 14, 2020, yet close to 500 million machines still run it.
  7 #
  January 14, 2020 @2020-01-14
  close to 500 million = ~500000000 *
The tenor, who sang at Covent Garden 132 times from 1958 to 1981, died at 91.
  132 = 132 *
  1958 to 1981 @1958/1981
  91 = 91 {岁}
Sixty-three people were killed by the bomb at a Kabul wedding hall last Saturday; a further 182 were wounded.
  Sixty-three = 63 *
  last Saturday @2019-08-17
  182 = 182 *
Two hundred and forty paratroopers of the 82nd Airborne flew to Poland for the exercise.
  Two hundred and forty = 240 *
  82nd #
The accused, a former Year 9 teacher, faces 17 counts of fraud involving A$310,000.
  9 #
  17 = 17 *
  A$310,000 = 310000 AUD
Nine out of 10 complaints, the ombudsman said, concerned the same four airlines.
  Nine out of 10 = 0.9 1
  four = 4 *
The reservoir held 1.2 million cubic metres before pumps lowered its level by eight metres.
  1.2 million cubic metres = 1200000 m3
  eight metres = 8 m v
`,
);
