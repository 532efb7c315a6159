import { expect, test } from 'vitest';
import { parseDocument } from '../../markdown/parse.ts';
import { type Attack, attacks } from './attacks.ts';
import { inertness } from './inertness.ts';
import { type Damage, runUnguarded } from './unguarded.ts';

const head = '---\ntitle: x\n---\n';

test('there are attacks enough, each by its own name', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(80);
  expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
});

test.each(attacks)('refused by $rule: $name', ({ rule, line, body }) => {
  const { findings, body: tree } = parseDocument('content/briefings/zh/attack.mdx', `${head}${body}\n`);
  const seen = findings.map((finding) => [finding.rule, finding.line - 3, finding.level]);
  expect(seen).toContainEqual([rule, line, 'error']);
  for (const { message } of findings) expect(message).toMatch(/^Unexpected .*expected /s);
  expect(inertness(tree)).toEqual([]);
});

test.each(attacks)('real without the guard: $name', async ({ harm, body }) => {
  const damage = await runUnguarded(body);
  expect(suffered(harm, damage), damage.html).toBe(true);
});

test('the proof tells harmless prose from an attack', async () => {
  const damage = await runUnguarded('全市[74个](#a)<Fig id="a" />,[x](https://example.org/)。\n\n## 签约');
  for (const harm of ['runs', 'markup', 'reach', 'text'] as const) expect(suffered(harm, damage)).toBe(false);
  expect(suffered('link', await runUnguarded('[x](#a) [y](./b.mdx#c)'))).toBe(false);
});

function suffered(harm: Attack['harm'], { ran, html, types }: Damage): boolean {
  switch (harm) {
    case 'runs':
      return ran;
    case 'markup':
      return /<(?:script|style|link|base|meta|iframe|object|form|img)\b|<[^>]* on[a-z]+=/.test(html);
    case 'reach':
      return types.some((type) => typeof type === 'function');
    case 'link':
      return [...html.matchAll(/<a href="([^"]*)"/g)].some(([, href]) =>
        leaves(href!.replaceAll('&amp;', '&')),
      );
    case 'text':
      return /[\u200b\u202e\u{e0041}]/u.test(html);
  }
}

/** Whether a browser on our site would leave it, or run something, for this address. */
function leaves(href: string): boolean {
  const { protocol, host } = new URL(href, 'https://archive.example/zh/');
  return !['https:', 'http:'].includes(protocol) || host !== 'archive.example';
}
