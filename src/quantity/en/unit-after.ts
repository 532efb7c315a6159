/** The unit behind a number: a symbol, a name, a multiple, letters that touch the digits, half of one unit. */
import type { Amount, AmountDraft } from './amount.ts';
import { clauseAround, gapEnd, isCapital, isDigit, isHyphen, isLetter, joinEnd, wordAt } from './chars.ts';
import { glued } from './glued-unit.ts';
import { hedgeAfter } from './hedge-behind.ts';
import { scaled } from './numeral.ts';
import { withPart } from './parts.ts';
import { poundsAt } from './pounds.ts';
import { centsOf, openDollar, sharedCurrency } from './shared-currencies.ts';
import { multipleAt } from './times.ts';
import { type Measure, symbolAt } from './unit-symbols.ts';
import { reported, unitNameAt } from './units.ts';

/** Words that may stand between a number and its unit: 30 calendar days. */
const between = new Set(
  'calendar working consecutive straight full whole more additional extra further other entire long short solid paid unpaid sick'.split(
    ' ',
  ),
);

/** What goes on with a length of time behind a hyphen. */
const lengths = /^(?:long|old|odd|plus|term|end|\d)/;

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
    // 20-odd million tonnes.
    const more = hedge.word === 'odd' ? scaled(text, { ...numeral, end: hedge.end }, end, false) : numeral;
    if (more.end > hedge.end) {
      amount.numeral = more;
      amount.end = more.end;
    }
  }
  const symbol = symbolAt(text, amount.end, end);
  if (symbol) return stated(amount, symbol, symbol.end);
  if (isLetter(text, amount.end)) {
    const joined = glued(text, amount, amount.end, end);
    // 5m tonnes: a scale touches the digits, and its unit follows.
    return joined && joined.stated === 'no' && joined.numeral !== numeral
      ? withUnit(text, joined, end)
      : joined;
  }
  let next = joinEnd(text, amount.end, end);
  if (next < 0) return amount;
  if (!isLetter(text, next)) {
    const direct = isHyphen(text, amount.end) ? undefined : symbolAt(text, next, end);
    if (direct && direct.kind !== 'money') return stated(amount, direct, direct.end);
  }
  const word = wordAt(text, next, end);
  if (word === 'c' && text[next] === 'C' && numeral.form === 'digits' && !isDigit(text, next + 1))
    return stated(amount, celsius, next + 1);
  const barrels = text[next + word.length] === '/' ? barrelsAt(text, next, end) : undefined;
  if (barrels) return stated(amount, barrels, barrels.end);
  if (word === 'of') {
    if (numeral.most) {
      const of = joinEnd(text, next + 2, end);
      const named = of < 0 ? undefined : unitNameAt(text, of, end);
      return named ? stated(amount, named.unit, named.end) : amount;
    }
    const point =
      numeral.decimals > 0 ? /^of an? percentage[- ]point\b/i.exec(text.slice(next, next + 24)) : null;
    if (point) return stated(amount, percentagePoint, next + point[0].length);
    // 0.06 of a second, 0.6 of a percent.
    const part = numeral.decimals > 0 ? /^of an? (?=[a-z])/.exec(text.slice(next, next + 6)) : null;
    const one = part ? unitNameAt(text, next + part[0].length, end) : undefined;
    return one && /^(?:duration|length|percent)$/.test(one.unit.kind)
      ? stated(amount, one.unit, one.end)
      : amount;
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
  if (unit && counted.has(word) && names(text, amount, unit.end, end)) return amount;
  // 20,000 foot soldiers.
  if (word === 'foot' && /^ (?:soldier|patrol|passenger|officer)/.test(text.slice(next + 4, next + 14)))
    unit = undefined;
  // "30 second-class seats", "5,000 second homes".
  if (
    word === 'second' &&
    !isHyphen(text, amount.end) &&
    nextAfterFirst.test(text.slice(next + 6, next + 20))
  )
    unit = undefined;
  // "17,000 day-school candidates".
  if (
    unit?.unit.kind === 'duration' &&
    !isHyphen(text, amount.end) &&
    isHyphen(text, unit.end) &&
    !lengths.test(text.slice(unit.end + 1, unit.end + 9))
  )
    unit = undefined;
  // All 180 Year 7 pupils.
  if (word === 'year' && isCapital(text, next) && /^ \d/.test(text.slice(next + 4, next + 6)))
    unit = undefined;
  // "57 won prizes": Korean won come in thousands.
  if (
    word === 'won' &&
    numeral.scale === 0 &&
    numeral.decimals === 0 &&
    numeral.digits.length < 4 &&
    !(numeral.digits.length === 3 && /^(?: (?:an?|per|each) |[.,;)]|$)/.test(text.slice(next + 3, next + 9)))
  )
    unit = undefined;
  // 41 million RMB ordinary shares.
  if (unit?.unit.kind === 'money' && ofShares.test(text.slice(unit.end, unit.end + 18))) unit = undefined;
  // 1,384 stone steps.
  if (word === 'stone' && ofStone.test(text.slice(next + 5, next + 18))) unit = undefined;
  // 69,600 PCT applications.
  if (word === 'pct' && text.startsWith('PCT ', next) && /[a-z]/.test(text[next + 4] ?? '')) unit = undefined;
  if (!unit) {
    const pounds = next < 0 ? undefined : (poundsAt(text, next, end, amount) ?? sharedAt(text, next, end));
    return pounds ? stated(amount, pounds, pounds.end) : amount;
  }
  // 98 degrees F.
  const scale =
    unit.unit.unit === 'Cel'
      ? /^ ?([CF])(?![A-Za-z])/.exec(text.slice(unit.end, Math.min(end, unit.end + 3)))
      : null;
  if (scale)
    return stated(
      amount,
      { ...celsius, unit: scale[1] === 'F' ? '[degF]' : 'Cel' },
      unit.end + scale[0].length,
    );
  if (unit.unit.unit === 'Cel' && turns(text, unit.end, end)) return stated(amount, degree, unit.end);
  if (word === 'cents' || word === 'cent')
    unit = { ...unit, unit: { ...unit.unit, unit: centsOf(text, next) } };
  if (unit.unit.unit === 'USD' && unit.unit.shift === 0 && unit.end - next < 8)
    amount.uncertain = openDollar(text, next);
  return withHalf(text, stated(amount, unit.unit, unit.end), end);
}

/** What stands behind `second` where it tells an order and no time: joined to a word, or what one has a second of. */
const nextAfterFirst =
  /^-(?!long\b|odd\b|plus\b|and-|a-)[a-z]|^ (?:homes|doses|jabs|shots|chances|opinions|helpings|thoughts|lieutenants|mortgages|marriages|graders|preferences|readings|places|prizes?|divisions?)\b/;

/** Currencies whose plural has an s, and what houses are made of. */
const counted = new Set('dollar euro rouble ruble rupee peso zloty stone'.split(' '));

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

/** `5 mb/d`, `102 million b/d`: barrels a day. */
function barrelsAt(text: string, index: number, end: number) {
  const match = /^(mm?|k)?b(?:bl)?\/d(?:ay)?\b/i.exec(text.slice(index, Math.min(end, index + 9)));
  if (!match) return undefined;
  const shift = match[1] === undefined ? 0 : match[1].toLowerCase() === 'k' ? 3 : 6;
  return { kind: 'volume', unit: '[bbl_us]/d', shift, end: index + match[0].length } as const;
}

const ofStone =
  /^ (?:steps?|stairs|walls?|bridges?|houses?|cottages?|buildings?|tablets?|slabs?|lions?|blocks?|carvings?|pillars?|arch(?:es)?|circles?|statues?|tools|inscriptions|stelae|tombs|benches)\b/;
const ofShares = /^ (?:ordinary|common|preferr?ed|preference|[ABH]) shares?\b/;

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

/** Up a third year on year. */
const overYear = /^(?:year|month)[- ]on[- ]/;

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
  if (at < 0 || (of && !one) || overYear.test(text.slice(at, at + 13))) return share;
  const point = wordAt(text, at, end);
  if (point === 'point' && (one || !of) && rated.test(clauseAround(text, share.start, at, 120, 80)))
    return { ...share, ...percentagePoint, factor: 1, stated: 'after', end: at + 5 };
  const unit = unitNameAt(text, at, end);
  if (unit?.unit.unit === 'a' && isThen(text, share.start, unit.end)) return share;
  return unit ? { ...share, ...reported(unit.unit), stated: 'after', end: unit.end } : share;
}

/** "Up from just over half a year earlier": the half is what was, and "a year earlier" when. */
const isThen = (text: string, start: number, stop: number): boolean =>
  /^ (?:earlier|before|ago)\b/.test(text.slice(stop, stop + 8)) &&
  /\b(?:from|against|compared with) (?:(?:just|slightly|a little|well) )?(?:over|under|above|below|more than|less than|nearly|almost|about|around|roughly) $/.test(
    text.slice(Math.max(0, start - 40), start),
  );

/** Where a point is one of a rate: the Fed's half-point cut. */
export const rated =
  /\b(?:rates?|Fed|central bank|inflation|yields?|unemployment|jobless|benchmark|borrowing|monetary)\b/i;

/** A 45-degree angle, 30 degrees north: no temperature. */
function turns(text: string, index: number, end: number): boolean {
  const word = wordAt(text, isHyphen(text, index) ? index + 1 : gapEnd(text, index, end), end);
  return /^(?:angles?|turns?|views?|rotation|slope|tilt|north|south|east|west|latitude|longitude|of)$/.test(
    word,
  );
}

const halved = /^(?:duration|length|mass|area|volume)$/;

/** `a year and a half` is one and a half years, `a foot and a half` one and a half feet. */
function withHalf(text: string, amount: Amount, end: number): Amount {
  if (!halved.test(amount.kind) || amount.numeral.decimals !== 0) return amount;
  const more = withPart(text, { ...amount.numeral, end: amount.end }, end);
  return more ? { ...amount, end: more.end, numeral: { ...more, end: amount.numeral.end } } : amount;
}

/** Pesos, crowns, dinars: whose, the text around them says. */
function sharedAt(text: string, at: number, end: number) {
  const word = wordAt(text, at, end);
  const money = sharedCurrency(word, text, at);
  return money && ({ kind: 'money', ...money, shift: 0, factor: 1, end: at + word.length } as const);
}
