/**
 * Places as tiles, each about where it lies: a map that needs nobody's borders. Columns and rows were laid
 * out by hand from the places' positions to each other.
 */
import type { Language } from '../model/text.ts';
import { regionOf } from '../regions/regions.ts';
import type { RegionNode } from './region-tree.ts';

type Position = readonly [column: number, row: number];

const layouts: Readonly<Record<string, Readonly<Record<string, Position>>>> = {
  // Henan
  '410000': {
    '410500': [3, 0], // Anyang
    '410600': [3, 1], // Hebi
    '410900': [4, 1], // Puyang
    '419001': [1, 2], // Jiyuan
    '410800': [2, 2], // Jiaozuo
    '410700': [3, 2], // Xinxiang
    '411200': [0, 3], // Sanmenxia
    '410300': [1, 3], // Luoyang
    '410100': [2, 3], // Zhengzhou
    '410200': [3, 3], // Kaifeng
    '411400': [4, 3], // Shangqiu
    '410400': [1, 4], // Pingdingshan
    '411000': [2, 4], // Xuchang
    '411600': [3, 4], // Zhoukou
    '411300': [1, 5], // Nanyang
    '411100': [2, 5], // Luohe
    '411700': [2, 6], // Zhumadian
    '411500': [2, 7], // Xinyang
  },
  // Jiaozuo
  '410800': {
    '410822': [1, 0], // Bo'ai
    '410803': [2, 0], // Zhongzhan
    '410802': [3, 0], // Jiefang
    '410811': [4, 0], // Shanyang
    '410804': [5, 0], // Macun
    '410821': [6, 0], // Xiuwu
    '410882': [0, 1], // Qinyang
    '410800-sfq': [4, 1], // Demonstration Zone
    '410883': [0, 2], // Mengzhou
    '410825': [2, 2], // Wenxian
    '410823': [4, 2], // Wuzhi
  },
};

export interface Tile {
  readonly code: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
  /** Where the archive has the place. */
  readonly path: string | undefined;
  readonly count: number;
  /** 0 for none, then one step for each doubling. */
  readonly shade: 0 | 1 | 2 | 3 | 4;
}

export interface TileMap {
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly Tile[];
}

/** `undefined` for a place whose parts have not been laid out. */
export function tileMap(code: string, nodes: readonly RegionNode[], language: Language): TileMap | undefined {
  const layout = layouts[code];
  if (!layout) return undefined;
  const known = new Map(nodes.map((node) => [node.code, node]));
  const tiles = Object.entries(layout).map(([place, [column, row]]) => {
    const node = known.get(place);
    return {
      code: place,
      name: nameOf(place, language),
      column,
      row,
      path: node?.path,
      count: node?.all ?? 0,
      shade: shadeOf(node?.all ?? 0),
    };
  });
  return {
    columns: Math.max(...tiles.map(({ column }) => column)) + 1,
    rows: Math.max(...tiles.map(({ row }) => row)) + 1,
    tiles,
  };
}

/** As short as a tile is wide. */
function nameOf(code: string, language: Language): string {
  if (code.includes('-')) return language === 'zh' ? '示范区' : 'Demo. Zone';
  const region = regionOf(code);
  if (!region) return code;
  return language === 'zh' ? region.short : region.en.replace(/ (?:District|County)$/, '');
}

const shadeOf = (count: number): Tile['shade'] =>
  count === 0 ? 0 : count < 4 ? 1 : count < 16 ? 2 : count < 64 ? 3 : 4;
