import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from './en.json' with { type: 'json' };
import { ui } from './ui.ts';
import zh from './zh.json' with { type: 'json' };

const blanks = (text: string) =>
  [
    ...text
      .split('|')
      .at(-1)!
      .matchAll(/\{([a-z]+)\}/g),
  ]
    .map((match) => match[1])
    .sort();
const keys = Object.keys(zh) as (keyof typeof zh)[];

test('both languages have the same keys, in the same order', () => {
  expect(keys.length).toBeGreaterThan(100);
  expect(Object.keys(en)).toEqual(keys);
});

test('both languages have the same blanks, and no string is empty', () => {
  for (const key of keys) {
    expect(blanks(en[key]), key).toEqual(blanks(zh[key]));
    expect(zh[key].trim() && en[key].trim(), key).not.toBe('');
  }
});

test('has a form for one', () => {
  expect(ui('en')('list.figures', { n: 1 })).toBe('1 figure');
  expect(ui('en')('list.figures', { n: 2 })).toBe('2 figures');
  expect(ui('zh')('list.figures', { n: 1 })).toBe('1 个数据');
});

test('fills blanks and leaves unknown ones in sight', () => {
  expect(ui('en')('list.figures', { n: 3 })).toContain('3');
  expect(ui('en')('list.figures')).toContain('{n}');
});

test('parts the thousands of a count, and of nothing else', () => {
  expect(ui('en')('list.figures', { n: 1234567 })).toBe('1,234,567 figures');
  expect(ui('zh')('timeline.figures', { year: 2022 })).toBe('2022年的数据');
});

/** Keys that are put together from a value of the model: `verdict.exact`. */
const made =
  /^(?:verdict|group|dismissal|bound|cite|nav|notfound|figure|figure\.period|indicator\.kind|source\.script|source\.ledger|source\.became|fact\.agreement|data\.type)\.[\w-]+(?:\.means)?$/;

test('every string is printed somewhere', () => {
  const code = globSync('src/**/*.{astro,ts}').map((file) => readFileSync(file, 'utf8'));
  expect(code.length).toBeGreaterThan(100);
  const all = code.join('\n');
  expect(keys.filter((key) => !made.test(key) && !all.includes(`'${key}'`))).toEqual([]);
});
