import { holds } from './reading-table.testing.ts';

/** Blazes, overs, trials and lighthouses in the English press, in sentences of our own, with all that is read in each. */
holds(
  'Blazes, overs, trials and lighthouses in English',
  { language: 'en', date: '2024-04-18', rows: 47 },
  `
Firefighters spent nearly six hours bringing a blaze under control at a timber yard in Grimsby that destroyed 14 vans and left 23 residents without power.
  nearly six hours = ~6 h
  14 = 14 *
  23 = 23 {人}
Gusts of 68mph were recorded at Capel Curig, and forecasters warned that 30mm to 40mm of rain could fall across north Wales by Friday evening.
  68mph = 68 [mi_i]/h
  30mm to 40mm = 30..40 mm
  Friday @2024-04-19
Marta Quintanilla needed just 61 balls for her 84 not out as Somerset chased down a target of 243 with three overs to spare.
  61 = 61 *
  84 = 84 *
  243 = 243 *
  three = 3 *
Of the 1,180 people polled in Ohio, roughly three in 10 said they had skipped a meal to pay the rent.
  1,180 = 1180 {人}
  roughly three in 10 = ~0.3 1
A dozen pierced shells found in a cave near Málaga are between 110,000 and 120,000 years old, according to a team from Leipzig.
  A dozen = 12 *
  between 110,000 and 120,000 years = 110000..120000 a
Four hikers, three of them teenagers, were winched off Helvellyn yesterday after 70-odd metres of footpath gave way.
  Four = 4 {人}
  three = 3 {人}
  yesterday @2024-04-17
  70-odd metres = >70 m
Detectives want to trace the driver of a silver Audi A3 seen on the A38 near Alfreton in the early hours of 11 April.
  A3 #
  A38 #
  11 April @2024-04-11
Vermont sugar makers boiled 2.9 million gallons of syrup in 2023, more than half the national crop.
  2.9 million gallons = 2900000 [gal_us]
  2023 @2023
  more than half = >0.5 1
The bridge, closed since a barge struck it on January 9, will reopen to cars and to lorries of up to 7.5 tonnes.
  January 9 @2024-01-09
  up to 7.5 tonnes = <7.5 t
Kipyego clocked 2:04:37 in Rotterdam, 22 seconds inside the course record.
  2:04:37 = 7477 s
  22 seconds = 22 s
Volunteers given the drug fell asleep within 17 minutes during the 12-week trial; those on a placebo took 41.
  within 17 minutes = <17 min
  12-week = 12 wk
  41 = 41 *
Temperatures in Phoenix hit 97F on Tuesday, 12 degrees above normal, and the mercury may reach 100 by the weekend.
  97F = 97 [degF]
  Tuesday @2024-04-16
  12 degrees = 12 [degF]
  100 = 100 *
Eight jurors — five women, three men — will return to Courtroom 4 on April 22 to hear closing arguments.
  Eight = 8 {人}
  five = 5 {人}
  three = 3 {人}
  Courtroom 4 #
  April 22 @2024-04-22
Wolverton Rail carried 4.2 million passengers last year, fewer than half the number it managed in 2019.
  4.2 million = 4200000 {人}
  last year @2023
  fewer than half = <0.5 1
  2019 @2019
A tagged Cuvier's beaked whale stayed under for 3 hours 42 minutes, the longest dive on record, and reached a depth of almost 3,000 metres.
  3 hours 42 minutes = 222 min
  almost 3,000 metres = ~3000 m
Petrol at the supermarket forecourt in Truro cost 149.9p a litre on Wednesday, and the queue stretched 400 yards back to the ring road.
  149.9p a litre = 1.499 GBP/L
  Wednesday @2024-04-17
  400 yards = 400 [yd_i]
Coach Dale Brannigan has used 27 starting line-ups in 81 games, and the one that beat Tulsa has not been seen since.
  27 = 27 *
  81 = 81 {场}
  one ?
An estimated 11,000 puffins have returned to the island, where rangers counted only 860 burrows in use as recently as 2008.
  An estimated 11,000 = ~11000 *
  860 = 860 *
  2008 @2008
Anyone who saw the robbery should call 101, quoting crime number 24/31877, or Crimestoppers on 0800 555 111.
  101 #
  crime number 24/31877 #
  0800 555 111 #
A magnitude 5.8 tremor shook the coast south of Concepción at 3.12am, and no fewer than nine aftershocks followed before dawn.
  5.8 = 5.8 {级}
  3.12am @T03:12
  no fewer than nine = >9 *
The charity, run by six volunteers out of a garage in Boise, has shipped 2,300 bicycles to Malawi and Zambia since the pandemic.
  six = 6 {人}
  2,300 = 2300 {辆}
Trains on the 7 line will skip 40th Street and run at eight-minute intervals until October.
  7 line #
  40th Street #
  eight-minute = 8 min
  October @2024-10
Archaeologists working ahead of the bypass have exposed a quarter of a mile of Roman road, along with 17 graves and a coin minted in AD 297.
  a quarter of a mile = 0.25 [mi_i]
  17 = 17 *
  AD 297 @0297
In the Championship, Stoke drew 2-2 with Hull despite playing the last half-hour with 10 men.
  2-2 ?
  half-hour = 0.5 h
  10 = 10 {人}
Astronomers say the planet, 124 light years away, is 2.6 times as wide as Earth and circles its star in 33 days.
  124 light years = 124 [ly]
  2.6 times = 2.6 {倍}
  33 days = 33 d
Sales of vinyl climbed for a 16th straight year, with 6.1 million records bought, Taylor Swift's "1989" foremost among them.
  16th straight year #
  6.1 million = 6100000 *
  1989 #
Mist will clear by mid-morning, leaving sunny spells and highs of 16C to 18C in the south but around 9C in Shetland.
  16C to 18C = 16..18 Cel
  around 9C = ~9 Cel
"We've had well over 300 emails, 20 or so of them abusive," said the headteacher, whose school banned phones in January.
  well over 300 = >300 {封}
  20 or so = ~20 *
  January @2024-01
The lighthouse, 141ft high and painted in red and white bands, was automated on 30 September 1988 and its last three keepers retired to Stornoway.
  141ft = 141 [ft_i]
  30 September 1988 @1988-09-30
  three = 3 {人}
Seven-year-old Beatrix weighed 1lb 9oz at birth and spent 103 days in intensive care.
  Seven-year-old = 7 {岁}
  1lb 9oz = 25 [oz_av]
  103 days = 103 d
Top seed Ilse Vandamme saved two match points before beating Petra Kolarova 4-6, 7-6, 6-3 in just under three hours.
  two = 2 {点}
  4-6 ?
  7-6 ?
  6-3 ?
  just under three hours = <3 h
Carbon dioxide at Mauna Loa averaged 425.4 parts per million in March, a level not seen for at least 3 million years.
  425.4 parts per million = 425.4 [ppm]
  March @2024-03
  at least 3 million years = >3000000 a
Hundreds of mourners followed the coffin down the Falls Road behind a lone piper and four black horses.
  Hundreds = 200..900 {人}
  four = 4 {匹}
Hackers stole the details of anywhere from six to eight million customers last month, the broadband provider admitted, after getting past a router left on its factory password, 1234.
  from six to eight million = 6000000..8000000 {人}
  last month @2024-03
  1234 #
The bakery's record for croissants is 900 before lunch, but for Bastille Day, July 14, it plans to bake three times as many.
  900 = 900 *
  July 14 @2024-07-14
  three times = 3 {倍}
Mrs Justice Farrow told him he would serve a minimum of 26 years, less the 311 days he has already spent on remand.
  a minimum of 26 years = >26 a
  311 days = 311 d
On the M6, three of the four northbound lanes were shut between junctions 18 and 19 after a lorry shed its load of frozen chips.
  M6 #
  three = 3 *
  four = 4 *
  junctions 18 #
  19 #
Flights from Newark to Reykjavík take five and a half hours, which leaves time for a nap and a 6am dip in the Blue Lagoon.
  five and a half hours = 5.5 h
  6am @T06:00
He smoked 40 a day until his heart attack at 52; now, at 78, he swims every morning.
  40 = 40 * per d
  52 = 52 {岁}
  78 = 78 {岁}
The 10-seat restaurant above a Tottenham tyre shop has a waiting list of 1,400-plus names and a tasting menu that runs to 17 courses.
  10 = 10 *
  1,400-plus = >1400 *
  17 = 17 *
Under the plan, all Year 9 pupils would study a language for at least three hours a week and drop art.
  Year 9 #
  at least three hours = >3 h per wk
Snow lay 18 inches deep at the Eisenhower Tunnel, and Interstate 70 stayed closed to trucks for a second night.
  18 inches = 18 [in_i]
  Interstate 70 #
  second night #
Reservoirs across Catalonia stand at less than a fifth of capacity, and old men in the bars compare it with the droughts of the 1940s.
  less than a fifth = <0.2 1
  the 1940s @1940/1949
Bookmakers make the grey 9-2 favourite for Saturday's feature race at Ayr, ahead of last year's runner-up.
  9-2 ?
  Saturday @2024-04-20
  last year @2023
At 6ft 7in and 22 years of age, Okonjo is the tallest and the youngest prop in the squad.
  6ft 7in = 79 [in_i]
  22 years of age = 22 {岁}
Users of the app in the 18-to-24 bracket spend 95 minutes a day on it, up by almost a quarter since 2021.
  18-to-24 = 18..24 {岁}
  95 minutes = 95 min per d
  almost a quarter = ~0.25 1 ^
  2021 @2021
Some of the letters, written from 1939 to 1945 in pencil on cigarette paper, run to no more than a dozen words.
  1939 to 1945 @1939/1945
  no more than a dozen = <12 {字}
`,
);
