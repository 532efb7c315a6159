import { describe, expect, test } from 'vitest';
import { visits } from './visitor.ts';

const visitor = visits({ javaScriptEnabled: false });

describe('without JavaScript', () => {
  test('a number leads to its entry in the list, which has the same facts and leads back', async () => {
    await visitor.open('zh/briefings/foreign-trade/');
    await visitor.mention('resumption-rate').click();
    const entry = visitor.page.locator('details#resumption-rate');
    expect(visitor.page.url()).toMatch(/#resumption-rate$/);
    expect(await entry.textContent()).toContain('276 ÷ 365');
    expect(await entry.locator('dl').isVisible()).toBe(true);
    await entry.locator('.back a').click();
    expect(visitor.page.url()).toMatch(/#m-resumption-rate$/);
  });

  test('both languages are offered at the door, and no idle button is shown', async () => {
    await visitor.open('');
    expect(await visitor.page.locator('main a').count()).toBe(2);
    await visitor.open('en/briefings/cloud-signing/');
    expect(await visitor.page.locator('.needs-js:visible').count()).toBe(0);
    expect(await visitor.page.locator('.chart svg').first().isVisible()).toBe(true);
  });

  test('occurrences are walked by plain links, checks are whole, and a wrong address offers the ways in', async () => {
    await visitor.open('zh/briefings/foreign-trade/#financing-requested');
    const entry = visitor.page.locator('details#financing-requested');
    await entry.locator('.walk [rel=prev]').click();
    expect(visitor.page.url()).toMatch(/commerce-press-conference\/#/);
    await visitor.open('en/checks/#inconsistent');
    expect(await visitor.page.locator('[data-item]').count()).toBe(
      await visitor.page.locator('[data-item]:visible').count(),
    );
    await visitor.open('en/nowhere/');
    expect(await visitor.page.locator('main .ways a:visible').count()).toBe(12);
    visitor.complaints.length = 0;
  });
});
