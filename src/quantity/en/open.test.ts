import { tells } from './told.testing.ts';

tells([
  [
    'what is truly open, and says so',
    17,
    `
on 03/04/2020                               | 03/04/2020 = 2020-04-03 ?
on 13/04/2020                               | 13/04/2020 = 2020-04-13
on 04/04/2020                               | 04/04/2020 = 2020-04-04
next Friday                                 | next Friday = 2020-03-13 ?
next Monday                                 | next Monday = 2020-03-16
he will speak on Friday                     | Friday = 2020-03-13
he spoke on Friday                          | Friday = 2020-03-06
a couple of weeks                           | a couple of weeks = 2 wk ?
a couple of hundred people                  | a couple of hundred = 200 {人} ?
a couple of them                            |
it cost $5 million in Sydney                | $5 million = 5000000 USD ?
it cost $5 million in Ohio                  | $5 million = 5000000 USD
5 million pesos                             | 5 million pesos = 5000000 XXX ?
5 million pesos, Mexico said                | 5 million pesos = 5000000 MXN
staff trained over five years               | over five years = 5 a over over ?
it was invested over five years             | five years = 5 a
he scored in the first half                 | the first (ordinal) ; half (phrase)
`,
  ],
  [
    'ends and signs of money',
    8,
    `
US$10 to US$15            | US$10 to US$15 = 10..15 USD
between HK$3m and HK$4m   | between HK$3m and HK$4m = 3000000..4000000 HKD
a result of -US$5 million | -US$5 million = -5000000 USD
-10 to -1 degrees         | -10 to -1 degrees = -10..-1 Cel
fell £21 to £1,846        | £21 = 21 GBP down ; £1,846 = 1846 GBP
5,000 yuan or more a year | 5,000 yuan or more = 5000 CNY over or more per a
800 yuan for each mu      | 800 yuan = 800 CNY per {亩}
40 tonnes of feed a day   | 40 tonnes = 40 t per d
`,
  ],
]);
