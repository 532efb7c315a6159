import { holds } from './reading-table.testing.ts';

/** Heads counted with 号人, labels of documents, feet and inches of old; sentences of our own. */
holds(
  'heads and labels',
  { language: 'zh', date: '2023-11-20', rows: 3 },
  `
来了三十多号人，五六号人，3号人选，一号人物，一百来号人，房间三号。
  三十多号人 = >30 {人}
  五六号人 = 5..6 {人}
  3号 #
  一号 #
  一百来号人 = ~100 {人}
  三号 #
见表2，附件3，议案1、议案12获通过；方案2个，附件三份，标段5于9月招标。
  2 #identifier
  3 #identifier
  1 #identifier
  12 #identifier
  2个 = 2 {个}
  三份 = 3 {份}
  5 #identifier
  9月 ?
布长三尺二寸，坑深两丈，三尺讲台，冰冻三尺，四连霸，三连阳，歇了十天半月。
  三尺二寸 = 3.2 {尺}
  两丈 = 2 {丈}
  三尺 #
  冰冻三尺 #
  四连霸 = 4 {连霸}
  三连 ?
  十天半月 #
`,
);
