import { expect, test } from 'vitest';
import { shortMarks } from './scope-marks.ts';

test('an element and its rule keep the same mark, and two components different ones', () => {
  const page =
    '<style>p[data-astro-cid-abc12345]{a:b}q[data-astro-cid-zyx98765]{c:d}</style>' +
    '<p data-astro-cid-abc12345><q data-astro-cid-zyx98765="true"></q><i data-astro-cid-abc12345=""></i></p>';
  expect(shortMarks(page)).toBe(
    '<style>p[data-c0]{a:b}q[data-c1]{c:d}</style><p data-c0><q data-c1></q><i></i></p>',
  );
});

test('leaves everything else alone', () => {
  const page = '<p data-figure="data-c0" class="astro">data-cid</p>';
  expect(shortMarks(page)).toBe(page);
});

test.each([
  ['an element by its name', 'p[data-astro-cid-a]{}', '<p data-c0>', '<q>'],
  ['an element by a class', '.x.y[data-astro-cid-a]{}', '<q class="y" data-c0>', '<q class="z">'],
  ['a name whose class a script adds', 'p.x[data-astro-cid-a]{}', '<p data-c0>', '<q class="x">'],
])('a mark stays on %s, and on no other', (_, rule, kept, bare) => {
  const marked = (html: string) => `${html.slice(0, -1).replace(' data-c0', '')} data-astro-cid-a>`;
  const style = `<style>${rule}</style>`;
  const short = shortMarks(`${style}${marked(kept)}${marked(bare)}`);
  expect(short.slice(short.indexOf('</style>') + 8)).toBe(kept + bare);
});

test.each(['[data-astro-cid-a]:last-child{}', 'a>[data-astro-cid-a]{}', '[open][data-astro-cid-a]{}'])(
  'a mark that stands by itself in %s may be any element’s',
  (rule) => {
    expect(shortMarks(`<style>${rule}</style><q data-astro-cid-a>`)).toContain('<q data-c0>');
  },
);

test('what looks like a tag or a mark inside a value stays', () => {
  const page = '<p title="a > b <i data-c1>" data-figure="data-c0">data-c2</p>';
  expect(shortMarks(page)).toBe(page);
});
