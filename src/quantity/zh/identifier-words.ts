/**
 * Words that show that the digits beside them identify or name: 邮编 before, 号楼 after, 标普 before 500.
 */
import * as data from '../data/identifiers.ts';
import { trueOf, words } from './dismissed.ts';
import { oneOf } from './text.ts';
import { matchBack, reverseTrieOf, trieOf } from './trie.ts';

export const identifierAfter = trieOf(trueOf(words(data.after)));
export const identifierBefore = reverseTrieOf(
  words(data.before).flatMap(
    (word) =>
      [
        [word, true],
        [`${word}:`, true],
      ] as const,
  ),
);
/** Parts of a document that are told by a number behind. */
export const labels = reverseTrieOf(trueOf(words(data.labels)));
const numbered = reverseTrieOf(trueOf(words(data.numbered)));
/** Whether a number at `at` ends a name that stands before it: 标普 before 500. */
export const isNumbered = (text: string, at: number, floor: number): boolean =>
  matchBack(numbered, text, at, floor) !== undefined;
export const nameHead = trieOf(trueOf(data.nameHeads));
/** Numbers that are names by themselves, and those of projects. */
export const nameNumbers = new Set(words(data.names));
export const projects = new Set(words(data.projects));

/** 尾号3307, 取件码：2637, 密码为1234: a word in 号 or 码 that announces a number; 起码300 is a hedge. */
const announced = /(?:[号號]|(?:^|[^起筹籌价價加扫掃數数])[码碼])[为為是]?[:：]?$/;
export const isAnnounced = (text: string, edge: number): boolean =>
  oneOf(text, edge - 1, '号码为是:') && announced.test(text.slice(Math.max(0, edge - 4), edge));
