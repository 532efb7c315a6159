import { describe, expect, test } from 'vitest';
import { visits } from './visitor.ts';

const visitor = visits();

describe('an address that leads nowhere', () => {
  // The page itself is an answer of 404.
  const expected = () => {
    visitor.complaints.splice(
      0,
      visitor.complaints.length,
      ...visitor.complaints.filter((text) => !/404/.test(text)),
    );
  };

  test.each([
    ['zh', 'zh/briefings/cloud-singing/', 'zh/briefings/cloud-signing/'],
    ['en', 'en/regions/xiuwu', 'en/regions/410821/'],
  ])('offers the nearest pages in the language asked for (%s)', async (language, asked, meant) => {
    await visitor.open(asked);
    const near = visitor.page.locator(`[data-near="${language}"] a`);
    await expect.poll(() => near.count()).toBeGreaterThan(0);
    expect(await near.first().getAttribute('href')).toBe(`/${meant}`);
    expect(
      await visitor.page.locator(`[data-near="${language === 'zh' ? 'en' : 'zh'}"]:visible`).count(),
    ).toBe(0);
    await near.first().click();
    await visitor.page.waitForURL(`${visitor.site.url}${meant}`);
    expected();
  });

  test('offers the ways in where nothing is near', async () => {
    await visitor.open('en/wp-login.php');
    expect(await visitor.page.locator('[data-near]:visible').count()).toBe(0);
    expect(await visitor.page.locator('main .ways a:visible').count()).toBe(6);
    expected();
  });
});
