/**
 * White space inside the digits of one number, where a column is justified or a line ends: 12 345 678元, 3 00多万,
 * 9 3 . 7 %, 1.⏎2亿元. Only in a number run into its clause and before a unit or a multiplier: the rows of tables
 * are neither, and two numbers are never set side by side without a mark in running text.
 */
import { codeAt } from '../code-at.ts';
import { folded } from '../fold.ts';
import { digitOf, han, powerOf, space } from './characters.ts';
import { gap, joinGaps } from './literal.ts';
import { oneOf } from './text.ts';
import { skipSpace } from './trie.ts';
import { unitAt } from './unit.ts';

/** Digits that white space parts are so few on either side. */
const longest = 3;
const point = 0x2e;
const comma = 0x2c;

/** The gap at `at`, right after a digit of the number that starts at `start`. */
function gapAt(text: string, at: number, start: number, end: number): boolean {
  let next = at;
  if (space[codeAt(text, next)] === 1) next++;
  const code = folded[codeAt(text, next)]!;
  const mark = code === point || code === comma ? code : 0;
  if (mark !== 0 && space[codeAt(text, ++next)] === 1) next++;
  if (mark === comma && next === at + 1 && isSplitGroup(text, next, start, end)) {
    gap.end = next;
    gap.point = false;
    gap.open = true;
    return true;
  }
  const wrapped = codeAt(text, at) === 10 || text.charCodeAt(next - 1) === 10;
  if (next >= end || next - at === (mark === 0 ? 0 : 1) || digitOf[text.charCodeAt(next)]! < 0) return false;
  const after = digitsEnd(text, next, end) - next;
  const grouped = mark === 0 && after === longest && followsWord(text, start);
  if (after > longest || !(grouped || runsOn(text, start) || (mark === point && followsWord(text, start))))
    return false;
  if (mark === 0 && digitsBefore(text, at, start) > longest) return false;
  if (mark === comma && (after !== longest || !wrapped)) return false;
  if (!isCounted(text, next + after, end) && !gapAt(text, next + after, start, end)) return false;
  gap.end = next;
  gap.point = mark === point;
  gap.open = !wrapped;
  return true;
}

/** 1,6 00人: a group of three that one space parts. */
function isSplitGroup(text: string, at: number, start: number, end: number): boolean {
  const stop = digitsEnd(text, at, end);
  if (stop === at || space[codeAt(text, stop)] === 0) return false;
  return (
    digitsEnd(text, stop + 1, end) - at === longest + 1 &&
    stop < at + longest &&
    gapAt(text, stop, start, end)
  );
}

function digitsEnd(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && digitOf[text.charCodeAt(stop)]! >= 0) stop++;
  return stop;
}

function digitsBefore(text: string, at: number, start: number): number {
  let first = at;
  while (first > start && digitOf[text.charCodeAt(first - 1)]! >= 0) first--;
  return at - first;
}

/** Whether a unit or a multiplier stands at `at`. */
function isCounted(text: string, at: number, end: number): boolean {
  const next = skipSpace(text, at, end);
  return (
    next < end &&
    (powerOf[text.charCodeAt(next)]! > 0 || oneOf(text, next, '余多') || unitAt(text, at, end) !== undefined)
  );
}

/** 达到 63. 6 万亿元: a word right before the number or one space away; at the head of a line a number marks a list. */
function followsWord(text: string, start: number): boolean {
  const before = space[codeAt(text, start - 1)] === 1 ? start - 2 : start - 1;
  return before >= 0 && han[text.charCodeAt(before)] === 1 && !oneOf(text, before, ranks);
}

/** After these a number ranks or is part of a date. */
const ranks = '第月日年时分表图';

/** Whether Han stands right before the number, or before it and one space where every character has one. */
function runsOn(text: string, start: number): boolean {
  const before = codeAt(text, start - 1);
  if (han[before] === 1) return !oneOf(text, start - 1, `${ranks}至到`);
  if (start < 2 || space[before] === 0 || han[text.charCodeAt(start - 2)] === 0) return false;
  if (singlesStand(text, start)) return !oneOf(text, start - 2, ranks);
  if (start < 4) return false;
  const third = oneOf(text, start - 3, ',、。;') ? start - 4 : start - 3;
  return space[text.charCodeAt(third)] === 1 && han[text.charCodeAt(third - 1)] === 1;
}

/** 近 3 1 0 场: digits one by one, which no two numbers beside each other are. */
function singlesStand(text: string, start: number): boolean {
  let at = start;
  while (digitOf[codeAt(text, at)]! >= 0 && space[codeAt(text, at + 1)] === 1) at += 2;
  return at > start + 2 && digitOf[codeAt(text, at + 1)]! < 0;
}

joinGaps(gapAt);
