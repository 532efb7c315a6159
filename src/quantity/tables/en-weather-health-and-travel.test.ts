import { holds } from './reading-table.testing.ts';

/** English weather, health and travel, in sentences of our own. */
holds(
  'English weather, health and travel',
  { language: 'en', date: '2024-04-18', rows: 22 },
  `
A total of 7,412 new-energy buses run in the city, accounting for 91 percent of its public fleet.
  7,412 = 7412 {辆}
  91 percent = 91 %
Heavy rain has lashed the southern province since Saturday, forcing more than 53,000 people from their homes and flooding about 1,200 hectares of rice.
  Saturday @2024-04-13
  more than 53,000 = >53000 {人}
  about 1,200 hectares = ~1200 har
Meteorologists expect 80 to 120 mm of rain in the delta by Friday, with gusts of up to 90 kilometers per hour.
  80 to 120 mm = 80..120 mm
  Friday @2024-04-19
  up to 90 kilometers per hour = <90 km/h
The health commission reported 214 new cases of dengue fever last week, including two deaths, bringing the total this year to 3,906.
  214 = 214 {例}
  last week @2024-04-08/2024-04-14
  two = 2 *
  this year @2024
  3,906 = 3906 *
The 1,318-km line, designed for 350 km/h, cuts the ride between the two cities from nine hours to less than four and a half hours.
  1,318-km = 1318 km
  350 km/h = 350 km/h
  two = 2 *
  nine hours = 9 h
  less than four and a half hours = <4.5 h
China-Europe freight trains made 4,541 trips in the first quarter, up 9 percent, and carried 493,000 standard containers.
  4,541 = 4541 *
  the first quarter @2024-Q1
  9 percent = 9 % ^
  493,000 = 493000 *
At least 11 people were killed and 36 injured when a bus carrying 52 pilgrims overturned near Jos on Monday morning, police said.
  At least 11 = >11 {人}
  36 = 36 {人}
  52 = 52 *
  Monday @2024-04-15
India's monsoon is likely to bring 106 percent of the usual 87 centimeters of rain, the weather office said this week.
  106 percent = 106 %
  87 centimeters = 87 cm
  this week @2024-04-15/2024-04-21
Civil aviation handled 57.4 million passenger trips in March, equal to 107.6 percent of the level of March 2019.
  57.4 million = 57400000 {人次}
  March @2024-03
  107.6 percent = 107.6 %
  March 2019 @2019-03
Nearly 400 firms from 27 countries and regions have signed up for the fair, which opens in Haikou on May 6.
  Nearly 400 = ~400 {家}
  27 = 27 *
  May 6 @2024-05-06
Zhang Wei, 43, who runs a noodle shop, said his electricity bill dropped by almost 30 percent and that he now pays some 600 yuan a month.
  43 = 43 {岁}
  almost 30 percent = ~30 % v
  some 600 yuan = ~600 CNY per mo
Residents made 119 million domestic trips over the three-day holiday, spending 53.95 billion yuan.
  119 million = 119000000 {人次}
  three-day = 3 d
  53.95 billion yuan = 53950000000 CNY
The cholera outbreak in Zambia has infected 22,000 people and killed 720 since October 2023; the fatality rate is 3.3%.
  22,000 = 22000 {人}
  720 = 720 {人}
  October 2023 @2023-10
  3.3% = 3.3 %
Vaccine coverage dropped from 92 percent in 2019 to 83 percent in 2022, leaving about one in five children unprotected.
  92 percent = 92 %
  2019 @2019
  83 percent = 83 %
  2022 @2022
  about one in five = ~0.2 1
The quake struck at 7:58 am on April 3 at a depth of 12 km, and 1,108 people needed treatment.
  7:58 am on April 3 @2024-04-03T07:58
  12 km = 12 km
  1,108 = 1108 {人}
Temperatures in the northeast will drop by 8 to 10 degrees Celsius on Saturday, and to minus 4 C in the mountains at night.
  8 to 10 degrees Celsius = 8..10 Cel v
  Saturday @2024-04-20
  minus 4 C = -4 Cel
The port dispatched its 200th car carrier in March and has exported 86,300 vehicles, three quarters of them electric.
  200th #
  March @2024-03
  86,300 = 86300 {辆}
  three quarters = 0.75 1
The airline will add two daily flights to Shanghai from June 2 and said fares would start at £489.
  two = 2 *
  June 2 @2024-06-02
  £489 = 489 GBP
Over the past 24 hours the province registered 37 confirmed infections and 112 asymptomatic ones, against 41 and 98 on Tuesday.
  24 hours = 24 h
  37 = 37 *
  112 = 112 *
  41 = 41 *
  98 = 98 *
  Tuesday @2024-04-16
About 13.42 million students will sit the exam on June 7-8, a rise of 510,000 on 2023.
  About 13.42 million = ~13420000 {人}
  June 7-8 @2024-06-07/2024-06-08
  510,000 = 510000 * ^
  2023 @2023
Procurators indicted 1,726 people for telecom fraud in the first two months and froze 380 million yuan.
  1,726 = 1726 {人}
  the first two months @2024-01/2024-02
  380 million yuan = 380000000 CNY
The ship left Tianjin on March 29 with 18 sailors and 6,200 tons of steel, and is due in Mombasa on April 27.
  March 29 @2024-03-29
  18 = 18 {人}
  6,200 tons = 6200 t
  April 27 @2024-04-27
`,
);
