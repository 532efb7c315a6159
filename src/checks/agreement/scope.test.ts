import { expect, test } from 'vitest';
import { kinds } from './kinds.testing.ts';

test.each([
  ['每班不超过40人，初中不超过45人。', 'Classes have no more than 40 pupils, or 45 in junior high.'],
  ['两者占比分别为14%和13%左右。', 'Their shares are around 14% and 13%.'],
  ['两者占比分别为14%和13%左右。', 'Their shares are about 14% against about 13%.'],
  ['抽取约500万人，比例约为千分之三点五。', 'About 5 million people, or 3.5 per thousand, were sampled.'],
])('a hedge said once may hold for both numbers: %s', (zh, en) => expect(kinds(zh, en)).toEqual([]));

test.each([
  [
    '每班不超过40人，初中不超过45人。',
    'Classes have no more than 40 pupils, and at least 45 in junior high.',
  ],
  ['两者占比分别为14%和13%左右。', 'Their shares are around 14% and over 13%.'],
  [
    '抽取约500万人，比例约为千分之三点五。',
    'About 5 million people were sampled, which is 3.5 per thousand.',
  ],
])('a hedge of its own stays: %s', (zh, en) => expect(kinds(zh, en)).toEqual(['hedge']));
