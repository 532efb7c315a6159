import { expect, test } from 'vitest';
import { kinds } from './kinds.testing.ts';

test.each([
  ['定价21.59万元，比预售价便宜了2万元。', 'At 20,000 yuan, it is 215,900 yuan less than before.', 'swapped'],
  ['费用6500万英镑，另有1000万英镑浮动。', 'A fee of £10m plus £65m in extras.', 'swapped'],
  ['2025年将达到79岁，比2020年有所提高。', 'It will be 79 years in 2020, longer than in 2025.', 'date'],
  ['工程将于明年年底前完工。', 'The works will be finished before the end of this year.', 'date'],
])('what marks a number or a year stays with it: %s', (zh, en, kind) =>
  expect(kinds(zh, en)).toContain(kind),
);

test.each([
  ['定价21.59万元，比预售价便宜了2万元。', 'It costs 215,900 yuan, 20,000 yuan less than before.'],
  ['2025年将达到79岁，比2020年有所提高。', 'It will be 79 years in 2025, longer than in 2020.'],
  ['一季度末为3589万辆。', 'There were 35.89 million at the end of March.'],
  ['平均每两场就有一球入账。', 'He scores one every two games.'],
])('and agrees where it does: %s', (zh, en) => expect(kinds(zh, en)).toEqual([]));
