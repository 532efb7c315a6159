import type { Element, ElementContent, Root } from 'hast';
import { expect, test } from 'vitest';
import { parseDocument } from './parse.ts';

const head = '---\ntitle: 标题\n---\n';
const parse = (body: string) => parseDocument('content/briefings/zh/sample.mdx', head + body);

/** A tree as one line of text: `p#0(全市 a[sample#x](74个))`. */
function outline(node: Root | ElementContent): string {
  if (node.type === 'text') return JSON.stringify(node.value);
  if (node.type !== 'root' && node.type !== 'element') return `!${node.type}`;
  const inner = node.children.map((child) => outline(child as ElementContent)).join(' ');
  return node.type === 'root' ? inner : `${node.tagName}${attributes(node)}(${inner})`;
}

function attributes({ properties }: Element): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${String(value)}`);
  return pairs.length > 0 ? `[${pairs.join(' ')}]` : '';
}

// biome-ignore format: columns
test.each([
  ['a paragraph',       '一二\n三四 a\nb',                      'p[dataBlock=0]("一二三四 a b")'],
  ['a heading',         '## 签约',                              'h2[dataBlock=0]("签约")'],
  ['emphasis',          '*a* **b**',                            'p[dataBlock=0](em("a") " " strong("b"))'],
  ['a mention',         '[74个](#signed)',                      'p[dataBlock=0](a[dataFigure=sample#signed]("74个"))'],
  ['a foreign mention', '[74个](./other.mdx#signed)',           'p[dataBlock=0](a[dataFigure=other#signed]("74个"))'],
  ['a mention by name', '[74个][s]\n\n[s]: #signed',            'p[dataBlock=0](a[dataFigure=sample#signed]("74个"))'],
  ['a briefing',        '[签约](./other.mdx)',                  'p[dataBlock=0](a[dataBriefing=other]("签约"))'],
  ['a web address',     '[x](https://example.org/a)',           'p[dataBlock=0](a[href=https://example.org/a]("x"))'],
  ['a tight list',      '- a\n- b',                             'ul(li[dataBlock=0]("a") li[dataBlock=1]("b"))'],
  ['an ordered list',   '3. a\n4. b',                           'ol[start=3](li[dataBlock=0]("a") li[dataBlock=1]("b"))'],
  ['a table',           '|a|\n|-:|\n|1|',                       'table(thead(tr(th[dataBlock=0 dataAlign=right]("a"))) tbody(tr(td[dataBlock=1 dataAlign=right]("1"))))'],
  ['a figure',          '共<Fig id="a" />家',                   'p[dataBlock=0]("共" fig[id=sample#a]() "家")'],
  ['a chart',           '<Chart figures="a b#c" kind="bar" />', 'chart[figures=sample#a b#c kind=bar dataBlock=0]()'],
  ['a quote',           '<Quote id="b#c" />',                   'quote[id=b#c dataBlock=0]()'],
  ['straight quotes',   `"a" -- 'b' ...`,                       `p[dataBlock=0]("\\"a\\" -- 'b' ...")`],
])('reads %s', (_, body, expected) => {
  const { body: tree, findings } = parse(body);
  expect(findings).toEqual([]);
  expect(outline(tree)).toBe(expected);
});

test('mentions carry their text, place and block', () => {
  const { blocks, mentions } = parse('## 签约\n\n全市签下[**74个**项目](#signed),见<Fig id="x" />。\n');
  expect(blocks).toEqual([
    { text: '签约', line: 4, links: [] },
    {
      text: '全市签下74个项目,见 。',
      line: 6,
      links: [
        [4, 9],
        [11, 12],
      ],
    },
  ]);
  expect(mentions).toEqual([
    {
      figure: 'sample#signed',
      text: '74个项目',
      line: 6,
      column: 5,
      block: 1,
      context: '全市签下74个项目,见 。',
    },
    { figure: 'sample#x', text: '', line: 6, column: 27, block: 1, context: '全市签下74个项目,见 。' },
  ]);
});

test('a frontmatter key is known by its line, and a value as printed', () => {
  const { lineOf, printed, data } = parseDocument(
    'a.mdx',
    '---\ntitle: x\nfigures:\n  a:\n    value: "0.10"\n---\n',
  );
  expect(data).toEqual({ title: 'x', figures: { a: { value: '0.10' } } });
  expect(lineOf(['figures', 'a', 'value'])).toBe(5);
  expect(lineOf(['figures', 'a', 'absent'])).toBe(4);
  expect(printed(['figures', 'a', 'value'])).toBe('"0.10"');
});

test('CRLF line ends are read as line ends', () => {
  const { data, blocks, findings } = parseDocument('a.mdx', '---\r\ntitle: x\r\n---\r\n一\r\n\r\n二\r\n');
  expect(findings).toEqual([]);
  expect(data).toEqual({ title: 'x' });
  expect(blocks.map(({ text, line }) => [text, line])).toEqual([
    ['一', 4],
    ['二', 6],
  ]);
});

test('blanks around line ends are gone before lines are joined', () => {
  const { blocks } = parse('全市  \t\n   签约 \nsigned\t\n\ttoday');
  expect(blocks.map(({ text }) => text)).toEqual(['全市签约 signed today']);
});
