/**
 * Ids that a person can read and that stay: words of the subject and the printed value; the place where two
 * figures of one article would share an id, and a running number only where that does not tell them apart.
 */
import type { Quantity } from '../quantity/quantity.ts';
import { regionOf } from '../regions/regions.ts';
import { withoutEnd } from './edge.ts';
import { pinyinSlug } from './pinyin-slug.ts';

const kinds: Readonly<Record<Quantity['kind'], string>> = {
  money: 'amount',
  percent: 'share',
  count: 'count',
  mass: 'mass',
  area: 'area',
  volume: 'volume',
  length: 'length',
  duration: 'duration',
  power: 'power',
  energy: 'energy',
  temperature: 'temperature',
  speed: 'speed',
  ratio: 'ratio',
};

/** `signed-939yi`, `resumption-rate-75-6pct`, `projects-74`. */
export function figureIdOf(
  hint: readonly string[],
  quantity: Quantity,
  taken: ReadonlySet<string>,
  region: string,
): string {
  const words = hint.length > 0 ? hint.join('-') : kinds[quantity.kind];
  const base = `${words}-${shortValue(quantity)}`
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/-+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  const place = pinyinSlug(regionOf(region)?.pinyin ?? '');
  let id = taken.has(base) && place ? `${base}-${place}` : base;
  for (let copy = 2; taken.has(id); copy += 1) id = `${base}-${copy}`;
  return id;
}

function shortValue({ value, min, max, unit }: Quantity): string {
  const suffix = unit === '%' ? 'pct' : unit === 'pp' ? 'pp' : '';
  if (value !== undefined) return short(value) + suffix;
  return `${short(min ?? '0')}-to-${short(max ?? '0')}${suffix}`;
}

/** 93900000000 → 939yi, 23000000 → 2300wan, 75.6 → 75-6; exact, because only zeros are dropped. */
function short(value: string): string {
  const digits = value.replace(/^-/, 'minus-');
  for (const [zeros, name] of [
    [8, 'yi'],
    [4, 'wan'],
  ] as const) {
    const whole = digits.replace('minus-', '');
    if (/^\d+$/.test(whole) && whole.length > zeros) {
      const [head, rest] = [whole.slice(0, -zeros), withoutEnd(whole.slice(-zeros), /0/)];
      if (rest.length <= 2)
        return `${digits.startsWith('minus-') ? 'minus-' : ''}${head}${rest ? `-${rest}` : ''}${name}`;
    }
  }
  return digits.replace('.', '-');
}
