/**
 * One process of the extraction benchmark: `_extract-run.ts WHAT SIZE` prints characters a CPU second, and peak memory.
 * CPU time, since other work on the machine must not count.
 */
import { read } from '../../src/quantity/read.ts';
import { english } from './_english.ts';
import { recognizers } from './_recognizers.ts';
import { shuffled } from './_sources.ts';

const [what = 'floor', size = '2000000', manner] = process.argv.slice(2);
const text =
  manner === 'prose' || manner === 'dense' ? english(manner, Number(size)) : shuffled(Number(size));

const options = { dates: true, dismissed: true, date: '2020-03-14' };
const runs: Record<string, () => number> = {
  floor: () => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum ^= text.charCodeAt(i);
    return sum;
  },
  values: () => {
    let count = 0;
    for (const _ of read(text)) count++;
    return count;
  },
  everything: () => {
    let count = 0;
    for (const _ of read(text, options)) count++;
    return count;
  },
  recognizers: () => {
    const models = recognizers();
    if (!models) return Number.NaN;
    return Object.values(models).reduce((count, model) => count + model(text, 'zh-cn').length, 0);
  },
};

/** CPU milliseconds of this process. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const run = runs[what]!;
// The first dozen rounds are compiled while they run, and the compiler's threads count as CPU time too.
const rounds = what === 'recognizers' ? 1 : 20;
let best = Number.POSITIVE_INFINITY;
let found = 0;
for (let i = 0; i < rounds; i++) {
  const start = cpu();
  found = run();
  best = Math.min(best, cpu() - start);
}
process.stdout.write(
  JSON.stringify({ rate: text.length / best / 1000, found, peak: process.resourceUsage().maxRSS / 1024 }),
);
