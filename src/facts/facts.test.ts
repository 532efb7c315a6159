import { expect, test } from 'vitest';
import { corpusOf } from '../checks/example.ts';
import { factOf, factsOf } from './facts.ts';
import { statedOf } from './stated.ts';

const archive = (
  figures: NonNullable<Parameters<typeof corpusOf>[0]['figures']>,
  relation?: Parameters<typeof corpusOf>[0]['relation'],
) => corpusOf({ shows: { zh: '例', en: 'case' }, verdict: 'exact', figures, ...(relation && { relation }) });

const signed = { indicator: 'investment/signed', period: '2020-02/2020-03' };

test('figures that measure the same are one fact, however they are worded', () => {
  const corpus = archive({
    a: { quote: '总投资939亿元', ...signed, subject: '网上签约总投资' },
    b: { quote: '939亿元', ...signed, subject: '签约项目投资', briefing: 'other' },
  });
  const facts = factsOf(corpus);
  expect(facts.length).toBe(1);
  expect(facts[0]!.occurrences.map(({ ref }) => ref)).toEqual(['example#a', 'other#b']);
  expect(factOf(corpus, 'other#b')).toBe(facts[0]);
});

test.each([
  ['region', { region: '410811' }],
  ['period', { period: '2020-03-11' }],
  ['scope', { scope: 'target' }],
  ['indicator', { indicator: 'investment/planned' }],
])('another %s is another fact', (_, more) => {
  const corpus = archive({
    a: { quote: '939亿元', ...signed },
    b: { quote: '939亿元', ...signed, ...more, briefing: 'other' },
  });
  expect(factsOf(corpus).length).toBe(2);
});

test('equal numbers of different things are never one fact, unless an editor says so', () => {
  const figures = { a: '40家', b: '40家' };
  expect(factsOf(archive(figures)).length).toBe(2);
  expect(factsOf(archive(figures, { 'same-fact': ['a', 'b'] })).length).toBe(1);
});

test('slugs are names for pages: plain, distinct, and the same on every run', () => {
  const corpus = archive({
    a: { quote: '939亿元', ...signed },
    b: { quote: '939亿元', ...signed, scope: 'target' },
  });
  const slugs = factsOf(corpus).map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(2);
  for (const slug of slugs) expect(slug).toMatch(/^investment-signed-410800-2020-02-2020-03-[0-9a-z]{7}$/);
  expect(factsOf(archive({ a: { quote: '939亿元', ...signed } }))[0]!.slug).toBe(
    slugs.find((slug) => factsOf(corpus).find((f) => f.slug === slug && !f.scope)),
  );
});

test('the most exact of those that agree represents the fact', () => {
  const corpus = archive({
    a: { quote: '超900亿元', ...signed },
    b: { quote: '939亿元', ...signed, briefing: 'other' },
  });
  expect(factsOf(corpus)[0]!.representative.ref).toBe('other#b');
  expect(factsOf(corpus)[0]!.agreement.status).toBe('consistent');
});

test('a figure states what its quote prints, not what its record claims', () => {
  const [figure] = archive({
    a: { quote: '共10.78亿元的融资', value: '1078000000', unit: 'CNY' },
  }).figures.values();
  expect(statedOf(figure!)).toMatchObject({ printed: '10.78亿元', decimals: -6, plain: true, differs: [] });
});
