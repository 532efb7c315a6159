import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The one place that says which folder may lean on which; changing it is the review. */
const layers: Record<string, readonly string[]> = {
  quantity: [],
  regions: [],
  i18n: [],
  model: ['quantity', 'regions'],
  markdown: ['quantity', 'regions', 'model'],
  corpus: ['quantity', 'regions', 'model', 'markdown'],
  extract: ['quantity', 'regions', 'model', 'markdown', 'corpus'],
  facts: ['quantity', 'regions', 'model'],
  checks: ['quantity', 'regions', 'model', 'facts'],
  report: ['quantity', 'regions', 'model', 'facts', 'i18n'],
  charts: ['quantity', 'regions', 'model', 'facts', 'i18n'],
  search: ['quantity', 'regions', 'model', 'facts', 'i18n'],
  reader: ['i18n'],
  site: [
    'quantity',
    'regions',
    'i18n',
    'model',
    'markdown',
    'corpus',
    'facts',
    'checks',
    'report',
    'charts',
    'search',
  ],
};
/** The only folders that may touch the disk; `site` reads the archive through `corpus`. */
const disk = ['corpus', 'testing'];

const files = globSync('src/*/**/*.ts').filter(
  (file) => !file.endsWith('.test.ts') && file.split('/')[1]! in layers,
);

test('there are modules to judge', () => expect(files.length).toBeGreaterThan(10));

test.each(files)('%s keeps to its layer', (file) => {
  const folder = file.split('/')[1]!;
  const imports = [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map((match) => match[1]!);
  const foreign = imports
    .filter((path) => path.startsWith('../'))
    .map((path) => new URL(path, `file:///${file}`).pathname.split('/')[2]!)
    .filter((target) => target !== folder && !layers[folder]!.includes(target));
  expect(foreign).toEqual([]);
  if (!disk.includes(folder))
    expect(imports.filter((path) => /^node:(fs|child_process|net|http)/.test(path))).toEqual([]);
});
