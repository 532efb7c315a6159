import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedSite, serveSite } from './built-site.ts';

let site: ServedSite;
let cards: Map<string, string>;
beforeAll(async () => {
  site = await serveSite('/x/y/');
  cards = new Map(
    globSync('{zh,en}/**/*.html', { cwd: site.folder }).map((page) => {
      // A pattern reads the heads of a thousand pages in the time in which a parser reads a few.
      const head = readFileSync(join(site.folder, page), 'utf8').split('</head>')[0]!;
      const content = (name: string) => head.match(new RegExp(`<meta ${name} content="([^"]*)"`))?.[1] ?? '';
      expect([page, content('name="twitter:card"')]).toEqual([page, 'summary_large_image']);
      return [page, content('property="og:image"')];
    }),
  );
});
afterAll(() => site.close());

const fileOf = (url: string) => join(site.folder, new URL(url).pathname.replace('/x/y/', ''));

test('every page names a card of its own language by an absolute address, and it is there', () => {
  expect(cards.size).toBeGreaterThan(600);
  for (const [page, url] of cards) {
    expect([page, url]).toEqual([page, expect.stringMatching(/^https?:\/\/[^/]+\/x\/y\/cards\/(zh|en)\//)]);
    expect(url).toContain(`/cards/${page.slice(0, 2)}/`);
    expect([page, existsSync(fileOf(url))]).toEqual([page, true]);
  }
});

test('no card is drawn that no page names', () => {
  const named = new Set([...cards.values()].map(fileOf));
  const drawn = globSync('cards/**/*.png', { cwd: site.folder }).map((file) => join(site.folder, file));
  expect(drawn.filter((file) => !named.has(file))).toEqual([]);
  expect(drawn.length).toBeGreaterThan(100);
});

test('a briefing has a card of its own in each language', () => {
  const own = [...cards].filter(([page]) => /^(zh|en)\/briefings\/[^/]+\/index\.html$/.test(page));
  const pictures = own.map(([, url]) =>
    createHash('sha256')
      .update(readFileSync(fileOf(url)))
      .digest('hex'),
  );
  expect(own.length).toBeGreaterThanOrEqual(40);
  expect(new Set(pictures).size).toBe(own.length);
});

test('a card is a PNG of 1200 × 630 that is quick to fetch, with words on it', async () => {
  for (const name of ['zh/home', 'en/home', 'zh/briefings/cloud-signing', 'en/regions/410800']) {
    const file = join(site.folder, 'cards', `${name}.png`);
    const { format, width, height } = await sharp(file).metadata();
    expect([name, format, width, height]).toEqual([name, 'png', 1200, 630]);
    expect(statSync(file).size).toBeLessThan(60_000);
    const { channels } = await sharp(file).greyscale().stats();
    expect(channels[0]!.min).toBeLessThan(60);
    expect(channels[0]!.stdev).toBeGreaterThan(20);
  }
});
