/**
 * `shuzheng extract`: the quantities of any text, one a line, in the order of the text. Files are read as streams, so a
 * text may be larger than memory; bytes that are not UTF-8 are read as U+FFFD and reading goes on.
 */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type OtherReading, otherReadings } from '../src/quantity/other-reading.ts';
import type { Language, Reading, ReadOptions } from '../src/quantity/quantity.ts';
import { createReader } from '../src/quantity/read.ts';

interface Options extends ReadOptions {
  readonly format?: 'ndjson' | 'table';
  readonly lang?: Language;
}

export const define = (command: Command): void => {
  command
    .argument('[file...]', 'text files in UTF-8; "-" or nothing reads standard input')
    .addOption(
      new Option('--format <format>', 'output: table on a terminal, else ndjson').choices([
        'ndjson',
        'table',
      ]),
    )
    .addOption(
      new Option('--lang <language>', 'language of the text; found by stretch when absent').choices([
        'zh',
        'en',
      ]),
    )
    .option('--dates', 'print dates and times as well, as ISO 8601')
    .option('--date <YYYY-MM-DD>', 'the day that 昨日, 去年 or "March 3" are resolved against', day)
    .option('--dismissed', 'print numerals that are no quantity as well, with their class')
    .addHelpText('after', '\nExit codes: 0 done, 2 wrong call or unreadable input.')
    .action((files: string[], options: Options) => extract(files.length > 0 ? files : ['-'], options));
};

function day(value: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (year && Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= last)
    return value;
  throw new InvalidArgumentError(`Unexpected day "${value}", expected a calendar day such as 2020-03-14.`);
}

async function extract(files: readonly string[], options: Options): Promise<void> {
  const readOptions: ReadOptions = {
    ...(options.lang && { language: options.lang }),
    ...(options.date && { date: options.date }),
    dates: options.dates ?? false,
    dismissed: options.dismissed ?? false,
  };
  const table = (options.format ?? (process.stdout.isTTY ? 'table' : 'ndjson')) === 'table';
  const many = files.length > 1;
  for (const file of files) {
    if (table && many) await print(`${file}\n`);
    const line = table ? row : (reading: Reading) => ndjson(reading, many ? file : undefined);
    try {
      for await (const readings of readingsOf(file, readOptions)) await print(readings.map(line).join(''));
    } catch (error) {
      process.stderr.write(`shuzheng: ${unreadable(file, error as NodeJS.ErrnoException)}\n`);
      process.exitCode = 2;
    }
  }
}

async function* readingsOf(file: string, options: ReadOptions): AsyncGenerator<Reading[]> {
  const stream: AsyncIterable<Buffer> = file === '-' ? process.stdin : createReadStream(file);
  // A mark of byte order stays: offsets count every character of the file.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const reader = createReader(options);
  for await (const bytes of stream) {
    const readings = reader.push(decoder.decode(bytes, { stream: true }));
    if (readings.length > 0) yield readings;
  }
  const rest = [...reader.push(decoder.decode()), ...reader.end()];
  if (rest.length > 0) yield rest;
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/**
 * The fields in a fixed order; those that a reading does not have are left out. One literal for each kind: a spread would
 * make objects of a shape of their own, and printing them can take four times as long as reading.
 */
function ndjson(reading: Reading, file: string | undefined): string {
  return `${JSON.stringify(printed(reading, file))}\n`;
}

function printed(reading: Reading, file: string | undefined): object {
  const { start, end, exact, kind } = reading;
  if (reading.kind === 'none') return { start, end, exact, kind, class: reading.class, file };
  if (reading.kind === 'date') {
    const { value, uncertain } = reading;
    return { start, end, exact, kind, value, uncertain, file };
  }
  const { value, min, max, unit, bound, decimals, hedge, per, direction, uncertain } = reading;
  const others = otherReadings(reading);
  const alternatives = others.length > 0 ? others : undefined;
  return {
    start,
    end,
    exact,
    kind,
    value,
    min,
    max,
    unit,
    bound,
    decimals,
    hedge,
    per,
    direction,
    uncertain,
    alternatives,
    file,
  };
}

/** Offsets, value, unit, bound, and last the text itself, whose width no terminal agrees on. */
function row(reading: Reading): string {
  const place = `${reading.start}–${reading.end}`.padEnd(16);
  const exact = reading.exact.replaceAll(/\s+/g, ' ');
  if (reading.kind === 'none') return `${place}${'none'.padEnd(13)}${reading.class.padEnd(39)}${exact}\n`;
  if (reading.kind === 'date')
    return `${place}${'date'.padEnd(13)}${reading.value.padEnd(39)}${exact}${open(reading.uncertain)}\n`;
  const { value, min, max, unit, bound } = reading;
  const amount = `${value ?? `${min}..${max}`} ${unit}`;
  return `${place}${reading.kind.padEnd(13)}${amount.padEnd(31)} ${bound.padEnd(7)}${exact}${open(reading.uncertain, otherReadings(reading))}\n`;
}

/** Why a reading is open and what else it may be, such as ` ? nearly so long, or the last so long: bound exact`. */
function open(reason: string | undefined, others: readonly OtherReading[] = []): string {
  if (reason === undefined) return '';
  const told = others.map((other) =>
    Object.entries(other)
      .map(([key, value]) => (value === null ? `no ${key}` : `${key} ${value}`))
      .join(', '),
  );
  return `  ? ${[reason, ...(told.length > 0 ? [told.join(' | ')] : [])].join(': ')}`;
}

function unreadable(file: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `Unexpected file "${file}", expected a file that exists.`;
  if (code === 'EISDIR') return `Unexpected folder "${file}", expected a text file.`;
  if (code === 'EACCES') return `Unexpected file "${file}", expected one that may be read.`;
  return `${file}: ${message}`;
}
