/**
 * Texts made to keep a parser busy, as large as the limits let them be: each is refused or read within ten
 * seconds of processor time, and nothing throws.
 */

import { frontmatterLimit } from '../../src/markdown/frontmatter.ts';
import { parseDocument } from '../../src/markdown/parse.ts';
import { policy } from '../../src/markdown/policy.ts';
import { readYaml } from '../../src/markdown/strict-yaml.ts';

export const count = 1;
export const minutes = 10;

const most = 10_000;
const fill = (piece: string, size = policy.limits.body - 64) =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const row = (cells: number) => `|${'a|'.repeat(cells)}\n`;

const bodies: readonly string[] = [
  ...[
    '[',
    '![',
    '*a_b',
    'a**b',
    '[a](b',
    '<a ',
    '<Fig id="a" />',
    '> ',
    '*[',
    '{',
    '`a``b```',
    '&amp;',
    '字',
    ' ',
    '\n',
    '|a',
    '<!',
    '(1+',
  ].flatMap((piece) => [
    fill(piece),
    fill(`${piece.repeat(40)}\n`),
    fill(`${piece.repeat(40)}\n\n`),
    fill(`${piece}\n`),
  ]),
  `${row(50)}|${'-|'.repeat(50)}\n${row(50).repeat(90)}`,
  Array.from({ length: 200 }, (_, depth) => `${' '.repeat(2 * depth)}- x`).join('\n'),
  `${'> '.repeat(20)}x\n\n`.repeat(299),
  `${'- '.repeat(20)}x\n\n`.repeat(299),
  fill('a\n=\n', 15_000),
  fill('- x\n', 20_000),
  fill('[a]: #a\n\n', 20_000),
  fill('[a][b] '),
  `export const a = [${fill('1,')}]`,
  `{${fill('(1+')}`,
  `<Chart figures="${fill('a ')}" />`,
  `<Chart figures="${fill('a-')}!" />`,
];

const yamls: readonly string[] = [
  ...[
    '- a\n',
    'a,',
    '{a: ',
    '# x\n',
    '---\n',
    '- &a b\n',
    '- *a\n',
    'a: 1\n',
    ': ',
    '? ',
    '- ',
    'a: b: c\n',
    '\t',
    '%a\n',
    'a\n b\n',
    '"',
    "'",
    '!a ',
    '| \n',
  ].map((piece) => fill(piece, frontmatterLimit)),
  Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n'),
  `{${Array.from({ length: 18_000 }, (_, index) => `k${index}: 1`).join(', ')}}`,
  `[${fill('a,', frontmatterLimit)}]`,
  `"${fill('\\u0041', frontmatterLimit)}"`,
  '['.repeat(frontmatterLimit),
];

export function soak(): string {
  const times = [
    ...bodies.map((body) => busy(() => parseDocument('a.mdx', `---\ntitle: x\n---\n${body}\n`), body)),
    ...yamls.map((yaml) => busy(() => readYaml('a.yaml', yaml), yaml)),
  ];
  return `${times.length} texts at their limits, the slowest ${Math.round(Math.max(...times) / 100) / 10} s of processor time, 0 exceptions`;
}

function busy(work: () => unknown, text: string): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  const spent = (user + system) / 1000;
  if (spent > most) throw new Error(`${Math.round(spent)} ms for ${JSON.stringify(text.slice(0, 60))}…`);
  return spent;
}
