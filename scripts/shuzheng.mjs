#!/usr/bin/env node
/**
 * Starts `shuzheng`. Commands that end within a second spend most of it on making scripts of TypeScript and
 * compiling them: Node keeps what it made, under a digest of each file. A confined process keeps nothing.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

const brief = ['extract', 'compare', 'check', 'ingest', '--help', '--version'];
if (brief.includes(process.argv[2] ?? '--help'))
  enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/shuzheng', import.meta.url)));
await import('./shuzheng.ts');
