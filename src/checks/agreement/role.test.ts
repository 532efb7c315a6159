import { expect, test } from 'vitest';
import { kinds } from './kinds.testing.ts';

test.each([
  ['定价21.59万元，比预售价便宜了2万元。', 'At 20,000 yuan, it is 215,900 yuan less than before.', 'swapped'],
  ['费用6500万英镑，另有1000万英镑浮动。', 'A fee of £10m plus £65m in extras.', 'swapped'],
  ['2025年将达到79岁，比2020年有所提高。', 'It will be 79 years in 2020, longer than in 2025.', 'date'],
  ['工程将于明年年底前完工。', 'The works will be finished before the end of this year.', 'date'],
  [
    '抓举108公斤、挺举137公斤，总成绩合计245公斤。',
    'She lifted 108 kg in the snatch and 245 kg in the clean and jerk, totaling 137 kg.',
    'swapped',
  ],
  [
    '上涨的城市有14个，比上月增加1个。',
    'In 14 cities prices rose, one fewer than the month before.',
    'direction',
  ],
  [
    '伤者中有3名儿童，其中1人伤势危重。',
    'The injured were nine in number, including three children.',
    'value',
  ],
  ['登记7月5日开始，9月26日结束。', 'It started on September 26 and ended on July 5.', 'swapped'],
  [
    '全市常住人口876.4万人，其中城镇人口652.9万人。',
    'The city had 6.529 million residents, of whom 8.764 million lived in towns.',
    'swapped',
  ],
  ['大桥1990年开工，1996年完工。', 'The bridge was completed in 1990, work having begun in 1996.', 'swapped'],
])('what marks a number or a year stays with it: %s', (zh, en, kind) =>
  expect(kinds(zh, en)).toContain(kind),
);

test.each([
  ['定价21.59万元，比预售价便宜了2万元。', 'It costs 215,900 yuan, 20,000 yuan less than before.'],
  ['2025年将达到79岁，比2020年有所提高。', 'It will be 79 years in 2025, longer than in 2020.'],
  ['一季度末为3589万辆。', 'There were 35.89 million at the end of March.'],
  ['平均每两场就有一球入账。', 'He scores one every two games.'],
  [
    '抓举108公斤、挺举137公斤，总成绩合计245公斤。',
    'She lifted 137 kg in the clean and jerk and 108 kg in the snatch, totaling 245 kg.',
  ],
  ['注销企业2.9万家，企业总数达到58.7万家。', 'A total of 29,000 closed, which leaves 587,000.'],
  ['登记7月5日开始，9月26日结束。', 'Registration ended on September 26, having started on July 5.'],
  ['亚军47秒48，差距达1.08秒。', 'The runner-up was 1.08 seconds adrift, in 47.48.'],
  [
    '货物吞吐量1.12亿吨，集装箱318万标准箱，分别增长3.6%和8.2%。',
    'Containers rose 8.2 percent to 3.18 million TEUs, and cargo was up 3.6 percent at 112 million tons.',
  ],
  [
    '2024年开行1.9万列，发送207万标箱，分别增长10%和9%，通达25个国家的227个城市。',
    'In 2024 it made 19,000 trips with 2.07 million TEUs, up 10 and 9 percent respectively, to 227 cities in 25 countries.',
  ],
  [
    '全市常住人口876.4万人，其中城镇人口652.9万人。',
    'The city had 8.764 million residents, of whom 6.529 million lived in towns.',
  ],
  ['大桥1990年开工，1996年完工。', 'The bridge was completed in 1996, work having begun in 1990.'],
])('and agrees where it does: %s', (zh, en) => expect(kinds(zh, en)).toEqual([]));
