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
  const last = out.at(-1);
  if (read.unit !== '{点}' || last?.kind !== 'percent' || !/^\d{1,2}(?:\.\d+)?$/.test(read.value ?? ''))
    return read;
  const before = text.slice(last.end - state.base, read.start);
  const noun = /^[\s-]points?\b/.exec(text.slice(read.end, read.end + 8));
  if (!noun || before.length > 120 || /[.!?;]\s|\b(?:at|to)\s+$|index|composite|nasdaq|\bdow\b/i.test(before))
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

const restated = new Set([' or ', ', or ', ', or by ', ' or by ', ', that is, ']);
const listed = new Set([', ', ' and ', ', and ', ' and by ', ', and by ', ' and of ']);

/** `fell 5 yuan, or 2 percent` states one fall twice; `grew 7%, 3% and 24%` states three of a kind. */
function inherited({ text, state, out }: Scan, found: Quantity): Quantity['direction'] {
  const from = state.listAt - state.base;
  if (state.direction === undefined || from < 0 || found.start - from > 16 || found.start <= from)
    return undefined;
  const joint = text.slice(from, found.start).replace(/\s+/g, ' ');
  if (restated.has(joint)) return state.direction;
  const last = out.at(-1);
  return listed.has(joint) &&
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
    const uncertain = found.value.includes('X') && 'no year stated and no date given';
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
