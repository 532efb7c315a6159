import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedSite, serveSite } from './built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes void elements and boolean attributes in its own style; both are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'no-inline-style': 'off',
    'doctype-style': 'off',
    'svg-focusable': 'off',
  },
});

/** One line an error: the rule, the place, and what it says. */
const errorsOf = (html: string) =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages.filter(({ severity }) => severity === 2))
    .map(({ ruleId, line, column, message }) => `${ruleId} ${line}:${column} ${message}`);

const sizeOf = (text: string | Buffer) => gzipSync(text).length;

describe('every page of the built site', () => {
  let site: ServedSite;
  let pages: Map<string, string>;
  beforeAll(async () => {
    site = await serveSite('/');
    const files = globSync('{index,404}.html', { cwd: site.folder }).concat(
      globSync('{zh,en}/**/*.html', { cwd: site.folder }),
    );
    pages = new Map(files.map((file) => [file, readFileSync(join(site.folder, file), 'utf8')]));
  });
  afterAll(() => site.close());

  test('exists in both languages', () => {
    const paths = (language: string) =>
      [...pages.keys()].filter((file) => file.startsWith(`${language}/`)).map((file) => file.slice(3));
    expect(paths('zh').sort()).toEqual(paths('en').sort());
    expect(pages.size).toBeGreaterThan(30);
  });

  test('is valid HTML', () => {
    const wrong = [...pages].flatMap(([file, html]) => errorsOf(html).map((error) => `${file}: ${error}`));
    expect(wrong.slice(0, 20)).toEqual([]);
  }, 240_000);

  test('would not pass with a planted fault', () => {
    const html = pages.get('zh/index.html')!.replace('</main>', '<p><div>x</div></p><img src="x"></main>');
    expect(errorsOf(html).join('\n')).toMatch(
      /wcag\/h37|element-permitted-content|close-order|no-implicit-close/,
    );
  });

  test('names its language, its twin and itself', () => {
    for (const [file, html] of pages) {
      if (!/^(zh|en)\//.test(file)) continue;
      const { document } = parseHTML(html);
      const zh = file.startsWith('zh/');
      expect([file, document.documentElement.lang]).toEqual([file, zh ? 'zh-Hans' : 'en']);
      const twins = [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) =>
        link.getAttribute('hreflang'),
      );
      expect([file, twins]).toEqual([file, expect.arrayContaining(['zh-Hans', 'en', 'x-default'])]);
      expect([file, document.title.length > 0]).toEqual([file, true]);
      expect([file, document.querySelectorAll('h1').length]).toEqual([file, 1]);
    }
  });

  test('carries a content security policy without unsafe-inline or unsafe-eval', () => {
    for (const [file, html] of pages) {
      const policy =
        parseHTML(html)
          .document.querySelector('meta[http-equiv="content-security-policy" i]')
          ?.getAttribute('content') ?? '';
      expect([file, policy.includes('script-src')]).toEqual([file, true]);
      expect([file, /'unsafe-(inline|eval)'/.test(policy.replace("'wasm-unsafe-eval'", ''))]).toEqual([
        file,
        false,
      ]);
    }
  });

  test('keeps its budget: a briefing of at most 30 kB HTML, 12 kB CSS, 8 kB JavaScript, gzipped', () => {
    const briefings = [...pages].filter(([file]) => /^(zh|en)\/briefings\/[^/]+\/index\.html$/.test(file));
    expect(briefings.length).toBeGreaterThanOrEqual(6);
    for (const [file, html] of briefings) {
      const { document } = parseHTML(html);
      const linked = (selector: string, attribute: string) =>
        [...document.querySelectorAll(selector)]
          .map((element) => element.getAttribute(attribute)!)
          .map((path) => readFileSync(join(site.folder, path)))
          .concat(
            [
              ...document.querySelectorAll(
                selector.startsWith('link') ? 'style' : 'script:not([src]):not([type])',
              ),
            ].map((inline) => Buffer.from(inline.textContent ?? '')),
          );
      const css = linked('link[rel=stylesheet]', 'href').reduce((sum, text) => sum + sizeOf(text), 0);
      const js = linked('script[src]', 'src').reduce((sum, text) => sum + sizeOf(text), 0);
      expect(
        [file, sizeOf(html) <= 30_000, css <= 12_000, js <= 8_000],
        `${sizeOf(html)} B HTML, ${css} B CSS, ${js} B JS`,
      ).toEqual([file, true, true, true]);
    }
  });
});
