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
    const walk = card().locator('.walk');
    expect(await walk.textContent()).toContain('第 2 处，共 2 处');
    expect(await walk.locator('[rel=next]').count()).toBe(0);
    await walk.locator('[rel=prev]').click();
    await page.waitForURL(/commerce-press-conference/);
    expect(await card().isVisible()).toBe(true);
    expect(await card().textContent()).toContain('10.78亿元');
    expect(await walk.textContent()).toContain('第 1 处，共 2 处');
    await page.keyboard.press('n');
    await page.waitForURL(/foreign-trade\/#financing-requested$/);
    expect(await card().isVisible()).toBe(true);
    await page.keyboard.press('p');
    await page.waitForURL(/commerce-press-conference/);
  });

  test('walks on by the arrow keys while a card is open, and only then', async () => {
    await open('en/briefings/cloud-signing/');
    await page.keyboard.press('ArrowRight');
    expect(await card().isVisible()).toBe(false);
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowRight');
    expect(await card().locator('.count').textContent()).toMatch(/^2 \//);
    await page.keyboard.press('ArrowLeft');
    expect(await card().locator('.count').textContent()).toMatch(/^1 \//);
  });

  test('can be cited with its own address', async () => {
    await open('zh/briefings/cloud-signing/');
    await mention('signed-total').click();
    await card().locator('.cite summary').click();
    const lines = await card().locator('[data-citation]').allInnerTexts();
    expect(lines).toHaveLength(4);
    expect(lines.join('\n')).not.toMatch(/[{](?:number|source|url|today)[}]/);
    expect(lines[1]).toMatch(/^939亿元（来源：焦作日报，2020年3月14日）。.*#signed-total$/);
    expect(lines[2]).toMatch(/^@misc[{][\s\S]*939亿元/);
    expect(lines[3]).toMatch(/: 939亿元\[EB\/OL\]\. \(2020-03-14\)\[\d{4}-\d\d-\d\d\]\. .*#signed-total\.$/);
    const whole = await page.locator('#cite ~ dl pre').last().textContent();
    expect(whole).toMatch(/\[EB\/OL\]\. \(2020-03-14\)\[20\d\d-\d\d-\d\d\]/);
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

  test('a style of numbers chosen before stands in the text before any script file has come', async () => {
    await open('zh/');
    await page.evaluate(() => localStorage.setItem('shuzheng', JSON.stringify({ numbers: 'digits' })));
    await page.route('**/_astro/*.js', (route) => route.abort());
    await open('zh/briefings/cloud-signing/');
    expect(await mention('signed-total').locator('.number').textContent()).toContain('93,900,000,000元');
    complaints.length = 0;
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

  test('the shortcuts are found without knowing them', async () => {
    await open('zh/');
    await page.getByRole('button', { name: '键盘快捷键' }).click();
    expect(await page.locator('#help').isVisible()).toBe(true);
  });

  test('the menu of a telephone opens, closes and leads on', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open('en/');
    const menu = page.locator('#site-menu');
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await menu.isVisible()).toBe(true);
    await menu.getByRole('button', { name: 'Close' }).click();
    expect(await menu.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    await menu.getByRole('link', { name: 'Checks' }).click();
    await page.waitForURL(/\/en\/checks\/$/);
  });
});

describe('the page of checks', () => {
  const shown = () => page.locator('[data-item]:visible').count();

  test('is filtered by verdict, rule, briefing and place, and the address says so', async () => {
    await open('en/checks/');
    const all = await shown();
    const chip = (verdict: string) => page.locator(`.chip [value="${verdict}"]`);
    await chip('inconsistent').check();
    const contradictions = await shown();
    expect(contradictions).toBeGreaterThan(0);
    expect(contradictions).toBeLessThan(all);
    expect(await page.locator('[data-filter] [role=status]').textContent()).toBe(
      `Showing ${contradictions} of ${all}`,
    );
    expect(await page.locator('[data-group]:visible').count()).toBe(1);
    await chip('consistent').check();
    expect(await shown()).toBeGreaterThan(contradictions);
    await page.getByLabel('Rule').selectOption('ratio');
    expect(new URL(page.url()).search).toBe('?verdict=inconsistent&verdict=consistent&rule=ratio');
    const narrowed = await shown();
    await page.reload();
    expect(await shown()).toBe(narrowed);
    expect(await page.locator('[data-item]:visible').first().getAttribute('data-rule')).toBe('ratio');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => shown()).toBe(all);
    expect(new URL(page.url()).search).toBe('');
  });

  test('a place holds what is within it', async () => {
    await open('zh/checks/?region=410000');
    const province = await shown();
    await open('zh/checks/?region=410821');
    expect(await shown()).toBeGreaterThan(0);
    expect(await shown()).toBeLessThan(province);
  });

  test('says so where nothing is left', async () => {
    await open('zh/checks/?verdict=inconsistent&rule=ratio');
    expect(await page.locator('[data-filter] [role=status]').textContent()).toMatch(/ 0 条$/);
  });
});

describe('an address that leads nowhere', () => {
  // The page itself is an answer of 404.
  const expected = () => {
    complaints.splice(0, complaints.length, ...complaints.filter((text) => !/404/.test(text)));
  };

  test.each([
    ['zh', 'zh/briefings/cloud-singing/', 'zh/briefings/cloud-signing/'],
    ['en', 'en/regions/xiuwu', 'en/regions/410821/'],
  ])('offers the nearest pages in the language asked for (%s)', async (language, asked, meant) => {
    await open(asked);
    const near = page.locator(`[data-near="${language}"] a`);
    await expect.poll(() => near.count()).toBeGreaterThan(0);
    expect(await near.first().getAttribute('href')).toBe(`/${meant}`);
    expect(await page.locator(`[data-near="${language === 'zh' ? 'en' : 'zh'}"]:visible`).count()).toBe(0);
    await near.first().click();
    await page.waitForURL(`${site.url}${meant}`);
    expected();
  });

  test('offers the ways in where nothing is near', async () => {
    await open('en/wp-login.php');
    expect(await page.locator('[data-near]:visible').count()).toBe(0);
    expect(await page.locator('main .ways a:visible').count()).toBe(6);
    expected();
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
  for (let strokes = 0; strokes < 24; strokes++) {
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

  test('occurrences are walked by plain links, checks are whole, and a wrong address offers the ways in', async () => {
    await open('zh/briefings/foreign-trade/#financing-requested');
    const entry = page.locator('details#financing-requested');
    await entry.locator('.walk [rel=prev]').click();
    expect(page.url()).toMatch(/commerce-press-conference\/#/);
    await open('en/checks/#inconsistent');
    expect(await page.locator('[data-item]').count()).toBe(await page.locator('[data-item]:visible').count());
    await open('en/nowhere/');
    expect(await page.locator('main .ways a:visible').count()).toBe(12);
    complaints.length = 0;
  });
});

test('in print each number carries the number of its source note, and nothing to press is left', async () => {
  await open('zh/briefings/cloud-signing/');
  await page.emulateMedia({ media: 'print' });
  const note = await mention('signed-projects').evaluate((link) => getComputedStyle(link, '::after').content);
  expect(note).toMatch(/^"\u2060?" ?"?1"$|^"\u20601"$/);
  const entry = page.locator('details#signed-projects');
  expect(await entry.locator('summary').evaluate((row) => getComputedStyle(row, '::before').content)).toBe(
    '"1"',
  );
  expect(await entry.locator('blockquote').isVisible()).toBe(true);
  expect(await page.locator('main button:visible').count()).toBe(0);
});
