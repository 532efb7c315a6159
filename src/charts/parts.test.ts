import { expect, test } from 'vitest';
import { barParts } from './parts.ts';

test('parts lie end to end', () => {
  expect(barParts([1, 2, 1])).toEqual([
    { x: '0%', width: '25%' },
    { x: '25%', width: '50%' },
    { x: '75%', width: '25%' },
  ]);
});

test('nothing to show is nothing wide', () => {
  expect(barParts([0, 0])).toEqual([
    { x: '0%', width: '0%' },
    { x: '0%', width: '0%' },
  ]);
});
