/**
 * Hostile text is touched only by a second process that Node's permission model keeps in: it reads the
 * program, the inputs and the archive, writes nothing, starts nothing, and has a bounded heap. What it wants
 * written it sends to this one, which knows nothing but paths and bytes and writes within two folders.
 */
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Disk, nodeDisk, writeAtomically } from '../src/corpus/write.ts';

/** Megabytes of heap; with Node itself and the bytes of one input the process stays under 512 MB. */
const heap = 320;

/**
 * Room for what is young at its full size from the start: an archive fills it at once, and making it grow step
 * by step takes a fifth of the time of a run over it.
 */
export const young = '--min-semi-space-size=16';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Writes one file, or throws and leaves it as it was. */
export type Write = (path: string, content: string | Uint8Array) => Promise<void>;

export interface Allowed {
  readonly read: readonly string[];
  readonly write: readonly string[];
  /** A folder for what nobody needs to find again: written without waiting for the disk. */
  readonly cache?: string | undefined;
  /** Megabytes of heap; as for one input where it is not told. */
  readonly heap?: number;
}

interface Request {
  readonly path: string;
  readonly content: string | Uint8Array;
}
/** Nothing when it is written; otherwise why it is not. */
type Reply = string | undefined;

/** Whether this is the second process: kept in, and with somebody to ask. */
export const isConfined = (): boolean => process.permission !== undefined && process.send !== undefined;

/** Runs this very command again, confined, on `inputs`, and writes what it sends; resolves to its exit code. */
export function runConfined(allowed: Allowed, inputs: unknown): Promise<number> {
  const program = [root, realpathSync(join(root, 'node_modules'))];
  const folders = [...allowed.read, ...allowed.write, ...(allowed.cache ? [allowed.cache] : [])];
  const readable = new Set([...program, ...folders].flatMap(reachable));
  const flags = [
    '--permission',
    young,
    `--max-old-space-size=${allowed.heap ?? heap}`,
    ...[...readable].map((path) => `--allow-fs-read=${path}`),
  ];
  // npx starts the program through a link that lies in no folder it may read.
  const [script = '', ...rest] = process.argv.slice(1);
  const child = spawn(process.execPath, [...flags, realpathSync(script), ...rest], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  child.send({ inputs });
  child.on('message', (message) => child.send({ reply: written(message as Request, allowed) }));
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code, signal) => done(signal ? 128 : (code ?? 2)));
  });
}

const unhurried: Disk = { ...nodeDisk, fsync: () => {} };

function written({ path, content }: Request, { write, cache }: Allowed): Reply {
  try {
    if (cache !== undefined && isInside(path, cache)) {
      writeAtomically(path, content, unhurried);
      return undefined;
    }
    if (!write.some((folder) => isInside(path, folder))) {
      throw new Error(`Unexpected path ${path}, expected one in ${write.join(' or ')}`);
    }
    writeAtomically(path, content);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== '' && !way.startsWith('..') && /\.(?:yaml|mdx|txt|json)$/.test(way) && !/[\0\r\n]/.test(way);
}

/** The confined side: what the other process was called for. It could not look around for itself. */
export const receiveInputs = (): Promise<unknown> =>
  new Promise((done) => process.once('message', (message) => done((message as { inputs: unknown }).inputs)));

/** The confined side: asks, and waits for the answer. One request at a time. */
export const askToWrite: Write = (path, content) =>
  new Promise((done, failed) => {
    process.once('message', (message) => {
      const { reply } = message as { reply: Reply };
      if (reply === undefined) done();
      else failed(new Error(reply));
    });
    process.send!({ path, content } satisfies Request);
  });

/** Lets the confined process end once its work is done. */
export const doneWriting = (): void => process.disconnect?.();

/** The path and where it leads if it is a link; a folder with all it holds, there or not. */
function reachable(path: string): string[] {
  const full = resolve(path);
  return existsSync(full) ? [full, realpathSync(full)] : [full, join(full, '*')];
}
