/** The unit behind a number: a symbol, a name, a multiple, letters that touch the digits, half of one unit. */
import type { Amount, AmountDraft } from './amount.ts';
import { clauseAround, gapEnd, isDigit, isHyphen, isLetter, joinEnd, wordAt, wordEnd } from './chars.ts';
import { hedgeAfter } from './hedges.ts';
import { counterOf } from './nouns.ts';
import type { Numeral } from './numeral.ts';
import { riskyScales } from './numeral-words.ts';
import { withPart } from './parts.ts';
import { openDollar, sharedCurrency } from './shared-currencies.ts';
import { type Measure, symbolAt } from './unit-symbols.ts';
import { type Unit, unitNameAt } from './units.ts';

/** Words that may stand between a number and its unit: 30 calendar days. */
const between = new Set(
  'calendar working consecutive straight full whole more additional extra further other entire long short solid'.split(
    ' ',
  ),
);

/** The amount with what follows its number; undefined where letters make it a name, such as 5G. */
export function withUnit(text: string, amount: AmountDraft, end: number): Amount | undefined {
  const { numeral } = amount;
  const hedge = hedgeAfter(text, amount.end, end);
  if (numeral.form === 'fraction' && amount.kind === 'count') {
    amount.kind = 'ratio';
    return partOf(text, amount, end);
  }
  if (hedge) {
    amount.inner = hedge.word;
    amount.end = hedge.end;
  }
  const symbol = symbolAt(text, amount.end, end);
  if (symbol) return stated(amount, symbol, symbol.end);
  if (isLetter(text, amount.end)) return glued(text, amount, amount.end, end);
  let next = joinEnd(text, amount.end, end);
  if (next < 0) return amount;
  if (!isLetter(text, next)) {
    const direct = isHyphen(text, amount.end) ? undefined : symbolAt(text, next, end);
    if (direct && direct.kind !== 'money') return stated(amount, direct, direct.end);
  }
  const word = wordAt(text, next, end);
  if (word === 'c' && text[next] === 'C' && numeral.form === 'digits' && !isDigit(text, next + 1))
    return stated(amount, celsius, next + 1);
  if (word === 'of') {
    if (numeral.most) {
      const of = joinEnd(text, next + 2, end);
      const named = of < 0 ? undefined : unitNameAt(text, of, end);
      return named ? stated(amount, named.unit, named.end) : amount;
    }
    const point =
      numeral.decimals > 0 ? /^of an? percentage[- ]point\b/i.exec(text.slice(next, next + 24)) : null;
    return point ? stated(amount, percentagePoint, next + point[0].length) : amount;
  }
  const times = word === 'times' || word === 'fold' ? multipleAt(text, next, end, numeral) : undefined;
  if (times) return stated(amount, times, times.end);
  let unit = unitNameAt(text, next, end);
  let skippable = word;
  for (let skipped = 0; !unit && skipped < 2 && between.has(skippable); skipped++) {
    next = joinEnd(text, next + skippable.length, end);
    if (next < 0) break;
    unit = unitNameAt(text, next, end);
    skippable = wordAt(text, next, end);
  }
  // "two dollar bonds": bonds in dollars; money that is counted is plural.
  if (unit?.unit.kind === 'money' && counted.has(word) && names(text, amount, unit.end, end)) return amount;
  // "57 won prizes": Korean won come in thousands.
  if (word === 'won' && numeral.scale === 0 && numeral.digits.length < 4) unit = undefined;
  if (!unit) {
    const pounds = next < 0 ? undefined : (poundsAt(text, next, end, amount) ?? sharedAt(text, next, end));
    return pounds ? stated(amount, pounds, pounds.end) : amount;
  }
  if (unit.unit.unit === 'Cel' && turns(text, unit.end, end)) return stated(amount, degree, unit.end);
  if (unit.unit.unit === 'USD' && unit.unit.shift === 0 && unit.end - next < 8)
    amount.uncertain = openDollar(text, next);
  return withHalf(text, stated(amount, unit.unit, unit.end), end);
}

/** Currencies whose plural has an s. */
const counted = new Set('dollar euro rouble ruble rupee peso zloty'.split(' '));

/** Whether the singular that ends at `index` only tells what kind of thing is counted behind it. */
function names(text: string, { numeral, end: stop }: Amount, index: number, end: number): boolean {
  if (
    isHyphen(text, stop) ||
    isHyphen(text, index) ||
    numeral.scale > 0 ||
    numeral.marked !== (numeral.form === 'words')
  )
    return false;
  const noun = wordAt(text, gapEnd(text, index, end), end);
  return numeral.digits !== '1' && noun.length > 3 && noun.endsWith('s') && !noun.endsWith('ss');
}

const celsius: Measure = { kind: 'temperature', unit: 'Cel', shift: 0 };
const percentagePoint: Measure = { kind: 'percent', unit: 'pp', shift: 0 };
const degree: Measure = { kind: 'count', unit: '{度}', shift: 0 };

/** Gives the amount the unit that stands behind it and ends at `end`. */
function stated(
  amount: AmountDraft,
  { kind, unit, shift, factor, uncertain }: Measure,
  end: number,
): AmountDraft {
  amount.kind = kind;
  amount.unit = unit;
  amount.shift = shift;
  amount.factor = factor ?? 1;
  amount.stated = 'after';
  amount.end = end;
  if (uncertain !== undefined) amount.uncertain = uncertain;
  return amount;
}

/** `half an hour`, `a quarter of a percentage point`, `half a day`: a share of one unit is that much of it. */
function partOf(text: string, share: Amount, end: number): Amount {
  const symbol = symbolAt(text, share.end, end);
  if (symbol && symbol.kind !== 'money') return { ...share, ...symbol, stated: 'after' };
  let at = joinEnd(text, share.end, end);
  const word = at < 0 ? '' : wordAt(text, at, end);
  const of = word === 'of';
  if (of) at = joinEnd(text, at + 2, end);
  const article = at < 0 ? '' : wordAt(text, at, end);
  const one = article === 'a' || article === 'an';
  if (one) at = joinEnd(text, at + article.length, end);
  if (at < 0 || (of && !one)) return share;
  const unit = unitNameAt(text, at, end);
  return unit ? { ...share, ...reported(unit.unit), stated: 'after', end: unit.end } : share;
}

/** A 45-degree angle, 30 degrees north: no temperature. */
function turns(text: string, index: number, end: number): boolean {
  const word = wordAt(text, isHyphen(text, index) ? index + 1 : gapEnd(text, index, end), end);
  return /^(?:angles?|turns?|views?|rotation|slope|tilt|north|south|east|west|latitude|longitude|of)$/.test(
    word,
  );
}

const reported = ({ kind, unit, shift, factor }: Unit) => ({ kind, unit, shift, factor });

/** `a year and a half` is one and a half years. */
function withHalf(text: string, amount: Amount, end: number): Amount {
  if (amount.kind !== 'duration' || amount.numeral.decimals !== 0) return amount;
  const more = withPart(text, { ...amount.numeral, end: amount.end }, end);
  return more ? { ...amount, end: more.end, numeral: { ...more, end: amount.numeral.end } } : amount;
}

/** A unit or a scale that touches the digits: 30km, 2.4x, 5m people. Anything else is a name such as 5G. */
function glued(text: string, amount: AmountDraft, at: number, end: number): Amount | undefined {
  if (amount.numeral.form !== 'digits') return amount;
  const stop = wordEnd(text, at, end);
  const word = text.slice(at, stop);
  if ((word === 'x' || word === 'X') && !isDigit(text, stop))
    return { ...amount, kind: 'ratio', unit: '{倍}', stated: 'after', end: stop };
  if (word === 'F' && /^\d{2,3}$/.test(amount.numeral.digits) && !isDigit(text, stop))
    return { ...amount, kind: 'temperature', unit: '[degF]', stated: 'after', end: stop };
  if (word === 'C' && amount.numeral.digits.length <= 3 && !isDigit(text, stop))
    return { ...amount, kind: 'temperature', unit: 'Cel', stated: 'after', end: stop };
  // 412.5p is pence, 1080p lines of a picture.
  if (word === 'p' && !isDigit(text, stop) && !pictures.has(amount.numeral.digits))
    return { ...amount, kind: 'money', unit: 'GBP', shift: -2, stated: 'after', end: stop };
  const unit = unitNameAt(text, at, end);
  const power =
    isDigit(text, stop) || (isHyphen(text, stop) && isDigit(text, stop + 1))
      ? undefined
      : word === 'MM' || (word !== 'mm' && word !== 'mil')
        ? riskyScales.get(word.toLowerCase())
        : undefined;
  if (power !== undefined) {
    const next = joinEnd(text, stop, end);
    const after = next < 0 ? '' : wordAt(text, next, end);
    const more = next < 0 ? undefined : unitNameAt(text, next, end);
    const counted =
      counterOf(after) !== undefined || (after.length > 3 && after.endsWith('s') && !lengths.has(after));
    const scaledNumeral = {
      ...amount.numeral,
      end: stop,
      decimals: amount.numeral.decimals - power,
      scale: power,
    };
    if (more && unit?.unit.unit !== more.unit.unit)
      return withUnit(text, { ...amount, numeral: scaledNumeral, end: stop }, end);
    // 3M's own lines.
    if (word === 'M' && amount.numeral.digits === '3' && !counted) return undefined;
    if (
      counted ||
      word === 'MM' ||
      word === 'k' ||
      word === 'M' ||
      (word === 'K' && amount.numeral.digits.length > 1)
    )
      return { ...amount, numeral: scaledNumeral, end: stop };
    if (word === 'm' && !lengths.has(after) && amongLargeNumbers(text, amount.start, stop, end))
      return { ...amount, numeral: scaledNumeral, end: stop };
    if (unit && word === 'm' && !lengths.has(after) && after === '') {
      return {
        ...amount,
        ...reported(unit.unit),
        stated: 'after',
        end: unit.end,
        uncertain: 'm may stand for metres or million',
      };
    }
  }
  return unit ? { ...amount, ...reported(unit.unit), stated: 'after', end: unit.end } : undefined;
}

const pictures = new Set('240 360 480 720 1080 1440 2160 4320'.split(' '));

/** Whether large numbers or money stand near and nothing is measured: `rose to 1.2m from 900,000`. */
function amongLargeNumbers(text: string, start: number, stop: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - 100), start) + text.slice(stop, Math.min(end, stop + 100));
  if (
    /\b(?:met(?:re|er)s?|deep|depth|wide|width|tall|height|high|long|length|altitude|river|waves?|sprint|(?<!mixed[ -])race|hurdles|freestyle|snow|tide|water|track|swim|ran)\b/i.test(
      near,
    )
  )
    return false;
  return /\d,\d{3}|\b(?:million|billion|yuan|RMB|bn)\b|[$£€¥]/.test(near);
}

/** Words that show a length before them: 100m hurdles. */
const lengths = new Set(
  'wide long deep high tall thick hurdles freestyle sprint backstroke race above below'.split(' '),
);

/** What shows that `times` multiplies rather than counts. */
const comparing = new Set(
  'as more higher larger greater bigger that the its last faster what over their those longer those above than earnings sales revenue revenues profits ebitda book oversubscribed normal'.split(
    ' ',
  ),
);

function multipleAt(text: string, next: number, end: number, numeral: Numeral) {
  const word = wordAt(text, next, end);
  const ratio = { kind: 'ratio', unit: '{倍}', shift: 0, factor: 1, end: next + word.length } as const;
  if (word === 'fold') return ratio;
  if (word !== 'times') return undefined;
  const after = wordAt(text, gapEnd(text, next + 5, end), end);
  if (comparing.has(after) || (numeral.decimals > 0 && numeral.form !== 'fraction')) return ratio;
  return undefined;
}

/** Pesos, crowns, dinars: whose, the text around them says. */
function sharedAt(text: string, at: number, end: number) {
  const word = wordAt(text, at, end);
  const money = sharedCurrency(word, text, at);
  return money && ({ kind: 'money', ...money, shift: 0, factor: 1, end: at + word.length } as const);
}

/** `lost 30 pounds in weight`, `480-pound bales`: what is said around tells a weight, or a thing of so many pounds. */
function weighs(text: string, at: number, word: string, stop: number): boolean {
  const near = clauseAround(text, at, stop, 80, 60);
  if (/£|\b(?:sterling|pence|pay|paid|fine|cost|price|wage|salary|bill|note|coin|fee)s?\b/i.test(near))
    return false;
  if (word === 'pound') return true;
  return /\b(?:lbs?|kilograms?|kilos?|kg|tonnes?|ounces?|bales?|bushels?|acres?|weigh\w{0,4}|thrust|payload|cargo|cocaine|heroin|marijuana|cannabis|fish|beef|pork|meat|flour|pressure|overweight|muscle|pounds? (?:of|per))\b/i.test(
    near,
  );
}

/** Pounds are money unless something is weighed. */
function poundsAt(text: string, at: number, end: number, { numeral }: Amount) {
  const word = wordAt(text, at, end);
  if (word !== 'pounds' && word !== 'pound') return undefined;
  const stop = at + word.length;
  const after = wordAt(text, gapEnd(text, stop, end), end);
  const weighed =
    /^(?:of|heavier|lighter|per|overweight)$/.test(after) ||
    (numeral.scale === 0 && weighs(text, at, word, stop));
  return weighed
    ? ({ kind: 'mass', unit: '[lb_av]', shift: 0, factor: 1, end: stop } as const)
    : ({ kind: 'money', unit: 'GBP', shift: 0, factor: 1, end: stop } as const);
}
