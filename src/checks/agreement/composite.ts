/**
 * One length of time told in two units: 七年六个月 is "seven and a half years". Joined into one term, so that
 * either way of saying it can be compared with the other.
 */
import { addRationals, divideRationals } from '../../quantity/rational.ts';
import type { Term } from './term.ts';
import { inBase, measureOf } from './unit.ts';

const smaller: Readonly<Record<string, string>> = { a: 'mo', d: 'h', h: 'min', min: 's' };
const join = /^(?:零|又|and)?$/;

export function withJoinedTimes(terms: readonly Term[], text: string): readonly Term[] {
  const joined: Term[] = [];
  for (const read of terms) {
    const last = joined.at(-1);
    // "About an hour" may be a reading of its own.
    const term = last && read.start - last.end < 8 ? read : withArticle(read, text);
    if (last && isPart(last, term, text)) {
      joined[joined.length - 1] = mixed(last, term);
      continue;
    }
    if (last && goesOn(last, term, text)) joined[joined.length - 1] = together(last, term);
    else joined.push(term);
  }
  return joined;
}

/** 6又三分之一局. */
const isPart = (whole: Term, part: Term, text: string): boolean =>
  whole.unit === '1' && part.text.includes('分之') && text.slice(whole.end, part.start) === '又';

function mixed(whole: Term, part: Term): Term {
  const lo = addRationals(whole.lo, part.lo);
  const quantity = { ...whole.quantity, decimals: part.quantity.decimals };
  return { ...whole, quantity, end: part.end, text: `${whole.text}又${part.text}`, lo, hi: lo };
}

const larger: Readonly<Record<string, string>> = { year: 'a', day: 'd', hour: 'h', minute: 'min' };

/** "An hour and 52 minutes": the article counts one. */
function withArticle(term: Term, text: string): Term {
  if (term.language !== 'en' || term.quantity.kind !== 'duration' || term.isRange) return term;
  const article = /\ban? (year|day|hour|minute) and $/i.exec(
    text.slice(Math.max(0, term.start - 18), term.start),
  );
  const unit = article && larger[article[1]!.toLowerCase()];
  if (!article || smaller[unit!] !== term.unit) return term;
  const one = measureOf(unit!, 'duration').factor;
  const lo = addRationals(term.lo, divideRationals(one, term.measure.factor));
  return {
    ...term,
    start: term.start - article[0].length,
    text: `${article[0]}${term.text}`,
    lo,
    hi: lo,
  };
}

function together(first: Term, second: Term): Term {
  const total = addRationals(inBase(first.lo, first.measure), inBase(second.lo, second.measure));
  const lo = divideRationals(total, second.measure.factor);
  const hedges = first.hedges[0] === 'none' ? second.hedges : first.hedges;
  return { ...second, start: first.start, text: `${first.text} ${second.text}`, lo, hi: lo, hedges };
}

/** 2小时零35秒 has no minutes. */
const isSmaller = (a: Term, b: Term, text: string): boolean =>
  smaller[a.unit] === b.unit ||
  (a.unit === 'h' && b.unit === 's' && /^(?:零| and | )?$/.test(text.slice(a.end, b.start)));

const goesOn = (a: Term, b: Term, text: string): boolean =>
  a.quantity.kind === 'duration' &&
  isSmaller(a, b, text) &&
  !a.isRange &&
  !b.isRange &&
  !/^[约約]/.test(b.text) &&
  !(text.slice(a.end, b.start).includes(',') && isAnew(a, b, text)) &&
  join.test(
    text
      .slice(a.end, b.start)
      .replace(/^[\s,]+/, '')
      .trimEnd(),
  );

/** Behind a comma: "two hours and nine minutes, 48 seconds outside his best", "twice a day, one hour after meals". */
const isAnew = (a: Term, b: Term, text: string): boolean =>
  /^an? /i.test(a.text) ||
  /^ (?:outside|inside|off|short|shy|behind|ahead|adrift|clear|faster|slower|quicker|better|worse|under|over)\b/.test(
    text.slice(b.end, b.end + 10),
  );
