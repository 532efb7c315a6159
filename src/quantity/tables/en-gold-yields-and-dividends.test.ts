import { holds } from './reading-table.testing.ts';

/** Gold, yields, dividends and budgets in the English press, in sentences of our own, with all that is read in each. */
holds(
  'Gold, yields, dividends and budgets in English',
  { language: 'en', date: '2024-04-18', rows: 28 },
  `
China's gross domestic product reached 29.63 trillion yuan in the first quarter, up 5.3 percent year on year at constant prices.
  29.63 trillion yuan = 29630000000000 CNY
  the first quarter @2024-Q1
  5.3 percent = 5.3 % ^
Spot gold was trading at $2,383.10 an ounce by 9.15am in London, not far off the record it touched on Friday.
  $2,383.10 an ounce = 2383.10 USD/[oz_tr]
  9.15am @T09:15
  Friday @2024-04-12
The developer said it had sold 412 of the 460 flats on offer at its Kai Tak project, at an average of HK$21,300 per square foot, and would release another 38 tomorrow.
  412 = 412 {套}
  460 = 460 {套}
  HK$21,300 per square foot = 21300 HKD/[sft_i]
  38 = 38 *
  tomorrow @2024-04-19
A 67-year-old man was jailed for three and a half years at Leeds Crown Court for defrauding pensioners of almost £900,000.
  67-year-old = 67 {岁}
  three and a half years = 3.5 a
  almost £900,000 = ~900000 GBP
Fresh vegetable prices fell 1.3 percent in March, while those of pork slipped 2.4 percent.
  1.3 percent = 1.3 % v
  March @2024-03
  2.4 percent = 2.4 % v
The brewer's board has proposed a final dividend of 0.35 yuan per share for investors on the register on May 10.
  0.35 yuan = 0.35 CNY per {股}
  May 10 @2024-05-10
Turnout was just over 61 per cent when polling stations in Busan shut their doors at 6pm.
  just over 61 per cent = >61 %
  6pm @T18:00
Net profit at the Wuhan-based chipmaker jumped 38.7 percent last year, its best showing in five years.
  38.7 percent = 38.7 % ^
  last year @2023
  five years = 5 a
The 14th Five-Year Plan calls for non-fossil fuels to make up around 20 percent of energy consumption by 2025.
  14th Five-Year Plan #
  around 20 percent = ~20 %
  2025 @2025
The CSI 300 closed 0.8 percent lower as foreign investors sold a net 3.9 billion yuan of mainland shares.
  CSI 300 #
  0.8 percent = 0.8 % v
  3.9 billion yuan = 3900000000 CNY
Yields on 10-year Japanese government bonds edged up 0.02 percentage points after a weak auction.
  10-year = 10 a
  0.02 percentage points = 0.02 pp ^
Rural per capita disposable income came to 6,596 yuan in the January-March period, expanding 7.6 percent in nominal terms.
  6,596 yuan = 6596 CNY per {人}
  January-March @2024-01/2024-03
  7.6 percent = 7.6 % ^
The malaria jab, priced at between $2 and $4 a dose, has been tested on 4,800 children in Mali and Burkina Faso.
  between $2 and $4 = 2..4 USD per {剂}
  4,800 = 4800 {人}
Ding Liren, 31, is to defend his world chess crown over 14 games, with a prize fund of $2.5 million at stake.
  31 = 31 {岁}
  14 = 14 {场}
  $2.5 million = 2500000 USD
The gallery, open from 10am to 6pm except on Mondays, charges adults £14 and students half that.
  10am to 6pm @T10:00/T18:00
  £14 = 14 GBP
  half = 0.5 1
Factories turned out 76,800 industrial robots in the first two months of the year, while output of machine tools leapt by 19.5 percent.
  76,800 = 76800 *
  the first two months of the year @2024-01/2024-02
  19.5 percent = 19.5 % ^
The Milan court fined the fashion house 5 million euros, a tenth of what prosecutors had asked for.
  5 million euros = 5000000 EUR
  a tenth = 0.1 1
Of the 455 GW of wind and solar power planned for the Gobi, some 97 GW is already feeding the grid.
  455 GW = 455 GW
  some 97 GW = ~97 GW
Households in the pilot zone will pay 0.62 yuan per kilowatt-hour for any use above 400 kilowatt-hours a month.
  0.62 yuan per kilowatt-hour = 0.62 CNY/kW.h
  above 400 kilowatt-hours = >400 kW.h per mo
The People's Bank of China set its midpoint at 7.1020 yuan per dollar before the market opened at 9.30am.
  7.1020 yuan per dollar = 7.1020 CNY/USD
  9.30am @T09:30
Fewer than 400 of the dolphins are thought to survive in the Gulf, their numbers down 30 percent over the past two decades.
  Fewer than 400 = <400 *
  30 percent = 30 % v
  two decades = 20 a
The lender's loan book grew 9.2 percent in the year to December 31, 2023, and its bad-debt ratio declined by 0.04 percentage points.
  9.2 percent = 9.2 % ^
  December 31, 2023 @2023-12-31
  0.04 percentage points = 0.04 pp v
Redemptions at the property fund came to 600 to 700 million kronor, its manager in Stockholm said.
  600 to 700 million kronor = 600000000..700000000 SEK
In the 1990s a courtyard house behind the Drum Tower changed hands for 80,000 yuan; now the asking price is 6.5 million.
  the 1990s @1990/1999
  80,000 yuan = 80000 CNY
  6.5 million = 6500000 *
Shijiazhuang's average PM2.5 reading stood at 58 micrograms per cubic meter, down 9.5 percent from the first quarter of 2023.
  PM2.5 #
  58 micrograms per cubic meter = 58 ug/m3
  9.5 percent = 9.5 % v
  the first quarter of 2023 @2023-Q1
The six-lane bridge, 1,386 metres long and built at a cost of 2.4 billion yuan, is half an hour's drive from Yichang.
  six = 6 *
  1,386 metres = 1386 m
  2.4 billion yuan = 2400000000 CNY
  half an hour = 0.5 h
Tesla shares, which have lost 37% since Jan 2, sank a further 3.5% after the carmaker called in nearly 3,900 pickups for repair.
  37% = 37 % v
  Jan 2 @2024-01-02
  3.5% = 3.5 % v
  nearly 3,900 = ~3900 *
Premium income at the Bangkok insurer shrank 6.1 percent in the second half of 2023, while claims swelled by 1.8 billion baht.
  6.1 percent = 6.1 % v
  the second half of 2023 @2023-07/2023-12
  1.8 billion baht = 1800000000 THB ^
`,
);
