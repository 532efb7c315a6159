/**
 * The inputs of one run: files, folders (all files in them that could be sources), globs, and `-` for
 * standard input. Expanded once, in a fixed order, each file once.
 */
import { globSync, lstatSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface InputFile {
  /** As messages print it. */
  readonly shown: string;
  /** Absolute; `-` for standard input. */
  readonly path: string;
}

export interface Expanded {
  readonly files: readonly InputFile[];
  /** Arguments that name nothing. */
  readonly missing: readonly string[];
}

/** What a folder is searched for; a file that is named is read whatever it is called. */
const extension = /\.(?:txt|text|html?|xhtml|pdf|docx)$/i;

export function expand(args: readonly string[]): Expanded {
  const found = new Map<string, InputFile>();
  const missing: string[] = [];
  for (const arg of args) {
    const paths = arg === '-' ? ['-'] : pathsOf(arg);
    if (paths.length === 0) missing.push(arg);
    for (const path of paths)
      found.set(path === '-' ? '-' : resolve(path), {
        shown: path,
        path: path === '-' ? '-' : resolve(path),
      });
  }
  return { files: [...found.values()], missing };
}

function pathsOf(arg: string): string[] {
  const entry = lstatSync(arg, { throwIfNoEntry: false });
  if (entry?.isDirectory()) {
    return readdirSync(arg, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && extension.test(file.name) && !file.name.startsWith('.'))
      .map((file) => join(file.parentPath, file.name))
      .sort();
  }
  if (entry) return [arg];
  return /[*?[{]/.test(arg)
    ? globSync(arg)
        .filter((path) => lstatSync(path, { throwIfNoEntry: false })?.isFile())
        .sort()
    : [];
}
