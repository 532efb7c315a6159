/**
 * Places of GB/T 2260: names in both languages, parents and children. The data is made by
 * `scripts/make-gazetteer.ts`; a few zones that have no code of their own are added there.
 */
import gazetteer from './gazetteer.json' with { type: 'json' };

export interface Region {
  /** Six digits, or six digits and a suffix for a zone without a code of its own: `410800-sfq`. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Of the short form, with tones: `xiū wǔ`. */
  readonly pinyin: string;
  readonly short: string;
  /** Absent for the country. */
  readonly parent?: string;
  /** Other names in use. */
  readonly also: readonly string[];
}

export const country = '100000';

const codes = new Set(gazetteer.regions.map(([code]) => code));

/** The nearest division that holds the code: prefecture, else province, else the country. */
function parentOf(code: string): string | undefined {
  if (code === country) return undefined;
  const [base, suffix] = code.split('-') as [string, string | undefined];
  const above = suffix ? [base] : [`${base.slice(0, 4)}00`, `${base.slice(0, 2)}0000`];
  return above.find((candidate) => candidate !== code && codes.has(candidate)) ?? country;
}

const regions: ReadonlyMap<string, Region> = new Map(
  gazetteer.regions.map((row) => {
    const [code, zh, short, en, pinyin, ...also] = row as [
      string,
      string,
      string,
      string,
      string,
      ...string[],
    ];
    const parent = parentOf(code);
    return [code, { code, zh, en, pinyin, short, also, ...(parent && { parent }) }];
  }),
);

const children = Map.groupBy(regions.values(), ({ parent }) => parent ?? '');

/** All places, in the order of their codes. */
export const allRegions = (): IteratorObject<Region> => regions.values();

export const regionOf = (code: string): Region | undefined => regions.get(code);

/** The places that hold this one, nearest first: prefecture, province, country. */
export function ancestorsOf(code: string): readonly Region[] {
  const parent = regions.get(regions.get(code)?.parent ?? '');
  return parent ? [parent, ...ancestorsOf(parent.code)] : [];
}

export const childrenOf = (code: string): readonly Region[] => children.get(code) ?? [];

/** Whether `code` is `outer` or lies in it. */
export const isWithin = (code: string, outer: string): boolean =>
  code === outer || ancestorsOf(code).some((region) => region.code === outer);

/** 1 province, 2 prefecture or what lies directly under a province, 3 county or zone; 0 the country. */
export const depthOf = (code: string): number => ancestorsOf(code).length;

/** The city or prefecture that a place lies in; a province or the country is its own. */
export const prefectureOf = (code: string): string =>
  ancestorsOf(code).find((region) => depthOf(region.code) === 2)?.code ?? code;
