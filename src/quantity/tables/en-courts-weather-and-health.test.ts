import { holds } from './reading-table.testing.ts';

/** English of courts, markets, weather and health, in sentences of our own, with all that is read in each. */
holds(
  'English of courts, markets, weather and health',
  { language: 'en', date: '2025-07-16', rows: 24 },
  `
The court fined the firm 2.95 billion euros, the fourth such penalty in ten years, and gave it 60 days to say how it would comply.
  2.95 billion euros = 2950000000 EUR
  the fourth #ordinal
  ten years = 10 a
  60 days = 60 d
Half of the 3,000 workers at the plant will lose their jobs in phases from September, the union said after a two-hour meeting.
  Half = 0.5 1
  3,000 = 3000 {人}
  September @2025-09
  two-hour = 2 h
Temperatures topped 40C in ten Spanish provinces and reached 46.6 degrees Celsius in Mora, Portugal, the hottest June day since 2017.
  topped 40C = >40 Cel
  ten = 10 {个}
  46.6 degrees Celsius = 46.6 Cel
  June @2025-06
  2017 @2017
The mission, China's 15th crewed flight, will see the three astronauts stay in orbit for about six months and carry out at least two spacewalks.
  15th #ordinal
  three = 3 {人}
  about six months = ~6 mo
  at least two = >2 1
She has written 11 novels, sold over 20 million copies in 40 languages and won the prize twice.
  11 = 11 {部}
  over 20 million = >20000000 {份}
  40 = 40 1
The unemployment rate held at 4.1%, while the economy added 147,000 jobs, of which 73,000 were in government, against forecasts of 106,000.
  4.1% = 4.1 %
  147,000 = 147000 {个}
  73,000 = 73000 1
  106,000 = 106000 1
The group plans to open 120 shops this year and close 30, for a total of about 1,450 by December 31.
  120 = 120 {家}
  this year @2025
  30 = 30 1
  about 1,450 = ~1450 1
  December 31 @2025-12-31
A total of 5,621 students, aged 12 to 17, from 96 schools were surveyed between 2019 and 2022.
  5,621 = 5621 {人}
  12 to 17 = 12..17 {岁}
  96 = 96 {所}
  2019 and 2022 @2019/2022
The bill passed by 218 votes to 214, with two Republicans voting against, after an all-night session that ran for more than 24 hours.
  218 = 218 {票}
  214 = 214 1
  two = 2 {人}
  more than 24 hours = >24 h
Wheat output is put at 138.16 million tons, down 0.1 percent, on an area of 23 million hectares, and yields averaged 400.1 kg per mu.
  138.16 million tons = 138160000 t
  0.1 percent = 0.1 % v
  23 million hectares = 23000000 har
  400.1 kg per mu = 400.1 kg/{亩}
The bus, carrying 46 passengers, plunged into a 150-foot ravine at kilometre 74 of Highway 3, killing 21 and injuring another 14, four of them seriously.
  46 = 46 {人}
  150-foot = 150 [ft_i]
  kilometre 74 #identifier
  Highway 3 #name
  21 = 21 {人}
  14 = 14 {人}
  four = 4 1
Shares in the Hong Kong-listed firm jumped as much as 12.3% to HK$58.40, their highest since May 2021, before closing 9.6% up.
  as much as 12.3% = <12.3 % ^
  HK$58.40 = 58.40 HKD
  May 2021 @2021-05
  9.6% = 9.6 % ^
Emissions must fall by 43% by 2030 and 60% by 2035 from 2019 levels to keep warming to 1.5C, the U.N. panel says.
  43% = 43 % v
  2030 @2030
  60% = 60 %
  2035 @2035
  2019 @2019
  1.5C = 1.5 Cel
The 28-year-old Kenyan ran the women's marathon in 2:14:04, taking one minute and 34 seconds off the record; her prize was $100,000 plus a $50,000 bonus.
  28-year-old = 28 {岁}
  2:14:04 = 8044 s
  one minute and 34 seconds = 94 s
  $100,000 = 100000 USD
  $50,000 = 50000 USD
Households used 128.9 billion kilowatt-hours of power in June, and peak load hit 1.465 billion kilowatts, nearly 150 million kW above last year's high.
  128.9 billion kilowatt-hours = 128900000000 kW.h
  June @2025-06
  1.465 billion kilowatts = 1465000000 kW
  nearly 150 million kW = ~150000000 kW
  last year @2024
Around a third of patients waited longer than 18 weeks, the target is 8%, and the list stood at 7.36 million in May, 3,000 fewer than in April.
  Around a third = ~0.333333 1
  longer than 18 weeks = >18 wk
  8% = 8 %
  7.36 million = 7360000 1
  May @2025-05
  3,000 = 3000 1 v
  April @2025-04
A 12-member team of experts from five countries will visit six sites over 10 days, beginning July 20.
  12 = 12 {名}
  five = 5 {个}
  six = 6 {个}
  10 days = 10 d
  July 20 @2025-07-20
For every 100 girls born there were 111.3 boys in the 2020 census; the ratio was 118.1 in 2010.
  100 = 100 {人}
  111.3 = 111.3 {人}
  2020 @2020
  118.1 = 118.1 1
  2010 @2010
The company posted a net loss of 1.2 billion yuan, compared with a profit of 340 million yuan, as sales slid 22 percent to 9.8 billion yuan.
  1.2 billion yuan = 1200000000 CNY
  340 million yuan = 340000000 CNY
  22 percent = 22 % v
  9.8 billion yuan = 9800000000 CNY
The new terminal covers 719,000 square meters, has 104 boarding bridges and can handle 45 million travellers a year.
  719,000 square meters = 719000 m2
  104 = 104 {座}
  45 million = 45000000 {人} per a
The death toll from the floods in Texas rose to 120, including 36 children, and 170 people remain unaccounted for a week on.
  120 = 120 1
  36 = 36 {人}
  170 = 170 {人}
He was elected with 54.7 percent of the vote on a turnout of 68 percent, the lowest in 30 years, and will be the country's ninth president.
  54.7 percent = 54.7 %
  68 percent = 68 %
  30 years = 30 a
  ninth #ordinal
From 0:00 on Aug. 1, petrol will cost 130 yuan a ton less and diesel 125 yuan less, the commission said, the sixth cut in 13 rounds.
  0:00 on Aug. 1 @2025-08-01T00:00
  130 yuan a ton = 130 CNY/t v
  125 yuan = 125 CNY v
  the sixth #ordinal
  13 = 13 1
The two leaders spoke by phone for 45 minutes; it was their third call since Jan. 20 and the first since the 90-day truce.
  two = 2 {位}
  45 minutes = 45 min
  third #ordinal
  Jan. 20 @2025-01-20
  the first #ordinal
  90-day = 90 d
`,
);
