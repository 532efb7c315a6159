import { holds } from './reading-table.testing.ts';

/** People counted with no noun beside them, told by what befell them, in sentences of our own. */
holds(
  'English people told by what befell them',
  { language: 'en', date: '2025-09-10', rows: 18 },
  `
Some 14 people died and six were taken to hospital.
  Some 14 = ~14 {人}
  six = 6 {人}
Police held 40 people and nine were later freed.
  40 = 40 {人}
  nine = 9 {人}
The clinic treated 320 patients and 41 were sent home.
  320 = 320 {人}
  41 = 41 {人}
Firms sold 30 ships and nine were scrapped.
  30 = 30 *
  nine = 9 1
Of 60 passengers, 12 were rushed to a nearby hospital.
  60 = 60 *
  12 = 12 {人}
Three were treated in hospital for burns.
  Three = 3 {人}
Eight were flown to the city hospital.
  Eight = 8 {人}
Five were treated at the scene.
  Five = 5 {人}
Of the gang, seven were sentenced to life and four were deported.
  seven = 7 {人}
  four = 4 {人}
Gunmen stormed the school; 26 were kidnapped and two shot dead.
  26 = 26 {人}
  two = 2 {人}
At least 18 were admitted to intensive care.
  At least 18 = >18 {人}
Of the 90 fields, 14 were treated for blight.
  90 = 90 *
  14 = 14 1
Of 40 batteries, 12 were charged overnight.
  40 = 40 *
  12 = 12 1
Four were charged with murder.
  Four = 4 {人}
The plant is to close and 300 were laid off.
  300 = 300 {人}
Of the 50 crates, eight were taken to a warehouse.
  50 = 50 *
  eight = 8 1
Nearly 30 have been discharged from hospital.
  Nearly 30 = ~30 {人}
Of 20 letters, six were brought to the clerk.
  20 = 20 *
  six = 6 1
`,
);
