/**
 * Whose 元 an amount in traditional script is: papers of Taiwan, Hong Kong and Macau mean their own money and do not say
 * so, but name their places and offices, or speak of growth and shares in words that only they use. Papers of the
 * mainland are set in traditional script as well; where two places are told, or none, nothing is known.
 */
import { reach, type State } from '../reader.ts';
import { placeIn } from './places.ts';
import { isTraditionalNext } from './script.ts';
import { rawOneOf } from './text.ts';

/** Where 元 need not be renminbi, in either script. */
export const elsewhere =
  /香港|港[府铁鐵币幣]|[臺台][币幣]|港人|[财財]政司|特[區区]|立法[會会]|[統统][計计][處处]|澳門|澳门|[臺台][灣湾北中南]|高雄|新[北竹]|嘉[義义]|桃[園园]/;

/** How far behind an amount its place is looked for, and for how many characters what was found holds. */
const behind = 40;
const holds = 600;

/** Where the last 元 stands whose money was only told by a place, or by nothing: a place in a text. */
let openFrom = -1;
let openText = '';

/** Whether the 元 of the amount from `begin` to `stop` is open, as `yuanOf` found if it was asked. */
export const isOpenYuan = (text: string, begin: number, stop: number): boolean =>
  openFrom >= begin && openFrom < stop && rawOneOf(text, openFrom, '元') && openText === text;

/**
 * The money of the 元 that ends at `stop`: of the one place that the text around it names, or else of the place that was
 * told last. Undefined where that is the mainland or nothing.
 */
export function yuanOf(text: string, begin: number, stop: number, state: State): string | undefined {
  openFrom = -1;
  if (!isTraditionalNext(text, begin, state)) return undefined;
  const { base } = state;
  state.place ??= { code: undefined, at: 0, lookedTo: 0 };
  const { place } = state;
  const from = Math.max(0, place.lookedTo - base, begin - reach);
  const to = Math.min(text.length, stop + behind);
  const told = placeIn(text, from, to);
  place.lookedTo = to + base;
  if (begin + base - place.at > holds) place.code = undefined;
  // What only words tell does not take the place of a place.
  if (told !== undefined && (told.sure || place.code === undefined)) {
    place.code = told.code;
    place.at = begin + base;
  }
  const known = place.code;
  if (known === 'CNY') return undefined;
  openFrom = stop - 1;
  openText = text;
  return known;
}
