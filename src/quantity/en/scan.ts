/** One pass over a stretch: where it looks, what it has found, and how a finding leaves it. */
import type { DateMention, DismissalClass, Quantity, Reading } from '../quantity.ts';
import { reach, type State } from '../reader.ts';
import { clauseAround, wordBefore } from './chars.ts';
import type { DateContext, FoundDate } from './date-context.ts';
import { withBeside } from './day-and-time.ts';
import { directionAfter, directionBefore, directionOverObject } from './direction.ts';
import { verbs } from './direction-words.ts';
import { sharesVerb } from './shared-verb.ts';
import { takeOver } from './taken-over.ts';
import { factorBefore } from './times.ts';
import { rated } from './unit-after.ts';

export interface Scan {
  readonly text: string;
  readonly end: number;
  readonly state: State;
  readonly out: Reading[];
  /** Where the last reading ended: nothing reaches back over it. */
  last: number;
}

export const floorOf = (scan: Scan, index: number): number => Math.max(scan.last, index - reach, 0);

export const datesOf = (scan: Scan, index: number): DateContext => ({
  text: scan.text,
  floor: floorOf(scan, index),
  end: Math.min(scan.end, index + reach),
  today: scan.state.today,
  told: scan.state.told,
  year: scan.state.year,
  yearAt: (scan.state.toldAt ?? 0) - scan.state.base,
});

/** A quantity that is still being put together. */
export type Draft = { -readonly [K in keyof Quantity]: Quantity[K] };

/** Each of these records a finding and returns where to read on. */
export function emitQuantity(scan: Scan, found: Draft): number {
  const { state } = scan;
  const { base } = state;
  if (found.unit === '{点}') asPoints(scan, found);
  const factor = found.unit === '1' ? factorBefore(scan.text, found.start) : -1;
  if (factor >= 0) {
    found.kind = 'ratio';
    found.unit = '{倍}';
    const direction = directionBefore(scan.text, factor, floorOf(scan, factor), true, true);
    if (direction) found.direction = direction;
  }
  if (found.unit === '{次}' && isMultiple(scan, found)) {
    found.end += ' times'.length;
    found.exact = scan.text.slice(found.start, found.end);
    found.kind = 'ratio';
    found.unit = '{倍}';
  }
  // "Aged 73 and 69 were killed".
  const isBare = found.unit === '1' || (found.unit === '{人}' && scan.text.startsWith(' w', found.end));
  if (isBare && state.listUnit === '{岁}' && isNextAge(scan, found)) found.unit = '{岁}';
  takeOver(scan, found);
  if (found.direction === undefined && state.direction !== undefined && inherits(scan, found))
    found.direction = state.direction;
  else if (found.direction === undefined && found.unit === '%') pastLevel(scan, found);
  const by = scan.text.startsWith('by ', found.start - 3);
  if (
    by &&
    found.direction === undefined &&
    alike.test(scan.text.slice(Math.max(0, found.start - 40), found.start))
  )
    alikeBefore(scan, found);
  const direction = found.direction === undefined && state.dateAt >= base ? pastDate(scan, found) : undefined;
  if (direction) found.direction = direction;
  if (by) farBy(scan, found);
  state.direction = found.direction;
  state.listUnit = found.unit;
  state.listAt = found.end + base;
  const { end } = found;
  found.start += base;
  found.end += base;
  scan.out.push(found);
  return pass(scan, end);
}

/** Verbs of who changes something else. */
const movers =
  /\b(?:cut|cuts|cutting|lift(?:s|ed|ing)|rais(?:es|ed|ing)|boost(?:s|ed|ing)?|lower(?:s|ed|ing)|reduc(?:es?|ed|ing)|increas(?:es?|ed|ing)|shorten(?:s|ed|ing)|lengthen(?:s|ed|ing)|trim(?:s|med|ming)) /gi;
const clauseEnds = /[.:;!?()]|,(?!\d)/;
const parted = /\b(?:was|were|is|are|been|be|that|which|who|and|but|while|followed|led|driven|by)\b/;

/** `cut the drive from Wushan to Badong by 50 minutes`: what is changed may be long, and hold numbers; who raised a complaint changed nothing. */
function farBy({ text }: Scan, found: Draft): void {
  if (found.direction !== undefined) {
    if (
      text.startsWith(' raised by ', found.start - 11) &&
      /^ of (?:the|those|its|all) /.test(text.slice(found.end, found.end + 12))
    )
      delete found.direction;
    return;
  }
  const before = text.slice(Math.max(0, found.start - 110), found.start - 'by '.length);
  const told = [...before.matchAll(movers)].at(-1);
  const changed = told && before.slice(told.index + told[0].length);
  if (!changed || clauseEnds.test(changed) || parted.test(changed)) return;
  const verb = told[0].trim().toLowerCase();
  const direction = verbs.get(verb) ?? verbs.get(verb.replace(/(?:ing|ed)$/, 's'));
  if (direction) found.direction = direction;
}

/** "And by 3 percent", "woodland birds by 18%". */
const alike = /(?:\band |, (?:and )?)(?:[a-z-]+ ){0,3}by $/;

/** `rises by 6.7 percent to 12.21 pounds, and by 16.3 percent to 10`: what the last `by` of the sentence moved. */
function alikeBefore({ text, out, state }: Scan, found: Draft): void {
  for (const told of out.slice(-4).reverse()) {
    const at = told.start - state.base;
    if (at < 3 || told.kind === 'none' || told.kind === 'date') continue;
    if (/[.!?]\s|;/.test(text.slice(at, found.start))) return;
    if ((told.unit !== found.unit && !(isShare(told) && isShare(found))) || !text.startsWith('by ', at - 3))
      continue;
    if (told.direction) found.direction = told.direction;
    return;
  }
}

/** A percentage or a fraction. */
const isShare = ({ unit }: { readonly unit: string }): boolean => unit === '%' || unit === '1';

/** `raised rates on Tuesday by 25 basis points`, `rose for the fifth month, by 5%`: the verb stands before the date or the ordinal. */
function pastDate({ text, state, last }: Scan, { start, kind, unit }: Draft) {
  const joint = text.slice(last, start);
  // For the fifth month running, by 1.2 percent.
  const by =
    joint === ' by ' ||
    /^(?: (?:straight|consecutive|successive|month|quarter|year|week|day|session|time|running)){1,3},? by $/.test(
      joint,
    );
  const share = kind === 'percent' || kind === 'ratio' || unit === '{点}';
  if (!by && !(share && start === last + 1)) return undefined;
  const date = state.dateAt - state.base;
  const floor = Math.max(0, date - 100);
  const lead = wordBefore(text, date, floor);
  const index = lead && /^(?:on|in|during|over|for)$/.test(lead.word) ? lead.start : date;
  // "trimmed its forecast for growth this year by 0.4 points" is no growth.
  const moved = unit === 'pp' ? directionOverObject(text, index, floor) : undefined;
  return moved ?? directionBefore(text, index, floor, share, by);
}

/** `at 14.5 times earnings, against an average of 16 times`: beside a multiple, times that count nothing are one. */
const isMultiple = ({ text, out, state }: Scan, { start, end }: Draft): boolean =>
  /^ times(?:[.,;)]|$)/.test(text.slice(end, end + 7)) &&
  out
    .slice(-3)
    .some((told) => 'unit' in told && told.unit === '{倍}' && start + state.base - told.end < 120) &&
  /\b(?:of|at|to|from|against|versus|than|and) $/.test(text.slice(Math.max(0, start - 9), start));

/** `aged two and four`, `girls of 9, 11 and 14`. */
const isNextAge = ({ text, state }: Scan, { start, end, value }: Draft): boolean =>
  /^(?:,| and| or|, and| to) $|^,? and (?:an? |his |her |their |the )?[a-z]+(?: [a-z]+)?, $/.test(
    text.slice(Math.max(0, state.listAt - state.base), start),
  ) &&
  /^\d{1,2}$/.test(value ?? '') &&
  !isOtherClause(text, state.listAt - state.base, start, end) &&
  !/^[ -](?!(?:and|or|are|were|was|is|who|have|had|has|died|from|at|with|when|respectively)\b)[a-z]/.test(
    text.slice(end, end + 14),
  );

/** "From nine to 84, and 11 are still in hospital": two ages need no comma before `and`. */
const isOtherClause = (text: string, listAt: number, start: number, end: number): boolean =>
  text.slice(Math.max(0, listAt), start) === ', and ' &&
  !/\d, (?:an? |his |her )?[\w-]{1,8}$/.test(text.slice(Math.max(0, listAt - 20), Math.max(0, listAt))) &&
  /^ (?:are|were|was|have|had|has)\b/.test(text.slice(end, end + 6));

const indices =
  /\b(?:index|composite|nasdaq|dow|ftse|s&p|sensex|nifty|dax|cac|nikkei|topix|kospi|asx|hang seng|csi|stoxx)\b/i;

/** `19 percent, 4.3 points higher`: beside a percentage, points are percentage points. */
function asPoints({ text, state, end: limit }: Scan, found: Draft): void {
  if (!/^\d{1,2}(?:\.\d+)?$/.test(found.value ?? '')) return;
  const noun =
    /^[\s-](?:points?|pts)\b(?![ -](?:range|shots?|shooting|line|land|attempts?|field|arc|play))/.exec(
      text.slice(found.end, found.end + 20),
    );
  if (!noun) return;
  const end = found.end + noun[0].length;
  // "dropped 0.2 point to 3.9 percent": the percentage follows.
  const level = /^\s(?:to|at)\s\d{1,2}(?:\.\d+)?(?:%|\sper\s?cent)/.test(text.slice(end, end + 32));
  const from = state.listAt - state.base;
  const beside =
    (state.listUnit === '%' || state.listUnit === 'pp') && from >= 0 && found.start - from <= 120;
  const rate = found.value!.startsWith('0.') && rated.test(clauseAround(text, found.start, end, 80, 40));
  if (!level && !beside && !rate) return;
  const before = beside ? text.slice(from, found.start) : '';
  if (/[.!?;]\s|\b(?:at|to)\s+$/i.test(before) || indices.test(before)) return;
  // The FTSE 100 closed down 0.6%, or 48.9 points.
  if (/^, or (?:by )?$/.test(before) && indices.test(text.slice(Math.max(0, from - 80), from))) return;
  found.end = end;
  found.exact = text.slice(found.start, end);
  found.kind = 'percent';
  found.unit = 'pp';
  const direction = found.direction ?? directionAfter(text, end, limit, true);
  if (direction) found.direction = direction;
}

/** What parts two tellings of one change; the noun that was counted stands before it: lost 1,200 points, or 6 percent. */
const restated = /^(?:[ -][a-z]+)?(?:,? or (?:by )?|, that is, )$/;
/** What parts two of a list: 9 percent and petrol by 7.5 percent. */
const listed =
  /^(?: (?:on the (?:day|week|month|quarter|year)|(?:year|quarter|month|week|day)[- ]on[- ](?:year|quarter|month|week|day)|(?:from|on) a (?:year|quarter|month|week) (?:earlier|ago|before))(?: and|,) |[^.;:!?]{0,40}\band by (?:an average of |a further |another )?|,? and (?:[a-z]+ ){1,3}by |, |,? and (?:by |of )?)$/;

/** 4% by volume and 7.5% by value, 3 percent in May and 4 percent in June. */
const parallel = /^ (by|in|on|at|for|from) (?:[A-Za-z]+ ){1,3}and (?:by )?$/;

/** `fell 5 yuan, or 2 percent` states one fall twice; `grew 7%, 3% and 24%` states three of a kind. */
function inherits({ text, state }: Scan, found: Draft): boolean {
  const from = state.listAt - state.base;
  if (from < 0 || found.start - from > 64 || found.start <= from) return false;
  const joint = text.slice(from, found.start).replace(/\s+/g, ' ');
  // "reduced infections by 72 percent, and fewer than 1 percent of volunteers had a fever": a share of something else.
  if (/^,? and $/.test(joint) && text.startsWith(' of ', found.end)) return false;
  if (restated.test(joint)) return true;
  if (found.kind === 'percent' && state.listUnit === found.unit) {
    const paired = parallel.exec(joint)?.[1];
    if (paired && text.startsWith(` ${paired} `, found.end)) return true;
  }
  if (found.kind !== 'percent' || state.listUnit !== found.unit) return false;
  return listed.test(joint) || sharesVerb(joint, text.slice(found.end, found.end + 10));
}

/** `wheat rose 3.2 percent to $5.63 a bushel, corn 1.1 percent`: the first moved to a level that was told with it. */
function pastLevel({ text, out, state: { base, listAt } }: Scan, found: Draft): void {
  const [told, level] = [out.at(-2), out.at(-1)];
  if (
    !told ||
    !level ||
    found.start + base - level.end > 64 ||
    !('direction' in told) ||
    told.unit !== '%' ||
    !('unit' in level)
  )
    return;
  if (
    level.end !== listAt ||
    !/^ (?:to|at) (?:a [a-z -]{0,24})?$/.test(text.slice(told.end - base, level.start - base))
  )
    return;
  const joint = text.slice(level.end - base, found.start).replace(based, '');
  if (told.direction && sharesVerb(joint, text.slice(found.end, found.end + 10)))
    found.direction = told.direction;
}
/** What a price is for. */
const based = /^ (?:a|an|per) [a-z]+(?: [a-z]+)?(?=,| and\b)/;

/** Days that no year has. */
const impossible = /-(?:02-3[01]|(?:0[469]|11)-31)/;

export function emitDate(scan: Scan, single: FoundDate): number {
  const { text, state } = scan;
  const found = withBeside(datesOf(scan, single.start), single);
  // February 30: whatever it is, no date.
  if (impossible.test(found.value)) return emitDismissed(scan, found.start, found.end, 'phrase');
  if (state.dates) {
    const uncertain =
      found.uncertain ?? (found.value.includes('X') ? 'no year stated and no date given' : undefined);
    const reading: { -readonly [K in keyof DateMention]: DateMention[K] } = {
      start: found.start + state.base,
      end: found.end + state.base,
      exact: text.slice(found.start, found.end),
      kind: 'date',
      value: found.value,
    };
    if (uncertain) reading.uncertain = uncertain;
    scan.out.push(reading);
    tell(scan, found);
  }
  return pass(scan, found.end, found.start + state.base);
}

/** Keeps the date for those that count from it; a time of day is none. */
function tell(scan: Scan, { start, end, value }: FoundDate): void {
  const { text, state } = scan;
  if (value[0] === 'T') return;
  state.told = value.slice(Math.max(value.lastIndexOf('/'), value.lastIndexOf(',')) + 1);
  const stated = /\b[12]\d{3}$/.test(text.slice(Math.max(start, end - 5), end));
  const last = (state.toldAt ?? 0) - state.base;
  if (stated && (state.told.length > 9 || isTopic(scan, start))) state.year = Number.parseInt(state.told, 10);
  else if (state.year > 0 && (end - last > nearby || /[.!?]\s|\n/.test(text.slice(last, start))))
    state.year = 0;
  state.toldAt = end + state.base;
}
/** `In 1915, …`, `In May 1940, …`: a year long gone that opens a sentence is that of the dates in it. */
const isTopic = ({ text, state }: Scan, start: number): boolean =>
  /(?:^|[.!?]\s|\n)In $/.test(text.slice(Math.max(0, start - 5), start)) &&
  Number.parseInt(state.told, 10) < Number.parseInt(state.today ?? '0', 10) - 1;

/** How far the year that a date states may reach over the dates that follow. */
const nearby = 90;

export function emitDismissed(scan: Scan, start: number, end: number, why: DismissalClass): number {
  const { text, state } = scan;
  if (state.dismissed) {
    scan.out.push({
      start: start + state.base,
      end: end + state.base,
      exact: text.slice(start, end),
      kind: 'none',
      class: why,
    });
  }
  return pass(scan, end, why === 'ordinal' ? start + state.base : -1);
}

function pass(scan: Scan, end: number, dateAt = -1): number {
  scan.last = end;
  scan.state.dateAt = dateAt;
  return end;
}
