import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from './parse.ts';
import { components, policy } from './policy.ts';
import { targetOf } from './target.ts';

const parse = (body: string) =>
  parseDocument('content/briefings/zh/sample.mdx', `---\ntitle: x\n---\n${body}\n`);
const rulesOf = (body: string) => [...new Set(parse(body).findings.map(({ rule }) => rule))];

/** For every denial its neighbour that is allowed, so that no rule refuses more than it says. */
// biome-ignore format: columns
const pairs: readonly (readonly [line: string, rule: string, denied: string, allowed: string])[] = [
  ['refused.mdxjsEsm',          'no-import-export',     `import x from 'y'`,                     '进口 import x from 商品'],
  ['refused.mdxjsEsm',          'no-import-export',     'export const x = 1',                    '出口 export const x = 1'],
  ['refused.mdxFlowExpression', 'no-expression',        '{1}',                                   '\\{1}'],
  ['refused.mdxFlowExpression', 'no-expression',        '{/* a remark */}',                      '（一句说明）'],
  ['refused.mdxTextExpression', 'no-expression',        '共 {1} 家',                             '共 \\{1\\} 家'],
  ['refused.image',             'no-image',             '![图](https://example.org/a.png)',      '!\\[图](https://example.org/a.png)'],
  ['refused.imageReference',    'no-image',             '![图]\n\n[图]: https://example.org/',   '[图]\n\n[图]: https://example.org/'],
  ['refused.code',              'no-code',              '```\n365\n```',                         '365'],
  ['refused.inlineCode',        'no-code',              '共`365`家',                             '共365家'],
  ['tags.fragment',             'no-raw-html',          '<>x</>',                                'x'],
  ['tags.dotted',               'no-foreign-component', '<Fig.a id="a" />',                      '<Fig id="a" />'],
  ['tags.namespaced',           'no-foreign-component', '<Fig:a id="a" />',                      '<Fig id="a" />'],
  ['tags.lowercase',            'no-raw-html',          '<fig id="a" />',                        '<Fig id="a" />'],
  ['tags.lowercase',            'no-raw-html',          'H<sub>2</sub>O',                        'H₂O'],
  ['tags.unknown',              'no-foreign-component', '<Figure id="a" />',                     '<Fig id="a" />'],
  ['tags.unknown',              'no-foreign-component', '<FIG id="a" />',                        '<Quote id="a" />'],
  ['tags.unknown',              'no-foreign-component', '<__proto__ />',                         '<Quote id="b#a" />'],
  ['tags.unknown',              'no-foreign-component', '<Object />',                            '3 \\< 5'],
  ['tags.children',             'no-children',          '<Fig id="a">365</Fig>',                 '<Fig id="a"></Fig>'],
  ['tags.spread',               'no-spread',            '<Fig {...x} />',                        '<Fig id="x" />'],
  ['tags.expression',           'no-expression',        '<Fig id={"a"} />',                      '<Fig id="a" />'],
  ['tags.bare',                 'no-bare-attribute',    '<Fig id />',                            `<Fig id='a' />`],
  ['tags.attribute',            'no-foreign-attribute', '<Fig id="a" onclick="alert(1)" />',     '<Fig id="a" />'],
  ['tags.attribute',            'no-foreign-attribute', '<Fig id="a" set:html="x" />',           '<Fig id="a" />'],
  ['tags.attribute',            'no-foreign-attribute', '<Fig id="a" id="b" />',                 '<Fig id="a" /><Fig id="b" />'],
  ['tags.attribute',            'no-foreign-attribute', '<Fig />',                               '<Fig id="a" />'],
  ['tags.attribute',            'no-foreign-attribute', '<Fig constructor="a" id="a" />',        '<Fig id="constructor" />'],
  ['components.Fig',            'no-foreign-attribute', '<Fig id="A b" />',                      '<Fig id="a-b" />'],
  ['components.Quote',          'no-foreign-attribute', '<Quote id="a#b#c" />',                  '<Quote id="a#b" />'],
  ['components.Chart',          'no-foreign-attribute', '<Chart figures="a,b" />',               '<Chart figures="a b" />'],
  ['components.Chart',          'no-foreign-attribute', '<Chart figures="a" kind="pie" />',      '<Chart figures="a" kind="line" />'],
  ['schemes.https:',            'no-foreign-scheme',    '[x](ftp://example.org/)',               '[x](https://example.org/报告?a=1&b=2#c)'],
  ['schemes.https:',            'no-foreign-scheme',    '[x](https://user@example.org/)',        '[x](HTTPS://example.org/)'],
  ['schemes.https:',            'no-foreign-scheme',    '[x](https:example.org)',                '[x](https://example.org)'],
  ['schemes.https:',            'no-foreign-scheme',    '[x](https:///example.org)',             '[x](https://例子.中国/)'],
  ['schemes.http:',             'no-foreign-scheme',    '[x](java&Tab;script:alert)',            '[x](http://example.org/)'],
  ['schemes.http:',             'no-foreign-scheme',    '[x](&#1;javascript:alert)',             '[x](http://[::1]/)'],
  ['schemes.mailto:',           'no-foreign-scheme',    '[x](mailto:a@b.org?body=x)',            '[x](mailto:desk@example.org)'],
  ['rules.no-foreign-scheme',   'no-foreign-scheme',    '[x][y]\n\n[y]: data:text/html,x',       '[x][y]\n\n[y]: #a'],
  ['rules.no-relative-link',    'no-relative-link',     '[x](../a/)',                            '[x](./a.mdx)'],
  ['rules.no-relative-link',    'no-relative-link',     '[x](/zh/)',                             '[x](./a.mdx#b)'],
  ['rules.no-relative-link',    'no-relative-link',     '[x](#A)',                               '[x](#a)'],
  ['rules.no-relative-link',    'no-relative-link',     '[x]()',                                 '\\[x]()'],
  ['rules.no-relative-link',    'no-relative-link',     '[x](//example.org/)',                   '[x](https://example.org//)'],
  ['rules.no-relative-link',    'no-relative-link',     '[x](/&bsol;example.org)',               '[x](https://example.org/a)'],
  ['rules.no-link-title',       'no-link-title',        '[x](#a "365")',                         '[x](#a)'],
  ['rules.no-link-title',       'no-link-title',        '[x]\n\n[x]: #a "365"',                  '[x]\n\n[x]: #a'],
  ['rules.no-nested-mention',   'no-nested-mention',    '[a <Fig id="a" />](#b)',                '[a](#b)<Fig id="a" />'],
  ['rules.ragged-table',        'ragged-table',         '| a |\n|---|\n| 1 | 2 |',              '| a | b |\n|---|---|\n| 1 | 2 |'],
  ['rules.no-top-heading',      'no-top-heading',       '# x',                                   '## x'],
  ['rules.no-top-heading',      'no-top-heading',       '##### x',                               '#### x'],
  ['rules.hidden-character',    'hidden-character',     '3&ZeroWidthSpace;5',                    '3&nbsp;5'],
  ['rules.hidden-character',    'hidden-character',     '3\u20665\u2069',                        '葛\u{e0100}洲坝'],
  ['rules.markdown-syntax',     'markdown-syntax',      '3 <5 家',                               '3 &lt; 5 家'],
  ['rules.markdown-syntax',     'markdown-syntax',      '<https://example.org/>',                '[example.org](https://example.org/)'],
  ['rules.markdown-syntax',     'markdown-syntax',      '<!-- x -->',                            'x'],
  ['rules.body-size',           'body-size',            '> > x\n'.repeat(4000),                  '> > x\n'.repeat(400)],
  ['rules.too-deep',            'too-deep',             `${'> '.repeat(30)}x`,                   `${'> '.repeat(20)}x`],
  ['rules.too-deep',            'too-deep',             `${'['.repeat(5000)}x`,                  `${'['.repeat(100)}x`],
  ['rules.body-size',           'body-size',            'a\n\n'.repeat(3000),                    '- x\n'.repeat(500)],
  ['rules.body-size',           'body-size',            '|a|b|\n|-|-|\n'.concat('|1|2|\n'.repeat(2000)), '|a|b|\n|-|-|\n'.concat('|1|2|\n'.repeat(100))],
  ['rules.too-deep',            'too-deep',             'a*b_\n'.repeat(600),                    'a*b_\n\n'.repeat(600)],
  ['rules.body-size',           'body-size',            '字'.repeat(policy.limits.body + 1),     '字'.repeat(1000)],
];

test.each(pairs)('%s: %s denies and allows', (_, rule, denied, allowed) => {
  expect(rulesOf(denied)).toContain(rule);
  expect(rulesOf(allowed)).toEqual([]);
});

test('every line of the policy has a pair', () => {
  const lines = [
    // Raw HTML is a syntax error or a tag in MDX, and no other markup is switched on; both stand for parsers to come.
    ...Object.keys(policy.refused)
      .filter((type) => type !== 'html')
      .map((type) => `refused.${type}`),
    ...Object.keys(policy.tags).map((tag) => `tags.${tag}`),
    ...Object.keys(policy.schemes).map((scheme) => `schemes.${scheme}`),
    ...Object.keys(components).map((name) => `components.${name}`),
    ...Object.keys(policy.rules)
      .filter((rule) => rule !== 'no-markup')
      .map((rule) => `rules.${rule}`),
  ];
  expect(lines.length).toBeGreaterThan(30);
  expect(lines.filter((line) => !pairs.some(([seen]) => seen === line))).toEqual([]);
});

test('every kind of markup that the policy allows gets through', () => {
  const everything = `## 标题

*甲* **乙** [丙](#a) [丁][d]\\
<Fig id="a" />

> 引

- 项

---

| a |
|---|
| b |

<Chart figures="a" />

[d]: https://example.org/
`;
  expect(parse(everything).findings).toEqual([]);
});

test('an address that is let out leads where it says, however it is written', () => {
  const piece = fc.constantFrom(
    'https:',
    'http:',
    'javascript:',
    'mailto:',
    '//',
    '/',
    '\\',
    '@',
    'a.org',
    'b.org',
    ':80',
    '?',
    '#',
    ' ',
    '\t',
    '\n',
    '\u0001',
    '%00',
    'x',
    '．',
    '\u200b',
    'data:',
    '[',
    ']',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const url = pieces.join('');
      const target = targetOf(url, 'sample');
      if (target.to !== 'outside') return;
      const seen = new URL(target.href, 'https://archive.example/');
      expect(['https:', 'http:', 'mailto:']).toContain(seen.protocol);
      expect([seen.username, seen.password]).toEqual(['', '']);
      expect(seen.host).not.toBe('archive.example');
    }),
    { numRuns: 20_000 },
  );
});
