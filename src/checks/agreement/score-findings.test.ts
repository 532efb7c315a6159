import { expect, test } from 'vitest';
import { kinds } from './kinds.testing.ts';

test.each([
  ['他以6比4、3比6、7比6（7比5）获胜。', 'He won 6-4, 6-3, 7-6 (7/5).', 'swapped'],
  ['她以21比17、21比13夺冠。', 'She took the title 21-13, 21-17.', 'swapped'],
])('scores that differ: %s', (zh, en, kind) => expect(kinds(zh, en)).toContain(kind));

test.each([
  ['他以6比4、3比6、7比6（7比5）获胜。', 'He won 6-4, 3-6, 7-6 (7/5).'],
  ['她以4比6、3比6告负。', 'She lost 4-6, 3-6.'],
  ['她以4比6、3比6告负。', 'Her opponent won 6-4, 6-3.'],
  ['主队上半场0比2落后，最终3比2逆转。', 'Two goals down at half-time, the home side won 3-2.'],
  ['主队上半场0比1落后，最终3比1取胜。', 'A goal down at the break, the home side won 3-1.'],
  ['主队上半场0比2落后。', 'The home side were two-nil down at half-time.'],
])('and ones that agree: %s', (zh, en) => expect(kinds(zh, en)).toEqual([]));
