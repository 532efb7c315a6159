import { holds } from './reading-table.testing.ts';

/** Days and nights of a tour, episodes, halves of a year of age, ten times a power; sentences of our own. */
holds(
  'tours and episodes',
  { language: 'zh', date: '2023-11-20', rows: 3 },
  `
五日四晚游，三天两夜行程，5日4晚入住，电视剧四十集，四十集电视剧，第三集团军，两头均有出口，头均盈利三百元。
  五日 = 5 d
  四晚 = 4 {晚}
  三天 = 3 d
  两夜 ?
  5日 = 5 d
  4晚 = 4 {晚}
  四十集 ?
  四十集 = 40 {集}
  第三集团 #
  两头 ?
  三百元 = 300 CNY per {头}
孩子九岁半，播放量过十亿，超十万元，上十万人，百把万元，人均GDP8万元，G307国道，iPhone13售价5999元。
  九岁半 = 9.5 {岁}
  过十亿 = >1000000000 1
  超十万元 = >100000 CNY
  上十万人 = >100000 {人}
  百把万元 = ~1000000 CNY
  8万元 = 80000 CNY per {人}
  307 #
  13 #
  5999元 = 5999 CNY
打井七眼，七眼泉，看十六次日出，次日返回，除了一天两次，陈述书（14），一元四毫，三块两毛。
  七眼 = 7 {眼}
  七眼 ?
  十六次 = 16 {次}
  次日 ?
  一天 ?
  两次 = 2 {次} per d
  （14） #
  一元四毫 = 1.4 CNY
  三块两毛 = 3.2 CNY
`,
);
