/** Sentences of phase one, stabilities and kiwifruit, with all that is read in each. */
import { holds } from './reading-table.testing.ts';

holds(
  'English of phase one, stabilities and kiwifruit',
  { language: 'en', date: '2021-10-21', rows: 108 },
  `
China's grain output reached a record 669.49 million tonnes in 2020, up 0.9 percent year on year, the National Bureau of Statistics said.
  669.49 million tonnes = 669490000 t
  2020 @2020
  0.9 percent = 0.9 % ^
The Group's revenue for the six months ended 30 June 2021 amounted to HK$4,318.7 million, representing a decrease of 6.2% against the prior period.
  six months = 6 mo
  30 June 2021 @2021-06-30
  HK$4,318.7 million = 4318700000 HKD
  6.2% = 6.2 % v
Villagers in Lankao now harvest about 1,150 jin of wheat per mu, against barely enough to feed a household in 1962.
  about 1,150 jin = ~1150 {斤} per {亩}
  1962 @1962
The county plans to put up 2,000 5G base stations next year, with 180 million yuan ($28.1 million) set aside for the work.
  2,000 = 2000 *
  5G #
  next year @2022
  180 million yuan = 180000000 CNY
  $28.1 million = 28100000 USD
In 2020 128 villages in the prefecture were struck off the poverty list.
  2020 @2020
  128 = 128 *
Foreign Ministry spokesperson Wang Wenbin told reporters on Wednesday that "one country, two systems" would remain the bedrock of Hong Kong's prosperity.
  Wednesday @2021-10-20
  one country, two systems #
Fixed-asset investment excluding rural households grew 7.3% in January-September to 39.78 trillion yuan.
  7.3% = 7.3 % ^
  January-September @2021-01/2021-09
  39.78 trillion yuan = 39780000000000 CNY
EBITDA margin improved by 140 basis points to 32.6% in 3Q21, management said.
  140 basis points = 1.40 pp
  32.6% = 32.6 %
  3Q21 @2021-Q3
Ports along the Yangtze handled 20-odd million tonnes of ore last month.
  20-odd million tonnes = >20000000 t
  last month @2021-09
Retail sales of grain and oil, beverages, and tobacco rose 9.2, 10.1 and 16.0 percent, respectively.
  9.2 = 9.2 % ^
  10.1 = 10.1 % ^
  16.0 percent = 16.0 % ^
Not since the May Fourth Movement, the author argues, has a generation of Chinese students been so politically awake.
  May Fourth #
The surveyed urban unemployment rate fell from 5.3 percent in April to 4.9 percent in September.
  5.3 percent = 5.3 %
  April @2021-04
  4.9 percent = 4.9 %
  September @2021-09
The Shenzhou-13 spaceship was launched at 12:23 am on Saturday atop a Long March-2F rocket, carrying three astronauts on a six-month mission.
  Shenzhou-13 #
  12:23 am on Saturday @2021-10-16T00:23
  2F #
  three = 3 *
  six-month = 6 mo
The central parity rate of the yuan strengthened to 6.3890 per US dollar on Thursday.
  6.3890 = 6.3890 *
  Thursday @2021-10-21
Tencent (0700.HK) bought back HK$1.2bn of its own shares between 18 August and 30 September, according to exchange filings.
  0700.HK #identifier
  HK$1.2bn = 1200000000 HKD
  18 August and 30 September @2021-08-18/2021-09-30
Gansu reported four new locally transmitted COVID-19 cases yesterday, all in Lanzhou.
  four = 4 *
  COVID-19 #
  yesterday @2021-10-20
Annual per capita disposable income in the township climbed to 12,588 yuan, 2.4 times the level of 2014.
  12,588 yuan = 12588 CNY per {人}
  2.4 times = 2.4 {倍}
  2014 @2014
The "three rural issues" - agriculture, rural areas and farmers - again headed the No. 1 Central Document.
  three #
  No. 1 #
By noon, at least 600 people had queued outside the district's vaccination site, some since 5:30 am.
  noon @T12:00
  at least 600 = >600 *
  5:30 am @T05:30
The issuer priced US$500 million 5.25% senior notes due 2024 at par.
  US$500 million = 500000000 USD
  5.25% = 5.25 %
  2024 @2024
Annual rent of between 800 and 1,000 yuan per mu is paid to households that lease out their paddies.
  between 800 and 1,000 yuan per mu = 800..1000 CNY/{亩}
During the National Day holiday from October 1 to 7, railways carried 98.42 million passengers.
  October 1 to 7 @2021-10-01/2021-10-07
  98.42 million = 98420000 *
The 14th Five-Year Plan (2021-25) calls for energy use per unit of GDP to be cut by 13.5 percent.
  14th #
  Five-Year #
  2021-25 @2021/2025
  13.5 percent = 13.5 % v
A 67-year-old retired teacher from Shaoyang has walked some 40 kilometres a week to deliver books to mountain schools.
  67-year-old = 67 {岁}
  some 40 kilometres = ~40 km per wk
Callers may dial the 12345 hotline or write to Room 1203, No 18 Chaoyangmen South Street, Beijing 100701.
  12345 #
  1203 #
  No 18 #
  100701 #
Net loss widened to RMB 461m from RMB 298m, well short of the break-even the founders had promised.
  RMB 461m = 461000000 CNY
  RMB 298m = 298000000 CNY
Nearly 99 million rural residents living under the poverty line were lifted out of it in eight years.
  Nearly 99 million = ~99000000 *
  eight years = 8 a
The benchmark CSI 300 gave up 0.4 percent and the STAR 50 added 1.1 percent.
  300 #
  0.4 percent = 0.4 % v
  50 #
  1.1 percent = 1.1 % ^
According to the bulletin, the permanent population stood at 8.7376 million at the time of the 7th national census, of which 5.6041 million lived in towns.
  8.7376 million = 8737600 *
  7th #
  5.6041 million = 5604100 *
The bank's non-performing loan ratio edged down 0.02 percentage points to 1.43 percent.
  0.02 percentage points = 0.02 pp v
  1.43 percent = 1.43 %
First, we must keep growth steady; second, we must guard against systemic risk, the vice-minister said.
  First #
  second #
A shipment of 30,000-plus pairs of shoes was stopped at Khorgos for want of a certificate of origin.
  30,000-plus = >30000 *
Shaanxi's coal mines will raise daily output by up to 150,000 tonnes before the heating season begins on November 15.
  up to 150,000 tonnes = <150000 t ^
  November 15 @2021-11-15
The Xiaolangdi reservoir was discharging 4,200 cubic metres of water per second at 8:00 a.m. on September 28.
  4,200 cubic metres = 4200 m3 per s
  8:00 a.m. on September 28 @2021-09-28T08:00
Contracts worth 5 billion yuan at least were signed on the fair's opening day.
  5 billion yuan at least = >5000000000 CNY
The embassy wishes to recall that China has provided more than 1.5 billion doses of vaccines to 100-plus countries and international organizations.
  more than 1.5 billion = >1500000000 *
  100-plus = >100 *
Sany doubled its overseas sales in the first half, while Zoomlion tripled its own.
  doubled = 2 {倍} ^
  the first half @2021-01/2021-06
  tripled = 3 {倍} ^
Under the 996 culture, young engineers in Hangzhou told this reporter, a 72-hour week is taken for granted.
  996 #
  72-hour = 72 h
Inner Mongolia lowered its wind-power price to 0.2829 yuan per kWh.
  0.2829 yuan per kWh = 0.2829 CNY/kW.h
The temperature on the plateau dropped to minus 12 degrees Celsius overnight, and 35 lorries were stranded on the G318.
  minus 12 degrees Celsius = -12 Cel
  35 = 35 *
  G318 #
Total assets reached RMB 1,078 million as at 31 December 2020 (2019: RMB 953 million).
  RMB 1,078 million = 1078000000 CNY
  31 December 2020 @2020-12-31
  2019 @2019
  RMB 953 million = 953000000 CNY
Beijing signed the phase one trade deal with Washington on January 15, 2020, pledging to buy an extra $200 billion of American goods over two years.
  one #
  January 15, 2020 @2020-01-15
  $200 billion = 200000000000 USD
  two years = 2 a
Orchards now cover 36,500 mu (2,433 hectares), three-fifths of them planted to kiwifruit.
  36,500 mu = 36500 {亩}
  2,433 hectares = 2433 har
  three-fifths = 0.6 1
Of the 1,326 applications received, 417 were approved, 52 rejected and the rest carried over.
  1,326 = 1326 *
  417 = 417 *
  52 = 52 *
Mainland group tours accounted for roughly 45 percent of Macao's 619,000 visitors in September.
  roughly 45 percent = ~45 %
  619,000 = 619000 *
  September @2021-09
Seoul's exports to China totalled $14.3bn in September, a gain of 17.3%.
  $14.3bn = 14300000000 USD
  September @2021-09
  17.3% = 17.3 % ^
Vanke said contracted sales in Q3 came to 144.7 billion yuan, down 18.5 per cent.
  Q3 @2021-Q3
  144.7 billion yuan = 144700000000 CNY
  18.5 per cent = 18.5 % v
The 17+1 mechanism lost a member when Lithuania walked out in May.
  17+1 #
  May @2021-05
Authorities sealed 11 residential compounds and ordered residents to stay home for 14 days.
  11 = 11 *
  14 days = 14 d
TSMC will spend US$25 billion to US$28 billion on capacity this year, most of it on 5-nanometre and 3-nanometre lines.
  US$25 billion to US$28 billion = 25000000000..28000000000 USD
  this year @2021
  5-nanometre = 5 *
  3-nanometre = 3 *
Rice terraces here rise in 300-odd steps, the longest of them just under 2 km.
  300-odd = >300 *
  just under 2 km = <2 km
The Evergrande unit missed a coupon of $83.5 million on September 23, and a 30-day grace period ends on Saturday.
  $83.5 million = 83500000 USD
  September 23 @2021-09-23
  30-day = 30 d
  Saturday @2021-10-23
Guangxi's cross-border trade with ASEAN hit 213.6 billion yuan in the first three quarters of 2021.
  213.6 billion yuan = 213600000000 CNY
  the first three quarters of 2021 @2021-Q1/2021-Q3
The three-child policy, economists at Nomura noted, is unlikely to lift the fertility rate from 1.3 children per woman.
  three-child #
  1.3 = 1.3 *
The highway cost in excess of 9.6 billion yuan, that is to say 87 million yuan a kilometre.
  in excess of 9.6 billion yuan = >9600000000 CNY
  87 million yuan a kilometre = 87000000 CNY/km
Concentration of PM2.5 in the Beijing-Tianjin-Hebei cluster averaged 38 micrograms per cubic metre, an 11.6-percent drop.
  PM2.5 #name
  38 micrograms per cubic metre = 38 ug/m3
  11.6-percent = 11.6 % v
Through the Double 11 presales that began at 8 pm yesterday, livestreamer Li Jiaqi moved goods worth 10.7 billion yuan.
  Double 11 #
  8 pm yesterday @2021-10-20T20:00
  10.7 billion yuan = 10700000000 CNY
An expressway bus to Kashgar takes two and a half hours and costs 55 yuan a head.
  two and a half hours = 2.5 h
  55 yuan = 55 CNY per {人}
Half a million solar water heaters have been installed in Yunnan since 2016.
  Half a million = 500000 *
  2016 @2016
The Company proposes to issue not more than 120,000,000 A shares at an issue price of RMB12.85 each.
  not more than 120,000,000 = <120000000 *
  RMB12.85 = 12.85 CNY
Every household has received two ewes and a subsidy of 3,000 yuan, said Ma Zhanlin, first secretary of the village.
  two = 2 *
  3,000 yuan = 3000 CNY
  first #
Vietnam's rice fetched $430-$435 per tonne last Thursday, dealers in Ho Chi Minh City said.
  $430-$435 per tonne = 430..435 USD/t
  last Thursday @2021-10-14
State Council Order No 748 takes effect on 1 November 2021 and runs to 63 articles.
  No 748 #
  1 November 2021 @2021-11-01
  63 = 63 *
Installed renewable capacity stood at 994 million kilowatts by the end of September, hydropower making up 384 million kilowatts of it.
  994 million kilowatts = 994000000 kW
  the end of September ?
  384 million kilowatts = 384000000 kW
The Three Gorges project generated 111.8 billion kWh of electricity in 2020, a world record for any power station.
  Three #
  111.8 billion kWh = 111800000000 kW.h
  2020 @2020
A meeting of the G20 finance chiefs in Washington on Oct 13 endorsed a minimum corporate tax of 15 percent.
  G20 #
  Oct 13 @2021-10-13
  15 percent = 15 %
Consumer prices rose 0.7 percent in September, while pork, off 46.9 percent, dragged the index down by 1.12 percentage points.
  0.7 percent = 0.7 % ^
  September @2021-09
  46.9 percent = 46.9 % v
  1.12 percentage points = 1.12 pp v
The museum, free of charge since 2008, is open from 9 am to 5 pm and closed on public holidays.
  2008 @2008
  9 am to 5 pm @T09:00/T17:00
Zhongguancun No 3 Primary School took in 1,024 new pupils.
  No 3 #
  1,024 = 1024 *
ByteDance, valued at upwards of $300 billion in private trades, has shelved its listing plans.
  upwards of $300 billion = >300000000000 USD
Finance costs rose to RMB 86.3 million from RMB 71.9 million, mainly because of a bank loan of EUR 40 million drawn in March 2021.
  RMB 86.3 million = 86300000 CNY
  RMB 71.9 million = 71900000 CNY
  EUR 40 million = 40000000 EUR
  March 2021 @2021-03
Two in every five migrant workers surveyed by the institute were older than 50.
  Two in every five = 0.4 1
  older than 50 = >50 1
The C919 jet, built to carry 158 to 168 passengers, has a range of up to 5,555 km.
  C919 #
  158 to 168 = 158..168 *
  up to 5,555 km = <5555 km
A joint communique reaffirmed the one-China principle and set no date for a further round of talks.
  one-China #
The ferry, licensed for 40, was carrying 46 when it overturned; 15 people died.
  40 = 40 *
  46 = 46 *
  15 = 15 *
Figures below, for the year ended 31 December 2020, are expressed in RMB'000 unless otherwise stated.
  31 December 2020 @2020-12-31
  RMB'000 ?
Beef now costs around 88 yuan per kg in Urumqi, 6 yuan dearer than in Kashgar.
  around 88 yuan per kg = ~88 CNY/kg
  6 yuan = 6 CNY ^
The corridor will be 1,035 km long, cut the Kunming-Vientiane trip to 10 hours or so, and open on Dec 3.
  1,035 km = 1035 km
  10 hours or so = ~10 h
  Dec 3 @2021-12-03
Britain's trade with China grew to £93.5 billion, the consulate-general noted, while Japan's stood at ¥38 trillion.
  £93.5 billion = 93500000000 GBP
  ¥38 trillion = 38000000000000 JPY
The sixth plenum of the 19th Central Committee will meet from November 8 to 11.
  sixth #
  19th #
  November 8 to 11 @2021-11-08/2021-11-11
Some 70% to 80% of the greenhouse tomatoes go to Shanghai, the cooperative's head told us.
  Some 70% to 80% = 70..80 %
Mr Ten Kate, who leads the chamber, said European firms had waited three to five months for work visas.
  Ten #
  three to five months = 3..5 mo
Outstanding yuan loans totalled 189.46 trillion yuan at the end of the third quarter, 11.9 percent more than a year ago.
  189.46 trillion yuan = 189460000000000 CNY
  the end of the third quarter @2021-09-30
  11.9 percent = 11.9 % ^
No fewer than 2,300 officials were sent to villages under the slogan of "two assurances and three guarantees".
  No fewer than 2,300 = >2300 *
  two assurances and three guarantees #
The shipyard delivered a 24,000-TEU container vessel 61.5 metres wide.
  24,000-TEU ?
  61.5 metres = 61.5 m
As of Oct 20, a total of 2.24 billion doses had been administered on the Chinese mainland, 1.05 billion people having been fully inoculated.
  Oct 20 @2021-10-20
  2.24 billion = 2240000000 *
  1.05 billion = 1050000000 *
The wetland, 13 kilometres by 4 kilometres, shelters close to 200 species of birds.
  13 kilometres = 13 km
  4 kilometres = 4 km
  close to 200 = ~200 *
A deposit of NT$3,000 is refunded after 90 days.
  NT$3,000 = 3000 TWD
  90 days = 90 d
Moody's cut the developer from B1 to Caa1 on Tuesday, its second downgrade in as many weeks.
  B1 #
  Caa1 #
  Tuesday @2021-10-19
  second #
Cotton yields in southern Xinjiang averaged 412 kg per mu, machine-picked fields accounting for 85 percent of the area sown.
  412 kg per mu = 412 kg/{亩}
  85 percent = 85 %
The "six stabilities" were first raised in July 2018, the "six guarantees" in April 2020.
  six #
  first #
  July 2018 @2018-07
  six #
  April 2020 @2020-04
Less than 3 percent of the fund, or 47.2 million yuan, has been spent.
  Less than 3 percent = <3 %
  47.2 million yuan = 47200000 CNY
The Lao side has borrowed US$480 million from China Exim Bank at 2.3 percent, repayable over 25 years with a five-year grace period.
  US$480 million = 480000000 USD
  2.3 percent = 2.3 %
  25 years = 25 a
  five-year = 5 a
Trains on the line run at 160 km/h, which is to be raised to 200 km/h by 2025.
  160 km/h = 160 km/h
  200 km/h = 200 km/h
  2025 @2025
Typhoon Kompasu, the 18th of the season, forced Hong Kong to hoist the No 8 signal for more than 23 hours on 12 and 13 October.
  18th #
  No 8 #
  more than 23 hours = >23 h
  12 and 13 October ?
The Gini coefficient has hovered between 0.46 and 0.47, little better than that of the United States.
  between 0.46 and 0.47 = 0.46..0.47 *
Table 4: Output of raw coal, 330.0 million tons, down 0.9 percent.
  4 #
  330.0 million tons = 330000000 *
  0.9 percent = 0.9 % v
The Fourth Paradigm prospectus shows revenue of RMB942.2 million for 2020, more than double the figure for 2019.
  Fourth #
  RMB942.2 million = 942200000 CNY
  2020 @2020
  more than double = >2 {倍}
  2019 @2019
The fishing moratorium of 10 years on the Yangtze began on January 1, and 231,000 fishers have since left the river.
  10 years = 10 a
  January 1 @2021-01-01
  231,000 = 231000 *
Scholars at the institute put the probability of default at one-tenth, far below the 35 percent implied by bond prices.
  one-tenth = 0.1 1
  35 percent = 35 %
Beijing recorded zero new local infections on Monday and Tuesday.
  zero = 0 *
  Monday @2021-10-18
  Tuesday @2021-10-19
Scenic spots across Guizhou received 31.6 million person-times of visitors, recovering to 82.4 percent of the pre-pandemic level.
  31.6 million = 31600000 *
  82.4 percent = 82.4 %
Geely paid 1.5 billion Swedish kronor for the site in Gothenburg, where 3,500 will work.
  1.5 billion Swedish kronor = 1500000000 SEK
  3,500 = 3500 *
One of the biggest brick kilns in Handan was fined 1,234,500 yuan for the third time in four years.
  One #
  1,234,500 yuan = 1234500 CNY
  third #
  four years = 4 a
Exports of photovoltaic modules leapt 3.5-fold under the Belt and Road banner, from 2 GW to 7 GW, between 2017 and 2020.
  3.5-fold = 3.5 {倍} ^
  2 GW = 2 GW
  7 GW = 7 GW
  2017 and 2020 @2017/2020
Electricity use by primary industry came to 75.8 billion kWh from January to September, or 1.2 percent of the total.
  75.8 billion kWh = 75800000000 kW.h
  January to September @2021-01/2021-09
  1.2 percent = 1.2 %
Asked about the "two sessions" of next March, the spokesman laughed and said he could not see five months ahead.
  two #
  next March @2022-03
  five months = 5 mo
Flood-relief grants of 1.2, 1.5 and 2 million yuan went to the three townships worst hit on July 20.
  1.2 = 1200000 CNY
  1.5 = 1500000 CNY
  2 million yuan = 2000000 CNY
  three = 3 *
  July 20 @2021-07-20
`,
);
