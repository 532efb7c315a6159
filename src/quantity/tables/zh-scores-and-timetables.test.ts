import { holds } from './reading-table.testing.ts';

holds(
  'spelled scores and times of a timetable in Chinese',
  { language: 'zh', date: '2024-06-14', rows: 10 },
  `
主队以三比一获胜。
  三比一 #phrase
他以十一比九再胜一局。
  十一比九 #phrase
两队二比二握手言和。
  两队 = 2 *
  二比二 #phrase
开展“四比四看”活动。
  四比四看 #phrase
末局打成二十五比二十三。
  二十五比二十三 #phrase
首末班车时间分别为6:00和23:00。
  6:00 @T06:00
  23:00 @T23:00
每天7:30、12:30各发一班。
  7:30 @T07:30
  12:30 @T12:30
  一班 #
男女比例为1:20。
  1:20 #phrase
两队首局战成10:10。
  两队 = 2 *
  10:10 #phrase
营业时间为9:00至21:00。
  9:00至21:00 @T09:00/T21:00
`,
);
