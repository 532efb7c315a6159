/**
 * Units that two languages use for one thing: 亩 and hectares, 斤 and kilograms, 年 and months. A unit is a
 * dimension and an exact factor; only within one dimension can values agree.
 */
import type { Kind } from '../../quantity/quantity.ts';
import { multiplyRationals, type Rational, rational } from '../../quantity/rational.ts';

export interface Measure {
  readonly dimension: string;
  readonly factor: Rational;
}

/** For each dimension its units, as a fraction of the base unit. */
const table: Record<string, Record<string, readonly [n: bigint, d?: bigint]>> = {
  share: {
    '%': [1n, 100n],
    '1': [1n],
    '‰': [1n, 1000n],
    '[ppth]': [1n, 1000n],
    '{倍}': [1n],
    '{成}': [1n, 10n],
  },
  points: {
    pp: [1n],
    // What Taiwan's central bank moves its rates by.
    '{码}': [1n, 4n],
  },
  mass: {
    t: [1000n],
    kg: [1n],
    g: [1n, 1000n],
    mg: [1n, 1_000_000n],
    ug: [1n, 1_000_000_000n],
    '{斤}': [1n, 2n],
    '{公斤}': [1n],
    '{两}': [1n, 20n],
    '{担}': [50n],
    '{台斤}': [3n, 5n],
    '{钱}': [1n, 200n],
    '[lb_av]': [45359237n, 100000000n],
    '[oz_av]': [45359237n, 1600000000n],
    '[oz_tr]': [311034768n, 10_000_000_000n],
    '[car_m]': [1n, 5000n],
    kt: [1_000_000n],
    Mt: [1_000_000_000n],
  },
  area: {
    m2: [1n],
    km2: [1_000_000n],
    har: [10_000n],
    '{亩}': [2000n, 3n],
    '{公顷}': [10_000n],
    '{顷}': [200_000n, 3n],
    '{坪}': [400n, 121n],
    '{分}': [200n, 3n],
    '[acr_us]': [40468564224n, 10000000n],
    '[acr_br]': [40468564224n, 10000000n],
    '[sft_i]': [9290304n, 100000000n],
    '[smi_us]': [2589988110336n, 1000000n],
    cm2: [1n, 10000n],
  },
  length: {
    m: [1n],
    km: [1000n],
    cm: [1n, 100n],
    mm: [1n, 1000n],
    um: [1n, 1_000_000n],
    nm: [1n, 1_000_000_000n],
    '{里}': [500n],
    '{华里}': [500n],
    '{公里}': [1000n],
    '{尺}': [1n, 3n],
    '{丈}': [10n, 3n],
    '{寸}': [1n, 30n],
    '[mi_i]': [1609344n, 1000n],
    '[ft_i]': [3048n, 10000n],
    '[in_i]': [254n, 10000n],
    '[nmi_i]': [1852n],
    '{海里}': [1852n],
  },
  volume: {
    m3: [1n],
    L: [1n, 1000n],
    mL: [1n, 1_000_000n],
    dL: [1n, 10_000n],
    hL: [1n, 10n],
    ML: [1000n],
    GL: [1_000_000n],
    km3: [1_000_000_000n],
    '{方}': [1n],
    '{桶}': [158987294928n, 1000000000000n],
    '[bbl_us]': [158987294928n, 1000000000000n],
    '{立方}': [1n],
  },
  days: {
    d: [1n],
    wk: [7n],
    h: [1n, 24n],
    min: [1n, 1440n],
    '{刻钟}': [1n, 96n],
    '{时辰}': [1n, 12n],
    s: [1n, 86400n],
    '{工作日}': [1n],
    '{天}': [1n],
    '{旬}': [10n],
    '{昼夜}': [1n],
  },
  months: {
    mo: [1n],
    a: [12n],
    '{岁}': [12n],
    '{季度}': [3n],
    '{世纪}': [1200n],
    '{甲子}': [720n],
  },
  power: {
    W: [1n],
    kW: [1000n],
    MW: [1_000_000n],
    GW: [1_000_000_000n],
  },
  energy: {
    'kW.h': [1n],
    'MW.h': [1000n],
    'GW.h': [1_000_000n],
    'TW.h': [1_000_000_000n],
    'W.h': [1n, 1000n],
    '{度}': [1n],
  },
  temperature: {
    Cel: [1n],
  },
  count: {
    '{打}': [12n],
  },
};

const measures = new Map<string, Measure>(
  Object.entries(table).flatMap(([dimension, units]) =>
    Object.entries(units).map(
      ([unit, [n, d = 1n]]) => [unit, { dimension, factor: rational(n, d) }] as const,
    ),
  ),
);

/** Whether what is measured is money, of whatever currency. */
export const isMoney = ({ dimension }: Measure): boolean => dimension.startsWith('money ');

/** The dimension of a unit without a base, and its factor; counters share one, currencies have one each. */
export function measureOf(unit: string, kind?: Kind): Measure {
  if (unit === '1' && kind === 'count') return { dimension: 'count', factor: rational(1n) };
  const known = measures.get(unit);
  if (known) return known;
  if (/^[A-Z]{3}$/.test(unit)) return { dimension: `money ${unit}`, factor: rational(1n) };
  return { dimension: unit.startsWith('{') ? 'count' : unit, factor: rational(1n) };
}

/** A unit taken apart at its slash: `CNY/kg` is yuan, for each kilogram. */
export function unitParts(unit: string, per?: string): readonly [top: string, base: string | undefined] {
  // A knot is a nautical mile an hour: 每小时12海里.
  if (unit === '[kn_i]') return ['[nmi_i]', 'h'];
  const slash = unit.indexOf('/');
  return slash > 0 ? [unit.slice(0, slash), unit.slice(slash + 1)] : [unit, per];
}

/** The base of a rate; "each", per head and per share are all a count of something. */
export const baseOf = (unit: string): Measure => measureOf(unit, 'count');

export const inBase = (value: Rational, { factor }: Measure): Rational => multiplyRationals(value, factor);

/** Counters of things that no translation confuses: a household is no person and no company. */
const sorts: readonly (readonly [sort: string, counters: readonly string[]])[] = [
  ['person', ['人', '名', '位', '口', '患者', '员']],
  ['household', ['户', '家庭']],
  ['organisation', ['家', '所', '企业']],
  ['vehicle', ['辆', '列']],
  ['case', ['例', '起']],
  ['village', ['村', '乡', '镇', '县', '区', '省']],
];
const sortOf: ReadonlyMap<string, string> = new Map(
  sorts.flatMap(([sort, counters]) => counters.map((counter) => [`{${counter}}`, sort] as const)),
);

/** Whether two counters surely count different sorts of things. */
export function countersClash(a: string, b: string): boolean {
  const [x, y] = [sortOf.get(a), sortOf.get(b)];
  const loose = new Set([x, y]);
  if (!x || !y || x === y) return false;
  // Patients are cases, companies go bankrupt in so many cases and are registered by household.
  return !(
    (loose.has('case') && (loose.has('person') || loose.has('organisation'))) ||
    (loose.has('household') && loose.has('organisation'))
  );
}
