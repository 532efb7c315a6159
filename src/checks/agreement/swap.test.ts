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
  ])('are not seen where only the order of the sentence differs: %s', (zh, en) =>
    expect(kinds(zh, en)).not.toContain('swapped'),
  );
});
