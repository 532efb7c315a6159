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
])('takes the blanks %s', (_, html, lean) => expect(leanPage(html)).toBe(lean));

test.each([
  ['between words', '<p>one <b>two</b> <i>three</i> four</p>'],
  ['in text that is kept to the letter', '<pre>  a\n  <b>b</b> </pre>'],
  ['in a script', '<script>let a = "<p> b </p>";</script>'],
  ['in a value', '<p title="a > b <li> c">d</p>'],
])('leaves blanks %s', (_, html) => expect(leanPage(html)).toBe(html));

test('keeps the shapes that are used, and all where a script may use any', () => {
  const shapes = '<svg><symbol id="a"><path d="M0"></path></symbol><symbol id="b"></symbol></svg>';
  const used = '<svg><use href="#a"></use></svg>';
  expect(leanPage(shapes + used)).toBe(`<svg><symbol id="a"><path d="M0"></path></symbol></svg>${used}`);
  expect(leanPage(`${shapes}<div data-search></div>`)).toContain('id="b"');
});
