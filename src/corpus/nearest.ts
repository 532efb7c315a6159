/**
 * "Did you mean …?": the known name that is fewest typing slips away from one that is unknown.
 */

/** A hint, or nothing where no name is near: at most a third of the letters may differ. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  let [best, least] = ['', Math.floor(name.length / 3) + 1];
  for (const other of names) {
    if (Math.abs(other.length - name.length) >= least) continue;
    const edits = distance(name, other);
    if (edits < least) [best, least] = [other, edits];
  }
  return best ? `Did you mean "${best}"?` : undefined;
}

/** Levenshtein distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
