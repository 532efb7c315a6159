/**
 * What the words right before a number make of it in either language: the only one, the one reached. Of two numbers
 * with nothing else to tell them apart, the one that Chinese marks so is the one that English does.
 */

import type { Language } from '../../model/text.ts';
import { addRationals, rational } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { type Basis, basesOf } from './basis.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';
import { isMoney } from './unit.ts';

/** Whether a number has a role in its text, or which; undefined where it may have. */
type Role = (statement: Statement, term: Term) => boolean | string | undefined;

interface Marks extends Readonly<Record<Language, RegExp>> {
  /** What stands behind the number in English instead. */
  readonly behind?: RegExp;
}

/** The level that something moved to. */
const reached: Marks = {
  zh: /(?:[升增涨漲降减減跌]|提高|提升|[上下][调調]|[调調][高低升降]|扩大|擴大|回落|回升|缩小|縮小|缩短|縮短|收窄|放宽|放寬|压缩|壓縮|延长|延長|上升|上涨|下降|攀升|激增|飙升|翻番|[调調]整)(?:至|到|為|为)了?(?:每[月年天日]|(?:[今去]年|\d{4}年)?(?:\d{1,2}月)?的)?$/u,
  en: /\b(?:r[io]sen?|ris\w+|increas\w+|climb\w*|jump\w*|gr[eo]w\w*|surg\w+|soar\w*|f[ae]ll\w*|dropp?\w*|declin\w+|cut|lift\w*|lower\w*|rais\w+|reduc\w+|adjusted|revised|narrow\w*|widen\w*|shr[aiu]nk\w*|slid|down|(?<!\badd(?:s|ed|ing)? )up),? (?:from [^.;]{1,24} |(?:[a-z]+ ){0,2})to (?:as (?:low|high|little|much|few|many) as )?$/i,
};

const roles: readonly Marks[] = [
  {
    zh: /[只仅僅](?:[有占佔为為达達需走用剩]|\p{Script=Han}{0,2})$/u,
    en: /\b(?:only|just|merely|a mere) $/i,
  },
  {
    zh: /最(?:[大高多长長贵貴]|年[长長])的?(?:[为為有达達]|[个個人]){0,2}$/u,
    en: /\b(?:oldest|highest|largest|biggest|longest|most expensive|dearest)(?: (?!and\b)[a-z]+){0,3} $/i,
  },
];

/** What all parts come to: 合计39400元, "a sum of 39,400 yuan", "165 kilometers in all". */
const totals: Marks = {
  zh: /(?:[总總](?:[计計数數额額量长長]|面[积積]|投[资資])|[合共][计計]|一共|全[长長]|[计計]共)(?:[为為达達](?:到)?|[约約])?$/u,
  en: /\b(?:(?<!\b[Aa] )total of|total(?:s|l?ing|l?ed)|sum of|overall [a-z]+ of|altogether|adding up to|add(?:s|ed)? up to|amount(?:s|ed|ing)? to) (?:a total of |about |some |around )?$/i,
  behind: /^(?: [a-z]+){0,2} (?:in total|in all|altogether|all told)\b/,
};
const isTotal: Role = (statement, term) => marked(totals, statement, term);

/** What was paid for a thing, and what it was sold for: 花30英镑买下，拍出26万英镑. */
const isBought: Role = ({ text, language }, { start, end, measure }) =>
  isMoney(measure) &&
  (language === 'zh'
    ? /^[^，。；、\d]{0,3}(?:[购購買买竞競拍](?:入|得|下|进|進))/u.test(text.slice(end, end + 6)) ||
      /[购購買买](?:入|得|下|进|進)价?[为為]?$/u.test(text.slice(Math.max(0, start - 5), start))
    : /\b(?:bought|purchased|acquired|picked up)\b[^.;\d]{0,64}\b(?:for|at) $|\b(?:having )?paid $/i.test(
        text.slice(Math.max(0, start - 90), start),
      ));
const isSold: Role = ({ text, language }, { start, end, measure }) =>
  isMoney(measure) &&
  (language === 'zh'
    ? /^(?:的[价價]格)?(?:成交|售出|[卖賣]出|易手|沽出|落槌)/u.test(text.slice(end, end + 6)) ||
      /(?:拍出|成交价|售[价出]|[卖賣]出)(?:了|[为為])?$/u.test(text.slice(Math.max(0, start - 5), start))
    : /\b(?:sold|fetch(?:ed|es|ing)?|chang(?:ed|ing) hands|knocked down|letting go)\b[^.;\d]{0,64}$/i.test(
        text.slice(Math.max(0, start - 72), start),
      ));

/** What is left of a whole, which 其余3人 and "the other three" tell. */
const others: Marks = {
  zh: /(?:其余|其餘|剩余|剩下)的?$/u,
  en: /\b(?:other|remaining|another|further|plus|an extra|an additional) $/i,
  behind: /^ others\b/,
};

/** 进5球失3球: what a side let in. */
const conceded: Record<Language, RegExp> = { zh: /失$/u, en: /\b(?:conced\w+|let(?:ting)? in|shipp\w+) $/i };
const isConceded = ({ text, language }: Statement, { start, end }: Term): boolean =>
  conceded[language].test(text.slice(Math.max(0, start - 14), start)) ||
  (language === 'en' && /^ (?:goals? )?against\b/.test(text.slice(end, end + 15)));

/** What one number is beside another in the clause: 比…便宜了2万元, "20,000 yuan, or 1.6 percent, less". */
const differs: Record<Language, RegExp> = {
  zh: /[比较較][^，。；、\d]{1,12}(?:便宜|[贵貴多少高低快慢大小长長短重轻輕早晚]|增加|减少|減少|增长|增長|下降|上[涨漲升]|下跌|提高|降低|推[迟遲]|提[前早]|延[迟遲后後]|[早晚])(?:了|出)?$/u,
  en: /^(?: points)?(?:,? or [\d.,]+ ?(?:percent|per cent|%),?)?,? (?:less|more|fewer|higher|lower|cheaper|dearer|faster|slower|longer|shorter|larger|bigger|smaller|heavier|lighter|earlier|later|sooner|above|below|ahead|behind|adrift|off the pace|inside|outside|clear of|short of|shy of)(?: than)?\b/i,
};

/** Undefined where it may be one, told by its verb. */
const isDifference = (statement: Statement, term: Term): boolean | undefined => {
  const { text, language } = statement;
  const { start, end, direction } = term;
  return (
    differs[language].test(
      language === 'zh' ? text.slice(Math.max(0, start - 20), start) : text.slice(end, end + 36),
    ) ||
    isMargin(statement, term) ||
    isDistance(statement, term) ||
    (direction === undefined ? false : undefined)
  );
};

/** 差距达1.08秒. */
const isDistance = ({ text, language }: Statement, { start }: Term): boolean =>
  language === 'zh' &&
  /(?:超(?:警戒|汛限|设防|設防|保证|保證)[^，。；、\d]{0,6}|差距|相差|[领領]先|落[后後])(?:[^，。；、\d]{1,6}|[为為达達]|高达)?$/u.test(
    text.slice(Math.max(0, start - 12), start),
  );

/** 以0.23秒的优势, "by 0.23 seconds". */
const isMargin = ({ text, language }: Statement, { start, end }: Term): boolean =>
  language === 'zh'
    ? /^(?:的?(?:微弱)?[优優][势勢]|之差)/u.test(text.slice(end, end + 6))
    : /\b(?:w[oi]n(?:ning)?|led|lead(?:ing)?|beat(?:ing)?)\b[^.;,\d]{0,40} by (?:just |only |a mere )?$/i.test(
        text.slice(Math.max(0, start - 64), start),
      );

/** Who passes a bill "by 312 votes to 268" is told first, who rejects one second. */
function isInFavour({ text, language }: Statement, { start, end }: Term): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 90), start), text.slice(end, end + 24)];
  if (language === 'zh')
    return (
      /(?<!不)(?:[赞贊]成|支持|同意)(?:[罢罷]免)?(?:票[数數]?|者)?(?:[为為]|有)?$/u.test(before) ||
      /^票?(?:[赞贊]成|支持|同意)/u.test(behind)
    );
  if (/^ (?:votes? |members |people )?(?:voted )?(?:in favou?r|for\b|yes\b)/.test(behind)) return true;
  return (
    (carried.test(before) &&
      /^(?: votes)?(?: to |-)(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|none)\b)/.test(
        behind,
      )) ||
    (rejected.test(before) && /\d(?: votes)?(?: to |-)$/.test(before))
  );
}
const carried =
  /\b(?:pass|approv|adopt|back|carri|clear|endors|elect)[a-z]*\b(?:[^.;]|\.\d){0,70}\b(?:by|on a vote of|voting) (?:a vote of )?$/i;
const rejected =
  /\b(?:fail|reject|defeat|vot[a-z]+ down|thr[eo]w[a-z]* out|block)[a-z]*\b[^.;]{0,60}\b(?:by|on a vote of) [^.;]*$/i;

/** 只拿下543个席位中的240席: the whole is not what there was only so much of. */
const marked = (role: Marks, { text, language }: Statement, { start, end }: Term): boolean =>
  (language === 'en' && role.behind?.test(text.slice(end, end + 12)) === true) ||
  (!(language === 'zh' && /^[^，。；\d]{0,6}[中里裡]的\d/u.test(text.slice(end, end + 10))) &&
    role[language].test(text.slice(Math.max(0, start - (language === 'zh' ? 14 : 32)), start)));

/** Which way a number moved, or what was added to it: 用户4820万户，新增310万户. */
export const moveOf = (text: string, { direction, start }: Term): Term['direction'] =>
  direction ?? (/[新净淨]增(?:加|了)?$/u.test(text.slice(Math.max(0, start - 4), start)) ? 'up' : undefined);

const isOther: Role = (statement, term) => marked(others, statement, term);

/** 21名船员中18人获救，其余3人失踪 as "three are missing, the other 18 were rescued": either part may be told last. */
const areParts = ({ terms }: Statement, [a, b]: readonly [Term, Term]): boolean =>
  (a.unit === '%' && b.unit === '%' && sameRational(addRationals(a.lo, b.lo), rational(100n))) ||
  terms.some(
    ({ lo, measure }) =>
      measure.dimension === a.measure.dimension && sameRational(lo, addRationals(a.lo, b.lo)),
  );

/** What a number moved or differs by: 增加58亿元, "up 5.8 billion", "5.8 billion more", "lost 5.8 billion". */
const isChange = (statement: Statement, term: Term): boolean =>
  moveOf(statement.text, term) !== undefined ||
  isDifference(statement, term) === true ||
  (statement.language === 'en' &&
    (/\b(?:los[et]|losing|shed|gain(?:ed)?|add(?:ed)?|by(?: about| around| nearly| over| some| more than)?) $/i.test(
      statement.text.slice(Math.max(0, term.start - 16), term.start),
    ) ||
      // "Sank by about a fifth last year, or 1.574 million".
      /\bby (?:about |around |nearly |over |some |more than )?[^.;,]{3,40}, or (?:about |nearly )?$/i.test(
        statement.text.slice(Math.max(0, term.start - 64), term.start),
      )));

/** Where something moved from, or what it is set beside: 由15天延长至30天, "to 30 days from 15", "30 days instead of 15". */
const starts: Record<Language, RegExp> = {
  zh: /(?:[由从從自](?:[^，。；、\d到至]|\d{4}年|\d{1,2}月){0,10}|原[来來先]?的?|此前的?|[去上]年的?|[高低多少][于於](?:[^，。；、\d]|\d{1,2}月){0,8}|[比较較][^，。；、\d]{0,10}的|[比较較][睡用吃喝住跑坐])$/u,
  en: /\b(?:(?:from|than|instead of|in place of|rather than|compared with|compared to|against|versus)(?: [a-z’'-]+){0,3}|from \d[^.;,]{0,32} and) $/i,
};
const isStart: Role = ({ text, language }: Statement, { start }: Term): boolean =>
  starts[language].test(text.slice(Math.max(0, start - (language === 'zh' ? 16 : 40)), start));

/** What 由…至 and 高于去年的 leave no doubt of. */
const isFormer: Role = (statement, term) => {
  const { text, language } = statement;
  if (term.isRange) return undefined;
  if (language === 'en')
    return isStart(statement, term) || /\b(?:having|had) been $/.test(text.slice(0, term.start).slice(-12));
  const [lead, rest] = [
    text.slice(Math.max(0, term.start - 16), term.start),
    text.slice(term.end, term.end + 14),
  ];
  if (/[由从從](?:[^，。；、\d到至]|\d{4}年|\d{1,2}月){0,10}$/u.test(lead))
    return /^[^，。；、\d]*[至到为為]/u.test(rest);
  return /[高低多少][于於](?:[去上]年|[上前]一?[个個]?[季月年周週])[^，。；、\d]{0,6}$/u.test(lead);
};

/** The whole of a part: 7名矿工中有5人, "five of the seven miners". */
const isWhole = ({ text, language }: Statement, { start, end }: Term): boolean =>
  language === 'zh'
    ? /^[^，。；、\d]{0,10}(?:中的?|之中)(?=[，有的\d]|[^，。；、\d]{0,4}\d)/u.test(
        text.slice(end, end + 18),
      ) || /[满滿]分[为為]?$/u.test(text.slice(Math.max(0, start - 3), start))
    : /\b(?:of|out of)(?: the| its| his| their| her| some| about| all)? $/i.test(
        text.slice(Math.max(0, start - 14), start),
      );

/** What is paid for each, 每股42.5港元, beside the sum. */
const isEach = (_: Statement, { base }: Term): boolean => base !== undefined;

/** 净投放680亿元, "a net 68 billion". */
const nets: Record<Language, RegExp> = {
  zh: /[净淨][^，。；、\d]{0,3}$/u,
  en: /\bnet(?: [a-z]+){0,2} $/i,
};
const isNet = ({ text, language }: Statement, { start }: Term): boolean =>
  nets[language].test(text.slice(Math.max(0, start - 20), start));

/** What it is counted from, told of it alone: 月减8.3%、年增12.7%. */
const basisOf: Role = (statement, term) => {
  const [basis = '', ...more] = basesOf(term, statement);
  return more.length > 0 ? undefined : isBefore.has(basis) ? basis : '';
};
const isBefore: ReadonlySet<string> = new Set<Basis>(['year before', 'month before', 'quarter before']);

const fellTo: Record<Language, RegExp> = {
  zh: /(?:[降跌减減]|下[调調]|[调調][低降]|回落|缩小|縮小|缩短|縮短|收窄|压缩|壓縮)[^，。；、\d]{0,8}$/u,
  en: /\b(?:f[ae]ll\w*|dropp?\w*|declin\w+|cut|lower\w*|reduc\w+|narrow\w*|shr[aiu]nk\w*|slid|down)\b[^.;,\d]{0,24}$/i,
};

/** The level reached, and which way: what 回落到44 tells is not the number of "soared to 85". */
const isReached: Role = (statement, term) => {
  if (!marked(reached, statement, term)) return false;
  return fellTo[statement.language].test(
    statement.text.slice(Math.max(0, term.start - (statement.language === 'zh' ? 14 : 32)), term.start),
  )
    ? 'down'
    : 'up';
};

/** The roles that no number takes from another. */
const turning: readonly Role[] = [
  isFormer,
  ...roles.map(
    (role): Role =>
      (statement, term) =>
        marked(role, statement, term),
  ),
  isReached,
  isDifference,
  isInFavour,
  isConceded,
  isNet,
  isTotal,
  isBought,
  isSold,
];
/** The roles that say only which number is which where each text has them. */
const keeping: readonly Role[] = [isChange, isStart, isWhole, isEach, basisOf];

/**
 * Whether a role that either text gives to one of two numbers alone passed to the other, or stays with it in the English;
 * undefined where no role tells the two apart in both.
 */
export function rolesSay(
  zh: Statement,
  en: Statement,
  own: readonly [Term, Term],
  other: readonly [Term, Term],
): 'exchanged' | 'kept' | 'certain' | undefined {
  const told = (role: Role): 'exchanged' | 'kept' | undefined => {
    const [a, b] = own.map((term) => role(zh, term));
    if (a === b || a === undefined || b === undefined) return undefined;
    const [x, y] = other.map((term) => role(en, term));
    if (x === y || x === undefined || y === undefined) return undefined;
    // Each text tells the role of another kind.
    if ((a || b) !== (x || y)) return undefined;
    return (a && a === x) || (b && b === y) ? 'kept' : 'exchanged';
  };
  const turned = [...turning, ...(areParts(zh, own) ? [] : [isOther])].map(told);
  if (turned.includes('exchanged')) return 'exchanged';
  if (turned[turning.indexOf(isInFavour)] === 'kept') return 'certain';
  return turned.includes('kept') || keeping.some((role) => told(role) === 'kept') ? 'kept' : undefined;
}
