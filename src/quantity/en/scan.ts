/** One pass over a stretch: where it looks, what it has found, and how a finding leaves it. */
import type { DismissalClass, Quantity, Reading } from '../quantity.ts';
import { reach, type State } from '../reader.ts';
import type { DateContext, FoundDate } from './date-context.ts';
import { directionAfter } from './direction.ts';

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
});

/** Each of these records a finding and returns where to read on. */
export function emitQuantity(scan: Scan, read: Quantity): number {
  const { state, out } = scan;
  const { base } = state;
  const told = pointsOf(scan, read);
  const direction = told.direction ?? inherited(scan, told);
  const found = direction === told.direction ? told : { ...told, ...(direction && { direction }) };
  state.direction = direction;
  state.listAt = found.end + base;
  out.push(base === 0 ? found : { ...found, start: found.start + base, end: found.end + base });
  return pass(scan, found.end);
}

/** `19 percent, 4.3 points higher`: beside a percentage, points are percentage points. */
function pointsOf({ text, out, state, end: limit }: Scan, read: Quantity): Quantity {
  if (read.unit !== '{点}' || !/^\d{1,2}(?:\.\d+)?$/.test(read.value ?? '')) return read;
  const last = out.at(-1);
  const noun = /^[\s-]points?\b/.exec(text.slice(read.end, read.end + 8));
  if (!noun) return read;
  // "dropped 0.2 point to 3.9 percent": the percentage follows.
  const level = /^\s(?:to|at)\s\d{1,2}(?:\.\d+)?(?:%|\sper\s?cent)/.test(
    text.slice(read.end + noun[0].length, read.end + 40),
  );
  const before = last?.kind === 'percent' ? text.slice(last.end - state.base, read.start) : '';
  if (
    (last?.kind !== 'percent' && !level) ||
    before.length > 120 ||
    /[.!?;]\s|\b(?:at|to)\s+$|index|composite|nasdaq|\bdow\b/i.test(before)
  )
    return read;
  const end = read.end + noun[0].length;
  const direction = read.direction ?? directionAfter(text, end, limit, true);
  return {
    ...read,
    end,
    exact: text.slice(read.start, end),
    kind: 'percent',
    unit: 'pp',
    ...(direction && { direction }),
  };
}

/** What parts two tellings of one change; the noun that was counted stands before it: lost 1,200 points, or 6 percent. */
const restated = /^(?:[ -][a-z]+)?(?:,? or (?:by )?|, that is, )$/;
/** What parts two of a list: 9 percent and petrol by 7.5 percent. */
const listed = /^(?:,? and (?:[a-z]+ ){1,3}by |, |,? and (?:by |of )?)$/;

/** `fell 5 yuan, or 2 percent` states one fall twice; `grew 7%, 3% and 24%` states three of a kind. */
function inherited({ text, state, out }: Scan, found: Quantity): Quantity['direction'] {
  const from = state.listAt - state.base;
  if (state.direction === undefined || from < 0 || found.start - from > 40 || found.start <= from)
    return undefined;
  const joint = text.slice(from, found.start).replace(/\s+/g, ' ');
  if (restated.test(joint)) return state.direction;
  const last = out.at(-1);
  return listed.test(joint) &&
    last !== undefined &&
    'unit' in last &&
    last.unit === found.unit &&
    found.kind === 'percent'
    ? state.direction
    : undefined;
}

export function emitDate(scan: Scan, found: FoundDate): number {
  const { text, state } = scan;
  if (state.dates) {
    const uncertain = found.uncertain ?? (found.value.includes('X') && 'no year stated and no date given');
    scan.out.push({
      start: found.start + state.base,
      end: found.end + state.base,
      exact: text.slice(found.start, found.end),
      kind: 'date',
      value: found.value,
      ...(uncertain && { uncertain }),
    });
  }
  return pass(scan, found.end);
}

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
  return pass(scan, end);
}

function pass(scan: Scan, end: number): number {
  scan.last = end;
  return end;
}
