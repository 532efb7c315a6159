import { expect, test } from 'vitest';
import { shortMarks } from './scope-marks.ts';

test('an element and its rule keep the same mark, and two components different ones', () => {
  const page =
    '<style>p[data-astro-cid-abc12345]{a:b}q[data-astro-cid-zyx98765]{c:d}</style>' +
    '<p data-astro-cid-abc12345><q data-astro-cid-zyx98765="true"></q><i data-astro-cid-abc12345=""></i></p>';
  expect(shortMarks(page)).toBe(
    '<style>p[data-c0]{a:b}q[data-c1]{c:d}</style><p data-c0><q data-c1></q><i data-c0></i></p>',
  );
});

test('leaves everything else alone', () => {
  const page = '<p data-figure="data-c0" class="astro">data-cid</p>';
  expect(shortMarks(page)).toBe(page);
});
