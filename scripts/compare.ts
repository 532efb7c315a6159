/**
 * `shuzheng compare ZH EN`: the numbers of any Chinese text against its English translation, no archive at
 * hand. With no files it reads pairs from standard input, one JSON object `{"id","zh","en"}` a line.
 * Exit 0 when all agree, 1 on a disagreement, 2 on a wrong call or input that cannot be read.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Command, Option } from 'commander';
import { type Compared, compareTexts } from '../src/checks/agreement/agreement.ts';
import { whyOpen } from '../src/checks/open.ts';
import type { Language } from '../src/model/text.ts';

interface Options {
  readonly format: 'text' | 'ndjson';
  readonly lang: Language;
  readonly date?: string;
}

interface Pair {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

export const define = (command: Command): void => {
  command
    .argument('[zh]', 'Chinese text file; pairs from standard input when absent')
    .argument('[en]', 'its English translation')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'ndjson']).default('text'))
    .addOption(new Option('--lang <language>', 'language of the report').choices(['en', 'zh']).default('en'))
    .option('--date <day>', 'the day that 昨日 and "last year" are resolved against, YYYY-MM-DD')
    .addHelpText(
      'after',
      '\nReports what disagrees: magnitude, value, unit, currency, percent against points, direction, hedge,\nrange end, date, ordinal, two numbers swapped, a number left out or added. Exit codes: 0 all agree, 1 a disagreement, 2 wrong call.',
    )
    .action(run);
};

async function run(zh: string | undefined, en: string | undefined, options: Options): Promise<void> {
  if ((zh === undefined) !== (en === undefined))
    throw new Error('Unexpected single file, expected two: the Chinese text and its English translation');
  if (options.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(options.date))
    throw new Error(`Unexpected date "${options.date}", expected one such as 2020-03-14`);
  const tally = { pairs: 0, disagreeing: 0 };
  const take = (pair: Pair): void => {
    const compared = compareTexts(pair.zh, pair.en, { date: options.date });
    tally.pairs++;
    if (compared.findings.length > 0) tally.disagreeing++;
    process.stdout.write(
      options.format === 'ndjson' ? ndjson(pair, compared) : text(pair, compared, options.lang),
    );
  };
  if (zh !== undefined && en !== undefined) take({ id: `${zh} ${en}`, zh: fileText(zh), en: fileText(en) });
  else for await (const pair of pairs()) take(pair);
  if (options.format === 'text')
    process.stdout.write(`${tally.pairs} compared, ${tally.disagreeing} disagree\n`);
  if (tally.disagreeing > 0) process.exitCode = 1;
}

const fileText = (path: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (cause) {
    throw new Error(
      `Unexpected file ${path}: ${cause instanceof Error ? cause.message : cause}. Expected readable UTF-8 text`,
      { cause },
    );
  }
};

async function* pairs(): AsyncGenerator<Pair> {
  let line = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (text.trim() === '') continue;
    yield pairOf(text, line);
  }
}

function pairOf(text: string, line: number): Pair {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Error(
      `Unexpected line ${line} of standard input, expected one JSON object such as {"id":"1","zh":"…","en":"…"}`,
      { cause },
    );
  }
  const { id, zh, en } = (value ?? {}) as Record<string, unknown>;
  if (typeof zh !== 'string' || typeof en !== 'string')
    throw new Error(`Unexpected object on line ${line} of standard input, expected texts "zh" and "en"`);
  return { id: id as string, zh, en };
}

const ndjson = ({ id }: Pair, { findings, open }: Compared): string =>
  `${JSON.stringify({ id, agree: findings.length === 0, findings, ...(open.length > 0 && { open }) })}\n`;

function text({ id, zh, en }: Pair, { findings, open }: Compared, language: Language): string {
  const place = (source: string, at: number): string => {
    const lines = source.slice(0, at).split('\n');
    return `${lines.length}:${lines.at(-1)!.length + 1}`;
  };
  const notes = open.map(({ language: own, place: { start, text: printed }, reason }) => {
    const told =
      language === 'zh'
        ? `“${printed}”有两种读法（${whyOpen(reason).zh}），与任一种相符即可`
        : `"${printed}" is open (${reason}): either reading agrees`;
    return `${id ?? ''}  ${own} ${place(own === 'zh' ? zh : en, start)}  open\n  ${told}\n`;
  });
  const faults = findings.map(({ kind, zh: z, en: e, message }) => {
    const where = [z && `zh ${place(zh, z.start)}`, e && `en ${place(en, e.start)}`]
      .filter(Boolean)
      .join(', ');
    return `${id ?? ''}  ${where}  ${kind}\n  ${message[language]}\n`;
  });
  return [...faults, ...notes].join('\n');
}
