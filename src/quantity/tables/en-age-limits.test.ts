import { holds } from './reading-table.testing.ts';

/** Ages that set people apart, beside levels in the same words, in sentences of our own. */
holds(
  'English ages that set people apart',
  { language: 'en', date: '2023-11-22', rows: 27 },
  `
Members must be 16 or older.
  16 or older = >16 {岁}
Riders must be 18 or over to enter.
  18 or over = >18 {岁}
Those 65 and over pay half.
  65 and over = >65 {岁}
  half ?
Anyone 18 or over may apply.
  18 or over = >18 {岁}
Passengers have to be 21 or above.
  21 or above = >21 {岁}
Children must be 12 or under.
  12 or under = <12 {岁}
Scores must be 18 or over.
  18 or over = >18 1
The index must be 50 or above.
  50 or above = >50 1
Voters who are 70 or over may use the post.
  70 or over = >70 {岁}
Fans who are under 16 pay £5.
  under 16 = <16 {岁}
  £5 = 5 GBP
Applicants should be at least 21.
  at least 21 = >21 {岁}
Drivers must be over 25.
  over 25 = >25 {岁}
Players must be under 23.
  under 23 = <23 {岁}
You must be 18 or over to vote.
  18 or over = >18 {岁}
There must be at least 12 on the jury.
  at least 12 = >12 1
Deaths were over 40.
  over 40 = >40 1
Visitors were over 90 percent foreign.
  over 90 percent = >90 %
The crew must be at least six.
  at least six ?
Casualties are over 30.
  over 30 = >30 1
The patients were over 60 percent women.
  over 60 percent = >60 %
Jurors must be no more than 75.
  no more than 75 = <75 {岁}
Entrants must be 18 or over.
  18 or over = >18 {岁}
Guests under 12 stay free.
  under 12 = <12 {岁}
The party leader, 58, will resign.
  58 = 58 {岁}
Punters must be over 21 to bet.
  over 21 = >21 {岁}
The race drew 312 entrants and 40 stewards.
  312 = 312 {人}
  40 = 40 {人}
Some 60 hooligans and 14 intruders were held.
  Some 60 = ~60 {人}
  14 = 14 {人}
`,
);
