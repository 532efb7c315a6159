/**
 * A roster: as many places, works or teams as the text counts, each named with a number of its own (全市4个县区均有增长。
 * 云城区512.8亿元；白河县303.7亿元…).
 */
import { foldScript } from '../../quantity/fold.ts';
import type { Passage, Placed } from './passage.ts';
import { after } from './words.ts';

/** The names that open the clauses of as many figures of one thing, the next ones behind their count. */
export function rosterBehind(passage: Passage, count: Placed): readonly string[] | undefined {
  const ending = endingOf(passage, count);
  if (!ending) return undefined;
  const named = passage.figures.flatMap((one, index) => {
    if (one.start < count.end || one.paragraph !== count.paragraph) return [];
    const from = Math.max(count.end, passage.figures[index - 1]?.end ?? 0);
    const name = nameIn(passage.text.slice(from, one.start), ending);
    return name === undefined ? [] : [{ name, kind: kindOf(one) }];
  });
  const first = named[0];
  const roster = named.filter(({ kind }) => kind === first?.kind).map(({ name }) => name);
  const isWhole = BigInt(roster.length) * count.stated.at.d === count.stated.at.n;
  return isWhole && new Set(roster).size === roster.length && roster.length > 1 ? roster : undefined;
}

const kindOf = ({ stated: { figure } }: Placed): string =>
  [figure.indicator, figure.unit, figure.period].join(' ');

/** What the names end in: 县 or 区 for 4个县区, 水厂 for 3座水厂. */
function endingOf(passage: Passage, count: Placed): RegExp | undefined {
  const noun = /^[一-鿿]{1,2}/u.exec(after(passage, count, 2))?.[0];
  if (noun === undefined) return undefined;
  const places = /^[省市县区旗州镇乡村]+/u.exec(noun)?.[0];
  return new RegExp(`^(?:其中，?)?([一-鿿]{1,8}?${places ? `[${places}]` : noun})`, 'u');
}

/** The name that opens the last clause before a number, as it is printed. */
function nameIn(lead: string, ending: RegExp): string | undefined {
  const clause = lead
    .replaceAll(/\s+/g, '')
    .split(/[，,、。；;：:！？]/u)
    .at(-1)!;
  const name = ending.exec(foldScript(clause));
  return name ? clause.slice(name[0].length - name[1]!.length, name[0].length) : undefined;
}
