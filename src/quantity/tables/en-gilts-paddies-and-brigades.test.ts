import { holds } from './reading-table.testing.ts';

/** Of all desks, with old measures and names to mislead; sentences of our own. */
holds(
  'gilts paddies and brigades',
  { language: 'en', date: '2024-09-20', rows: 93 },
  `
The jobless rate climbed to 4.4% in the three months to October, leaving about half a million young people out of work, the highest tally since early 2021.
  4.4% = 4.4 %
  three months = 3 mo
  October @2024-10
  about half a million = ~500000 {人}
  early 2021 @2021
The household saving ratio dropped 1.6 percentage points to 9.1% as one in five families dipped into reserves to pay energy bills.
  1.6 percentage points = 1.6 pp v
  9.1% = 9.1 %
  one in five = 0.2 1
Gold touched $2,431.50 an ounce before easing 0.4%, while the pound bought $1.27 and €1.18 at the London close.
  $2,431.50 an ounce = 2431.50 USD/[oz_tr]
  0.4% = 0.4 % v
  $1.27 = 1.27 USD
  €1.18 = 1.18 EUR
India's goods exports shrank 3.1 per cent to $34.2 billion, and the trade gap widened by more than Rs 11,000 crore.
  3.1 per cent = 3.1 % v
  $34.2 billion = 34200000000 USD
  more than Rs 11,000 crore = >110000000000 INR ^
Hong Kong's visitor arrivals reached 3.4 million in July, but spending per head fell by a fifth to HK$1,300 as day-trippers replaced overnight guests.
  3.4 million = 3400000 1
  July @2024-07
  a fifth = 0.2 1 v
  HK$1,300 = 1300 HKD
Mortgage approvals fell to 60,300 in March from a revised 61,900 in February, and the average two-year fix now costs 5.12%.
  60,300 = 60300 1
  March @2024-03
  61,900 = 61900 1
  February @2024-02
  two-year = 2 a
  5.12% = 5.12 %
The budget sets aside Rs 2.4 lakh crore for railways, up 8 per cent on the revised estimate, with nearly a quarter earmarked for signalling.
  Rs 2.4 lakh crore = 2400000000000 INR
  8 per cent = 8 % ^
  nearly a quarter = ~0.25 1
Farmers who leave paddies fallow will get 850 yuan per mu, and the scheme is meant to cover at least 600,000 mu by the end of 2027.
  850 yuan per mu = 850 CNY/{亩}
  at least 600,000 mu = >600000 {亩}
  the end of 2027 @2027-12-31
Revenue for the fiscal year ended September 30, 2023 was $4,812 million, an increase of 11% compared with $4,335 million in fiscal 2022.
  September 30, 2023 @2023-09-30
  $4,812 million = 4812000000 USD
  11% = 11 % ^
  $4,335 million = 4335000000 USD
  2022 @2022
The Group employed an average of 9,240 people during the year (2022: 9,815) and staff costs decreased by £14.2m.
  9,240 = 9240 {人}
  2022 @2022
  9,815 = 9815 1
  £14.2m = 14200000 GBP v
The notes bear interest at 6.375% per annum, mature on 1 March 2031 and may be redeemed in multiples of €100,000 with no less than 30 days' notice.
  6.375% = 6.375 % per a
  1 March 2031 @2031-03-01
  €100,000 = 100000 EUR
  no less than 30 days = >30 d
Net debt narrowed by HK$640 million to HK$5.9 billion, cutting the gearing ratio to 31% from 36% previously.
  HK$640 million = 640000000 HKD v
  HK$5.9 billion = 5900000000 HKD
  31% = 31 %
  36% = 36 %
Same-store sales increased 2.3% in the 13 weeks to 29 June, with online orders accounting for more than half of the growth for the first time.
  2.3% = 2.3 % ^
  13 weeks = 13 wk
  29 June @2024-06-29
  more than half = >0.5 1
  the first #ordinal
As of December 31, 2024, we leased approximately 412,000 square feet of space in four states, under agreements expiring between 2026 and 2034.
  December 31, 2024 @2024-12-31
  approximately 412,000 square feet = ~412000 [sft_i]
  four = 4 1
  2026 and 2034 @2026/2034
A 34-year-old electrician was jailed for six and a half years on Monday after jurors convicted him of three counts of fraud.
  34-year-old = 34 {岁}
  six and a half years = 6.5 a
  Monday @2024-09-16
  three = 3 {项}
Officers seized 112kg of cocaine with a street value of £8.9m from a lorry stopped on the A14 shortly before 4am on Saturday.
  112kg = 112 kg
  £8.9m = 8900000 GBP
  A14 #name
  4am on Saturday @2024-09-14T04:00
The magistrate fined the company HK$45,000 under section 17 of the ordinance and ordered it to repay 12 workers a total of HK$386,500 in back wages.
  HK$45,000 = 45000 HKD
  section 17 #identifier
  12 = 12 {人}
  HK$386,500 = 386500 HKD
The defendant, 52, admitted driving at 97mph in a 60mph zone and was banned for 18 months.
  52 = 52 {岁}
  97mph = 97 [mi_i]/h
  60mph = 60 [mi_i]/h
  18 months = 18 mo
Forensic accountants traced nearly Rs 38 crore through 74 shell firms, the agency told the High Court in its 1,100-page chargesheet.
  nearly Rs 38 crore = ~380000000 INR
  74 = 74 {家}
  1,100 = 1100 1
Thieves made off with a dozen bicycles and around $3,000 in cash, some of it hidden in a cereal box, during a break-in the owner put at half past two in the morning.
  a dozen = 12 {辆}
  around $3,000 = ~3000 USD
  half past two @T02:30
The coroner heard that the climber was found some 200ft below the ridge at 11.40am and that rescuers needed more than five hours to reach him.
  some 200ft = ~200 [ft_i]
  11.40am @T11:40
  more than five hours = >5 h
Kelso hit 87 off 61 balls as the visitors won by four wickets with nine deliveries to spare in Brisbane.
  87 = 87 1
  61 = 61 1
  four = 4 1
  nine = 9 1
City came from two goals down to draw 2-2, the equaliser arriving in the 93rd minute from a player signed for £500,000 in January.
  two = 2 {个}
  2-2 #phrase
  the 93rd #ordinal
  £500,000 = 500000 GBP
  January @2024-01
The striker, 23, has scored 31 times in 44 appearances and would cost upwards of €70 million, according to his agent.
  23 = 23 {岁}
  31 = 31 {次}
  44 = 44 1
  upwards of €70 million = >70000000 EUR
Verma's unbeaten 112 lifted the hosts to 341 for 6 at stumps on day two, a lead of 58.
  112 = 112 1
  341 for 6 #phrase
  two #phrase
  58 = 58 1
The jockey rode a 33-1 outsider to victory over two and a half miles, pocketing a tenth of the £120,000 purse.
  33-1 #phrase
  two and a half miles = 2.5 [mi_i]
  a tenth = 0.1 1
  £120,000 = 120000 GBP
Formula One will race over 24 weekends in 2026, six of them with Saturday sprints of about 100km.
  Formula One #name
  24 = 24 1
  2026 @2026
  six = 6 1
  Saturday @2024-09-21
  about 100km = ~100 km
Trailing by 21 at half-time, the Bulldogs rallied to win 34-31 and end a nine-game losing streak.
  21 = 21 1
  half #phrase
  34-31 #phrase
  nine = 9 {场}
The sailor covered 412 nautical miles in 24 hours, averaging 17.2 knots in gusts of up to 45 knots.
  412 nautical miles = 412 [nmi_i]
  24 hours = 24 h
  17.2 knots = 17.2 [kn_i]
  up to 45 knots = <45 [kn_i]
Temperatures will plunge to minus 12C in the glens, with 15 to 20cm of snow expected on the tops by Wednesday morning.
  minus 12C = -12 Cel
  15 to 20cm = 15..20 cm
  Wednesday @2024-09-25
Melbourne sweltered through its hottest December day since 1998, the mercury touching 43.1 degrees at 3.45pm.
  December @2024-12
  1998 @1998
  43.1 degrees = 43.1 Cel
  3.45pm @T15:45
Only 9mm of rain has fallen since 1 April, against a long-term average of 64mm, and reservoirs are just 38% full.
  9mm = 9 mm
  1 April @2024-04-01
  64mm = 64 mm
  38% = 38 %
The Observatory hoisted the No 8 signal at 10.20pm, its third this season, and warned of waves of 4 to 6 metres.
  No 8 #ordinal
  10.20pm @T22:20
  third #ordinal
  4 to 6 metres = 4..6 m
Lightning started roughly two dozen fires, the largest of which has blackened 5,300 acres and is only 10 percent contained.
  roughly two dozen = ~24 1
  5,300 acres = 5300 [acr_us]
  10 percent = 10 %
The river crested at 27.4 feet on Sunday and had receded about three inches by dusk, sparing a levee that failed in 1993.
  27.4 feet = 27.4 [ft_i]
  Sunday @2024-09-15
  about three inches = ~3 [in_i] v
  1993 @1993
Marianne Holt, who has died aged 91, published 27 novels and one slim volume of verse, the last of them in 2019.
  91 = 91 {岁}
  27 = 27 {部}
  one = 1 1
  2019 @2019
Born in Leeds on 4 August 1936, the fifth of eight children, he left school at 14 to work in a tannery.
  4 August 1936 @1936-08-04
  the fifth #ordinal
  eight = 8 {人}
  14 = 14 {岁}
The 1968 canvas sold for $18.3 million with fees, nearly three times its high estimate, after a nine-minute contest between two telephone bidders.
  1968 @1968
  $18.3 million = 18300000 USD
  nearly three times = ~3 {倍}
  nine-minute = 9 min
  two = 2 {人}
Her second album spent 40 weeks in the Top 10 and sold more than a million copies by the spring of 1974.
  second #ordinal
  40 weeks = 40 wk
  Top 10 #ordinal
  more than a million = >1000000 {份}
  1974 @1974
A first edition of the 1925 novel, one of only six known copies in a dust jacket, fetched £210,000 at auction in Bath.
  first #ordinal
  1925 @1925
  one of #phrase
  six = 6 {份}
  £210,000 = 210000 GBP
The ministry will order 48 more F-35B jets at a cost of some $6.4bn, with deliveries spread over seven years.
  48 = 48 {架}
  F-35B #name
  some $6.4bn = ~6400000000 USD
  seven years = 7 a
Air defences downed 61 of the 74 drones launched overnight, along with four Kh-101 cruise missiles, the general staff said.
  61 = 61 {架}
  74 = 74 {架}
  four = 4 {枚}
  Kh-101 #name
Roughly 1,800 soldiers from 3 Brigade will rotate through the base every four months until late 2028.
  Roughly 1,800 = ~1800 {人}
  3 Brigade #identifier
  four months = 4 mo
  late 2028 @2028
The howitzer can lob a 155mm shell up to 40km, and its crew of five can reload in less than 20 seconds.
  155mm = 155 mm
  up to 40km = <40 km
  five = 5 {人}
  less than 20 seconds = <20 s
Astronomers have found a planet 4.2 times as massive as Earth circling a dim star 73 light years away, with an orbit lasting 11.6 days.
  4.2 times = 4.2 {倍}
  73 light years = 73 [ly]
  11.6 days = 11.6 d
In the trial, 412 of 640 patients given the drug were free of symptoms at 24 weeks, compared with 29 per cent of those on placebo.
  412 = 412 1
  640 = 640 {人}
  24 weeks = 24 wk
  29 per cent = 29 %
The vaccine was 86% effective (95% confidence interval 79-91%) in the phase 3 study, which enrolled adults aged 60 and over.
  86% = 86 %
  95% = 95 %
  79-91% = 79..91 %
  phase 3 #identifier
  60 and over = >60 {岁}
The fossil jaw, dated to between 1.8 million and 2.1 million years ago, came from a layer of ash half a metre thick.
  between 1.8 million and 2.1 million years = 1800000..2100000 a
  half a metre = 0.5 m
Sea ice covered 4.3 million sq km at its low point on September 11, roughly 1.6 million sq km less than the 1981-2010 mean.
  4.3 million sq km = 4300000 km2
  September 11 @2024-09-11
  roughly 1.6 million sq km = ~1600000 km2 v
  1981-2010 @1981/2010
Rub 200g of cold butter into 350g of plain flour, stir in two tablespoons of iced water and chill for at least 30 minutes.
  200g = 200 g
  350g = 350 g
  two tablespoons = 2 [tbs_us]
  at least 30 minutes = >30 min
Roast the squash at 220C (200C fan, gas mark 7) for 35-40 minutes, turning it now and then, and rest it for five minutes.
  220C = 220 Cel
  200C = 200 Cel
  mark 7 #identifier
  35-40 minutes = 35..40 min
  five minutes = 5 min
Serves four to six; you will need half a teaspoon of cumin, a 400g tin of tomatoes and three cloves of garlic.
  four to six = 4..6 1
  half a teaspoon = 0.5 [tsp_us]
  400g = 400 g
  three = 3 1
The 07.42 from Hove was cancelled, and the following train, due at 8.05, reached Victoria 26 minutes late with only four carriages.
  07.42 @T07:42
  8.05 @T08:05
  26 minutes = 26 min
  four = 4 1
Line 4 will close from 11pm on Friday until 5am on Monday, with replacement buses running every 10 to 15 minutes.
  Line 4 #identifier
  11pm on Friday until 5am on Monday @2024-09-20T23:00/2024-09-23T05:00
  10 to 15 minutes = 10..15 min
Flats of 430 to 510 sq ft in the tower are priced at an average of HK$18,600 per square foot, and the first batch of 88 goes on sale on October 12.
  430 to 510 sq ft = 430..510 [sft_i]
  HK$18,600 per square foot = 18600 HKD/[sft_i]
  the first #ordinal
  88 = 88 1
  October 12 @2024-10-12
The Grade II-listed rectory stands in 3.5 acres, was built in 1742 and comes with an asking price of just over £2m.
  3.5 acres = 3.5 [acr_us]
  1742 @1742
  just over £2m = >2000000 GBP
Firms with 250 or more staff must publish the figures by 4 April, and those with turnover above £36m must also file a slavery statement.
  250 or more = >250 {人}
  4 April @2025-04-04
  above £36m = >36000000 GBP
The draft rules cap lead in drinking water at no more than 5 micrograms per litre, half the present limit, from January 2036.
  no more than 5 micrograms per litre = <5 ug/L
  half = 0.5 1
  January 2036 @2036-01
Under Article 28, drivers must rest for at least 45 minutes after four and a half hours at the wheel.
  Article 28 #identifier
  at least 45 minutes = >45 min
  four and a half hours = 4.5 h
Income between Rs 7 lakh and Rs 10 lakh will be taxed at 15 per cent, while those over 75 need not file a return.
  between Rs 7 lakh and Rs 10 lakh = 700000..1000000 INR
  15 per cent = 15 %
  over 75 = >75 {岁}
"Ninety per cent of my regulars are over sixty," said Mr Rao, whose cart takes in 9,000-odd rupees a day.
  Ninety per cent = 90 %
  over sixty = >60 1
  9,000-odd rupees = >9000 INR per d
"The biggest fish weighed a stone and a half, and we'd land forty of them before quarter to eight," said the 83-year-old skipper.
  a stone and a half = 1.5 [stone_av]
  forty = 40 1
  quarter to eight @T07:45
  83-year-old = 83 {岁}
"Unemployment is three point nine percent, and anybody telling you it's in double digits is selling something," the governor told a crowd of around two thousand.
  three point nine percent = 3.9 %
  double digits #phrase
  around two thousand = ~2000 {人}
The convoy sailed with 900 hogsheads of sugar and 43 tuns of wine, and lost a ship of 300 tons on the third night out.
  900 = 900 1
  43 = 43 1
  300 tons = 300 t
  the third #ordinal
The column marched eleven leagues in two days, and at dawn on 16 June 1815 it had 40 rounds a man.
  eleven = 11 1
  two days = 2 d
  16 June 1815 @1815-06-16
  40 = 40 1
The bell, cast in 1598, weighs 37 hundredweight and measures four and a half feet across the lip.
  1598 @1598
  37 hundredweight = 37 [lcwt_av]
  four and a half feet = 4.5 [ft_i]
Some 4,000 maunds of grain were stored in the fort, enough, the clerk wrote, to feed a garrison of 1,500 for seven months.
  Some 4,000 = ~4000 1
  1,500 = 1500 1
  seven months = 7 mo
The median weekly wage was $1,164 in the fourth quarter, and women earned 83.9 percent as much as men.
  $1,164 = 1164 USD per wk
  the fourth quarter @2024-Q4
  83.9 percent = 83.9 %
Kharif sowing covered 1,087 lakh hectares as of 20 September, about 2 per cent more than in 2022-23.
  1,087 lakh hectares = 108700000 har
  20 September @2024-09-20
  about 2 per cent = ~2 % ^
  2022-23 @2022/2023
Households with no car made up 17.4% of the total in the 2021 census, a fall of 3.2 percentage points over ten years.
  17.4% = 17.4 %
  2021 @2021
  3.2 percentage points = 3.2 pp v
  ten years = 10 a
For one thing, Maroon 5 were late on stage, and for another the bar had run out of beer by 9pm, leaving some 3,000 fans with a ton of complaints.
  one thing #phrase
  Maroon 5 #name
  9pm @T21:00
  some 3,000 = ~3000 {人}
Talks are back to square one after the G7 broke up without a deal on the $50bn loan, with ministers at sixes and sevens over who should sign first.
  one #phrase
  G7 #name
  $50bn = 50000000000 USD
  first #ordinal
Readers can call 020 7946 0123 or write to 14 Fleet Close, London EC4 2QP before 30 June to claim a refund of £7.50.
  020 7946 0123 #identifier
  14 Fleet Close #identifier
  EC4 #name
  2QP #name
  30 June @2024-06-30
  £7.50 = 7.50 GBP
The vicar chose Psalm 23 and 1 Corinthians 13:4-7 for a service that lasted 35 minutes.
  Psalm 23 and 1 #identifier
  13:4-7 #identifier
  35 minutes = 35 min
Windows 11 version 23H2 needs 4GB of memory, but the iPhone 15 sitting beside it on my desk has 6GB.
  Windows 11 #name
  23H2 #name
  4GB = 4 GB
  iPhone 15 #name
  6GB = 6 GB
Seven Sisters station was shut for 40 minutes after a fire on the number 279 bus, and one of the passengers, aged 70, was taken to hospital.
  Seven Sisters #name
  40 minutes = 40 min
  number 279 #ordinal
  one of #phrase
  70 = 70 {岁}
The two sides blamed one another for the Catch-22 rules under which only 3 of 110 applicants got a permit.
  two = 2 1
  one another #phrase
  Catch-22 #name
  3 = 3 1
  110 = 110 {人}
The airline parked its 737-900ER jets and, on cloud nine over cheap fuel, leased a dozen Airbus A321s from 1 July.
  737-900ER #name
  nine #phrase
  a dozen = 12 1
  A321s #name
  1 July @2024-07-01
Nine times out of ten the Mazda MX-5 will start at the first turn, but the car sold as Lot 66 needed £1,850 of work.
  Nine times out of ten #phrase
  MX-5 #name
  the first #ordinal
  Lot 66 #identifier
  £1,850 = 1850 GBP
Blink-182 and Sum 41 were all over Radio 1 in 2001, but Five Guys was still a chain of fewer than ten burger shops.
  Blink-182 #name
  Sum 41 #name
  Radio 1 #name
  2001 @2001
  Five Guys #name
  fewer than ten = <10 {家}
Drive north on Route 66 for six miles, leave at Exit 140A and park behind the Motel 6 before 5pm.
  Route 66 #name
  six miles = 6 [mi_i]
  140A #name
  Motel 6 #name
  5pm @T17:00
Playing 4-4-2, Villa were 3-0 up by half-time and, at the end of the day, a class apart before 22,410 fans.
  4-4-2 #phrase
  3-0 #phrase
  half #phrase
  22,410 = 22410 {人}
Twenty20 cricket gave the Sixers batsman Dale Hurst a second life, and at 36 he earns A$400,000 a season.
  Twenty20 #name
  second #ordinal
  36 = 36 1
  A$400,000 = 400000 AUD
Under Resolution 2231, which replaced six earlier texts, the ban lapses in October 2025 unless one or other of the E3 objects.
  Resolution 2231 #identifier
  six = 6 1
  October 2025 @2025-10
  one #phrase
  E3 #name
Vitamin B12, omega-3 and coenzyme Q10 were no magic bullet: of 318 volunteers, only 20% slept any better.
  B12 #name
  omega-3 #name
  Q10 #name
  318 = 318 {人}
  20% = 20 %
Covid-19 closed the U2 exhibition at Pier 17 in its first week, leaving the organisers owing roughly $2m.
  Covid-19 #name
  U2 #name
  Pier 17 #identifier
  first #ordinal
  roughly $2m = ~2000000 USD
Rapper 50 Cent was third on the bill behind Twenty One Pilots, yet his T-shirts at $35 apiece outsold theirs two to one.
  50 Cent #name
  third #ordinal
  Twenty One Pilots #name
  $35 = 35 USD per 1
  two = 2 1
  one #phrase
Clause 7(b) of Form 1040-ES says nothing about it, but the 24/7 helpline on extension 4410 quoted me a penalty of 0.5% a month.
  Clause 7 #identifier
  1040-ES #name
  24/7 #phrase
  extension 4410 #identifier
  0.5% = 0.5 % per mo
The Big Four auditors and the Fortune 500 firms they serve have one foot in the past, says a report that took 16 people nearly two years to write.
  Big Four #name
  Fortune 500 #name
  one foot #phrase
  16 = 16 {人}
  nearly two years = ~2 a
The Nikon D850 and the 3M filter were bought on Fifth Avenue with a 2-for-1 voucher, so I paid $410 and killed two birds with one stone.
  D850 #name
  3M #name
  Fifth Avenue #name
  2-for-1 #phrase
  $410 = 410 USD
  two birds with one stone #phrase
He pitched six and one-third innings, and the index closed 412 points, or 2.3 per cent, lower.
  six and one-third = 6.333333 *
  412 = 412 {点} v
  2.3 per cent = 2.3 % v
Men of 3 Brigade and 16 Air Assault Brigade called at flat 9, left at 23.55 and missed the 19.30 performance nine times out of ten, for one reason or another.
  3 Brigade #
  16 Air Assault Brigade #
  flat 9 #
  23.55 @T23:55
  19.30 @T19:30
  nine times out of ten #phrase
  one reason or another #phrase
Stillbirths fell to 3.9 per 1,000 births; there are 7.05 beds per 1,000 residents, 42 stations for every 10,000 people and 105.3 males per 100 females.
  3.9 = 3.9 1 per 1000.1
  1,000 #phrase
  7.05 = 7.05 * per 1000.{人}
  1,000 #phrase
  42 = 42 * per 10000.{人}
  10,000 #phrase
  105.3 = 105.3 {人} per 100.{人}
  100 #phrase
`,
);
