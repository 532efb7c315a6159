/**
 * The founding sources as test material: their texts, and two million characters of their sentences in an order
 * that no branch predictor knows.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const names = [
  'people-henan-2020-03-03',
  'jiaozuo-daily-2020-03-12',
  'jiaozuo-daily-2020-03-14',
  'jiaozuo-daily-2020-03-27',
  'jiaozuo-daily-2022-03',
] as const;

const folder = process.env['SOURCES_DIR'] ?? 'content/sources/text';

export function textOf(name: string): string {
  const path = join(folder, `${name}.txt`);
  if (!existsSync(path))
    throw new Error(`Unexpected folder "${folder}", expected the source ${name}.txt in it: set SOURCES_DIR.`);
  return readFileSync(path, 'utf8');
}

/** `size` characters of sentences drawn at random, the same ones on every run. */
export function shuffled(size: number): string {
  const sentences = names.flatMap((name) => textOf(name).split(/(?<=[。！？!?])/));
  let seed = 20_200_314;
  const parts: string[] = [];
  for (let length = 0; length < size; ) {
    seed = (seed * 16_807) % 2_147_483_647;
    const sentence = sentences[seed % sentences.length]!;
    parts.push(sentence);
    length += sentence.length;
  }
  // Through bytes and back: one flat string, not a rope.
  return Buffer.from(parts.join('').slice(0, size), 'utf16le').toString('utf16le');
}
