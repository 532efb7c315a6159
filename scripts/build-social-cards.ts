/**
 * Writes the social cards as PNG. A card is drawn once for its content: the cache is known by what a card
 * says and by the code and font that draw it.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { factsOf } from '../src/facts/facts.ts';
import type { Corpus } from '../src/model/corpus.ts';
import type { Outcome } from '../src/model/outcome.ts';
import { archiveOf } from '../src/site/archive.ts';
import { type SocialCard, socialCards } from '../src/site/social-cards.ts';
import { drawing, type Faces, textOf } from './social-cards/drawing.ts';
import { typeface, version } from './social-cards/typeface.ts';

const cacheFolder = '.cache/social-cards';
const keptFor = 30 * 24 * 3600 * 1000;

export interface DrawnCards {
  /** From the card's place in the site to its picture in the cache. */
  readonly files: ReadonlyMap<string, string>;
  /** How many were not in the cache. */
  readonly fresh: number;
  /** Characters that the font lacks. */
  readonly missing: readonly string[];
}

/** Draws what the cache lacks; touches nothing else, so that it may run beside the build of the pages. */
export async function drawSocialCards(
  corpus: Corpus,
  outcomes: readonly Outcome[],
  cache = cacheFolder,
): Promise<DrawnCards> {
  const cards = socialCards(archiveOf(corpus, outcomes, factsOf(corpus)));
  await mkdir(cache, { recursive: true });
  const known = new Set(await readdir(cache));
  const design = designKey();
  const keyed = cards.map((card) => ({ card, file: `${keyOf(design, card)}.png` }));
  // Two pages may say the same on their cards.
  const fresh = new Map(keyed.filter(({ file }) => !known.has(file)).map(({ file, card }) => [file, card]));
  const missing = await draw(fresh, cache);
  return {
    files: new Map(keyed.map(({ card, file }) => [card.file, join(cache, file)])),
    fresh: fresh.size,
    missing,
  };
}

/** Copies the cards into the site in `out`, and drops from the cache what no build has used for long. */
export async function placeSocialCards(
  { files }: DrawnCards,
  out: string,
  cache = cacheFolder,
): Promise<void> {
  const now = new Date();
  for (const [place, picture] of files) {
    const target = join(out, place);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(picture, target);
    await utimes(picture, now, now);
  }
  for (const file of await readdir(cache)) {
    const { mtimeMs } = await stat(join(cache, file));
    if (now.getTime() - mtimeMs > keptFor) await rm(join(cache, file), { force: true });
  }
}

async function draw(fresh: ReadonlyMap<string, SocialCard>, cache: string): Promise<readonly string[]> {
  if (fresh.size === 0) return [];
  const texts = [...fresh.values()].map(textOf);
  const faces: Faces = { bold: await typeface(texts, 700), book: await typeface(texts, 400) };
  await Promise.all(
    [...fresh].map(async ([file, card]) => {
      // Flat colours: few are all that a card has, and a third of the bytes.
      const png = await sharp(Buffer.from(drawing(card, faces)))
        .png({ palette: true, colours: 24, dither: 0, effort: 1 })
        .toBuffer();
      const side = join(cache, `${file}.${process.pid}.tmp`);
      await writeFile(side, png);
      await rename(side, join(cache, file));
    }),
  );
  return [...new Set([...faces.bold.missing, ...faces.book.missing])];
}

const digestOf = (...texts: readonly (string | Buffer)[]): string =>
  texts.reduce((hash, text) => hash.update(text), createHash('sha256')).digest('hex');

const keyOf = (design: string, { file: _, ...said }: SocialCard): string =>
  digestOf(design, JSON.stringify(said)).slice(0, 32);

/** What the look of a card depends on besides its words: the code that draws, the font, the renderer. */
const designKey = (): string =>
  digestOf(
    ...[import.meta.filename, ...globSync(join(import.meta.dirname, 'social-cards/*.ts')).sort()].map(
      (file) => readFileSync(file),
    ),
    version,
    JSON.stringify(sharp.versions),
  );
