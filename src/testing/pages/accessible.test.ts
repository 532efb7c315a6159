import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type ServedSite, serveSite, visit } from '../built-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let site: ServedSite;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite('/'), launch()]);
  // Our own policy would keep axe out.
  page = await browser.newPage({ bypassCSP: true, reducedMotion: 'reduce' });
});
afterAll(async () => {
  await browser.close();
  site.close();
});

/** One page of every template; `*` stands for the first of its folder. */
const templates = [
  '',
  'briefings/',
  'briefings/cloud-signing/',
  'regions/',
  'regions/410800/',
  'indicators/',
  'indicators/investment/signed/',
  'checks/',
  'checks/sum/',
  'sources/',
  'sources/people-henan-2020-03-03/',
  'facts/*/',
  'timeline/',
  'search/',
  'data/',
  'about/',
  'corrections/',
  'nowhere/',
];

async function open(path: string): Promise<void> {
  const [first] = path.includes('*') ? readdirSync(join(site.folder, path.split('*')[0]!)) : [];
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  await visit(page, site.url + path.replace('*', first ?? ''));
}

/** What axe complains of: everything in the standard, or the given rules alone. */
async function violations(rules?: readonly string[]): Promise<string[]> {
  // A page that was left takes axe with it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(
    async ({ tags, only }) =>
      // biome-ignore lint/suspicious/noExplicitAny: axe is put into the page as a global.
      (await (globalThis as any).axe.run(document, { runOnly: only ?? tags })).violations.map(
        (violation: { id: string; nodes: { html: string }[] }) =>
          `${violation.id}: ${violation.nodes[0]?.html.slice(0, 160)}`,
      ) as string[],
    { tags: standard, only: rules },
  );
}

/** The dark changes colours and nothing else. */
async function violationsInTheDark(): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  return (await violations(['color-contrast'])).map((text) => `in the dark, ${text}`);
}

/** On a telephone more links stand one under another. */
async function crowdedOnTelephone(): Promise<string[]> {
  await page.setViewportSize({ width: 390, height: 844 });
  return (await violations(['target-size'])).map((text) => `on a telephone, ${text}`);
}

/** The widths of a telephone, and of a desktop at 200 %. */
const widths = [320, 640];

async function overflows(): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    // A chart is drawn anew for the new width a moment later.
    for (let tries = 0; tries < 8 && (await over()) > 0; tries++) await page.waitForTimeout(100);
    const left = await over();
    if (left > 0) found.push(`${left} px wider than a screen of ${width}`);
  }
  return found;
}

test('there is a page for every template', () => expect(templates.length).toBe(18));

test.each(templates.flatMap((path) => (['zh', 'en'] as const).map((language) => `${language}/${path}`)))(
  '%s is accessible, light and dark, easy to touch, and no wider than the screen at 320 pixels and at twice the size',
  async (path) => {
    await open(path);
    const seen = [...(await violations()), ...(await violationsInTheDark())];
    expect([...seen, ...(await crowdedOnTelephone()), ...(await overflows())]).toEqual([]);
  },
);

const parts: readonly [string, string, () => Promise<unknown>][] = [
  ['a card', 'briefings/cloud-signing/', () => page.locator('.own a.mention').first().click()],
  ['the help', '', () => page.keyboard.press('?')],
  [
    'both languages side by side',
    'briefings/cloud-signing/',
    () => page.locator('[data-value=both]').click(),
  ],
  [
    'all entries open',
    'briefings/foreign-trade/',
    () =>
      page.evaluate(() => {
        for (const entry of document.querySelectorAll('details')) entry.open = true;
      }),
  ],
  ['filters set', 'checks/', () => page.locator('.chip [value=inconsistent]').check()],
];

test.each(parts.flatMap((part) => (['zh', 'en'] as const).map((language) => [language, ...part] as const)))(
  'in %s %s is accessible, light and dark, and no wider than the screen',
  async (language, _part, path, show) => {
    await open(`${language}/${path}`);
    await show();
    expect([...(await violations()), ...(await violationsInTheDark()), ...(await overflows())]).toEqual([]);
    await page.evaluate(() => localStorage.clear());
  },
);

test('names of what can be pressed are said in the language of the page', async () => {
  for (const [language, foreign] of [
    ['zh', /[a-z]{4,}/i],
    ['en', /\p{Script=Han}/u],
  ] as const) {
    await open(`${language}/briefings/cloud-signing/`);
    const names = await page
      .locator('button[aria-label], a[aria-label], [role=group][aria-label]')
      .evaluateAll((elements) =>
        elements
          .filter((element) => !element.closest('[data-language]'))
          .map((element) => element.getAttribute('aria-label')!),
      );
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => foreign.test(name) && !/^数证/.test(name))).toEqual([]);
  }
});

test.each([
  ['a button without a name', 'button-name', '<button></button>'],
  ['faint text', 'color-contrast', '<p style="color:#999;background:#aaa">faint</p>'],
])('%s would be found', async (_fault, rule, html) => {
  await open('zh/about/');
  await page.evaluate((planted) => {
    document.querySelector('main')!.insertAdjacentHTML('beforeend', planted);
  }, html);
  expect((await violations()).join()).toContain(rule);
});

test('what is wider than the screen would be found', async () => {
  await open('zh/about/');
  await page.evaluate(() => {
    document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p style="width:700px">wide</p>');
  });
  expect(await overflows()).toHaveLength(2);
});
