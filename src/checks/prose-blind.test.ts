import { expect, test } from 'vitest';
import type { Briefing, Version } from '../model/briefing.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Check } from './check.ts';
import { corpusOf } from './example.ts';
import { checks } from './index.ts';

const single = checks.filter((check) => check.single);
const whole = checks.filter((check) => !check.single);

test.each(single.filter(({ prose }) => !prose))('$id reads no prose', (check) => {
  expect(check.examples.length).toBeGreaterThan(0);
  for (const example of check.examples) {
    const corpus = corpusOf(example);
    expect(outcomesOf(check, blind(corpus))).toEqual(outcomesOf(check, corpus));
  }
});

test.each(whole)('$id reads titles, and no prose', (check) => {
  expect(check.examples.length).toBeGreaterThan(0);
  for (const example of check.examples) {
    const corpus = corpusOf(example);
    expect(outcomesOf(check, blind(corpus, ['title']))).toEqual(outcomesOf(check, corpus));
  }
});

test.each(single.filter(({ prose }) => prose))('$id reads prose', (check) => {
  expect(() => outcomesOf(check, blind(corpusOf(check.examples[0]!)))).toThrow('prose');
});

test('there are checks of either kind', () => {
  expect(single.map(({ prose }) => prose === true).toSorted()).toEqual([
    ...Array(14).fill(false),
    ...[true, true],
  ]);
  expect(whole).toHaveLength(2);
});

const outcomesOf = (check: Check, corpus: Corpus): unknown =>
  JSON.parse(JSON.stringify([...check.run(corpus)]));

/** The archive with versions of which only the file can be read, and what is named besides. */
function blind(corpus: Corpus, besides: readonly (keyof Version)[] = []): Corpus {
  const shut = (version: Version): Version =>
    new Proxy(version, {
      get(target, key) {
        const open = (['file', ...besides] as const).find((name) => name === key);
        if (!open) throw new Error(`Unexpected look at "${String(key)}", which is prose`);
        return target[open];
      },
    });
  const briefings = [...corpus.briefings].map(([id, briefing]): [string, Briefing] => {
    const { zh, en } = briefing.versions;
    return [id, { ...briefing, versions: { zh: shut(zh), en: shut(en) } }];
  });
  return { ...corpus, briefings: new Map(briefings) };
}
