/**
 * The value of a run of Chinese numerals, given as tokens: 0 to 9 for digits, `place` + n for 10^n, `several`
 * for 几 and 数. Integers stay below 2^53 and are exact; a run that says nothing coherent (百千, 亿万) has no value.
 */

/** Added to the exponent of a multiplier. */
export const place = 16;
/** 几, 数: any digit. */
export const several = 12;

export const tokens = new Uint8Array(64);

interface HanValue {
  readonly text: string;
  readonly decimals: number;
  /** A multiplier alone. */
  readonly bare: boolean;
  /** How many digits stand without any multiplier; 0 where there is one. */
  readonly positional: number;
}

const isDigit = (token: number): boolean => token < 10;

/** Where two digits in a row mean either: 六七名, 七八百, 十七八, 三五天. −1 where none do. */
function pairAt(count: number): number {
  for (let i = 0; i + 1 < count; i++) {
    const [a, b] = [tokens[i]!, tokens[i + 1]!];
    if (!isDigit(a) || !isDigit(b) || a === 0 || b === 0) continue;
    if (i + 2 < count && isDigit(tokens[i + 2]!)) return -1;
    if (i > 0 && isDigit(tokens[i - 1]!)) return -1;
    return b === a + 1 || (a === 3 && b === 5) ? i : -1;
  }
  return -1;
}

export function hasRange(count: number): boolean {
  for (let i = 0; i < count; i++) if (tokens[i] === several) return true;
  return pairAt(count) >= 0;
}

/** The value, or with `upper` the upper end of a range. */
export function evaluate(count: number, upper: boolean): HanValue | undefined {
  const pair = pairAt(count);
  let powers = 0;
  for (let i = 0; i < count; i++) if (tokens[i]! >= place) powers++;
  if (powers === 0 && pair < 0) return positionalValue(count);
  if (pair < 0 && powers > 0) {
    const spelled = spelledValue(count);
    if (spelled !== undefined) return spelled;
  }

  let total = 0;
  let section = 0;
  let small = 0;
  let pending = -1;
  let lastPower = 99;
  let lastBig = 0;
  let zero = false;
  let bare = false;
  for (let i = 0; i < count; i++) {
    if (pair >= 0 && i === (upper ? pair : pair + 1)) continue;
    const token = tokens[i]!;
    if (token === several) {
      if (pending >= 0) return undefined;
      // 十几 is 11 to 19, 几百 is 200 to 900.
      pending = upper ? 9 : i > 0 ? 1 : 2;
    } else if (isDigit(token)) {
      if (pending > 0) return undefined;
      if (token === 0) zero = true;
      else pending = token;
    } else {
      const power = token - place;
      if (power < 4) {
        if (power >= lastPower) return undefined;
        if (pending < 0) {
          if (power > 1 || (small > 0 && !zero)) {
            if (i > 0) return undefined;
            bare = true;
          }
          pending = 1;
        }
        small += pending * 10 ** power;
        lastPower = power;
      } else {
        let part = small + Math.max(pending, 0);
        if (power === 4) {
          if (part === 0) {
            if (i > 0) return undefined;
            part = 1;
            bare = true;
          }
          if (section > 0) return undefined;
          section = part * 1e4;
        } else {
          part += section;
          if (part === 0) {
            if (i > 0) return undefined;
            part = 1;
            bare = true;
          }
          // 八十二兆一千四百亿 adds, 万亿 multiplies.
          total = power < lastBig ? total + part * 10 ** power : (total + part) * 10 ** power;
          section = 0;
        }
        small = 0;
        lastPower = 99;
        lastBig = power;
      }
      pending = -1;
      if (power >= 4) zero = false;
    }
  }
  let decimals = 0;
  if (pending > 0) {
    // The informal tail: 两万五 is 25000, 两千三 is 2300; 一百零五 says its zero.
    const before = tokens[count - (pair >= 0 ? 3 : 2)] ?? 0;
    const tail = !zero && before >= place + 2 ? before - place - 1 : 0;
    // 六千几 is up to 6999.
    if (tokens[count - 1] === several) small += upper ? 10 ** (tail + 1) - 1 : pending;
    else {
      small += pending * 10 ** tail;
      decimals = 0 - tail;
    }
  } else if (tokens[count - 1]! >= place + 4) {
    decimals = 0 - trailingPower(count);
  }
  const sum = total + section + small;
  if (sum > Number.MAX_SAFE_INTEGER || (lastBig === 0 && sum === 0)) return undefined;
  return { text: String(sum), decimals, bare: bare && count <= 2 && powers === count, positional: 0 };
}

/** The exponent of the multipliers that end the run: 万亿 is 12. */
function trailingPower(count: number): number {
  let power = 0;
  for (let i = count - 1; i >= 0 && tokens[i]! >= place + 4; i--) power += tokens[i]! - place;
  return power;
}

/**
 * 五四〇亿, 三万二五七七: digits one by one before 亿 and 万 and, four of them, after 万, as Taiwan's papers print.
 */
function spelledValue(count: number): HanValue | undefined {
  let total = 0;
  let last = 16;
  let longest = 0;
  for (let i = 0; i < count; ) {
    const from = i;
    let run = 0;
    while (i < count && isDigit(tokens[i]!)) run = run * 10 + tokens[i++]!;
    const power = i < count ? tokens[i++]! - place : 0;
    const digits = i - from - (power > 0 ? 1 : 0);
    if (digits === 0 || power >= last) return undefined;
    // 四一三六万九千: a single digit before 千.
    if (power % 4 !== 0 && (power !== 3 || last !== 4 || digits > 1)) return undefined;
    if (power === 0 && (last !== 4 || digits !== 4)) return undefined;
    longest = Math.max(longest, digits);
    total += run * 10 ** power;
    last = power;
  }
  if (longest < 2 || total > Number.MAX_SAFE_INTEGER) return undefined;
  return { text: String(total), decimals: 0 - last, bare: false, positional: 0 };
}

/** 二〇二〇, 一: digits one by one. */
function positionalValue(count: number): HanValue | undefined {
  let text = '';
  for (let i = 0; i < count; i++) {
    if (!isDigit(tokens[i]!)) return undefined;
    text += tokens[i];
  }
  return { text, decimals: 0, bare: false, positional: count };
}
