/**
 * Names that lead to other files: sources, articles, indicators, units, topics, regions and figures. In a
 * draft an open reference is a warning, because drafts are suggestions and never publish.
 */
import type { Briefing } from '../model/briefing.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Finding } from '../model/outcome.ts';
import type { Relation } from '../model/relation.ts';
import { resolveRef } from '../model/text.ts';
import type { BriefingFile } from './briefing-file.ts';

/** Ids that some file names, even where what it says of them is not sound; those have findings already. */
export interface Named {
  readonly sources: ReadonlyMap<string, ReadonlySet<string>>;
  readonly figures: ReadonlySet<string>;
  readonly briefings: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly isRegion: (code: string) => boolean;
}

/** What is open in one briefing. */
export function* openReferences(
  briefing: Briefing,
  lineOf: BriefingFile['lineOf'],
  named: Named,
  corpus: Pick<Corpus, 'indicators'>,
): Generator<Finding> {
  const { zh, en } = briefing.versions;
  const level = zh.draft || en.draft ? 'warning' : 'error';
  const at = (rule: string, path: readonly PropertyKey[], message: string, hint?: string): Finding => ({
    rule,
    level,
    file: zh.file,
    line: lineOf(path),
    message,
    hint,
  });

  const articles = named.sources.get(briefing.source);
  if (!articles) {
    yield at(
      'unknown-source',
      ['source'],
      `Unexpected source "${briefing.source}", expected one of content/sources`,
      nearest(briefing.source, named.sources.keys()),
    );
  } else if (!articles.has(briefing.article)) {
    yield at(
      'unknown-article',
      ['source'],
      `Unexpected article "${briefing.article}", expected one that ${briefing.source}.yaml names`,
      nearest(briefing.article, articles),
    );
  }
  for (const [index, topic] of briefing.topics.entries()) {
    if (!named.topics.has(topic))
      yield at(
        'unknown-topic',
        ['topics', index],
        `Unexpected topic "${topic}", expected one of topics.yaml`,
        nearest(topic, named.topics),
      );
  }
  if (!named.isRegion(briefing.region)) {
    yield at(
      'unknown-region',
      ['region'],
      `Unexpected region "${briefing.region}", expected a code of GB/T 2260`,
    );
  }
  for (const { id, indicator, unit, region } of briefing.figures) {
    if (!named.indicators.has(indicator)) {
      yield at(
        'unknown-indicator',
        ['figures', id, 'indicator'],
        `Unexpected indicator "${indicator}", expected one of indicators.yaml`,
        nearest(indicator, named.indicators),
      );
    }
    const units = corpus.indicators.get(indicator)?.unit;
    if (units && !units.includes(unit)) {
      yield at(
        'indicator-unit',
        ['figures', id, 'unit'],
        `Unexpected unit ${unit} for indicator ${indicator}, expected ${units.join(' or ')}`,
      );
    }
    if (!named.isRegion(region)) {
      yield at(
        'unknown-region',
        ['figures', id, 'region'],
        `Unexpected region "${region}", expected a code of GB/T 2260`,
      );
    }
  }
  const refs = [
    ...briefing.key.map((ref, index) => ({ ref, file: zh.file, line: lineOf(['key', index]) })),
    ...briefing.relations.flatMap(({ relation, file, line }) =>
      refsOf(relation).map((ref) => ({ ref, file, line })),
    ),
    ...[zh, en].flatMap(({ file, mentions }) =>
      mentions.map(({ figure, line, column }) => ({ ref: figure, file, line, column })),
    ),
  ];
  for (const { ref, ...place } of refs) {
    const full = resolveRef(ref, briefing.id);
    if (named.figures.has(full)) continue;
    yield {
      rule: 'unknown-figure',
      level,
      ...place,
      message: `Unexpected figure "${ref}", expected one that a briefing's frontmatter names`,
      hint: nearest(full, named.figures),
    };
  }
  for (const { body, file } of [zh, en]) {
    for (const target of linkedBriefings(body)) {
      if (!named.briefings.has(target)) {
        yield {
          rule: 'unknown-briefing',
          level,
          file,
          line: 1,
          message: `Unexpected link to ./${target}.mdx, expected a briefing that exists`,
          hint: nearest(target, named.briefings),
        };
      }
    }
  }
}

/** The figures that a relation names; elapsed days and sequences are no figures. */
export function refsOf(relation: Relation): string[] {
  const values = relation as Readonly<Record<string, unknown>>;
  return refKeys.flatMap((key) => values[key] ?? []).filter((ref): ref is string => typeof ref === 'string');
}

const refKeys = [
  'sum',
  'difference',
  'product',
  'ratio',
  'implied-whole',
  'growth',
  'list-length',
  'same-fact',
  'parts-of-region',
  'bounds',
  'of',
  'is',
  'from',
  'within',
];

function* linkedBriefings(
  node: Briefing['versions']['zh']['body'] | { readonly type: string },
): Generator<string> {
  if (
    'properties' in node &&
    typeof node.properties === 'object' &&
    node.properties !== null &&
    'dataBriefing' in node.properties
  ) {
    yield String(node.properties.dataBriefing);
  }
  if ('children' in node && Array.isArray(node.children))
    for (const child of node.children) yield* linkedBriefings(child);
}

/** "Did you mean": the name with the fewest edits, if they are few. */
function nearest(name: string, names: Iterable<string>): string | undefined {
  let [best, least] = ['', Math.floor(name.length / 3) + 1];
  for (const other of names) {
    if (Math.abs(other.length - name.length) >= least) continue;
    const edits = distance(name, other);
    if (edits < least) [best, least] = [other, edits];
  }
  return best ? `Did you mean "${best}"?` : undefined;
}

/** Levenshtein distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
