/** What a search page loads of the grammar, as a bundler makes it. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const budget = 20_000;

test('the reader of queries takes less than 20 kB with its data, gzipped', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/quantity/amounts.ts'],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.length).toBeGreaterThan(20);
  // Phrases, names and dates are for running text.
  expect(inputs.filter((file) => /phrases|identifiers|moment|script-rest|en\//.test(file))).toEqual([]);
  expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThan(budget);
});
