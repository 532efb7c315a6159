import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, running, type ServedSite, serveSeries, visit, watchedPage } from '../built-site.ts';

let site: ServedSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([serveSeries(), launch()]);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

const region = 'regions/410800/';
const line = 'figure[id^="series-"]';

/** A page of the small archive; whatever goes wrong on it fails the test. */
async function reading(
  path: string,
  look: (page: Page) => Promise<void>,
  options: { javaScriptEnabled?: boolean; reducedMotion?: 'reduce'; colorScheme?: 'dark' } = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, ...options });
  const { page, complaints } = await watchedPage(context, site);
  await visit(page, site.url + path);
  await look(page);
  expect(complaints).toEqual([]);
  await context.close();
}

/** The number of pixels of a canvas that are painted. */
const painted = (page: Page, chart: string) =>
  page.locator(`${chart} canvas`).evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, index) => index % 4 === 3 && value > 0).length;
  });

describe('a chart without JavaScript', () => {
  test('is drawn with its numbers, its bounds and its gap, and has its data as a table', () =>
    reading(
      `en/${region}`,
      async (page) => {
        const chart = page.locator(line);
        expect(await chart.locator('svg').isVisible()).toBe(true);
        expect(await chart.locator('svg .value').allTextContents()).toEqual([
          '1.25',
          '0.98',
          '1.42',
          '≈1.5',
          '>1.6',
        ]);
        expect(await chart.locator('svg .line').count()).toBe(3);
        expect(await chart.locator('svg .whisker').count()).toBe(2);
        expect(await chart.textContent()).toContain('Missing: April 2021.');
        await chart.locator('summary').click();
        const links = chart.locator('tbody a');
        expect(await links.count()).toBe(5);
        expect(await links.first().getAttribute('href')).toBe('/en/briefings/exports/#january');
      },
      { javaScriptEnabled: false },
    ));

  test('draws bars from zero, those that fell to its left', () =>
    reading(
      'zh/indicators/trade/exports-growth/',
      async (page) => {
        const bars = await page.locator('#compared svg').evaluate((svg) => {
          const zero = svg.querySelector('.zero')!.getBoundingClientRect().x;
          return [...svg.querySelectorAll('rect.bar')].map((bar) => {
            const { left, right } = bar.getBoundingClientRect();
            return [Math.round(left - zero), Math.round(right - zero)];
          });
        });
        expect(bars).toHaveLength(3);
        for (const [left, right] of bars) expect(Math.min(Math.abs(left!), Math.abs(right!))).toBeLessThan(2);
        expect(bars.filter(([left]) => left! < -2)).toHaveLength(1);
        const lengths = bars.map(([left, right]) => right! - left!);
        expect(lengths[0]! / lengths[1]!).toBeCloseTo(12 / 5.6, 1);
        expect(lengths[1]! / lengths[2]!).toBeCloseTo(5.6 / 3.2, 1);
      },
      { javaScriptEnabled: false },
    ));

  test('has no script to load before it comes into view', () =>
    reading(`zh/${region}`, async (page) => {
      const loaded = () =>
        page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .some(({ name }) => /client\.[\w-]+\.js$/.test(name) && !name.includes('Search')),
        );
      expect(await page.locator('canvas').count()).toBe(0);
      expect(await loaded()).toBe(false);
      await page.locator(line).scrollIntoViewIfNeeded();
      await page.locator(`${line}.live`).waitFor();
      expect(await loaded()).toBe(true);
    }));
});

describe('a live chart', () => {
  const walk = async (page: Page, chart: string) => {
    await page.locator(chart).scrollIntoViewIfNeeded();
    await page.locator(`${chart}.live`).waitFor();
    await page.locator(`${chart} .stage`).focus();
    const said = page.locator(`${chart} [role=status]`);
    return async (key: string) => {
      await page.keyboard.press(key);
      return said.textContent();
    };
  };

  test.each([
    ['zh', '2021年1月：12.5亿元，第 1 项，共 5 项', '2021年6月：超16亿元，第 5 项，共 5 项', '时间序列'],
    [
      'en',
      'January 2021: 1.25 billion yuan, 1 of 5',
      'June 2021: more than 1.6 billion yuan, 5 of 5',
      'Over time',
    ],
  ])('is walked by keyboard and said in the language of the page (%s)', (language, first, last) =>
    reading(`${language}/${region}`, async (page) => {
      const press = await walk(page, line);
      expect(await press('ArrowRight')).toBe(first);
      expect(await press('ArrowLeft')).toBe(first);
      expect(await press('End')).toBe(last);
      expect(await press('ArrowRight')).toBe(last);
      expect(await press('Home')).toBe(first);
      expect(await press('Escape')).toBe('');
      expect(await page.locator(`${line} .stage`).getAttribute('role')).toBe('group');
      expect(await page.locator(`${line} .stage`).getAttribute('aria-label')).toMatch(/出口额|Exports/);
    }),
  );

  test('leads from a point to its figure', () =>
    reading(`en/${region}`, async (page) => {
      const press = await walk(page, line);
      await press('ArrowRight');
      await press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/briefings/exports/#february');
      await running(page);
      expect(await page.locator('#card').textContent()).toContain('980,000,000 yuan');
    }));

  test('paints what the drawing shows, with reduced motion and in the dark too', () =>
    reading(
      `zh/${region}`,
      async (page) => {
        await walk(page, line);
        expect(await page.locator(`${line} svg`).isVisible()).toBe(false);
        await expect.poll(() => painted(page, line)).toBeGreaterThan(2000);
      },
      { reducedMotion: 'reduce', colorScheme: 'dark' },
    ));

  test('is the drawing again on paper', () =>
    reading(`zh/${region}`, async (page) => {
      await walk(page, line);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator(`${line} svg`).isVisible()).toBe(true);
      expect(await page.locator(`${line} canvas`).isVisible()).toBe(false);
    }));
});

test('a mini series leads to its chart', () =>
  reading(`en/${region}`, async (page) => {
    const spark = page.locator('a.spark');
    expect(await spark.count()).toBe(1);
    expect(await spark.locator('svg').getAttribute('aria-label')).toBe(
      '5 periods, January 2021 to June 2021',
    );
    const target = (await spark.getAttribute('href'))!;
    expect(await page.locator(target).locator('.stage').count()).toBe(1);
  }));
