/**
 * Data → YAML as an editor would write it: entries a line each, short maps and lists of numbers in one
 * line, numbers as text in quotes, nothing folded. Reading it back gives the same data.
 */
import { isDeepStrictEqual } from 'node:util';
import { Document, isCollection, isMap, isScalar, isSeq, type Node, parse, visit } from 'yaml';

/** Longest map or list that is written in one line. */
const lineWidth = 100;

/** Keys whose maps are written in one line wherever they fit. */
const compact = new Set([
  'subject',
  'title',
  'publisher',
  'name',
  'definition',
  'note',
  'description',
  'likely',
]);

/** YAML for a file or a frontmatter; ends with a line end. */
export function printYaml(data: unknown): string {
  const document = new Document(data, { aliasDuplicateObjects: false, version: '1.2', schema: 'core' });
  visit(document, {
    Scalar: (key, node) => {
      // A decimal stays text: "12.50", not 12.50.
      if (key !== 'key' && typeof node.value === 'string' && looksLikeNumber(node.value))
        node.type = 'QUOTE_DOUBLE';
    },
    Pair: (_, { key, value }) => {
      if (isMap(value) && isScalar(key) && compact.has(String(key.value)) && fits(value)) value.flow = true;
    },
    Seq: (_, node) => {
      if (
        node.items.every((item) => isScalar(item) || (isSeq(item) && item.items.every(isScalar))) &&
        fits(node)
      )
        node.flow = true;
      for (const item of node.items) if (isMap(item) && fits(item) && depth(item) <= 2) item.flow = true;
    },
  });
  const padded = document.toString({ lineWidth: 0, flowCollectionPadding: true, indentSeq: true });
  // The printer pads maps and lists alike; brackets inside a text are not its own, so the result is read back.
  const tight = padded.replace(/\[ ([^[\]]*) \]/g, '[$1]');
  return isDeepStrictEqual(parse(tight), parse(padded)) ? tight : padded;
}

/** A briefing file: frontmatter between fences, then the prose. */
export function printBriefing(frontmatter: unknown, prose: string): string {
  return `---\n${printYaml(frontmatter)}---\n${prose.endsWith('\n') ? prose : `${prose}\n`}`;
}

function fits(node: Node): boolean {
  return JSON.stringify(node.toJSON()).length <= lineWidth;
}

function depth(node: unknown): number {
  if (!isCollection(node)) return 0;
  return (
    1 +
    Math.max(
      0,
      ...node.items.map((item) =>
        depth(
          typeof item === 'object' && item !== null && 'value' in item && !isScalar(item) ? item.value : item,
        ),
      ),
    )
  );
}

function looksLikeNumber(text: string): boolean {
  return /^[-+]?[\d.][\d._]*(?:e[-+]?\d+)?$/i.test(text);
}
