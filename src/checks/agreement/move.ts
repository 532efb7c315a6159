/**
 * A move told against its own numbers: "$33 million, up from $107 million". Each number may be the one that the
 * Chinese states; together they say that what fell rose.
 */
import { compareRationals, rational } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { isLeftOver } from './complement.ts';
import type { Match } from './match.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';
import { inBase } from './unit.ts';

const fromTo = /\bto $/i;
const fromBack = /\bfrom (?:a |an )?$/i;

/** "Narrowed to 2.7 billion yuan from 1.1 billion": neighbours of which the verb says the wrong way. */
function turned(
  en: Statement,
  pairs: readonly Match<Term, Term>[],
): readonly [zh: Term, en: Term] | undefined {
  const row = pairs.toSorted((p, q) => p.b.start - q.b.start);
  for (const [i, { b: second }] of row.entries()) {
    const { a, b: first } = row[i - 1] ?? { a: undefined, b: undefined };
    if (!a || !first || first.unit !== second.unit || first.isRange || second.isRange || first.base) continue;
    if (first.quantity.per !== second.quantity.per) continue;
    const [lead, between] = [
      en.text.slice(Math.max(0, first.start - 80), first.start),
      en.text.slice(first.end, second.start).replace(/, (?=from (?:an? )?$)/, ' '),
    ];
    if (between.length > 30 || /[.,;]|\band\b/.test(between)) continue;
    const isBack = fromTo.test(lead) && fromBack.test(between);
    if (!isBack && !(fromBack.test(lead) && fromTo.test(between))) continue;
    const [old, now] = isBack ? [second, first] : [first, second];
    const order = compareRationals(inBase(now.lo, now.measure), inBase(old.lo, old.measure));
    const way = lastVerb(lead);
    if (way && order !== 0 && order > 0 !== (way === 'up')) return [a, first];
  }
  return undefined;
}

/** "Grew by 35,000 km to 4,100", "2.4 million tonnes, up 37.9 million": nothing grows by more than it comes to. */
function stepTooLarge(
  en: Statement,
  pairs: readonly Match<Term, Term>[],
): readonly [zh: Term, en: Term] | undefined {
  const row = pairs.toSorted((p, q) => p.b.start - q.b.start);
  for (const [i, { a, b: second }] of row.entries()) {
    const first = row[i - 1]?.b;
    if (!first || !isLike(first, second) || first.isRange || second.isRange) continue;
    const [lead, between] = [
      en.text.slice(Math.max(0, first.start - 64), first.start),
      en.text.slice(first.end, second.start),
    ];
    const isStepFirst = grewBy.test(lead) && toTotal.test(between);
    if (!isStepFirst && !upBy.test(between)) continue;
    const [step, level] = isStepFirst ? [first, second] : [second, first];
    if (/^[ -]times\b/.test(en.text.slice(step.end))) continue;
    if (compareRationals(inBase(step.lo, step.measure), inBase(level.lo, level.measure)) > 0)
      return [a, second];
  }
  return undefined;
}
const grewBy =
  /\b(?:grew|ris(?:en|ing)|rose|increased|expanded|climbed|jumped|swelled)\b[^.;,\d]{0,48}\bby (?:about |around |nearly |over |some |more than )?$/i;
const toTotal = /^ (?:[a-z]+ ){0,2}to (?:a (?:total|record) of |(?:about|around|nearly|over|some) )?$/;
const upBy = /^(?: [a-z-]+){0,2}, up (?:by )?(?:about |around |nearly |over |some |more than )?$/;

const up =
  'rose|ris(?:en|ing)|rais(?:ed|ing)|increas(?:ed|ing)|climb(?:ed|ing)|jump(?:ed|ing)|grew|grow(?:n|ing)|widen(?:ed|ing)|surg(?:ed|ing)|lift(?:ed|ing)|(?:c[oa]me|coming|gone|went|going) up';
const down =
  'fell|fall(?:en|ing)|cut(?:ting)?|lower(?:ed|ing)|reduc(?:ed|ing)|dropp(?:ed|ing)|declin(?:ed|ing)|narrow(?:ed|ing)|shr[au]nk|shrinking|slid|slash(?:ed|ing)|trimm(?:ed|ing)|plung(?:ed|ing)|(?:c[oa]me|coming|gone|went|going) down';
const moves = new RegExp(`\\b(?:(${up})|(${down}))\\b(?!.*\\b(?:${up}|${down}|and|but|while)\\b)`, 'i');

function lastVerb(lead: string): 'up' | 'down' | undefined {
  const [, rose, fell] = moves.exec(lead.split(/\.(?!\d)|;/).at(-1)!) ?? [];
  return rose ? 'up' : fell ? 'down' : undefined;
}

const from =
  /[,(–—] ?(?:(up from|above|exceeding|higher than)|(?:down from|below|lower than|short of)) (?:[a-z’'-]+ ){0,5}$/i;

/** The first number from which English says the other moved the wrong way, with its Chinese. */
export function movedWrongly(
  zh: Statement,
  en: Statement,
  pairs: readonly Match<Term, Term>[],
): readonly [zh: Term, en: Term] | undefined {
  const told = pairs.map(({ b }) => b).sort((x, y) => x.start - y.start);
  for (const { a, b } of pairs) {
    const [lead, up] = from.exec(en.text.slice(Math.max(0, b.start - 48), b.start)) ?? [];
    // "48 teams, up from 32, and 104 matches, up from 64".
    const now = lead && told.findLast((term) => term.end < b.start && isLike(term, b) && !isWhole(term, en));
    if (!now || b.isRange || now.isRange) continue;
    const order = compareRationals(inBase(now.lo, now.measure), inBase(b.lo, b.measure));
    if (order !== 0 && order > 0 !== (up !== undefined)) return [a, b];
  }
  return (
    turned(en, pairs) ?? stepTooLarge(en, pairs) ?? turnedAmongEquals(pairs) ?? levelTurned(zh, en, pairs)
  );
}

const fallen = /(?:[降跌减減缩縮]|回落|下[调調])[至到为為]$/u;
const risen = /(?:[升涨漲增]|提高|上[调調])[至到为為]$/u;
const broughtTo =
  /\b(?:br(?:ings?|inging|ought)|tak(?:es?|ing|en)|took|push(?:e[sd]|ing)?|sen(?:ds?|t|ding)|c[ao]m(?:es?|ing)|driv(?:es?|ing|en)|drove) [^.;,\d]{0,48}\b(?:(up)|down) to (?:about |around |nearly |over |some |just |no more than )?$/i;

/** 将于周四降至541.3亿 as "will bring the balance up to". */
function levelTurned(
  zh: Statement,
  en: Statement,
  pairs: readonly Match<Term, Term>[],
): readonly [zh: Term, en: Term] | undefined {
  for (const { a, b } of pairs) {
    const [lead, up] = broughtTo.exec(en.text.slice(Math.max(0, b.start - 96), b.start)) ?? [];
    if (lead === undefined) continue;
    const own = zh.text.slice(Math.max(0, a.start - 6), a.start);
    if (up === undefined ? risen.test(own) : fallen.test(own)) return [a, b];
  }
  return undefined;
}

const changes = {
  zh: '[增减減]持|[升增涨漲降减減跌]|提高|上调|下调|扩大|缩小|缩短|延长|压缩|放宽|收窄|扩建|扩编|精简',
  en: `(?:${up}|${down}|br(?:ing|ought) down|rais|increas|climb|reduc|lower|narrow|widen|cut|shorten|extend|lengthen|expand|shrink|drop|fall|rise|grow(?!th))[a-z]*`,
};
const level = new RegExp(
  `(?:${changes.zh})(?:低|少|高|加|长|大|小|短)?[至到為为]了?(?:(?:原来|原先|此前|过去|去年|上年|\\d{4}年)的)?$`,
  'u',
);
const step = new RegExp(`(?:${changes.zh})(?:低|少|高|加|长|大|小|短|幅)?了?$`, 'u');
const toLevel = new RegExp(
  `\\b(?:${changes.en}\\b[^.;,\\d]{0,60}\\b|(?:is|are|was|were|been|now) down )to (?:about |around |nearly |over |some |just )?$`,
  'i',
);
/** "Retail sales growth fell to 3.1%", "sending average growth to 3.8%": what reached a level is the change. */
const isGrowth =
  /\b(?:growth|inflation|(?:increase|rise|growth|decline|decrease|fall) in|(?:fall|drop|decline|slide|rise|increase|gain) (?:widen|narrow|accelerat|quicken|slow|deepen|steepen|eas)[a-z]*|(?:taking|bringing|leaving) the (?:drop|fall|decline|rise|gain|increase|loss)|(?:its|their|the) (?:rally|gains?|loss(?:es)?|advance|increase|decline|slide))\b[^.;,\d]{0,60}\bto (?:about |around |nearly |over |some |just )?$/i;
const byStep = new RegExp(
  `\\b${changes.en}\\b[^.;,\\d]{0,60}\\bby (?:about |around |nearly |over |some |just )?$`,
  'i',
);

/** 降低到15% as "reduced by 15 percent", 增加500张 as "increased to 500": the level taken for the change. */
export function levelForChange(
  zh: Statement,
  en: Statement,
  pairs: readonly Match<Term, Term>[],
): readonly [zh: Term, en: Term] | undefined {
  for (const { a, b } of pairs) {
    if (a.isRest) continue;
    const [own, other] = [
      zh.text.slice(Math.max(0, a.start - 16), a.start),
      en.text.slice(Math.max(0, b.start - 90), b.start),
    ];
    // 增速回落至3.2% as "fell 3.2 percent": growth that slowed is growth.
    if (a.unit === '%' && b.direction === 'down' && slowed.test(own)) return [a, b];
    // 为去年同期的120% as "rose 120 percent".
    if (a.unit === '%' && b.direction === 'up' && isOfBefore.test(own)) return [a, b];
    if (
      (level.test(own) && byStep.test(other)) ||
      (step.test(own) && ((toLevel.test(other) && !isGrowth.test(other)) || isShareLeft(a, b, en)))
    )
      return [a, b];
  }
  return undefined;
}

const slowed = /(?:增速|增幅|[涨漲]幅)[^，。；、\d]{0,6}(?:回落|放[缓緩]|[降减減]|收窄)[至到为為]$/u;
const isOfBefore =
  /(?<![增加提升高多])(?:[为為是]|[达達]到?|相[当當]于)(?:[去上]年|\d{4}年|[上前]一?[季月年])(?:同期|全年)?的$/u;

/** 缩小四分之三 as "three quarters of the area it did"; half gone is half left. */
const isShareLeft = ({ lo, measure, direction }: Term, b: Term, { text }: Statement): boolean =>
  measure.dimension === 'share' &&
  direction === 'down' &&
  !sameRational(inBase(lo, measure), rational(1n, 2n)) &&
  isLeftOver(b, text);

/** "215 of the 465 seats". */
const isWhole = ({ start }: Term, { text }: Statement): boolean =>
  /\b(?:of (?:the |its |their |all )?|in (?:every|each) )$/.test(text.slice(Math.max(0, start - 10), start));

const isLike = ({ unit, measure }: Term, other: Term): boolean =>
  measure.dimension === other.measure.dimension && (unit === other.unit || measure.dimension === 'count');

/** 下跌3个百分点，误差为3个百分点 as "up 3 points, give or take 3": either number is there, the fall is nowhere. */
function turnedAmongEquals(pairs: readonly Match<Term, Term>[]): readonly [zh: Term, en: Term] | undefined {
  for (const { a, b: still } of pairs) {
    if (!a.direction || still.direction) continue;
    const other = pairs.find(
      (q) =>
        q.a !== a &&
        !q.a.direction &&
        q.b.direction &&
        q.b.direction !== a.direction &&
        q.b.unit === a.unit &&
        [still, q.b].every(({ lo }) => sameRational(lo, a.lo)),
    );
    if (other) return [a, other.b];
  }
  return undefined;
}
