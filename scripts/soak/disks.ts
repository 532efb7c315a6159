/**
 * Six ways in which a disk fails, for each kind of file that is written: the old file stays as it was, the
 * message names the file and the fault, and nothing is left over. Needs root, for a small disk of its own.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

export const count = 1;
export const minutes = 5;

const kinds = [
  'sources/a.yaml',
  'briefings/zh/a.mdx',
  'briefings/en/a.mdx',
  'sources/text/a.txt',
  'indicators.yaml',
];
const old = 'old: content\n';
const large = '数证'.repeat(700_000);

interface Fault {
  readonly code: string;
  /** Runs the writer on `path` under the fault. */
  readonly run: (path: string, folder: string) => ReturnType<typeof write>;
}

const write = (path: string, fault = '', shell = '', options = {}) =>
  spawnSync(
    '/bin/sh',
    ['-c', `${shell} exec "$0" scripts/soak/_write-once.ts "$1" "$2"`, process.execPath, path, fault],
    { input: large, encoding: 'utf8', ...options },
  );

const faults: readonly Fault[] = [
  { code: 'ENOSPC', run: (path) => write(path) },
  { code: 'EFBIG', run: (path) => write(path, '', 'ulimit -f 512;') },
  { code: 'EACCES', run: withoutRights },
  { code: 'EXDEV', run: (path) => write(path, 'EXDEV') },
  { code: 'EIO', run: (path) => write(path, 'EIO') },
  { code: 'ENOTDIR', run: (path) => write(join(path, 'below.yaml')) },
];

export function soak(): string {
  if (process.getuid?.() !== 0)
    throw new Error('Unexpected user, expected root: the soak mounts a disk of 1 MB.');
  const seen: string[] = [];
  for (const fault of faults) {
    for (const kind of kinds) {
      const folder = mkdtempSync(join(tmpdir(), 'shuzheng-disks-'));
      const full = fault.code === 'ENOSPC';
      if (full) mount(folder);
      try {
        const path = join(folder, kind);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, old);
        const { status, stderr } = fault.run(path, folder);
        judge(fault.code, path, status, stderr, folder);
        seen.push(`${fault.code} ${kind}`);
      } finally {
        if (full) spawnSync('umount', [folder]);
        rmSync(folder, { recursive: true, force: true });
      }
    }
  }
  return `${faults.length} faults × ${kinds.length} kinds of file: ${seen.length} of ${faults.length * kinds.length} old files kept, 0 leftovers, every message names file and fault`;
}

function judge(code: string, path: string, status: number | null, message: string, folder: string): void {
  const wrong = [
    status === 1 ? '' : `exit ${status}`,
    readFileSync(path, 'utf8') === old ? '' : 'the old file is gone',
    message.includes(basename(path)) && message.includes(code) ? '' : `message: ${message}`,
    ...(readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.tmp')),
  ].filter((what) => what !== '');
  if (wrong.length > 0) throw new Error(`${code} on ${path}: ${wrong.join('; ')}`);
}

function mount(folder: string): void {
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Unexpected answer of mount: ${stderr}`);
}

/** Root may write anywhere, so the writer becomes nobody; nobody needs a copy of it that nobody may read. */
function withoutRights(path: string, folder: string): ReturnType<typeof write> {
  const copy = mkdtempSync(join(tmpdir(), 'shuzheng-nobody-'));
  try {
    for (const file of ['scripts/soak/_write-once.ts', 'src/corpus/write.ts']) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      cpSync(file, join(copy, file));
    }
    writeFileSync(join(copy, 'package.json'), '{ "type": "module" }\n');
    const node = join(copy, 'node');
    cpSync(process.execPath, node, { dereference: true });
    for (const place of [copy, folder, node]) chmodSync(place, 0o755);
    if (!existsSync(path)) throw new Error(`Unexpected absence of ${path}`);
    return spawnSync(node, ['scripts/soak/_write-once.ts', path], {
      cwd: copy,
      input: large,
      encoding: 'utf8',
      uid: 65534,
      gid: 65534,
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
