import { describe, expect, test } from 'vitest';
import { visits } from './visitor.ts';

const visitor = visits();

describe('reading', () => {
  test('side by side pairs the languages by paragraph and lights the twin of a number', async () => {
    await visitor.open('en/briefings/cloud-signing/');
    await visitor.page.getByRole('button', { name: 'Side by side' }).click();
    const twin = visitor.page.locator('.other a.mention[href="#signed-total"]').first();
    expect(await twin.isVisible()).toBe(true);
    const [left, right] = await Promise.all([
      visitor.page.locator('#p0').boundingBox(),
      visitor.page.locator('#p0-zh').boundingBox(),
    ]);
    expect(Math.abs(left!.y - right!.y)).toBeLessThan(12);
    expect(right!.x).toBeGreaterThan(left!.x + left!.width);
    await visitor.mention('signed-total').hover();
    await expect.poll(() => twin.getAttribute('class')).toContain('lit');
  });

  test('side by side is interleaved on a telephone, and nothing is wider than the screen', async () => {
    await visitor.page.setViewportSize({ width: 320, height: 700 });
    await visitor.open('en/briefings/cloud-signing/');
    await visitor.page.getByRole('button', { name: 'Side by side' }).click();
    const [first, second] = await Promise.all([
      visitor.page.locator('#p0').boundingBox(),
      visitor.page.locator('#p0-zh').boundingBox(),
    ]);
    expect(second!.y).toBeGreaterThan(first!.y + first!.height - 1);
    expect(await visitor.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('prints numbers as written, in words or in full digits, and remembers it', async () => {
    await visitor.open('zh/briefings/cloud-signing/');
    const number = visitor.mention('signed-total').locator('.number');
    const before = await number.textContent();
    await visitor.page.getByRole('button', { name: '完整数字' }).click();
    expect(await number.textContent()).toContain('93,900,000,000元');
    await visitor.page.reload();
    expect(await number.textContent()).toContain('93,900,000,000元');
    await visitor.page.getByRole('button', { name: '正文写法' }).click();
    expect(await number.textContent()).toBe(before);
  });

  test('a style of numbers chosen before stands in the text before any script file has come', async () => {
    await visitor.open('zh/');
    await visitor.page.evaluate(() =>
      localStorage.setItem('shuzheng', JSON.stringify({ numbers: 'digits' })),
    );
    await visitor.page.route('**/_astro/*.js', (route) => route.abort());
    await visitor.page.goto(`${visitor.site.url}zh/briefings/cloud-signing/`);
    expect(await visitor.mention('signed-total').locator('.number').textContent()).toContain(
      '93,900,000,000元',
    );
    // Left before what it complains of is taken out: nothing comes after.
    await visitor.page.goto('about:blank');
    visitor.complaints.length = 0;
  });

  test('an address that ends in half a code opens as any other', async () => {
    await visitor.open('en/briefings/cloud-signing/#100%');
    await visitor.page.getByRole('button', { name: 'Side by side' }).click();
    expect(await visitor.page.locator('html').getAttribute('data-reading')).toBe('both');
  });

  test('what is pressed before the script files have come is answered when they come', async () => {
    const { page } = visitor;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${visitor.site.url}en/briefings/cloud-signing/`);
    const side = page.getByRole('button', { name: 'Side by side' });
    await side.click();
    await page.keyboard.press('?');
    expect(await side.getAttribute('aria-pressed')).not.toBe('true');
    release();
    await expect.poll(() => side.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(1);
  });

  test('the dark is chosen by a button and kept without a flash', async () => {
    await visitor.open('zh/');
    const paper = () =>
      visitor.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await visitor.page.getByRole('button', { name: '切换明暗' }).click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await visitor.page.goto(`${visitor.site.url}zh/briefings/`, { waitUntil: 'commit' });
    await visitor.page.locator('body').waitFor({ state: 'attached' });
    // The choice stands before there is anything to paint.
    expect(await visitor.page.locator('html').getAttribute('data-theme')).toBe('dark');
    await visitor.page.waitForLoadState();
    expect(await paper()).toBe(dark);
  });

  test('the other language opens at the same page and number', async () => {
    await visitor.open('zh/briefings/cloud-signing/#signed-projects');
    await visitor.card().waitFor();
    await visitor.page.locator('header a[data-language="en"]').click();
    await visitor.page.waitForURL(/\/en\/briefings\/cloud-signing\/#signed-projects$/);
    await visitor.card().waitFor();
  });

  test('slash goes to search, question mark to help, g h home', async () => {
    await visitor.open('en/regions/');
    await visitor.page.keyboard.press('/');
    expect(await visitor.focused('name')).toBe('q');
    await visitor.page.keyboard.type('g');
    expect(await visitor.page.locator('#site-search').inputValue()).toBe('g');
    await visitor.page.locator('h1').click();
    await visitor.page.keyboard.press('?');
    expect(await visitor.page.locator('#help').isVisible()).toBe(true);
    await visitor.page.keyboard.press('Escape');
    await visitor.page.keyboard.press('g');
    await visitor.page.keyboard.press('h');
    await visitor.page.waitForURL(/\/en\/$/);
  });

  test('the shortcuts are found without knowing them', async () => {
    await visitor.open('zh/');
    await visitor.page.getByRole('button', { name: '键盘快捷键' }).click();
    expect(await visitor.page.locator('#help').isVisible()).toBe(true);
  });

  test('the menu of a telephone opens, closes and leads on', async () => {
    await visitor.page.setViewportSize({ width: 390, height: 800 });
    await visitor.open('en/');
    const menu = visitor.page.locator('#site-menu');
    await visitor.page.getByRole('button', { name: 'Menu' }).click();
    expect(await menu.isVisible()).toBe(true);
    await menu.getByRole('button', { name: 'Close' }).click();
    expect(await menu.isVisible()).toBe(false);
    await visitor.page.getByRole('button', { name: 'Menu' }).click();
    await menu.getByRole('link', { name: 'Checks' }).click();
    await visitor.page.waitForURL(/\/en\/checks\/$/);
  });
});

test('in print each number carries the number of its source note, and nothing to press is left', async () => {
  await visitor.open('zh/briefings/cloud-signing/');
  await visitor.page.emulateMedia({ media: 'print' });
  const note = await visitor
    .mention('signed-projects')
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(note).toMatch(/^"\u2060?" ?"?1"$|^"\u20601"$/);
  const entry = visitor.page.locator('details#signed-projects');
  expect(await entry.locator('summary').evaluate((row) => getComputedStyle(row, '::before').content)).toBe(
    '"1"',
  );
  expect(await entry.locator('blockquote').isVisible()).toBe(true);
  expect(await visitor.page.locator('main button:visible').count()).toBe(0);
});

describe('a chart', () => {
  test('loads its program only when it comes into view, and is walked by keyboard with its points said aloud', async () => {
    const loaded: string[] = [];
    visitor.page.on('request', (request) => loaded.push(request.url()));
    await visitor.page.setViewportSize({ width: 1280, height: 300 });
    await visitor.open('zh/regions/410800/');
    const stage = visitor.page.locator('.chart .stage').first();
    await stage.scrollIntoViewIfNeeded();
    await visitor.page.locator('.chart.live').first().waitFor();
    expect(loaded.filter((url) => !url.startsWith(visitor.site.url))).toEqual([]);
    await stage.focus();
    await visitor.page.keyboard.press('ArrowDown');
    expect(await visitor.page.locator('.chart [role=status]').first().textContent()).toMatch(/第 1 项/);
    await visitor.page.keyboard.press('Enter');
    await visitor.page.waitForURL(/\/briefings\/.+#/);
  });
});
