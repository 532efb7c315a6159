/**
 * Prose made by chance: sound pieces of a briefing, pieces of attacks, and single marks, nested and joined
 * so that many come out sound and many nearly so.
 */
import fc from 'fast-check';
import { attacks } from './attacks.ts';

const words = fc.constantFrom(
  '全市',
  '签约',
  '365家',
  '75.6%',
  'signed',
  ' ',
  '，',
  '。',
  '1.5',
  'a',
  '\\*',
  '&amp;',
  '&#x4e2d;',
  '\n',
  '超',
  '’',
);
const marks = fc.constantFrom(
  ...'{}<>[]()*_`#|&;:/\\!-+="\' \n\t~^$@%?.,0aA'.split(''),
  '&#',
  '{/*',
  '*/}',
  '/>',
  '</',
  '<Fig',
  '](',
  '\n\n',
  '\n- ',
  '\n> ',
  '\u00a0',
  '\u202e',
  '---\n',
  'import ',
  'export ',
  '${',
  'javascript:',
);
const anyTarget = fc.constantFrom(
  '#a',
  '#b-c',
  './other.mdx',
  './other.mdx#a',
  'https://example.org/',
  'http://a.b/?c=d&e',
  'mailto:a@b.org',
  'javascript:alert(1)',
  'data:text/html,x',
  '//a.b',
  '/zh/',
  '',
  '#A',
  'https://a@b.c/',
  '&#106;avascript:x',
  '<#a>',
  '<https://a.b/c d>',
  'JAVASCRIPT:x',
);
const goodTarget = fc.constantFrom('#a', '#b-c', './other.mdx', './other.mdx#a', 'https://example.org/');
const target = fc.oneof({ weight: 2, arbitrary: goodTarget }, { weight: 1, arbitrary: anyTarget });
const attribute = fc.constantFrom(
  'id="a"',
  'id="b#a"',
  "id='a'",
  'id="A"',
  'figures="a b"',
  'kind="bar"',
  'kind="line"',
  'kind={1}',
  'id={"a"}',
  '{...x}',
  'id',
  'onclick="x"',
  'set:html="x"',
  'style="x"',
  'id="a" id="b"',
  'id=<b/>',
  'ID="a"',
);
const tag = fc.constantFrom(
  'Fig',
  'Fig',
  'Quote',
  'Chart',
  'Chart',
  'fig',
  'b',
  'script',
  'Fig.x',
  'svg:a',
  'Object',
  'this',
  'Fragment',
  '',
);
const good = fc.constantFrom(
  '<Fig id="a" />',
  '<Fig id="b#a" />',
  '<Quote id="a" />',
  '<Fig id="a"></Fig>',
  "<Fig id='a'/>",
);
const snippet = fc.constantFrom(...attacks.map(({ body }) => body));
const component = fc
  .tuple(tag, fc.array(attribute, { maxLength: 3 }), fc.boolean())
  .map(
    ([name, attributes, closed]) => `<${[name, ...attributes].join(' ')}${closed ? ' />' : `></${name}>`}`,
  );
const definition = fc.tuple(fc.constantFrom('d', 'D', '签'), target).map(([name, to]) => `[${name}]: ${to}`);

const tree = fc.letrec<{ inline: string; block: string }>((tie) => {
  const inline = tie('inline') as fc.Arbitrary<string>;
  const block = tie('block') as fc.Arbitrary<string>;
  const several = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
  const indented = (first: string, rest: string) => (text: string) =>
    text
      .split('\n')
      .map((line, index) => (index === 0 ? first : rest) + line)
      .join('\n');
  return {
    inline: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { weight: 12, arbitrary: words },
      { weight: 3, arbitrary: good },
      { weight: 4, arbitrary: fc.tuple(several, target).map(([text, to]) => `[${text}](${to})`) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '[x][d]',
          '[d]',
          '[签]',
          '![x](#a)',
          '![d]',
          '`a`',
          '{a}',
          '{1}',
          '\\{',
          '[x](#a "t")',
        ),
      },
      { weight: 2, arbitrary: several.map((text) => `*${text}*`) },
      { weight: 2, arbitrary: several.map((text) => `**${text}**`) },
      { weight: 1, arbitrary: component },
      { weight: 1, arbitrary: marks },
    ),
    block: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { weight: 10, arbitrary: several },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.integer({ min: 1, max: 6 }), several)
          .map(([level, text]) => `${'#'.repeat(level)} ${text}`),
      },
      { weight: 3, arbitrary: block.map(indented('- ', '  ')) },
      { weight: 1, arbitrary: block.map(indented('3. ', '   ')) },
      { weight: 3, arbitrary: block.map(indented('> ', '> ')) },
      {
        weight: 2,
        arbitrary: fc.tuple(several, several).map(([a, b]) => `| ${a} | x |\n|:-:|---|\n| ${b} | y |`),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '<Chart figures="a b#c" />',
          '<Quote id="a" />',
          '---',
          '<Chart figures="a" kind="bar" />',
        ),
      },
      { weight: 1, arbitrary: definition },
      { weight: 1, arbitrary: component },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '```\nx\n```',
          'import x from "y"',
          'export const a = 1',
          '{1 + 1}',
          '{',
          '<b>',
          '<>',
          '<!-- x -->',
          '    code',
        ),
      },
      { weight: 1, arbitrary: snippet },
    ),
  };
});

/** Prose of up to four blocks; one in ten has single marks thrown in anywhere. */
export const fragment: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(tree.block, { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join('\n\n')),
    fc.oneof(
      { weight: 9, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(fc.tuple(fc.nat(), marks), { maxLength: 4 }) },
    ),
  )
  .map(([prose, thrown]) =>
    thrown.reduce(
      (text, [at, mark]) => text.slice(0, at % (text.length + 1)) + mark + text.slice(at % (text.length + 1)),
      prose,
    ),
  );
