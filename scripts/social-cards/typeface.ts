/**
 * Text as outlines, from a font that npm installs: no host needs a Chinese font of its own. The font comes
 * in slices of Unicode; only those that a text needs are unpacked, and every glyph is drawn once.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import { decompress } from 'wawoff2';

const folder = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/package.json'),
);

/** Changes with the font. */
export const version: string = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;

export interface Run {
  readonly width: number;
  /** An SVG path from the base line's start. */
  readonly marks: string;
}

export interface Typeface {
  readonly set: (text: string, size: number) => Run;
  /** Characters asked for that the font lacks. */
  readonly missing: ReadonlySet<string>;
}

interface Slice {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const unit = 1000;

/** Unpacks what `texts` need; `weight` is 200 to 900. */
export async function typeface(texts: Iterable<string>, weight: number): Promise<Typeface> {
  const slices = slicesOf(JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')));
  const sliceFor = new Map<string, string | undefined>();
  for (const text of texts) {
    for (const character of text) {
      if (sliceFor.has(character)) continue;
      const code = character.codePointAt(0)!;
      sliceFor.set(character, slices.find(({ from, to }) => from <= code && code <= to)?.name);
    }
  }
  const fonts = new Map<string, Font>();
  for (const name of new Set(sliceFor.values())) {
    if (name !== undefined) fonts.set(name, await fontOf(name, weight));
  }
  const outlines = new Map<string, string>();
  const missing = new Set<string>();

  const outline = (slice: string, glyph: number): string => {
    const key = `${slice}/${glyph}`;
    const known = outlines.get(key) ?? fonts.get(slice)!.glyphToPath(glyph);
    outlines.set(key, known);
    return known;
  };
  const set = (text: string, size: number): Run => {
    const scale = size / unit;
    let [x, marks] = [0, ''];
    for (const [slice, run] of runsOf(text, (character) => sliceFor.get(character))) {
      const font = slice === undefined ? undefined : fonts.get(slice);
      if (slice === undefined || !font) {
        for (const character of run) missing.add(character);
        x += size * [...run].length;
        continue;
      }
      const buffer = new Buffer();
      buffer.addText(run);
      buffer.guessSegmentProperties();
      shape(font, buffer);
      for (const { codepoint, xAdvance = 0 } of buffer.getGlyphInfosAndPositions()) {
        const path = outline(slice, codepoint);
        if (path)
          marks += `<path transform="translate(${round(x)} 0) scale(${scale} ${-scale})" d="${path}"/>`;
        x += xAdvance * scale;
      }
    }
    return { width: x, marks };
  };
  return { set, missing };
}

async function fontOf(slice: string, weight: number): Promise<Font> {
  const packed = readFileSync(join(folder, 'files', `noto-serif-sc-${slice}-wght-normal.woff2`));
  const font = new Font(new Face(new Blob(await decompress(packed)), 0));
  font.setVariations([new Variation('wght', weight)]);
  return font;
}

/** `"[4]": "U+1f1e9-1f1f5,U+1f21a"`. */
const slicesOf = (unicode: Readonly<Record<string, string>>): readonly Slice[] =>
  Object.entries(unicode).flatMap(([name, ranges]) =>
    ranges.split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      return {
        name: name.replace(/[[\]]/g, ''),
        from: Number.parseInt(from, 16),
        to: Number.parseInt(to, 16),
      };
    }),
  );

/** Stretches of one slice each. */
function* runsOf<Key>(text: string, keyOf: (character: string) => Key): Generator<readonly [Key, string]> {
  let [key, run]: [Key | undefined, string] = [undefined, ''];
  for (const character of text) {
    const own = keyOf(character);
    if (run !== '' && own !== key) {
      yield [key as Key, run];
      run = '';
    }
    key = own;
    run += character;
  }
  if (run !== '') yield [key as Key, run];
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
