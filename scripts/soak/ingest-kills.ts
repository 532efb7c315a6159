/**
 * SIGKILLs of `shuzheng ingest` at random moments: every file it leaves is the file that an undisturbed run
 * writes, the next run completes the rest, and no temporary file is left.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const count = 200;
export const minutes = 20;

const documents = 12;
const sample = readFileSync('src/corpus/fixtures/sound/texts/sample-daily-2020-05-06.txt', 'utf8');

export async function soak(trials: number, deadline: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'shuzheng-ingest-kills-'));
  const inbox = join(folder, 'inbox');
  mkdirSync(inbox);
  for (let day = 1; day <= documents; day += 1) {
    const date = String(day).padStart(2, '0');
    writeFileSync(
      join(inbox, `sample-2020-05-${date}.txt`),
      sample.replace('5月6日', `5月${day}日`).replace('365万', `${365 + day}万`),
    );
  }
  try {
    const started = performance.now();
    const expected = await undisturbed(inbox, join(folder, 'reference'));
    const usual = performance.now() - started;
    if (expected.size < documents * 4)
      throw new Error(`Unexpected ${expected.size} files of an undisturbed run, expected ${documents * 4}`);

    const seen = { kills: 0, whole: 0, midway: 0, left: 0 };
    const archive = join(folder, 'archive');
    while (seen.kills < trials && performance.now() < deadline) {
      rmSync(archive, { recursive: true, force: true });
      const child = start(inbox, archive);
      const exit = once(child, 'exit');
      await Promise.race([pause(usual * (0.3 + 0.7 * Math.random())), exit]);
      if (child.exitCode === null) process.kill(-child.pid!, 'SIGKILL');
      await exit;
      seen.kills += 1;
      const files = contents(archive);
      for (const [name, text] of files) {
        if (expected.get(name) !== text)
          throw new Error(`Kill ${seen.kills}: ${name} is not the file of an undisturbed run`);
        seen.whole += 1;
      }
      if (files.size > 0 && files.size < expected.size) seen.midway += 1;
      // The next start; each tenth time, so that the soak fits its time.
      if (seen.kills % 10 > 0) continue;
      const completed = await undisturbed(inbox, archive);
      for (const [name, text] of expected)
        if (completed.get(name) !== text)
          throw new Error(`After kill ${seen.kills} the next run left ${name} different`);
      seen.left += temporary(archive).length;
    }
    if (seen.left > 0) throw new Error(`${seen.left} temporary files after the next start`);
    if (seen.midway === 0) throw new Error('No kill came midway: the moments are wrong.');
    return `${seen.kills} kills, ${seen.midway} of them midway: 0 torn of ${seen.whole} files, the next run completed each tried, 0 temporary files left`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(inbox: string, archive: string) {
  mkdirSync(join(archive, 'texts'), { recursive: true });
  const args = [
    'scripts/shuzheng.mjs',
    'ingest',
    inbox,
    '--out',
    join(archive, 'content'),
    '--sources',
    join(archive, 'texts'),
  ];
  return spawn(process.execPath, args, { stdio: 'ignore', detached: true });
}

async function undisturbed(inbox: string, archive: string): Promise<Map<string, string>> {
  const [code] = await once(start(inbox, archive), 'exit');
  if (code !== 0) throw new Error(`Unexpected exit ${String(code)} of ingest, expected 0`);
  return contents(archive);
}

/** The files of an archive, without what is only there while it is written. */
function contents(archive: string): Map<string, string> {
  return new Map(
    listed(archive)
      .filter((path) => !/\/\.[^/]*$/.test(path))
      .map((path) => [relative(archive, path), readFileSync(path, 'utf8')]),
  );
}

function temporary(archive: string): string[] {
  return listed(archive).filter((path) => path.endsWith('.tmp') || path.endsWith('.lock'));
}

function listed(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
