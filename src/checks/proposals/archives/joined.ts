/**
 * Two stories told as one, with their figures in one family: what is proposed across them is a look-alike.
 */
import { type Archive, archiveOf, type Recorded } from './archives.ts';

/** The one article of each, end to end; nothing where a quote of the second stands in the first as well. */
export function joined(first: Archive, second: Archive) {
  const [[one, ...more], [two, ...others]] = [first.articles, second.articles];
  if (one === undefined || two === undefined || more.length + others.length > 0) return undefined;
  if (Object.values(second.figures).some(([quote]) => one.includes(quote))) return undefined;
  return archiveOf({
    name: `${first.name}, ${second.name}`,
    articles: [one + two],
    figures: { ...renamed(first, 'x'), ...renamed(second, 'y') },
    wanted: [],
  });
}

const renamed = ({ figures }: Archive, story: 'x' | 'y'): Archive['figures'] =>
  Object.fromEntries(
    Object.entries(figures).map(([id, [quote, indicator, more]]): [string, Recorded] => [
      `${story}-${id}`,
      [quote, `all/${indicator.replace('/', '-')}`, more ?? {}],
    ]),
  );
