/**
 * `content/` → `Corpus`: the only reader of the archive. It never throws on bad content: whatever is wrong
 * is a finding with its file and line, and a corpus with an error among its findings must not be built.
 */
import { join } from 'node:path';
import type { z } from 'zod';
import { visible } from '../markdown/hidden.ts';
import type { Briefing } from '../model/briefing.ts';
import { type Corpus, isDraft } from '../model/corpus.ts';
import { corrections } from '../model/correction.ts';
import { events } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';
import type { Finding } from '../model/outcome.ts';
import type { Source } from '../model/source.ts';
import type { FigureRef, Language } from '../model/text.ts';
import { glossary, indicators, type Site, site, topics } from '../model/vocabulary.ts';
import { regionOf } from '../regions/regions.ts';
import type { BriefingFile } from './briefing-file.ts';
import { correctionFindings } from './correction-findings.ts';
import { briefingClaims, duplicates, glossaryClaims, sourceClaims } from './duplicates.ts';
import { eventFindings } from './event-findings.ts';
import { readFolder } from './folder.ts';
import { directly, type Readers } from './kept-files.ts';
import { draftFigure, type Named, openReferences, unknownFigure } from './references.ts';
import { readSourceFile } from './source-file.ts';
import { keysOf } from './yaml-file.ts';

export interface LoadOptions {
  /** The folder of source texts; they are not part of the repository. */
  readonly sourcesDir?: string;
  /** Whether a code names a place; effects of knowing better come in here. */
  readonly isRegion?: (code: string) => boolean;
  /** How single files are read: what an earlier run kept comes in here. */
  readonly readers?: Readers;
}

/** Reads the archive in folder `root`. */
export function loadCorpus(root = 'content', options: LoadOptions = {}): Corpus {
  const {
    sourcesDir = process.env.SOURCES_DIR || join(root, 'sources', 'text'),
    isRegion = (code) => regionOf(code) !== undefined,
    readers = directly,
  } = options;
  const findings: Finding[] = [];
  const keep: Keep = (read) => {
    for (const finding of read.findings) findings.push(finding);
    return read;
  };

  const siteFile = keep(readers.yaml(site, join(root, 'site.yaml'), 2));
  const indicatorFile = keep(readers.yaml(indicators, join(root, 'indicators.yaml'), 1));
  const topicFile = keep(readers.yaml(topics, join(root, 'topics.yaml'), 1));
  const glossaryFile = keep(readers.yaml(glossary, join(root, 'glossary.yaml'), 1));
  const correctionList = readDated(corrections, join(root, 'corrections.yaml'), readers, keep);
  const eventList = readDated(events, join(root, 'events.yaml'), readers, keep);
  const indicatorMap = new Map(
    Object.entries(indicatorFile.value ?? {}).map(([id, data]) => [id, { ...data, id }]),
  );

  const sourceFolder = keep(readFolder(join(root, 'sources'), '.yaml', ['text']));
  const sourceFiles = sourceFolder.entries.map((entry) => ({
    id: entry.id,
    ...keep(readSourceFile(entry, sourcesDir, readers.yaml)),
  }));
  const sources = new Map(
    sourceFiles.flatMap(({ id, source }): [string, Source][] => (source ? [[id, source]] : [])),
  );

  const briefingFiles = readBriefings(root, readers, keep);
  const briefings = [...briefingFiles.values()]
    .flatMap(({ briefing }) => briefing ?? [])
    .sort(asPrinted(sources));
  const briefingMap = new Map(briefings.map((briefing) => [briefing.id, briefing]));

  const named: Named = {
    drafts: new Set(briefings.filter(isDraft).map(({ id }) => id)),
    sources: new Map(sourceFiles.map(({ id, named }) => [id, named])),
    briefings: new Map([...briefingFiles].map(([id, { named }]) => [id, named])),
    indicators: keysOf(indicatorFile.raw),
    topics: keysOf(topicFile.raw),
    indicatorOf: (id) => indicatorMap.get(id),
    isRegion,
  };
  for (const briefing of briefings) {
    findings.push(...openReferences(briefing, briefingFiles.get(briefing.id)!, named));
  }
  for (const [index, ref] of (siteFile.value?.key ?? []).entries()) {
    const line = siteFile.lineOf(['key', siteFile.indexOf('key', index)]);
    const finding = unknownFigure(ref, named) ?? draftFigure(ref, undefined, named);
    if (finding) findings.push({ ...finding, level: 'error', file: join(root, 'site.yaml'), line });
  }
  findings.push(
    ...duplicates(sourceClaims(sources.values())),
    ...duplicates(briefingClaims(briefings.toSorted((a, b) => (a.id < b.id ? -1 : 1)))),
    ...duplicates(
      glossaryClaims(glossaryFile.value ?? [], join(root, 'glossary.yaml'), (index) =>
        glossaryFile.lineOf([glossaryFile.indexOf('', index)]),
      ),
    ),
    ...correctionFindings(correctionList, named, briefingMap),
    ...eventFindings(eventList, named, briefingMap),
    ...emptiness(root, {
      sources: sourceFolder.entries,
      briefings: briefingFiles.size,
      indicators: named.indicators?.size ?? 1,
    }),
  );

  return {
    site: siteFile.value ?? namelessSite,
    sources,
    briefings: briefingMap,
    figures: new Map(
      briefings.flatMap(({ figures }) => figures.map((figure): [FigureRef, Figure] => [figure.ref, figure])),
    ),
    indicators: indicatorMap,
    topics: new Map(Object.entries(topicFile.value ?? {}).map(([id, { name }]) => [id, name])),
    glossary: glossaryFile.value ?? [],
    corrections: correctionList.toSorted(latestFirst),
    events: eventList.toSorted(latestFirst),
    findings: findings.map(printable).sort(byPlace),
  };
}

type Keep = <T extends { readonly findings: readonly Finding[] }>(read: T) => T;

/** A file that is one list, each entry with its place, in the order of the file. */
function readDated<T extends { readonly date: string }>(
  schema: z.ZodType<T[]>,
  file: string,
  readers: Readers,
  keep: Keep,
) {
  const { value = [], lineOf, indexOf } = keep(readers.yaml(schema, file, 1));
  return value.map((entry, index) => ({ ...entry, file, line: lineOf([indexOf('', index)]) }));
}

const latestFirst = (a: { readonly date: string }, b: { readonly date: string }): number =>
  a.date < b.date ? 1 : a.date > b.date ? -1 : 0;

function readBriefings(root: string, readers: Readers, keep: Keep): Map<string, BriefingFile> {
  const folder = (language: Language) => join(root, 'briefings', language);
  const listed = (['zh', 'en'] as const).flatMap(
    (language) => keep(readFolder(folder(language), '.mdx')).entries,
  );
  const ids = [...new Set(listed.map(({ id }) => id))].sort();
  return new Map(
    ids.map((id) => [
      id,
      keep(
        readers.briefing(id, { zh: join(folder('zh'), `${id}.mdx`), en: join(folder('en'), `${id}.mdx`) }),
      ),
    ]),
  );
}

/** A list that is empty where the files are sound looks like success and publishes nothing. */
function emptiness(
  root: string,
  seen: { sources: readonly unknown[]; briefings: number; indicators: number },
): Finding[] {
  const empty = (file: string, what: string): Finding => ({
    rule: 'empty-collection',
    level: 'error',
    file,
    line: 1,
    message: `Unexpected archive without ${what}, expected at least one`,
  });
  return [
    ...(seen.sources.length === 0 ? [empty(join(root, 'sources'), 'sources')] : []),
    ...(seen.briefings === 0 ? [empty(join(root, 'briefings'), 'briefings')] : []),
    ...(seen.indicators === 0 ? [empty(join(root, 'indicators.yaml'), 'indicators')] : []),
  ];
}

/** Findings repeat what content says, and content may hold what moves a terminal's cursor. */
function printable(finding: Finding): Finding {
  return { ...finding, message: visible(finding.message), hint: finding.hint && visible(finding.hint) };
}

/** Newest first; within a day source by source, each in the order in which it prints its articles. */
function asPrinted(sources: ReadonlyMap<string, Source>): (a: Briefing, b: Briefing) => number {
  const places = new Map(
    [...sources].flatMap(([id, { articles }]) =>
      Object.keys(articles).map((article, place) => [`${id}#${article}`, place] as const),
    ),
  );
  const placeOf = ({ source, article }: Briefing) => places.get(`${source}#${article}`) ?? 0;
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return (a, b) =>
    byText(b.date, a.date) || byText(a.source, b.source) || placeOf(a) - placeOf(b) || byText(a.id, b.id);
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}

/** Stands in for settings that cannot be read; there is a finding then. */
const namelessSite: Site = {
  title: { zh: '数证', en: 'Shuzheng' },
  description: { zh: '数证', en: 'Shuzheng' },
  publisher: { zh: '数证', en: 'Shuzheng' },
  base: '/',
  publishSources: false,
  key: [],
};
