/**
 * Counts as the parts of one bar, in per cent; each part begins where the last one ended.
 */
export interface Part {
  readonly x: string;
  readonly width: string;
}

export function barParts(counts: readonly number[]): readonly Part[] {
  const total = counts.reduce((sum, count) => sum + count, 0) || 1;
  const at = (count: number) => `${Math.round((count * 10_000) / total) / 100}%`;
  let before = 0;
  return counts.map((count) => {
    const part = { x: at(before), width: at(count) };
    before += count;
    return part;
  });
}
