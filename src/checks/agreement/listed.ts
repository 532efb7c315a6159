/** Numbers that only sum up a list beside them: names, or the scores of sets. */
import { addRationals } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { goesInTurn } from './attached.ts';
import { chineseNumber, scoresOf } from './ordinal.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';

/** 焦作、新乡、安阳三市: the names say how many they are. */
export function sumsNames({ lo, start, quantity }: Term, own: Statement): boolean {
  if (own.language !== 'zh' || quantity.kind !== 'count' || lo.d !== 1n || lo.n < 2n || lo.n > 12n)
    return false;
  return BigInt(namesBefore(own.text.slice(Math.max(0, start - 80), start))) === lo.n;
}

/** "Tanzania and two other countries" is 坦桑尼亚等三国: those that are named are told apart from the rest. */
export function isRestOfNames({ lo, start, end, quantity }: Term, own: Statement, other: Statement): boolean {
  if (own.language !== 'en' || quantity.kind !== 'count' || lo.d !== 1n) return false;
  if (
    !/^ (?:other|others|more)\b/.test(own.text.slice(end)) ||
    !/\band $/.test(own.text.slice(Math.max(0, start - 5), start))
  )
    return false;
  return [...other.text.matchAll(/等([二两三四五六七八九十]|\d{1,2})/gu)].some(({ index, 1: total }) => {
    const named = namesBefore(other.text.slice(Math.max(0, index - 80), index));
    return chineseNumber(total!)?.n === lo.n + BigInt(named);
  });
}

/** 四局比分分别为25比21、23比25、25比18和25比19: the scores say how many they are. */
export function sumsScores({ lo, end, unit }: Term, own: Statement): boolean {
  if (!setUnits.has(unit) || lo.d !== 1n) return false;
  const listed = scoresAfter.exec(own.text.slice(end, end + scoresWithin))?.[0];
  return listed !== undefined && BigInt(listed.match(score)!.length) === lo.n;
}
const setUnits = new Set(['{局}', '{盘}', '{节}', '{场}']);
const score = /\d{1,3}\s?[比:：-]\s?\d{1,3}/gu;
const scoresAfter =
  /^的?(?:具体)?(?:比分|得分)?(?:依次|分别)?[是为：:]?\s?(?:\d{1,3}\s?[比:：-]\s?\d{1,3}(?:[、，和以及,]{1,3}|$|(?=[^\d、，和以及,]))){2,7}/u;
const scoresWithin = 80;

/** "Six people – four men and two women": the sum of the parts behind it, which the other text tells. */
export function sumsParts(term: Term, own: Statement, other: Statement): boolean {
  if (term.quantity.kind !== 'count' || term.lo.d !== 1n || term.lo.n > 99n) return false;
  const at = own.terms.indexOf(term);
  let sum = 0n;
  for (const part of own.terms.slice(at + 1, at + 5)) {
    if (
      part.quantity.kind !== 'count' ||
      part.lo.d !== 1n ||
      /[.;。；]/.test(own.text.slice(term.end, part.start))
    )
      return false;
    const isTold = other.terms.some(({ lo }) => lo.d === 1n && lo.n === part.lo.n);
    if (!isTold && !menAndWomen.test(other.text)) return false;
    sum += part.lo.n;
    if (sum === term.lo.n) return part !== own.terms[at + 1];
  }
  return false;
}

/** 9名委员中7人赞成、2人反对 is "voted 7-2": the sum of the votes of the other text. */
export const sumsVotes = ({ lo, quantity, language }: Term, { text, ordinals }: Statement): boolean =>
  language === 'zh' &&
  quantity.kind === 'count' &&
  /\bvot(?:e[ds]?|ing)\b/i.test(text) &&
  scoresOf(ordinals).some(({ score }) => {
    const [ayes, noes] = score.split(':').map(BigInt);
    return lo.d === 1n && ayes! + noes! === lo.n;
  });

/** 26名院友及4名职员 as "30 people …, 26 residents and four staff": the sum of two that both texts tell side by side. */
export function sumsTwo(term: Term, own: Statement, other: Statement): boolean {
  if (own.language !== 'en' || term.quantity.kind !== 'count') return false;
  return other.terms.some((first, i) => {
    const second = other.terms[i + 1];
    return (
      second !== undefined &&
      sameRational(addRationals(first.lo, second.lo), term.lo) &&
      goesInTurn.test(other.text.slice(first.end, second.start)) &&
      [first, second].every((part) => own.terms.some(({ lo }) => sameRational(lo, part.lo)))
    );
  });
}

const menAndWomen = /[一二兩两三四五六七八九十\d]男[一二兩两三四五六七八九十\d]{1,2}女/u;

/** 三家公司中，甲公司…，乙公司…，丙公司…: the parties, lettered as in "Company A, Company B and Company C". */
export function sumsParties({ lo, quantity }: Term, { language, text }: Statement): boolean {
  if (language !== 'zh' || quantity.kind !== 'count' || lo.d !== 1n || lo.n < 2n || lo.n > 4n) return false;
  const lettered = [...'甲乙丙丁'].findIndex((letter) => !text.includes(letter));
  return BigInt(lettered < 0 ? 4 : lettered) === lo.n;
}

/** How many names a text ends with, joined by 、 or 和; the first may follow other words. */
function namesBefore(text: string): number {
  const parts = text
    .replace(/等$/u, '')
    .split(/[、和]/u)
    .reverse();
  const others = parts.findIndex((part) => !/^[\p{Script=Han}A-Za-z]{1,12}$/u.test(part));
  if (others < 0) return parts.length;
  return others + (/[\p{Script=Han}A-Za-z]$/u.test(parts[others]!) ? 1 : 0);
}
