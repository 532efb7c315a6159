import { holds } from './reading-table.testing.ts';

/** English forms that mislead, in sentences of our own, with all that is read in each. */
holds(
  'English forms that mislead',
  { language: 'en', date: '2025-07-16', rows: 26 },
  `
The jail terms were 12 and nine years, three, five and seven years, and two or four days.
  12 = 12 a
  nine years = 9 a
  three = 3 a
  five = 5 a
  seven years = 7 a
  two = 2 d
  four days = 4 d
Wheat closed at $6.05-1/2, corn at 441-1/2 cents and soy at $11.30 1/4 a bushel.
  $6.05-1/2 = 6.055 USD
  441-1/2 cents = 4.415 USD
  $11.30 1/4 a bushel = 11.3025 USD/[bu_us]
They sell 10- and 30-year bonds, three- and five-day trips, 5- to 10-fold rises and two- or three-bedroom flats.
  10 = 10 a
  30-year = 30 a
  three = 3 d
  five-day = 5 d
  5- to 10-fold = 5..10 {倍}
  two- or three = 2..3 {间}
It's a nine-to-five job, one in a million, for five-star hotels and two-bit crooks.
  nine-to-five #phrase
  one in a million #phrase
  five-star #phrase
  two-bit #phrase
The Big Three, the Famous Five, the Magnificent Seven and Slaughterhouse-Five are names.
  Big Three #name
  Famous Five #name
  Magnificent Seven #name
  Slaughterhouse-Five #name
The G7, the 5+1 talks, the EU27 and the 17+1 met at six o'clock.
  G7 #name
  5+1 #phrase
  EU27 #name
  17+1 #phrase
  six o'clock @T06:00
Tel. +44 20 7946 0018, 020 7946 0018, (202) 555-0143 or 1-800-555-0199.
  +44 20 7946 0018 #identifier
  020 7946 0018 #identifier
  (202) 555-0143 #identifier
  1-800-555-0199 #identifier
A 5-star hotel, a 4-wheel drive, 2-way radio, 3-pronged plan, 7-seater van and 12-gauge gun.
  5-star #phrase
  4-wheel #phrase
  2-way #phrase
  3-pronged #phrase
  7-seater #phrase
  12-gauge #phrase
Sales rose a fifth, costs fell a tenth, output is up a quarter, and imports down by a third.
  a fifth = 0.2 1 ^
  a tenth = 0.1 1 v
  a quarter = 0.25 1 ^
  a third = 0.333333 1 v
Over 5,000m² of space, 30 m3, 6 sq ft, 40ha and 90,000 sq. ft.
  Over 5,000m² = >5000 m2
  30 m3 = 30 m3
  6 sq ft = 6 [sft_i]
  40ha = 40 har
  90,000 sq. ft = 90000 [sft_i]
The mix is two-thirds of a cup, 1½ tsp, ¾ lb, 2lb 3oz and 3-4 tbsp at gas mark 6 and 180C/160C fan.
  two-thirds = 0.666667 1
  1½ tsp = 1.5 [tsp_us]
  ¾ lb = 0.75 [lb_av]
  2lb 3oz = 35 [oz_av]
  3-4 tbsp = 3..4 [tbs_us]
  mark 6 #identifier
  180C = 180 Cel
  160C = 160 Cel
Interest cover is 6.2 times, gearing 41 per cent, and the debt pile 1.8 times annual sales.
  6.2 times = 6.2 {倍}
  41 per cent = 41 %
  1.8 times = 1.8 {倍}
Shares trade at 14.5 times forward earnings, against a five-year average of 16 times.
  14.5 times = 14.5 {倍}
  five-year = 5 a
  16 times = 16 {倍}
The union's 1.4m NHS staff, 2.3m Syrian refugees, 3m new homes, a 3m concrete wall and a 10m by 4m pool.
  1.4m = 1400000 {人}
  2.3m = 2300000 {人}
  3m = 3000000 {户}
  3m = 3 m
  10m = 10 m
  4m = 4 m
A boy, 4, and his twin sisters, 8, a nurse, 34, Lee Min, 29, and Sgt Ann Poe, 41, were hurt.
  4 = 4 {岁}
  8 = 8 {岁}
  34 = 34 {岁}
  29 = 29 {岁}
  41 = 41 {岁}
The total, 34, was up on the 29 of before; the number, 12, is small; the order, 45, was late.
  34 = 34 1
  29 = 29 1
  12 = 12 1
  45 = 45 1
At 35, she is rich; he was 17 when they met; the voting age falls to 16; she left school at 14.
  35 = 35 {岁}
  17 = 17 {岁}
  16 = 16 {岁}
  14 = 14 {岁}
Seat 14C, Route 9W, bay 7, scene 4, a .38-calibre revolver, ten 787-9s and a 737 Max.
  Seat 14C #identifier
  Route 9W #identifier
  bay 7 #identifier
  scene 4 #identifier
  .38 #name
  ten = 10 1
  787-9s #name
  737 #name
It makes 4 in every 10 chips; 3 in 10 have none.
  4 in every 10 = 0.4 1
  3 in 10 = 0.3 1
Police shot two, killing one and injuring 40 others; 11 were acquitted and 12 arrested.
  two = 2 1
  one = 1 {人}
  40 = 40 {人}
  11 = 11 {人}
  12 = 12 {人}
He climbed the 24 floors and cut the 5% levy; it fell 5% in May and 7% in June.
  24 = 24 {层}
  5% = 5 %
  5% = 5 % v
  May @2025-05
  7% = 7 % v
  June @2025-06
The 1974 bombs and the 2019 floods came before the 2,000 bombs of that year.
  1974 @1974
  2019 @2019
  2,000 = 2000 {枚}
They need 3 points more; the 7% higher education levy and the 30% lower house quota stand; that week three more fell.
  3 = 3 {点}
  7% = 7 %
  30% = 30 %
  three = 3 1
In 1998 12 firms, in May 30 workers and on Friday 3 boys left; by 2030 some 40% of 3,000 plants will.
  1998 @1998
  12 = 12 {家}
  May @2025-05
  30 = 30 {人}
  Friday @2025-07-11
  3 = 3 {人}
  2030 @2030
  some 40% = ~40 %
  3,000 = 3000 {座}
Of 5,000, 3,200 were men, 1,800 women; 12, or 3%, were ill, 4 (1%) died and none (0%) fled.
  5,000 = 5000 1
  3,200 = 3200 1
  1,800 = 1800 {人}
  12 = 12 1
  3% = 3 %
  4 = 4 1
  1% = 1 %
  0% = 0 %
The chairman, 60% owner of the firm, and the driver, 3 years sober, met the cook, 44, of Leeds.
  60% = 60 %
  3 years = 3 a
  44 = 44 {岁}
`,
);
