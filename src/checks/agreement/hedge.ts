/**
 * Hedges across languages: 超 is "over", 近 is "nearly", 余 and 多 are "more than". Emphatic words such as
 * 高达 and "as many as" take no side and agree with a bare number too.
 */
import { foldScript } from '../../quantity/fold.ts';
import { type HedgeClass, hedgeClass } from '../../quantity/hedge.ts';
import type { Quantity } from '../../quantity/quantity.ts';

/**
 * `height` is what 高达 and "up to" have in common: the number is meant to impress. `recent` is what 近三年 and
 * "the past three years" have.
 */
export type Hedge = 'none' | 'over' | 'under' | 'near' | 'about' | 'height' | 'recent';

const emphatic = new Set([
  '不等',
  '高达',
  '多达',
  '长达',
  '达',
  '达到',
  '大达',
  '足足',
  '整整',
  'as many as',
  'as much as',
  'as high as',
  'up to',
  'as long as',
  'as large as',
  'whopping',
  'fully',
  'reaching',
  'reached',
]);
/** What is meant to impress by being small: 只有3名 is "as few as three". */
const low = new Set(['as few as', 'as little as', 'as low as', 'as short as', 'as young as']);
const opening = new Set(['起', '起步', '起价', 'from', 'starting at', 'starting from']);
/** "Just under" may render both 近 and 不足. */
const closeUnder = new Set([
  'just under',
  'just short of',
  'shy of',
  'just shy of',
  'short of',
  'slightly less than',
  'a little under',
  'slightly under',
]);

const classHedge: Record<HedgeClass, Hedge> = {
  step: 'over',
  over: 'over',
  under: 'under',
  near: 'near',
  about: 'about',
};

/** The hedges that a quantity may be taken to state, the plainest first. */
export function hedgesOf({
  hedge = [],
  bound,
  exact,
}: Pick<Quantity, 'hedge' | 'bound' | 'exact'>): readonly Hedge[] {
  const said = hedge
    .map((word) => foldScript(word.replaceAll(/\s+/g, ' ')).toLowerCase())
    .filter((word) => word !== '不等');
  if (said.length === 0 && hedge.length > 0) return ['none', 'about'];
  // "Short of about 1,000 workers" wants workers; the number is about 1,000.
  const words = said.length > 1 ? said.filter((word) => word !== 'short of') : said;
  if (words.length > 0 && words.every((word) => emphatic.has(word)))
    return words.includes('up to')
      ? ['under', 'height']
      : words.some((word) => word === 'as much as' || word === 'as many as')
        ? ['none', 'height', 'under']
        : ['none', 'height'];
  if (words.length > 0 && words.every((word) => low.has(word))) return ['over', 'none'];
  if (words.some((word) => closeUnder.has(word))) return ['under', 'near'];
  // 20来分钟 may be a little less.
  if (words.length === 1 && words[0] === '来') return ['over', 'about'];
  // 4999元起: "from 4,999 yuan".
  if (words.length > 0 && words.every((word) => opening.has(word))) return ['over', 'none'];
  // "Some 81.65 percent" only opens the sentence, and 据估计 may stand far from its number.
  if (words.length > 0 && words.every((word) => /^(?:some|(?:an )?estimated)$/.test(word)))
    return ['about', 'none'];
  // 高达78% is "no fewer than 78 percent": meant to impress.
  if (words.length === 1 && /^no (?:fewer|less) than$/.test(words[0]!)) return ['over', 'height'];
  const seen = new Set(
    words
      .filter((word) => !emphatic.has(word))
      .flatMap((word) => hedgeClass(word) ?? [])
      .map((name) => classHedge[name]),
  );
  if (seen.size > 0) return [...seen];
  if (exact.endsWith('不等')) return ['none', 'about'];
  return bound === 'over' || bound === 'under' || bound === 'about' ? [bound] : ['none'];
}

/** "Lower than April's 7.3 percent" beside 高于4月份的7.3%: a comparison may go unsaid, but not turn round. */
const opposite = (a: Hedge | undefined, b: Hedge | undefined): boolean => a === 'over' && b === 'under';

export const hedgesAgree = (a: readonly Hedge[], b: readonly Hedge[]): boolean =>
  !opposite(a[0], b[0]) && !opposite(b[0], a[0]) && a.some((hedge) => b.includes(hedge));
