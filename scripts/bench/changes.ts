/** How many changes of one thing in a true pair the comparison finds, by kind, over all pairs of its tests. */
import { agreeing, changes, missedOf } from '../../src/testing/one-change.ts';

export function bench(): string {
  const pairs = agreeing(1);
  const rows = changes.map((change) => {
    const { changed, missed } = missedOf(change, pairs);
    return `${change.name.padEnd(46)} ${String(changed).padStart(8)} ${String(changed - missed.length).padStart(8)}`;
  });
  return [`${`of ${pairs.length} true pairs`.padEnd(46)}  changed    found`, ...rows].join('\n');
}
