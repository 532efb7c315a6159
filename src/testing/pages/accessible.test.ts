import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type ServedSite, serveSite } from '../built-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let site: ServedSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite('/'), launch()]);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

/** One page of every template. */
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
  'timeline/',
  'search/',
  'data/',
  'about/',
  'corrections/',
];

/** What axe complains of on a page, and by how much the page is wider than the screen. */
async function faults(path: string, scheme: 'light' | 'dark', width = 1280, plant = ''): Promise<string[]> {
  // Our own policy would keep axe out.
  const context = await browser.newContext({
    bypassCSP: true,
    colorScheme: scheme,
    viewport: { width, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(site.url + path);
  const first = page.locator('.own a.mention').first();
  if ((await first.count()) > 0) await first.click();
  if (plant)
    await page.evaluate(
      (text) =>
        document
          .querySelector('main')!
          .append(Object.assign(document.createElement('button'), { title: text })),
      '',
    );
  await page.evaluate(axe);
  const found = await page.evaluate(
    async (tags) =>
      // biome-ignore lint/suspicious/noExplicitAny: axe is put into the page as a global.
      (await (globalThis as any).axe.run(document, { runOnly: tags })).violations.map(
        (violation: { id: string; nodes: { html: string }[] }) =>
          `${violation.id}: ${violation.nodes[0]?.html.slice(0, 160)}`,
      ) as string[],
    rules,
  );
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await context.close();
  return over > 0 ? [...found, `${over} px wider than the screen`] : found;
}

test('there is a page for every template', () => expect(templates.length).toBe(16));

test.each(
  templates.flatMap((path, index) =>
    (['zh', 'en'] as const).map(
      (language, second) => [`${language}/${path}`, (index + second) % 2 ? 'dark' : 'light'] as const,
    ),
  ),
)('%s is accessible (%s)', async (path, scheme) => expect(await faults(path, scheme)).toEqual([]));

test.each([
  'zh/briefings/cloud-signing/',
  'en/briefings/cloud-signing/',
  'en/regions/410800/',
  'en/checks/',
  'en/search/',
])('%s holds at 320 pixels, in the dark', async (path) =>
  expect(await faults(path, 'dark', 320)).toEqual([]),
);

test('a button without a name would be found', async () => {
  expect((await faults('zh/about/', 'light', 1280, 'planted')).join()).toContain('button-name');
});
