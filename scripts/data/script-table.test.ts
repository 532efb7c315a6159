import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tables } from './script-table.ts';

test.each([...tables])(
  '%s holds the traditional form of every character that the grammar names',
  (file, table) => {
    expect(readFileSync(file, 'utf8')).toBe(table);
  },
);
