/**
 * `shuzheng build`: checks the archive, builds the site and its search into a side folder, and only then
 * puts it in the place of the old one. A build that fails or is killed leaves the old site whole.
 */
import { rm } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { build as astroBuild } from 'astro';
import type { Command } from 'commander';
import { loadCorpus } from '../src/corpus/load.ts';
import { changedBetween, standOf } from '../src/corpus/stand.ts';
import { swapFolder, sweepFolders } from '../src/corpus/swap.ts';
import { withoutDrafts } from '../src/model/corpus.ts';
import { buildSearch } from './build-search.ts';
import { drawSocialCards, placeSocialCards } from './build-social-cards.ts';
import { judge } from './judge.ts';

export interface BuildOptions {
  readonly out: string;
  readonly content: string;
  readonly base?: string;
  readonly url?: string;
}

const say = (text: string) => process.stderr.write(`${text}\n`);

/** Builds the archive in `content` to `out`; false where the archive must not be published. */
export async function buildSite({ out, content, base, url }: BuildOptions): Promise<boolean> {
  const started = performance.now();
  // Astro's own loader reads the same folder.
  process.env['SHUZHENG_CONTENT'] = content;
  // Under any other name Vite takes the build for development, and every page reads the archive anew.
  process.env['NODE_ENV'] = 'production';
  const stand = standOf(content);
  const corpus = withoutDrafts(loadCorpus(content));
  const { outcomes, publishable } = judge(corpus);
  if (!publishable) return false;

  const target = resolve(out);
  await sweepFolders(target);
  const side = `${target}.building-${process.pid}`;
  const site = url ?? corpus.site.url;
  const path = base ?? process.env['SHUZHENG_BASE'] ?? corpus.site.base;
  try {
    say(`Building ${corpus.briefings.size} briefings in two languages …`);
    const [cards] = await Promise.all([
      drawSocialCards(corpus, outcomes),
      astroBuild({
        root: process.cwd(),
        outDir: side,
        base: path,
        logLevel: process.env['SHUZHENG_DEBUG'] ? 'info' : 'warn',
        ...(site ? { site } : {}),
      }),
    ]);
    if (cards.missing.length > 0)
      say(`Social cards leave out characters that their font lacks: ${cards.missing.join(' ')}`);
    await placeSocialCards(cards, side);
    say('Indexing for search …');
    const records = await buildSearch(corpus, outcomes, side);
    // Pages come from Astro's reading of the archive, search and cards from ours.
    const changed = changedBetween(stand, standOf(content));
    if (changed.length > 0)
      throw new Error(
        `Unexpected change while the site was built, expected the files to stay as they were: ${changed.join(', ')}. Pages and search might differ, so nothing was published; build again.`,
      );
    await swapFolder(side, target);
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    say(
      `Wrote ${relative('.', target) || '.'}/ (${records} search records) in ${seconds} s, to be served under ${path}`,
    );
    if (!site)
      say(
        `No url in ${content}/site.yaml: feeds, citations and canonical links say http://localhost:4321. Add a line such as "url: https://example.org" there, or build with --url https://example.org.`,
      );
    return true;
  } finally {
    await rm(side, { recursive: true, force: true });
  }
}

export const define = (command: Command) =>
  command
    .option('--out <folder>', 'where the site goes', 'dist')
    .option('--content <folder>', 'the archive', 'content')
    .option('--base <path>', 'path the site will be served under, such as /x/y/ (default: site.yaml)')
    .option('--url <url>', 'public address, such as https://example.org (default: site.yaml)')
    .action(async (options: BuildOptions) => {
      if (!(await buildSite(options))) process.exitCode = 1;
    });
