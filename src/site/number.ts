/**
 * A figure's number as pages print it: in words (亿, billion), in full digits, and as the interval that
 * its last digit and hedge words allow.
 */
import { group } from '../charts/scale.ts';
import { statedOf } from '../facts/stated.ts';
import type { Figure } from '../model/figure.ts';
import type { Bilingual, Language } from '../model/text.ts';
import { normalize, print } from '../quantity/decimal.ts';
import { foldScript } from '../quantity/fold.ts';
import { format, type Style } from '../quantity/format.ts';
import { hedgeClass } from '../quantity/hedge.ts';
import type { End, Interval } from '../quantity/interval.ts';
import { toDecimal } from '../quantity/rational.ts';

export interface NumberText {
  readonly words: Bilingual;
  readonly digits: Bilingual;
  /** `[9350000, 9450000)` in full digits; absent where the number is one point. */
  readonly interval: string | undefined;
}

const known = new WeakMap<Figure, NumberText>();

export function numberOf(figure: Figure): NumberText {
  const text = known.get(figure) ?? textOf(figure);
  known.set(figure, text);
  return text;
}

function textOf(figure: Figure): NumberText {
  const { quantity, decimals, interval } = statedOf(figure);
  const { value, min, max, unit, bound, per } = figure;
  const stated = {
    unit,
    bound,
    decimals,
    ...(value === undefined ? { min: min!, max: max! } : { value }),
    ...(per && { per }),
  };
  const hedge = quantity?.hedge ?? [];
  // 40余 may be 49, which no newspaper calls "just over 40": English says "more than", the interval says the rest.
  const hedges = { zh: hedge, en: hedge.filter((word) => hedgeClass(foldScript(word)) !== 'step') };
  const say = (language: Language, style: Style) =>
    format({ ...stated, hedge: hedges[language] }, language, style, { plain: true, direction: false });
  const both = (style: Style) => ({ zh: say('zh', style), en: say('en', style) });
  return { words: both('words'), digits: both('digits'), interval: intervalText(interval) };
}

/** Square brackets for an end that belongs to the interval, round ones for an end that does not. */
export function intervalText({ lo, hi }: Interval): string | undefined {
  if (lo && hi && lo.at.n === hi.at.n && lo.at.d === hi.at.d) return undefined;
  const end = ({ at }: End) => grouped(shortest(at.n, at.d));
  const left = lo ? `${lo.closed ? '[' : '('}${end(lo)}` : '(−∞';
  const right = hi ? `${end(hi)}${hi.closed ? ']' : ')'}` : '∞)';
  return `${left}, ${right}`;
}

/** Ends of intervals are decimals; six places are more than any source prints. */
const shortest = (n: bigint, d: bigint): string => print(normalize(toDecimal({ n, d }, 6)));

/** `1234567.50` → `1,234,567.50`. */
export function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  return group(whole) + (fraction === undefined ? '' : `.${fraction}`);
}

/** The ends of what the number may be, in the figure's unit; a missing end is open. */
export function boundsOf(figure: Figure): {
  readonly lo?: string | undefined;
  readonly hi?: string | undefined;
} {
  const { lo, hi } = statedOf(figure).interval;
  return { lo: lo && shortest(lo.at.n, lo.at.d), hi: hi && shortest(hi.at.n, hi.at.d) };
}
