import { holds } from './reading-table.testing.ts';

holds(
  'names of a list, lone capitals, timetables, ages and headlines in English',
  { language: 'en', date: '2024-06-14', rows: 33 },
  `
Shares in Nine Entertainment fell 3 percent.
  Nine Entertainment #name
  3 percent = 3 % v
The merger of Vodafone and Three was cleared by the regulator.
  Three #name
Broadcaster Nine said on Monday that it would cut 50 jobs.
  Nine #name
  Monday @2024-06-10
  50 = 50 *
Fire Kills Three in Ohio
  Three = 3 *
"Three of us were hurt," he said.
  Three = 3 *
Eliud Kipchoge ran the INEOS 1:59 Challenge in Vienna.
  INEOS 1:59 Challenge #name
George Orwell's 1984 sold 30,000 copies.
  1984 #name
  30,000 = 30000 *
In 1984 it sold 30,000 copies.
  In 1984 ?
  30,000 = 30000 *
Thirty Seconds to Mars played for 90 minutes.
  Thirty Seconds to Mars #name
  90 minutes = 90 min
He read One Hundred Years of Solitude in two days.
  One Hundred Years of Solitude #name
  two days = 2 d
It took one hundred years.
  one hundred years = 100 a
Four Weddings and a Funeral was shot in six weeks.
  Four Weddings and a Funeral #name
  six weeks = 6 wk
Four weddings and a funeral were held in six weeks.
  Four = 4 *
  six weeks = 6 wk
Nine Inch Nails headlined on Saturday.
  Nine Inch Nails #name
  Saturday @2024-06-08
Nine-inch nails hold the beam.
  Nine-inch = 9 [in_i]
The film 12 Years a Slave won three Oscars.
  12 Years a Slave #name
  three = 3 *
28 Years Later took $30 million.
  28 Years Later #name
  $30 million = 30000000 USD
It took 28 years.
  28 years = 28 a
Schalke 04 lost 2-1 to Mainz 05.
  Schalke 04 #name
  2-1 #phrase
  Mainz 05 #name
SEAL Team Six killed him in 2011.
  SEAL Team Six #name
  2011 @2011
The 39 Steps runs until 5 May.
  39 Steps #name
  5 May @2024-05-05
The 39 steps are steep.
  39 = 39 *
He won on The 1% Club.
  1% Club #name
The rate is 1% here.
  1% = 1 %
The train leaves at 9.42 and arrives at 11.05.
  9.42 @T09:42
  11.05 @T11:05
The index opened at 9.42 and closed at 11.05.
  9.42 = 9.42 1
  11.05 = 11.05 1
He took the 7.15 to Leeds.
  7.15 @T07:15
The bank left its rate at 5.25 to 5.50 percent.
  5.25 to 5.50 percent = 5.25..5.50 %
Two in the morning is when the trucks arrive.
  Two @T02:00
People over the age of 50 are eligible.
  over the age of 50 = >50 {岁}
Children under the age of 14 pay half.
  under the age of 14 = <14 {岁}
  half #phrase
The mercury reached 121.8F on Friday.
  121.8F = 121.8 [degF]
  Friday @2024-06-14
CHINA APR SOYBEAN IMPORTS UP 12 PCT
  APR @2024-04
  12 PCT = 12 % ^
`,
);
