/** Names that hold a number, which no translation changes: 神舟十三号 as "Shenzhou-14", 5G as "4G", 二号高炉 as "the No 3 furnace". */
import { sameRational } from '../../quantity/rounding.ts';
import { type Disagreement, finding } from './finding.ts';
import { match } from './match.ts';
import { type Ordinal, romanNumbers } from './ordinal.ts';
import { countsAlone, type Statement } from './statement.ts';

/** Of each text the names whose number the other has nowhere; one alone may have been told by other words. */
export function* nameFindings(zh: Statement, en: Statement): Generator<Disagreement> {
  const { aLeft, bLeft } = match(namesIn(zh), namesIn(en), (a, b) =>
    sameRational(a.number, b.number) ? (a.class === b.class ? 0 : 1) : undefined,
  );
  const lost = aLeft.filter((name) => !isTold(name, zh, en));
  const extra = bLeft.filter((name) => !isTold(name, en, zh));
  for (const { a, b } of match(lost, extra, likeness).pairs) yield finding('value', a, b);
}

/** 位居前三 as "the top four". */
export function* topFindings(zh: Statement, en: Statement): Generator<Disagreement> {
  const [own, other] = [topIn(zh), topIn(en)];
  if (own && other && !sameRational(own.number, other.number)) yield finding('value', own, other);
}

const tops: Readonly<Record<Statement['language'], RegExp>> = { zh: /前$/u, en: /\btop $/i };

/** The one place down to which a ranking is told. */
function topIn({ ordinals, text, language }: Statement): Ordinal | undefined {
  const told = ordinals.filter(({ start }) => tops[language].test(text.slice(Math.max(0, start - 4), start)));
  return told.length === 1 ? told[0] : undefined;
}

/** Each name once, however often it is said. */
function namesIn({ ordinals, text }: Statement): readonly Ordinal[] {
  const names = ordinals
    .map((ordinal) => withRank(ordinal, text))
    .filter(
      ({ class: kind, text }) =>
        (kind === 'identifier' || ((kind === 'name' || kind === 'ordinal') && named.test(text))) &&
        !/^COVID/i.test(text),
    );
  return [...new Map(names.map((name) => [`${name.text} ${name.number.n}/${name.number.d}`, name])).values()];
}

/** "Stage two", of which the grammar reads the number alone. */
function withRank(ordinal: Ordinal, text: string): Ordinal {
  const rank = /\b(?:stage|phase) $/i.exec(text.slice(Math.max(0, ordinal.start - 7), ordinal.start))?.[0];
  return rank ? { ...ordinal, class: 'ordinal', text: `${rank}${ordinal.text}` } : ordinal;
}

/** Whether the other text says the number in some other way. */
const isTold = ({ number, class: kind }: Ordinal, own: Statement, other: Statement): boolean =>
  countsAlone(other, own, number) ||
  datesSay(other, own, number.n) ||
  other.ordinals.some((o) => !isName(o) && sameRational(o.number, number)) ||
  (kind === 'ordinal' && other.ordinals.some((o) => sameRational(o.number, number))) ||
  (other.language === 'en' && romanNumbers(other.text).includes(number.n));

const isName = ({ class: kind }: Ordinal): boolean => kind === 'name' || kind === 'identifier';

/** Whether a date of the text, which the other does not state as well, says the number: 双11 is November 11. */
function datesSay(text: Statement, other: Statement, number: bigint): boolean {
  const says = ({ dates }: Statement): boolean =>
    dates.some(({ exact }) => exact.match(/\d+/g)?.some((figures) => BigInt(figures) === number));
  return says(text) && !says(other);
}

const named = /[A-Za-z]|[号號级級期路]|^第|国集团|五[”"]?$/u;

/** What English numbers by a figure and Chinese may number by an ordinal. */
const numbered =
  /^(?:terminal|phase|line|route|tier|type|class|grade|stage|level|unit|block|gate|zone|runway|hall|no)s?\b/i;

/** By the letters that both print: PM2.5 and PM2.6, T3 and Terminal 2; a name of Chinese characters may be any. */
function likeness(a: Ordinal, b: Ordinal): number | undefined {
  if (a.class === 'ordinal' && b.class === 'ordinal') return undefined;
  if (a.class === 'ordinal' && !numbered.test(b.text)) return undefined;
  const [own, other] = [lettersOf(a), lettersOf(b)];
  if (own === other) return 0;
  return other.startsWith(own) ? 1 : undefined;
}

const lettersOf = ({ text }: Ordinal): string => text.replaceAll(/[^A-Za-z]/g, '').toUpperCase();
