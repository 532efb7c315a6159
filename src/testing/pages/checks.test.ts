import { describe, expect, test } from 'vitest';
import { running } from '../built-site.ts';
import { visits } from './visitor.ts';

const visitor = visits();

describe('the page of checks', () => {
  const shown = () => visitor.page.locator('[data-item]:visible').count();

  test('is filtered by verdict, rule, briefing and place, and the address says so', async () => {
    await visitor.open('en/checks/');
    const all = await shown();
    const chip = (verdict: string) => visitor.page.locator(`.chip [value="${verdict}"]`);
    await chip('inconsistent').check();
    const contradictions = await shown();
    expect(contradictions).toBeGreaterThan(0);
    expect(contradictions).toBeLessThan(all);
    expect(await visitor.page.locator('[data-filter] [role=status]').textContent()).toBe(
      `Showing ${contradictions} of ${all}`,
    );
    expect(await visitor.page.locator('[data-group]:visible').count()).toBe(1);
    await chip('consistent').check();
    expect(await shown()).toBeGreaterThan(contradictions);
    await visitor.page.getByLabel('Rule').selectOption('ratio');
    expect(new URL(visitor.page.url()).search).toBe('?verdict=inconsistent&verdict=consistent&rule=ratio');
    const narrowed = await shown();
    await visitor.page.reload();
    await running(visitor.page);
    expect(await shown()).toBe(narrowed);
    expect(await visitor.page.locator('[data-item]:visible').first().getAttribute('data-rule')).toBe('ratio');
    await visitor.page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => shown()).toBe(all);
    expect(new URL(visitor.page.url()).search).toBe('');
  });

  test('a place holds what is within it', async () => {
    await visitor.open('zh/checks/?region=410000');
    const province = await shown();
    await visitor.open('zh/checks/?region=410821');
    expect(await shown()).toBeGreaterThan(0);
    expect(await shown()).toBeLessThan(province);
  });

  test('says so where nothing is left', async () => {
    await visitor.open('zh/checks/?verdict=inconsistent&rule=ratio');
    expect(await visitor.page.locator('[data-filter] [role=status]').textContent()).toMatch(/ 0 条$/);
  });
});
