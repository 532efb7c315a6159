/**
 * The path that a built site expects to be served under, read from its own front page.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `/` or `/x/y/`, from the link to the Chinese home page that every front page holds. */
export function builtBase(folder: string): string {
  const front = readFileSync(join(folder, 'index.html'), 'utf8');
  return /href="(?:https?:\/\/[^"/]+)?(\/(?:[^"]*\/)?)zh\/"/.exec(front)?.[1] ?? '/';
}
