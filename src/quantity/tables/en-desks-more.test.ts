import { holds } from './reading-table.testing.ts';

/** English courts, filings, schools and sport, in sentences of our own, the rest. */
holds(
  'English courts, filings, schools and sport, the rest',
  { language: 'en', date: '2020-03-14', rows: 50 },
  `
The bank sees GDP growth at 1.4%-2.2% for the quarter.
  1.4%-2.2% = 1.4..2.2 %
  the quarter ?
The euro zone grew by just 0.1 percent in the fourth quarter of 2019.
  0.1 percent = 0.1 % ^
  the fourth quarter of 2019 ?
Germany's carmakers build 16 million vehicles a year worldwide, 4.7 million of them at home.
  16 million = 16000000 * per a
  4.7 million = 4700000 *
The school has 1,150 pupils and a 4.5-hectare campus.
  1,150 = 1150 *
  4.5-hectare = 4.5 har
Year 6 children sit two 60-minute papers in May.
  Year 6 #
  two = 2 *
  60-minute = 60 min
  May @2020-05
Enrolment rose by 15,300, to 236,000, in the five years to 2018/19.
  15,300 = 15300 * ^
  236,000 = 236000 *
  five years to 2018/19 ?
There are 17.3 pupils for every teacher, against a target of 15.
  17.3 ?
  15 ?
The Lakers won 112-103 for their 49th victory of the season.
  112-103 ?
  49th #ordinal
She cleared 2.02 metres on her third attempt, two centimetres better than in Doha.
  2.02 metres = 2.02 m
  third #ordinal
  two centimetres = 2 cm
The 42.195-km race drew more than 38,000 entrants from 130-plus nations.
  42.195-km = 42.195 km
  more than 38,000 = >38000 *
  130-plus ?
Liverpool need six more points from nine games.
  six ?
  nine = 9 *
He hit 17 fours and three sixes in a 98-ball 145.
  17 ?
  three ?
  98-ball ?
  145 ?
Formula One's 2020 opener was called off two hours before first practice.
  Formula One #name
  2020 @2020
  two hours = 2 h
  first #ordinal
The striker was bought for 60 million euros plus 15 million euros in add-ons.
  60 million euros = 60000000 EUR
  15 million euros = 15000000 EUR
The ferry, 188 metres long, can carry 1,300 people and 240 cars.
  188 metres = 188 m
  1,300 = 1300 {人}
  240 = 240 *
High-speed trains cover the 1,318 km in four and a half hours.
  1,318 km = 1318 km
  four and a half hours = 4.5 h
The bridge's main span is 1,092 metres; its towers rise 330 metres.
  1,092 metres = 1092 m
  330 metres ?
The A1(M) was shut between junctions 9 and 10 for 14 hours.
  A1(M) #
  9 and 10 ?
  14 hours = 14 h
The No. 7 bus now runs every 12 minutes.
  No. 7 #
  12 minutes = 12 min
Flight MH370 vanished on 8 March 2014 with 239 people on board.
  MH370 #
  8 March 2014 @2014-03-08
  239 = 239 {人}
Freight volume on the line hit 2.87 billion tonnes, an increase of 1.6 percent.
  2.87 billion tonnes = 2870000000 t
  1.6 percent = 1.6 % ^
Each truck can haul 32 tonnes at 80 kilometres per hour.
  32 tonnes = 32 t
  80 kilometres per hour ?
Three quarters of all lorries crossing the border on Monday were empty.
  Three quarters ?
  Monday ?
The capital recorded its warmest February since 1961, at an average of 3.4 degrees Celsius.
  February @2020-02
  1961 @1961
  3.4 degrees Celsius = 3.4 Cel
Up to 25 centimetres of snow is expected above 600 metres.
  Up to 25 centimetres = <25 cm
  above 600 metres ?
The cyclone dumped 312 millimetres of rain on Suva in 24 hours.
  312 millimetres = 312 mm
  24 hours = 24 h
A magnitude-5.1 quake struck at a depth of 10 km, 41 km southwest of the city.
  magnitude-5.1 ?
  10 km = 10 km
  41 km = 41 km
The drought has cut the maize crop to 1.8 million tonnes, from 2.7 million a year ago.
  1.8 million tonnes = 1800000 t
  2.7 million ?
  a year ago ?
Locusts have eaten 70,000 hectares of cropland; a swarm covers one square kilometre or more.
  70,000 hectares = 70000 har
  one square kilometre or more = >1 km2
A hen lays 300-odd eggs a year.
  300-odd ?
The county's 640 cooperatives farm 52,000 hectares, roughly 81 hectares apiece.
  640 = 640 *
  52,000 hectares = 52000 har
  roughly 81 hectares = ~81 har
Urea sells at 1,720-1,750 yuan a tonne.
  1,720-1,750 yuan a tonne = 1720..1750 CNY/t
The crew of six spent 197 days aboard.
  six ?
  197 days = 197 d
The trial enrolled 45 volunteers aged 18 to 55, in three groups of 15.
  45 = 45 *
  18 to 55 ?
  three = 3 *
  15 ?
Patients on the drug recovered in 11 days, four days sooner than those given a placebo.
  11 days = 11 d
  four days = 4 d
The fossil is 120 million years old and no longer than 1.5 centimetres.
  120 million years = 120000000 a
  no longer than 1.5 centimetres ?
The virus has an R0 of between 2 and 2.5, the study says.
  R0 #
  between 2 and 2.5 ?
Two hundred and forty-three of the ship's 3,711 passengers and crew tested positive.
  Two hundred and forty-three = 243 *
  3,711 = 3711 *
Twelve out of every 1,000 infants die before their first birthday.
  Twelve out of every 1,000 ?
  first #ordinal
One of the two men, a 45-year-old from Leeds, died at the scene.
  two ?
  45-year-old ?
Seven Eleven Japan will trim hours at 100 or so shops.
  Seven Eleven #name
  100 or so ?
Twenty-First Century Fox once owned 39 per cent of the broadcaster.
  Twenty-First Century Fox #name
  39 per cent = 39 %
The Group of Seven will hold talks by video on March 16; the G7 chair is rotating.
  Group of Seven #name
  March 16 @2020-03-16
  G7 #name
Office 365 users rose 21 percent, Microsoft said; Windows 7 is no longer supported.
  Office 365 #name
  21 percent = 21 % ^
  Windows 7 #name
It is a one-off, second to none, and third parties were not hurt.
  one-off #
  second #
  third #
The "Two Sessions" were put off; nobody was in two minds about the Four Comprehensives.
  Two Sessions #
  two minds #phrase
  Four Comprehensives #
Customs officers intercepted 86.5 tonnes of smuggled meat and detained 13 suspects.
  86.5 tonnes = 86.5 t
  13 = 13 *
The hospital discharged 26 patients on March 9, among them a 96-year-old woman.
  26 = 26 *
  March 9 @2020-03-09
  96-year-old ?
Steel inventories climbed for an eighth week, reaching 24.2 million tonnes.
  eighth #ordinal
  24.2 million tonnes = 24200000 t
Tuition will go up by 3.5 percent to 28,600 pounds.
  3.5 percent = 3.5 % ^
  28,600 pounds = 28600 GBP
`,
);
