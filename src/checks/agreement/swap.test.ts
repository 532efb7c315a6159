import { describe, expect, test } from 'vitest';
import { kinds } from './kinds.testing.ts';

describe('numbers that changed places', () => {
  test.each([
    ['男性平均寿命75.4岁，女性79.8岁。', 'Life expectancy is 79.8 years for men and 75.4 for women.'],
    [
      '铁路和公路客运量分别下降45%和62%。',
      'Passenger traffic fell 62 percent by rail and 45 percent by road.',
    ],
    ['失业率由3%降至2%。', 'Unemployment moved from 2 percent to 3 percent, and fell.'],
    ['集团在15个国家设有46家工厂。', 'The group runs 15 plants in 46 countries.'],
    [
      '寄递65.7亿件，下降10.2%；收入847亿元，下降8.7%。',
      '6.57 billion parcels, down 8.7 percent, brought 84.7 billion yuan, down 10.2 percent.',
    ],
    [
      '2018年为120万吨，2019年为150万吨。',
      'It was 1.5 million tonnes in 2018 and 1.2 million tonnes in 2019.',
    ],
    ['两队分别得42分和37分。', 'The two teams scored 37 and 42 points respectively.'],
    // Rows of two columns, of which neither text has a word for the other's.
    [
      '咖啡168万吨，54亿美元；大米810万吨，47亿美元。',
      'Some 1.68 million tonnes brought in $4.7 billion, and 8.1 million tonnes $5.4 billion.',
    ],
    ['票价40.8元，上涨0.2元。', 'A ticket cost 0.2 yuan, up 40.8 yuan.'],
    ['苹果每斤1.8元，比去年高出0.3元。', 'Apples fetch 0.6 yuan a kilogram, 3.6 yuan more than last year.'],
    ['用户4820万户，新增310万户。', 'It had 3.1 million users, an increase of 48.2 million.'],
    ['他以9秒98夺冠，比亚军快0.04秒。', 'He won in 0.04 seconds, 9.98 seconds ahead of the runner-up.'],
    [
      '河流上游为0.42毫克，下游为1.37毫克。',
      'It was 0.42 milligrams downstream and 1.37 milligrams upstream.',
    ],
    [
      '直接损失1.3亿元，间接损失0.4亿元。',
      'Indirect losses came to 130 million yuan, direct ones to 40 million.',
    ],
    ['该校始建于1902年，1998年升格。', 'Founded in 1998, the school was raised in rank in 1902.'],
    ['他1986年出生，34岁当选。', 'Born in 34, he was elected at the age of 1986.'],
  ])('are found: %s', (zh, en) => expect(kinds(zh, en)).toContain('swapped'));

  test.each([
    ['男性平均寿命75.4岁，女性79.8岁。', 'Women live 79.8 years on average and men 75.4.'],
    ['铁路和公路客运量分别下降45%和62%。', 'Road traffic fell 62 percent and rail traffic 45 percent.'],
    ['失业率由3%降至2%。', 'Unemployment fell to 2 percent from 3 percent.'],
    [
      '到2025年，占比将由2020年的7.8%提升至10%。',
      'By 2025 the share will reach 10 percent, up from 7.8 percent in 2020.',
    ],
    ['集团在15个国家设有46家工厂。', 'The group runs 46 plants in 15 countries.'],
    [
      '今年西瓜每斤卖到1.8元，比去年高出0.3元。',
      'Watermelons sell for 1.8 yuan per jin this year, 0.3 yuan more than last year.',
    ],
    [
      '2018年为120万吨，2019年为150万吨。',
      'Output was 1.5 million tonnes in 2019 and 1.2 million tonnes in 2018.',
    ],
    [
      '咖啡168万吨，54亿美元；大米810万吨，47亿美元。',
      '$4.7 billion was paid for 8.1 million tonnes of rice, and $5.4 billion for 1.68 million tonnes of coffee.',
    ],
    ['水库水位上升0.9米，达1.7米。', 'The reservoir stands at 1.7 metres after rising by 0.9 metres.'],
    ['每日船只从24艘增至27艘。', 'It will let 27 ships through each day, up from 24.'],
    ['7名矿工中有5人获救。', 'Five of the seven miners were rescued.'],
    [
      '全长34.7公里，已修复21公里。',
      'Twenty-one kilometers of the road, which runs for 34.7 kilometers, have been restored.',
    ],
    [
      '当日开展1280亿元操作，净投放680亿元。',
      'The bank pumped in a net 68 billion yuan, conducting 128 billion of operations.',
    ],
    ['月减8.3%，年增12.7%。', 'Up 12.7 percent on the year, it was down 8.3 percent on the month.'],
    [
      '建于清光绪十二年（1886年），1985年列为古迹。',
      'Built in 1886, the twelfth year of Guangxu, it was listed in 1985.',
    ],
  ])('are not seen where only the order of the sentence differs: %s', (zh, en) =>
    expect(kinds(zh, en)).not.toContain('swapped'),
  );
});
