import { expect, test } from 'vitest';
import { atom } from './feed.ts';

const feed = {
  id: 'https://x/',
  self: 'https://x/f.xml',
  language: 'en',
  title: 'A & B',
  author: 'C',
  updated: '2020-03-14',
};

test('a feed without entries is complete', () => {
  const text = atom({ ...feed, entries: [] });
  expect(text).toContain('<title>A &amp; B</title>');
  expect(text).toContain('<updated>2020-03-14T00:00:00Z</updated>');
  expect(text).not.toContain('<entry>');
});

test('nothing in an entry becomes markup', () => {
  const text = atom({
    ...feed,
    entries: [{ url: 'https://x/?a=1&b="', title: '<script>', summary: ']]>', updated: '2020-03-15' }],
  });
  expect(text).toContain('<title>&lt;script&gt;</title>');
  expect(text).toContain('href="https://x/?a=1&amp;b=&quot;"');
  expect(text).toContain('<summary>]]&gt;</summary>');
});
