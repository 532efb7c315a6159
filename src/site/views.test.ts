import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { plainOutcome } from '../checks/on-demand.ts';
import { archiveOf } from './archive.ts';
import { briefingView } from './briefing-view.ts';
import { chartOf, comparesPlaces, pointLabel } from './chart-view.ts';
import { checksView } from './checks-view.ts';
import { checksums, dataPackage, dataset, downloadsOf, licenceText } from './downloads.ts';
import { factView } from './fact-view.ts';
import { figureView } from './figure-view.ts';
import { fixture } from './fixture.ts';
import { homeView } from './home-view.ts';
import { indicatorIndex, indicatorView } from './indicator-view.ts';
import { regionTree } from './region-tree.ts';
import { regionView } from './region-view.ts';
import { examplesOf } from './rule-view.ts';
import { ruleOf } from './rules.ts';
import { sizeText } from './size.ts';
import { sourceView } from './source-view.ts';
import { tables } from './tables/index.ts';
import { eventsByYear, timeline } from './timeline-view.ts';

const archive = fixture();
const briefing = archive.corpus.briefings.get('tree-planting')!;

test('a briefing shows its figures in the order of its text, and what was checked beyond routine', () => {
  const view = briefingView(archive, briefing);
  expect(view.figures.map(({ anchor }) => anchor)).toEqual([
    'planted',
    'rural',
    'rural-share',
    'invested',
    'volunteers',
    'library--visits',
  ]);
  expect(view.telling.map(({ check }) => check)).toEqual(['ratio']);
  expect(view.key.map(({ figure }) => figure.id)).toEqual(['planted', 'rural-share']);
  expect(view.older?.id).toBe('library');
});

test('a card holds quote, source, both wordings and every other place', () => {
  const view = figureView(archive, 'library#visits');
  expect(view.source.path).toBe('sources/sample-daily-2020-05-06/');
  expect(view.wordings).toEqual({ zh: ['接待读者1280人次'], en: ['1,280 visits'] });
  expect(view.places.map(({ path }) => path)).toEqual([
    'briefings/library/#visits',
    'briefings/tree-planting/#library--visits',
  ]);
  expect(view.here).toBe(0);
  expect(figureView(archive, 'library#visits', 'tree-planting').here).toBe(1);
  expect(() => figureView(archive, 'library#none')).toThrow('library#none');
});

test('a region counts its own figures and those of the places in it', () => {
  expect(regionTree(archive).map(({ code, own, all, depth }) => [code, own, all, depth])).toEqual([
    ['410000', 0, 6, 0],
    ['410800', 6, 6, 1],
  ]);
  const view = regionView(archive, '410800');
  expect(view.groups.map(({ indicator }) => indicator)).toContain('forestry/trees-planted');
  expect(view.above.map(({ text }) => text.en)).toEqual(['Henan']);
  expect(view.briefings).toHaveLength(2);
});

test('an indicator never draws figures of different scope against each other', () => {
  expect(indicatorIndex(archive).flatMap(([, rows]) => rows).length).toBe(5);
  const { figures, drawn, places, periods } = indicatorView(archive, 'forestry/trees-planted');
  expect(figures.map(({ scope }) => scope)).toEqual([undefined, 'rural']);
  expect(drawn).toHaveLength(1);
  expect([places, periods]).toEqual([1, 1]);
});

test('a chart draws figures of one unit only, and two at least', () => {
  const figures = ['planted', 'rural', 'rural-share'].map(
    (id) => archive.corpus.figures.get(`tree-planting#${id}`)!,
  );
  const chart = chartOf(archive, figures.slice(0, 2), 'zh', (figure) => figure.subject.zh)!;
  expect(chart.unit).toBe('万株');
  expect(chart.points.map(({ value, label }) => [value, label])).toEqual([
    ['365', '今春植树'],
    ['276', '乡村植树'],
  ]);
  expect(chartOf(archive, figures, 'zh', () => '')).toBeUndefined();
  expect(chartOf(archive, figures.slice(0, 1), 'zh', () => '')).toBeUndefined();
  expect(comparesPlaces(figures)).toBe(false);
  expect(pointLabel(figures, 'en')(figures[0]!)).toBe('trees planted this spring');
  const elsewhere = { ...figures[1]!, region: '410811', period: '2021' };
  expect(pointLabel([figures[0]!, elsewhere], 'en')(elsewhere)).toBe('Shanyang District · 2021');
});

test('a fact shows every statement of it', () => {
  const fact = archive.factOf('tree-planting#planted')!;
  expect(factView(archive, fact)).toMatchObject({
    verdict: 'exact',
    statements: [{ ref: 'tree-planting#planted' }],
  });
});

test('what could not be made for one reason is one line, at the fact as at its briefing', () => {
  const reason = { zh: '来源文本不在手边', en: 'source text not at hand' };
  const outcomes = archive.outcomes.map((outcome) =>
    outcome.check === 'quote-in-source'
      ? { ...plainOutcome(outcome), verdict: 'not-checked' as const, reason, arithmetic: undefined }
      : outcome,
  );
  const facts = [
    { slug: 'planted', occurrences: [briefing.figures[0]!], representative: briefing.figures[0]! },
  ];
  const blind = archiveOf(
    archive.corpus,
    outcomes,
    facts.map((fact) => ({ ...fact, agreement: { status: 'single' as const } })),
  );
  const fact = factView(blind, blind.facts[0]!);
  expect(fact.unmade).toEqual([{ check: 'quote-in-source', reason, count: 1 }]);
  expect(fact.telling.map(({ check }) => check)).not.toContain('quote-in-source');
  expect(briefingView(blind, briefing).unmade).toEqual([
    { check: 'quote-in-source', reason, count: briefing.figures.length },
  ]);
});

test('a source accounts for every numeral', () => {
  const view = sourceView(archive, [...archive.corpus.sources.values()][0]!);
  expect(view.ledger).toMatchObject({ total: expect.any(Number), missed: 0 });
  const { total, figure, date, dismissed, furniture, missed } = view.ledger!;
  expect(figure + date + dismissed + furniture + missed).toBe(total);
  expect(view.articles.map(({ briefing }) => briefing?.id).toSorted()).toEqual(['library', 'tree-planting']);
});

test('a source whose text is not at hand has no ledger', () => {
  const source = [...archive.corpus.sources.values()][0]!;
  expect(sourceView(archive, { ...source, text: { at: 'missing', reason: 'gone' } }).ledger).toBeUndefined();
});

test('routine agreement is counted, the rest is shown', () => {
  const { telling, routine, rules, options } = checksView(archive);
  expect(telling.map(({ outcome }) => outcome.check)).toEqual(['ratio']);
  expect(telling[0]?.facets).toEqual({
    rule: ['ratio'],
    briefing: ['tree-planting'],
    region: ['410800', '410000'],
  });
  expect(options.region.map(({ value, count }) => [value, count])).toEqual([
    ['410000', 1],
    ['410800', 1],
  ]);
  expect(telling.length + routine).toBe(archive.outcomes.length);
  expect(rules.length).toBeGreaterThan(10);
});

test('what a rule page says of its examples is what the check says', () => {
  const examples = examplesOf(ruleOf('ratio')!);
  expect(examples.length).toBeGreaterThan(1);
  for (const { example, outcome } of examples) expect(outcome?.verdict).toBe(example.verdict);
});

test('the front page counts what is published', () => {
  expect(homeView(archive)).toMatchObject({
    counts: { b: 2, f: 6, s: 1 },
    key: [{ ref: 'tree-planting#planted' }],
    open: [],
  });
});

test('events stand by year, those of drafts left out', () => {
  expect(eventsByYear(archive).map(([year, events]) => [year, events.map(({ text }) => text.en)])).toEqual([
    ['2020', ['The City Library reopens to 1,280 visits']],
  ]);
  expect(eventsByYear({ ...archive, briefings: [] })).toEqual([]);
});

test('the timeline runs backwards', () => {
  expect(timeline(archive).map(([year, entries]) => [year, entries.map(({ period }) => period)])).toEqual([
    ['2020', ['2020', '2020-05-05']],
  ]);
});

describe('the data to take away', () => {
  const address = (language: string, path: string) => `https://example.org/${language}/${path}`;
  const downloads = downloadsOf(archive, address);
  const bodyOf = (file: string) => downloads.find((download) => download.file === file)!.body;

  test('is every table in every format, each column filled in the order of its dictionary', () => {
    expect(downloads.length).toBe(tables.length * 3);
    expect(tables.length).toBe(8);
    for (const { name, columns } of tables) {
      const rows = JSON.parse(bodyOf(`${name}.json`)) as object[];
      expect(rows.length).toBeGreaterThan(0);
      const names = columns.map((column) => column.name);
      for (const row of rows) expect(names).toEqual(expect.arrayContaining(Object.keys(row)));
      expect(bodyOf(`${name}.csv`).slice(1).split('\r\n')[0]).toBe(names.join(','));
      expect(
        bodyOf(`${name}.ndjson`)
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
      ).toEqual(rows);
      for (const { means } of columns) expect(means.zh && means.en).toBeTruthy();
    }
  });

  test('keeps for every figure its quote, its place, its source and what its number may be', () => {
    const rows = JSON.parse(bodyOf('figures.json')) as Record<string, unknown>[];
    expect(rows).toHaveLength(6);
    expect(rows.find(({ ref }) => ref === 'tree-planting#planted')).toMatchObject({
      quote: '植树365万株',
      quote_start: 30,
      value: '3650000',
      lowest: '3645000',
      highest: '3655000',
      page_en: 'https://example.org/en/briefings/tree-planting/#planted',
    });
  });

  test('joins: what a table refers to is a key of another', () => {
    const column = (table: string, name: string) =>
      (JSON.parse(bodyOf(`${table}.json`)) as Record<string, string>[]).flatMap((row) =>
        row[name] ? row[name].split(' ') : [],
      );
    for (const [table, name, target, key] of [
      ['figures', 'fact', 'facts', 'id'],
      ['figures', 'briefing', 'briefings', 'id'],
      ['figures', 'source', 'sources', 'id'],
      ['figures', 'indicator', 'indicators', 'id'],
      ['facts', 'figures', 'figures', 'ref'],
      ['outcomes', 'figures', 'figures', 'ref'],
      ['briefings', 'source', 'sources', 'id'],
      ['events', 'briefing', 'briefings', 'id'],
      ['corrections', 'briefing', 'briefings', 'id'],
      ['corrections', 'figure', 'figures', 'ref'],
    ] as const)
      expect(column(target, key)).toEqual(expect.arrayContaining(column(table, name)));
  });

  test('is known by its checksums, in the list and in both descriptions', () => {
    const hash = createHash('sha256').update(bodyOf('facts.csv')).digest('hex');
    expect(checksums(downloads)).toContain(`${hash}  facts.csv\n`);
    expect(JSON.stringify(dataPackage(archive, downloads))).toContain(`sha256:${hash}`);
    const described = dataset(archive, downloads, address, (file) => file);
    expect(described.distribution.find(({ name }) => name === 'facts.csv')?.sha256).toBe(hash);
    expect(described.dateModified).toBe('2020-05-08');
  });
});

describe('the licence', () => {
  const address = (language: string, path: string) => `https://example.org/${language}/${path}`;
  const licence = {
    id: 'CC-BY-4.0',
    title: { zh: '知识共享署名 4.0', en: 'Creative Commons Attribution 4.0' },
    url: 'https://creativecommons.org/licenses/by/4.0/',
  };
  const licensed: typeof archive = {
    ...archive,
    corpus: { ...archive.corpus, site: { ...archive.corpus.site, licence } },
  };

  test('stands in the data package, in the description for engines and beside the files', () => {
    const downloads = downloadsOf(licensed, address);
    expect(dataPackage(licensed, downloads).licenses).toEqual([
      { name: licence.id, title: licence.title.en, path: licence.url },
    ]);
    expect(dataset(licensed, downloads, address, (file) => file)).toMatchObject({ license: licence.url });
    expect(licenceText(licensed)).toContain(`${licence.title.zh} (CC-BY-4.0) ${licence.url}`);
  });

  test('is nowhere where the owner states none, and the text beside the files says so', () => {
    const downloads = downloadsOf(archive, address);
    expect(dataPackage(archive, downloads)).not.toHaveProperty('licenses');
    expect(dataset(archive, downloads, address, (file) => file)).not.toHaveProperty('license');
    expect(licenceText(archive)).toMatch(/未声明[\s\S]*states no licence/);
  });
});

test.each([
  [999, '999 B'],
  [1234, '1.2 kB'],
  [61_234, '61 kB'],
  [2_500_000, '2.5 MB'],
])('%i bytes are %s', (bytes, text) => expect(sizeText(bytes)).toBe(text));
