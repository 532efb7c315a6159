import { holds } from './reading-table.testing.ts';

/** English of a week of papers: ropes, bluebells and bullet trains, with all that is read in each sentence. */
holds(
  'English of ropes, bluebells and bullet trains',
  { language: 'en', date: '2024-04-18', rows: 40 },
  `
With its 6.5-metre mirror the Webb telescope picked out a shell of dust around the star, which lies some 7,200 light-years away.
  6.5-metre = 6.5 m
  some 7,200 light-years = ~7200 [ly]
Beijing's PM2.5 reading averaged 34 micrograms per cubic meter in March, down 17.1 percent, the municipal ecology bureau said.
  PM2.5 #
  34 micrograms per cubic meter = 34 ug/m3
  March @2024-03
  17.1 percent = 17.1 % v
After a sodden autumn, British growers expect winter wheat to yield 7.3 tonnes a hectare at best, on an area that has shrunk by 15%.
  7.3 tonnes a hectare at best = <7.3 t/har
  15% = 15 % v
The Zurich-based engineer reported net income of $905 million on revenue of $7.87 billion and said it would buy back as much as $1 billion of its own stock.
  $905 million = 905000000 USD
  $7.87 billion = 7870000000 USD
  as much as $1 billion = <1000000000 USD
Shareholders will get a final dividend of 18.5 pence a share, payable on May 31.
  18.5 pence = 0.185 GBP per {股}
  May 31 @2024-05-31
Men in the poorest wards are two and a half times as likely to die before 65 as those in the richest, the study in the Lancet found.
  two and a half times = 2.5 {倍}
  65 ?
Reported cases of whooping cough have risen tenfold in the Czech Republic, and the ministry says 15-to-19-year-olds are hit hardest.
  tenfold = 10 {倍} ^
  15-to-19-year-olds = 15..19 {岁}
The portrait, last seen in Vienna in 1925, is expected to fetch between €30m and €50m when it goes under the hammer on 24 April.
  1925 @1925
  between €30m and €50m = 30000000..50000000 EUR
  24 April @2024-04-24
Overnight lows will sink to minus 7 degrees Celsius in parts of Inner Mongolia, while Guangzhou could see a high of 31 degrees Celsius.
  minus 7 degrees Celsius = -7 Cel
  31 degrees Celsius = 31 Cel
Police are looking for three men in their 20s who forced their way into a jeweller's on Bond Street and escaped on e-bikes with watches worth £600,000 or more.
  three = 3 *
  20s ?
  £600,000 or more = >600000 GBP
At least 11 people were killed and another 26 hurt when a bus overturned on a mountain road in Peru's Ayacucho region, the transport ministry said.
  At least 11 = >11 *
  26 = 26 *
Passengers on Line 14 will be able to ride from Orly airport to central Paris in no more than 25 minutes once the extension opens in June.
  Line 14 #
  no more than 25 minutes = <25 min
  June @2024-06
Half a dozen cafes on the square have put up shutters, and one of them will not reopen.
  Half a dozen = 6 *
  one of them ?
Hydropower stations on the upper Yangtze generated 52.75 billion kWh in the first quarter, up 3.1 percent, despite inflows that were 9.8 percent lower than in 2023.
  52.75 billion kWh = 52750000000 kW.h
  the first quarter @2024-Q1
  3.1 percent = 3.1 % ^
  9.8 percent = 9.8 % v
  2023 @2023
Adults who did 150 minutes of brisk walking a week, or 75 minutes of running, lowered their risk by about a quarter.
  150 minutes = 150 min per wk
  75 minutes ?
  about a quarter = ~0.25 1 v
A magistrate in Kwun Tong fined the importer HK$5,000 over 18 tins of abalone that were sold past their date.
  HK$5,000 = 5000 HKD
  18 = 18 *
The foundry will begin risk production of 2nm chips next year, and its Arizona plant is to get $6.6 billion in grants under the CHIPS Act.
  2nm = 2 nm
  next year @2025
  $6.6 billion = 6600000000 USD
Gold hovered at $2,379.49 per ounce by 0640 GMT, having set a record of $2,431.29 per ounce on Friday.
  $2,379.49 per ounce = 2379.49 USD/[oz_tr]
  0640 GMT @T06:40
  $2,431.29 per ounce = 2431.29 USD/[oz_tr]
  Friday @2024-04-12
Leaders of the 27 member states agreed in the small hours to spare farmers 1.5 billion to 2 billion euros in paperwork.
  27 = 27 *
  1.5 billion to 2 billion euros = 1500000000..2000000000 EUR
Exports from the eurozone rose 0.3 percent in February and imports 3.2 percent, seasonally adjusted, Eurostat said.
  0.3 percent = 0.3 % ^
  February @2024-02
  3.2 percent = 3.2 % ^
Unemployment among people aged 25 to 29 stood at 7.2 percent, against 4.1 percent for those between 30 and 59.
  25 to 29 = 25..29 {岁}
  7.2 percent = 7.2 %
  4.1 percent = 4.1 %
  between 30 and 59 = 30..59 {岁}
Chinese travellers made 119 million domestic trips over the Qingming holiday from April 4 to 6 and spent 53.95 billion yuan, 12.7 percent more than in 2019.
  119 million = 119000000 *
  April 4 to 6 @2024-04-04/2024-04-06
  53.95 billion yuan = 53950000000 CNY
  12.7 percent = 12.7 % ^
  2019 @2019
Jurors deliberated for less than four hours before convicting the mayor on seven of the nine charges.
  less than four hours = <4 h
  seven = 7 *
  nine = 9 *
The airline, which lost 1.9 billion yuan in 2022, swung to a profit of 346 million yuan last year as seat occupancy improved to 77.9%.
  1.9 billion yuan = 1900000000 CNY
  2022 @2022
  346 million yuan = 346000000 CNY
  last year @2023
  77.9% = 77.9 %
Caitlin Clark, picked first overall by Indiana, will earn a base salary of $76,535 in a rookie season of 40 games.
  first overall #
  $76,535 = 76535 USD
  40 = 40 *
A warm spring has brought the bluebells out 10 days or so early, and wardens ask walkers to keep dogs on leads no longer than 2 metres.
  10 days or so = ~10 d
  no longer than 2 metres = <2 m
Ministers want a £2 cap on single bus fares to stay until Dec. 31, at a cost of around £150m.
  £2 = 2 GBP
  Dec. 31 @2024-12-31
  around £150m = ~150000000 GBP
In a 5-4 ruling the justices allowed Idaho to enforce its law, which makes prescribing the drugs a felony punishable by up to 10 years in prison.
  5-4 ?
  up to 10 years = <10 a
Tens of thousands of Argentines are expected to march on April 23 against cuts that have reduced university budgets by 71% in real terms.
  Tens of thousands = 20000..90000 *
  April 23 @2024-04-23
  71% = 71 % v
Rescuers lowered 15-metre ropes into the shaft and pulled the spaniel, Biscuit, to safety after a day and a half underground.
  15-metre = 15 m
  a day and a half = 1.5 d
The Bank of Canada held its key rate at 5 percent for a sixth consecutive meeting, and swaps imply about 60 basis points of easing by December.
  5 percent = 5 %
  sixth consecutive #
  about 60 basis points = ~0.60 pp
  December @2024-12
Scheffler closed with a four-under 68 at Augusta to win by four strokes and bank $3.6 million.
  four-under ?
  68 = 68 *
  four = 4 *
  $3.6 million = 3600000 USD
Subscribers to the lender's wealth products must put in 10,000 yuan or more and wait 180 days for their money, Caixin has learned.
  10,000 yuan or more = >10000 CNY
  180 days = 180 d
The glacier has shed close to 2.4 cubic kilometres of ice since 2000, and its flow has slowed to 35 to 40 metres a year.
  close to 2.4 cubic kilometres = ~2.4 km3
  2000 @2000
  35 to 40 metres = 35..40 m per a
Nursery fees in London now average £1,683 a month, which is almost 60 percent of a typical take-home wage.
  £1,683 = 1683 GBP per mo
  almost 60 percent = ~60 %
Ukraine's air force said it had downed 13 of 14 Shahed-136 drones launched from Crimea.
  13 = 13 *
  14 = 14 *
  Shahed-136 #
Pork retailed at 24.53 yuan per kilogram in the second week of April, off 0.4 percent, while eggs slid 1.1 percent.
  24.53 yuan per kilogram = 24.53 CNY/kg
  the second week of April @2024-04-08/2024-04-14
  0.4 percent = 0.4 % v
  1.1 percent = 1.1 % v
Peter Higgs, who predicted the particle in 1964 and shared the Nobel prize 49 years later, died at his home in Edinburgh aged 94.
  1964 @1964
  49 years = 49 a
  94 = 94 {岁}
The bullet train reached 453 km/h on a test section near Fuqing, compared with the 350 km/h at which CR400 trains run now.
  453 km/h = 453 km/h
  350 km/h = 350 km/h
  CR400 #
Yesterday's Lotto jackpot of £2m rolled over because nobody matched all six numbers, although a ticket with five and the bonus ball won £1m.
  Yesterday @2024-04-17
  £2m = 2000000 GBP
  six = 6 *
  five = 5 *
  £1m = 1000000 GBP
`,
);
