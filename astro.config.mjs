import { existsSync, readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { pagePolicy } from './scripts/page-policy.ts';

const { SHUZHENG_BASE, SHUZHENG_URL, SHUZHENG_OUT, SHUZHENG_CONTENT = 'content' } = process.env;
const file = `${SHUZHENG_CONTENT}/site.yaml`;
const settings = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};

export default defineConfig({
  site: SHUZHENG_URL ?? settings.url ?? 'http://localhost:4321',
  base: SHUZHENG_BASE ?? settings.base ?? '/',
  outDir: SHUZHENG_OUT ?? 'dist',
  cacheDir: '.cache/astro',
  trailingSlash: 'always',
  // A page that brings its own style paints a round trip sooner than one that asks for it.
  build: { format: 'directory', inlineStylesheets: 'always' },
  // 'jsx' would join a number to the element after it.
  compressHTML: true,
  devToolbar: { enabled: false },
  telemetry: false,
  markdown: { syntaxHighlight: false },
  // Names of scripts stand in every page: a digest says enough.
  vite: {
    environments: {
      client: { build: { rollupOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
    },
  },
  integrations: [mdx(), pagePolicy()],
});
