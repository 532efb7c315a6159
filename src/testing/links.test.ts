import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedSite, serveSite } from './built-site.ts';
import { deadLinks } from './links.ts';

describe.each(['/', '/x/y/'])('the site built for %s', (base) => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveSite(base);
  });
  afterAll(() => site.close());

  test('has no dead link and no dead anchor', () => {
    const { dead, followed } = deadLinks(site.folder, base);
    expect(dead.slice(0, 20)).toEqual([]);
    expect(followed).toBeGreaterThan(500);
  });

  test('would not hide a planted dead link, a dead anchor, or a link that forgets the base', () => {
    const copy = mkdtempSync(join(tmpdir(), 'shuzheng-links-'));
    cpSync(site.folder, copy, { recursive: true });
    const page = join(copy, 'zh/index.html');
    const planted = ['nowhere/', '#no-such-id', ...(base === '/' ? [] : ['/zh/'])];
    const links = planted.map((link) => `<a href="${link}">x</a>`).join('');
    writeFileSync(page, readFileSync(page, 'utf8').replace('</body>', `${links}</body>`));
    expect(deadLinks(copy, base).dead.map(({ link }) => link)).toEqual(planted);
    rmSync(copy, { recursive: true });
  });
});
