/**
 * One briefing: its Chinese file, which holds the figures, and its English file of the same name. What is
 * sound in them becomes a `Briefing`; what is not becomes findings.
 */
import { visit } from 'unist-util-visit';
import type { z } from 'zod';
import { type ParsedDocument, type PartReaders, parseBody, parseDocument } from '../markdown/parse.ts';
import { readYaml } from '../markdown/strict-yaml.ts';
import {
  type Briefing,
  type ChineseFrontmatter,
  chineseFrontmatter,
  englishFrontmatter,
  type Version,
} from '../model/briefing.ts';
import type { Figure } from '../model/figure.ts';
import type { Finding } from '../model/outcome.ts';
import type { DeclaredRelation } from '../model/relation.ts';
import type { Language } from '../model/text.ts';
import { readTextFile } from './text-file.ts';
import { type Checked, checked, keysOf } from './yaml-file.ts';

export interface BriefingFile {
  readonly briefing: Briefing | undefined;
  /** Figure ids that the Chinese file names, sound or not; `undefined` where it cannot be read. */
  readonly named: ReadonlySet<string> | undefined;
  readonly lineOf: ParsedDocument['lineOf'];
  /** Links to other briefings, in either language. */
  readonly links: readonly BriefingLink[];
  readonly findings: readonly Finding[];
}

export interface BriefingLink {
  readonly briefing: string;
  readonly file: string;
  readonly line: number;
}

/** Reads a briefing from the files it should have; either may turn out to be missing. */
export function readBriefing(
  id: string,
  files: Readonly<Record<Language, string>>,
  parts: VersionParts = directParts,
): BriefingFile {
  const zh = readVersion('zh', files.zh, parts);
  const en = readVersion('en', files.en, parts);
  const twin = zh.missing
    ? missingTwin(files.en, files.zh)
    : en.missing
      ? missingTwin(files.zh, files.en)
      : [];
  const findings = [...twin, ...(zh.missing ? [] : zh.findings), ...(en.missing ? [] : en.findings)];

  const raw = zh.document?.data as { figures?: unknown } | undefined;
  const named = raw && (keysOf(raw.figures) ?? new Set());
  const lineOf = zh.document?.lineOf ?? (() => 1);
  const front = zh.value;
  if (!front || !zh.document) return { briefing: undefined, named, lineOf, links: [], findings };

  const [source = '', article = ''] = front.source.split('#');
  const figures = Object.entries(front.figures).map(
    ([key, data]): Figure => ({
      ...data,
      id: key,
      briefing: id,
      ref: `${id}#${key}`,
      file: files.zh,
      line: lineOf(['figures', key]),
    }),
  );
  const relations = front.checks.map(
    (relation, index): DeclaredRelation => ({
      relation,
      briefing: id,
      file: files.zh,
      line: lineOf(['checks', zh.indexOf('checks', index)]),
    }),
  );
  const { date, region, topics, key, dates, dismissed } = front;
  const versions = {
    zh: versionOf('zh', files.zh, front, zh),
    en: en.value && en.document ? versionOf('en', files.en, en.value, en) : absentVersion('en', files.en),
  };
  return {
    briefing: {
      id,
      source,
      article,
      date,
      region,
      topics,
      key,
      figures,
      relations,
      dates,
      dismissed,
      versions,
    },
    named,
    lineOf,
    links: [versions.zh, versions.en].flatMap(linksOf),
    findings,
  };
}

interface Front {
  readonly zh: ChineseFrontmatter;
  readonly en: z.infer<typeof englishFrontmatter>;
}

/** One language of a briefing as its file has it. */
export interface VersionFile<T> extends Checked<T> {
  readonly missing: boolean;
  readonly document: ParsedDocument | undefined;
  readonly text: string;
}

/** How the parts of a version are read, and the frontmatter held against its schema. */
export interface VersionParts extends PartReaders {
  readonly checked: typeof checked;
}

const directParts: VersionParts = { yaml: readYaml, body: parseBody, checked };

const schemas: { readonly [L in Language]: z.ZodType<Front[L]> } = {
  zh: chineseFrontmatter,
  en: englishFrontmatter,
};

export function readVersion<L extends Language>(
  language: L,
  file: string,
  parts: VersionParts,
): VersionFile<Front[L]> {
  const read = readTextFile(file);
  const text = read.ok ? read.text : '';
  const nothing = {
    value: undefined,
    document: undefined,
    text,
    indexOf: (_: string, index: number) => index,
  };
  if (!read.ok) return { ...nothing, missing: read.missing, findings: [read.finding] };
  const document = parseDocument(file, read.text, parts);
  if (document.data === undefined)
    return { ...nothing, missing: false, document, findings: document.findings };
  const result = parts.checked<Front[L]>(schemas[language], document.data, document, file, 2);
  return { ...result, missing: false, document, text, findings: [...document.findings, ...result.findings] };
}

function versionOf(
  language: Language,
  file: string,
  { title, summary, draft, updated, dismissed }: z.infer<typeof englishFrontmatter>,
  { document, text }: VersionFile<unknown>,
): Version {
  const { body, blocks, mentions, lineOf } = document!;
  const lines = text.split('\n');
  const placeOf = (key: 'title' | 'summary', value: string) => {
    const line = lineOf([key]);
    const column = (lines[line - 1] ?? '').indexOf(value) + 1;
    return column > 0 ? { line, column } : { line };
  };
  const heads = { title: placeOf('title', title), summary: placeOf('summary', summary) };
  return { language, file, title, summary, heads, draft, updated, body, blocks, mentions, dismissed };
}

function linksOf({ file, body }: Version): BriefingLink[] {
  const links: BriefingLink[] = [];
  visit(body, 'element', ({ properties: { dataBriefing }, position }) => {
    if (typeof dataBriefing === 'string')
      links.push({ briefing: dataBriefing, file, line: position?.start.line ?? 1 });
  });
  return links;
}

/** Stands in for a version that cannot be read, so that the other can still be looked at; never published. */
function absentVersion(language: Language, file: string): Version {
  const body: Version['body'] = { type: 'root', children: [] };
  return {
    language,
    file,
    title: '',
    summary: '',
    heads: { title: { line: 1 }, summary: { line: 1 } },
    draft: true,
    body,
    blocks: [],
    mentions: [],
    dismissed: [],
  };
}

function missingTwin(present: string, absent: string): Finding[] {
  return [
    {
      rule: 'missing-translation',
      level: 'error',
      file: present,
      line: 1,
      message: `Unexpected briefing in one language, expected its other half at ${absent}`,
    },
  ];
}
