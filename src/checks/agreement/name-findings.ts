/** Names that hold a number, which no translation changes: 神舟十三号 as "Shenzhou-14", 5G as "4G". */
import { sameRational } from '../../quantity/rounding.ts';
import { type Disagreement, finding } from './finding.ts';
import { match } from './match.ts';
import type { Ordinal } from './ordinal.ts';
import type { Statement } from './statement.ts';

/** Of each text the names whose number the other has nowhere; one alone may have been told by other words. */
export function* nameFindings(zh: Statement, en: Statement): Generator<Disagreement> {
  const [lost, extra] = [untold(zh, en), untold(en, zh)];
  for (const { a, b } of match(lost, extra, likeness).pairs) yield finding('value', a, b);
}

const untold = (own: Statement, other: Statement): readonly Ordinal[] =>
  own.ordinals.filter(
    ({ class: kind, number, text }) =>
      (kind === 'name' || kind === 'identifier') &&
      named.test(text) &&
      !other.ordinals.some((o) => sameRational(o.number, number)) &&
      !other.terms.some(({ lo, hi }) => sameRational(lo, number) || sameRational(hi, number)) &&
      !other.dates.some(({ value }) =>
        value.split(/\D+/).some((part) => part !== '' && BigInt(part) === number.n),
      ),
  );

/** Letters or a word beside figures, or a Chinese name's number. */
const named = /[A-Za-z]|号|国集团|五[”"]?$/u;

/** By the letters that both print: PM2.5 and PM2.6, T3 and Terminal 2; a name of Chinese characters may be any. */
function likeness(a: Ordinal, b: Ordinal): number | undefined {
  const [own, other] = [lettersOf(a), lettersOf(b)];
  if (own === other) return 0;
  return other.startsWith(own) ? 1 : undefined;
}

const lettersOf = ({ text }: Ordinal): string => text.replaceAll(/[^A-Za-z]/g, '').toUpperCase();
