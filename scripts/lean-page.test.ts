import { expect, test } from 'vitest';
import { leanPage } from './lean-page.ts';

test.each([
  [
    'between blocks',
    '<ul> <li> a </li> <li class="x > y"> b </li> </ul>',
    '<ul><li>a</li><li class="x > y">b</li></ul>',
  ],
  [
    'at the edges of a cell',
    '<td class="num"> <a href="#x">1</a> </td>',
    '<td class="num"><a href="#x">1</a></td>',
  ],
  [
    'at the edges of a box in a line',
    '<i>a</i> <button class="x"> b <i>c</i> </button> <text x="1"> 50 </text>',
    '<i>a</i> <button class="x">b <i>c</i></button> <text x="1">50</text>',
  ],
  [
    'at the edges of a link where another is next to it',
    '<p><a href="#x"> 4 <span>of</span> </a> <a href="#y"> 5 </a></p>',
    '<p><a href="#x">4 <span>of</span></a> <a href="#y">5</a></p>',
  ],
])('takes the blanks %s', (_, html, lean) => expect(leanPage(html)).toBe(lean));

test.each([
  ['between words', '<p>one <b>two</b> <i>three</i> four</p>'],
  ['in text that is kept to the letter', '<pre>  a\n  <b>b</b> </pre>'],
  ['in a script', '<script>let a = "<p> b </p>";</script>'],
  ['in a value', '<p title="a > b <li> c">d</p>'],
  ['at the edge of a link that stands against a word', '<p>a<a href="#x"> b </a>c</p>'],
])('leaves blanks %s', (_, html) => expect(leanPage(html)).toBe(html));

test('keeps the shapes that are used, and all where a script may use any', () => {
  const shapes = '<svg><symbol id="a"><path d="M0"></path></symbol><symbol id="b"></symbol></svg>';
  const used = '<svg><use href="#a"></use></svg>';
  expect(leanPage(shapes + used)).toBe(`<svg><symbol id="a"><path d="M0"></path></symbol></svg>${used}`);
  expect(leanPage(`${shapes}<div data-search></div>`)).toContain('id="b"');
});

test('keeps the colours of the verdicts that are shown, and what else is coloured by them', () => {
  const palette = (names: readonly string[]) =>
    names.map((name) => `--${name}:light-dark(#111,#eee);`).join('');
  const rule = (name: string) => `.v-${name}{--v:var(--${name})}`;
  const style = (...parts: string[]) => `<style>${parts.join('')}</style>`;
  const all = ['ink', 'exact', 'blocked', 'not-checked'];
  const other = 'b{color:var(--blocked)}';
  const page = '<i class="mark v-exact"></i>';
  expect(
    leanPage(
      style(`:root{${palette(all)}}`, rule('exact'), rule('blocked'), rule('not-checked'), other) + page,
    ),
  ).toBe(style(`:root{${palette(['ink', 'exact', 'blocked'])}}`, rule('exact'), other) + page);
});

test('takes line ends and blanks in lists of fonts from a style, and no blank that means something', () => {
  expect(
    leanPage('<style>a{--f:"A B", serif;margin:0 1px}\n@media (width<=9rem){.a .b{color:red}}\n</style>'),
  ).toBe('<style>a{--f:"A B",serif;margin:0 1px}@media (width<=9rem){.a .b{color:red}}</style>');
});
