import { expect, test } from 'vitest';
import { allRegions, ancestorsOf, childrenOf, depthOf, isWithin, regionOf } from './regions.ts';

test.each([
  ['100000', '中国', '全国', 'China'],
  ['410000', '河南省', '河南', 'Henan'],
  ['410800', '焦作市', '焦作', 'Jiaozuo'],
  ['410800-sfq', '焦作市城乡一体化示范区', '示范区', 'Jiaozuo Demonstration Zone'],
  ['410802', '解放区', '解放', 'Jiefang District'],
  ['410803', '中站区', '中站', 'Zhongzhan District'],
  ['410804', '马村区', '马村', 'Macun District'],
  ['410811', '山阳区', '山阳', 'Shanyang District'],
  ['410821', '修武县', '修武', 'Xiuwu County'],
  ['410822', '博爱县', '博爱', "Bo'ai County"],
  ['410823', '武陟县', '武陟', 'Wuzhi County'],
  ['410825', '温县', '温县', 'Wenxian County'],
  ['410882', '沁阳市', '沁阳', 'Qinyang'],
  ['410883', '孟州市', '孟州', 'Mengzhou'],
  ['410900', '濮阳市', '濮阳', 'Puyang'],
  ['419001', '济源市', '济源', 'Jiyuan'],
  ['610000', '陕西省', '陕西', 'Shaanxi'],
  ['810000', '香港特别行政区', '香港', 'Hong Kong'],
])('%s is %s, %s, %s', (code, zh, short, en) => {
  expect(regionOf(code)).toMatchObject({ code, zh, short, en });
});

test.each([
  ['410800-sfq', ['410800', '410000', '100000']],
  ['410821', ['410800', '410000', '100000']],
  ['419001', ['410000', '100000']],
  ['110105', ['110000', '100000']],
  ['100000', []],
])('%s lies in %j', (code, expected) =>
  expect(ancestorsOf(code).map((region) => region.code)).toEqual(expected),
);

test('Jiaozuo has four districts, four counties, two cities and its zone', () => {
  expect(childrenOf('410800').map(({ en }) => en)).toEqual([
    'Jiaozuo Demonstration Zone',
    'Jiefang District',
    'Zhongzhan District',
    'Macun District',
    'Shanyang District',
    'Xiuwu County',
    "Bo'ai County",
    'Wuzhi County',
    'Wenxian County',
    'Qinyang',
    'Mengzhou',
  ]);
});

test('Henan has seventeen cities and Jiyuan, which it governs directly', () => {
  expect(childrenOf('410000')).toHaveLength(18);
});

test('every place but the country has a parent, a code of the agreed form and both names', () => {
  const regions = [...allRegions()];
  expect(regions.length).toBeGreaterThan(3000);
  for (const region of regions) {
    expect(region.code).toMatch(/^\d{6}$|^\d{6}-[a-z]+$/);
    expect(region.en, region.zh).toMatch(/^[A-Z][A-Za-zü', ]+$/);
    expect(depthOf(region.code) > 0, region.zh).toBe(region.code !== '100000');
  }
});

test('knows what lies within what', () => {
  expect(isWithin('410821', '410000')).toBe(true);
  expect(isWithin('410821', '410821')).toBe(true);
  expect(isWithin('410800', '410821')).toBe(false);
});

test('has no place for an unknown code', () => {
  expect(regionOf('999999')).toBeUndefined();
  expect(ancestorsOf('999999')).toEqual([]);
  expect(childrenOf('999999')).toEqual([]);
});
