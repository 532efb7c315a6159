/**
 * The split between frontmatter and prose, done by hand so that nobody downstream disagrees about it. The
 * frontmatter is cut out of the body line for line, so body positions are positions in the file.
 */

/** The longest frontmatter, in UTF-16 units; the largest real one is about a tenth of it. */
export const frontmatterLimit = 256 * 1024;

export type Split =
  | {
      readonly ok: true;
      readonly yaml: string;
      /** Line of the file on which the YAML begins. */
      readonly yamlLine: number;
      /** The prose behind as many empty lines as the frontmatter took. */
      readonly body: string;
    }
  | {
      readonly ok: false;
      readonly rule: 'frontmatter-missing' | 'frontmatter-size';
      readonly line: number;
      readonly message: string;
    };

/** Takes a document with LF line ends apart. */
export function splitFrontmatter(text: string): Split {
  if (!/^---[ \t]*\n/.test(text)) {
    const first = text
      .slice(0, text.indexOf('\n') + 1 || undefined)
      .trim()
      .slice(0, 40);
    return {
      ok: false,
      rule: 'frontmatter-missing',
      line: 1,
      message: `Unexpected first line "${first}", expected "---" and the frontmatter`,
    };
  }
  const start = text.indexOf('\n') + 1;
  const end = closingFence(text, start);
  if (end === undefined) {
    return {
      ok: false,
      rule: 'frontmatter-missing',
      line: 1,
      message: 'Unexpected end of file inside the frontmatter, expected a closing "---" line',
    };
  }
  if (end.from - start > frontmatterLimit) {
    return {
      ok: false,
      rule: 'frontmatter-size',
      line: 1,
      message: `Unexpected frontmatter of ${end.from - start} characters, expected at most ${frontmatterLimit}`,
    };
  }
  const lines = text.slice(0, end.to).split('\n').length - 1;
  return {
    ok: true,
    yaml: text.slice(start, end.from),
    yamlLine: 2,
    body: '\n'.repeat(lines) + text.slice(end.to),
  };
}

function closingFence(text: string, start: number): { from: number; to: number } | undefined {
  const fence = /^---[ \t]*(?:\n|$)/gm;
  fence.lastIndex = start;
  const match = fence.exec(text);
  return match ? { from: match.index, to: match.index + match[0].length } : undefined;
}
