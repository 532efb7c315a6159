import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingEntries } from './complete-lock.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Parameters<typeof missingEntries>[0];
};

test('the lock file has an entry for every platform, so that npm ci accepts it anywhere', () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(400);
  expect(missingEntries(lock.packages)).toEqual({});
});

test('an entry that is not there would be found, at the version asked for', () => {
  const packages = {
    'node_modules/a': {
      version: '1.0.0',
      optionalDependencies: { 'a-linux-x64': '1.0.0', 'a-darwin-arm64': '1.0.0' },
    },
    'node_modules/a-linux-x64': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', dev: true, optionalDependencies: { 'a-linux-x64': '2.0.0' } },
  };
  expect(missingEntries(packages)).toEqual({
    'node_modules/a-darwin-arm64': { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
    'node_modules/b/node_modules/a-linux-x64': {
      version: '2.0.0',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
    },
  });
});
