import { tells } from './told.testing.ts';

tells([
  [
    'numerals',
    48,
    `
38 supermarkets                              | 38 = 38 {家}
1,200 workers                                | 1,200 = 1200 {人}
6,700 tonnes                                 | 6,700 tonnes = 6700 t
12,345,678 yuan                              | 12,345,678 yuan = 12345678 CNY
93.9 billion yuan                            | 93.9 billion yuan = 93900000000 CNY
1,078 million yuan                           | 1,078 million yuan = 1078000000 CNY
4.5m people                                  | 4.5m = 4500000 {人}
3 trillion yuan                              | 3 trillion yuan = 3000000000000 CNY
10.78bn yuan                                 | 10.78bn yuan = 10780000000 CNY
157.98 trillion yuan                         | 157.98 trillion yuan = 157980000000000 CNY
a quadrillion times faster                   | a quadrillion times = 1000000000000000 {倍} up
5 hundred million yuan                       | 5 hundred million yuan = 500000000 CNY
two companies                                | two = 2 {家}
three point two million people               | three point two million = 3200000 {人}
twenty-five point three degrees Celsius      | twenty-five point three degrees Celsius = 25.3 Cel
nought point seven five percent              | nought point seven five percent = 0.75 %
20-odd million tonnes                        | 20-odd million tonnes = 20000000 t over odd
912 farmers' cooperatives                    | 912 = 912 1
twelve months                                | twelve months = 12 mo
twenty-three companies                       | twenty-three = 23 {家}
ninety-nine cases                            | ninety-nine = 99 {例}
two hundred people                           | two hundred = 200 {人}
two hundred and five workers                 | two hundred and five = 205 {人}
three hundred twenty-seven thousand people   | three hundred twenty-seven thousand = 327000 {人}
one million people                           | one million = 1000000 {人}
two hundred million doses                    | two hundred million = 200000000 {剂}
three thousand five hundred and sixty tonnes | three thousand five hundred and sixty tonnes = 3560 t
five million three hundred thousand people   | five million three hundred thousand = 5300000 {人}
a hundred people                             | a hundred = 100 {人}
a thousand companies                         | a thousand = 1000 {家}
a million masks                              | a million = 1000000 {只}
a dozen projects                             | a dozen = 12 {个}
two dozen cars                               | two dozen = 24 {辆}
half a million people                        | half a million = 500000 {人}
half a dozen cities                          | half a dozen = 6 {个}
one and a half years                         | one and a half years = 1.5 a
two and a half million people                | two and a half million = 2500000 {人}
3 and a half years                           | 3 and a half years = 3.5 a
a million and a half people                  | a million and a half = 1500000 {人}
an hour and a half                           | an hour and a half = 1.5 h
a year and a half                            | a year and a half = 1.5 a
half an hour                                 | half an hour = 0.5 h
half a month                                 | half a month = 0.5 mo
½ a litre                                    | ½ a litre = 0.5 L
3½ hours                                     | 3½ hours = 3.5 h
5.60 yuan                                    | 5.60 yuan = 5.60 CNY
0.5 percent                                  | 0.5 percent = 0.5 %
１２３ people                                   | １２３ = 123 {人}
`,
  ],
  [
    'counted nouns',
    21,
    `
276 companies                | 276 = 276 {家}
74 major industrial projects | 74 = 74 {个}
1.2 million masks            | 1.2 million = 1200000 {只}
4,320 households             | 4,320 = 4320 {户}
eight new confirmed cases    | eight = 8 {例}
217 medical teams            | 217 = 217 {个}
12 production line workers   | 12 = 12 {人}
800-bed hospital             | 800 = 800 {张}
12-member team               | 12 = 12 {名}
243 administrative villages  | 243 = 243 {个}
621 permits                  | 621 = 621 {张}
5 people                     | 5 = 5 {人}
2,923.49 points              | 2,923.49 = 2923.49 {点}
one case                     | one = 1 {例}
one new case                 | one = 1 {例}
one person                   | one = 1 {人}
zero new cases               | zero = 0 {例}
300 thermometers             | 300 = 300 1
54,000 fans                  | 54,000 = 54000 {人}
4.5 million passenger trips  | 4.5 million = 4500000 {人次}
276 of 365 companies         | 276 = 276 1 ; 365 = 365 {家}
`,
  ],
  [
    'money',
    36,
    `
RMB 461m                      | RMB 461m = 461000000 CNY
RMB461m                       | RMB461m = 461000000 CNY
Rmb93.9bn                     | Rmb93.9bn = 93900000000 CNY
CNY 23m                       | CNY 23m = 23000000 CNY
RMB 300 million               | RMB 300 million = 300000000 CNY
US$310 million                | US$310 million = 310000000 USD
U.S.$5                        | U.S.$5 = 5 USD
$13.3 billion                 | $13.3 billion = 13300000000 USD
HK$5 billion                  | HK$5 billion = 5000000000 HKD
NT$200                        | NT$200 = 200 TWD
A$3.5bn                       | A$3.5bn = 3500000000 AUD
£40,000                       | £40,000 = 40000 GBP
€1.2m                         | €1.2m = 1200000 EUR
¥3,200.50                     | ¥3,200.50 = 3200.50 CNY
¥3,200 in Japanese yen        | ¥3,200 = 3200 JPY
30 million yen                | 30 million yen = 30000000 JPY
5 million won                 | 5 million won = 5000000 KRW
6.98 yuan                     | 6.98 yuan = 6.98 CNY
310 million US dollars        | 310 million US dollars = 310000000 USD
310 million U.S. dollars      | 310 million U.S. dollars = 310000000 USD
2 million Hong Kong dollars   | 2 million Hong Kong dollars = 2000000 HKD
12 billion euros              | 12 billion euros = 12000000000 EUR
40,000 pounds                 | 40,000 pounds = 40000 GBP
40 pounds of rice             | 40 pounds = 40 [lb_av]
50 cents                      | 50 cents = 0.50 USD
300 million RMB               | 300 million RMB = 300000000 CNY
a 10-billion-yuan project     | 10-billion-yuan = 10000000000 CNY
1.5 billion-yuan plant        | 1.5 billion-yuan = 1500000000 CNY
billion-yuan projects         | billion-yuan = 1000000000 CNY
hundred-million-yuan projects | hundred-million-yuan = 100000000 CNY
3.2 yuan per kilogram         | 3.2 yuan per kilogram = 3.2 CNY/kg
2.5 yuan per kg               | 2.5 yuan per kg = 2.5 CNY/kg
3,400 yuan a ton              | 3,400 yuan a ton = 3400 CNY/t
$33.85 a barrel               | $33.85 a barrel = 33.85 USD/[bbl_us]
6.5 yuan/kg                   | 6.5 yuan/kg = 6.5 CNY/kg
US$-5 million                 | US$-5 million = -5000000 USD
`,
  ],
  [
    'measures',
    56,
    `
50 kg                      | 50 kg = 50 kg
5,000 tons                 | 5,000 tons = 5000 t
489 Mt                     | 489 Mt = 489000000 t
500 grams                  | 500 grams = 500 g
12.5 hectares              | 12.5 hectares = 12.5 har
300 mu                     | 300 mu = 300 {亩}
12.5 square kilometers     | 12.5 square kilometers = 12.5 km2
120 square metres          | 120 square metres = 120 m2
36,000 sq m                | 36,000 sq m = 36000 m2
50 sq km                   | 50 sq km = 50 km2
3 cubic metres             | 3 cubic metres = 3 m3
5 litres                   | 5 litres = 5 L
200 ml                     | 200 ml = 200 mL
2,298 km                   | 2,298 km = 2298 km
2-km queue                 | 2-km = 2 km
10 meters                  | 10 meters = 10 m
150 mm                     | 150 mm = 150 mm
5 miles                    | 5 miles = 5 [mi_i]
1,100 jin                  | 1,100 jin = 1100 {斤}
20 li                      | 20 li = 20 {里}
30 minutes                 | 30 minutes = 30 min
24 hours                   | 24 hours = 24 h
54 days                    | 54 days = 54 d
a 30-day quarantine        | 30-day = 30 d
two weeks                  | two weeks = 2 wk
6 months                   | 6 months = 6 mo
50 years                   | 50 years = 50 a
two decades                | two decades = 20 a
a decade                   | a decade = 10 a
half a century             | half a century = 0.5 {世纪}
10 working days            | 10 working days = 10 {工作日}
5 trading days             | 5 trading days = 5 {交易日}
4 working weeks            | 4 working weeks = 4 wk
three quarters             | three quarters = 0.75 1
30 calendar days           | 30 calendar days = 30 d
four more days             | four more days = 4 d
1.2 GW                     | 1.2 GW = 1.2 GW
350 MW                     | 350 MW = 350 MW
5 kW                       | 5 kW = 5 kW
500 kWh                    | 500 kWh = 500 kW.h
3.6 billion kilowatt-hours | 3.6 billion kilowatt-hours = 3600000000 kW.h
20°C                       | 20°C = 20 Cel
20 degrees Celsius         | 20 degrees Celsius = 20 Cel
38 C                       | 38 C = 38 Cel
-5°C                       | -5°C = -5 Cel
minus 5 degrees            | minus 5 degrees = -5 Cel
5 degrees below zero       | 5 degrees below zero = -5 Cel
100 degrees Fahrenheit     | 100 degrees Fahrenheit = 100 [degF]
120 km/h                   | 120 km/h = 120 km/h
60 kph                     | 60 kph = 60 km/h
350 km per hour            | 350 km per hour = 350 km/h
30 meters per second       | 30 meters per second = 30 m/s
5 carats                   | 5 carats = 5 [car_m]
a 35-year-old nurse        | 35-year-old = 35 {岁}
6.8 years old              | 6.8 years old = 6.8 {岁}
aged 35                    | 35 = 35 {岁}
`,
  ],
  [
    'shares and points',
    35,
    `
75.6 percent                    | 75.6 percent = 75.6 %
75.6 per cent                   | 75.6 per cent = 75.6 %
75.6%                           | 75.6% = 75.6 %
75.6 pct                        | 75.6 pct = 75.6 %
3.5‰                            | 3.5‰ = 0.35 %
8.52 per thousand               | 8.52 per thousand = 0.852 %
0.8 percentage points           | 0.8 percentage points = 0.8 pp
0.2 percentage point            | 0.2 percentage point = 0.2 pp
25 basis points                 | 25 basis points = 0.25 pp
10 bps                          | 10 bps = 0.10 pp
3.2 pp                          | 3.2 pp = 3.2 pp
two-thirds of firms             | two-thirds = 0.666667 1
one third of the staff          | one third = 0.333333 1
one-tenth                       | one-tenth = 0.1 1
the weakest tenth of pupils     | tenth = 0.1 1
the weakest quarter in years    |
fallen by more than 30 to 412   | more than 30 = 30 1 over more than down ; 412 = 412 1
three quarters of pupils        | three quarters = 0.75 1
three-quarters of the vote      | three-quarters = 0.75 1
five-sixths                     | five-sixths = 0.833333 1
a quarter of them               | a quarter = 0.25 1
a third of respondents          | a third = 0.333333 1
half of the money               | half = 0.5 1
half the companies              | half = 0.5 1
fell by half                    | half = 0.5 1 down
rose by a quarter               | a quarter = 0.25 1 up
one in five                     | one in five = 0.2 1
nine out of ten                 | nine out of ten = 0.9 1
one in fourteen                 | one in fourteen = 0.071429 1
two in every three              | two in every three = 0.666667 1
1 in 4 adults                   | 1 in 4 = 0.25 1
9 out of 10 cats                | 9 out of 10 = 0.9 1
3/4 of them                     | 3/4 = 0.75 1
half a percentage point         | half a percentage point = 0.5 pp
a quarter of a percentage point | a quarter of a percentage point = 0.25 pp
`,
  ],
  [
    'multiples',
    22,
    `
2.4 times that of last week  | 2.4 times = 2.4 {倍} ; last week = 2020-03-02/2020-03-08
seven times its usual output | seven times = 7 {倍}
5.6 times higher             | 5.6 times = 5.6 {倍} up
3.5-fold                     | 3.5-fold = 3.5 {倍}
a 20-fold rise               | 20-fold = 20 {倍} up
tenfold                      | tenfold = 10 {倍}
elevenfold                   | elevenfold = 11 {倍}
from 200 per thousand to 6.1. | 200 per thousand = 20.0 % ; 6.1 = 0.61 %
from 33 percent to more than half. | 33 percent = 33 % ; more than half = 0.5 1 over more than
threefold                    | threefold = 3 {倍}
output doubled               | doubled = 2 {倍} up
profits tripled              | tripled = 3 {倍} up
sales more than doubled      | more than doubled = 2 {倍} over more than up
nearly quadrupled            | nearly quadrupled = 4 {倍} about nearly up
earnings halved              | halved = 0.5 {倍} down
double the figure            | double = 2 {倍}
twice the area               | twice = 2 {倍}
twice as many                | twice = 2 {倍}
will triple                  | triple = 3 {倍} up
2.4x                         | 2.4x = 2.4 {倍}
visited 3 times              | 3 = 3 {次}
three times a week           | three = 3 {次} per wk
`,
  ],
]);
