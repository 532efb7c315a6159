import { expect, test } from 'vitest';
import { proposedFor } from './fixtures.ts';

const figures = { rooms: ['33间', 'health/rooms'] } as const;

test.each([
  [
    'a case found, cured and told of, in whatever order',
    '病区有33间病房。截至2020年3月8日，患者情况稳定，于2020年2月20日出院。2020年2月2日，发现首例病例。',
    'sequence 2020-02-02 2020-02-20 2020-03-08',
  ],
  [
    'the conference that told of it',
    '2020年3月9日，市里举行新闻发布会。2020年2月2日，发现病例。2020年2月20日治愈。病房33间。',
    'sequence 2020-02-02 2020-02-20 2020-03-09',
  ],
  [
    'works out of order, for the check to find',
    '2019年6月1日竣工，2018年3月1日批复，2019年9月9日开工，设病房33间。',
    'sequence 2018-03-01 2019-09-09 2019-06-01',
  ],
])('proposes %s', (_, text, expected) => expect(proposedFor([text], figures)).toEqual([expected]));

test.each([
  [
    'two stories',
    '2020年2月2日发现甲例，2020年2月9日发现乙例，2020年2月20日治愈。截至2020年3月8日，病例清零，病房33间。',
  ],
  ['two days only', '2020年2月2日发现病例，2020年2月20日治愈，病房33间。'],
  ['days of other things', '2020年2月2日发文，2020年2月20日调研，2020年3月8日开会，病房33间。'],
])('does not propose %s', (_, text) => expect(proposedFor([text], figures)).toEqual([]));
