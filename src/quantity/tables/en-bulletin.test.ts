import { holds } from './reading-table.testing.ts';

/** English statistical bulletins, work reports and official notices, in sentences of our own. */
holds(
  'English bulletins and reports',
  { language: 'en', date: '2020-02-28', rows: 40 },
  `
The gross regional product was 852.64 billion yuan, up by 6.7 percent over the previous year.
  852.64 billion yuan = 852640000000 CNY
  6.7 percent = 6.7 % ^
  the previous year @2019
The value added of the primary industry was 61.24 billion yuan, down by 0.3 percent; that of the tertiary industry grew 6.9 percent.
  primary ?
  61.24 billion yuan = 61240000000 CNY
  0.3 percent = 0.3 % v
  6.9 percent = 6.9 % ^
By the end of 2019, the permanent population reached 4.6853 million, an increase of 21,400.
  the end of 2019 @2019-12-31
  4.6853 million = 4685300 1
  21,400 = 21400 1 ^
The urbanization rate was 58.36 percent, 1.2 percentage points higher than that at the end of the previous year.
  58.36 percent = 58.36 %
  1.2 percentage points = 1.2 pp ^
  the previous year @2019
The birth rate was 10.73 per thousand and the death rate 6.75 per thousand.
  10.73 per thousand = 1.073 %
  6.75 per thousand = 0.675 %
Consumer prices went up by 2.9 percent, and producer prices went down by 0.8 percent.
  2.9 percent = 2.9 % ^
  0.8 percent = 0.8 % v
The sown area of grain was 356,200 hectares, a decrease of 4,800 hectares.
  356,200 hectares = 356200 har
  4,800 hectares = 4800 har v
Total output of grain was 2.456 million tons, up 1.3 percent.
  2.456 million tons = 2456000 t
  1.3 percent = 1.3 % ^
Total freight reached 235 million tons and turnover 51.26 billion ton-kilometers.
  235 million tons = 235000000 t
  51.26 billion ton-kilometers = 51260000000 t.km
Container throughput at ports totaled 2.156 million TEUs.
  2.156 million TEUs = 2156000 {标准箱}
Installed capacity stood at 12.65 million kilowatts, of which wind power 38 MW was newly added.
  12.65 million kilowatts = 12650000 kW
  38 MW = 38 MW
Total exports and imports amounted to 51.27 billion yuan, with exports growing by 12.4 percent and imports shrinking by 2.7 percent.
  51.27 billion yuan = 51270000000 CNY
  12.4 percent = 12.4 % ^
  2.7 percent = 2.7 % v
Foreign direct investment actually utilized was 635 million US dollars.
  635 million US dollars = 635000000 USD
General public budget revenue was RMB 38.62 billion, of which tax revenue accounted for 68.9%.
  RMB 38.62 billion = 38620000000 CNY
  68.9% = 68.9 %
Per capita disposable income was 26,845 yuan, a nominal increase of 8.9 percent or a real increase of 5.8 percent.
  26,845 yuan = 26845 CNY
  8.9 percent = 8.9 % ^
  5.8 percent = 5.8 % ^
The Engel coefficient was 27.6 percent, 0.3 percentage points lower than a year ago.
  27.6 percent = 27.6 %
  0.3 percentage points = 0.3 pp v
  a year ago ?
There were 4,126 health institutions with 32,000 beds.
  4,126 = 4126 *
  32,000 = 32000 *
R&D expenditure accounted for 1.32% of GDP.
  1.32% = 1.32 %
The annual mean concentration of PM2.5 was 52 micrograms per cubic meter.
  PM2.5 #name
  52 micrograms per cubic meter = 52 ug/m3
The number of days with good air quality was 241, up by 19 days.
  241 = 241 *
  19 days = 19 d ^
Forest coverage reached 31.2 percent, and 426 square kilometers of eroded land was improved.
  31.2 percent = 31.2 %
  426 square kilometers = 426 km2
We will keep the surveyed unemployment rate at around 5.5 percent and create over 65,000 urban jobs.
  around 5.5 percent = ~5.5 %
  over 65,000 = >65000 *
The deficit will be kept within 3 percent of GDP.
  within 3 percent = <3 %
During the 13th Five-Year Plan period, more than 420,000 people found jobs.
  13th #
  Five-Year Plan ?
  more than 420,000 = >420000 *
By 2035, per capita GDP will have doubled from its 2020 level.
  2035 @2035
  doubled = 2 {倍} ^
  2020 @2020
The number of high-tech firms rose from 126 to 412, a 2.3-fold increase.
  126 = 126 *
  412 = 412 *
  2.3-fold = 2.3 {倍} ^
Article 5 The fee shall be not less than 100 yuan and shall not exceed 2,000 yuan.
  Article 5 #
  not less than 100 yuan = >100 CNY
  not exceed 2,000 yuan = <2000 CNY
1. Applicants must be aged 18 to 35.
  1. #list-mark
  18 to 35 = 18..35 *
2. The deadline is 5 p.m. on March 31, 2020.
  2. #list-mark
  March 31, 2020 ?
Retail sales of consumer goods fell 0.15% month on month, and rose 10.3% over the same period of 2018.
  0.15% = 0.15 % v
  10.3% = 10.3 % ^
  2018 @2018
The loan prime rate dropped by 10 basis points to 4.05 percent.
  10 basis points = 0.10 pp v
  4.05 percent = 4.05 %
Energy consumption per 10,000 yuan of GDP decreased by 3.5 percent.
  10,000 yuan = 10000 CNY
  3.5 percent = 3.5 % v
Subsidies of 800 yuan per mu were paid for 560,000 mu of farmland.
  800 yuan per mu = 800 CNY/{亩}
  560,000 mu = 560000 {亩}
The old-age allowance was raised to at least 103 yuan per person per month.
  at least 103 yuan = >103 CNY per {人}
The province completed 38.5 percent of the annual target in January and February.
  38.5 percent = 38.5 %
  January and February @2020-01,2020-02
In the first three quarters, 35.126 million tourist visits were received.
  the first three quarters @2020-Q1/2020-Q3
  35.126 million = 35126000 *
Table 3. Output (100 million yuan)
  Table 3 #
  100 million yuan = 100000000 CNY
Medical teams totaling 286 members in five batches were sent to Hubei.
  286 = 286 *
  five = 5 *
A total of 1,200 km of rural roads was built at a cost of 3.6 billion yuan.
  1,200 km = 1200 km
  3.6 billion yuan = 3600000000 CNY
For enquiries call +86 391 356 8123 or visit Room 501, Building 3, 454000 Jiaozuo.
  +86 391 356 8123 #identifier
  Room 501 #identifier
  Building 3 #identifier
  454000 ?
`,
);
