/** What one language of a text states in numbers: its terms, its dates, and the ordinals and scores that are neither. */
import type { Language } from '../../model/text.ts';
import { type DateMention, isQuantity, type Quantity, type Reading } from '../../quantity/quantity.ts';
import type { Rational } from '../../quantity/rational.ts';
import { read } from '../../quantity/read.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { monthsSoFar } from './date.ts';
import { withElidedUnits } from './elided.ts';
import { discountOf, discountTerm, withEnds, withLentUnits } from './idiom.ts';
import { type Ordinal, ordinalsOf } from './ordinal.ts';
import { withSharedHedges } from './scope.ts';
import { shareTerms } from './share.ts';
import { spansJoined, stretchesJoined } from './stretch.ts';
import { type Term, termOf } from './term.ts';

export interface AgreementOptions {
  /** The day that relative dates are resolved against. */
  readonly date?: string | undefined;
}

/** Everything that one language of a text states in numbers. */
export interface Statement {
  readonly language: Language;
  readonly text: string;
  readonly terms: readonly Term[];
  readonly dates: readonly DateMention[];
  readonly ordinals: readonly Ordinal[];
}

/** Whether one text has a quantity of this number and the other none: what both count is no other way to say an ordinal. */
export const countsAlone = (one: Statement, other: Statement, number: Rational): boolean =>
  counts(one, number) && !counts(other, number);
const counts = ({ terms }: Statement, number: Rational): boolean =>
  terms.some(({ lo }) => sameRational(lo, number));

export function statementOf(printed: string, language: Language, { date }: AgreementOptions = {}): Statement {
  const text = language === 'zh' ? withWideMarks(printed) : printed;
  const terms: Term[] = [];
  const dates: DateMention[] = [];
  const ordinals: Ordinal[] = [];
  for (const reading of read(text, { language, dates: true, dismissed: true, ...(date && { date }) })) {
    const months = language === 'zh' ? monthsSoFar(reading, text) : undefined;
    const many = baseOfMany(reading, text, language);
    if (months) dates.push(months);
    else if (many) terms.push(termOf(many, text, language));
    else if (isQuantity(reading))
      terms.push(withInherited(discountOf(reading) ?? termOf(reading, text, language), priced(terms)));
    else if (reading.kind === 'date') dates.push(reading);
    else ordinals.push(...ordinalsOf(reading, language));
  }
  const loose = [
    ...ordinals.filter(({ start, end }) => !dates.some((date) => date.start <= start && end <= date.end)),
    ...dates.flatMap(weekdayNumber),
  ];
  if (language === 'zh') terms.push(...ordinals.flatMap((ordinal) => discountTerm(ordinal) ?? []));
  const plain = withElidedUnits(
    withLentUnits(language === 'zh' ? shareTerms(terms, text) : withEnds(terms, text), text),
    text,
  );
  const { terms: told, dates: days } = stretchesJoined(plain, spansJoined(dates, text), text);
  return { language, text, terms: withSharedHedges(told, text), dates: days, ordinals: loose };
}

/** Of "the second Sunday in November" the second: in Chinese the number of the day stands apart. */
function weekdayNumber({ exact, start }: DateMention): readonly Ordinal[] {
  const [told] = /^the (?:first|second|third|fourth|fifth) (?=[A-Z][a-z]+day\b)/.exec(exact) ?? [];
  if (told === undefined) return [];
  const ordinal = told.trimEnd();
  return ordinalsOf(
    { kind: 'none', class: 'ordinal', exact: ordinal, start, end: start + ordinal.length },
    'en',
  );
}

/** The count of 每10万人 and "per 100,000 people": the other text may tell the share, 0.34‰ for 34 in 100,000. */
function baseOfMany(reading: Reading, text: string, language: Language): Quantity | undefined {
  const { kind, start, exact } = reading;
  if (kind !== 'none' || !/^[\d十]/u.test(exact)) return undefined;
  if (!/(?:每|\b(?:per|each|every) )$/.test(text.slice(Math.max(0, start - 7), start))) return undefined;
  const [count] = read(text.slice(start, reading.end + (language === 'en' ? 24 : 0)), { language });
  return count?.start === 0 && isQuantity(count) ? { ...count, start, end: start + count.end } : undefined;
}

/** Wide marks in place of ASCII ones beside Chinese characters, as most papers print them; as long as it was. */
const withWideMarks = (text: string): string =>
  text.replaceAll(
    /(?<=\p{Script=Han})[,;:]|[,;:](?=\p{Script=Han})/gu,
    (mark) => ({ ',': '，', ';': '；', ':': '：' })[mark]!,
  );

/** The last number that is no time: 每斤3.2元，比一周前贵了两毛. */
const priced = (terms: readonly Term[]): Term | undefined =>
  terms.slice(-3).findLast(({ quantity }) => quantity.kind !== 'duration') ?? terms.at(-1);

function withInherited(term: Term, last: Term | undefined): Term {
  if (!last || term.base) return term;
  const inherited = last.base ?? last.inherited;
  const goesOn = (other: Term): boolean => last.measure.dimension === other.measure.dimension;
  if (goesOn(term)) return { ...term, inherited };
  return term.others.some(goesOn)
    ? { ...term, others: term.others.map((other) => (goesOn(other) ? { ...other, inherited } : other)) }
    : term;
}
