/**
 * One measured run, by itself in its process: an archive grown from true sets, checked in full.
 */
import type { Example } from '../../src/checks/check.ts';
import { corpusOf } from '../../src/checks/example.ts';
import { randomFrom, truthFrom } from '../../src/checks/fixtures/truths.ts';
import { runChecks } from '../../src/checks/index.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { Source } from '../../src/model/source.ts';

const wanted = Number.parseInt(process.argv[2] ?? '1000', 10);
const corpus = archiveOf(wanted);
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const [started, used] = [performance.now(), cpu()];
const outcomes = runChecks(corpus);
const rss = process.resourceUsage().maxRSS / 1024;
const [seconds, busy] = [(performance.now() - started) / 1000, cpu() - used];

const wrong = outcomes.filter(({ verdict }) => verdict === 'inconsistent' || verdict === 'blocked').length;
process.stdout.write(
  JSON.stringify({
    figures: corpus.figures.size,
    outcomes: outcomes.length,
    wrong,
    seconds,
    busy,
    rss,
  }),
);

/** True sets as briefings, each mention told in both languages, every other set told twice. */
function archiveOf(size: number): Corpus {
  const random = randomFrom(7);
  const briefings = new Map<string, Briefing>();
  const sources = new Map<string, Source>();
  const figures = new Map<Figure['ref'], Figure>();
  for (let n = 0; figures.size < size; n++) {
    const { example } = truthFrom(random);
    for (const name of n % 2 === 0 ? [`set-${n}`] : [`set-${n}`, `set-${n}-again`]) {
      const own = toldAs(example, name, n);
      for (const [key, briefing] of own.briefings) briefings.set(key, briefing);
      for (const [key, source] of own.sources) sources.set(key, source);
      for (const figure of own.figures.values()) figures.set(figure.ref, figure);
    }
  }
  const empty = new Map();
  const { site } = corpusOf({ shows: { zh: '真', en: 'true' }, verdict: 'exact' });
  return {
    site,
    sources,
    briefings,
    figures,
    indicators: empty,
    topics: empty,
    glossary: [],
    corrections: [],
    events: [],
    findings: [],
  };
}

function toldAs(example: Pick<Example, 'figures' | 'relation'>, name: string, n: number): Corpus {
  const entries = Object.entries(example.figures ?? {});
  const named = Object.fromEntries(
    entries.map(([id, figure]) => {
      const given = typeof figure === 'string' ? { quote: figure } : figure;
      return [id, { period: '2020', ...given, briefing: name, indicator: `set-${n}/${id}` }];
    }),
  );
  const zh = entries
    .map(
      ([id, figure]) =>
        `${typeof figure === 'string' ? figure.replace(/[\d.]+.*$/, '') : ''}[${numberOf(figure)}](./${name}.mdx#${id})`,
    )
    .join('，');
  return corpusOf(
    {
      shows: { zh: '真', en: 'true' },
      verdict: 'exact',
      figures: named,
      ...(example.relation && { relation: example.relation }),
      zh,
      en: englishOf(entries, name),
    },
    name,
  );
}

function textOf(figure: string | { readonly quote: string }): string {
  return typeof figure === 'string' ? figure : figure.quote;
}
function numberOf(figure: string | { readonly quote: string }): string {
  return /[\d.]+.*$/.exec(textOf(figure))![0];
}

function englishOf(
  entries: readonly (readonly [string, string | { readonly quote: string }])[],
  name: string,
): string {
  return entries
    .map(([id, figure]) => {
      const number = numberOf(figure);
      // 33.5亿元 is 3350 million yuan: the point out, a zero on.
      const printed = number.endsWith('亿元')
        ? `${number.slice(0, -2).replace('.', '').replace(/^0+/, '')}0 million yuan`
        : number.replace('家', ' companies');
      const verb = textOf(figure).startsWith('增长')
        ? 'up '
        : textOf(figure).startsWith('下降')
          ? 'down '
          : '';
      return `${verb}[${printed}](./${name}.mdx#${id})`;
    })
    .join('; ');
}
