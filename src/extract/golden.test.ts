import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseDocument } from '../markdown/parse.ts';
import { chineseFrontmatter, englishFrontmatter } from '../model/briefing.ts';
import { source } from '../model/source.ts';
import type { Indicator } from '../model/vocabulary.ts';
import { readFormat } from './formats/read.ts';
import { describeSource, draftSource, sha256Of } from './ingest.ts';
import { renderSource } from './render.ts';

const folder = join(import.meta.dirname, 'golden');
const names = readdirSync(folder).sort();

const indicators: Indicator[] = [
  ['investment/total', '总投资', ['CNY']],
  ['projects/signed', '签约项目', ['{个}']],
  ['trade/exports', '出口额', ['CNY']],
].map(([id, zh, unit]) => ({
  id: id as string,
  name: { zh: zh as string, en: id as string },
  definition: { zh: zh as string, en: id as string },
  unit: unit as string[],
  kind: 'level',
}));

/** Everything that ingest makes of one document, as files. */
async function filesOf(name: string): Promise<Map<string, string>> {
  const file = readdirSync(join(folder, name)).find((entry) => entry !== 'output')!;
  const bytes = readFileSync(join(folder, name, file));
  const extraction = await readFormat(bytes, file);
  const { data, slug } = await describeSource(extraction, file, {
    known: {},
    sha256: sha256Of(extraction.text),
    file,
  });
  const files = new Map([
    ['text.txt', extraction.text],
    ['source.yaml', renderSource(data)],
  ]);
  for (const { article, zh, en } of await draftSource(slug, data, extraction.text, indicators)) {
    files.set(`${article}.zh.mdx`, zh);
    files.set(`${article}.en.mdx`, en);
  }
  return files;
}

test('there are documents of every format and script', () => expect(names).toHaveLength(11));

test.each(names)('makes of %s what it made before', async (name) => {
  const files = await filesOf(name);
  const output = join(folder, name, 'output');
  if (process.env['UPDATE']) {
    rmSync(output, { recursive: true, force: true });
    mkdirSync(output);
    for (const [file, text] of files) writeFileSync(join(output, file), text);
  }
  expect([...files.keys()].sort()).toEqual(
    readdirSync(output)
      .filter((file) => !file.includes('-changed.'))
      .sort(),
  );
  for (const [file, text] of files) {
    const path = join(output, file);
    const changed = path.replace(/\.(\w+)$/, '-changed.$1');
    const same = existsSync(path) && readFileSync(path, 'utf8') === text;
    if (same) rmSync(changed, { force: true });
    else writeFileSync(changed, text);
    expect(text, `see ${changed}; if it is right, run again with UPDATE=1`).toBe(readFileSync(path, 'utf8'));
  }
});

test.each(names)('makes drafts of %s that the corpus reads', async (name) => {
  for (const [file, text] of await filesOf(name)) {
    if (file.endsWith('.yaml')) expect(source.safeParse(parse(text)).error).toBeUndefined();
    if (!file.endsWith('.mdx')) continue;
    const { data, findings } = parseDocument(file, text);
    expect(findings).toEqual([]);
    expect(
      (file.endsWith('.zh.mdx') ? chineseFrontmatter : englishFrontmatter).safeParse(data).error,
    ).toBeUndefined();
    expect(data).toMatchObject({ draft: true });
  }
});

test.each(names)('quotes and ranges of %s lie where they say', async (name) => {
  const files = await filesOf(name);
  const text = files.get('text.txt')!;
  let figures = 0;
  for (const [file, mdx] of files) {
    if (!file.endsWith('.zh.mdx')) continue;
    for (const figure of Object.values(chineseFrontmatter.parse(parseDocument(file, mdx).data).figures)) {
      expect(text.slice(...figure.at).replace(/\s+/g, '')).toBe(figure.quote.replace(/\s+/g, ''));
      figures += 1;
    }
  }
  expect(figures).toBeGreaterThan(5);
});
