/**
 * Where the English says what two numbers are said of: by its own number, by the other, in their order or exchanged.
 */
import type { Attached } from './attached.ts';
import type { Label } from './label.ts';
import type { Mention } from './lexicon.ts';
import type { Statement } from './statement.ts';

/** Where a number or a date stands. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the words of two numbers went with them. */
export type Say = 'exchanged' | 'kept';

/** Where the English says the words that either of two numbers has alone: beside its own, beside the other. */
export const leansOf = (
  en: Statement,
  [x, mine]: readonly [number: Span, words: readonly Attached[]],
  [y, yours]: readonly [number: Span, words: readonly Attached[]],
  others: readonly Span[],
): ReadonlySet<'own' | 'other' | undefined> =>
  new Set([
    ...mine.map((word) => sideOf(en, word, x, y, others)),
    ...yours.map((word) => sideOf(en, word, y, x, others)),
  ]);

/** Where the English says the words of one number alone: right beside it, or beside the other. */
function sideOf(
  { text }: Statement,
  { label, isFar, gap }: Attached,
  own: Span,
  other: Span,
  others: readonly Span[],
): 'own' | 'other' | undefined {
  const isLoose = isFar || gap > 8;
  // "Licensed to carry 120, the ferry had nearly 300 aboard": said of both.
  if (label.said.some(({ at, end }) => end <= other.start && /^, (?:the )?$/.test(text.slice(own.end, at))))
    return undefined;
  const places = label.said.map(
    (mention) => [farFrom(mention, own, others, text), farFrom(mention, other, others, text)] as const,
  );
  if (places.some(([a, b]) => a < b) && (label.sort === 'name' || !isLoose)) return 'own';
  if (isLoose) return undefined;
  return places.every(([a, b]) => b <= 16 && a >= 2 * b + 6) ? 'other' : undefined;
}

/**
 * Whether the English keeps the words of two numbers in the order of the numbers; it says nothing of an exchange
 * where a word stands by its own number, or by neither.
 */
export function sayOf(
  { text }: Statement,
  x: Span,
  y: Span,
  c: Attached,
  d: Attached,
  others: readonly Span[],
): Say | undefined {
  const far = (mention: Mention, number: Span): number => farFrom(mention, number, others, text);
  const nearest = ({ said }: Label): Mention | undefined =>
    closeTo(said, x, y).toSorted(
      (m, n) => Math.min(far(m, x), far(m, y)) - Math.min(far(n, x), far(n, y)),
    )[0];
  const [m, n] = [nearest(c.label), nearest(d.label)];
  if (!m || !n || (m.at < n.end && n.at < m.end)) return undefined;
  const [first, second] = x.start < y.start ? [x, y] : [y, x];
  const isKept = m.at < n.at === x.start < y.start;
  if (isList(text, first, second) && m.end <= first.start && n.end <= first.start)
    return isKept ? 'kept' : c.isFar || d.isFar ? undefined : 'exchanged';
  const leans = [leanOf(c.label, x, y, far), leanOf(d.label, y, x, far)];
  if (isKept || leans.includes('own')) return c.isFar || d.isFar ? undefined : 'kept';
  return leans.includes('other') && !(c.isFar || d.isFar) ? 'exchanged' : undefined;
}

const closeTo = (said: readonly Mention[], x: Span, y: Span): readonly Mention[] =>
  said.filter(({ at, end }) => at < Math.max(x.end, y.end) + 400 && end > Math.min(x.start, y.start) - 400);

/** "5 and 3 percent", "… respectively". */
const isList = (text: string, first: Span, second: Span): boolean =>
  /^(?:[\s,]|and)*$/i.test(text.slice(first.end, second.start)) ||
  /\brespectively\b/i.test(text.slice(second.end, second.end + 60));

/** Whether a word stands nearer to its own number or to the other. */
function leanOf(
  { said }: Label,
  own: Span,
  other: Span,
  far: (mention: Mention, number: Span) => number,
): 'own' | 'other' | undefined {
  const places = closeTo(said, own, other).map(
    (mention) => [far(mention, own), far(mention, other)] as const,
  );
  const nearest = Math.min(...places.flat());
  const leans = places.map(([a, b]) =>
    Math.min(a, b) > 1.5 * nearest + 8 ? undefined : a * 1.3 < b ? 'own' : b * 1.3 < a ? 'other' : undefined,
  );
  return leans.find((lean) => lean === 'own') ?? leans.find((lean) => lean === 'other');
}

const stops: readonly (readonly [pattern: RegExp, cost: number])[] = [
  [/,(?! (?:up|down)\b)|[(:—–]/g, 10],
  [/\b(?:and|against|compared|versus|from(?! [A-Z])|plus)\b|\bto $/gi, 12],
  [/\b(?:while|but|whereas|as (?:it|he|she|they))\b/gi, 30],
  [/;|\.(?!\d)/g, 40],
];

/** A clause about what stands before it, to its end and as far as it goes. */
const aside = /, (?:which|who|whose|where|surnamed|named|aged)\b[^,.;]*,/;
const relative = /, (?:which|who|whose|where)\b[^,.;]*$/;

/** How far a word stands from a number: characters, stops and numbers of the same kind between them. */
function farFrom({ at, end }: Mention, number: Span, others: readonly Span[], text: string): number {
  const [from, to] = end <= number.start ? [end, number.start] : [number.end, at];
  if (from >= to) return 0;
  const clause = aside.exec(text.slice(from, to));
  const [out, back] = clause ? [from + clause.index, from + clause.index + clause[0].length] : [to, to];
  const between = clause ? `${text.slice(from, out)} ${text.slice(back, to)}` : text.slice(from, to);
  // "130 million, direct ones to 40 million": what opens a clause with a number of its own.
  const opening =
    number.end <= at &&
    /^[,;] (?:(?:and|while|but) )?(?:the )?$/.test(between) &&
    others.some(({ start }) => start > end && !/[,.;]/.test(text.slice(end, start)))
      ? 15
      : 0;
  // "21 kilometers of the roads, which run for 34.7 kilometers, have been restored": said across the clause, not from inside.
  const leaving =
    number.end <= at &&
    between.includes(',') &&
    relative.test(text.slice(Math.max(0, number.start - 80), number.start))
      ? 25
      : 0;
  // "…, a 5% gain, and 471 billion yuan": another of the list begins.
  const anew = /, and /.test(between) ? 15 : 0;
  // "19 points from Zhang and 27 from Brown": what gives a number stands behind it.
  const given =
    end <= number.start &&
    /\b(?:from|by) $/.test(text.slice(Math.max(0, at - 6), at)) &&
    / and /.test(between)
      ? 25
      : 0;
  const cost =
    anew +
    given +
    leaving +
    opening +
    stops.reduce((sum, [pattern, each]) => sum + each * (between.match(pattern)?.length ?? 0), 0);
  const passed = others.filter(
    (other) =>
      other !== number &&
      ((other.start >= from && other.end <= out) || (other.start >= back && other.end <= to)),
  );
  const far = between.length / 2 + cost + 20 * passed.length;
  // "3.95 million at the start of last year to …": what a preposition ties to its number.
  return number.end <= at &&
    /^ (?:in|at|on|for|of|among|during|by)\b(?:(?! (?:and|but|while) )[^,]){0,40}$/i.test(between)
    ? far / 2
    : far;
}
