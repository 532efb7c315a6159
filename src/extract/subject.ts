/**
 * What a figure counts or measures, as a suggestion: the words before an amount (总投资939亿元), the noun
 * after a counter (74个重大项目), turned into English as far as the lexicon goes.
 */
import type { Bilingual } from '../model/text.ts';
import { withoutWords } from './edge.ts';
import lexicon from './lexicon.json' with { type: 'json' };

export interface Word {
  readonly zh: string;
  readonly en: string;
}

export interface Subject extends Bilingual {
  /** English words for the figure's id; empty where the lexicon knows none. */
  readonly hint: readonly string[];
}

const words: Readonly<Record<string, string>> = lexicon.words;
const longest = Math.max(...Object.keys(words).map((word) => word.length));

/** Where a noun phrase must stop: punctuation, particles, verbs that take the number. */
const stop =
  /[，。；：、,;:!?！？“”‘’（）()《》\s…—~～%％\d]|的|了|和|与|及|等|将|为|达|共|近|逾|至|到|已|被|从|对|由|于|在|向|以|其中|分别|包括|涉及|依次|各自|各(?![类种项级])|至少|完成|实现|进行|开展|组织|给予|注入/gu;
/** Verbs between a noun and its number, and hedges: no part of the noun. */
const tail = [
  '分别',
  '依次',
  '各自',
  '给予',
  '总计',
  '列支',
  '至少',
  '超过',
  '追加',
  '新增',
  '下拨',
  '累计',
  '达到',
  '合计',
  '完成',
  '每',
  '是',
  '仅',
  '近',
  '至',
  '逾',
  '等',
  '第',
  '达',
  '为',
  '了',
  '有',
  '均',
  '的',
  '共',
  '就',
];

/**
 * Noun phrase for the number at [start, end) of `tight`, simplified characters; `limit` cuts it from the
 * numbers and the place beside it. The side that the lexicon knows wins over the usual one.
 */
export function subjectOf(
  tight: string,
  [start, end]: readonly [number, number],
  counted: boolean,
  limit: readonly [number, number],
): Subject {
  const after = nounAfter(tight.slice(end, Math.min(limit[1], end + 14)));
  const before = nounBefore(tight.slice(Math.max(limit[0], start - 14), start));
  const sides = (counted ? [after, before] : [before, after]).filter((side) => side !== '');
  return nounAsSubject(
    sides.find((side) => wordsIn(side).length > 0) ?? sides.find((side) => side.length > 1) ?? '',
  );
}

/** A noun phrase with its English words, as far as the lexicon knows them. */
export function nounAsSubject(zh: string): Subject {
  const words = wordsIn(zh).filter((word, index, all) => all.findIndex(({ en }) => en === word.en) === index);
  const en = words
    .map((word) => word.en)
    .slice(-4)
    .join(', ');
  const hint = [...new Set(words.flatMap((word) => word.en.toLowerCase().split(/[^a-z0-9]+/)))].filter(
    (word) => word && !minor.has(word),
  );
  return { zh: zh || '待补', en: en || 'to be named', hint: hint.slice(-3) };
}

const minor = new Set(['of', 'the', 'and', 'for', 'in', 'to', 'a']);

function nounAfter(text: string): string {
  const clean = text
    .replace(/^(?:的|了|余|餘|多|左右|以上|以下|以内)+/u, '')
    .replace(/^[（(][^）)]{1,4}[）)]/u, '');
  const phrase = clean.slice(0, stopsIn(clean)[0]?.index ?? clean.length);
  // A verb after the noun is not told from the noun; the last known word ends the phrase.
  const last = wordsAt(phrase).at(-1);
  return clipped(last && phrase.length > 6 ? phrase.slice(0, last.end) : phrase.slice(0, 8));
}

function nounBefore(text: string): string {
  const bare = withoutWords(text, tail);
  let from = 0;
  for (const found of stopsIn(bare)) from = found.index + found[0].length;
  return clipped(withoutWords(bare.slice(Math.max(from, bare.length - 10)), tail));
}

/** Stops that are no part of a known word: 约 ends no phrase in 签约. */
function stopsIn(text: string): RegExpExecArray[] {
  const known = wordsAt(text);
  return [...text.matchAll(stop)].filter(
    ({ index }) => !known.some(({ zh, end }) => end - zh.length <= index && index < end),
  );
}

/** Letters only: what is printed in a draft must mean nothing to Markdown. */
const clipped = (phrase: string): string => phrase.replace(/[^\p{L}·]/gu, '').slice(0, 10);

interface Placed extends Word {
  readonly end: number;
}

function wordsAt(text: string): Placed[] {
  const found: Placed[] = [];
  for (let at = 0; at < text.length; ) {
    let size = Math.min(longest, text.length - at);
    while (size > 0 && !Object.hasOwn(words, text.slice(at, at + size))) size -= 1;
    if (size > 0)
      found.push({ zh: text.slice(at, at + size), en: words[text.slice(at, at + size)]!, end: at + size });
    at += Math.max(1, size);
  }
  return found;
}

/** The words of the lexicon in `text`, longest first match from the left. */
export const wordsIn = (text: string): Word[] => wordsAt(text).map(({ zh, en }) => ({ zh, en }));
