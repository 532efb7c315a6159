/**
 * A measure told in several units, the greater first: `13 hours and 40 minutes` is 820 min, `6ft 2in` is 74 in and
 * `three years, six months` 42 mo, as Recognizers-Text has it. What no whole number of the smaller unit holds stays apart:
 * `two years and 20 days`.
 */
import { add, multiply, print } from '../decimal.ts';
import { mostOf, smallerUnits } from '../smaller-units.ts';
import { type Amount, amountAt } from './amount.ts';
import { exactValue } from './value.ts';

/** The amount with all smaller parts behind it; undefined where there is none, or one that its unit cannot hold. */
export function withSmaller(text: string, first: Amount, end: number): Amount | undefined {
  if (smallerUnits[first.unit] === undefined || !isWhole(first)) return undefined;
  let whole = first;
  for (let joint = jointAt(text, whole, end); joint > 0; joint = jointAt(text, whole, end)) {
    const part = amountAt(text, joint, joint, end);
    if (part?.stated !== 'after' || part.kind !== first.kind || part.inner || part.numeral.most) break;
    if (!joins(text, whole, part)) break;
    const ratio = smallerUnits[whole.unit]?.[part.unit];
    if (ratio === undefined) {
      if (times.indexOf(part.unit) > times.indexOf(whole.unit) && whole !== first) return undefined;
      break;
    }
    const most = BigInt(mostOf(part.unit, ratio));
    const { digits, decimals } = part.numeral;
    if (BigInt(digits) >= most * 10n ** BigInt(Math.max(0, decimals))) break;
    whole = together(whole, ratio, part);
  }
  return whole === first ? inInches(text, first) : whole;
}

const inches =
  /^(?:-(1[01]|\d)(?:-inch)?(?![\d.])| (1[01]|\d)(?: in(?=[.,;)]| tall\b|$)|(?=[.,;)](?!\d)|$| tall\b)))/;

/** `a 5-foot-9 guard`, `a 5-foot-9-inch guard`, `he is 6ft 2`, `6 ft 2 in tall`: inches that only feet before them tell. */
function inInches(text: string, feet: Amount): Amount | undefined {
  if (feet.unit !== '[ft_i]') return undefined;
  const [exact, hung, spaced] = inches.exec(text.slice(feet.end, feet.end + 12)) ?? [];
  if (exact === undefined) return undefined;
  const total = BigInt(feet.numeral.digits) * 12n + BigInt(hung ?? spaced!);
  const end = feet.end + exact.length;
  return { ...feet, end, unit: '[in_i]', numeral: { ...feet.numeral, end, digits: String(total) } };
}

/** From the greatest to the smallest: two years, six months and 10 days. */
const times = ['a', 'mo', 'wk', 'd', 'h', 'min', 's'];

const isWhole = ({ stated, numeral, inner, negative, factor, shift }: Amount): boolean =>
  stated === 'after' &&
  numeral.form !== 'fraction' &&
  numeral.decimals === 0 &&
  numeral.most === undefined &&
  numeral.scale === 0 &&
  !inner &&
  !negative &&
  factor === 1 &&
  shift === 0;

const joints = /^(?:,? and |, | )?(?=[\da-z])/i;

/** Where a part may begin behind `amount`, or 0. */
function jointAt(text: string, { end, kind }: Amount, limit: number): number {
  const found = joints.exec(text.slice(end, Math.min(limit, end + 8)));
  if (found === null) return 0;
  // The 3 km and 200 m races.
  if (kind !== 'duration' && found[0].length > 1) return 0;
  return end + found[0].length;
}

const anew =
  /^ (?:respectively|outside|inside|off|short|shy|behind|ahead|adrift|clear|faster|slower|quicker|better|worse|under|over|after|before|of)\b/;

/** `two hours and nine minutes, 48 seconds outside his best`, `one day, two hours later`. */
const joins = (text: string, whole: Amount, part: Amount): boolean => {
  const behind = text.slice(part.end, part.end + 14);
  if (
    behind.startsWith(' respectively') &&
    !inList.test(text.slice(Math.max(0, whole.start - 12), whole.start))
  )
    return false;
  const isLone = exactValue(whole) === '1' && whole.unit !== 'h' && whole.unit !== 'min';
  return text[whole.end] !== ',' || !(isLone || anew.test(behind));
};

/** One year and 10 months and one year and two months respectively. */
const inList = /(?:year|month|week|day|hour|minute|second|min|sec|hr|h|s)s?,? and $/;

function together(whole: Amount, ratio: number, part: Amount): Amount {
  const value = multiply(
    { digits: BigInt(whole.numeral.digits), scale: 0 },
    { digits: BigInt(ratio), scale: 0 },
  );
  const { digits, decimals } = part.numeral;
  const total = print(add(value, { digits: BigInt(digits), scale: decimals }));
  return {
    ...part,
    start: whole.start,
    uncertain: whole.uncertain ?? part.uncertain,
    numeral: { ...part.numeral, digits: total.replace('.', '') },
  };
}
