import { holds } from './reading-table.testing.ts';

/** English kitchens, ships, shares and homes, in sentences of our own. */
holds(
  'English kitchens, ships, shares and homes',
  { language: 'en', date: '2025-09-10', rows: 24 },
  `
Simmer 350 g of lentils in 1.2 litres of stock for 25 to 30 minutes, then stir in 40 ml of cream.
  350 g = 350 g
  1.2 litres = 1.2 L
  25 to 30 minutes = 25..30 min
  40 ml = 40 mL
Bake the loaf at 180C for 45 minutes and cut it into eight slices.
  180C = 180 Cel
  45 minutes = 45 min
  eight = 8 *
The dough needs 500 grams of flour, 7 grams of yeast and three eggs.
  500 grams = 500 g
  7 grams = 7 g
  three = 3 *
The A350 landed safely in Madrid with 289 passengers and 14 crew after an engine failed at 37,000 feet.
  A350 #
  289 = 289 *
  14 = 14 *
  37,000 feet = 37000 [ft_i]
The airline grounded 19 of its 64 Boeing 737 jets on Friday; each check takes about 12 hours.
  19 = 19 *
  64 = 64 *
  737 #
  Friday @2025-09-05
  about 12 hours = ~12 h
The tanker, carrying 730,000 barrels of crude, was drifting 18 nautical miles off Hodeidah at 2 knots.
  730,000 barrels = 730000 [bbl_us]
  18 nautical miles = 18 [nmi_i]
  2 knots = 2 [kn_i]
The rate for a 40-foot box from Shanghai to Rotterdam fell 10 percent to $2,670, the lowest since January 2024.
  40-foot = 40 [ft_i]
  10 percent = 10 % v
  $2,670 = 2670 USD
  January 2024 @2024-01
The insurer expects hurricane claims of $1.1 billion to $1.4 billion, of which reinsurers will bear 60 per cent.
  $1.1 billion to $1.4 billion = 1100000000..1400000000 USD
  60 per cent = 60 %
Premiums rose 7.5 per cent to £3.8bn, while the combined ratio was 93.7 per cent.
  7.5 per cent = 7.5 % ^
  £3.8bn = 3800000000 GBP
  93.7 per cent = 93.7 %
The museum paid $3.2 million for the drawing in 1998; at auction on Thursday it may fetch ten times as much.
  $3.2 million = 3200000 USD
  1998 @1998
  Thursday @2025-09-11
  ten times = 10 {倍}
The new wing, which opens on 18 October, has 4,300 square metres and will show 1,500 objects, nearly half of them for the first time.
  18 October @2025-10-18
  4,300 square metres = 4300 m2
  1,500 = 1500 *
  nearly half = ~0.5 1
  first #
The saloon's 1.5-litre engine makes 190 hp and takes it to 100 km/h in 7.4 seconds.
  1.5-litre = 1.5 L
  190 hp = 190 [HP]
  100 km/h = 100 km/h
  7.4 seconds = 7.4 s
Prices start at €38,900, and the larger battery gives a range of 510 km.
  €38,900 = 38900 EUR
  510 km = 510 km
The three-bedroom flat, on the market at £485,000, went for £462,000 after eleven weeks.
  three = 3 *
  £485,000 = 485000 GBP
  £462,000 = 462000 GBP
  eleven weeks = 11 wk
Rents in the capital climbed 4.1% to an average of £2,210 a month, while the number of homes to let shrank by 9%.
  4.1% = 4.1 % ^
  £2,210 = 2210 GBP per mo
  9% = 9 % v
The shares closed at 412p, down 3.6 per cent, valuing the group at £2.9bn.
  412p = 4.12 GBP
  3.6 per cent = 3.6 % v
  £2.9bn = 2900000000 GBP
The yield on 10-year Treasury notes dipped 4 basis points to 4.07 percent.
  10-year = 10 a
  4 basis points = 0.04 pp v
  4.07 percent = 4.07 %
Norway's wealth fund returned 5.7 percent in the first half of 2025, earning 698 billion Norwegian kroner.
  5.7 percent = 5.7 %
  the first half of 2025 @2025-01/2025-06
  698 billion Norwegian kroner = 698000000000 NOK
The policy covers theft of up to $5,000 and has an excess of $250.
  up to $5,000 = <5000 USD
  $250 = 250 USD
The bulk carrier, built in 2011 and 229 metres long, ran aground at 4:20 a.m. on Sunday with 22 sailors on board.
  2011 @2011
  229 metres = 229 m
  4:20 a.m. on Sunday @2025-09-07T04:20
  22 = 22 {人}
The vineyard's 12 hectares yield 55,000 bottles a year at 13.5 per cent alcohol.
  12 hectares = 12 har
  55,000 = 55000 * per a
  13.5 per cent = 13.5 %
The orchestra of 85 musicians will give nine concerts in eight cities from 2 to 21 November.
  85 = 85 {人}
  nine = 9 *
  eight = 8 *
  2 to 21 November @2025-11-02/2025-11-21
The dealer asks $14,800 for the 2016 hatchback, which has 61,000 miles on the clock.
  $14,800 = 14800 USD
  2016 @2016
  61,000 miles = 61000 [mi_i]
The warehouse, let for 15 years at A$6.4 million a year, sold on a yield of 5.1 per cent.
  15 years = 15 a
  A$6.4 million = 6400000 AUD per a
  5.1 per cent = 5.1 %
`,
);
