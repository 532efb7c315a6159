import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launch, type ServedSite, serveSite, visit, watchedPage } from './built-site.ts';

describe.each(['/', '/x/y/'])('search on the site served under %s', (base) => {
  let site: ServedSite;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveSite(base), launch()]);
    ({ page, complaints } = await watchedPage(await browser.newContext(), site));
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });
  afterEach(() => expect(complaints).toEqual([]));

  async function search(
    language: 'zh' | 'en',
    query: string,
    filters = '',
  ): Promise<{ values: string[]; texts: string[] }> {
    await page.goto(`${site.url}${language}/search/?q=${encodeURIComponent(query)}${filters}`);
    // Playwright's own waiting needs eval, which the page's policy forbids.
    const status = page.locator('[data-search] [role=status]');
    await expect.poll(() => status.textContent(), { timeout: 20_000 }).toMatch(/\d|没有|Nothing/);
    const items = (name: string) => page.locator(`[data-${name}]:not([hidden]) li`).allInnerTexts();
    return { values: await items('values'), texts: await items('texts') };
  }

  test.each([
    ['zh', '10.78亿', '10.78'],
    ['en', '1.078 billion', '1.078 billion'],
    ['en', '1,078,000,000', '1.078 billion'],
    ['zh', '75.6%', '75.6%'],
    ['zh', '930亿..940亿', '939'],
  ] as const)('in %s the value %s leads to %s', async (language, query, printed) => {
    const { values } = await search(language, query);
    expect(values.join('\n')).toContain(printed);
  });

  test('filters hold for values too', async () => {
    expect((await search('zh', '10.78亿', '&region=410800&year=2020')).values.length).toBeGreaterThan(0);
    expect((await search('zh', '10.78亿', '&year=2022')).values).toEqual([]);
  });

  test('a result of a value search opens its figure', async () => {
    await search('zh', '10.78亿');
    await page.locator('[data-values] a').first().click();
    await page.waitForURL(/briefings\/[a-z-]+\/#[a-z0-9-]+$/);
    const id = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
  });

  test.each([
    ['zh', '网上签约'],
    ['zh', '網上簽約'],
    ['en', 'foreign trade'],
    ['en', '复工率'],
    ['zh', 'resumption'],
  ] as const)('in %s the words %s are found', async (language, query) => {
    const { texts } = await search(language, query);
    expect(texts.length).toBeGreaterThan(0);
  });

  test('a result of a text search leads to its paragraph and says which words to light there', async () => {
    await search('zh', '网上签约');
    const link = page.locator('[data-texts] a[href*="#p"]').first();
    expect(await link.getAttribute('href')).toContain(`:~:text=${encodeURIComponent('网上签约')}`);
    await link.click();
    await page.waitForURL(/\/briefings\/[a-z0-9-]+\/#p\d/);
    const [id] = new URL(page.url()).hash.slice(1).split(':~:');
    expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
  });

  test('examples can be pressed', async () => {
    await visit(page, `${site.url}zh/search/`);
    await page.locator('[data-try] a').first().click();
    await expect.poll(() => page.locator('[data-values] li').count()).toBeGreaterThan(0);
  });

  test('a number is not found inside a longer one', async () => {
    const { values } = await search('zh', '7.8亿');
    expect(values).toEqual([]);
  });

  test('says so where nothing is found', async () => {
    expect(await search('zh', '绝无此词')).toEqual({ values: [], texts: [] });
  });

  test('keeps the query in the address', async () => {
    await visit(page, `${site.url}zh/search/`);
    await page.locator('#search-box').fill('复工');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('复工');
  });
});
