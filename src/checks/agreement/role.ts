/**
 * What the words right before a number make of it in either language: the only one, the one reached. Of two numbers
 * with nothing else to tell them apart, the one that Chinese marks so is the one that English does.
 */
import type { Language } from '../../model/text.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';

const roles: readonly Record<Language, RegExp>[] = [
  {
    zh: /[只仅僅](?:[有占佔为為达達需走用剩]|\p{Script=Han}{0,2})$/u,
    en: /\b(?:only|just|merely|a mere) $/i,
  },
  {
    zh: /(?:[升增涨漲降减減跌]|提高|提升|扩大|擴大|回落|回升|缩小|縮小|缩短|縮短|上升|上涨|下降|攀升|激增|飙升|翻番)(?:至|到|為|为)了?$/u,
    en: /\b(?:r[io]sen?|ris\w+|increas\w+|climb\w*|jump\w*|gr[eo]w\w*|surg\w+|soar\w*|f[ae]ll\w*|dropp?\w*|declin\w+|cut|lower\w*|rais\w+|reduc\w+|narrow\w*|widen\w*|shr[aiu]nk\w*|slid|down|up) (?:[a-z]+ ){0,2}to $/i,
  },
  {
    zh: /(?:其余|其餘|另外|另有|剩余|剩下)的?$/u,
    en: /\b(?:other|remaining|another|further|plus|an extra|an additional) $/i,
  },
];

/** 进5球失3球: what a side let in. */
const conceded: Record<Language, RegExp> = { zh: /失$/u, en: /\b(?:conced\w+|let(?:ting)? in|shipp\w+) $/i };
const isConceded = ({ text, language }: Statement, { start, end }: Term): boolean =>
  conceded[language].test(text.slice(Math.max(0, start - 14), start)) ||
  (language === 'en' && /^ (?:goals? )?against\b/.test(text.slice(end, end + 15)));

/** What one number is beside another in the clause: 比…便宜了2万元, "20,000 yuan less". */
const differs: Record<Language, RegExp> = {
  zh: /[比较較][^，。；、\d]{1,12}(?:便宜|贵|贵出|多|少|高|低|增加|减少|提高|降低)(?:了|出)?$/u,
  en: /^ (?:less|more|fewer|higher|lower|cheaper|dearer)(?: than)?\b/i,
};

/** Undefined where it may be one, told by its verb. */
const isDifference = ({ text, language }: Statement, { start, end, direction }: Term): boolean | undefined =>
  differs[language].test(
    language === 'zh' ? text.slice(Math.max(0, start - 20), start) : text.slice(end, end + 16),
  ) || (direction === undefined ? false : undefined);

/** Who passes a bill "by 312 votes to 268" is told first, who rejects one second. */
function isInFavour({ text, language }: Statement, { start, end }: Term): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 90), start), text.slice(end, end + 24)];
  if (language === 'zh')
    return (
      /(?:[赞贊]成|支持|同意)(?:票数?|者)?(?:为|有)?$/u.test(before) ||
      /^票?(?:[赞贊]成|支持|同意)/u.test(behind)
    );
  if (/^ (?:votes? |members )?(?:in favou?r|for\b)/.test(behind)) return true;
  return (
    (carried.test(before) && /^(?: votes)?(?: to |-)\d/.test(behind)) ||
    (rejected.test(before) && /\d(?: votes)?(?: to |-)$/.test(before))
  );
}
const carried =
  /\b(?:pass|approv|adopt|back|carri|clear|endors|elect)[a-z]*\b[^.;\d]{0,60}\b(?:by|on a vote of|voting) (?:a vote of )?$/i;
const rejected =
  /\b(?:reject|defeat|vot[a-z]+ down|thr[eo]w[a-z]* out|block)[a-z]*\b[^.;]{0,60}\b(?:by|on a vote of) [^.;]*$/i;

/** 只拿下543个席位中的240席: the whole is not what there was only so much of. */
const marked = (
  role: Record<Language, RegExp>,
  { text, language }: Statement,
  { start, end }: Term,
): boolean =>
  !(language === 'zh' && /^[^，。；\d]{0,6}[中里裡]的\d/u.test(text.slice(end, end + 10))) &&
  role[language].test(text.slice(Math.max(0, start - (language === 'zh' ? 8 : 32)), start));

/** Whether a role that either text gives to one of two numbers alone passed to the other. */
export const rolesTurned = (
  zh: Statement,
  en: Statement,
  own: readonly [Term, Term],
  other: readonly [Term, Term],
): boolean =>
  [
    ...roles.map((role) => (statement: Statement, term: Term) => marked(role, statement, term)),
    isDifference,
    isInFavour,
    isConceded,
  ].some((has) => {
    const [a, b] = own.map((term) => has(zh, term));
    const [x, y] = other.map((term) => has(en, term));
    return ![a, b, x, y].includes(undefined) && a !== b && x !== y && a !== x;
  });
