/**
 * One briefing file → plain data, a safe page tree, prose blocks and mentions. MDX is parsed for its three
 * components and never compiled or run; whatever is wrong is a finding with its line, and nothing throws.
 */
import type { Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Mention, ProseBlock } from '../model/briefing.ts';
import type { Finding } from '../model/outcome.ts';
import { excessOf } from './bulk.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { withHidden } from './hidden.ts';
import { type Path, readYaml } from './strict-yaml.ts';
import { safeTree } from './tree.ts';

export interface ParsedDocument {
  /** The frontmatter as plain data; `undefined` when it cannot be read. */
  readonly data: unknown;
  /** The line of a frontmatter key, or of its nearest parent that exists. */
  readonly lineOf: (path: Path) => number;
  /** A frontmatter value exactly as printed in the file. */
  readonly printed: (path: Path) => string | undefined;
  readonly body: Root;
  readonly blocks: readonly ProseBlock[];
  readonly mentions: readonly Mention[];
  readonly findings: readonly Finding[];
}

/** Tables are all we take from GFM: its bare links and footnotes would be a second way to say things. */
function tables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

const markdown = unified().use(remarkParse).use(remarkMdx).use(tables).freeze();

/** How the two parts of a document are read: what an earlier run kept comes in here. */
export interface PartReaders {
  readonly yaml: typeof readYaml;
  readonly body: (file: string, body: string, briefing: string) => Body;
}

/** Reads the text of `content/briefings/<language>/<id>.mdx`; `#figure` in it is a figure of that id. */
export function parseDocument(
  file: string,
  text: string,
  parts: PartReaders = { yaml: readYaml, body: parseBody },
): ParsedDocument {
  const briefing = file
    .slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
    .replace(/\.mdx$/, '');
  const lf = text.replaceAll('\r\n', '\n');
  const split = splitFrontmatter(lf);
  if (!split.ok) {
    const { rule, line, message } = split;
    return { ...empty, findings: withHidden(file, lf, [{ rule, level: 'error', file, line, message }]) };
  }
  const yaml = parts.yaml(file, split.yaml, split.yamlLine);
  const prose = parts.body(file, split.body, briefing);
  const findings = withHidden(file, lf, [...yaml.findings, ...prose.findings]);
  return { data: yaml.data, lineOf: yaml.lineOf, printed: yaml.printed, ...prose, findings };
}

export type Body = Pick<ParsedDocument, 'body' | 'blocks' | 'mentions' | 'findings'>;

const empty = {
  data: undefined,
  lineOf: () => 1,
  printed: () => undefined,
  body: { type: 'root', children: [] } as Root,
  blocks: [],
  mentions: [],
};

export function parseBody(file: string, body: string, briefing: string): Body {
  const { blocks, mentions } = empty;
  const nothing = (rule: string, line: number, message: string, column?: number): Body => ({
    body: { type: 'root', children: [] },
    blocks,
    mentions,
    findings: [{ rule, level: 'error', file, line, column, message }],
  });
  const excess = excessOf(body);
  if (excess) return nothing(excess.rule, excess.line, excess.message);
  let tree: Markdown;
  try {
    tree = markdown.parse(body);
  } catch (error) {
    const { line = 1, column = 1, reason = String(error) } = positionOf(error);
    return nothing(
      'markdown-syntax',
      line,
      `Unexpected markup, expected prose: ${firstLine(reason)}`,
      column,
    );
  }
  return safeTree(tree, file, briefing);
}

/** Where a parser's message points: by its fields, or in brackets at its end for what the text's end brings up. */
function positionOf(error: unknown): { line?: number; column?: number; reason?: string } {
  if (typeof error !== 'object' || error === null) return {};
  const { line, column, reason } = error as Record<string, unknown>;
  if (typeof reason !== 'string') return {};
  if (typeof line === 'number') return { line, reason, ...(typeof column === 'number' ? { column } : {}) };
  const [, row, place] = /\((\d+):(\d+)/.exec(reason) ?? [];
  return row && place ? { line: Number(row), column: Number(place), reason } : { reason };
}

function firstLine(text: string): string {
  return text.split('\n')[0]!.slice(0, 160);
}
