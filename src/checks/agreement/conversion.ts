/** A number told once more in another unit, or in another unit only: (127.9 million hectares), "about 2.5 hectares". */
import { compareRationals, type Rational, rational, subtractRationals } from '../../quantity/rational.ts';
import { absolute } from '../../quantity/rounding.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';
import { inBase, measureOf } from './unit.ts';
import { isConverted } from './value-pair.ts';

/** "4.5 yuan per jin (0.5 kg)", "per jin, or 500 grams": what one of the unit just named is. */
function isGloss(term: Term, own: Statement): boolean {
  const [, unit] =
    /\b(jin|Taiwanese catt(?:y|ies)|catt(?:y|ies)|mu|li|liang|dan|chi|qian|ping|tsubo)(?:\s*[(（][^)）]{0,12}|,? or (?:about )?)$/i.exec(
      own.text.slice(Math.max(0, term.start - 32), term.start),
    ) ?? [];
  if (!unit) return false;
  const [whole, measure] = [measureOf(`{${glossed[unit.toLowerCase()]}}`), term.measure];
  if (whole.dimension !== measure.dimension) return false;
  return isRoundedTo(term, inBase(rational(1n), whole));
}
const glossed: Readonly<Record<string, string>> = {
  jin: '斤',
  catty: '斤',
  catties: '斤',
  mu: '亩',
  li: '里',
  liang: '两',
  dan: '担',
  chi: '尺',
  qian: '钱',
  ping: '坪',
  tsubo: '坪',
  'taiwanese catty': '台斤',
  'taiwanese catties': '台斤',
};

/** "1.918 billion mu (127.9 million hectares)": the number before it in another unit, in brackets. */
export function isConversion(term: Term, own: Statement): boolean {
  if (isGloss(term, own)) return true;
  // "67.31 metres, or about 221 feet".
  if (
    !/(?:[(（][^)）]{0,12}|, or (?:about |some |roughly )?)$/.test(
      own.text.slice(Math.max(0, term.start - 16), term.start),
    )
  )
    return false;
  const before = own.terms.findLast((t) => t.end <= term.start);
  if (!before || before.measure.dimension !== term.measure.dimension || before.unit === term.unit)
    return false;
  return isRoundedTo(term, inBase(before.lo, before.measure));
}

/** "The 1,250-ping (about 4,130-square-meter) plot": the number before the brackets, where the other text tells the one in them. */
export function hasConversion(term: Term, own: Statement): boolean {
  const inside = own.terms.find(({ start }) => start > term.end);
  return (
    inside !== undefined &&
    /^ ?[(（][^)）]{0,12}$/.test(own.text.slice(term.end, inside.start)) &&
    isConversion(inside, own)
  );
}

/** Whether the term, within its last place, is `amount`, which is in the base of its measure. */
const isRoundedTo = ({ lo, step, measure }: Term, amount: Rational): boolean =>
  compareRationals(absolute(subtractRationals(inBase(lo, measure), amount)), inBase(step, measure)) <= 0;

/** 38亩 are "about 2.5 hectares": what was converted says so. */
export const isConvertedAbout = (zh: Term, en: Term): boolean =>
  zh.hedges.includes('none') &&
  en.hedges.includes('about') &&
  zh.measure.dimension === en.measure.dimension &&
  isConverted(zh.measure, en.measure);
