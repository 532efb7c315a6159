import { expect, test } from 'vitest';
import { kinds } from './kinds.testing.ts';

test.each([
  ['这家平台可能裁员约1200人。', 'The platform will lay off about 1,200 people.'],
  ['该区预计到年底将建成住房6500套。', 'The district completed 6,500 flats by the end of the year.'],
])('what may be told as what is: %s', (zh, en) => expect(kinds(zh, en)).toEqual(['hedge']));

test.each([
  ['这家平台可能裁员约1200人。', 'The platform may lay off about 1,200 people.'],
  ['这家平台可能裁员约1200人。', 'The platform is considering laying off about 1,200 people.'],
  ['国外所有望远镜共发现1000颗。', 'All telescopes abroad discovered 1,000.'],
  [
    '该区预计到年底将建成住房6500套。',
    'The district expects to have completed 6,500 flats by the end of the year.',
  ],
])('what may be told so: %s', (zh, en) => expect(kinds(zh, en)).toEqual([]));
