import { expect, test } from 'vitest';
import { kinds } from './kinds.testing.ts';

test.each([
  ['5月3日报案，5月10日落网。', 'It was reported on May 3, and the suspect was caught a week later.'],
  ['大桥2019年动工，2021年通车。', 'Work on the bridge began in 2019; two years later it was open.'],
  ['始建于1406年，14年后建成。', 'It was begun in 1406 and finished in 1420.'],
  ['他2003年潜逃，2023年落网。', 'He fled in 2003 and was caught two decades later.'],
  [
    '航班原定14时20分起飞，17时整起飞。',
    'The flight left at 5 p.m., two hours and 40 minutes behind schedule.',
  ],
  ['会议11月5日开幕，会期六天。', 'The meeting opened on November 5 and runs through November 10.'],
  ['会议定于5月14日至16日举行。', 'The three-day meeting opens on May 14.'],
  ['7月31日8时至8月1日8时降雨254毫米。', 'In the 24 hours to 8 a.m. on Aug. 1, 254 mm of rain fell.'],
  [
    '1974年发现；50年后的2024年又出土一件。',
    'In 2024, half a century after the discovery, another was dug up.',
  ],
])('told from the other date, it is no other: %s', (zh, en) => expect(kinds(zh, en)).toEqual([]));

test.each([
  ['5月3日报案，5月10日落网。', 'It was reported on May 3, and the suspect was caught a month later.'],
  ['大桥2019年动工，2021年通车。', 'Work on the bridge began in 2019; three years later it was open.'],
  ['始建于1406年，14年后建成。', 'It was begun in 1406 and finished in 1430.'],
  ['会议11月5日开幕，会期六天。', 'The meeting opened on November 5 and runs through November 20.'],
  ['会议定于5月14日至16日举行。', 'The five-day meeting opens on May 14.'],
  [
    '5月3日发射，历时53天后于6月25日14时07分着陆。',
    'It came down at 2.07am on 25 June, having lifted off 53 days earlier on 3 May.',
  ],
])('counted wrongly, it is another: %s', (zh, en) => expect(kinds(zh, en)).not.toEqual([]));
