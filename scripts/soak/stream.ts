/**
 * Text larger than memory through `extract`, from a file and from standard input: every reading comes out, peak memory
 * stays flat, and a reader that stops for a while stops the program. The text holds a line of ten million characters,
 * bytes that are no UTF-8, halves of surrogate pairs and NULs.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { read } from '../../src/quantity/read.ts';

/** Megabytes of text. */
export const count = 1024;
export const minutes = 30;

const megabyte = 1 << 20;
/** The most memory that any length of text may need, in MB. */
const mostMemory = 300;
/** How long the reader of the output stops, and the most that the program may take in meanwhile, in MB. */
const stop = 3000;
const mostHeld = 32;

const sentence = '截至3月12日，全市签约项目74个，总投资939亿元，同比增长7%、30.5%；一是保供，每亩增收800元。';
/** Prose between the numbers, as in a newspaper: about one number in thirty characters. */
const prose =
  '各地统筹推进企业复工复产与春耕备耕，干部深入车间和田间了解情况，帮助解决用工、原料与资金方面的困难；'.repeat(
    4,
  );
const english =
  '\nThe county signed 74 projects worth 93.9 billion yuan in 2019, up 7 percent from a year earlier.\n';
const broken = [0xff, 0xfe, 0x80, 0xed, 0xa0, 0x80, 0x00, 0xe4, 0xb8, 0x0a, 0xf0, 0x9f];

/** A piece of text of about 31 MB, the first ten million characters of it one line. */
const block = Buffer.concat([
  Buffer.from((sentence + prose).repeat(Math.ceil(10_000_000 / (sentence + prose).length))),
  Buffer.from(broken),
  Buffer.from(`${sentence}${prose}\n${english}`.repeat(1000)),
  Buffer.from('\0\0\n\n\n。\n'),
]);

export async function soak(trials: number): Promise<string> {
  const blocks = Math.max(2, Math.ceil((trials * megabyte) / block.length));
  const expected = readingsIn(blocks);
  const folder = mkdtempSync(join(tmpdir(), 'shuzheng-stream-'));
  try {
    const path = join(folder, 'text.txt');
    const file = openSync(path, 'w');
    for (let i = 0; i < blocks; i++) writeSync(file, block);
    closeSync(file);
    const fromFile = await run([path], 0, expected);
    const fromInput = await run([], blocks, expected);
    const size = ((blocks * block.length) / megabyte).toFixed(0);
    return `${size} MB, ${expected} readings each time: from a file ${fromFile}, from standard input ${fromInput}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many readings so many blocks hold: a block after another may read otherwise than the first. */
function readingsIn(blocks: number): number {
  const text = new TextDecoder();
  const [one, two] = [block, Buffer.concat([block, block])].map((bytes) => {
    let found = 0;
    for (const _ of read(text.decode(bytes), { dates: true, dismissed: true, date: '2020-03-14' })) found++;
    return found;
  }) as [number, number];
  return one + (blocks - 1) * (two - one);
}

/** One run of the program; its time and peak memory. */
async function run(files: readonly string[], blocks: number, expected: number): Promise<string> {
  const started = performance.now();
  const options = ['--format', 'ndjson', '--dates', '--dismissed', '--date', '2020-03-14'];
  const child = spawn(process.execPath, ['scripts/shuzheng.mjs', 'extract', ...options, ...files], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit') as Promise<[number | null]>;
  let sent = 0;
  const feed = async (): Promise<void> => {
    for (let i = 0; i < blocks; i++)
      for (let at = 0; at < block.length; at += megabyte) {
        const piece = block.subarray(at, at + megabyte);
        sent += piece.length;
        if (!child.stdin.write(piece)) await once(child.stdin, 'drain');
      }
    child.stdin.end();
  };
  const feeding = feed();
  let [lines, peak, stopped] = [0, 0, false];
  for await (const bytes of child.stdout as AsyncIterable<Buffer>) {
    if (!stopped) {
      const before = sent;
      await pause(stop);
      stopped = true;
      if (sent - before > mostHeld * megabyte)
        throw new Error(
          `Unexpected ${((sent - before) / megabyte).toFixed(0)} MB taken in while nobody read.`,
        );
    }
    for (const byte of bytes) if (byte === 0x0a) lines++;
    peak = Math.max(peak, peakOf(child.pid));
  }
  await feeding;
  const [code] = await exit;
  if (code !== 0) throw new Error(`Unexpected exit ${code}, expected 0.`);
  if (lines !== expected) throw new Error(`Unexpected ${lines} readings, expected ${expected}.`);
  if (peak > mostMemory) throw new Error(`Unexpected peak of ${peak} MB, expected at most ${mostMemory}.`);
  return `${((performance.now() - started) / 1000).toFixed(0)} s and ${peak.toFixed(0)} MB at most`;
}

/** Peak memory of a process so far, in MB; 0 where the system does not tell. */
function peakOf(pid: number | undefined): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}
