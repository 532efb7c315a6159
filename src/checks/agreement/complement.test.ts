import { expect, test } from 'vitest';
import { kinds } from './kinds.testing.ts';

test.each([
  ['超过98%的卫生院能够提供服务。', 'Fewer than 2 percent of clinics are unable to offer the service.'],
  ['72%的企业表示不打算裁员。', 'All but 28 percent of the companies said they had no plans to cut staff.'],
  ['新生中女生占58%。', 'Men make up 42 percent of the intake.'],
  ['已发行额占全年额度的81.5%。', 'Less than a fifth of the full-year quota is unused.'],
  ['药品平均降价53%。', 'Prices were cut to less than half of what they had been.'],
  ['降雨量比长期平均值高出8%。', 'Rainfall came to 108 percent of the long-term average.'],
  [
    '三次产业结构由12.4∶39.9∶47.7调整为11.8∶39.6∶48.6。',
    'The primary sector’s share slipped to 11.8 percent from 12.4 percent and the secondary’s to 39.6 percent from 39.9 percent, while that of services rose to 48.6 percent from 47.7 percent.',
  ],
])('told by the rest: %s', (zh, en) => expect(kinds(zh, en)).toEqual([]));

test.each([
  ['超过98%的卫生院能够提供服务。', 'Fewer than 2 percent of clinics are able to offer the service.'],
  ['超过98%的卫生院能够提供服务。', 'More than 2 percent of clinics are unable to offer the service.'],
  ['新生中女生占58%。', 'Men make up 48 percent of the intake.'],
  ['已发行额占全年额度的81.5%。', 'Less than a tenth of the full-year quota is unused.'],
  ['降雨量比长期平均值高出8%。', 'Rainfall came to 118 percent of the long-term average.'],
  [
    '三次产业结构由12.4∶39.9∶47.7调整为11.8∶39.6∶48.6。',
    'The primary sector’s share slipped to 11.8 percent from 14.2 percent and the secondary’s to 39.6 percent from 39.9 percent.',
  ],
])('told by no rest: %s', (zh, en) => expect(kinds(zh, en)).not.toEqual([]));
