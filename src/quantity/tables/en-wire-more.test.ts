import { holds } from './reading-table.testing.ts';

/** English wire reports, in sentences of our own, the rest. */
holds(
  'English wire reports, the rest',
  { language: 'en', date: '2020-03-14', rows: 50 },
  `
The rupee touched a low of 74.48 to the dollar.
  74.48 ?
The rouble has lost nearly 20% of its value since January 1.
  nearly 20% = ~20 % v
  January 1 @2020-01-01
Nigeria cut petrol to 125 naira a litre from 145 naira.
  125 naira a litre = 125 NGN/L
  145 naira = 145 NGN
The Swiss group earned 3.2 billion Swiss francs, up 9 percent.
  3.2 billion Swiss francs = 3200000000 CHF
  9 percent = 9 % ^
A one-bedroom flat in the block fetched S$1.05 million.
  one-bedroom ?
  S$1.05 million = 1050000 SGD
Brazil's trade surplus narrowed to $3.1 billion in February.
  $3.1 billion = 3100000000 USD
  February @2020-02
The deal values the start-up at $1.2bn, twice what it was worth in 2017.
  $1.2bn = 1200000000 USD
  twice = 2 *
  2017 @2017
City 3, United 1: the champions are now nine points clear.
  3 ?
  1 ?
  nine = 9 *
He ran the 100 metres in 9.91 seconds, the third-fastest time this season.
  100 metres = 100 m
  9.91 seconds = 9.91 s
  third-fastest #ordinal
She won 6-4, 3-6, 7-5 in a match that lasted two hours and 41 minutes.
  6-4, 3-6, 7-5 ?
  two hours and 41 minutes ?
The striker, 27, signed a four-year contract worth 18 million euros.
  27 ?
  four-year = 4 a
  18 million euros = 18000000 EUR
About 3.5 million tonnes of steel, roughly 4 percent of national stocks, sit in the port.
  About 3.5 million tonnes = ~3500000 t
  roughly 4 percent = ~4 %
Industrial output contracted by 13.5 percent, the sharpest fall in three decades.
  13.5 percent = 13.5 % v
  three decades ?
Investment in fixed assets stood at 3.33 trillion yuan, down 24.5 percent.
  3.33 trillion yuan = 3330000000000 CNY
  24.5 percent = 24.5 % v
Power generation reached 1,026.7 billion kilowatt-hours in January and February.
  1,026.7 billion kilowatt-hours = 1026700000000 kW.h
  January and February @2020-01,2020-02
The 2.4-gigawatt wind project will cost an estimated $7.6 billion.
  2.4-gigawatt = 2.4 GW
  $7.6 billion ?
Solar capacity rose by 30.1 GW last year to 204.3 GW.
  30.1 GW = 30.1 GW ^
  last year @2019
  204.3 GW = 204.3 GW
The township has 12,400 residents, of whom 3,100 are over 65.
  12,400 = 12400 *
  3,100 = 3100 *
  over 65 ?
Each household received 500 yuan and 10 kg of rice.
  500 yuan = 500 CNY per {户}
  10 kg = 10 kg
Per capita disposable income came to 30,733 yuan, up 5.8 percent in real terms.
  30,733 yuan = 30733 CNY per {人}
  5.8 percent = 5.8 % ^
The subsidy is capped at 2,000 yuan per hectare.
  2,000 yuan per hectare ?
Fewer than 100 patients remain in intensive care.
  Fewer than 100 = <100 *
Under 5% of loans were non-performing at the end of 2019.
  Under 5% = <5 %
  the end of 2019 ?
Profit more or less held at RMB 461m, against RMB 458m a year earlier.
  RMB 461m = 461000000 CNY
  RMB 458m = 458000000 CNY
  a year earlier ?
The issuer placed CNY 2.5 billion of three-year notes at 3.29%.
  CNY 2.5 billion = 2500000000 CNY
  three-year = 3 a
  3.29% = 3.29 %
The group had 1,274 stores in 63 cities as at 31 December.
  1,274 = 1274 *
  63 = 63 *
  31 December @2019-12-31
Net debt was $18.3m (2018: $22.9m).
  $18.3m = 18300000 USD
  2018 @2018
  $22.9m = 22900000 USD
The impairment of US$310 million relates to the Block 15/06 licence.
  US$310 million = 310000000 USD
  15/06 #
Trading volume was 238,400 lots, 17% above Wednesday's.
  238,400 = 238400 *
  17% = 17 %
  Wednesday ?
London copper slid 1.4% to $5,440 a tonne.
  1.4% = 1.4 % v
  $5,440 a tonne = 5440 USD/t
Gold eased to $1,529.90 an ounce after losing 9.3 percent in a week.
  $1,529.90 ?
  9.3 percent = 9.3 % v
  a week ?
The 10-year Treasury yield climbed 15 basis points to 0.98%.
  10-year = 10 a
  15 basis points ?
  0.98% = 0.98 %
Turnout was 61.4 percent, almost 4 points higher than four years ago.
  61.4 percent = 61.4 %
  almost 4 points ?
  four years = 4 a
The court sentenced him to three and a half years and fined him 200,000 yuan.
  three and a half years = 3.5 a
  200,000 yuan = 200000 CNY
Only a third of the 45 wards have isolation rooms.
  a third ?
  45 = 45 *
Half of all beds are empty.
  Half ?
The parcel weighed 2.3 kilograms and measured 40 centimetres across.
  2.3 kilograms = 2.3 kg
  40 centimetres = 40 cm
The lake has shrunk from 68,000 square kilometres in 1960 to less than 8,000.
  68,000 square kilometres = 68000 km2
  1960 @1960
  less than 8,000 ?
The vaccine candidate must be kept at 2-8 degrees Celsius.
  2-8 degrees Celsius = 2..8 Cel
It took researchers just 42 hours to sequence all 29,903 bases of the genome.
  42 hours = 42 h
  29,903 = 29903 *
The telescope, 1.5 million kilometres from Earth, will work for 10 years or more.
  1.5 million kilometres = 1500000 km
  10 years or more = >10 a
PM2.5 averaged 52 micrograms per cubic metre, down 14.8 percent.
  PM2.5 #name
  52 micrograms per cubic metre ?
  14.8 percent = 14.8 % v
The G20 pledged to do whatever it takes; 5G spending will go on.
  G20 #name
  5G #name
First, stabilise jobs; second, keep prices in check; third, protect the poor.
  First #
  second #
  third #
On the one hand demand is weak; on the other, stocks are at a 16-month low.
  one hand #
  16-month = 16 mo
A million masks a day leave the factory, up from 60,000 in January.
  A million = 1000000 * per d
  60,000 = 60000 *
  January @2020-01
Several thousand workers at the two sites will get full pay.
  Several thousand ?
  two = 2 *
The port handled 1.98 million TEU in February, some 21 percent less than in February 2019.
  1.98 million ?
  February @2020-02
  some 21 percent = ~21 % v
  February 2019 @2019-02
Rice output is forecast at 148.5 million tonnes, give or take 2 percent.
  148.5 million tonnes = 148500000 t
  2 percent = 2 %
From $24 million in 2015, annual sales have swollen fivefold to $120 million.
  $24 million = 24000000 USD
  2015 @2015
  fivefold = 5 * ^
  $120 million = 120000000 USD
`,
);
