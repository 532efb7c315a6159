/**
 * Ingest of 1,000 and 10,000 articles: newspaper pages of four reports each, hard-wrapped, with headlines
 * below their text, by the program itself with its confined process. Then every hostile document, for its
 * peak memory. Median of three for up to 1,000 articles, one run beyond.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bombs } from '../../src/extract/hostile/bombs.ts';

interface Run {
  readonly wall: number;
  readonly peak: number;
  /** Of the confined process, which does all but the writing. */
  readonly cpu: number;
  readonly drafts: number;
}

export function bench(args: readonly string[]): string {
  const sizes = args.length > 0 ? args.map(Number) : [1000, 10_000];
  const rows = sizes.map((size) => {
    const runs = Array.from({ length: size > 1000 ? 1 : 3 }, () =>
      inFolder((folder) => articles(folder, size)),
    );
    const { wall, cpu, peak, drafts } = runs.sort((a, b) => a.wall - b.wall)[runs.length >> 1]!;
    return row([
      String(size),
      `${drafts} drafts`,
      seconds(wall),
      seconds(cpu),
      `${Math.round((cpu * 1e4) / size) / 10} ms`,
      `${peak} MB`,
    ]);
  });
  const hostile = bombs.map(({ name, file, build }) =>
    inFolder((folder) => {
      writeFileSync(join(folder, file), build());
      const { wall, cpu, peak, status } = ingest(folder, join(folder, file));
      return row([name, `exit ${status}`, seconds(wall), seconds(cpu), '', `${peak} MB`]);
    }),
  );
  return [
    row(['articles', '', 'wall', 'processor', 'an article', 'peak']),
    ...rows,
    '',
    row(['hostile document', '', 'wall', 'processor', '', 'peak']),
    ...hostile,
  ].join('\n');
}

function articles(folder: string, size: number): Run {
  const inbox = join(folder, 'inbox');
  mkdirSync(inbox);
  for (let page = 0; page < size / 4; page += 1)
    writeFileSync(join(inbox, `henan-daily-${page}-2021-09-16.txt`), pageOf(page));
  const { wall, cpu, peak, status, stderr } = ingest(folder, inbox);
  if (status !== 0) throw new Error(stderr.slice(-2000));
  return { wall, cpu, peak, drafts: readdirSync(join(folder, 'content', 'briefings', 'zh')).length };
}

function ingest(folder: string, input: string) {
  const started = performance.now();
  const args = [
    'scripts/shuzheng.mjs',
    'ingest',
    input,
    '--out',
    join(folder, 'content'),
    '--sources',
    join(folder, 'texts'),
  ];
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, SHUZHENG_DEBUG: '1' },
  });
  const peak = Number(/peak memory (\d+) MB/.exec(stderr)?.[1] ?? Number.NaN);
  const cpu = Number(/([\d.]+) s of processor/.exec(stderr)?.[1] ?? Number.NaN);
  return { wall: (performance.now() - started) / 1000, cpu, peak, status, stderr };
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'shuzheng-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const places = [
  '新密市',
  '巩义市',
  '登封市',
  '兰考县',
  '通许县',
  '尉氏县',
  '宜阳县',
  '伊川县',
  '栾川县',
  '禹州市',
  '长葛市',
  '鄢陵县',
];

/** One page; every number differs from page to page. */
function pageOf(page: number): string {
  const reports = [0, 1, 2, 3].map((index) => {
    const [place, seed] = [places[(page + index) % places.length]!, page * 4 + index];
    const text = `本报讯 9月15日，${place}召开第${seed}次项目推进会。今年以来，全县共引进项目${seed + 20}个，总投资${seed + 30}.${seed % 10}亿元，已开工${seed + 10}个。截至9月14日，${place}规模以上企业复工${seed + 100}家，复工率${80 + (seed % 20)}.${seed % 10}%，帮助${seed + 300}余名工人返回岗位，发放贷款${seed + 50}00万元，较上年同期增长${(seed % 30) + 1}.5%。${place}还将投入约${seed + 5}00万元改造道路${seed + 12}公里，力争年底前全部完成。（陆舟）`;
    return `${(text.match(/.{1,19}/gu) ?? []).join('\n')}\n\n${place}推进项目建设\n`;
  });
  return `2021年9月16日 星期四\n河南日报\n${String(page % 16).padStart(2, '0')}\n\n${reports.join('\n')}`;
}

const seconds = (value: number): string => `${Math.round(value * 100) / 100} s`;
const row = (cells: readonly string[]): string =>
  cells
    .map((cell, index) => (index === 0 ? cell.padEnd(42) : cell.padStart(16)))
    .join('')
    .trimEnd();
