/**
 * Rewrites `src/quantity/data/script.ts` and `script-rest.ts`: the traditional forms of every Chinese character that the
 * grammar names, first of those that a query is read with. Run by hand: `node scripts/data/script-table.ts`.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { Converter } from 'opencc-js';

const targets = ['src/quantity/data/script.ts', 'src/quantity/data/script-rest.ts'] as const;
const charsOf = (files: readonly string[]): Set<string> =>
  new Set(
    files.flatMap((file) => [...readFileSync(file, 'utf8')]).filter((char) => /\p{Script=Han}/u.test(char)),
  );
const isData = (file: string): boolean =>
  !targets.some((target) => target === file) && !file.endsWith('.test.ts');
const known = charsOf(globSync('src/quantity/{data,zh}/*.ts').filter(isData));

/** What `amounts.ts` is made of, as a bundler sees it. */
const { metafile } = await build({
  entryPoints: ['src/quantity/amounts.ts'],
  bundle: true,
  write: false,
  metafile: true,
});
const typed = charsOf(Object.keys(metafile.inputs).filter(isData));

/** Characters that mean themselves as well: folding them would merge two words. */
const apart = new Set('乾幹後徵薑髮鬱曆穀麵鬆鬍鬥闆範雲'.split('').concat(['著', '於', '乾']));

/** A form that simplified text uses as well stays itself. */
const back = Converter({ from: 't', to: 'cn' });
const pairs = new Map<string, string>();
for (const to of ['t', 'tw', 'hk'] as const) {
  const convert = Converter({ from: 'cn', to });
  for (const char of known) {
    const form = convert(char);
    if (form !== char && form.length === 1 && back(form) !== form && !apart.has(form)) pairs.set(form, char);
  }
}
// Variants that one-to-one conversion misses.
for (const [form, char] of [
  '餘余',
  '簽签',
  '籤签',
  '貳贰',
  '參参',
  '陸陆',
  '着着',
  '衆众',
  '穫获',
  '獲获',
  '製制',
  '盡尽',
  '儘尽',
  '佈布',
  '匯汇',
  '併并',
  '誌志',
  '鑑鉴',
  '託托',
  '裏里',
  '裡里',
  '週周',
  '隻只',
  '祇只',
  '複复',
  '復复',
  '鐘钟',
  '鍾钟',
  '臺台',
  '檯台',
  '佔占',
  '係系',
  '后後',
  '並并',
  '麪面',
  '麵面',
  '髮发',
  '雲云',
  '後后',
  '徵征',
  '於于',
  '著着',
  '範范',
  '穀谷',
  '曆历',
  '曆历',
  '鬥斗',
  '鬆松',
  '幹干',
  '乾干',
  '壹壹',
  '弍贰',
  '証证',
  '證证',
  '両两',
  '仟千',
  '佰百',
  '汙污',
  '污污',
  '線线',
  '綫线',
  '羣群',
  '恆恒',
  '圆圆',
  '圓圆',
  '萬万',
  '億亿',
  '叁叁',
  '戶户',
  '鬱郁',
  '匯汇',
  '彙汇',
  '準准',
  '紮扎',
  '嚮向',
  '擊击',
].map((pair) => [pair[0]!, pair[1]!] as const))
  if (form !== char && form !== '后' && form !== '仟' && form !== '佰') pairs.set(form, char);
const sorted = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
const wrap = (chars: string): string =>
  chars
    .match(/.{1,45}/gu)!
    .map((line) => `  '${line}'`)
    .join(' +\n');
/** What each of the two files should hold. */
export const tables: ReadonlyMap<string, string> = new Map(
  targets.map((target, i) => {
    const part = sorted.filter(([, char]) => typed.has(char) === (i === 0));
    const whose = i === 0 ? 'that queries are read with' : 'that only running text needs';
    return [
      target,
      `/**
 * Traditional forms of the characters ${whose}, and their simplified forms in the same order.
 * Made by \`scripts/data/script-table.ts\` with the tables of OpenCC (https://github.com/BYVoid/OpenCC, Apache 2.0).
 */
export const traditional =
${wrap(part.map(([form]) => form).join(''))};

export const simplified =
${wrap(part.map(([, char]) => char).join(''))};
`,
    ];
  }),
);

if (process.argv[1] === import.meta.filename)
  for (const [target, table] of tables) writeFileSync(target, table);
