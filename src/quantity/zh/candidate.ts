/**
 * A number that may be a quantity, and who judges it: running text needs its surroundings to tell what counts, what
 * rises and what is shared over what; a number that was typed to be found needs none of them.
 */
import type { Doubt } from '../data/doubts.ts';
import type { Kind, Quantity } from '../quantity.ts';
import type { State } from '../reader.ts';
import { oneOf } from './text.ts';
import type { Unit } from './unit.ts';

/** What is known so far of the number in question; one object, filled anew for each. */
export const candidate = {
  /** Where its numeral starts, and where it begins and ends with all that belongs to it. */
  start: 0,
  begin: 0,
  stop: 0,
  digits: false,
  bare: false,
  positional: 0,
  literal: '',
  power: 0,
  value: '',
  /** The lower end of a range, else `value`. */
  low: '',
  /** The upper end of a range, else empty. */
  max: '',
  decimals: 0,
  unit: undefined as Unit | undefined,
  /** Carries its unit in its form: 三成, 百分之三. */
  shared: false,
  code: undefined as string | undefined,
  /** The base of its rate, `/kg`, or empty; and where the unit ends before it. */
  rate: '',
  unitStop: 0,
  kind: 'count' as Kind,
  negative: false,
  /** Whether the sign before the first end of a range stands before both. */
  signsBoth: true,
  hedged: false,
  range: false,
  uncertain: undefined as Doubt | undefined,
};
export type Candidate = Readonly<typeof candidate>;

/** 千亿级产业集群, 百万级人口: a scale, from a million on; 百级 and 千级 are classes of clean rooms. */
export const isScale = (text: string, stop: number, whole: string): boolean =>
  whole.length > 6 && oneOf(text, stop - 1, '级');

/** What is absent, the text has no say in. */
export interface Judge {
  /** The unit of the number from `start` to `stop`; sets where it ended, as `unitAt` does. */
  readonly unitAt: (text: string, start: number, stop: number, end: number) => Unit | undefined;
  /** Whether the candidate counts something. */
  readonly counts: (
    text: string,
    begin: number,
    stop: number,
    end: number,
    floor: number,
    what: Candidate,
  ) => boolean;
  /** Gives the candidate that has no unit the one of its list. */
  readonly lend?: (text: string, end: number) => void;
  /** Whether a number and the one at `mark` are the ends of a range, and no change from one to the other. */
  readonly isRange: (
    text: string,
    start: number,
    mark: number,
    end: number,
    floor: number,
    unit: Unit | undefined,
    value: string,
  ) => boolean;
  /** The second end of a range whose first is spoken `value`: 5块8到6块2. */
  readonly spokenUpper?: (
    text: string,
    start: number,
    stop: number,
    end: number,
    floor: number,
    unit: Unit,
    value: string,
    max: string,
  ) => { readonly value: string; readonly end: number } | undefined;
  /** As `tailAt`, for what only a text adds: 八块一毛二, 38度5. */
  readonly tailAt?: (text: string, at: number, end: number, unit: Unit) => boolean;
  /** Goes on in the candidate with the smaller units behind it: 4小时52分. */
  readonly smaller?: (text: string, end: number, judge: Judge) => void;
  /** Whether the number is counted back from today, the larger end of a range first. */
  readonly countsBack?: (text: string, start: number) => boolean;
  /** Adds to the candidate what only a text has around it: 不超过总股本的2%, 2382美元附近, 三块五一斤. */
  readonly around?: (text: string, end: number) => void;
  /** Gives the candidate the currency that the text around it names; `named` where one stands right before it. */
  readonly currency?: (text: string, state: State, named: boolean) => void;
  /** Settles the unit of the candidate where its name has several meanings: 度, 节, 方. */
  readonly named?: (text: string, floor: number, state: State) => void;
  readonly direction?: (
    text: string,
    begin: number,
    stop: number,
    floor: number,
    state: State,
    unit: string,
  ) => Quantity['direction'];
  /** Adds the hedge before the verb of the candidate, which it moves or not, and returns where it begins, or −1. */
  readonly hedgeOverVerb?: (text: string, begin: number, floor: number, moves: boolean) => number;
  /** The base it is shared over; `once` is 一次, whose base may stand far before. */
  readonly base?: (
    text: string,
    begin: number,
    floor: number,
    state: State,
    unit: string,
    once: boolean,
  ) => string | undefined;
  readonly doubt?: (
    text: string,
    begin: number,
    stop: number,
    word: string | undefined,
    kind: Kind,
    value: string,
    direction: Quantity['direction'],
    hedge: string | undefined,
  ) => Doubt | undefined;
}
