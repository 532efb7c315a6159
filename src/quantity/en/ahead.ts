/**
 * Whether a date lies ahead of the article: only what its sentence speaks of, before it and behind it, can say. What
 * is told as gone, or not told at all, lies behind.
 */
import type { DateContext } from './date-context.ts';

/** Whether the sentence so far speaks of what is to come: `will meet on Friday`, `could land by Friday`; not `will be higher than in March`. */
export function liesAhead(text: string, index: number): boolean {
  const lead = text.slice(Math.max(0, index - longestLead), index);
  return coming.test(lead) && !done.test(lead);
}
/** How far a sentence reaches back from a date. */
export const longestLead = 90;
const coming =
  /\b(?:will|shall|(?:is|are) (?:to|on|at|forecast|likely)|due|scheduled|expected|expects?|hopes? to|aims? to|likely to (?!have )|planned|set to|plans? to|payable|(?:begin|start|open|close|end|finish|conclude|lapse|resume|reopen|arrive|depart|leave|follow|return|travel)s? (?:on|at)|(?:arrives|travels) (?:in|to)|must|(?:could|may|might) (?!not |have )|goes|meets|expires)\b(?:(?!\b(?:than|since|was|were|had|which|who|after|compared|said|says|told|announced|reported|showed|wrote|added)\b)(?:[^.;:!?\n]|[.:]\d|[ap]\.m\.))*$/;
/** What was done on the day itself, whatever comes of it: `will be tried for thefts committed on Monday`, `had expected a cut on Monday`. */
const done =
  /\b(?!(?:be|is|are|have|get|as|[a-z]{1,12}ly) )[a-z]{1,16} (?!(?:expected|scheduled|planned) )(?:[a-z]{1,12}ed|held|seen|found|shot|stolen) [io]n $|\bhad (?:been )?expected\b/;

/** Whether the weekday at `start` is the first to come: as its sentence says, or as a day told just before it is. */
export const isAwaited = ({ text }: DateContext, start: number): boolean =>
  !closed.test(text.slice(Math.max(0, start - 56), start)) &&
  (liesAhead(text, start) ||
    appointed.test(text.slice(Math.max(0, start - 32), start)) ||
    (/^\w+['’]s /.test(text.slice(start, start + 12)) &&
      facing.test(text.slice(Math.max(0, start - 20), start))) ||
    isDeadline(text, start) ||
    isOnTheCalendar(text, start) ||
    precedesModal(text, start));

/** `gained 17 points to close at 3,302.80 points on Wednesday`: where a market came to is told when it has. */
const closed =
  /\bto (?:close|end|finish|settle) (?:at|up|down|above|below) [^.;:]{0,6}\d[\d,.]*(?: points)? on $/;

/** `is shown on Sunday`: what is done on one day, and not each week, is yet to be done. */
const appointed =
  /\b(?:is|are) (?!(?:based|told|known|alleged|believed|reported|accused|charged|suspected|due) )[a-z]{1,16}(?:ed|ld|wn) on $/;

/** `favourite for Saturday's race`, `ahead of Friday's vote`: what is looked forward to. */
const facing =
  /\b(?:favou?rites? (?:for|to win)|ahead of|(?:build|run)[- ]?up to|in time for|ready for|fit for|preview of|doubts? for|tickets for|tipped for) $/i;

/** `reply by Sunday`, `call before 5 pm on Friday`: a term that nothing gone has kept. */
function isDeadline(text: string, start: number): boolean {
  const term = deadline.exec(text.slice(Math.max(0, start - 32), start));
  return term !== null && !isTold(clauseTo(text, start)) && !isTold(clauseFrom(text, start));
}
const deadline =
  /\b(?:by|before|until|till) (?:(?:noon|midnight|midday|\d[\d.:]{0,4} ?(?:[ap]\.?m\.?)?) on )?$/i;

/** `Leaders gather in Puglia on Thursday`: the present tense of what is fixed, in a sentence that tells of nothing gone. */
function isOnTheCalendar(text: string, start: number): boolean {
  const clause = clauseTo(text, start);
  return fixed.test(clause) && !gone.test(clause) && !gone.test(clauseFrom(text, start));
}
const fixed =
  /(?<!\b(?:to|did|not|could|would|let|made|helped|and) )\b(?:gathers?|convenes?|meets?|kicks? off|gets? under ?way|takes? place|goe?s? to the polls|heads? to|votes? (?:on|in|for)|[A-Z][a-z]+ opens? (?:the|their|its|his|her|against|with|at|in|a|[A-Z])[^,]*|begins|starts|holds|fl(?:y|ies) (?:to|in)|appears? (?:in|before|at)|launches|faces?|hosts?|visits?|entertains?|takes? on|plays? [A-Z][a-z]+)\b[^,;]{0,70} on $/;
const gone =
  /\b(?:was|were|had|has|have|did|said|says|told|rose|fell|grew|saw|made|came|went|won|lost|left|took|sold|bought|began|ran|found|kept|sent|paid|struck|each|every|(?!(?:need|feed|speed|indeed|exceed|proceed|succeed)\b)[a-z]{2,16}ed)\b/;

/** `Wednesday and Thursday will be cooler`, `On Friday he will visit Rome`, `at auction on Thursday it may fetch`. */
function precedesModal(text: string, start: number): boolean {
  const clause = modal.exec(text.slice(start, start + 96));
  if (!clause) return false;
  const [, subject = '', verb] = clause;
  if (subject === '' && verb === 'will') return true;
  const front = start < 48 ? `\n${text.slice(0, start)}` : text.slice(start - 48, start);
  return opening.test(front) && !past.test(subject) && !/\b(?:who|which|that|whether|if|as)\b/.test(subject);
}
const modal =
  /^[A-Z][a-z]{2,5}day(?:,? (?:and|to|or) [A-Z][a-z]{2,5}day)?(?: (?:morning|afternoon|evening|night))?,? ((?:[\w'’-]{1,20} ){0,6}?)(will|shall|must|(?:may|might)(?! not | have )|could(?! not | have | only | see | hear )|(?:is|are) (?:to|due|set|expected|scheduled|likely to))\b/;
const opening =
  /(?:[.!?:;,("“\n] ?|\b(?:and|but|that) )(?:(?:at|in) (?:[\w'’-]{1,20} ){1,4})?(?:on|by|before|until) $/i;

/** `on Tuesday; sunshine returns Friday`: behind a day to come, in one sentence that tells of nothing gone. */
export function goesOn({ text, today = '', told, yearAt }: DateContext, start: number): boolean {
  if (told.length < 10 || told.slice(0, 10) <= today || yearAt < 0 || start - yearAt > nearby) return false;
  return !past.test(text.slice(yearAt, start)) && !past.test(clauseFrom(text, start));
}
const nearby = 60;

const clauseFrom = (text: string, start: number): string =>
  /^[^.;,!?\n]{0,48}/.exec(text.slice(start, start + 48))![0];

function clauseTo(text: string, start: number): string {
  const lead = text.slice(Math.max(0, start - longestLead), start);
  let from = lead.lastIndexOf('. ') + 1;
  for (const mark of ';!?\n') from = Math.max(from, lead.lastIndexOf(mark) + 1);
  return lead.slice(from);
}

/** Whether a clause tells of something gone, and not only who says so, or how things stand: `is suspended until`. */
const isTold = (clause: string): boolean => past.test(clause.replace(standing, ''));
const standing = /\bsa(?:id|ys) |\b(?:is|are) (?:[a-z]{1,16}ed|held|kept|paid|sent|shut)\b/g;

const past =
  /[.!?]\s|\n|\b(?:was|were|had|has|have|did|said|says|told|rose|fell|grew|saw|hit|made|came|went|won|lost|left|took|sold|bought|began|ran|found|held|kept|shut|spread|sent|paid|struck|after|against|since|than|from|(?!(?:need|feed|speed|indeed|exceed|proceed|succeed)\b)[a-z]{2,16}ed)\b/;
