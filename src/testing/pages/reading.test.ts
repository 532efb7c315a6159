import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch, type ServedSite, serveSite, watchedPage } from '../built-site.ts';

let site: ServedSite;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite('/'), launch()]);
});
afterAll(async () => {
  await browser.close();
  site.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  ({ page, complaints } = await watchedPage(context, site));
});
afterEach(async () => {
  expect(complaints).toEqual([]);
  await context.close();
});

const open = (path: string) => page.goto(site.url + path);
const mention = (id: string) => page.locator(`.own a.mention[data-figure="${id}"]`).first();
const card = () => page.locator('#card');
const focused = (attribute: string) =>
  page.evaluate((name) => document.activeElement?.getAttribute(name), attribute);

describe('a number in the text', () => {
  test('opens its card by mouse: quote, full digits, the other language, arithmetic, other places', async () => {
    await open('zh/briefings/foreign-trade/');
    await mention('resumption-rate').click();
    expect(await card().isVisible()).toBe(true);
    const text = await card().textContent();
    for (const part of ['75.6%', '276 ÷ 365', '75.6 percent', '焦作日报', '相符'])
      expect(text).toContain(part);
    expect(page.url()).toMatch(/#resumption-rate$/);
  });

  test('closes its card on a second press, on Escape and by the button, and takes the focus back', async () => {
    await open('en/briefings/cloud-signing/');
    const link = mention('signed-total');
    await link.click();
    await link.click();
    expect(await card().isVisible()).toBe(false);
    await link.press('Enter');
    expect(await focused('id')).toBe('card');
    await page.keyboard.press('Escape');
    expect(await card().isVisible()).toBe(false);
    await expect.poll(() => focused('data-figure')).toBe('signed-total');
    await link.press('Enter');
    await card().getByRole('button', { name: 'Close' }).click();
    expect(await card().isVisible()).toBe(false);
    await expect.poll(() => page.url()).not.toContain('#');
  });

  test('opens from its own address', async () => {
    await open('en/briefings/cloud-signing/#shanyang-investment');
    expect(await card().isVisible()).toBe(true);
    expect(await card().textContent()).toContain('24,880,000,000 yuan');
  });

  test('is the first of many: arrows, j and k walk all of them', async () => {
    await open('zh/briefings/cloud-signing/');
    await page.keyboard.press('j');
    expect(await card().locator('.count').textContent()).toMatch(/^1 \/ \d+$/);
    await page.keyboard.press('j');
    await card().locator('[data-step="1"]').click();
    expect(await card().locator('.count').textContent()).toMatch(/^3 \//);
    await page.keyboard.press('k');
    expect(await card().locator('.count').textContent()).toMatch(/^2 \//);
  });

  test('leads to where another briefing states the same, and opens there', async () => {
    await open('zh/briefings/foreign-trade/');
    await mention('financing-requested').click();
    await card().locator('.occurrences a').first().click();
    await page.waitForURL(/commerce-press-conference/);
    expect(await card().isVisible()).toBe(true);
    expect(await card().textContent()).toContain('10.78亿元');
  });

  test('can be cited with its own address', async () => {
    await open('zh/briefings/cloud-signing/');
    await mention('signed-total').click();
    await card().locator('.cite summary').click();
    const lines = await card().locator('[data-citation]').allInnerTexts();
    expect(lines).toHaveLength(4);
    expect(lines[3]).toMatch(/\[EB\/OL\].*939亿元.*#signed-total\.$/);
  });
});

describe('reading', () => {
  test('side by side pairs the languages by paragraph and lights the twin of a number', async () => {
    await open('en/briefings/cloud-signing/');
    await page.getByRole('button', { name: 'Side by side' }).click();
    const twin = page.locator('.other a.mention[data-figure="signed-total"]').first();
    expect(await twin.isVisible()).toBe(true);
    const [left, right] = await Promise.all([
      page.locator('#p0').boundingBox(),
      page.locator('#p0-zh').boundingBox(),
    ]);
    expect(Math.abs(left!.y - right!.y)).toBeLessThan(12);
    expect(right!.x).toBeGreaterThan(left!.x + left!.width);
    await mention('signed-total').hover();
    await expect.poll(() => twin.getAttribute('class')).toContain('lit');
  });

  test('side by side is interleaved on a telephone, and nothing is wider than the screen', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open('en/briefings/cloud-signing/');
    await page.getByRole('button', { name: 'Side by side' }).click();
    const [first, second] = await Promise.all([
      page.locator('#p0').boundingBox(),
      page.locator('#p0-zh').boundingBox(),
    ]);
    expect(second!.y).toBeGreaterThan(first!.y + first!.height - 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('prints numbers as written, in words or in full digits, and remembers it', async () => {
    await open('zh/briefings/cloud-signing/');
    const number = mention('signed-total').locator('.number');
    const before = await number.textContent();
    await page.getByRole('button', { name: '全部位数' }).click();
    expect(await number.textContent()).toContain('93,900,000,000元');
    await page.reload();
    expect(await number.textContent()).toContain('93,900,000,000元');
    await page.getByRole('button', { name: '原文写法' }).click();
    expect(await number.textContent()).toBe(before);
  });

  test('the dark is chosen by a button and kept without a flash', async () => {
    await open('zh/');
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.getByRole('button', { name: '切换明暗' }).click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.goto(`${site.url}zh/briefings/`, { waitUntil: 'commit' });
    await page.locator('body').waitFor({ state: 'attached' });
    // The choice stands before there is anything to paint.
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.waitForLoadState();
    expect(await paper()).toBe(dark);
  });

  test('the other language opens at the same page and number', async () => {
    await open('zh/briefings/cloud-signing/#signed-projects');
    await card().waitFor();
    await page.locator('header a[data-language="en"]').click();
    await page.waitForURL(/\/en\/briefings\/cloud-signing\/#signed-projects$/);
    await card().waitFor();
  });

  test('slash goes to search, question mark to help, g h home', async () => {
    await open('en/regions/');
    await page.keyboard.press('/');
    expect(await focused('name')).toBe('q');
    await page.keyboard.type('g');
    expect(await page.locator('#site-search').inputValue()).toBe('g');
    await page.locator('h1').click();
    await page.keyboard.press('?');
    expect(await page.locator('#help').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await page.waitForURL(/\/en\/$/);
  });
});

test('a whole tour by keyboard alone: skip link, a number, its card, the next one, and back', async () => {
  await open('en/briefings/cloud-signing/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Skip to content');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused('id')).toBe('main');
  for (let strokes = 0; strokes < 40 && !(await focused('data-figure')); strokes++)
    await page.keyboard.press('Tab');
  const first = await focused('data-figure');
  expect(first).toBeTruthy();
  await page.keyboard.press('Enter');
  expect(await focused('id')).toBe('card');
  const inside: (string | null | undefined)[] = [];
  for (let strokes = 0; strokes < 12; strokes++) {
    await page.keyboard.press('Tab');
    inside.push(
      await page.evaluate(() => document.activeElement?.closest('#card') && document.activeElement.tagName),
    );
    if (await focused('data-step')) break;
  }
  expect(inside.filter(Boolean).length).toBe(inside.length);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await card().locator('.count').textContent()).toMatch(/^2 \//);
  await page.keyboard.press('Escape');
  await expect.poll(() => focused('data-figure')).not.toBe(first);
});

describe('a chart', () => {
  test('loads its program only when it comes into view, and is walked by keyboard with its points said aloud', async () => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.setViewportSize({ width: 1280, height: 300 });
    await open('zh/regions/410800/');
    const stage = page.locator('.chart .stage').first();
    await stage.scrollIntoViewIfNeeded();
    await page.locator('.chart.live').first().waitFor();
    expect(loaded.filter((url) => !url.startsWith(site.url))).toEqual([]);
    await stage.focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.chart [role=status]').first().textContent()).toMatch(/第 1 项/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/briefings\/.+#/);
  });
});

describe('without JavaScript', () => {
  beforeEach(async () => {
    await context.close();
    context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    ({ page, complaints } = await watchedPage(context, site));
  });

  test('a number leads to its entry in the list, which has the same facts and leads back', async () => {
    await open('zh/briefings/foreign-trade/');
    await mention('resumption-rate').click();
    const entry = page.locator('details#resumption-rate');
    expect(page.url()).toMatch(/#resumption-rate$/);
    expect(await entry.textContent()).toContain('276 ÷ 365');
    expect(await entry.locator('dl').isVisible()).toBe(true);
    await entry.locator('.back a').click();
    expect(page.url()).toMatch(/#m-resumption-rate-zh$/);
  });

  test('both languages are offered at the door, and no idle button is shown', async () => {
    await open('');
    expect(await page.locator('main a').count()).toBe(2);
    await open('en/briefings/cloud-signing/');
    expect(await page.locator('.needs-js:visible').count()).toBe(0);
    expect(await page.locator('.chart svg').first().isVisible()).toBe(true);
  });
});

test('in print each number carries the number of its source note, and nothing to press is left', async () => {
  await open('zh/briefings/cloud-signing/');
  await page.emulateMedia({ media: 'print' });
  const note = await mention('signed-projects').evaluate((link) => getComputedStyle(link, '::after').content);
  expect(note).toBe('"1"');
  const entry = page.locator('details#signed-projects');
  expect(await entry.locator('summary').evaluate((row) => getComputedStyle(row, '::before').content)).toBe(
    '"1"',
  );
  expect(await entry.locator('blockquote').isVisible()).toBe(true);
  expect(await page.locator('main button:visible').count()).toBe(0);
});
