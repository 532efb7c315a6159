/**
 * One source: its description in `content/sources/<id>.yaml`, and its text where the owner keeps it. The
 * text counts only if its bytes have the recorded hash, because every offset of the archive leans on it.
 */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../model/outcome.ts';
import { type Source, type SourceData, source } from '../model/source.ts';
import type { Entry } from './folder.ts';
import type { Readers } from './kept-files.ts';
import { keysOf, readYamlFile, type YamlFile } from './yaml-file.ts';

/** Bytes; a newspaper page is about a thousandth of it. */
const textLimit = 64 * 1024 * 1024;

export interface SourceFile {
  readonly source: Source | undefined;
  /** Article ids that the file names, sound or not; `undefined` where it cannot be read. */
  readonly named: ReadonlySet<string> | undefined;
  readonly findings: readonly Finding[];
}

export function readSourceFile(
  { id, file }: Entry,
  sourcesDir: string,
  read: Readers['yaml'] = readYamlFile,
): SourceFile {
  const yaml = read(source, file, 2);
  const named = keysOf((yaml.raw as { articles?: unknown } | undefined)?.articles);
  if (!yaml.value) return { source: undefined, named, findings: yaml.findings };

  const findings = [...yaml.findings];
  const report = (rule: string, key: string, message: string, hint?: string) =>
    findings.push({ rule, level: 'error', file, line: yaml.lineOf([key]), message, hint });
  const text = readSourceText(yaml.value, sourcesDir, report);
  findings.push(...rangeFindings(yaml, file, text.at === 'hand' ? text.value.length : undefined));
  return { source: { ...yaml.value, id, path: file, text }, named, findings };
}

function readSourceText(
  data: SourceData,
  sourcesDir: string,
  report: (rule: string, key: string, message: string, hint?: string) => void,
): Source['text'] {
  if (!isPlainName(data.file)) {
    report(
      'source-file-name',
      'file',
      `Unexpected file name "${data.file}", expected a name without folders`,
    );
    return { at: 'missing', reason: 'the file name leads out of the folder of sources' };
  }
  const path = join(sourcesDir, data.file);
  let bytes: Buffer;
  try {
    const entry = lstatSync(path);
    if (!entry.isFile() || entry.size > textLimit) {
      const seen = entry.isFile()
        ? `file of ${entry.size} bytes`
        : entry.isSymbolicLink()
          ? 'symbolic link'
          : 'folder or device';
      report(
        'unreadable-file',
        'file',
        `Unexpected ${seen} at ${path}, expected a text file of at most ${textLimit} bytes`,
      );
      return { at: 'missing', reason: `${path} is no file that we read` };
    }
    bytes = readFileSync(path);
  } catch (error) {
    return {
      at: 'missing',
      reason: `source text not at hand (${path}: ${(error as NodeJS.ErrnoException).code ?? String(error)})`,
    };
  }
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (hash !== data.sha256) {
    report(
      'source-hash',
      'sha256',
      `Unexpected SHA-256 ${hash} of ${path}, expected ${data.sha256}`,
      'Put the file back as it was, or ingest the new version: offsets into another text prove nothing.',
    );
    return { at: 'missing', reason: 'the file in the folder of sources is not the one that was read' };
  }
  if (!isUtf8(bytes)) {
    report('not-utf-8', 'file', `Unexpected bytes in ${path}, expected UTF-8 text`);
    return { at: 'missing', reason: 'the text is not UTF-8' };
  }
  return { at: 'hand', value: textOf(bytes) };
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text that offsets count in: UTF-8, line ends as they are, without a byte order mark. */
export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

function isPlainName(name: string): boolean {
  return !/[/\\:\0]/.test(name) && name !== '.' && name !== '..' && Buffer.byteLength(name) <= 255;
}

/** Ranges that lie outside the text, or inside one another. */
function rangeFindings(yaml: YamlFile<SourceData>, file: string, length: number | undefined): Finding[] {
  const findings: Finding[] = [];
  const spans = [
    ...Object.entries(yaml.value!.articles).flatMap(([id, { ranges }]) =>
      ranges.map((range, index) => ({ range, path: ['articles', id, 'ranges', index] })),
    ),
    ...yaml.value!.furniture.map(({ range }, index) => ({
      range,
      path: ['furniture', yaml.indexOf('furniture', index), 'range'],
    })),
  ].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  let [previous, reached] = [spans[0], 0];
  for (const span of spans) {
    const [start, end] = span.range;
    const line = yaml.lineOf(span.path);
    if (length !== undefined && end > length) {
      findings.push({
        rule: 'range-outside-text',
        level: 'error',
        file,
        line,
        message: `Unexpected range ${start}–${end}, expected an end within the ${length} characters of the text`,
      });
    }
    if (start < reached && previous !== span) {
      findings.push({
        rule: 'range-overlap',
        level: 'error',
        file,
        line,
        message: `Unexpected range ${start}–${end}, expected a start past ${reached}, where the range of line ${yaml.lineOf(previous!.path)} ends`,
      });
    }
    if (end > reached) [previous, reached] = [span, end];
  }
  return findings;
}
