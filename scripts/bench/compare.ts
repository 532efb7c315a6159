/**
 * What the comparison of a text and its translation costs by their length: true pairs of the tests put one after the
 * other, in milliseconds of this process and as a multiple of what each pair costs by itself, medians of three.
 */
import { performance } from 'node:perf_hooks';
import { disagreements } from '../../src/checks/agreement/agreement.ts';
import { agreeing, type Pair } from '../../src/testing/one-change.ts';

/** Pairs in one text: a paragraph, an article, a long transcript, a book's chapter. */
const lengths = [1, 10, 30, 100, 300];
const taken = 300;

export function bench(): string {
  const pairs = agreeing(1).slice(0, taken);
  measure(pairs, 1);
  const costs = lengths.map((length) => [length, measure(pairs, length)] as const);
  const [[, alone]] = costs as [readonly [number, number]];
  const rows = costs.map(([length, ms]) => {
    const characters = pairs.slice(0, length).reduce((sum, { zh, en }) => sum + zh.length + en.length, 0);
    return [
      String(length).padStart(13),
      String(characters).padStart(11),
      ((ms * length) / taken).toFixed(1).padStart(12),
      (ms / alone).toFixed(2).padStart(17),
    ].join('');
  });
  return ['pairs in text   characters   ms a text   times by itself', ...rows].join('\n');
}

/** Milliseconds for all pairs in texts of `length` pairs. */
function measure(pairs: readonly Pair[], length: number): number {
  const texts = Array.from({ length: Math.ceil(pairs.length / length) }, (_, i) =>
    pairs.slice(i * length, (i + 1) * length),
  ).map((part) => [part.map(({ zh }) => zh).join('\n'), part.map(({ en }) => en).join('\n')] as const);
  const runs = Array.from({ length: 3 }, () => {
    const start = performance.now();
    for (const [zh, en] of texts) disagreements(zh, en);
    return performance.now() - start;
  });
  return runs.sort((a, b) => a - b)[1]!;
}
