import { expect, it } from 'vitest';
import { clear, type Moment, reset } from './moment-parts.ts';

it('empties every field of a moment that was filled', () => {
  const filled = Object.fromEntries(
    Object.keys(clear()).map((field) => [field, 'filled']),
  ) as unknown as Moment;
  reset(filled);
  expect(filled).toEqual(clear());
});
