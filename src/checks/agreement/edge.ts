/** The edge of a year or a month that both texts name: 2018年底 is no "early 2018". */
import type { DateMention } from '../../quantity/quantity.ts';
import type { Statement } from './statement.ts';

const early = /\b(?:early|(?:beginning|start) of)(?: in)?\s$/i;
const late = /\b(?:late|end of)\s$/i;

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
    const [, edge] = /([初底末])$/u.exec(date.exact) ?? [];
    const year = /^\d{4}/.exec(date.value)?.[0];
    // 上月底 where nobody says of which year.
    const relative = relatives.find(([own]) => own.test(date.exact))?.[1];
    if (!edge || !(year || relative)) continue;
    const told = en.dates.filter(({ value, exact }) =>
      year ? value.startsWith(year) : relative!.test(exact),
    );
    const wrong = edge === '初' ? late : early;
    const [other] = told;
    if (told.length === 1 && other && wrong.test(leadOf(en, other))) return [date, other];
  }
  return undefined;
}

/** The words before a date, and those of the date that tell its edge. */
const leadOf = ({ text }: Statement, { start, exact }: DateMention): string =>
  `${text.slice(Math.max(0, start - 24), start)}${/^(?:the )?(?:end|beginning|start) of |^(?:early|late) /i.exec(exact)?.[0] ?? ''}`;
