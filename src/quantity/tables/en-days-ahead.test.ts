import { holds } from './reading-table.testing.ts';

/** Weekdays that lie ahead of the article, beside ones gone by in the same words, in sentences of our own. */
holds(
  'English weekdays ahead, read on a Wednesday',
  { language: 'en', date: '2023-11-22', rows: 34 },
  `
Forecasters expect 40 mm of rain in the valleys by Friday.
  40 mm = 40 mm
  Friday @2023-11-24
The council hopes to clear 30 tonnes of rubble by Friday.
  30 tonnes = 30 t
  Friday @2023-11-24
The storm is forecast to dump 90 cm of snow by Saturday.
  90 cm = 90 cm
  Saturday @2023-11-25
Analysts expect a cut on Thursday.
  Thursday @2023-11-23
By Friday the toll had risen to 40.
  Friday @2023-11-17
  40 = 40 *
The toll rose to 40 by Monday.
  40 = 40 *
  Monday @2023-11-20
By Friday the lake will be full.
  Friday @2023-11-24
The firm must reply by Friday.
  Friday @2023-11-24
Ministers want a deal by Sunday.
  Sunday @2023-11-26
Analysts had expected a cut on Monday.
  Monday @2023-11-20
Police expect more arrests after a raid on Monday.
  Monday @2023-11-20
At auction on Thursday it may fetch ten times as much.
  Thursday @2023-11-23
  ten times = 10 {倍}
On Friday he will visit Rome.
  Friday @2023-11-24
On Saturday the team could win its fifth title.
  Saturday @2023-11-25
On Monday she said the bank would cut rates.
  Monday @2023-11-20
On Monday the minister said he may resign.
  Monday @2023-11-20
Arrested on Monday, he could face ten years in prison.
  Monday @2023-11-20
  ten years = 10 a
The verdict on Tuesday may be appealed.
  Tuesday @2023-11-21
After a raid on Sunday, they may charge 12 people.
  Sunday @2023-11-19
  12 = 12 {人}
At a summit on Friday, leaders will discuss 30 cases.
  Friday @2023-11-24
  30 = 30 {例}
Call 12345 before noon on Friday to book.
  noon on Friday @2023-11-24T12:00
Send your entry by 5 pm on Friday.
  5 pm on Friday @2023-11-24T17:00
Register before Sunday to save £20.
  Sunday @2023-11-26
  £20 = 20 GBP
He died before Sunday, police said.
  Sunday @2023-11-19
The shop closed before 5 pm on Friday.
  5 pm on Friday @2023-11-17T17:00
Tickets, at £12, are on sale until Sunday.
  £12 = 12 GBP
  Sunday @2023-11-26
The roads were closed until Monday.
  Monday @2023-11-20
The film is shown on Sunday at 8 p.m.
  Sunday at 8 p.m. @2023-11-26T20:00
The figures are published on Friday.
  Friday @2023-11-24
The album is released on Friday.
  Friday @2023-11-24
The show runs until Saturday and costs £9.
  Saturday @2023-11-25
  £9 = 9 GBP
He is accused of killing two people on Sunday.
  two = 2 {人}
  Sunday @2023-11-19
The fire is believed to have started on Sunday.
  Sunday @2023-11-19
She is being treated for injuries suffered on Monday.
  Monday @2023-11-20
`,
);

holds(
  'English weekdays ahead, read on a Thursday',
  { language: 'en', date: '2024-04-18', rows: 22 },
  `
The regulator expects to rule on the 40 claims by Monday.
  40 = 40 *
  Monday @2024-04-22
Inspectors told the mine to close three shafts by Sunday.
  three = 3 *
  Sunday @2024-04-14
Crews had cleared 60 km of track by Tuesday.
  60 km = 60 km
  Tuesday @2024-04-16
Officials said they need 400 tents by Saturday.
  400 = 400 *
  Saturday @2024-04-20
Rescuers found three survivors before noon on Monday.
  three = 3 *
  noon on Monday @2024-04-15T12:00
The shop shut until Wednesday after a flood.
  Wednesday @2024-04-17
The exhibition is opened on Saturday by the mayor.
  Saturday @2024-04-20
Trading is suspended until Friday.
  Friday @2024-04-19
The index is based on Monday's prices.
  Monday @2024-04-15
On Sunday the team must win by two goals.
  Sunday @2024-04-21
  two = 2 *
In Leeds on Saturday she will run her 50th race.
  Saturday @2024-04-20
  50th #
On Tuesday the bank said it may cut 300 jobs.
  Tuesday @2024-04-16
  300 = 300 *
On Monday, a man who may be armed fled.
  Monday @2024-04-15
On Wednesday, 40 of the workers will return.
  Wednesday @2024-04-24
  40 = 40 *
The police chief said on Sunday it may take weeks.
  Sunday @2024-04-14
He is to be tried for thefts committed on Monday.
  Monday @2024-04-15
The prize will be awarded on Saturday.
  Saturday @2024-04-20
Police expect to charge a man held on Tuesday.
  Tuesday @2024-04-16
Traders expect oil to open lower on Friday.
  Friday @2024-04-19
The report is published on Friday and runs to 90 pages.
  Friday @2024-04-19
  90 = 90 *
The bill is debated on Monday.
  Monday @2024-04-22
Trains ran late until Tuesday.
  Tuesday @2024-04-16
`,
);
