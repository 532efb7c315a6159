/**
 * Completes package-lock.json where the registry that made it lacks the binaries of other platforms: npm
 * leaves such packages out of the lock and `npm ci` then refuses it. An entry needs only what the package
 * that asks for it says: its exact version, and the platform in its name. Run it after `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockEntry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, unknown>>;
}
type Packages = Record<string, LockEntry & { optional?: boolean; os?: string[]; cpu?: string[] }>;

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
  'wasm32',
];

/** The optional packages that `packages` asks for by exact version and has no entry for. */
export function missingEntries(packages: Packages): Packages {
  const missing: Packages = {};
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      const version = range.replace(/^[~^]/, '');
      // Where npm looks: beside the package itself first, then at the top.
      const nested = `${path}/node_modules/${name}`;
      const top = `node_modules/${name}`;
      const found = packages[nested] ?? packages[top] ?? missing[top];
      if (found && (found.version === version || range !== version)) continue;
      missing[found ? nested : top] = { version, ...(dev && { dev }), optional: true, ...platformOf(name) };
    }
  }
  return missing;
}

/** What the name says of the platform; a package of no known platform is for none that we build on. */
function platformOf(name: string): { os?: string[]; cpu?: string[] } {
  const words = name.split(/[-/]/);
  const os = systems.find((system) => words.includes(system)) ?? (name === 'fsevents' ? 'darwin' : undefined);
  const cpu = processors.find((processor) => words.includes(processor));
  if (!os && !cpu) throw new Error(`Unexpected optional package ${name}, expected a platform in its name.`);
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }) };
}

if (import.meta.main) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Packages };
  const missing = missingEntries(lock.packages);
  const all = { ...lock.packages, ...missing };
  lock.packages = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
  process.stdout.write(`${Object.keys(missing).length} entries added\n`);
}
