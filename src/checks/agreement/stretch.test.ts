import { expect, test } from 'vitest';
import { disagreements } from './agreement.ts';

const kinds = (zh: string, en: string): readonly string[] => disagreements(zh, en).map(({ kind }) => kind);

test.each([
  ['上半年出口4.2万亿元。', 'Exports came to 4.2 trillion yuan in the six months to June.'],
  ['前三季度出口4.2万亿元。', 'Exports came to 4.2 trillion yuan in the nine months ended September 30.'],
  ['三季度出口4.2万亿元。', 'Exports came to 4.2 trillion yuan in the three months through September.'],
])('months up to another are a date: %s', (zh, en) => expect(kinds(zh, en)).toEqual([]));

test.each([
  ['上半年出口4.2万亿元。', 'Exports came to 4.2 trillion yuan in the nine months to September.'],
  ['三季度出口4.2万亿元。', 'Exports came to 4.2 trillion yuan in the three months to June.'],
])('of another stretch it is another: %s', (zh, en) => expect(kinds(zh, en)).toContain('date'));
