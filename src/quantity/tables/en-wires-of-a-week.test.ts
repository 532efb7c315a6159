import { holds } from './reading-table.testing.ts';

/** English of the wires of one week, in sentences of our own, with all that is read in each. */
holds(
  'English of the wires of one week',
  { language: 'en', date: '2025-07-16', rows: 12 },
  `
Siemens Energy raised its outlook after quarterly orders jumped 64% to €14.4bn; its backlog is now €133bn, and it expects free cash flow of up to €1bn, from minus €500m at most before.
  64% = 64 % ^
  €14.4bn = 14400000000 EUR
  €133bn = 133000000000 EUR
  up to €1bn = <1000000000 EUR
  minus €500m at most = <-500000000 EUR
China's grain output topped 1.4 trillion jin, or 706.5 million tonnes, in 2024, up 1.6 percent, with the area sown to grain rising by 5.26 million mu.
  topped 1.4 trillion jin = >1400000000000 {斤}
  706.5 million tonnes = 706500000 t
  2024 @2024
  1.6 percent = 1.6 % ^
  5.26 million mu = 5260000 {亩} ^
The European Central Bank cut its deposit rate by a quarter point to 3.25%, its third cut this year, and saw inflation at 2.1% in 2025.
  a quarter point = 0.25 pp v
  3.25% = 3.25 %
  third #ordinal
  this year @2025
  2.1% = 2.1 %
  2025 @2025
A Hong Kong court jailed 45 activists for between four years and two months and 10 years; 31 of the 47 first charged had pleaded guilty.
  45 = 45 {人}
  four years and two months = 50 mo
  10 years = 10 a
  31 = 31 1
  47 = 47 1
  first #ordinal
Ford will cut 4,000 jobs in Europe, or 14% of its workforce there, by the end of 2027, 2,900 of them in Germany and 800 in Britain.
  4,000 = 4000 {个}
  14% = 14 %
  the end of 2027 @2027-12-31
  2,900 = 2900 1
  800 = 800 1
Spot gold was up 0.4% at $2,643.19 per ounce, silver gained 1.1% to $31.02 and platinum lost 0.3% to $959.
  0.4% = 0.4 % ^
  $2,643.19 per ounce = 2643.19 USD/[oz_tr]
  1.1% = 1.1 % ^
  $31.02 = 31.02 USD
  0.3% = 0.3 % v
  $959 = 959 USD
The Seoul bourse fell 2.5 percent, and foreigners dumped 330 billion won of stocks, taking the week's total to 1.6 trillion won ($1.1 billion).
  2.5 percent = 2.5 % v
  330 billion won = 330000000000 KRW
  1.6 trillion won = 1600000000000 KRW
  $1.1 billion = 1100000000 USD
Verstappen, on 393 points, clinched a fourth title with fifth place in Las Vegas; Norris, 62 points back, was sixth and Russell won by 7.313 seconds.
  393 = 393 {点}
  fourth #ordinal
  fifth #ordinal
  62 = 62 {点}
  sixth #ordinal
  7.313 seconds = 7.313 s
Researchers followed 1,882 adults for 12 years; those who slept under six hours had a 30% higher risk of dementia than those who slept seven.
  1,882 = 1882 {人}
  12 years = 12 a
  under six hours = <6 h
  30% = 30 % ^
  seven = 7 1
Net profit in the third quarter ended Sept. 30 was $0.32 a share, against a loss of $0.07, on revenue of $411 million, beating the consensus of 11 analysts.
  the third quarter @2025-Q3
  Sept. 30 @2025-09-30
  $0.32 = 0.32 USD per {股}
  $0.07 = 0.07 USD
  $411 million = 411000000 USD
  11 = 11 {人}
Russia launched 120 missiles and 90 drones, Ukraine said, of which 144 were shot down; power was cut to 1.1 million homes for up to eight hours.
  120 = 120 {枚}
  90 = 90 {架}
  144 = 144 1
  1.1 million = 1100000 {户}
  up to eight hours = <8 h
Boeing burned through $1.3bn a month on average as 33,000 machinists, paid $75,608 a year on average, stayed out for 53 days before winning 38 per cent over four years.
  $1.3bn = 1300000000 USD per mo
  33,000 = 33000 {人}
  $75,608 = 75608 USD per a
  53 days = 53 d
  38 per cent = 38 %
  four years = 4 a
`,
);
