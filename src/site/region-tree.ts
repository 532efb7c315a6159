/**
 * The places of the archive: every region that a figure is about, and the regions that hold it.
 */
import type { Bilingual } from '../model/text.ts';
import { ancestorsOf, country, regionOf } from '../regions/regions.ts';
import type { Archive } from './archive.ts';
import { regionWay } from './figure-view.ts';

export interface RegionNode {
  readonly code: string;
  readonly path: string;
  readonly text: Bilingual;
  readonly parent: string | undefined;
  /** 0 for a province. */
  readonly depth: number;
  /** Figures about the place itself, and with the places in it. */
  readonly own: number;
  readonly all: number;
}

const known = new WeakMap<Archive, readonly RegionNode[]>();

/** In the order of their codes, so that a place follows the one that holds it. */
export function regionTree(archive: Archive): readonly RegionNode[] {
  const tree = known.get(archive) ?? treeOf(archive);
  known.set(archive, tree);
  return tree;
}

function treeOf({ figures, briefings }: Archive): readonly RegionNode[] {
  const own = new Map<string, number>();
  const all = new Map<string, number>();
  const add = (counts: Map<string, number>, code: string, by: number) =>
    counts.set(code, (counts.get(code) ?? 0) + by);
  for (const code of [...figures.map(({ region }) => region), ...briefings.map(({ region }) => region)]) {
    for (const place of [code, ...ancestorsOf(code).map((above) => above.code)]) add(all, place, 0);
  }
  for (const { region } of figures) {
    add(own, region, 1);
    for (const place of [region, ...ancestorsOf(region).map((above) => above.code)]) add(all, place, 1);
  }
  return [...all.keys()]
    .filter((code) => code !== country && regionOf(code))
    .toSorted()
    .map((code) => ({
      code,
      ...regionWay(code),
      parent: regionOf(code)!.parent === country ? undefined : regionOf(code)!.parent,
      depth: ancestorsOf(code).length - 1,
      own: own.get(code) ?? 0,
      all: all.get(code)!,
    }));
}
