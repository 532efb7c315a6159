/**
 * Hostile text is first touched here, so the work is done by a second process that Node's permission model
 * keeps inside its folders: it reads the program, the inputs and the archive, writes the archive, starts
 * nothing, and has a bounded heap.
 */
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Of the heap; with Node's own and the bytes of one input the process stays under 512 MB. */
const heap = 320;

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export interface Allowed {
  readonly read: readonly string[];
  readonly write: readonly string[];
}

export const isConfined = (): boolean => process.permission !== undefined;

/** Runs this very command again, confined; resolves to its exit code. */
export function runConfined(allowed: Allowed): Promise<number> {
  const program = [root, realpathSync(join(root, 'node_modules')), '/etc/ssl/openssl.cnf'];
  const flags = [
    '--permission',
    `--max-old-space-size=${heap}`,
    ...[...program, ...allowed.read, ...allowed.write].flatMap(reachable).map((path) => `--allow-fs-read=${path}`),
    ...allowed.write.flatMap(reachable).map((path) => `--allow-fs-write=${path}`),
  ];
  const child = spawn(process.execPath, [...flags, ...process.argv.slice(1)], { stdio: 'inherit' });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code, signal) => done(signal ? 128 : (code ?? 2)));
  });
}

/** The path, and where it leads if it is a link; a folder with all it holds. */
function reachable(path: string): string[] {
  const full = resolve(path);
  const real = existsSync(full) ? realpathSync(full) : full;
  return [...new Set([full, real])].flatMap((one) => [one, join(one, '*')]);
}
