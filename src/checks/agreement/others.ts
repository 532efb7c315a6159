/**
 * A share told by that of all others: 98%能够提供 is "2 percent are unable to", 女生占58% "men make up 42 percent". That the
 * others are meant has to be said, by a word of denial or by the name of what is not the first.
 */
import { multiplyRationals, type Rational, rational, subtractRationals } from '../../quantity/rational.ts';
import type { Hedge } from './hedge.ts';
import { isRounded } from './rounded.ts';
import { isOfWhole, isShare } from './share.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';
import { inBase, measureOf } from './unit.ts';

/** 98%能够提供 is "2 percent are unable to", 准确率85% an "error rate of 15 percent": the others are told, and that they are others. */
export function toldOfOthers(
  term: Term,
  zh: Statement,
  en: Statement,
  shares: readonly Term[],
): Term | undefined {
  const share = inBase(term.lo, term.measure);
  // 三分之一来自外省，其余…: the rest is told as well.
  if (share.n <= 0n || /其[余餘他]/u.test(zh.text) || shares.some((t) => isShare(t, share))) return undefined;
  const rest = subtractRationals(rational(1n), share);
  const turned: Term = { ...restOf(term, rest), hedges: hedgesOfRest(term.hedges) };
  const other = shares.find(
    (t) =>
      (isShare(t, rest) || isRounded(turned, t)) &&
      (isAllBut(t, en.text) ||
        isOfOthers(t, en.text) !== isDenied.test(zh.text.slice(term.end, term.end + 24)) ||
        isOfOpposite(term, zh.text, t, en.text)) &&
      !zh.terms.some((own) => isOfWhole(own) && isShare(t, inBase(own.lo, own.measure))),
  );
  return other && turned;
}

/** `term` as the percentage that it leaves. */
export function restOf(term: Term, rest: Rational): Term {
  const lo = multiplyRationals(rest, hundred);
  return { ...term, unit: '%', measure: percentage, lo, hi: lo, direction: undefined, isRest: true };
}

const percentage = measureOf('%', 'percent');
const hundred = rational(100n);
const isDenied = /^[^，。；、\d]{0,12}(?:不|未|没|沒|[无無])/u;

/** What a share may be of, and what the rest is of then: 女生占58% as "men make up 42 percent". */
const opposites: readonly (readonly [zh: RegExp, en: RegExp])[] = [
  [/女/u, /\b(?:men|boys|males?)\b/i],
  [/男/u, /\b(?:women|girls|females?)\b/i],
  [/城[镇鎮市]/u, /\b(?:rural|countryside|villages?)\b/i],
  [/农村|乡村|農村|鄉村/u, /\b(?:urban|cities|towns?)\b/i],
  [/未成年|儿童|兒童/u, /\badults?\b/i],
  [/成年人/u, /\b(?:minors|children|under-?age)\b/i],
  [/降水|降雨|有雨/u, /\bdry\b/i],
  [/首付/u, /\b(?:borrow|mortgages?|loans?)\b/i],
  [/[报報][销銷]/u, /\bpay\b/i],
  [/非化石|清[洁潔]能源/u, /\b(?:fossil|coal)\b/i],
  [/准确率|正确率|準確率/u, /\berrors?\b/i],
  [/成活|存活/u, /\b(?:lost|died?|dead|perish\w*)\b/i],
  [/保持|保留|保有/u, /\blos(?:es?|t|ing)\b/i],
  [/合格|通[过過]/u, /\b(?:fail\w*|reject\w*|substandard)\b/i],
  [/[国國][产產]/u, /\b(?:import\w*|foreign)\b/i],
  [/出口|外[销銷]/u, /\b(?:domestic\w*|at home)\b/i],
];
const isOfOpposite = (own: Term, chinese: string, told: Term, english: string): boolean => {
  const [zh, en] = [
    chinese.slice(Math.max(0, own.start - 20), own.end + 8),
    english.slice(Math.max(0, told.start - 64), told.end + 64),
  ];
  return opposites.some(([thing, rest]) => thing.test(zh) && rest.test(en));
};

const isAllBut = ({ start }: Term, text: string): boolean =>
  /\b(?:all|everyone|everything) but (?:about |around |some )?$/i.test(
    text.slice(Math.max(0, start - 24), start),
  );

/** Whether English says that a share is of those of whom the thing told does not hold. */
const isOfOthers = ({ start, end }: Term, text: string): boolean =>
  /\b(?:rest|other|remaining|remainder|error|errors|reject\w*|fail\w*|unused|unsold|unable|without|lack\w*)\b[^.;]{0,40}$/i.test(
    text.slice(Math.max(0, start - 64), start),
  ) ||
  /^[^.;]{0,64}\b(?:not|no|none|never|un(?:able|used|sold|paid|filled|spent|finished|treated|vaccinated|employed|happy|satisfied|likely|willing|aware)|without|fail\w*|lack\w*|rest|other|remain\w*|oppos\w*|against)\b|^[^.;]{0,64}n['’]t\b/i.test(
    text.slice(end, end + 72),
  );

/** What is left where more than so much is gone is less than the rest. */
export const hedgesOfRest = (hedges: readonly Hedge[]): readonly Hedge[] =>
  hedges.map((hedge) => (hedge === 'over' ? 'under' : hedge === 'under' ? 'over' : hedge));
