/**
 * One measured run, by itself in its process: the floor, or reading the archive.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadCorpus } from '../../src/corpus/load.ts';

const [what = '', folder = ''] = process.argv.slice(2);
const before = process.cpuUsage();
const started = performance.now();
const findings =
  what === 'load'
    ? loadCorpus(join(folder, 'content'), { sourcesDir: join(folder, 'texts') }).findings.length
    : floor();
const { user, system } = process.cpuUsage(before);
const { maxRSS } = process.resourceUsage();
const wall = (performance.now() - started) / 1000;
process.stdout.write(JSON.stringify({ cpu: (user + system) / 1e6, wall, rss: maxRSS / 1024, findings }));

/** What no reader of this archive can do without. */
function floor(): number {
  let kept = 0;
  for (const entry of readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    const yaml = entry.name.endsWith('.mdx') ? text.slice(4, text.indexOf('\n---\n', 4)) : text;
    if (parse(yaml)) kept += 1;
  }
  return kept > 0 ? 0 : 1;
}
