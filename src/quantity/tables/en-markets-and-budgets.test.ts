import { holds } from './reading-table.testing.ts';

/** English markets, trade and budgets, in sentences of our own. */
holds(
  'English markets, trade and budgets',
  { language: 'en', date: '2024-04-18', rows: 22 },
  `
China's GDP expanded 5.3 percent year-on-year to 29.6 trillion yuan ($4.1 trillion) in the first quarter, the National Bureau of Statistics said on Tuesday.
  5.3 percent = 5.3 % ^
  29.6 trillion yuan = 29600000000000 CNY
  $4.1 trillion = 4100000000000 USD
  the first quarter @2024-Q1
  Tuesday @2024-04-16
Retail sales of consumer goods rose 4.7 percent in the first three months, while online sales jumped 12.4 percent to 3.31 trillion yuan.
  4.7 percent = 4.7 % ^
  the first three months @2024-01/2024-03
  12.4 percent = 12.4 % ^
  3.31 trillion yuan = 3310000000000 CNY
The surveyed urban unemployment rate stood at 5.2 percent in March, down 0.1 percentage points from February.
  5.2 percent = 5.2 %
  March @2024-03
  0.1 percentage points = 0.1 pp v
  February @2024-02
Foreign trade through the port reached 1.62 trillion yuan in 2023, of which exports made up 61.5 percent.
  1.62 trillion yuan = 1620000000000 CNY
  2023 @2023
  61.5 percent = 61.5 %
Brent crude fell $1.85, or 2.1 percent, to settle at $87.29 a barrel on Wednesday.
  $1.85 = 1.85 USD v
  2.1 percent = 2.1 % v
  $87.29 a barrel = 87.29 USD/[bbl_us]
  Wednesday @2024-04-17
The benchmark Shanghai Composite Index closed up 0.4 percent at 3,068.27 points, and turnover came to 938.6 billion yuan.
  0.4 percent = 0.4 % ^
  3,068.27 = 3068.27 {点}
  938.6 billion yuan = 938600000000 CNY
Japan's core consumer prices rose 2.6 percent in March, less than many had feared, after 2.8 percent in February.
  2.6 percent = 2.6 % ^
  March @2024-03
  2.8 percent = 2.8 %
  February @2024-02
The central bank sold $250 million from its reserves, which fell to $6.9 billion, enough for 3.6 months of imports.
  $250 million = 250000000 USD
  $6.9 billion = 6900000000 USD
  3.6 months = 3.6 mo
The county has built 326 greenhouses on 41 hectares and lifted the average income of villagers from 9,800 yuan in 2018 to 21,400 yuan last year.
  326 = 326 *
  41 hectares = 41 har
  9,800 yuan = 9800 CNY
  2018 @2018
  21,400 yuan = 21400 CNY
  last year @2023
Cotton output is put at 5.62 million tonnes, 2.3% below the 2022 crop.
  5.62 million tonnes = 5620000 t
  2.3% = 2.3 %
  2022 @2022
The 14th Five-Year Plan (2021-25) calls for forests to cover 24.1 percent of the land by 2025.
  14th #
  Five-Year #
  2021-25 @2021/2025
  24.1 percent = 24.1 %
  2025 @2025
The ministry allocated 1.25 billion yuan on April 9 for drought relief in five provinces.
  1.25 billion yuan = 1250000000 CNY
  April 9 @2024-04-09
  five = 5 *
Wind and solar farms in the region have an installed capacity of 48.7 million kilowatts, 52 percent of the total.
  48.7 million kilowatts = 48700000 kW
  52 percent = 52 %
The People's Bank of China cut the reserve ratio by 0.5 percentage points on Feb. 5, releasing about 1 trillion yuan.
  0.5 percentage points = 0.5 pp v
  Feb. 5 @2024-02-05
  about 1 trillion yuan = ~1000000000000 CNY
The European Commission opened a probe into four solar suppliers and may impose duties of 15 to 30 percent by the end of November.
  four = 4 {家}
  15 to 30 percent = 15..30 %
  the end of November @2024-11-30
The World Bank approved a $2.25bn loan for Pakistan, to be repaid over 25 years.
  $2.25bn = 2250000000 USD
  25 years = 25 a
The carmaker will lay off more than 10 percent of its staff, or at least 14,000 workers, and its shares slid 5.6 percent on Monday.
  more than 10 percent = >10 %
  at least 14,000 = >14000 {人}
  5.6 percent = 5.6 % v
  Monday @2024-04-15
The provincial budget sets aside 640 million yuan for rural roads, 4.5 million yuan of it for bridges.
  640 million yuan = 640000000 CNY
  4.5 million yuan = 4500000 CNY
Prices of new homes fell in 57 of 70 cities in March, the statistics bureau said.
  57 = 57 *
  70 = 70 *
  March @2024-03
The euro slipped 0.2 percent to $1.0643, and gold eased to $2,369 an ounce.
  0.2 percent = 0.2 % v
  $1.0643 = 1.0643 USD
  $2,369 an ounce = 2369 USD/[oz_tr]
South Korea's exports to China grew 0.4 percent to $10.5 billion in March, while those to the United States rose 11.6 percent.
  0.4 percent = 0.4 % ^
  $10.5 billion = 10500000000 USD
  March @2024-03
  11.6 percent = 11.6 % ^
Turkish inflation hit 68.5% in March, and the central bank raised its rate by 500 basis points to 50%.
  68.5% = 68.5 %
  March @2024-03
  500 basis points = 5.00 pp ^
  50% = 50 %
`,
);
