/**
 * Orders of figures.
 */
import type { Corpus } from '../model/corpus.ts';
import type { Figure } from '../model/figure.ts';
import { compare, parse } from '../quantity/decimal.ts';
import { mainValue } from './column.ts';
import { sortKey } from './period.ts';

/** The largest first, by exact value. */
export const byValue = (a: Figure, b: Figure): number => compare(parse(mainValue(b)), parse(mainValue(a)));

export const latestFirst = (a: Figure, b: Figure): number => {
  const [first, second] = [sortKey(a.period), sortKey(b.period)];
  return first < second ? 1 : first > second ? -1 : 0;
};

/** An editor's key figures first: those of the site, then those of a briefing, each in the order given; the
 * latest of equals first. */
export function byWeight({ site, briefings }: Corpus): (a: Figure, b: Figure) => number {
  const place = (list: readonly string[], key: string) => {
    const at = list.indexOf(key);
    return at < 0 ? list.length : at;
  };
  const most = site.key.length;
  const weigh = ({ ref, id, briefing }: Figure) => {
    const at = place(site.key, ref);
    return at < most ? at : most + place(briefings.get(briefing)!.key, id);
  };
  return (a, b) => weigh(a) - weigh(b) || latestFirst(a, b);
}
