/**
 * Names that lead to other files: sources, articles, indicators, units, topics, regions and figures. In a
 * draft an open reference is a warning, because drafts are suggestions and never publish. Where the other
 * file cannot be read at all there is a finding about that, and none here.
 */
import type { Briefing } from '../model/briefing.ts';
import type { Finding } from '../model/outcome.ts';
import type { Relation } from '../model/relation.ts';
import { resolveRef } from '../model/text.ts';
import type { Indicator } from '../model/vocabulary.ts';
import type { BriefingFile } from './briefing-file.ts';
import { nearest } from './nearest.ts';

type Names = ReadonlySet<string>;

/** Ids that files name, even where what they say of them is not sound; `undefined` where a file is unreadable. */
export interface Named {
  /** The article ids of each source. */
  readonly sources: ReadonlyMap<string, Names | undefined>;
  /** Briefings that do not publish. */
  readonly drafts: ReadonlySet<string>;
  /** The figure ids of each briefing. */
  readonly briefings: ReadonlyMap<string, Names | undefined>;
  readonly indicators: Names | undefined;
  readonly topics: Names | undefined;
  readonly indicatorOf: (id: string) => Indicator | undefined;
  readonly isRegion: (code: string) => boolean;
}

/** What is open in one briefing. */
export function* openReferences(
  briefing: Briefing,
  { lineOf, links }: Pick<BriefingFile, 'lineOf' | 'links'>,
  named: Named,
): Generator<Finding> {
  const { zh, en } = briefing.versions;
  const level = zh.draft || en.draft ? 'warning' : 'error';
  const at = (
    rule: string,
    path: readonly PropertyKey[],
    seen: string,
    expected: string,
    hint?: string,
  ): Finding => ({
    rule,
    level,
    file: zh.file,
    line: lineOf(path),
    message: `Unexpected ${seen}, expected ${expected}`,
    hint,
  });
  const { source, article, region, topics, figures } = briefing;

  if (!named.sources.has(source)) {
    yield at(
      'unknown-source',
      ['source'],
      `source "${source}"`,
      'one of content/sources',
      nearest(source, named.sources.keys()),
    );
  } else if (isUnknown(article, named.sources.get(source))) {
    yield at(
      'unknown-article',
      ['source'],
      `article "${article}"`,
      `one that ${source}.yaml names`,
      nearest(article, named.sources.get(source)!),
    );
  }
  for (const [index, topic] of topics.entries()) {
    if (isUnknown(topic, named.topics))
      yield at(
        'unknown-topic',
        ['topics', index],
        `topic "${topic}"`,
        'one of topics.yaml',
        nearest(topic, named.topics!),
      );
  }
  if (!named.isRegion(region))
    yield at('unknown-region', ['region'], `region "${region}"`, 'a code of GB/T 2260');

  for (const { id, indicator, unit, region } of figures) {
    if (isUnknown(indicator, named.indicators)) {
      yield at(
        'unknown-indicator',
        ['figures', id, 'indicator'],
        `indicator "${indicator}"`,
        'one of indicators.yaml',
        nearest(indicator, named.indicators!),
      );
    }
    const units = named.indicatorOf(indicator)?.unit;
    if (units && !units.includes(unit)) {
      yield at(
        'indicator-unit',
        ['figures', id, 'unit'],
        `unit ${unit} for indicator ${indicator}`,
        units.join(' or '),
      );
    }
    if (!named.isRegion(region))
      yield at('unknown-region', ['figures', id, 'region'], `region "${region}"`, 'a code of GB/T 2260');
  }

  for (const { ref, place } of figureReferences(briefing, lineOf)) {
    const full = resolveRef(ref, briefing.id);
    const finding = unknownFigure(full, named) ?? draftFigure(full, briefing.id, named);
    if (finding) yield { ...finding, level, ...place() };
  }
  for (const { briefing: target, file, line } of links) {
    const draft = draftFigure(target, briefing.id, named);
    if (draft) yield { ...draft, level, file, line };
    if (named.briefings.has(target)) continue;
    const message = `Unexpected link to ./${target}.mdx, expected a briefing that exists`;
    yield {
      rule: 'unknown-briefing',
      level,
      file,
      line,
      message,
      hint: nearest(target, named.briefings.keys()),
    };
  }
}

/** What is wrong with a full reference `<briefing>#<figure>`, if anything. */
export function unknownFigure(
  ref: string,
  { briefings }: Pick<Named, 'briefings'>,
): Pick<Finding, 'rule' | 'message' | 'hint'> | undefined {
  const [briefing = '', figure = ''] = ref.split('#');
  const figures = briefings.get(briefing);
  if (briefings.has(briefing) && !isUnknown(figure, figures)) return undefined;
  return {
    rule: 'unknown-figure',
    message: `Unexpected figure "${ref}", expected one that a briefing's frontmatter names`,
    hint: figures ? nearest(figure, figures) : nearest(briefing, briefings.keys()),
  };
}

/** A reference out of a published briefing, or the site's settings, into a draft. */
export function draftFigure(
  ref: string,
  from: string | undefined,
  { drafts }: Pick<Named, 'drafts'>,
): Pick<Finding, 'rule' | 'message' | 'hint'> | undefined {
  if (!drafts.has(ref.split('#')[0] ?? '') || (from !== undefined && drafts.has(from))) return undefined;
  return {
    rule: 'reference-to-draft',
    message: `Unexpected reference to "${ref}" in a draft, expected a published briefing`,
    hint: 'Publish that briefing as well, or leave the reference out.',
  };
}

function isUnknown(name: string, names: Names | undefined): boolean {
  return names !== undefined && !names.has(name);
}

/** A place is told only where something is wrong. */
function* figureReferences(
  { key, relations, versions: { zh, en } }: Briefing,
  lineOf: BriefingFile['lineOf'],
) {
  for (const [index, ref] of key.entries())
    yield { ref, place: () => ({ file: zh.file, line: lineOf(['key', index]) }) };
  for (const { relation, file, line } of relations)
    for (const ref of refsOf(relation)) yield { ref, place: () => ({ file, line }) };
  for (const { file, mentions } of [zh, en])
    for (const { figure, line, column } of mentions)
      yield { ref: figure, place: () => ({ file, line, column }) };
}

/** The keys of relations whose values are figures; elapsed days and sequences are none. */
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

/** The figures that a relation names. */
function refsOf(relation: Relation): string[] {
  const values = relation as Readonly<Record<string, unknown>>;
  return refKeys.flatMap((key) => values[key] ?? []).filter((ref): ref is string => typeof ref === 'string');
}
