import { holds } from './reading-table.testing.ts';

/** English science, sport and courts, in sentences of our own. */
holds(
  'English science, sport and courts',
  { language: 'en', date: '2025-09-10', rows: 23 },
  `
The telescope found a planet 4.7 times as massive as Earth orbiting a red dwarf 41 light-years away.
  4.7 times = 4.7 {倍}
  41 light-years = 41 [ly]
An orbit takes only 11.2 days, and the surface may reach 430 degrees Celsius.
  11.2 days = 11.2 d
  430 degrees Celsius = 430 Cel
Divers raised 163 porcelain bowls and a two-tonne anchor from the wreck, which lies at a depth of 31 metres.
  163 = 163 *
  two-tonne = 2 t
  31 metres = 31 m
Archaeologists uncovered 28 tombs and more than 900 bronze coins at a dig covering 1,850 square metres.
  28 = 28 *
  more than 900 = >900 *
  1,850 square metres = 1850 m2
The Italian won 6-3, 7-6, 6-2 in under three hours, hitting 41 winners and 14 aces.
  6-3 #
  7-6 #
  6-2 #
  under three hours = <3 h
  41 = 41 *
  14 = 14 *
The striker, signed for €68m in 2022, has scored 23 goals in 31 games.
  €68m = 68000000 EUR
  2022 @2022
  23 = 23 *
  31 = 31 {场}
She cleared 1.84 metres, threw the shot 14.87 m and finished with 6,802 points.
  1.84 metres = 1.84 m
  14.87 m = 14.87 m
  6,802 = 6802 {点}
The judge jailed Harker, 47, for six and a half years and ordered him to repay £212,500 by 1 December.
  47 = 47 {岁}
  six and a half years = 6.5 a
  £212,500 = 212500 GBP
  1 December @2025-12-01
A jury of seven men and five women convicted the surgeon on three of eight counts.
  seven = 7 {人}
  five = 5 {人}
  three = 3 *
  eight = 8 *
Drillers hit a 22-metre seam of copper ore at a depth of 610 metres and put the deposit at 96 million tonnes.
  22-metre = 22 m
  610 metres = 610 m
  96 million tonnes = 96000000 t
The glacier, 1.9 kilometres long in 1984, is now a pond, and roughly 40 per cent of its neighbour has melted.
  1.9 kilometres = 1.9 km
  1984 @1984
  roughly 40 per cent = ~40 %
The lava front moved at up to 4 km/h and stopped 350 metres short of the school, where 120 villagers had gathered.
  up to 4 km/h = <4 km/h
  350 metres = 350 m
  120 = 120 {人}
Pupils sat 882,500 A-level papers this year and 28.3% were given an A or better, up from 27.8% in 2024.
  882,500 = 882500 *
  this year @2025
  28.3% = 28.3 %
  27.8% = 27.8 %
  2024 @2024
The paper has 60 multiple-choice questions, lasts 90 minutes and counts for 40% of the final mark.
  60 = 60 *
  90 minutes = 90 min
  40% = 40 %
The trial gave 612 patients a 10 mg tablet or a placebo for 26 weeks; weight fell by 5.8 kg on average.
  612 = 612 {人}
  10 mg = 10 mg
  26 weeks = 26 wk
  5.8 kg = 5.8 kg v
Side effects were mild in 92% of those treated, but 17 people left the study and three were taken to hospital.
  92% = 92 %
  17 = 17 {人}
  three = 3 {人}
The probe was launched on 14 April 2023, weighs about six tonnes and will reach Jupiter in July 2031.
  14 April 2023 @2023-04-14
  about six tonnes = ~6 t
  July 2031 @2031-07
The asteroid is between 40 and 90 metres across and has a 1.3% chance of hitting Earth in 2047.
  between 40 and 90 metres = 40..90 m
  1.3% = 1.3 %
  2047 @2047
The skull was found in a cave 2,400 metres above sea level and lay there for around 160,000 years.
  2,400 metres = 2400 m
  around 160,000 years = ~160000 a
The prop, who weighs 118 kg, has won 54 caps and will be out for four to six weeks.
  118 kg = 118 kg
  54 = 54 *
  four to six weeks = 4..6 wk
The appeal court reduced his sentence by 18 months to 10 years on 3 July.
  18 months = 18 mo v
  10 years = 10 a
  3 July @2025-07-03
Scientists tagged 46 sharks and tracked them for up to two years across 7,800 kilometres of ocean.
  46 = 46 *
  up to two years = <2 a
  7,800 kilometres = 7800 km
The number of bacteria doubled in 20 minutes at 37°C.
  doubled = 2 {倍} ^
  20 minutes = 20 min
  37°C = 37 Cel
`,
);
