import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Edit, editFrontmatter, editYaml } from './edit.ts';
import { printYaml } from './print.ts';

const text = `# Figures of the day
title:   签约      # the editor's own spacing
figures:
  # the big one
  total:
    quote: "总投资939亿元"   # as printed
    at: [1, 9]

  # last
topics: [a,  b]
checks:
    - { sum: [x, y], of: z }   # four spaces

dismissed: []
note: { zh: 一, en: one }
`;

// biome-ignore format: columns
test.each<[string, Edit, string, string]>([
  ['a key to a map',            { path: ['figures', 'total', 'unit'], add: 'CNY' }, '    at: [1, 9]\n', '    at: [1, 9]\n    unit: CNY\n'],
  ['a decimal as text',         { path: ['figures', 'total', 'value'], add: '12.50' }, '    at: [1, 9]\n', '    at: [1, 9]\n    value: "12.50"\n'],
  ['an entry to a map of maps', { path: ['figures', 'other'], add: { quote: '3个', at: [2, 4] } }, '    at: [1, 9]\n', '    at: [1, 9]\n  other:\n    quote: 3个\n    at: [2, 4]\n'],
  ['an item to a list in line', { path: ['topics'], add: 'c' }, '[a,  b]', '[a,  b, c]'],
  ['an item to an empty list',  { path: ['dismissed'], add: { quote: '第3', class: 'ordinal' } }, 'dismissed: []', 'dismissed: [{ quote: 第3, class: ordinal }]'],
  ['an item to a block list',   { path: ['checks'], add: { ratio: 'a', of: 'b', is: 'c' } }, '   # four spaces\n', '   # four spaces\n    - { ratio: a, of: b, is: c }\n'],
  ['a key to a map in line',    { path: ['note', 'more'], add: 'x, y' }, 'en: one }', 'en: one, more: "x, y" }'],
  ['a key at the end',          { path: ['updated'], add: '2020-05-06' }, 'en: one }\n', 'en: one }\nupdated: 2020-05-06\n'],
  ['a list that is not there',  { path: ['dates'], add: [{ quote: '3日', value: '2020-03-03' }] }, 'en: one }\n', 'en: one }\ndates:\n  - { quote: 3日, value: 2020-03-03 }\n'],
  ['a path that is not there',  { path: ['figures', 'new', 'subject'], add: { zh: '甲', en: 'a' } }, '    at: [1, 9]\n', '    at: [1, 9]\n  new:\n    subject: { zh: 甲, en: a }\n'],
  ['a new value',               { path: ['title'], set: '新题' }, '签约      #', '新题      #'],
  ['a new number as text',      { path: ['figures', 'total', 'quote'], set: '939' }, '"总投资939亿元"   #', '"939"   #'],
])('puts in %s and leaves every other byte', (_, edit, before, after) => {
  expect(text.split(before)).toHaveLength(2);
  expect(editYaml(text, [edit])).toBe(text.replace(before, () => after));
});

test('edits follow one another', () => {
  const result = editYaml(text, [
    { path: ['figures', 'total', 'unit'], add: 'CNY' },
    { path: ['figures', 'total', 'unit'], set: 'USD' },
    { path: ['checks'], add: { a: '1' } },
    { path: ['checks'], add: { b: '2' } },
  ]);
  expect(parse(result)).toMatchObject({
    figures: { total: { unit: 'USD' } },
    checks: [{ of: 'z' }, { a: '1' }, { b: '2' }],
  });
});

test.each<[string, Edit]>([
  ['a key that is there', { path: ['title'], add: 'x' }],
  ['a key below a single value', { path: ['title', 'zh'], add: 'x' }],
  ['a value that is not there', { path: ['absent'], set: 'x' }],
  ['a map in place of a value', { path: ['figures'], set: 'x' }],
  ['nothing named', { path: [], add: 'x' }],
])('refuses to add or set %s', (_, edit) => {
  expect(() => editYaml(text, [edit])).toThrow(/^Unexpected .*expected/);
});

test('a frontmatter is edited and its prose stays, CRLF line ends too', () => {
  const edit: Edit[] = [{ path: ['checks'], add: [{ ratio: 'a', of: 'b', is: 'c' }] }];
  expect(editFrontmatter('---\ntitle: x\n---\n\n正文 --- 。\n---\n', edit)).toBe(
    '---\ntitle: x\nchecks:\n  - { ratio: a, of: b, is: c }\n---\n\n正文 --- 。\n---\n',
  );
  expect(editFrontmatter('---\r\ntitle: x\r\n---\r\n文\r\n', [{ path: ['draft'], add: true }])).toBe(
    '---\r\ntitle: x\r\ndraft: true\r\n---\r\n文\r\n',
  );
});

test('an empty file takes a first key', () =>
  expect(editYaml('', [{ path: ['a'], add: '1' }])).toBe('a: "1"\n'));

const value = fc.constantFrom<unknown>(
  '签约',
  '12.50',
  'a: b',
  '# no',
  '[x',
  '',
  true,
  3,
  ['a', 'b, c'],
  { zh: '甲', en: 'a, b' },
  [{ sum: ['a'], of: 'b' }],
);
const key = fc.stringMatching(/^[a-z]{1,4}$/);
const shape = fc.dictionary(
  key,
  fc.oneof(value, fc.dictionary(key, value, { minKeys: 1, maxKeys: 3, noNullPrototype: true })),
  { minKeys: 1, maxKeys: 5, noNullPrototype: true },
);
/** Comments and blank lines of an editor, thrown between the lines. */
const remarks = fc.array(
  fc.tuple(fc.nat(), fc.constantFrom('# a remark', '', '  # deeper: [x', '    # { y')),
  { maxLength: 4 },
);

test('whatever is added, the rest of the text stands before and behind it unchanged', () => {
  let made = 0;
  fc.assert(
    fc.property(shape, remarks, value, (data, thrown, added) => {
      const lines = printYaml(data).trimEnd().split('\n');
      for (const [at, remark] of thrown) lines.splice(at % (lines.length + 1), 0, remark);
      const before = `${lines.join('\n')}\n`;
      for (const path of [['added'], ...Object.keys(data).map((name) => [name, 'added'])]) {
        const holder = path.length === 1 ? data : data[path[0]!];
        if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) continue;
        const after = editYaml(before, [{ path, add: added }]);
        expect(shared(before, after)).toBeGreaterThanOrEqual(before.length);
        made += 1;
      }
    }),
    { numRuns: 500 },
  );
  expect(made).toBeGreaterThan(500);
});

/** How much of `before` is a common start and a common end of both. */
function shared(before: string, after: string): number {
  let [start, end] = [0, 0];
  while (start < before.length && before[start] === after[start]) start += 1;
  while (end < before.length && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return start + end;
}
