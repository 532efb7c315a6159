import { expect, test } from 'vitest';
import { hiddenCharacters, visible } from './hidden.ts';

// biome-ignore format: columns
test.each([
  ['right-to-left override',  '3\u202e65',     'U+202E', 1],
  ['isolate',                 '\u2067365',     'U+2067', 0],
  ['zero-width space',        '36\u200b5',     'U+200B', 2],
  ['joiner',                  '36\u200d5',     'U+200D', 2],
  ['soft hyphen',             'a\u00adb',      'U+00AD', 1],
  ['byte order mark',         'a\ufeff',       'U+FEFF', 1],
  ['NUL',                     'a\0',           'U+0000', 1],
  ['escape',                  '\u001b[31m',    'U+001B', 0],
  ['C1 control',              'a\u009b',       'U+009B', 1],
  ['lone carriage return',    'a\rb',          'U+000D', 1],
  ['line separator',          'a\u2028b',      'U+2028', 1],
  ['Hangul filler',           '3\u31645',      'U+3164', 1],
  ['tag letter',              'a\u{e0041}',    'U+E0041', 1],
  ['interlinear annotation',  'a\ufff9b',      'U+FFF9', 1],
  ['lost character',          'a\ufffd',       'U+FFFD', 1],
])('finds a %s', (_, text, code, index) => {
  expect([...hiddenCharacters(text)].map((seen) => [seen.code, seen.index])).toEqual([[code, index]]);
  expect(visible(text)).toContain(`\\u{${code.slice(2)}}`);
  expect([...hiddenCharacters(visible(text))]).toEqual([]);
});

test('has nothing against what readers see', () => {
  const text = '全市签约365家，\t10.78亿元；\r\n葛\u{e0100}洲坝 3\u00a0km é e\u0301 𠮷 ❤\ufe0f “a” — …';
  expect([...hiddenCharacters(text)]).toEqual([]);
  expect(visible(text)).toBe(text);
});
