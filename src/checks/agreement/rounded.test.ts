import { expect, test } from 'vitest';
import { kinds } from './kinds.testing.ts';

test.each([
  ['常住人口1200.4万人。', 'It has just over 12 million residents.'],
  ['发送旅客3980万人次。', 'Nearly 40 million trips were made.'],
  ['深度10909米。', 'It is nearly 11 kilometers deep.'],
  ['同比增长19.4%。', 'It rose by almost a fifth.'],
  ['占比56.6%。', 'It makes up more than half.'],
  ['约占总人口的27%。', 'That is more than a quarter of the population.'],
  ['贫困发生率降至0.8%。', 'The poverty rate fell to less than 1 percent.'],
  ['均价为每平方米21600元。', 'The average is about 2,000 yuan a square foot.'],
  ['游客同比增长98.5%。', 'Visits almost doubled.'],
  ['志愿者由96人增加到301人。', 'Volunteers have more than tripled, from 96 to 301.'],
  [
    '外汇储备31795亿美元，较5月末上升412亿美元。',
    'Reserves stood at $3.1795 trillion, up from about $3.14 trillion at the end of May.',
  ],
  [
    '亏损由41.2亿元收窄至18.6亿元。',
    'The loss was more than halved, to 1.86 billion yuan from 4.12 billion.',
  ],
])('rounded to where its hedge says: %s', (zh, en) => expect(kinds(zh, en)).toEqual([]));

test.each([
  ['常住人口1200.4万人。', 'It has nearly 12 million residents.'],
  ['发送旅客3980万人次。', 'More than 40 million trips were made.'],
  ['发送旅客3280万人次。', 'Nearly 40 million trips were made.'],
  ['同比增长19.4%。', 'It rose by more than a fifth.'],
  ['占比46.6%。', 'It makes up more than half.'],
  ['超过1200万人。', 'There are nearly 12 million.'],
  ['游客同比增长98.5%。', 'Visits more than doubled.'],
  ['志愿者由96人增加到301人。', 'Volunteers have more than quadrupled, from 96 to 301.'],
  [
    '亏损由41.2亿元收窄至22.6亿元。',
    'The loss was more than halved, to 2.26 billion yuan from 4.12 billion.',
  ],
])('on the wrong side, or too far: %s', (zh, en) => expect(kinds(zh, en)).not.toEqual([]));
