/**
 * What stands in a folder of the archive: the entries we expect, in a fixed order, and a finding for every
 * other one, because a file that is passed over in silence looks as if it had been read.
 */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../model/outcome.ts';
import { slug } from '../model/text.ts';

export interface Entry {
  /** The name without its extension. */
  readonly id: string;
  readonly file: string;
}

export interface Folder {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
}

/** The files `<id><extension>` of a folder, sorted by id. Hidden files, leftovers of writing and `besides` are no entries. */
export function readFolder(folder: string, extension: string, besides: readonly string[] = []): Folder {
  const findings: Finding[] = [];
  const report = (rule: string, file: string, message: string, hint?: string) =>
    findings.push({ rule, level: 'error', file, line: 1, message, hint });
  let names: string[];
  try {
    if (lstatSync(folder).isSymbolicLink()) {
      report('symlink', folder, 'Unexpected symbolic link, expected a folder');
      return { entries: [], findings };
    }
    names = readdirSync(folder).sort();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    report('missing-file', folder, `Unexpected ${code}, expected a folder of ${extension} files`);
    return { entries: [], findings };
  }

  const entries: Entry[] = [];
  const seen = new Map<string, string>();
  for (const name of names.filter((n) => !n.startsWith('.') && !n.endsWith('.tmp') && !besides.includes(n))) {
    const file = join(folder, name);
    const folded = name.normalize('NFKC').toLowerCase();
    const twin = seen.get(folded);
    seen.set(folded, name);
    if (twin !== undefined) {
      report(
        'twin-name',
        file,
        `Unexpected name "${name}" beside "${twin}", expected names that differ by more than case or character form`,
        'Many disks hold only one of the two.',
      );
    } else if (!name.endsWith(extension)) {
      report('unexpected-file', file, `Unexpected file "${name}", expected only ${extension} files here`);
    } else {
      const id = name.slice(0, -extension.length);
      if (slug.safeParse(id).success) entries.push({ id, file });
      else
        report(
          'file-name',
          file,
          `Unexpected name "${name}", expected lower-case words joined by hyphens, such as "cloud-signing${extension}"`,
        );
    }
  }
  return { entries, findings };
}
