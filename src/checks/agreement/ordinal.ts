/**
 * Ordinals and other dismissed numerals: no quantities, but 第十一场 and "the 11th" still have to be the same
 * number, and a count on one side may be an ordinal or an idiom on the other.
 */

import { exactValue } from '../../facts/stated.ts';
import type { Language } from '../../model/text.ts';
import { ones } from '../../quantity/en/numeral-words.ts';
import type { Dismissed } from '../../quantity/quantity.ts';
import type { Rational } from '../../quantity/rational.ts';
import { multiplyRationals, powerOfTen, rational } from '../../quantity/rational.ts';
import { powerIn } from '../../quantity/zh/characters.ts';

export interface Ordinal {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly number: Rational;
  readonly class: Dismissed['class'];
}

/** A score such as 3-1 holds several numbers; most dismissed numerals hold one. */
export function ordinalsOf(
  { start, end, exact, class: kind }: Dismissed,
  language: Language,
): readonly Ordinal[] {
  const parts = kind === 'ordinal' ? [exact] : (exact.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [exact]);
  return parts.flatMap((part) => {
    const number = language === 'zh' ? chineseNumber(part) : englishNumber(part);
    return number === undefined ? [] : [{ start, end, text: exact, number, class: kind }];
  });
}

const chineseDigits = new Map(
  [...'〇零一二三四五六七八九'].map((char, index) => [char, index < 2 ? 0 : index - 1] as const),
);
for (const [char, digit] of [
  ['两', 2],
  ['兩', 2],
  ['首', 1],
] as const)
  chineseDigits.set(char, digit);

/** The first number that a Chinese text states, in figures or characters. */
export function chineseNumber(text: string): Rational | undefined {
  const arabic = /(\d+(?:\.\d+)?)([万萬亿億]*)/u.exec(text);
  if (arabic) {
    return multiplyRationals(exactValue(arabic[1]!), powerOfTen(powerIn(arabic[2]!)));
  }
  // 十三五 is the 13th five-year plan.
  const plan = /^(十[一二三四五六七八九])五$/u.exec(text)?.[1];
  const run = plan ?? /[〇零一二三四五六七八九十百千两兩]+|首/u.exec(text)?.[0];
  if (!run) return undefined;
  let [total, digit, seen] = [0, 0, false];
  for (const char of run) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[char];
    if (unit) {
      total += (seen ? digit : 1) * unit;
      [digit, seen] = [0, false];
    } else {
      digit =
        seen && !/[十百千]/.test(run) ? digit * 10 + chineseDigits.get(char)! : chineseDigits.get(char)!;
      seen = true;
    }
  }
  return rational(BigInt(total + digit));
}

/** 万历三十四年 is "the 34th year of the Wanli reign". */
export function reignYear(date: string): bigint | undefined {
  const year = /^\p{Script=Han}{2,4}?([元一二三四五六七八九十]{1,4})年/u.exec(date)?.[1];
  return year === undefined ? undefined : year === '元' ? 1n : chineseNumber(year)?.n;
}

const words =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const tens: Record<string, number> = {
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
};

/** "The 20 millionth car", "the three-millionth". */
const ordinalScales: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9 };

function englishNumber(text: string): Rational | undefined {
  const arabic = /\d+(?:,\d{3})*(?:\.\d+)?/.exec(text);
  if (arabic) {
    const [, scale] = /\d[ -]?(thousand|million|billion)th\b/i.exec(text) ?? [];
    return multiplyRationals(
      exactValue(arabic[0].replaceAll(',', '')),
      powerOfTen(scale ? ordinalScales[scale.toLowerCase()]! : 0),
    );
  }
  let [total, found] = [0, false];
  const scale = /-(thousand|million|billion)th\b/i.exec(text)?.[1]?.toLowerCase();
  for (const word of text.toLowerCase().split(/[^a-z]+/)) {
    const unit = words.indexOf(word) >= 0 ? words.indexOf(word) : cardinals.indexOf(word);
    const value = tens[word] ?? (unit >= 0 ? unit : undefined);
    if (value === undefined) continue;
    total += value;
    found = true;
  }
  return found
    ? multiplyRationals(rational(BigInt(total)), powerOfTen(scale ? ordinalScales[scale]! : 0))
    : undefined;
}

/** "Phase IV", "the XXIV Olympic Games"; a single letter before a noun is somebody's initial. */
const beside = /\b[A-Z]?[a-z]+ ([IVXL]{1,6})\b|\b([IVXL]{2,6})(?= [A-Z][a-z])/g;
const romanForm = /^(XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function romanValue(numeral: string): bigint | undefined {
  if (!romanForm.test(numeral)) return undefined;
  const values = [...numeral].map((letter) => romanValues[letter]!);
  // IV: a smaller one before a larger is taken off.
  return BigInt(values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0));
}

/** The Roman numerals beside a noun: 四期 may be "Phase IV". */
export const romanNumbers = (english: string): readonly bigint[] =>
  [...english.matchAll(beside)].flatMap(([, behind, ahead]) => romanValue(behind ?? ahead!) ?? []);

/** 3比1, 三比一, 3-1: the scores among the dismissed numerals, as `3:1`. */
/** "Two-nil" as its two numbers. */
function spelledScore(text: string): readonly (string | undefined)[] {
  const [, won, lost] = /^(\w+)-(nil|all)$/i.exec(text) ?? [];
  const goals = ones.get(won?.toLowerCase() ?? '');
  return goals === undefined ? [] : ['', String(goals), lost === 'nil' ? '0' : String(goals)];
}

export const scoresOf = (ordinals: readonly Ordinal[]): readonly { place: Ordinal; score: string }[] =>
  ordinals.flatMap((place, i) => {
    // Each of its two numbers is an ordinal with the whole of it for text.
    if (ordinals[i - 1]?.start === place.start) return [];
    const [, a, b] =
      /^([\d零〇一二两兩三四五六七八九十]{1,4})\s?[比:：–-]\s?([\d零〇一二两兩三四五六七八九十]{1,4})$/u.exec(
        place.text,
      ) ?? spelledScore(place.text);
    const [x, y] = [a && chineseNumber(a), b && chineseNumber(b)];
    return x && y ? [{ place, score: `${x.n}:${y.n}` }] : [];
  });
