import { expect, test } from 'vitest';
import { kinds } from './kinds.testing.ts';

test.each([['每万人口有全科医生3.28人。', 'There are 3.28 general practitioners per thousand people.']])(
  'of another many: %s',
  (zh, en) => expect(kinds(zh, en)).not.toEqual([]),
);

test.each([
  ['每千人有医师3.4名。', 'There are 34 doctors for every 10,000 people.'],
  ['每万人有医师34名。', 'There are 34 doctors for every ten thousand people.'],
])('of as many: %s', (zh, en) => expect(kinds(zh, en)).toEqual([]));
