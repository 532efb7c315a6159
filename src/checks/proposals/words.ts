/**
 * The words beside a figure, in one spelling, so that finders can ask what is said of it and how close two stand.
 */
import { quantitiesOf } from '../../facts/stated.ts';
import { foldScript } from '../../quantity/fold.ts';
import { perOf } from '../product.ts';
import type { Numbered, Passage, Placed } from './passage.ts';

/** Words as finders compare them: white space out, in simplified script and with Chinese marks. */
export const wordsOf = (text: string): string =>
  foldScript(text.replaceAll(/\s+/g, '')).replaceAll(/(?<!\d)[,;:!?()]|[,;:!?()](?!\d)/g, (mark) =>
    String.fromCharCode(mark.charCodeAt(0) + 0xfee0),
  );

/** The words between two figures. */
export const between = ({ text }: Passage, a: Placed, b: Placed): string =>
  wordsOf(text.slice(a.end, b.start));

/** 博士86人、硕士520人: two in one breath. */
export const isJoined = (passage: Passage, a: Placed, b: Placed): boolean =>
  /^[、和及与][^，。；、\d]{0,14}$/u.test(between(passage, a, b));

/** So many characters of the words before a figure. */
export const before = ({ text }: Passage, { start }: Placed, length: number): string =>
  wordsOf(text.slice(Math.max(0, start - length * 2), start)).slice(-length);

/** So many characters of the words behind a figure. */
export const after = ({ text }: Passage, { end }: Placed, length: number): string =>
  wordsOf(text.slice(end, end + length * 2)).slice(0, length);

/** What a number comes to each of, where its quote begins behind that: 每平方米 and then 11500元. */
export const perIn = (passage: Passage, one: Placed): string | undefined =>
  perOf(one.stated) ?? quantitiesOf(before(passage, one, 8) + one.stated.printed).at(-1)?.per;

/** The words that the archive has for what a figure counts. */
export const subjectOf = ({ stated: { figure } }: Numbered): string => wordsOf(figure.subject.zh);

/** So many characters of the words before a figure, and those that the archive has for it. */
export const saidOf = (passage: Passage, one: Placed, length = 12): string =>
  `${before(passage, one, length)} ${subjectOf(one)}`;

/** Whether what is said of a number holds a name or its first two characters. */
export const isCalled = (passage: Passage, one: Placed, name: string): boolean =>
  name.length > 1 && saidOf(passage, one).includes(name.slice(0, 2));

/** In one paragraph, and in one sentence, told up to its full stop, or the next. */
export const isClose = (passage: Passage, a: Placed, b: Placed): boolean => {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return a.paragraph === b.paragraph && between(passage, first, second).split(/[。！？]/u).length <= 2;
};

/** 参保率 of those who 参加医保: its characters in their order. */
export function tellsOf(passage: Passage, part: Placed, what = ''): boolean {
  const told = saidOf(passage, part, 16);
  let at = 0;
  for (const char of what) {
    at = told.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
