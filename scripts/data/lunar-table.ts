/**
 * Rewrites `src/quantity/data/lunar.ts` from lunar-typescript, which is far too large for a browser. Run by hand:
 * `node scripts/data/lunar-table.ts`.
 */
import { writeFileSync } from 'node:fs';
import { LunarYear } from 'lunar-typescript';

const first = 1930;
const last = 2070;
/** The Julian day of 1 January. */
const newYear = (year: number): number => Date.UTC(year, 0, 1) / 86_400_000 + 2_440_587.5;

const words: string[] = [];
for (let year = first; year <= last; year++) {
  const months = LunarYear.fromYear(year)
    .getMonths()
    .filter((month) => month.getYear() === year);
  const leap = LunarYear.fromYear(year).getLeapMonth();
  const start = Math.floor(months[0]!.getFirstJulianDay() - newYear(year));
  let bits = 0;
  months.forEach((month, i) => {
    if (month.getDayCount() === 30) bits |= 1 << i;
  });
  words.push((((start << 4) | leap) * 8192 + bits).toString(36));
}
const lines = Array.from({ length: Math.ceil(words.length / 20) }, (_, i) =>
  words.slice(i * 20, i * 20 + 20).join(' '),
);
writeFileSync(
  'src/quantity/data/lunar.ts',
  `/**
 * The lunar years from \`first\` on, one word a year, base 36: day of the solar year on which it begins (from 0), times
 * 16 plus the leap month (0 for none), times 8192 plus a bit for each month of 30 days. Made by
 * \`scripts/data/lunar-table.ts\` with lunar-typescript (https://github.com/6tail/lunar-typescript, MIT).
 */
export const first = ${first};
export const years = \`
${lines.join('\n')}
\`;
`,
);
