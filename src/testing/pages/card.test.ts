import { describe, expect, test } from 'vitest';
import { visits } from './visitor.ts';

// Smooth scrolling would be under way when a place is measured.
const visitor = visits({ reducedMotion: 'reduce' });

describe('a number in the text', () => {
  test('opens its card by mouse: quote, full digits, the other language, arithmetic, other places', async () => {
    await visitor.open('zh/briefings/foreign-trade/');
    await visitor.mention('resumption-rate').click();
    expect(await visitor.card().isVisible()).toBe(true);
    const text = await visitor.card().textContent();
    for (const part of ['75.6%', '276 ÷ 365', '75.6 percent', '焦作日报', '相符'])
      expect(text).toContain(part);
    expect(visitor.page.url()).toMatch(/#resumption-rate$/);
  });

  test('closes its card on a second press, on Escape and by the button, and takes the focus back', async () => {
    await visitor.open('en/briefings/cloud-signing/');
    const link = visitor.mention('signed-total');
    await link.click();
    await link.click();
    expect(await visitor.card().isVisible()).toBe(false);
    await link.press('Enter');
    expect(await visitor.focused('id')).toBe('card');
    await visitor.page.keyboard.press('Escape');
    expect(await visitor.card().isVisible()).toBe(false);
    await expect.poll(() => visitor.focused('href')).toBe('#signed-total');
    await link.press('Enter');
    await visitor.card().getByRole('button', { name: 'Close' }).click();
    expect(await visitor.card().isVisible()).toBe(false);
    await expect.poll(() => visitor.page.url()).not.toContain('#');
  });

  test('opens from its own address', async () => {
    await visitor.open('en/briefings/cloud-signing/#shanyang-investment');
    expect(await visitor.card().isVisible()).toBe(true);
    expect(await visitor.card().textContent()).toContain('24,880,000,000 yuan');
  });

  test('is the first of many: arrows, j and k walk all of them', async () => {
    await visitor.open('zh/briefings/cloud-signing/');
    await visitor.page.keyboard.press('j');
    expect(await visitor.card().locator('.count').textContent()).toMatch(/^1 \/ \d+$/);
    await visitor.page.keyboard.press('j');
    await visitor.card().locator('[data-step="1"]').click();
    expect(await visitor.card().locator('.count').textContent()).toMatch(/^3 \//);
    await visitor.page.keyboard.press('k');
    expect(await visitor.card().locator('.count').textContent()).toMatch(/^2 \//);
  });

  test('leads to where another briefing states the same, and opens there', async () => {
    await visitor.open('zh/briefings/foreign-trade/');
    await visitor.mention('financing-requested').click();
    const walk = visitor.card().locator('.walk');
    expect(await walk.textContent()).toContain('第 2 处，共 2 处');
    expect(await walk.locator('[rel=next]').count()).toBe(0);
    await walk.locator('[rel=prev]').click();
    await visitor.arrive(/commerce-press-conference/);
    expect(await visitor.card().isVisible()).toBe(true);
    expect(await visitor.card().textContent()).toContain('10.78亿元');
    expect(await walk.textContent()).toContain('第 1 处，共 2 处');
    await visitor.page.keyboard.press('n');
    await visitor.arrive(/foreign-trade\/#financing-requested$/);
    expect(await visitor.card().isVisible()).toBe(true);
    await visitor.page.keyboard.press('p');
    await visitor.arrive(/commerce-press-conference/);
  });

  test('walks on by the arrow keys while a card is open, and only then', async () => {
    await visitor.open('en/briefings/cloud-signing/');
    await visitor.page.keyboard.press('ArrowRight');
    expect(await visitor.card().isVisible()).toBe(false);
    await visitor.page.keyboard.press('j');
    await visitor.page.keyboard.press('ArrowRight');
    expect(await visitor.card().locator('.count').textContent()).toMatch(/^2 \//);
    await visitor.page.keyboard.press('ArrowLeft');
    expect(await visitor.card().locator('.count').textContent()).toMatch(/^1 \//);
  });

  test('can be cited with its own address', async () => {
    await visitor.open('zh/briefings/cloud-signing/');
    await visitor.mention('signed-total').click();
    await visitor.card().locator('.cite summary').click();
    const lines = await visitor.card().locator('[data-citation]').allInnerTexts();
    expect(lines).toHaveLength(4);
    expect(lines.join('\n')).not.toMatch(/[{](?:number|source|url|today)[}]/);
    expect(lines[1]).toMatch(/^939亿元（来源：焦作日报，2020年3月14日）。.*#signed-total$/);
    expect(lines[2]).toMatch(/^@misc[{][\s\S]*939亿元/);
    expect(lines[3]).toMatch(/: 939亿元\[EB\/OL\]\. \(2020-03-14\)\[\d{4}-\d\d-\d\d\]\. .*#signed-total\.$/);
    const whole = await visitor.page.locator('#cite ~ dl pre').last().textContent();
    expect(whole).toMatch(/\[EB\/OL\]\. \(2020-03-14\)\[20\d\d-\d\d-\d\d\]/);
  });
});

test('a citation is copied where the browser gives no clipboard, as over plain http', async () => {
  await visitor.page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.addEventListener('copy', () => {
      (window as { taken?: string }).taken = String((document.activeElement as HTMLTextAreaElement).value);
    });
  });
  await visitor.open('zh/briefings/cloud-signing/');
  await visitor.page.locator('#cite ~ dl button[data-copy-text]').first().click();
  await expect
    .poll(() => visitor.page.evaluate(() => (window as { taken?: string }).taken))
    .toContain('数证编辑部');
  await expect.poll(() => visitor.page.locator('#cite ~ dl button.done').count()).toBe(1);
});

describe('the address of a number', () => {
  const path = 'zh/briefings/zone-address/';
  const hash = () => new URL(visitor.page.url()).hash;
  const inView = (id: string) =>
    visitor.mention(id).evaluate((link) => {
      const { top, bottom } = link.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  /** A figure whose mention lies below the first screen. */
  const far = async () => {
    await visitor.open(path);
    const ids = await visitor.page
      .locator('.own a.mention')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.slice(1)));
    return ids.at(-1)!;
  };

  test.each([
    ['on a desktop', 1280],
    ['on a telephone', 390],
  ])('opens its card with its mention marked and in view, %s', async (_, width) => {
    const id = await far();
    await visitor.page.setViewportSize({ width, height: 800 });
    await visitor.page.goto('about:blank');
    await visitor.open(`${path}#${id}`);
    await visitor.card().waitFor();
    await expect.poll(() => inView(id)).toBe(true);
    expect(await visitor.mention(id).getAttribute('class')).toMatch(/\bopen\b/);
    const number = await visitor.mention(id).boundingBox();
    const card = await visitor.card().boundingBox();
    expect(
      number!.y + number!.height <= card!.y ||
        number!.x + number!.width <= card!.x ||
        number!.y >= card!.y + card!.height,
    ).toBe(true);
  });

  test('is that of the card shown, on and back, and Back closes the card where the reader is', async () => {
    await visitor.open('en/briefings/cloud-signing/#checks');
    await visitor.mention('signed-total').click();
    expect(hash()).toBe('#signed-total');
    await visitor.page.keyboard.press('j');
    await visitor.page.keyboard.press('j');
    expect(hash()).toBe(await visitor.page.locator('a.mention.open').getAttribute('href'));
    await visitor.page.keyboard.press('k');
    expect(hash()).toBe(await visitor.page.locator('a.mention.open').getAttribute('href'));
    const place = await visitor.page.evaluate(() => scrollY);
    await visitor.page.goBack();
    await expect.poll(() => visitor.card().isVisible()).toBe(false);
    expect(hash()).toBe('#checks');
    expect(await visitor.page.evaluate(() => scrollY)).toBe(place);
    expect(await visitor.page.locator('a.mention.open').count()).toBe(0);
    await visitor.page.goForward();
    await visitor.card().waitFor();
  });

  test.each([
    ['Escape', () => visitor.page.keyboard.press('Escape')],
    ['its button', () => visitor.card().getByRole('button', { name: 'Close' }).click()],
    ['a press beside it', () => visitor.page.locator('h1').click()],
    ['a second press on the number', () => visitor.mention('signed-total').click()],
  ])('leaves no step behind once the card is closed by %s', async (_, close) => {
    await visitor.open('en/about/');
    await visitor.open('en/briefings/cloud-signing/');
    await visitor.mention('signed-total').click();
    await visitor.card().waitFor();
    await close();
    await expect.poll(hash).toBe('');
    expect(await visitor.card().isVisible()).toBe(false);
    await visitor.page.goBack();
    await visitor.page.waitForURL(/\/en\/about\/$/);
  });

  test('is one step however many cards are opened one after another', async () => {
    await visitor.open('en/about/');
    await visitor.open('en/briefings/cloud-signing/');
    for (const id of ['signed-total', 'signed-projects', 'shanyang-projects']) {
      await visitor.mention(id).click();
      await expect.poll(hash).toBe(`#${id}`);
      expect(await visitor.card().isVisible()).toBe(true);
    }
    await visitor.page.goBack();
    await expect.poll(hash).toBe('');
    await visitor.page.goBack();
    await visitor.page.waitForURL(/\/en\/about\/$/);
  });

  test('a link pressed while a card is open leads on', async () => {
    await visitor.open('en/briefings/cloud-signing/');
    await visitor.mention('signed-total').click();
    await visitor.card().waitFor();
    await visitor.page.locator('header a[href="/en/regions/"]').click();
    await visitor.page.waitForURL(/\/en\/regions\/$/);
  });
});

test('a whole tour by keyboard alone: skip link, a number, its card, the next one, and back', async () => {
  const atNumber = () => visitor.page.evaluate(() => document.activeElement?.matches('a.mention') ?? false);
  await visitor.open('en/briefings/cloud-signing/');
  await visitor.page.keyboard.press('Tab');
  expect(await visitor.page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
    'Skip to content',
  );
  await visitor.page.keyboard.press('Enter');
  await expect.poll(() => visitor.focused('id')).toBe('main');
  for (let strokes = 0; strokes < 60 && !(await atNumber()); strokes++)
    await visitor.page.keyboard.press('Tab');
  expect(await atNumber()).toBe(true);
  const first = await visitor.focused('href');
  await visitor.page.keyboard.press('Enter');
  expect(await visitor.focused('id')).toBe('card');
  const inside: (string | null | undefined)[] = [];
  for (let strokes = 0; strokes < 24; strokes++) {
    await visitor.page.keyboard.press('Tab');
    inside.push(
      await visitor.page.evaluate(
        () => document.activeElement?.closest('#card') && document.activeElement.tagName,
      ),
    );
    if (await visitor.focused('data-step')) break;
  }
  expect(inside.filter(Boolean).length).toBe(inside.length);
  await visitor.page.keyboard.press('Tab');
  await visitor.page.keyboard.press('Enter');
  expect(await visitor.card().locator('.count').textContent()).toMatch(/^2 \//);
  await visitor.page.keyboard.press('Escape');
  await expect.poll(() => visitor.focused('href')).not.toBe(first);
});
