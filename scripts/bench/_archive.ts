/**
 * Archives of any size, made by rule: a source for each twenty briefings, twelve figures a briefing, 600 to
 * 900 characters of Chinese and about 400 English words.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printBriefing, printYaml } from '../../src/corpus/print.ts';

const perSource = 20;
const figuresEach = 12;
const filler = '全市各部门按照部署推进项目建设，协调要素保障，帮助企业解决用工和运输问题。';
const fillerEn =
  'Departments across the city moved projects forward, found land and power for them, and helped firms with labour and transport. ';

/** Writes `<folder>/content` and `<folder>/texts` with `size` briefings and no fault. */
export function growArchive(folder: string, size: number): void {
  for (const place of ['content/sources', 'content/briefings/zh', 'content/briefings/en', 'texts'])
    mkdirSync(join(folder, place), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const bilingual = { zh: '样例', en: 'Sample' };
  write('content/site.yaml', printYaml({ title: bilingual, description: bilingual, publisher: bilingual }));
  write('content/topics.yaml', printYaml({ projects: { name: bilingual } }));
  write('content/glossary.yaml', printYaml([{ zh: '样例', en: 'Sample', kind: 'term' }]));
  write('content/corrections.yaml', printYaml([]));
  write('content/events.yaml', printYaml([]));
  write(
    'content/indicators.yaml',
    printYaml({ 'projects/signed': { name: bilingual, definition: bilingual, unit: '{个}', kind: 'level' } }),
  );

  for (let first = 0; first < size; first += perSource) {
    const source = `daily-${first}`;
    const briefings = Array.from({ length: Math.min(perSource, size - first) }, (_, index) => first + index);
    let text = '';
    const articles: Record<string, unknown> = {};
    for (const number of briefings) {
      const start = text.length;
      const quotes = Array.from({ length: figuresEach }, (_, index) => `项目${number * 100 + index + 1}个`);
      const places = quotes.map((quote) => {
        const at = text.length;
        text += `${quote}，${filler}\n`;
        return [at, at + quote.length];
      });
      articles[`article-${number}`] = { title: bilingual, ranges: [[start, text.length]] };
      writeBriefing(write, source, number, quotes, places);
    }
    write(`texts/${source}.txt`, text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    write(
      `content/sources/${source}.yaml`,
      printYaml({
        publisher: bilingual,
        title: bilingual,
        date: '2020-05-06',
        dateFoundIn: 'header',
        script: 'Hans',
        file: `${source}.txt`,
        sha256,
        articles,
      }),
    );
  }
}

function writeBriefing(
  write: (file: string, text: string) => void,
  source: string,
  number: number,
  quotes: readonly string[],
  places: readonly number[][],
): void {
  const figures = Object.fromEntries(
    quotes.map((quote, index) => [
      `figure-${index}`,
      {
        quote,
        at: places[index],
        value: String(number * 100 + index + 1),
        unit: '{个}',
        indicator: 'projects/signed',
        region: '410800',
        period: '2020-05',
        subject: { zh: '项目', en: 'projects' },
      },
    ]),
  );
  const front = {
    title: `样例简报`,
    summary: '样例摘要。',
    source: `${source}#article-${number}`,
    date: '2020-05-06',
    region: '410800',
    topics: ['projects'],
    figures,
    checks: [{ sum: ['figure-0', 'figure-1'], of: 'figure-2', partial: true }],
  };
  const zh = quotes.map((quote, index) => `全市[${quote}](#figure-${index})，${filler}`).join('\n\n');
  const en = quotes
    .map(
      (_, index) =>
        `There were [${number * 100 + index + 1} projects](#figure-${index}). ${fillerEn.repeat(2)}`,
    )
    .join('\n\n');
  write(`content/briefings/zh/briefing-${number}.mdx`, printBriefing(front, zh));
  write(
    `content/briefings/en/briefing-${number}.mdx`,
    printBriefing({ title: 'Sample briefing', summary: 'A sample.' }, en),
  );
}
