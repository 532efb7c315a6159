import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const pages = [
  { path: 'briefings/', zh: '简报', en: 'Briefings' },
  { path: 'briefings/cloud-signing/', zh: '把签约搬到网上', en: 'Signings move online' },
  { path: 'briefings/foreign-trade/', zh: '外贸企业复工', en: 'Foreign trade restarts' },
  { path: 'regions/', zh: '地区', en: 'Regions' },
  { path: 'regions/410800/', zh: '焦作市', en: 'Jiaozuo' },
  { path: 'regions/410821/', zh: '修武县', en: 'Xiuwu County' },
  { path: 'about/', zh: '关于', en: 'About' },
];

test.each([
  ['a slip of the hand', 'briefings/cloud-singing/', 'briefings/cloud-signing/'],
  ['a missing folder', 'foreign-trade', 'briefings/foreign-trade/'],
  ['an old ending', 'briefing/foreign-trade.html', 'briefings/foreign-trade/'],
  ['a name for a code', 'regions/xiuwu/', 'regions/410821/'],
  ['a Chinese name', '修武', 'regions/410821/'],
  ['a code with a wrong digit', 'regions/410822/', 'regions/410821/'],
  ['one letter too many', 'abouts', 'about/'],
])('finds the page meant by %s', (_case, asked, path) => {
  expect(nearest(asked, pages)[0]?.path).toBe(path);
});

test('offers nothing where nothing is near', () => {
  expect(nearest('wp-login.php', pages)).toEqual([]);
  expect(nearest('', pages)).toEqual([]);
});

test('offers no more than asked for', () => {
  expect(nearest('briefings', pages, 2)).toHaveLength(2);
});
