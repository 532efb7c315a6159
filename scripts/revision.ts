/**
 * The archive as it was at a git revision: which files changed since, and the folder of then.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const git = (...args: readonly string[]): Buffer => {
  try {
    return execFileSync('git', args, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 30 });
  } catch (cause) {
    const said = (cause as { stderr?: Buffer }).stderr?.toString().trim().split('\n')[0] ?? '';
    throw new Error(
      `Unexpected answer of git ${args[0]}: ${said}. Expected a revision of this repository, such as HEAD~1`,
      { cause },
    );
  }
};

/** A revision may not be mistaken for an option of git. */
const revisionOf = (text: string): string => {
  try {
    return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${text}^{commit}`).toString().trim();
  } catch (cause) {
    throw new Error(`Unexpected revision "${text}", expected one of this repository, such as HEAD~1`, {
      cause,
    });
  }
};

/** Files of the archive that differ from `revision`, new ones included. */
export function touched(revision: string, content: string): ReadonlySet<string> {
  const commit = revisionOf(revision);
  const names = git('diff', '--name-only', '-z', '--relative', commit, '--', content).toString();
  const fresh = git('ls-files', '--others', '--exclude-standard', '-z', '--', content).toString();
  return new Set(`${names}${fresh}`.split('\0').filter(Boolean));
}

/** Gives `work` the archive as it was at `revision`: a copy that is gone afterwards. */
export async function withArchiveAt<T>(
  revision: string,
  content: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
  try {
    const archive = git('archive', '--format=tar', revisionOf(revision), content);
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return await work(join(folder, content));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
