import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from './page-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const policyOf = (html: string) => /content="([^"]*)"/.exec(withPolicy(html))![1]!;

test('allows the inline style and script of the page, and no other', () => {
  const policy = policyOf(page('<style>a{b:c}</style><script>let a = 1 < 2;</script>'));
  expect(policy).toContain(`style-src 'self' ${hash('a{b:c}')}`);
  expect(policy).toContain(hash('let a = 1 < 2;'));
  expect(policy).not.toContain('unsafe-inline');
  expect(policy.match(/sha256-/g)).toHaveLength(2);
});

test('needs no hash for what is a file of the site, or data', () => {
  const policy = policyOf(
    page(
      '<script src="/a.js"></script><script type="module" src="/b.js"></script>',
      '<script type="application/ld+json">{"a":1}</script>',
    ),
  );
  expect(policy).not.toContain('sha256-');
});

test('a module that stands in the page is allowed by its hash', () => {
  expect(policyOf(page('<script type="module">go()</script>'))).toContain(hash('go()'));
});

test('comes before anything that it is to hold', () => {
  expect(withPolicy(page('<title>x</title>')).indexOf('content-security-policy')).toBeLessThan(
    withPolicy(page('<title>x</title>')).indexOf('<title>'),
  );
});

test('a page without a head is refused', () => {
  expect(() => withPolicy('<p>')).toThrow('head');
});

test('lets a page compile where it searches, and nowhere else', () => {
  expect(policyOf(page('', '<div data-search></div>'))).toContain("'wasm-unsafe-eval'");
  expect(policyOf(page('', '<p>data-search</p>'))).not.toContain('eval');
});
