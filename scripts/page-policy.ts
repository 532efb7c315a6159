/**
 * Each built page gets a content security policy of its own, which allows the inline style and script that
 * stand in that very page and nothing else. One policy for the whole site would carry the hash of every
 * style of every page: two kilobytes that no compression shrinks.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lateScript } from './late-script.ts';
import { leanPage } from './lean-page.ts';
import { typeset } from './typeset.ts';

const directives = ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"];

const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What stands inline: a style, or a script that is run; data in a script element is not. */
function inlineOf(html: string): { readonly styles: readonly string[]; readonly scripts: readonly string[] } {
  const found = { styles: new Set<string>(), scripts: new Set<string>() };
  for (const [, name, attributes = '', text = ''] of html.matchAll(
    /<(style|script)\b([^>]*)>(.*?)<\/\1>/gs,
  )) {
    if (name === 'style') found.styles.add(digest(text));
    else if (!/\s(?:src=|type="application\/)/.test(attributes)) found.scripts.add(digest(text));
  }
  return { styles: [...found.styles], scripts: [...found.scripts] };
}

/** The page with its policy, first in the head: what comes before a policy is not held to it. */
export function withPolicy(html: string): string {
  const { styles, scripts } = inlineOf(html);
  const policy = [
    ...directives,
    // Pagefind compiles its index reader in the browser.
    ["script-src 'self'", ...(html.includes(' data-search') ? ["'wasm-unsafe-eval'"] : []), ...scripts].join(
      ' ',
    ),
    ["style-src 'self'", ...styles].join(' '),
  ].join('; ');
  const head = /<head[^>]*>(?:<meta charset="utf-8">)?/;
  if (!head.test(html)) throw new Error('Unexpected page without a head, expected one to carry its policy.');
  return html.replace(
    head,
    (start) => `${start}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
}

export const pagePolicy = (): AstroIntegration => ({
  name: 'page-policy',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const file of globSync('**/*.html', { cwd: folder })) {
        const path = join(folder, file);
        writeFileSync(path, withPolicy(typeset(leanPage(lateScript(readFileSync(path, 'utf8'))))));
      }
    },
  },
});
