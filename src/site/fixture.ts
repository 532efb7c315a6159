/**
 * A small sound archive for the tests of this folder: two briefings about one sample newspaper.
 */
import { runChecks } from '../checks/index.ts';
import { loadCorpus } from '../corpus/load.ts';
import { factsOf } from '../facts/facts.ts';
import { type Archive, archiveOf } from './archive.ts';

const folder = 'src/corpus/fixtures/sound';

export function fixture(): Archive {
  const corpus = loadCorpus(`${folder}/content`, { sourcesDir: `${folder}/texts` });
  if (corpus.findings.length > 0)
    throw new Error(`Unexpected findings in ${folder}: ${corpus.findings[0]!.message}`);
  return archiveOf(corpus, runChecks(corpus), factsOf(corpus));
}
