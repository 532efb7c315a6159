import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** Scoping marks and the style sheet are Astro's; without them there is half as much to read. */
const ours = (html: string) =>
  html.replace(/ data-c\d+(?=[ >/])/g, '').replace(/(<style>).*?(<\/style>)/gs, '$1$2');

/** One line an error: the rule, the place, and what it says. */
const errorsOf = (html: string) =>
  validator
    .validateStringSync(ours(html))
    .results.flatMap(({ messages }) => messages.filter(({ severity }) => severity === 2))
    .map(({ ruleId, line, column, message }) => `${ruleId} ${line}:${column} ${message}`);

/** A page's head, which is all that most promises are about; parsing whole pages takes half a minute. */
const headOf = (html: string) =>
  parseHTML(`${html.slice(0, html.indexOf('</head>'))}</head></html>`).document;

/** The files of script that a page asks for once it is painted. */
const scriptsOf = (html: string) => [...html.matchAll(/import\("([^"]+)"\)/g)].map(([, file]) => file!);

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

  /** The files at these addresses, with every file that they import at once. */
  function read(addresses: readonly string[], seen = new Set<string>()): string[] {
    return addresses.flatMap((address) => {
      if (seen.has(address)) return [];
      seen.add(address);
      const text = readFileSync(join(site.folder, address), 'utf8');
      const imports = [...text.matchAll(/(?:from|import)\s*["'](\.\/[^"']+)["']/g)].map(([, path]) =>
        join(dirname(address), path!),
      );
      return [text, ...read(imports, seen)];
    });
  }

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
      const document = headOf(html);
      const zh = file.startsWith('zh/');
      expect([file, document.documentElement.lang]).toEqual([file, zh ? 'zh-Hans' : 'en']);
      const twins = [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) =>
        link.getAttribute('hreflang'),
      );
      expect([file, twins]).toEqual([file, expect.arrayContaining(['zh-Hans', 'en', 'x-default'])]);
      expect([file, document.title.length > 0]).toEqual([file, true]);
      expect([file, html.match(/<h1[\s>]/g)?.length]).toEqual([file, 1]);
    }
  });

  test('carries a content security policy without unsafe-inline or unsafe-eval', () => {
    for (const [file, html] of pages) {
      const policy =
        headOf(html).querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ??
        '';
      expect([file, policy.includes('script-src')]).toEqual([file, true]);
      expect([file, /'unsafe-(inline|eval)'/.test(policy.replace("'wasm-unsafe-eval'", ''))]).toEqual([
        file,
        false,
      ]);
    }
  });

  test('is listed in the sitemap, once in each language', () => {
    const listed = [
      ...readFileSync(join(site.folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g),
    ].map(([, address]) => new URL(address!).pathname);
    const built = [...pages.keys()]
      .filter((file) => /^(zh|en)\//.test(file))
      .map((file) => `/${file.replace(/index\.html$/, '')}`);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.toSorted()).toEqual(built.toSorted());
  });

  test('says to machines what it is, where it is a briefing or the front of the site', () => {
    let things = 0;
    for (const [file, html] of pages) {
      for (const script of headOf(html).querySelectorAll('script[type="application/ld+json"]')) {
        const parsed = [JSON.parse(script.textContent!)].flat();
        expect([file, parsed.map((thing) => thing['@context'])]).toEqual([
          file,
          parsed.map(() => 'https://schema.org'),
        ]);
        things += 1;
      }
    }
    expect(things).toBeGreaterThanOrEqual(2 + 2 * 22);
  });

  test('has feeds that are well-formed and newest first', () => {
    for (const language of ['zh', 'en']) {
      const feed = readFileSync(join(site.folder, language, 'briefings.xml'), 'utf8');
      expect(errorsOf(feed).filter((error) => error.startsWith('parser-error'))).toEqual([]);
      const entries = [...feed.matchAll(/<entry>.*?<updated>(.*?)<\/updated>/gs)].map(([, day]) => day!);
      expect(entries.length).toBeGreaterThanOrEqual(22);
      expect(entries).toEqual(entries.toSorted().toReversed());
    }
  });

  test('comes in one breath where most readers land: ten packets of 1,460 bytes, 400 of them for the host', () => {
    for (const page of ['', 'briefings/cloud-signing/', 'regions/410800/'])
      for (const language of ['zh', 'en']) {
        const file = `${language}/${page}index.html`;
        expect(sizeOf(pages.get(file)!), file).toBeLessThanOrEqual(14_200);
      }
  });

  test('is painted before it asks for any script', () => {
    for (const [file, html] of pages) {
      expect([file, /<script[^>]*\ssrc=|rel="modulepreload"/.test(html)]).toEqual([file, false]);
      if (/^(zh|en)\//.test(file)) expect([file, scriptsOf(html).length > 0]).toEqual([file, true]);
    }
  });

  test('keeps its budget: a briefing of at most 22 kB HTML, 9 kB CSS, 6 kB JavaScript, gzipped', () => {
    const briefings = [...pages].filter(([file]) => /^(zh|en)\/briefings\/[^/]+\/index\.html$/.test(file));
    expect(briefings.length).toBeGreaterThanOrEqual(6);
    for (const [file, html] of briefings) {
      const { document } = parseHTML(html);
      const all = (selector: string) => [...document.querySelectorAll(selector)];
      const inline = (selector: string) => all(selector).map(({ textContent }) => textContent ?? '');
      const files = (selector: string, attribute: string) =>
        all(selector).map((element) => element.getAttribute(attribute)!);
      const sum = (texts: readonly string[]) => texts.reduce((total, text) => total + sizeOf(text), 0);
      const css = sum([...inline('style'), ...read(files('link[rel=stylesheet]', 'href'))]);
      const js = sum([...inline('script:not([src]):not([type])'), ...read(scriptsOf(html))]);
      expect(
        [file, sizeOf(html) <= 22_000, css <= 9_000, js <= 6_000],
        `${sizeOf(html)} B HTML, ${css} B CSS, ${js} B JS`,
      ).toEqual([file, true, true, true]);
    }
  });
});
