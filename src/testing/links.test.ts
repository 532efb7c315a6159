import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
    const small = mkdtempSync(join(tmpdir(), 'shuzheng-links-'));
    const planted = ['nowhere/', '#no-such-id', ...(base === '/' ? [] : ['/zh/'])];
    const sound = [`${base}zh/`, '#here', '../zh/#here'];
    mkdirSync(join(small, 'zh'));
    const links = [...sound, ...planted].map((link) => `<a href="${link}">x</a>`).join('');
    writeFileSync(join(small, 'zh/index.html'), `<html><body><p id="here">${links}</p></body></html>`);
    const { dead, followed } = deadLinks(small, base);
    expect(dead.map(({ link }) => link)).toEqual(planted);
    expect(followed).toBe(sound.length + planted.length);
    rmSync(small, { recursive: true });
  });
});
