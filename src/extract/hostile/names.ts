/**
 * File names that lead out of a folder, cannot be written, or cannot be told apart on every disk.
 */
const cjk = '焦作市二〇二〇年第十一场新闻发布会';

/** Forty of them. */
export const names: readonly string[] = [
  '../escape.txt',
  '../../etc/passwd',
  '..\\..\\windows\\system.ini',
  '/etc/passwd',
  '/absolute/路径.txt',
  'C:\\Users\\编辑\\稿件.txt',
  'C:relative.txt',
  '\\\\server\\share\\file.txt',
  'file:///etc/passwd',
  './././here.txt',
  '..',
  '.',
  '',
  '   ',
  '...',
  '.hidden.txt',
  'trailing.txt ',
  'trailing.txt.',
  ' leading.txt',
  'nul\0byte.txt',
  'line\nbreak.txt',
  'tab\tinside.txt',
  'bell\u0007.txt',
  'bidi\u202etxt.exe.txt',
  'zero\u200bwidth.txt',
  'soft\u00adhyphen.txt',
  'byte\ufeffmark.txt',
  'lone\ud800surrogate.txt',
  'con.txt',
  'NUL.txt',
  'com1.txt',
  'what?.txt',
  'star*.txt',
  'pipe|.txt',
  'quote".txt',
  'less<more>.txt',
  `${cjk.repeat(6)}.txt`,
  `${'字'.repeat(100)}.txt`,
  `${'a'.repeat(300)}.txt`,
  `${'👩‍👩‍👧‍👦'.repeat(20)}.txt`,
];

/** Names that one disk keeps apart and another does not. */
export const twins: readonly (readonly [string, string])[] = [
  ['Report.txt', 'report.txt'],
  ['caf\u00e9.txt', 'cafe\u0301.txt'],
  ['ｐａｇｅ.txt', 'page.txt'],
  ['焦作\u2f00.txt', '焦作\u4e00.txt'],
];
