import { holds } from './reading-table.testing.ts';

/** Ferries, pandas, juries and motions in the English press, in sentences of our own, with all that is read in each. */
holds(
  'Ferries, pandas, juries and motions in English',
  { language: 'en', date: '2024-04-18', rows: 42 },
  `
The ferry, which was licensed to carry no more than 80 people, had at least 130 on board when it capsized off Mozambique, officials said.
  no more than 80 = <80 {人}
  at least 130 = >130 {人}
Roughly one in five adults told the pollster they had skipped a meal in order to pay for heating.
  Roughly one in five = ~0.2 1
The storm dumped 142 mm of rain on Dubai in 24 hours, what the desert city would normally get in a year and a half.
  142 mm = 142 mm
  24 hours = 24 h
  a year and a half = 1.5 a
Passengers on Line 4 faced delays of up to 45 minutes after a signal fault at Xizhimen, reported at 8:10 am.
  Line 4 #
  up to 45 minutes = <45 min
  8:10 am @T08:10
Camera traps have captured 28 adult snow leopards and half a dozen cubs along a 160-kilometre stretch of the Qilian range.
  28 = 28 *
  half a dozen = 6 *
  160-kilometre = 160 km
Alaska Airlines has returned all 65 of its Boeing 737 MAX 9 jets to service, the carrier told investors.
  65 = 65 *
  Boeing 737 MAX 9 #
Wheat yields averaged 7.2 tonnes per hectare over the trial, which ran from 2019 to 2022, against 6.6 tonnes on neighbouring farms.
  7.2 tonnes per hectare = 7.2 t/har
  2019 to 2022 @2019/2022
  6.6 tonnes = 6.6 t
Firefighters spent two and a half hours freeing a toddler whose arm was stuck in a washing machine on the sixth floor.
  two and a half hours = 2.5 h
  sixth floor #
Herders in Kunar said three to four hundred goats had been swept away by the flash flood.
  three to four hundred = 300..400 {只}
The jury of seven women and five men retired at noon to consider its verdict in the murder of a Cardiff shopkeeper.
  seven = 7 {人}
  five = 5 {人}
  noon ?
Half of the 1.4 million people displaced by the fighting are sheltering with relatives, aid agencies say.
  Half = 0.5 1
  1.4 million = 1400000 {人}
The panda cub, born on Aug 23 last year, weighs 13.6 kg and eats about 400 grams of bamboo shoots a day.
  Aug 23 last year @2023-08-23
  13.6 kg = 13.6 kg
  about 400 grams = ~400 g per d
Anyone who saw the van is asked to ring 101 and quote reference 2404-117.
  101 #
  reference 2404-117 #
Tens of thousands of protesters filled Rustaveli Avenue in Tbilisi to denounce a bill that was shelved in March 2023.
  Tens of thousands = 20000..90000 {人}
  March 2023 @2023-03
Storage at the Danjiangkou reservoir has fallen by nearly a fifth since April 1, leaving 17.4 billion cubic meters of water.
  nearly a fifth = ~0.2 1 v
  April 1 @2024-04-01
  17.4 billion cubic meters = 17400000000 m3
An asteroid the size of a bus passed within 59,000 km of Earth yesterday at a speed of 41,000 km/h.
  within 59,000 km = <59000 km
  yesterday @2024-04-17
  41,000 km/h = 41000 km/h
Afternoon highs in Bagan will hover at 42 to 44 degrees Celsius, forecasters warned, with night-time readings of no less than 28C.
  42 to 44 degrees Celsius = 42..44 Cel
  no less than 28C = >28 Cel
The 42.195km course takes runners past Tower Bridge, and more than 50,000 of them are expected to reach The Mall.
  42.195km = 42.195 km
  more than 50,000 = >50000 *
The no-confidence motion at Holyrood was defeated by 70 votes to 58, with two abstentions.
  70 = 70 {票}
  58 = 58 *
  two = 2 {票}
The toymaker, which started out in a Hangzhou garage in 1998, has 11,000 or so employees in 26 countries.
  1998 @1998
  11,000 or so = ~11000 {人}
  26 = 26 {个}
Hong Kong logged 3.4 million visitor arrivals last month, three-quarters of them from the mainland.
  3.4 million = 3400000 {人}
  last month @2024-03
  three-quarters = 0.75 1
The tunnelling machine, 16.03 metres across and weighing 4,800 tonnes, will burrow under the estuary at a rate of 12 metres a day.
  16.03 metres = 16.03 m
  4,800 tonnes = 4800 t
  12 metres = 12 m per d
The foreign minister, now in his second term, said the Group of Seven would meet again within 10 days.
  second term #
  Group of Seven #
  within 10 days = <10 d
Diesel has gone up by 2.3p a litre since February, according to the RAC.
  2.3p a litre = 0.023 GBP/L ^
  February @2024-02
Italian police found 1.2 tonnes of cocaine in 600 crates of bananas unloaded at Gioia Tauro on 3 April.
  1.2 tonnes = 1.2 t
  600 = 600 *
  3 April @2024-04-03
Seventeen candidates were shortlisted for the post of vice-chancellor, but one of them has since withdrawn.
  Seventeen = 17 {名}
  one of them ?
A magnitude 5.8 tremor struck 38 km off Hualien at a depth of 10.2 km, Taiwan's weather administration said.
  5.8 = 5.8 {级}
  38 km = 38 km
  10.2 km = 10.2 km
Mr Modi is seeking a third term in an election of seven phases in which 970 million people are entitled to vote.
  third term #
  seven = 7 *
  970 million = 970000000 {人}
Railways ran 11,200 trains a day over the Qingming break of April 4 to 6, carrying 75.1 million passengers in all.
  11,200 = 11200 {列} per d
  April 4 to 6 @2024-04-04/2024-04-06
  75.1 million = 75100000 {人}
Under the Article 23 legislation, which took effect on March 23, sedition carries a jail term of up to seven years.
  Article 23 #
  March 23 @2024-03-23
  up to seven years = <7 a
Over a thousand second-hand paperbacks will go on sale at the village hall in Hay, at 50p each.
  Over a thousand = >1000 *
  second-hand #
  50p = 0.50 GBP per 1
Takings at the Sanya duty-free mall were 2.4 times those of 2019, and its online orders grew fourfold.
  2.4 times = 2.4 {倍}
  2019 @2019
  fourfold = 4 {倍} ^
The poet, who died on Sunday aged 92, kept bees for well over 40 years and wrote six novels about them.
  Sunday @2024-04-14
  92 = 92 {岁}
  well over 40 years = >40 a
  six = 6 {部}
China had 3.51 million 5G base stations as of Feb 29, the industry ministry said in a bulletin.
  3.51 million = 3510000 *
  5G #
  Feb 29 @2024-02-29
Some 3,000 junior doctors in Wales walked out at 7am for 72 hours, forcing at least six hospitals to postpone routine surgery.
  Some 3,000 = ~3000 {名}
  7am @T07:00
  72 hours = 72 h
  at least six = >6 {家}
Hundreds of kangaroos - 800 or more, by a ranger's count - were stranded on a strip of dry land near Bourke.
  Hundreds = 200..900 *
  800 or more = >800 *
The smelter uses 13,200 kilowatt-hours of electricity for each tonne of aluminium, and its owner means to shut the last coal-fired unit by 2026.
  13,200 kilowatt-hours = 13200 kW.h per t
  2026 @2026
Nine out of ten parents in the Kent survey backed a ban on smartphones for children under 16.
  Nine out of ten = 0.9 1
  under 16 = <16 {岁}
Haaland's 20th goal of the season, in the 88th minute, left the champions two points behind Arsenal.
  20th goal #
  88th minute #
  two = 2 {点}
OPEC and its allies will hold back 2.2 million barrels a day until June 30, with Saudi Arabia accounting for a million of that.
  2.2 million barrels = 2200000 [bbl_us] per d
  June 30 @2024-06-30
  a million = 1000000 [bbl_us]
The city's 12345 hotline, which fields half a million calls a month, took 640 complaints about the stench in three days.
  12345 hotline #
  half a million = 500000 * per mo
  640 = 640 *
  three days = 3 d
Kim, who turned 18 on 29 February, has signed a two-year contract with a Formula One academy, starting next year.
  18 = 18 {岁}
  29 February @2024-02-29
  two-year = 2 a
  Formula One #
  next year @2025
`,
);
