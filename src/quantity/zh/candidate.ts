/**
 * A number that may be a quantity, and who judges it: running text needs its surroundings to tell what counts, what
 * rises and what is shared over what; a number that was typed to be found needs none of them.
 */
import type { Doubt } from '../data/doubts.ts';
import type { HedgeClass } from '../hedge-zh.ts';
import type { Kind, Quantity } from '../quantity.ts';
import type { State } from '../reader.ts';
import { oneOf } from './text.ts';
import type { Unit } from './unit.ts';

/** What is known of the numeral in question; one object, filled anew for each. */
export const candidate = {
  digits: false,
  bare: false,
  positional: 0,
  literal: '',
  power: 0,
  unit: undefined as Unit | undefined,
  shared: false,
  code: undefined as string | undefined,
  hedged: false,
  range: false,
};
export type Candidate = Readonly<typeof candidate>;

/** 千亿级产业集群, 百万级人口: a scale, from a million on; 百级 and 千级 are classes of clean rooms. */
export const isScale = (text: string, stop: number, whole: string): boolean =>
  whole.length > 6 && oneOf(text, stop - 1, '级');

/** A unit that stands after another number, and the exponent of ten before it. */
export interface Lent {
  readonly unit: Unit;
  readonly power: number;
  /** The base of a rate after it. */
  readonly rate: string | undefined;
}

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
  /** What the last number of its list lends to one without a unit. */
  readonly lent: (
    text: string,
    start: number,
    stop: number,
    end: number,
    literal: string,
  ) => Lent | undefined;
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
  ) => { readonly value: string; readonly end: number } | undefined;
  /** Whether the number is counted back from today, the larger end of a range first. */
  readonly countsBack: (text: string, start: number) => boolean;
  /** The hedge that stands before the noun which the share is of: 不超过总股本的2%. */
  readonly farHedge: (text: string, begin: number) => { word: string; class: HedgeClass } | undefined;
  readonly direction: (
    text: string,
    begin: number,
    stop: number,
    floor: number,
    state: State,
    unit: string,
  ) => Quantity['direction'];
  /** The base it is shared over; `once` is 一次, whose base may stand far before. */
  readonly base: (
    text: string,
    begin: number,
    floor: number,
    state: State,
    unit: string,
    once: boolean,
  ) => string | undefined;
  /** Whose money a name shared by several countries is. */
  readonly currency: (name: string, text: string, begin: number, stop: number) => string;
  /** The currency that an amount in `unit`, 元 or none, has from the amounts before it or a bracket behind. */
  readonly carried: (
    text: string,
    begin: number,
    stop: number,
    state: State,
    unit: string | undefined,
  ) => string | undefined;
  readonly doubt: (
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
