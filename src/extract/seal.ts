/**
 * The mark on a file that ingest wrote: its first line holds the hash of all that follows. As long as they
 * agree nobody has edited the file, and a later run may write it anew; otherwise it belongs to its editor.
 */
import { createHash } from 'node:crypto';

const words = 'as drafted; the first edit makes this file yours:';
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** `body` with its seal, for a YAML file. */
export const sealed = (body: string): string => `# ${words} ${hashOf(body)}\n${body}`;

/** The same for a file that opens with the fence of a frontmatter. */
export const sealedDocument = (body: string): string => `---\n${sealed(body)}`;

/** Whether a file is exactly as ingest wrote it. */
export function isUntouched(file: string): boolean {
  const text = file.replace(/^---\n/, '');
  const found = /^# [^\n]*: ([0-9a-f]{16})\n/.exec(text);
  return found !== null && text.startsWith(`# ${words}`) && hashOf(text.slice(found[0].length)) === found[1];
}
