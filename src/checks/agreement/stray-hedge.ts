/**
 * A hedge that stands apart from its number: 最短为九十日, 以三十日为限, "no older than 35", "do not store above 60°C".
 * Before two numbers are said to differ in their hedges, the words around the one without are looked at.
 */
import type { Language } from '../../model/text.ts';
import { clauseAround } from './clause.ts';
import type { Hedge } from './hedge.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';

type Bound = 'over' | 'under' | 'about' | 'near';

const words: Record<Language, Record<Bound, RegExp>> = {
  zh: {
    over: /上方|之上|至少|最少|最短|最低|不[得应應可]?(?:少|低|小|短)[于於]|以上|超[过過]|高[于於]|大[于於]|多[于於]|逾|[满滿]|起|[>＞≥]/gu,
    under:
      /下方|之下|至多|最多|最[长長大深远遠快重]|最高|不[得应應可]?(?:超[过過]|多[于於]|高[于於]|大[于於]|[长長][于於])|以[下内內]|[范範][围圍][之以]?[内內]|[为為]限|低[于於]|少[于於]|不足|不到|未[满滿达達]|上限|[<＜≤]/gu,
    about: /大[约約]|(?<![节節条條公签簽预預契合])[约約]|左右|上下|大概|前后|前後/gu,
    near: /(?<![最附临臨邻鄰靠])近|接近|[将將]近|[几幾]乎/gu,
  },
  en: {
    over: /\bat least\b|\bminimum\b|\b(?:no|not|never|nor) (?:\w+ ){0,2}(?:less|fewer|lower|shorter|younger|below|under)\b|\bor (?:more|above|over|older|longer|higher)\b|\bmore than\b|\bover\b(?! the )|\babove\b|\bexceed\w*|\bclear(?:s|ed|ing)\b|\bsurpass\w*|\bpass mark\b|\bbeyond\b|\b(?:low|small|short|few)est\b|>/gi,
    under:
      /\bat most\b|\bmaximum\b|\b(?:no|not|never|nor) (?:\w+ ){0,3}(?:more|older|later|longer|higher|greater|above|over|exceed\w*)\b|\bor (?:less|below|under|fewer|younger|lower)\b|\b(?:less|fewer) than\b|\bunder\b|\bbelow\b|\bup to\b|\bwithin\b|\blimit\w*|\bcapped\b|\bceiling\b|\b(?:high|top|upper) (?:estimate|end|limit)\b|\bpeak\w*|\b(?:high|larg|long|bigg|deep|tall|great|strong|fast|heavi)est\b|</gi,
    about: /\babout\b|\baround\b|\broughly\b|\bapproximately\b|\bor so\b|\bestimated\b/gi,
    near: /\bnearly\b|\balmost\b|\bclose to\b|\bapproach\w*/gi,
  },
};

/** How far before and behind its number such a word may stand. */
const reach: Record<Language, readonly [before: number, behind: number]> = { zh: [14, 10], en: [44, 28] };
const sentence: Record<Language, RegExp> = { zh: /[。；;！？\n]/u, en: /[;!?\n]|\.(?!\d)/u };

/** Whether the words around either number say the hedge that the other has. */
export const strays = (zh: Statement, en: Statement, a: Term, b: Term): boolean =>
  boundsOf(a).some((bound) => saidAround(en, b, bound)) ||
  boundsOf(b).some((bound) => saidAround(zh, a, bound));

const boundsOf = ({ hedges }: Term): readonly Bound[] =>
  hedges.filter((hedge: Hedge): hedge is Bound => hedge in words.zh);

function saidAround({ text, language, terms }: Statement, term: Term, bound: Bound): boolean {
  if (!term.hedges.includes('none')) return false;
  const [before, behind] = reach[language];
  const [lead, rest] = clauseAround(text, term, sentence[language], before, behind);
  const [from, to] = [term.start - lead.length, term.end + rest.length];
  for (const { index, 0: word } of text.slice(from, to).matchAll(words[language][bound])) {
    const [at, end] = [from + index, from + index + word.length];
    const isOwn = at < term.end && end > term.start;
    if (
      !isOwn &&
      !terms.some(
        (other) => other !== term && isOf(other, at, end, text, bound) && !goesOn(text, other, term),
      )
    )
      return true;
  }
  return false;
}

/** Inside another number, before it in its phrase or right behind it. */
const isOf = (other: Term, at: number, end: number, text: string, bound: Bound): boolean =>
  (at < other.end && end > other.start) ||
  (end <= other.start &&
    other.hedges.includes(bound) &&
    !suffix.test(text.slice(at, end)) &&
    leadsTo[other.language].test(text.slice(end, other.start))) ||
  (at >= other.end && suffix.test(text.slice(at, end)) && text.slice(other.end, at).trim() === '');

/** 最高可罚款5万元及监禁6个月: the hedge of the first is said of both. */
const goesOn = (text: string, first: Term, second: Term): boolean =>
  first.end <= second.start && joined.test(text.slice(first.end, second.start));

const joined = /^(?:及|和|与|與|并|並|以及)[^，。；、：\d]{0,4}$/u;

const leadsTo: Record<Language, RegExp> = { zh: /^[^，。；、：\d]{0,4}$/u, en: /^\s?(?:[a-z]+ )?$/i };
/** What only stands behind its number. */
const suffix = /^(?:以[上下内內]|[上下]方|之[上下]|左右|上下|前后|前後|or [a-z]+)$/iu;
