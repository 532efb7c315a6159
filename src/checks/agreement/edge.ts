/** The edge of a year or a month that both texts name: 2018年底 is no "early 2018". */
import type { DateMention } from '../../quantity/quantity.ts';
import type { Statement } from './statement.ts';

const edges = ['early', 'middle', 'late'] as const;
type Edge = (typeof edges)[number];
/** The word right behind a date or at its end, 90年代末, and those before it: "the late 1990s". */
const zhEdges: Readonly<Record<Edge, RegExp>> = {
  early: /初期?$|早期$|前期$/u,
  middle: /中[期叶葉]?$/u,
  late: /末期?$|底$|晚期$|[后後]期$/u,
};
const enEdges: Readonly<Record<Edge, RegExp>> = {
  early: /\b(?:early|(?:beginning|start) of)(?: in)?(?: the)?[\s-]$/i,
  middle: /\b(?:mid|middle of)(?: the)?[\s-]$/i,
  late: /\b(?:late|end of)(?: the)?[\s-]$/i,
};
const edgeIn = (text: string, words: Readonly<Record<Edge, RegExp>>): Edge | undefined =>
  edges.find((edge) => words[edge].test(text));

const relatives: readonly (readonly [zh: RegExp, en: RegExp])[] = [
  [/^[本这這上下]个?個?月/u, /month$/i],
  [/^[去今明]年/u, /year$/i],
];

/** A date of which one text tells the end and the other the beginning. */
export function edgesApart(
  zh: Statement,
  en: Statement,
): readonly [zh: DateMention, en: DateMention] | undefined {
  for (const date of zh.dates) {
    const edge = edgeIn(date.exact + decadeEdge(zh, date), zhEdges);
    const year = /^\d{4}/.exec(date.value)?.[0];
    // 上月底 where nobody says of which year.
    const relative = relatives.find(([own]) => own.test(date.exact))?.[1];
    if (!edge || !(year || relative)) continue;
    const told = en.dates.filter(({ value, exact }) =>
      year ? value.startsWith(year) : relative!.test(exact),
    );
    const [other] = told;
    const said = told.length === 1 && other && edgeIn(leadOf(en, other), enEdges);
    // 中 and "mid" are told of much that is not the edge of a year.
    const isClear = ![edge, said].includes('middle') || decadeEdge(zh, date) !== '';
    if (said && said !== edge && isClear) return [date, other];
  }
  return undefined;
}

/** What stands behind a decade: 90年代末. */
const decadeEdge = ({ text }: Statement, { exact, end }: DateMention): string =>
  exact.endsWith('年代')
    ? (/^(?:[初中末]期?|[早前晚后後]期|中[叶葉])/u.exec(text.slice(end, end + 2))?.[0] ?? '')
    : '';

/** The words before a date, and those of the date that tell its edge. */
const leadOf = ({ text }: Statement, { start, exact }: DateMention): string =>
  `${text.slice(Math.max(0, start - 24), start)}${/^(?:the )?(?:end|beginning|start) of |^(?:early|late) /i.exec(exact)?.[0] ?? ''}`;
