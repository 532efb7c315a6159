/**
 * A reader of the built site: a page of their own for each test, which may leave no complaint behind.
 */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launch, running, type ServedSite, serveSite, visit, watchedPage } from '../built-site.ts';

export interface Visitor {
  readonly page: Page;
  readonly site: ServedSite;
  /** What went wrong so far; a test that expects a complaint takes it out. */
  readonly complaints: string[];
  readonly open: (path: string) => Promise<unknown>;
  /** Waits for a page that a press leads to. */
  readonly arrive: (address: RegExp) => Promise<void>;
  /** The first mention of a figure in the language of the page. */
  readonly mention: (id: string) => Locator;
  readonly card: () => Locator;
  /** An attribute of the element that has the focus. */
  readonly focused: (attribute: string) => Promise<string | null | undefined>;
}

/** Registers a visitor for the tests of a file; what is returned is filled anew before each of them. */
export function visits(options: BrowserContextOptions = {}): Visitor {
  let site: ServedSite;
  let browser: Browser;
  const visitor = {
    open: (path: string) => visit(visitor.page, site.url + path),
    arrive: async (address: RegExp) => {
      await visitor.page.waitForURL(address);
      await running(visitor.page);
    },
    mention: (id: string) => visitor.page.locator(`.own a.mention[href="#${id}"]`).first(),
    card: () => visitor.page.locator('#card'),
    focused: (attribute: string) =>
      visitor.page.evaluate((name) => document.activeElement?.getAttribute(name), attribute),
  } as { -readonly [K in keyof Visitor]: Visitor[K] };

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveSite('/'), launch()]);
    visitor.site = site;
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });
  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    Object.assign(visitor, await watchedPage(context, site));
  });
  afterEach(async () => {
    await visitor.page.context().close();
    expect(visitor.complaints).toEqual([]);
  });
  return visitor;
}
