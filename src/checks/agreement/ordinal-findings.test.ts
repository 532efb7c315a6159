import { expect, test } from 'vitest';
import { disagreements } from './agreement.ts';

const kinds = (zh: string, en: string): readonly string[] => disagreements(zh, en).map(({ kind }) => kind);

test.each([
  ['他以6比4、3比6、7比6（7比5）获胜。', 'He won 6-4, 6-3, 7-6 (7/5).', 'swapped'],
  ['她以21比17、21比13夺冠。', 'She took the title 21-13, 21-17.', 'swapped'],
  [
    '我市选手获得女子跳台亚军。',
    'An athlete of the city took third place in the women’s platform.',
    'ordinal',
  ],
  ['该国在十国中位居倒数第三。', 'The country stands third among the ten.', 'ordinal'],
  ['钢厂利润率在同行里垫底。', 'The mill’s margin is the second worst among its peers.', 'ordinal'],
  ['她今年连续第二年止步八强。', 'Her run ended in the last eight for the third year in a row.', 'ordinal'],
])('ranks and scores that differ: %s', (zh, en, kind) => expect(kinds(zh, en)).toContain(kind));

test.each([
  ['他以6比4、3比6、7比6（7比5）获胜。', 'He won 6-4, 3-6, 7-6 (7/5).'],
  ['她以4比6、3比6告负。', 'She lost 4-6, 3-6.'],
  ['她以4比6、3比6告负。', 'Her opponent won 6-4, 6-3.'],
  ['主队上半场0比2落后，最终3比2逆转。', 'Two goals down at half-time, the home side won 3-2.'],
  ['主队上半场0比1落后，最终3比1取胜。', 'A goal down at the break, the home side won 3-1.'],
  ['主队上半场0比2落后。', 'The home side were two-nil down at half-time.'],
  ['该市从第11位升至第5位。', 'The city climbed six places to fifth.'],
  ['该国在十国中位居倒数第三。', 'The country is third from bottom among the ten.'],
])('and ones that agree: %s', (zh, en) => expect(kinds(zh, en)).toEqual([]));
