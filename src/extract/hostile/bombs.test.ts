import { expect, test, vi } from 'vitest';
import { readFormat } from '../formats/read.ts';
import { Refusal } from '../refusal.ts';
import { bombs } from './bombs.ts';

vi.setConfig({ testTimeout: 60_000 });

test('there are at least twelve of them', () => expect(bombs.length).toBeGreaterThanOrEqual(12));

test.each(bombs)('refuses $name, and says why', async ({ file, build, seen }) => {
  const bytes = build();
  const error = await readFormat(new Uint8Array(bytes), file).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Refusal);
  expect((error as Refusal).message).toMatch(seen);
  expect((error as Refusal).hint).not.toBe('');
});
