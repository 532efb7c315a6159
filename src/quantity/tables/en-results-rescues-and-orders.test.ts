import { holds } from './reading-table.testing.ts';

/** English results, rescues and orders, in sentences of our own. */
holds(
  'English results, rescues and orders',
  { language: 'en', date: '2025-03-12', rows: 30 },
  `
The consumer price index rose 0.2% in February, the statistics office said on Tuesday, leaving the annual rate at 2.8%.
  0.2% = 0.2 % ^
  February @2025-02
  Tuesday @2025-03-11
  2.8% = 2.8 %
Net profit for the fourth quarter climbed 14% to nearly 3.6 billion yuan, while revenue slipped 2.1%, the carmaker said.
  the fourth quarter @2024-Q4
  14% = 14 % ^
  nearly 3.6 billion yuan = ~3600000000 CNY
  2.1% = 2.1 % v
Shares in the retailer tumbled 7.4 per cent to 312p after it warned that annual profit would miss forecasts by £25m.
  7.4 per cent = 7.4 % v
  312p = 3.12 GBP
  £25m = 25000000 GBP
The health ministry reported 182 measles cases in February, taking the total since January 1 to 417.
  182 = 182 {例}
  February @2025-02
  January 1 @2025-01-01
  417 = 417 *
Floods in the southern province have killed at least 34 people, displaced more than 120,000 and destroyed 4,700 homes.
  at least 34 = >34 {人}
  more than 120,000 = >120000 *
  4,700 = 4700 *
Brent crude settled at $69.56 a barrel, up 58 cents, while gold was down 1.1% at $2,889 an ounce.
  $69.56 a barrel = 69.56 USD/[bbl_us]
  58 cents = 0.58 USD ^
  1.1% = 1.1 % v
  $2,889 an ounce = 2889 USD/[oz_tr]
The government plans to spend 1.2 trillion yen on chips in five years, of which 480 billion yen goes to three plants in Kyushu.
  1.2 trillion yen = 1200000000000 JPY
  five years = 5 a
  480 billion yen = 480000000000 JPY
  three = 3 *
Forecasters expect a low of minus 12 degrees Celsius overnight, up to 30 cm of snow and gusts of 90 km/h.
  minus 12 degrees Celsius = -12 Cel
  up to 30 cm = <30 cm
  90 km/h = 90 km/h
United won 3-1 away, their fifth win in a row, and now have 54 points.
  3-1 #
  fifth #
  54 = 54 {点}
The Bank of Canada cut its key rate by 25 basis points to 2.75%, the seventh such move.
  25 basis points = 0.25 pp v
  2.75% = 2.75 %
  seventh #
Exports grew 5.4 percent year on year in December, while imports shrank by 1.3 percent, leaving a surplus of $72 billion.
  5.4 percent = 5.4 % ^
  December @2024-12
  1.3 percent = 1.3 % v
  $72 billion = 72000000000 USD
Police said 11 people, aged between 16 and 24, were arrested after a brawl involving about 60 fans.
  11 = 11 {人}
  between 16 and 24 = 16..24 {岁}
  about 60 = ~60 {人}
The 450 MW solar farm covers 1,100 hectares and was built at a cost of €390 million.
  450 MW = 450 MW
  1,100 hectares = 1100 har
  €390 million = 390000000 EUR
The airline carried 17.6 million passengers last year, up 9% from 2023, and filled 86.4% of its seats.
  17.6 million = 17600000 *
  last year @2024
  9% = 9 % ^
  2023 @2023
  86.4% = 86.4 %
US employers added 151,000 jobs and the unemployment rate was 4.1%, the Labor Department said on Friday.
  151,000 = 151000 {个}
  4.1% = 4.1 %
  Friday @2025-03-07
In the trial of 3,240 adults, the vaccine reduced infections by 72 percent, and fewer than 1 percent of volunteers had a fever.
  3,240 = 3240 {人}
  72 percent = 72 % v
  fewer than 1 percent = <1 %
The average asking price of a home was £371,870, while first-time buyers paid £228,000.
  £371,870 = 371870 GBP
  first-time #
  £228,000 = 228000 GBP
The mine produced 214,000 tonnes of copper in 2024, about 6% of national output, at a cost of $1.94 a pound.
  214,000 tonnes = 214000 t
  2024 @2024
  about 6% = ~6 %
  $1.94 a pound = 1.94 USD/[lb_av]
With 92% of ballots counted, the Liberals had won 38.6% of the vote and 71 of the 150 seats.
  92% = 92 %
  38.6% = 38.6 %
  71 = 71 1
  150 = 150 1
The city opened 126 km of metro lines in 2024, and its GDP expanded 5.8 percent to 1.63 trillion yuan.
  126 km = 126 km
  2024 @2024
  5.8 percent = 5.8 % ^
  1.63 trillion yuan = 1630000000000 CNY
The budget foresees a deficit of 4.6% of GDP in 2025 on spending of €1.7 trillion.
  4.6% = 4.6 %
  2025 @2025
  €1.7 trillion = 1700000000000 EUR
The port handled 4.95 million containers in the first two months, a rise of 3.3 percent.
  4.95 million = 4950000 *
  the first two months @2025-01/2025-02
  3.3 percent = 3.3 % ^
He was jailed for 12 years and fined 1.5 million yuan for taking bribes worth over 9.2 million yuan.
  12 years = 12 a
  1.5 million yuan = 1500000 CNY
  over 9.2 million yuan = >9200000 CNY
The company will lay off 1,400 staff, or roughly 8% of its workforce, and close two of its six factories.
  1,400 = 1400 {人}
  roughly 8% = ~8 %
  two = 2 *
  six = 6 *
The agency has delivered 5,600 tonnes of flour and 240,000 litres of fuel since Monday.
  5,600 tonnes = 5600 t
  240,000 litres = 240000 L
  Monday @2025-03-10
The fire has burned 2,300 acres and was 40 percent contained; some 900 residents were told to leave.
  2,300 acres = 2300 [acr_us]
  40 percent = 40 %
  some 900 = ~900 {人}
Macao received 3.15 million visitors in February, down 4.8 percent, and hotel occupancy averaged 89.7 percent.
  3.15 million = 3150000 *
  February @2025-02
  4.8 percent = 4.8 % v
  89.7 percent = 89.7 %
The group agreed to pay $1.05bn in cash, or $14.75 a share, a 32% premium to the closing price.
  $1.05bn = 1050000000 USD
  $14.75 = 14.75 USD per {股}
  32% = 32 %
Farmers harvested 2.1 million tonnes of soybeans, 15 percent of which was exported; prices averaged 3,900 yuan a tonne.
  2.1 million tonnes = 2100000 t
  15 percent = 15 %
  3,900 yuan a tonne = 3900 CNY/t
Rescuers pulled 27 people from the sea after the ferry sank 12 km off the coast at 4:20 am; six are missing.
  27 = 27 {人}
  12 km = 12 km
  4:20 am @T04:20
  six = 6 *
`,
);
