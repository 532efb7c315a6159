/**
 * The comparability guard: figures of different units, or of bases that must not be mixed (target and
 * result, real and nominal, cumulative and single period), are set aside instead of being called wrong.
 */
import { countsWhole, type Stated } from '../facts/stated.ts';
import type { Bilingual } from '../model/text.ts';
import { both } from './declared.ts';
import { unitName } from './working.ts';

const shown = (unit: string): Bilingual => both(unitName(unit, 'zh') || unit, unitName(unit, 'en') || unit);

/** Persons and things are counted with many words: 276家 of 365个 is no clash of units. */
const alike = (a: string, b: string): boolean => a === b || (countsWhole(a) && countsWhole(b));

/** Why figures that must share a unit do not. */
export function unitsDiffer([first, ...others]: readonly Stated[]): Bilingual | undefined {
  const odd = others.find(({ figure }) => !alike(figure.unit, first!.figure.unit));
  if (!odd) return undefined;
  const [a, b] = [shown(first!.figure.unit), shown(odd.figure.unit)];
  return both(
    `单位不同：${first!.figure.id} 以${a.zh}计，${odd.figure.id} 以${b.zh}计`,
    `units differ: ${first!.figure.id} is in ${a.en}, ${odd.figure.id} in ${b.en}`,
  );
}

/** Words of a scope that name a basis. Other scopes name a sector or a part, and parts may be added. */
const bases = new Set([
  ...['target', 'targets', 'planned', 'plan', 'forecast', 'expected', 'quota', 'capacity', 'agreed'],
  ...['real', 'nominal', 'comparable', 'comparable-basis', 'constant-prices', 'current-prices'],
  ...['cumulative', 'single', 'preliminary', 'final', 'revised'],
]);
/** Whether a scope names a basis, such as `target`, and no part. */
export const isBasis = (scope: string): boolean => bases.has(scope);
const basisOf = ({ figure: { scope = '' } }: Stated): string => (isBasis(scope) ? scope : '');

/** Why figures that must share a basis do not: their scopes say so. */
export function basesDiffer([first, ...others]: readonly Stated[]): Bilingual | undefined {
  const basis = basisOf(first!);
  const odd = others.find((other) => basisOf(other) !== basis);
  if (!odd) return undefined;
  const name = (text: string) => text || '—';
  return both(
    `口径不同：${first!.figure.id} 为 ${name(basis)}，${odd.figure.id} 为 ${name(basisOf(odd))}`,
    `bases differ: ${first!.figure.id} is ${name(basis)}, ${odd.figure.id} is ${name(basisOf(odd))}`,
  );
}

/** How many of a rate's units make one whole: 75.6 % is 0.756. */
export function rateUnits(unit: string): bigint | undefined {
  return { '%': 100n, '1': 1n, '{倍}': 1n, '[ppth]': 1000n, '‰': 1000n }[unit];
}

export const notARate = ({ figure }: Stated): Bilingual =>
  both(
    `${figure.id} 以${shown(figure.unit).zh}计，不是比率`,
    `${figure.id} is in ${shown(figure.unit).en}, which is no rate`,
  );
