/**
 * What one text tells by another number than the other text, while a number that both tell makes the one of the other:
 * 计划1200人，实招960人 is "240 short of the 1,200", 12万人减少到8万人 "two-thirds of the 120,000". Nothing is lost by it, since
 * either follows from the other; and what follows from two numbers that both texts tell adds nothing: "twice the 31,000".
 */
import {
  divides,
  follows,
  isLike,
  isPoints,
  isRatio,
  isRestOfShares,
  isShare,
  isShareInWords,
  mayBeRatio,
} from './follows.ts';
import type { Match } from './match.ts';
import type { Term } from './term.ts';

export interface Derived {
  /** The terms that need no partner: what is told by another number, and that number. */
  readonly settled: ReadonlySet<Term>;
  /** The numbers both tell that are counted from the other side: B比A高4.3个百分点 as "A's is 4.3 points less". */
  readonly turned: ReadonlySet<Term>;
}

/** A number that both texts tell. */
type Known = Pick<Match<Term, Term>, 'a' | 'b'>;

/** How far apart in the Chinese and in the English two numbers of one passage stand: those of a long text are strangers. */
const nearZh = 240;
const nearEn = 800;
const isNear = (one: Term, other: Term, reach: number): boolean => Math.abs(one.start - other.start) <= reach;

/** Which of `own` the terms of `other` tell by another number, and what `other` derives besides. */
export function derivedTerms(
  pairs: readonly Known[],
  own: readonly Term[],
  other: readonly Term[],
  chinese: string,
  english: string,
): Derived {
  const [settled, turned] = [new Set<Term>(), new Set<Term>()];
  const known = pairs.filter(({ a }) => !a.isRange && a.lo.n > 0n);
  for (const term of own) {
    const beside = known.filter(({ a }) => a !== term && isNear(a, term, nearZh));
    for (const told of other) {
      if (settled.has(term)) break;
      if (settled.has(told) || areBothFormer(term, chinese, told, english)) continue;
      const isRecord = isOldRecord(told, english);
      const by = beside.find(
        ({ a, b }) =>
          isNear(b, told, nearEn) &&
          follows(term, a, told, isRecord) &&
          (!isLike(term, told) ||
            isOfAnother(told, english) ||
            isPartOf(told, b, english, Math.abs(a.start - term.end) < 3)),
      );
      if (!by) continue;
      for (const each of [term, told]) settled.add(each);
      if (isPoints(by.a) && isPartOf(told, by.b, english, false)) turned.add(by.a);
    }
  }
  const all = [...known.map(({ a }) => a), ...own.filter((term) => settled.has(term))];
  const leavesRest = hasRest.test(chinese);
  for (const told of other) {
    if (settled.has(told)) continue;
    if (isRatioOf(told, all)) {
      settled.add(told);
      continue;
    }
    if (leavesRest && isShare(told) && isOfAnother(told, english) && isRestOfShares(told, all)) {
      settled.add(told);
      continue;
    }
    // "Three-quarters", "2.5 percentage points", "a surplus of 51 billion", "25 for every post".
    const isWorkedOut = isShareInWords(told) || isPoints(told) || isDifference(told, english);
    if (!isWorkedOut && !(leavesRest && isOfAnother(told, english)) && !isForEach(told, english)) continue;
    const isMade = all.some((a) =>
      all.some(
        (b) =>
          a !== b &&
          isNear(a, b, nearZh) &&
          ((isLike(a, b) && follows(a, b, told, false)) || (isForEach(told, english) && divides(a, b, told))),
      ),
    );
    if (isMade) settled.add(told);
  }
  return { settled, turned };
}

/** Whether `told`, a multiple or a share in words, is one of two numbers by the other: "more than doubled, from 96 to 301". */
const isRatioOf = (told: Term, all: readonly Term[]): boolean =>
  mayBeRatio(told) &&
  all.some((a) => all.some((b) => a !== b && isNear(a, b, nearZh) && isRatio(told, a, b)));

/** What leaves a number to be worked out: 其余仍在治疗. */
const hasRest = /其[余餘他]|余下|餘下|剩/u;

/** What says that the number before it is a distance, a rest, a part or an earlier level. */
const behind =
  /^ (?:(?:[a-z-]+ ){0,2}(?:short of|shy of|below|above|behind|ahead|adrift|fewer|less|more|higher|lower|off|left|remain\w*|to go|still|(?:the|a) (?:year|month|week|quarter) (?:before|earlier)|in the (?:first|second|third|previous)))\b| of (?:the|its|their|those) \d/;
const before =
  /\b(?:(?:record|mark|best) of|(?:second|third|fourth)-placed (?:[A-Z][\w-]+ ){1,3}(?:on|with)|(?:rivals?|runners?-up|opponents?|challengers?)(?: (?:on|had|have|with))?|from|the rest|remaining|other|all but|had been|against)(?: (?:about|some|around|roughly|nearly|just))? $/i;

/** 由40分钟缩短到10分钟, "from 50 minutes to ten": where either text says that it was, and what neither makes of another. */
const areBothFormer = (term: Term, chinese: string, told: Term, english: string): boolean =>
  /[由从從](?:原[来來先]的?)?$/u.test(chinese.slice(Math.max(0, term.start - 5), term.start)) &&
  /\bfrom (?:about |around |nearly |over |some )?$/.test(
    english.slice(Math.max(0, told.start - 16), told.start),
  );

/** "The old course record of 2:07:42". */
const isOldRecord = ({ start }: Term, english: string): boolean =>
  /\b(?:record|mark|best) of $/i.test(english.slice(Math.max(0, start - 12), start));

/** Whether the English says that `term` is something else than the Chinese number of its kind. */
const isOfAnother = ({ start, end }: Term, english: string): boolean =>
  behind.test(english.slice(end, end + 40)) || before.test(english.slice(Math.max(0, start - 48), start));

/** 17男8女 as "25 people, eight of them women", "27.2%, 4.3 percentage points less than": the number both tell is a part of it or its distance. */
const isPartOf = (term: Term, { start, end }: Term, english: string, isBeside: boolean): boolean =>
  start > term.end &&
  ((isBeside && /^ of (?:them|whom|these|those|which)\b/.test(english.slice(end, end + 9))) ||
    (start - term.end <= 3 &&
      /^ (?:less|lower|fewer|more|higher|below|above)\b/.test(english.slice(end, end + 8))));

/** "A surplus of 51 billion", "a net gain of 48". */
const isDifference = ({ start, end }: Term, english: string): boolean =>
  /\b(?:surplus|deficit|gap|margin|difference|net (?:gain|loss|increase|decrease|rise|fall|addition)) of (?:about |nearly |some |over |just )?$/i.test(
    english.slice(Math.max(0, start - 40), start),
  ) ||
  /\b(?:outnumber|exceed|outstrip|surpass|trail|lag)(?:s|ed|ing|ped|passed)?\b[^.;,\d]{0,40} by (?:about |nearly |some |over |just )?$/i.test(
    english.slice(Math.max(0, start - 64), start),
  ) ||
  /^ (?:[a-z]+ )?(?:longer|shorter|more|fewer|less|higher|lower|larger|smaller|faster|slower|older|younger) than the \d/.test(
    english.slice(end, end + 36),
  );

/** "25 for every post", "transfers averaging 120,000". */
const isForEach = ({ start, end }: Term, english: string): boolean =>
  /^(?: [a-z]+)? (?:for (?:every|each)|per|apiece|each|a (?:head|piece))\b/.test(
    english.slice(end, end + 28),
  ) ||
  /\b(?:averag(?:ing|ed|es?)|average of|mean of|instal+ments of) (?:about |nearly |some |over |just )?$/i.test(
    english.slice(Math.max(0, start - 32), start),
  );
