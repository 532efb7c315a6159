import { holds } from './reading-table.testing.ts';

/** English farms, science, markets and the arts, in sentences of our own. */
holds(
  'English farms, science, markets and the arts',
  { language: 'en', date: '2020-03-14', rows: 50 },
  `
Wheat farmers in the county expect to harvest 412,000 tonnes, up 3 percent from 2019.
  412,000 tonnes = 412000 t
  3 percent = 3 % ^
  2019 @2019
The vineyard covers 36 hectares and ships 210,000 bottles a year.
  36 hectares = 36 har
  210,000 = 210000 * per a
Milk output slipped 0.7% to 2.9 billion litres.
  0.7% = 0.7 % v
  2.9 billion litres = 2900000000 L
Avocado prices have climbed by 48 percent since October 2019.
  48 percent = 48 % ^
  October 2019 @2019-10
The herd of 2,300 cattle needs 40 tonnes of feed a day.
  2,300 = 2300 *
  40 tonnes = 40 t per d
Cocoa futures fell £21 to £1,846 a tonne.
  £21 = 21 GBP v
  £1,846 a tonne = 1846 GBP/t
Ghana pays its farmers 8,240 cedis per tonne.
  8,240 cedis ?
Kenya's tea auction sold 9.4 million kilograms on March 10.
  9.4 million kilograms = 9400000 kg
  March 10 @2020-03-10
The dam will irrigate 14,500 hectares and light 60,000 homes.
  14,500 hectares = 14500 har
  60,000 = 60000 *
Egypt's population passed 100 million on February 11.
  100 million ?
  February 11 @2020-02-11
Ethiopia wants to plant four billion trees this year, about 40 per head.
  four billion = 4000000000 *
  this year @2020
  about 40 = ~40 * per {人}
The glacier has retreated 1.2 kilometres in 25 years.
  1.2 kilometres = 1.2 km
  25 years = 25 a
Sea levels are rising by 3.3 millimetres a year, the agency said.
  3.3 millimetres = 3.3 mm ^ per a
Carbon dioxide reached 414 parts per million in February.
  414 parts per million ?
  February @2020-02
The reactor runs at 320 degrees Celsius and produces 1,650 megawatts.
  320 degrees Celsius = 320 Cel
  1,650 megawatts = 1650 MW
Britain's wind farms generated 64 terawatt-hours last year, a fifth of all power.
  64 terawatt-hours ?
  last year @2019
  a fifth ?
Battery prices have dropped 87 percent in real terms, to $156 per kilowatt-hour.
  87 percent = 87 % v
  $156 per kilowatt-hour ?
The pipeline can move 38 billion cubic metres of gas annually.
  38 billion cubic metres = 38000000000 m3
Spot LNG slid below $3 per million British thermal units.
  below $3 ?
Coal still supplies 57.7 percent of China's energy, down 1.5 percentage points from 2018.
  57.7 percent = 57.7 %
  1.5 percentage points = 1.5 pp v
  2018 @2018
The probe, 7.6 billion kilometres away, sends 160 bits a second.
  7.6 billion kilometres = 7600000000 km
  160 = 160 *
Apollo 13 lifted off on April 11, 1970, with three men on board.
  Apollo 13 #name
  April 11, 1970 @1970-04-11
  three = 3 *
SpaceX launched 60 satellites on its sixth Starlink mission.
  60 = 60 *
  sixth #ordinal
The asteroid 1998 OR2 is at least 1.8 kilometres wide.
  1998 OR2 #
  at least 1.8 kilometres = >1.8 km
The beetle weighs 0.4 grams and can lift 850 times its own weight.
  0.4 grams = 0.4 g
  850 times = 850 *
Engineers shaved 120 kilograms off the car, which now does 0-100 km/h in 3.2 seconds.
  120 kilograms = 120 kg
  0-100 km/h ?
  3.2 seconds = 3.2 s
The chip packs 15.3 billion transistors into 113 square millimetres.
  15.3 billion = 15300000000 *
  113 square millimetres = 113 mm2
The film took $28.3 million in its opening weekend from 4,301 cinemas.
  $28.3 million = 28300000 USD
  4,301 = 4301 *
Its 2018 sequel cost roughly $85 million to make.
  2018 @2018
  roughly $85 million = ~85000000 USD
The museum has shut after drawing 9.6 million visitors last year, of whom 2.9 million came from America.
  9.6 million = 9600000 *
  last year @2019
  2.9 million = 2900000 *
A Hockney sold for £23.1 million, just above its low estimate.
  £23.1 million = 23100000 GBP
The novel runs to 912 pages and has sold 30 million copies in 42 languages.
  912 = 912 *
  30 million = 30000000 *
  42 = 42 *
U2 played 11 nights to half a million fans.
  U2 #
  11 = 11 *
  half a million ?
"Ocean's Eleven" beat "Apollo 11" in the ratings, drawing 3.4 million viewers.
  Ocean's Eleven #name
  Apollo 11 #name
  3.4 million = 3400000 *
Channel 4 and BBC One will both drop their 7pm bulletins.
  Channel 4 #name
  BBC One #name
  7pm ?
The 9/11 memorial and One World Trade Center are closed to visitors.
  9/11 #
  One World Trade Center #name
10 Downing Street declined to comment on the £330bn plan.
  10 Downing Street #
  £330bn = 330000000000 GBP
Section 13(d) of the 1934 Act applies to holdings above 5%.
  Section 13(d) #
  1934 ?
  above 5% ?
Resolution 2254 passed by 15 votes to nil.
  Resolution 2254 #
  15 = 15 *
Article 50 was triggered on 29 March 2017.
  Article 50 #
  29 March 2017 @2017-03-29
Henry VIII had six wives; Louis XVI had one.
  six = 6 *
  one ?
About one million people, or 2.1% of the workforce, have filed for jobless benefits.
  About one million = ~1000000 {人}
  2.1% = 2.1 %
Inflation ran at an annual 53.8 percent in Argentina, where a dollar fetches 62.6 pesos.
  53.8 percent = 53.8 %
  a dollar ?
  62.6 pesos ?
Chile's central bank sold $1.2 billion of its reserves; the peso still fell 2.3%.
  $1.2 billion = 1200000000 USD
  2.3% = 2.3 % v
Colombia pays Colombian pesos 980,803 a month as its minimum wage.
  980,803 ?
Pakistan's inflation eased by 2.2 percentage points to 12.4 percent.
  2.2 percentage points = 2.2 pp v
  12.4 percent = 12.4 %
Bangladesh earned 2.9 trillion taka from garments in the 12 months to June 2019.
  2.9 trillion taka = 2900000000000 BDT
  the 12 months to June 2019 ?
Infosys posted revenue of 230.92 billion rupees, up 7.9 percent.
  230.92 billion rupees = 230920000000 INR
  7.9 percent = 7.9 % ^
The Indian state has allotted Rs 35 lakh for each of 12 testing centres.
  Rs 35 lakh = 3500000 INR
  12 = 12 *
Hungary's forint traded at 345 per euro, 4 percent weaker than in January.
  345 ?
  4 percent = 4 %
  January @2020-01
`,
);
