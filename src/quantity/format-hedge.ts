/**
 * Hedge words for print. A word of the same language is kept where it is a plain one; else each class has its
 * usual word: 超 and 至少 are `more than` and `at least`, 余 is `just over`.
 */
import { foldScript } from './fold.ts';
import { boundOf, type HedgeClass, hedgeClass } from './hedge.ts';
import type { Bound, Language } from './quantity.ts';

export interface PrintedHedges {
  readonly before: string;
  /** Between number and unit: 余. */
  readonly inside: string;
  /** Behind the unit: 以上, or so. */
  readonly after: string;
}

/** Words that allow the value itself: 至少300 may be 300. */
const inclusive = new Set(
  '以上 及以上 至少 不少于 不低于 最少 起 at_least no_less_than no_fewer_than or_more and_above or_above not_less_than 以内 以下 不超过 至多 最多 之内 内 up_to at_most no_more_than within or_less'
    .split(' ')
    .map((word) => word.replaceAll('_', ' ')),
);

const first: Readonly<
  Record<Language, Readonly<Record<HedgeClass, readonly [strict: string, loose: string]>>>
> = {
  zh: {
    step: ['', ''],
    over: ['超', '至少'],
    under: ['不足', '至多'],
    near: ['近', '近'],
    about: ['约', '约'],
  },
  en: {
    step: ['just over ', 'just over '],
    over: ['more than ', 'at least '],
    under: ['less than ', 'up to '],
    near: ['nearly ', 'nearly '],
    about: ['about ', 'about '],
  },
};

/** Where a second hedge stands; 余 always stands inside. */
const second: Readonly<Record<Language, Readonly<Record<HedgeClass, string>>>> = {
  zh: { step: '', over: '以上', under: '以内', near: '', about: '左右' },
  en: { step: '-odd', over: ' or more', under: ' or less', near: '', about: ' or so' },
};

const order: readonly HedgeClass[] = ['near', 'over', 'under', 'about', 'step'];

/** The words around a number; a figure without hedge words has those that its bound calls for. */
export function hedgeWordsFor(bound: Bound, hedge: readonly string[], language: Language): PrintedHedges {
  const seen = new Map<HedgeClass, boolean>();
  for (const word of hedge) {
    const folded = foldScript(word.replaceAll(/\s+/g, ' ')).toLowerCase();
    const found = hedgeClass(folded);
    if (found) seen.set(found, inclusive.has(folded) || (seen.get(found) ?? false));
  }
  // Words that say another bound than the quantity has are not printed: the bound is what counts.
  if (bound !== 'range' && seen.size > 0 && boundOf([...seen.keys()]) !== bound) seen.clear();
  if (seen.size === 0 && bound !== 'exact' && bound !== 'range') seen.set(bound, bound === 'under');
  const [main, ...rest] = order.filter((name) => seen.has(name));
  if (main === undefined) return { before: '', inside: '', after: '' };
  const inside = language === 'zh' && seen.has('step') ? '余' : '';
  const behind = rest
    .filter((name) => !(language === 'zh' && name === 'step'))
    .map((name) => second[language][name]);
  return { before: first[language][main][seen.get(main) ? 1 : 0], inside, after: behind.join('') };
}
