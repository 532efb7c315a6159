/** How often a thing doubled: 翻番, 翻了近两番. */
import { codeAt } from '../code-at.ts';
import type { Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
import { numeralOf } from './characters.ts';
import { addHedge, clearHedges, hedgeBefore, hedgeEdge } from './hedge.ts';
import { scanNumeral } from './numeral.ts';
import { numeral } from './numeral-record.ts';
import { is, oneOf } from './text.ts';
import { skipSpace } from './trie.ts';
import { emitWorded } from './worded.ts';

/** 翻番 doubles, 翻两番 quadruples. */
export function doubledAt(
  text: string,
  at: number,
  end: number,
  floor: number,
  state: State,
  out: Reading[],
): number {
  let next = skipSpace(text, at + 1, end);
  if (is(text, next, '了')) next = skipSpace(text, next + 1, end);
  clearHedges();
  let times = 1;
  // 翻番, 翻倍.
  if (!oneOf(text, next, '番倍')) {
    next = numeralBehindHedge(text, next);
    if (!scanNumeral(text, next, end) || numeral.max !== '' || !/^[1-9]$/.test(numeral.value)) return at;
    times = Number(numeral.value);
    next = skipSpace(text, numeral.end, end);
    if (!is(text, next, '番')) return at;
  }
  const stop = next + 1;
  const many = oneOf(text, stop, '多余');
  if (many) addHedge(text.slice(stop, stop + 1), 'step');
  return emitWorded(
    text,
    at,
    many ? stop + 1 : stop,
    end,
    floor,
    state,
    out,
    String(2 ** times),
    0,
    'ratio',
    '{倍}',
    'up',
  );
}

/** 翻了近两番, 翻约一番: the place of the numeral where a hedge and nothing else stands before it, or `at`. */
function numeralBehindHedge(text: string, at: number): number {
  for (let place = at + 1; place <= at + longestHedge; place++)
    if (numeralOf[codeAt(text, place)]! > 0)
      return hedgeBefore(text, place, at) && hedgeEdge === at ? place : at;
  return at;
}
const longestHedge = 3;
