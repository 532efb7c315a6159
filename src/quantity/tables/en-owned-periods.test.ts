import { holds } from './reading-table.testing.ts';

/** The last and next of what somebody has, beside those of the calendar, in sentences of our own. */
holds(
  'English periods that belong to somebody',
  { language: 'en', date: '2023-11-22', rows: 19 },
  `
Its last year of profit was 2017.
  2017 @2017
His last year of school was 1998.
  1998 @1998
Their last month of work was June.
  June @2023-06
Last year it sold 30 ships.
  Last year @2022
  30 = 30 *
Its sales last year of 30 ships were a record.
  last year @2022
  30 = 30 *
Her last week in office was busy.
It was his last month in power.
The firm's last quarter of growth was in 2019.
  2019 @2019
Its next year of profit may be 2027.
  2027 @2027
Nixon's last year in office cost $40 million.
  $40 million = 40000000 USD
In her last year at university she won 12 races.
  12 = 12 *
The yield was 4% last year in the north.
  4% = 4 %
  last year @2022
Its exports last month of 30,000 cars set a record.
  last month @2023-10
  30,000 = 30000 *
This is his last year as coach.
The army's last week of drills starts today.
  today @2023-11-22
China's exports last year in yuan terms rose 9%.
  last year @2022
  9% = 9 % ^
The union meets its members next week in Leeds.
  next week @2023-11-27/2023-12-03
It's next week in Leeds that 40 judges meet.
  next week @2023-11-27/2023-12-03
  40 = 40 {人}
The shop's last month of trade was April.
  April @2023-04
`,
);
