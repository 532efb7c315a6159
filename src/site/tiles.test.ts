import { expect, test } from 'vitest';
import { childrenOf } from '../regions/regions.ts';
import { tileMap } from './tiles.ts';

test.each(['410000', '410800'])('every place within %s has a tile of its own', (code) => {
  const map = tileMap(code, [], 'en')!;
  expect(map.tiles.map((tile) => tile.code).toSorted()).toEqual(
    childrenOf(code)
      .map((child) => child.code)
      .toSorted(),
  );
  expect(new Set(map.tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(map.tiles.length);
});

test('a tile leads to the place where the archive has it, and is darker for more figures', () => {
  const node = {
    code: '410200',
    path: 'regions/410200/',
    text: { zh: '开封市', en: 'Kaifeng' },
    parent: '410000',
    depth: 1,
    own: 5,
    all: 20,
  };
  const tiles = tileMap('410000', [node], 'zh')!.tiles;
  expect(tiles.find(({ code }) => code === '410200')).toMatchObject({
    name: '开封',
    path: 'regions/410200/',
    count: 20,
    shade: 3,
  });
  expect(tiles.find(({ code }) => code === '410500')).toMatchObject({ path: undefined, count: 0, shade: 0 });
});

test('a place that has not been laid out has no map', () =>
  expect(tileMap('410821', [], 'en')).toBeUndefined());
