import { existsSync, readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';

const { SHUZHENG_BASE, SHUZHENG_URL, SHUZHENG_OUT, SHUZHENG_CONTENT = 'content' } = process.env;
const file = `${SHUZHENG_CONTENT}/site.yaml`;
const settings = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};

export default defineConfig({
  site: SHUZHENG_URL ?? settings.url ?? 'http://localhost:4321',
  base: SHUZHENG_BASE ?? settings.base ?? '/',
  outDir: SHUZHENG_OUT ?? 'dist',
  cacheDir: '.cache/astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // 'jsx' would join a number to the element after it.
  compressHTML: true,
  vite: { build: { cssCodeSplit: false } },
  devToolbar: { enabled: false },
  telemetry: false,
  markdown: { syntaxHighlight: false },
  integrations: [mdx()],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Pagefind compiles its index reader in the browser.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
