import { holds } from './reading-table.testing.ts';

/** Of all desks, with terms in prison, heights and names to mislead; sentences of our own. */
holds(
  'sentences heights and decades',
  { language: 'en', date: '2024-09-20', rows: 63 },
  `
On second thoughts, the mayor told reporters, the old tram depot may yet be saved.
  second #ordinal
A 34-year-old man and his two daughters, aged six and nine, were rescued from a flooded car near Tewkesbury shortly before 4am.
  34-year-old = 34 {岁}
  two = 2 {人}
  six = 6 {岁}
  nine = 9 {岁}
  4am @T04:00
The Supreme Court ruled by seven votes to two that the 1978 statute did not cover cloud storage.
  seven = 7 {票}
  two = 2 1
  1978 @1978
Kiplagat broke away at the 35-kilometre mark and finished in 2:05:12, some 40 seconds ahead of the defending champion.
  35-kilometre = 35 km
  2:05:12 = 7512 s
  some 40 seconds = ~40 s
Winds gusting to 85 mph knocked out power to more than 310,000 homes across Maine and Vermont overnight.
  85 mph = 85 [mi_i]/h
  more than 310,000 = >310000 {户}
The Boeing 767 returned to Gate 14 after the crew of Flight 2216 reported a smell of smoke.
  Boeing 767 #name
  Gate 14 #identifier
  Flight 2216 #identifier
House prices in the North East increased by 2.8% in the year to March 2024, compared with a fall of 4.8% in London.
  2.8% = 2.8 % ^
  the year to March 2024 @2023-04/2024-03
  4.8% = 4.8 % v
The judge sentenced the former treasurer to six years and three months in prison and ordered him to repay $2.35 million.
  six years and three months = 75 mo
  $2.35 million = 2350000 USD
At the eleventh hour, the two sides agreed to go back to square one.
  the eleventh #ordinal
  two = 2 1
  one #phrase
Freight volume at the Port of Ningbo reached 324 million tonnes in the first quarter, a year-on-year increase of 4.1 percent.
  324 million tonnes = 324000000 t
  the first quarter @2024-Q1
  4.1 percent = 4.1 % ^
Residents with information should call 01632 960417 and quote reference 88/4419.
  01632 960417 #identifier
  88/4419 #identifier
Construction of the 1,776-meter bridge began in 2016 and is expected to take three to four more years.
  1,776-meter = 1776 m
  2016 @2016
  three to four more years = 3..4 a
Under the settlement, the bank will pay a $475 million penalty and hire an independent monitor for 24 months.
  $475 million = 475000000 USD
  24 months = 24 mo
The region produced 68.4 million mu of winter wheat this year, with the average yield up 5.3 kilograms per mu.
  68.4 million mu = 68400000 {亩}
  this year @2024
  5.3 kilograms per mu = 5.3 kg/{亩} ^
Half a million people lined the route on 6 May 2023, police estimated, and a further 20.4 million watched at home.
  Half a million = 500000 {人}
  6 May 2023 @2023-05-06
  20.4 million = 20400000 1
(3) The appellant's third ground, that Article 8 of the Convention was engaged, fails for the reasons given at paragraph 47.
  (3) #list-mark
  third #ordinal
  Article 8 #identifier
  paragraph 47 #identifier
Unemployment among 16-to-24-year-olds stood at 12.9 per cent in the three months to September, 0.6 percentage points higher than in the previous quarter.
  16-to-24-year-olds = 16..24 {岁}
  12.9 per cent = 12.9 %
  three months = 3 mo
  September @2024-09
  0.6 percentage points = 0.6 pp ^
  the previous quarter @2024-Q2
The museum paid over £9 million for the painting, three times its estimate of £2.5 million to £3 million.
  over £9 million = >9000000 GBP
  three times = 3 {倍}
  £2.5 million to £3 million = 2500000..3000000 GBP
The magnitude-6.2 quake struck at 11:59 p.m. on Monday at a depth of 10 km, killing at least 127 people.
  6.2 = 6.2 {级}
  11:59 p.m. on Monday @2024-09-16T23:59
  10 km = 10 km
  at least 127 = >127 {人}
Catch-22, Slaughterhouse-Five and Fahrenheit 451 were all on the list of books the board may ban.
  Catch-22 #name
  Slaughterhouse-Five #name
  Fahrenheit 451 #name
By the end of 2023, the country had 1.08 billion internet users, 24.8 million more than in December 2022.
  the end of 2023 @2023-12-31
  1.08 billion = 1080000000 {人}
  24.8 million = 24800000 1 ^
  December 2022 @2022-12
A dozen firefighters were treated for heat exhaustion as the blaze consumed 14,500 acres in less than 48 hours.
  A dozen = 12 {人}
  14,500 acres = 14500 [acr_us]
  less than 48 hours = <48 h
She served three terms in the House, lost a Senate race in 1998 by 611 votes, and died on Sunday at 87.
  three = 3 1
  1998 @1998
  611 = 611 {票}
  Sunday @2024-09-15
  87 = 87 1
One does not simply hand over one's seat, the Third Baronet used to say.
  One #phrase
  one #phrase
  Third Baronet #name
The 7.5-tonne lorry was carrying between 30 and 40 pallets of frozen prawns worth an estimated £180,000.
  7.5-tonne = 7.5 t
  between 30 and 40 = 30..40 1
  an estimated £180,000 = ~180000 GBP
The striker, who wears No. 9, was shown a second yellow card a minute into stoppage time.
  No. 9 #ordinal
  second #ordinal
The jury took four hours to convict Doyle on 11 of 13 counts, including two of wire fraud.
  four hours = 4 h
  11 = 11 1
  13 = 13 {项}
  two = 2 1
The average household spent £567.70 a week in the financial year ending 2023, of which just under 15% went on food.
  £567.70 = 567.70 GBP per wk
  2023 @2023
  just under 15% = <15 %
About one-half of the 19 species studied had shifted their range northwards by 12 to 15 miles per decade.
  About one-half = ~0.5 1
  19 = 19 1
  12 to 15 miles = 12..15 [mi_i] per 10.a
The iPhone 15 went on sale beside the Galaxy S24 at a shop on 42nd Street, yards from Pier 84.
  iPhone 15 #name
  S24 #name
  42nd #ordinal
  Pier 84 #identifier
More than three-quarters of the 5,460 trainee doctors in the region voted to strike for five days from 13 March.
  More than three-quarters = >0.75 1
  5,460 = 5460 {名}
  five days = 5 d
  13 March @2024-03-13
Section 230, enacted in 1996, runs to only 26 words in its best-known clause.
  Section 230 #identifier
  1996 @1996
  26 = 26 {字}
Grain output topped 650 million tonnes for the ninth consecutive year, with corn contributing over 40 percent.
  topped 650 million tonnes = >650000000 t
  the ninth #ordinal
  over 40 percent = >40 %
The reservoir is at 46% of capacity, 13 points lower than at this time in 2022, and falling by about 1.5 feet a week.
  46% = 46 %
  13 points = 13 pp v
  2022 @2022
  about 1.5 feet = ~1.5 [ft_i] v per wk
Between 1845 and 1852 Ireland lost roughly a quarter of its population: about a million died and at least as many left.
  1845 and 1852 @1845/1852
  roughly a quarter = ~0.25 1 v
  about a million = ~1000000 {人}
No. 2 Middle School, one of the best in the county, may admit girls in the fall.
  No. 2 #ordinal
  one of #phrase
Mortgage applications dropped 5.6 percent in the week ended Sept. 29 as the average 30-year rate hit 7.53 percent.
  5.6 percent = 5.6 % v
  the week ended Sept. 29 @2024-09-23/2024-09-29
  30-year = 30 a
  7.53 percent = 7.53 %
Police seized 46 firearms, 3.5kg of cocaine and close to £300,000 in cash in dawn raids on nine addresses.
  46 = 46 1
  3.5kg = 3.5 kg
  close to £300,000 = ~300000 GBP
  nine = 9 1
The ferry, built for 220, was carrying no fewer than 340 people when it sank within 15 minutes.
  220 = 220 1
  no fewer than 340 = >340 {人}
  within 15 minutes = <15 min
Resolution 1973, adopted on 17 March 2011 with ten votes in favour and five abstentions, authorised a no-fly zone.
  Resolution 1973 #identifier
  17 March 2011 @2011-03-17
  ten = 10 {票}
  five = 5 {票}
First-time buyers now need a deposit of £53,414 on average, equal to 19 per cent of the purchase price.
  First #ordinal
  £53,414 = 53414 GBP
  19 per cent = 19 %
The rookie, listed at 6ft 9in, had 31 points and 12 rebounds in 38 minutes as the 76ers lost their sixth in a row.
  6ft 9in = 81 [in_i]
  31 = 31 {点}
  12 = 12 1
  38 minutes = 38 min
  76ers #name
  sixth #ordinal
Capital expenditure is expected to be $1.8 billion to $2.0 billion in fiscal 2025, against $1.62 billion in fiscal 2024.
  $1.8 billion to $2.0 billion = 1800000000..2000000000 USD
  2025 @2025
  $1.62 billion = 1620000000 USD
  2024 @2024
Producer prices dipped 2.7 percent in January, the 16th monthly fall on the trot, while consumer prices were 0.8 percent lower.
  2.7 percent = 2.7 % v
  January @2024-01
  the 16th #ordinal
  0.8 percent = 0.8 % v
Dressed to the nines, the duke put two and two together and decided to deep-six the plan.
  two and two together #phrase
  deep-six #phrase
The drug reduced relapses by 45% over 18 months in a trial of 1,006 patients, 61 of whom withdrew.
  45% = 45 % v
  18 months = 18 mo
  1,006 = 1006 {人}
  61 = 61 1
Rents in the capital have risen for 30 consecutive months and now average just over £2,100 a month for a two-bedroom flat.
  30 consecutive months = 30 mo
  just over £2,100 = >2100 GBP per mo
  two = 2 {间}
Turnout was 59.9 per cent, down 7.4 points from 2019 and the lowest since the 59.4 per cent of 2001.
  59.9 per cent = 59.9 %
  7.4 points = 7.4 pp v
  2019 @2019
  59.4 per cent = 59.4 %
  2001 @2001
The treaty's Annex 2, Table 4 lists codes 8471 and 8542, but not the parts that may matter most.
  Annex 2 #identifier
  Table 4 #identifier
  codes 8471 and 8542 #identifier
The regulator fined the utility £3.3m after 55 homes near Crawley were flooded with sewage on eight separate occasions since 2017.
  £3.3m = 3300000 GBP
  55 = 55 {户}
  eight = 8 1
  2017 @2017
Nine out of ten of the plant's 640 workers live within five miles of the gates.
  Nine out of ten = 0.9 1
  640 = 640 {人}
  within five miles = <5 [mi_i]
The Big Four auditors and the G7 finance ministers met in Room 101, of all places.
  Big Four #name
  G7 #name
  Room 101 #identifier
Gold hit a record $2,431.29 an ounce on April 12 before sliding almost 4 percent in two sessions.
  $2,431.29 an ounce = 2431.29 USD/[oz_tr]
  April 12 @2024-04-12
  almost 4 percent = ~4 % v
  two = 2 1
Shanghai's population aged 60 and above reached 5.68 million, accounting for 37.4 percent of registered residents.
  60 and above = >60 {岁}
  5.68 million = 5680000 1
  37.4 percent = 37.4 %
World No. 1 Swiatek took the second set 6-2 after dropping the first on a tie-break.
  No. 1 #ordinal
  the second #ordinal
  6-2 #phrase
  the first #ordinal
The mission, approved on 14 January and paid for out of the 2005/06 budget, cost €16m, a sum its critics called money for old rope.
  14 January @2024-01-14
  2005/06 @2005/2006
  €16m = 16000000 EUR
Hurricane Lee, a Category 5 storm on Friday with 160-mph winds, had weakened to Category 3 by 5 a.m. EDT Sunday.
  Category 5 #identifier
  Friday @2024-09-20
  160-mph = 160 [mi_i]/h
  Category 3 #identifier
  5 a.m. EDT Sunday @2024-09-15T05:00
Ohio's 88 counties must certify the count by Nov. 22, 15 days after polls close, and a margin of 0.25% or less triggers a recount.
  88 = 88 {个}
  Nov. 22 @2024-11-22
  15 days = 15 d
  0.25% or less = <0.25 %
He has one foot in the grave, his rivals joke, yet Old Hundred Acres still earns him a cool half-million dollars a year.
  one foot #phrase
  half-million dollars = 500000 USD per a
Sichuan's panda base welcomed its 12,000,000th visitor on Saturday, a 7-year-old from Xi'an who came by the G89 train.
  12,000,000th #name
  Saturday @2024-09-14
  7-year-old = 7 {岁}
  G89 #name
The Fab Four's former driver sold a 1964 Mini Cooper and three tickets, numbered 0007 to 0009, for £41,000.
  Four's #phrase
  1964 @1964
  three = 3 {张}
  0007 #identifier
  0009 #identifier
  £41,000 = 41000 GBP
A survey of 12,400 villages in Guizhou put the average age of farmers at 56.3, and found that approximately three in ten had a second job.
  12,400 = 12400 {个}
  56.3 = 56.3 1
  approximately three in ten = ~0.3 1
  second #ordinal
The painting, stolen on the night of September 11, 1987, turned up last month in a locker 340 miles away, worth upwards of $6 million.
  September 11, 1987 @1987-09-11
  last month @2024-08
  340 miles = 340 [mi_i]
  upwards of $6 million = >6000000 USD
`,
);
