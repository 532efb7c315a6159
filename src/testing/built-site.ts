/**
 * The built site, served on a port of its own, and a real Chromium to read it with. Built once per base
 * path and run, by `set-up.ts`.
 */
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../scripts/ensure-chromium.ts';
import { serve } from '../../scripts/preview.ts';

export interface ServedSite {
  readonly folder: string;
  /** Address of the front page, ending in `/`. */
  readonly url: string;
  readonly close: () => void;
}

/** The paths that the archive is built for, and the folders that hold it. */
export const bases: Readonly<Record<string, string>> = { '/': 'root', '/x/y/': 'x-y' };

/** A small archive that has what the real one has not: series over time, with a gap, bounds and falls. */
export const seriesArchive = { folder: 'series', root: 'src/testing/fixtures/series' } as const;

/** Serves the site built for `base`. */
export const serveSite = (base = '/'): Promise<ServedSite> => serveFolder(bases[base]!);

export const serveSeries = (): Promise<ServedSite> => serveFolder(seriesArchive.folder);

async function serveFolder(name: string): Promise<ServedSite> {
  const folder = builtFolder(name);
  const { url, close } = await serve(folder, { port: 0, host: 'localhost' });
  return { folder, url, close };
}

/** Where the run's set-up put a site. */
function builtFolder(name: string): string {
  const run = process.env['SHUZHENG_TEST_SITES'];
  if (!run)
    throw new Error('Unexpected run without a built site, expected src/testing/set-up.ts to have run.');
  return join(run, name);
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath() ?? 'chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** Opens a page and waits for its script, which comes after the first paint; see `scripts/late-script.ts`. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await running(page);
}

/** A page without a script, by choice or by kind, need not be waited for. */
export const running = (page: Page): Promise<void> =>
  page.locator('html:not(.js), html[data-ready]').waitFor();

/** A page that records everything it should not do: console errors, failed and foreign requests, dialogs. */
export async function watchedPage(
  context: BrowserContext,
  site: ServedSite,
): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on(
    'console',
    (message) => message.type() === 'error' && complaints.push(`console: ${message.text()}`),
  );
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on(
    'response',
    (response) => response.status() >= 400 && complaints.push(`${response.status()}: ${response.url()}`),
  );
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(site.url).host)
      complaints.push(`left the site: ${request.url()}`);
  });
  return { page, complaints };
}
