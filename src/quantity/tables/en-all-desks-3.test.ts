/** Sentences of desks of all kinds, last, with all that is read in each. */
import { holds } from './reading-table.testing.ts';

holds(
  'English of desks of all kinds, last',
  { language: 'en', date: '2020-03-13', rows: 46 },
  `
Channel 4 will screen the six-part series, filmed in 11 countries.
  4 #name
  six-part ?
  11 = 11 *
The play, 12 Angry Men, has run for 300 nights at the Playhouse.
  12 #name
  300 = 300 *
Forbes 30 Under 30 listed four of the school's alumni.
  30 Under 30 #
  four = 4 1
Catherine Deneuve starred in 8 Women, not in Ocean's 8.
  8 #name
  8 #name
The Group of Seven and the G20 will both meet by video link next week.
  Seven #name
  G20 #name
  next week ?
The four-man crew had three oxygen tanks and six flares.
  four-man ?
  three = 3 *
  six = 6 *
On the one hand prices are falling; on the other, few are buying.
  one #
He is one in a million, and I would back him one hundred percent.
  one in a million #
  one hundred percent ?
Analysts put the odds of a recession at two to one on.
  two to one #
The two sides are back to square one, and there are no second chances.
  two = 2 *
  square one #
  second #
We are not at the first fence yet, he said, let alone the home straight.
  first #ordinal
They gave it 110 percent but came up one goal short.
  110 percent ?
  one = 1 *
The 1990s boom drew a million migrants to the delta.
  The 1990s @1990/1999
  a million = 1000000 {人}
The Roaring Twenties ended in October 1929.
  Twenties ?
  October 1929 @1929-10
The temple dates from AD 68 and was rebuilt in 1557.
  AD 68 ?
  1557 @1557
The dynasty lasted 276 years and had 16 emperors.
  276 years = 276 a
  16 = 16 *
The siege of 1860 cost 2,000 lives and 600,000 silver dollars.
  1860 @1860
  2,000 = 2000 *
  600,000 ?
She joined the paper on 02/09/1996 as a trainee at 19.
  02/09/1996 ?
  19 = 19 {岁}
The licence expired on 31/01/2020 and must be renewed within 30 days.
  31/01/2020 @2020-01-31
  within 30 days = <30 d
Tax returns are due by 4/15/2020, the IRS said on its website.
  4/15/2020 @2020-04-15
Sterling was last at $1.2280, having shed nearly 6% in four days.
  $1.2280 = 1.2280 USD
  nearly 6% = ~6 % v
  four days = 4 d
The rouble crashed past 75 to the dollar, its lowest since early 2016.
  75 = 75 *
  early 2016 ?
Brazil's real has lost a sixth of its value this year, and Petrobras half of its.
  a sixth = 0.166667 1 v
  this year @2020
  half ?
Nigeria's central bank devalued the naira by 15 percent to 360 per dollar.
  15 percent = 15 % v
  360 = 360 *
The kingdom will spend 50 billion riyals ($13.3 billion) to support private firms.
  50 billion riyals = 50000000000 SAR
  $13.3 billion = 13300000000 USD
The Philippine central bank has room to cut by 25 to 75 basis points, analysts say.
  25 to 75 basis points = 0.25..0.75 pp v
Denmark expects 20 billion kroner of lost exports and Sweden 35 billion kronor.
  20 billion kroner = 20000000000 DKK
  35 billion kronor = 35000000000 SEK
Soybean imports from Brazil fell by 26% to 5.14 million tonnes in the first two months.
  26% = 26 % v
  5.14 million tonnes = 5140000 t
  the first two months @2020-01/2020-02
Corn yields averaged 168 bushels an acre, 8.4 bushels fewer than in 2018.
  168 bushels an acre ?
  8.4 bushels = 8.4 * v
  2018 @2018
Each mu of greenhouse yields 5,000 kg of tomatoes, which sell for 2.8 yuan per jin.
  5,000 kg = 5000 kg
  2.8 yuan per jin = 2.8 CNY/{斤}
Arabica coffee rose 2.4 per cent to $1.0945 a pound.
  2.4 per cent = 2.4 % ^
  $1.0945 a pound = 1.0945 *
The cooperative's 320 members sold 1,150 tons of kiwifruit for 9.2 million yuan.
  320 = 320 {名}
  1,150 tons = 1150 t
  9.2 million yuan = 9200000 CNY
Locusts, flying 150km a day, have eaten 70,000 hectares of crops.
  150km = 150 km per d
  70,000 hectares = 70000 har
A 28-storey block with 196 flats will rise on the 0.8-hectare plot.
  28-storey ?
  196 = 196 *
  0.8-hectare = 0.8 har
Mortgage approvals numbered 70,888 in January, the most in almost four years.
  70,888 = 70888 *
  January @2020-01
  almost four years = ~4 a
The average first-time buyer now puts down £46,187, or 21% of the price.
  first #
  £46,187 = 46187 GBP
  21% = 21 %
The school, which opened with 38 pupils, now has a roll of 1,460 and a waiting list of three years.
  38 = 38 {人}
  1,460 = 1460 *
  three years = 3 a
Eighty-five percent of pupils achieved grades 9 to 4 in English, two percentage points more than in 2018.
  Eighty-five percent = 85 %
  9 to 4 #
  two percentage points ?
  2018 @2018
A hundred and twenty classrooms were wrecked in the 7.1-magnitude earthquake of September 19, 2017.
  A hundred and twenty = 120 *
  7.1 ?
  September 19, 2017 @2017-09-19
France, with 2,876 cases and 61 deaths, banned gatherings of more than 1,000 on March 8, and of more than 100 on Friday.
  2,876 = 2876 {例}
  61 = 61 *
  more than 1,000 = >1000 *
  March 8 @2020-03-08
  more than 100 = >100 *
  Friday @2020-03-13
By 0900 GMT on Saturday, 137 countries had reported 143,000 infections and 5,393 deaths.
  0900 GMT on Saturday @2020-03-07T09:00
  137 = 137 *
  143,000 = 143000 *
  5,393 = 5393 *
The bank posted a 4.7 percent rise in net profit to 312.2 billion yuan and will pay out 30 percent of it in dividends.
  4.7 percent = 4.7 % ^
  312.2 billion yuan = 312200000000 CNY
  30 percent = 30 %
Roughly half of the 1,500 firms polled by the chamber expect revenue to drop by at least 20 percent in the first half of 2020.
  Roughly half = ~0.5 1
  1,500 = 1500 {家}
  at least 20 percent = >20 % v
  the first half of 2020 @2020-01/2020-06
A litre of unleaded cost 123.4p on average on 9 March, the RAC said.
  123.4p ?
  9 March @2020-03-09
The court fined the factory 870,000 yuan and gave it three months to clean up 1.5 hectares of polluted land.
  870,000 yuan = 870000 CNY
  three months = 3 mo
  1.5 hectares = 1.5 har
Support for the coalition slipped three points to 38 percent, while 44 percent of the 1,006 voters polled backed the opposition.
  three ?
  38 percent = 38 %
  44 percent = 44 %
  1,006 = 1006 {人}
`,
);
