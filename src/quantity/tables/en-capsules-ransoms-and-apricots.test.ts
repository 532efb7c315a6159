/** Sentences of capsules, ransoms and apricots, with all that is read in each. */
import { holds } from './reading-table.testing.ts';

holds(
  'English of capsules, ransoms and apricots',
  { language: 'en', date: '2024-06-12', rows: 110 },
  `
Danish brewer Halvorsen raised its full-year outlook on Wednesday after sales in the first quarter of 2024 grew 6.3% from a weak base.
  Wednesday @2024-06-12
  the first quarter of 2024 @2024-Q1
  6.3% = 6.3 % ^
Shares in the Taipei-listed chip designer jumped 4.1%, giving it a market value of T$192 billion.
  4.1% = 4.1 % ^
  T$192 billion = 192000000000 TWD
Brent crude futures settled at $81.54 a barrel after slipping 0.5 percent in thin trade.
  $81.54 a barrel = 81.54 USD/[bbl_us]
  0.5 percent = 0.5 % v
The FTSE 100 fell 0.9 per cent, its steepest drop in seven weeks, as miners and banks led the losses.
  100 #
  0.9 per cent = 0.9 % v
  seven weeks = 7 wk
Consumer prices in Turkey climbed 3.37 percent in May, the state statistics office said on June 3.
  3.37 percent = 3.37 % ^
  May @2024-05
  June 3 @2024-06-03
Norway's jobless rate stood at 1.9% at the end of April, unchanged for more than two years.
  1.9% = 1.9 %
  the end of April ?
  more than two years = >2 a
The supermarket chain said it would close 37 stores and shed roughly 1,200 jobs by March 2025.
  37 = 37 *
  roughly 1,200 = ~1200 *
  March 2025 @2025-03
Net profit at the Osaka-based drugmaker dropped 18 percent to 41.6 billion yen.
  18 percent = 18 % v
  41.6 billion yen = 41600000000 JPY
The carrier ordered 24 Boeing 737 jets and took options on a further 10, in a deal valued at about $2.6 billion at list prices.
  24 = 24 *
  737 #
  10 = 10 *
  about $2.6 billion = ~2600000000 USD
Harland Foods agreed to pay £310m for the biscuit maker, which employs just under 900 people in Leeds and Hull.
  £310m = 310000000 GBP
  just under 900 = <900 *
German industrial orders shrank by 0.2 percent in April, confounding analysts who had forecast a rise of 0.5 percent.
  0.2 percent = 0.2 % v
  April @2024-04
  0.5 percent = 0.5 % ^
The central bank expects growth of between 2.5 and 3 percent in 2025.
  between 2.5 and 3 percent = 2.5..3 % ^
  2025 @2025
South Korea's exports of memory chips doubled in May to $11.4 billion.
  doubled = 2 {倍} ^
  May @2024-05
  $11.4 billion = 11400000000 USD
Sales of new homes in the county have fallen 12.7% since January, according to the realtors' association.
  12.7% = 12.7 % v
  January @2024-01
Foreign direct investment in Vietnam reached US$11.07 billion in the first five months of the year, up 2 percent.
  US$11.07 billion = 11070000000 USD
  the first five months of the year ?
  2 percent = 2 % ^
The dollar was little changed at 157.1 yen on Tuesday, while the euro hovered near a five-week low.
  157.1 yen = 157.1 JPY
  Tuesday @2024-06-11
  five-week = 5 wk
HONG KONG: Retail landlord Kingsway Holdings cut its final dividend to HK$0.42 a share from HK$0.55.
  HK$0.42 = 0.42 HKD per {股}
  HK$0.55 = 0.55 HKD
The pension fund, which manages 93 billion Canadian dollars, sold its 30 percent stake in the toll road on Monday.
  93 billion Canadian dollars = 93000000000 CAD
  30 percent = 30 %
  Monday @2024-06-10
China's new-energy vehicle maker delivered 31,080 cars last month, a rise of 29.8 percent.
  31,080 = 31080 *
  last month @2024-05
  29.8 percent = 29.8 % ^
The province has earmarked 2.3 billion yuan (about $317 million) to renovate irrigation canals over three years.
  2.3 billion yuan = 2300000000 CNY
  about $317 million = ~317000000 USD
  three years = 3 a
Turnout was put at 61.4 percent, 3.2 percentage points lower than in 2019.
  61.4 percent = 61.4 %
  3.2 percentage points = 3.2 pp v
  2019 @2019
Lawmakers voted 72 to 48 to send the bill to committee, with five abstentions.
  72 to 48 ?
  five = 5 *
The Labour candidate held the seat with a majority of 6,512, and the Greens came third.
  6,512 = 6512 *
  third #
Voters go to the polls on July 4, and postal ballots must arrive by 10 p.m. that night.
  July 4 @2024-07-04
  10 p.m. ?
The president dissolved parliament on Sunday after his party won barely 15% of the European vote.
  Sunday @2024-06-09
  barely 15% ?
A poll of 1,984 adults found that nine in 10 had never heard of the deputy mayor.
  1,984 = 1984 {人}
  nine in 10 = 0.9 1
Leaders of the Group of Seven gather in Puglia on Thursday with frozen assets worth about $300 billion at the top of the agenda.
  Seven #
  Thursday @2024-06-13
  about $300 billion = ~300000000000 USD
The opposition picked up at least 17 seats in the 140-member assembly.
  at least 17 = >17 *
  140 = 140 *
The coalition has until September 30 to pass the budget or face fresh elections.
  September 30 @2024-09-30
The prime minister declined to say outside Number 10 whether the levy would be scrapped before 2026.
  10 #
  2026 @2026
Ramaphosa's party lost its majority for the first time in 30 years and must now find partners.
  first #
  30 years = 30 a
The council approved a 4.99% rise in property tax, which adds £83 a year to a typical bill.
  4.99% = 4.99 % ^
  £83 = 83 GBP per a
The Security Council adopted Resolution 2735 on Monday by 14 votes in favour, with Russia abstaining.
  2735 #
  Monday @2024-06-10
  14 = 14 *
A former bank clerk was jailed for six years on Tuesday for stealing £1.4 million from elderly customers.
  six years = 6 a
  Tuesday @2024-06-11
  £1.4 million = 1400000 GBP
The jury of seven women and five men deliberated for three days before finding him guilty on all 11 counts.
  seven = 7 *
  five = 5 *
  three days = 3 d
  11 = 11 *
Police seized 420 kg of cocaine hidden in a shipment of bananas at the port of Antwerp on 29 May.
  420 kg = 420 kg
  29 May @2024-05-29
Two men, aged 24 and 31, were arrested after a shop in Bedok was robbed of S$15,000 in jewellery.
  Two = 2 *
  24 ?
  31 ?
  S$15,000 = 15000 SGD
The appeals court ordered the tobacco firm to pay up to 12 million euros in damages.
  up to 12 million euros = <12000000 EUR
Detectives believe the gang made upwards of $3 million from the scam between 2018 and 2021.
  upwards of $3 million = >3000000 USD
  2018 ?
  2021 ?
Officers were called to a flat in Seven Sisters Road at 02:15 and found a man with stab wounds.
  Seven #
  02:15 @T02:15
The whistleblower's lawsuit turns on Section 230, which shields platforms from liability for what users post.
  230 #
At least 14 people were killed when a bus plunged into a ravine in northern Peru late on Monday.
  At least 14 = >14 *
  Monday @2024-06-10
The ferry, licensed to carry 90 passengers, had no fewer than 130 on board when it capsized.
  90 = 90 *
  no fewer than 130 = >130 *
Fire crews spent eight hours pulling survivors from the wreck of the night train, which had left the rails at 110 km/h.
  eight hours = 8 h
  110 km/h = 110 km/h
Investigators said one of the engines of Flight 1282 had been inspected four days before the accident.
  one #
  1282 #
  four days = 4 d
Rescuers recovered three bodies from the collapsed mine, where another 20 or so workers were still trapped.
  three = 3 *
  20 or so = ~20 *
Heavy rain dumped 180 mm on Fort Lauderdale, and forecasters warned of as much as 100 mm more.
  180 mm = 180 mm
  as much as 100 mm = <100 mm
Temperatures in Delhi touched 46.3 degrees Celsius, while Phoenix braced for 112 degrees Fahrenheit.
  46.3 degrees Celsius = 46.3 Cel
  112 degrees Fahrenheit = 112 [degF]
Overnight lows in Ushuaia sank to minus 11C, the coldest June reading since 1995.
  minus 11C = -11 Cel
  June ?
  1995 @1995
The Category 4 storm weakened before landfall but still cut power to nearly 300,000 homes.
  4 #
  nearly 300,000 = ~300000 *
Flood waters in Porto Alegre have receded by 1.5 metres, yet some 18,000 residents remain in shelters.
  1.5 metres = 1.5 m v
  some 18,000 = ~18000 *
The wildfire has blackened 22,000 acres near Tracy and was 75 percent contained by Tuesday.
  22,000 acres = 22000 [acr_us]
  75 percent = 75 %
  Tuesday @2024-06-11
Greek firefighters, backed by 12 aircraft, beat back a blaze that had scorched 340 hectares of pine forest.
  12 = 12 *
  340 hectares = 340 har
About 2,500 villagers in British Columbia were told to leave as flames came within 4 km of Highway 97.
  About 2,500 = ~2500 *
  within 4 km = <4 km
  97 #
Health officials in Kerala have confirmed 19 cases of hepatitis A since June 1.
  19 = 19 *
  June 1 @2024-06-01
The vaccine cut hospital admissions by 43% in a trial of 5,600 infants, researchers reported.
  43% = 43 % v
  5,600 = 5600 *
Mexico recorded the first human death linked to the H5N2 strain of bird flu on April 24.
  first #
  H5N2 #
  April 24 @2024-04-24
People with type 2 diabetes who walked for 30 minutes a day lost an average of 3.1 kg.
  2 #
  30 minutes = 30 min per d
  3.1 kg = 3.1 kg
The waiting list for routine treatment in England has grown to 7.57 million, of whom 302,000 have waited over a year.
  7.57 million = 7570000 *
  302,000 = 302000 *
  over a year ?
One in five teenagers surveyed said they had tried vaping, and 8 percent did so weekly.
  One in five = 0.2 1
  8 percent = 8 %
The hospital trust was fined £800,000 after a patient was given 10 times the prescribed dose.
  £800,000 = 800000 GBP
  10 times ?
Surgeons in Boston said the patient lived for nearly two months with a kidney from a genetically modified pig.
  nearly two months = ~2 mo
Astronomers have spotted a planet 40 light years away that takes 12.8 days to circle its star.
  40 light years = 40 *
  12.8 days = 12.8 d
China's Chang'e-6 probe landed on the far side of the moon on June 2 to collect up to 2 kg of rock.
  Chang'e-6 #
  June 2 @2024-06-02
  up to 2 kg = <2 kg
The capsule docked with the station at 17:34 GMT on Thursday after five thrusters failed.
  17:34 GMT on Thursday @2024-06-06T17:34
  five = 5 1
Europe's long-delayed Ariane 6 rocket, which stands 56 metres tall, will make its debut on July 9.
  6 #
  56 metres = 56 m
  July 9 @2024-07-09
Divers mapping the reef counted 214 species of fish in an area of just 1.2 square kilometres.
  214 = 214 *
  1.2 square kilometres = 1.2 km2
The skull, unearthed in 2016, is thought to be 1.8 million years old.
  2016 @2016
  1.8 million years = 1800000 a
Glaciers in the Pyrenees have lost almost 20% of their ice since 2020, a study has found.
  almost 20% = ~20 % v
  2020 @2020
Rail passengers face three days of disruption next week as drivers at 16 operators walk out.
  three days = 3 d
  next week ?
  16 = 16 *
The 47-km metro extension will have 26 stations and is due to open in the second half of 2027.
  47-km = 47 km
  26 = 26 {个}
  the second half of 2027 @2027-07/2027-12
Toll charges on the Bukit Indah expressway will go up by 12 percent on August 1.
  12 percent = 12 % ^
  August 1 @2024-08-01
Budget airline Nordwing carried 1.3 million passengers in May and filled 88 percent of its seats.
  1.3 million = 1300000 *
  May @2024-05
  88 percent = 88 %
The 1952 tram, withdrawn in 1981 and restored by volunteers, will run along the seafront again on Saturday.
  1952 ?
  1981 @1981
  Saturday @2024-06-15
Ivory Coast, the top cocoa grower, expects this season's crop to shrink to 1.75 million tonnes.
  this season ?
  1.75 million tonnes = 1750000 t
Frost wiped out half of the apricot crop in the valley, where farmers get 1.20 euros per kilo.
  half = 0.5 1
  1.20 euros per kilo = 1.20 EUR/kg
A dairy farmer in Waikato said he had culled 60 of his 410 cows because feed was too dear.
  60 = 60 *
  410 = 410 *
The winter wheat harvest in Henan is more than 95 percent complete, the ministry said on June 10.
  more than 95 percent = >95 %
  June 10 @2024-06-10
India bought 26.4 million tonnes of grain at a support price of 2,275 rupees.
  26.4 million tonnes = 26400000 t
  2,275 rupees = 2275 INR
Lorries weighing between 7.5 and 12 tonnes will be barred from the bridge from Friday.
  between 7.5 and 12 tonnes = 7.5..12 t
  Friday @2024-06-14
Average rents in Dublin have risen 4.9 per cent to €2,377 a month.
  4.9 per cent = 4.9 % ^
  €2,377 = 2377 EUR per mo
The developer plans 2,024 flats on the former gasworks, a quarter of them for social rent.
  2,024 = 2024 {套}
  a quarter = 0.25 1
The four-bedroom villa in Cascais sold for 3.85 million euros, or 250,000 euros above the asking price.
  four = 4 *
  3.85 million euros = 3850000 EUR
  250,000 euros = 250000 EUR
Mortgage lender Abbeyfield trimmed its two-year fixed rate by 0.15 percentage points to 4.82 percent.
  two-year = 2 a
  0.15 percentage points = 0.15 pp v
  4.82 percent = 4.82 %
The wind farm's 62 turbines can generate 900 MW, enough to supply a city the size of Leipzig.
  62 = 62 *
  900 MW = 900 MW
Spain aims to draw 81 percent of its electricity from renewable sources by 2030.
  81 percent = 81 %
  2030 @2030
Demand on the Texas grid peaked at 77,126 megawatts on Monday, well short of the record.
  77,126 megawatts = 77126 MW
  Monday @2024-06-10
The oil minister insisted that net-zero targets would not stop the kingdom from investing $40 billion a year in new wells.
  zero #
  $40 billion = 40000000000 USD per a
A 1,000-piece collection of Ming porcelain goes on show at the Ashford Museum on 21 September.
  1,000 = 1000 *
  21 September @2024-09-21
The film took $56 million at the North American box office, less than 40 percent of what the original earned.
  $56 million = 56000000 USD
  less than 40 percent = <40 %
Her third novel, set in Trieste in 1938, has been translated into 22 languages.
  third #
  1938 @1938
  22 = 22 *
The watercolour, bought for £30 at a car boot sale, fetched £46,000 at auction in Salisbury yesterday.
  £30 = 30 GBP
  £46,000 = 46000 GBP
  yesterday @2024-06-11
Born in Lahore on 3 February 1938, she published 14 collections of verse and taught at Leeds for 27 years.
  3 February 1938 @1938-02-03
  14 = 14 *
  27 years = 27 a
The trumpeter, who died on May 30, recorded more than 40 albums and toured into his eighties.
  May 30 @2024-05-30
  more than 40 = >40 *
  eighties ?
The bricklayer's son who became a bishop is survived by his wife, three daughters and seven grandchildren.
  three = 3 *
  seven = 7 *
Pakistan were bowled out for 113 and lost by six runs in front of 34,028 spectators.
  113 = 113 *
  six = 6 *
  34,028 = 34028 *
Bumrah took three wickets for 14 runs, and India have now won six of their seven meetings in the tournament.
  three = 3 *
  14 = 14 *
  six = 6 *
  seven = 7 *
Alcaraz came from behind to beat Zverev 6-3, 2-6, 5-7, 6-1, 6-2 in a final lasting more than four hours.
  6-3 #
  2-6 #
  5-7 #
  6-1 #
  6-2 #
  more than four hours = >4 h
The 21-times champion lost 3-1 at home and missed two penalties.
  21 ?
  3-1 #
  two = 2 *
Scotland open Euro 2024 against Germany in Munich on Friday, with as many as 100,000 fans expected to travel.
  2024 #
  Friday @2024-06-14
  as many as 100,000 = <100000 *
The winger signed a four-year contract on Tuesday after United agreed a fee of 35 million euros.
  four-year = 4 a
  Tuesday @2024-06-11
  35 million euros = 35000000 EUR
Jacobs won the sprint in 10.02 seconds, while Tamberi cleared 2.37 metres in the high jump.
  10.02 seconds = 10.02 s
  2.37 metres = 2.37 m
Pogacar attacked with 6 km left of the 15th stage and leads the race by nearly seven minutes.
  6 km = 6 km
  15th #
  nearly seven minutes = ~7 min
The Formula One team said the car had covered 2010 kilometres in testing without a failure.
  One #
  2010 kilometres = 2010 km
The regulator found that 11 of the 20 sunscreens tested fell short of the protection claimed on the label.
  11 = 11 *
  20 = 20 *
Customers who bought the recalled kettle, model KX-450, can claim a refund of $39.95 by calling 1-800-555-0142.
  KX-450 #
  $39.95 = 39.95 USD
  1-800-555-0142 #
The new handset runs on 5G networks, weighs 187 grams and costs A$1,299.
  5G #
  187 grams = 187 g
  A$1,299 = 1299 AUD
Hackers stole the data of 560 million customers and demanded a $500,000-plus ransom, the ticket seller admitted.
  560 million = 560000000 *
  $500,000-plus = >500000 USD
Visitors to Venice on peak days this summer must pay a 5-euro entry fee or risk a fine of 50 to 300 euros.
  this summer ?
  5-euro = 5 EUR
  50 to 300 euros = 50..300 EUR
The village, perched 1,450 metres above the sea, welcomed fewer than 200 tourists in 2021.
  1,450 metres = 1450 m
  fewer than 200 = <200 *
  2021 @2021
`,
);
