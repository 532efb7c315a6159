/** Pounds: of money, or of weight. */
import type { Amount } from './amount.ts';
import { clauseAround, gapEnd, wordAt } from './chars.ts';

/** `lost 30 pounds in weight`, `480-pound bales`: what is said around tells a weight, or a thing of so many pounds. */
function weighs(text: string, at: number, word: string, stop: number): boolean {
  const near = clauseAround(text, at, stop, 80, 60);
  if (/£|\b(?:sterling|pence|pay|paid|fine|cost|price|wage|salary|bill|note|coin|fee)s?\b/i.test(near))
    return false;
  if (word === 'pound') return true;
  return /\b(?:lbs?|kilograms?|kilos?|kg|tonnes?|ounces?|bales?|bushels?|acres?|weigh\w{0,4}|thrust|payload|cargo|cocaine|heroin|marijuana|cannabis|fish|beef|pork|meat|cheese|butter|sugar|flour|consumption|consumed|eat|ate|eats|pressure|overweight|muscle|pounds? (?:of|per))\b/i.test(
    near,
  );
}

/** Pounds are money unless something is weighed. */
export function poundsAt(text: string, at: number, end: number, { numeral }: Amount) {
  const word = wordAt(text, at, end);
  if (word !== 'pounds' && word !== 'pound') return undefined;
  const stop = at + word.length;
  const after = wordAt(text, gapEnd(text, stop, end), end);
  const weighed =
    (after === 'of' &&
      !/^\s+of (?:that|this|it|which|(?:[a-z]+['’]? ){0,3}(?:total|sum|money|funds?|budget|cash|savings|debts?|losses|profits?|damage|investment|tax|taxes|rises|increases|cuts|spending|borrowing|aid|exports|imports|bonds|gilts|assets|orders|sales|revenue|fraud|loans))\b/.test(
        text.slice(stop, stop + 40),
      )) ||
    /^(?:heavier|lighter|per|overweight)$/.test(after) ||
    (numeral.scale === 0 && weighs(text, at, word, stop));
  return weighed
    ? ({ kind: 'mass', unit: '[lb_av]', shift: 0, factor: 1, end: stop } as const)
    : ({ kind: 'money', unit: 'GBP', shift: 0, factor: 1, end: stop } as const);
}
