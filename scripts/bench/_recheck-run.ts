/** One measured run, by itself in its process: the archive read and checked, with what is kept in a folder. */
import { writeFileSync } from 'node:fs';
import { runChecks } from '../../src/checks/index.ts';
import { recheck } from '../../src/checks/recheck.ts';
import { KeptFolder } from '../../src/corpus/kept.ts';
import { keptReaders } from '../../src/corpus/kept-files.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { programDigest } from '../check/program.ts';

const [content = '', folder = ''] = process.argv.slice(2);
const started = performance.now();
const before = process.cpuUsage();
const kept = folder === '' ? undefined : new KeptFolder(folder);
const program = kept ? programDigest(undefined, kept) : '';
const corpus = loadCorpus(content, kept && { readers: keptReaders(kept, program) });
const outcomes = kept ? recheck(corpus, kept, program) : runChecks(corpus);
for (const [path, text] of kept?.fresh ?? []) writeFileSync(path, text);
const waited = performance.now() - started;
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  JSON.stringify({
    outcomes: outcomes.length,
    findings: corpus.findings.length,
    waited,
    busy: (user + system) / 1000,
    made: kept?.fresh.size ?? 0,
  }),
);
