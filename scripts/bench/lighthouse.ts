/**
 * Lighthouse on the site in `dist/` as a telephone on a slow line sees it: home, a briefing and a region, in
 * both languages; medians of three runs. `npm run bench -- lighthouse [RUNS] [PATH…]`
 */
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../ensure-chromium.ts';
import { serve } from '../preview.ts';
import { compressed } from './_compressed.ts';

const templates = ['', 'briefings/cloud-signing/', 'regions/410800/'];
const pages = templates.flatMap((path) => ['zh', 'en'].map((language) => `${language}/${path}`));
const scores = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const moments = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'total-byte-weight',
] as const;
type Measures = Readonly<Record<string, number>>;

const port = 9333;

export async function bench([runs = '3', ...asked]: readonly string[]): Promise<string> {
  const site = await serve('dist', { port: 0, host: 'localhost' });
  const host = await compressed(site.url);
  const browser = await chromium.launch({
    executablePath: chromiumPath() ?? 'chromium',
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
  });
  try {
    const rows: string[] = [];
    for (const path of asked.length > 0 ? asked : pages) {
      const taken: Measures[] = [];
      for (let run = 0; run < Number(runs); run++) taken.push(await measure(host.url + path));
      rows.push(row(path, taken));
    }
    return [head, ...rows].join('\n');
  } finally {
    await browser.close();
    host.close();
    site.close();
  }
}

/** One run: the four scores out of 100, and the moments in milliseconds. */
async function measure(url: string): Promise<Measures> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
  if (!result || result.lhr.runtimeError)
    throw new Error(
      `Unexpected failure of Lighthouse at ${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`,
    );
  const { categories, audits } = result.lhr;
  for (const score of scores) {
    if ((categories[score]?.score ?? 0) >= 1) continue;
    for (const { id } of categories[score]?.auditRefs ?? []) {
      const audit = audits[id];
      if (audit && audit.score !== null && audit.score < 0.9)
        process.stderr.write(`${url}  ${score}: ${id} ${audit.displayValue ?? ''}\n`);
    }
  }
  return Object.fromEntries([
    ...scores.map((score) => [score, Math.round((categories[score]?.score ?? 0) * 100)] as const),
    ...moments.map((moment) => [moment, audits[moment]?.numericValue ?? Number.NaN] as const),
  ]);
}

const head = [
  ...['page'.padEnd(30), ' speed', 'access', '  best', '   seo'],
  ...[' first paint', 'largest paint', 'blocked', ' shift', '    kB'],
].join('  ');

function row(path: string, taken: readonly Measures[]): string {
  const median = (name: string) =>
    taken.map((measures) => measures[name]!).toSorted((a, b) => a - b)[taken.length >> 1]!;
  const [first, largest, blocked, shift, bytes] = moments.map(median) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return [
    path.padEnd(30),
    ...scores.map((score) => String(median(score)).padStart(6)),
    `${Math.round(first)} ms`.padStart(12),
    `${Math.round(largest)} ms`.padStart(13),
    `${Math.round(blocked)} ms`.padStart(7),
    shift.toFixed(3).padStart(6),
    String(Math.round(bytes / 1000)).padStart(6),
  ].join('  ');
}
