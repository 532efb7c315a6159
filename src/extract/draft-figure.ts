/**
 * The figures that a draft proposes for one quantity of an article: its quotation, subject and indicator, and the
 * region and period it is of; several where a list of places gets the same number each.
 */
import type { FigureData } from '../model/figure.ts';
import { isOpen } from '../model/open.ts';
import type { Range } from '../model/text.ts';
import type { Indicator } from '../model/vocabulary.ts';
import type { Quantity, Reading } from '../quantity/quantity.ts';
import type { Share } from './distribution.ts';
import { isDone } from './done.ts';
import { figureIdOf } from './figure-id.ts';
import { indexOf, printed } from './fold.ts';
import type { Indicators } from './indicator.ts';
import { clauseEnd, clauseStart, type Paragraph, sentenceStart } from './paragraph.ts';
import type { PeriodMap } from './period.ts';
import type { PlaceMap } from './place.ts';
import { quotationOf } from './quotation.ts';
import { nounAsSubject, type Subject, subjectOf } from './subject.ts';

export interface DraftFigure extends FigureData {
  readonly id: string;
  readonly quantity: Quantity;
  /** The number as the source prints it, white space folded. */
  readonly printed: string;
  /** Why region and period are what they are, and what to look at. */
  readonly because: {
    readonly region: string;
    readonly period: string;
    readonly uncertain?: string | undefined;
  };
  /** Paragraph it stands in, for grouping the draft's list. */
  readonly paragraph: number;
}

/** A quantity in its paragraph. */
export interface Located {
  readonly quantity: Quantity;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly unit: string;
}

/** What the article says besides the quantity. */
export interface Setting {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly readings: readonly Reading[];
  readonly places: PlaceMap;
  readonly periods: PeriodMap;
  /** Numbers dealt out to lists, by paragraph and start. */
  readonly shares: readonly ReadonlyMap<number, Share>[];
  readonly indicators: readonly Indicator[];
  readonly guesses: Indicators;
  readonly headline: string;
  readonly simplify: (text: string) => string;
  /** Subjects found so far, by the quantity they were found for. */
  readonly subjects: Map<unknown, Subject>;
  /** Figure ids given so far. */
  readonly taken: Set<string>;
}

export function figuresAt(one: Located, setting: Setting): DraftFigure[] {
  const { quantity, paragraph, start, end } = one;
  const { tight, places: offsets } = setting.paragraphs[paragraph]!;
  const share = setting.shares[paragraph]!.get(start);
  const region = setting.places.at(paragraph, start);
  const limit = freeAround(
    setting.readings,
    setting.readings.indexOf(quantity),
    setting.paragraphs[paragraph]!,
  );
  const [from, until] = quotationOf(tight, [start, end], limit);
  const subject = subjectAt(one, setting, [Math.max(limit[0], region.end ?? 0), limit[1]]);
  setting.subjects.set(one, subject);
  const { indicator, done } = indicatorAt(one, setting, subject.zh);
  const period = setting.periods.at(paragraph, start, done);
  const figure = {
    quantity,
    printed: printed(setting.text, [quantity.start, quantity.end]),
    quote: tight.slice(from, until),
    at: [offsets[from]!, offsets[until - 1]! + 1] as [number, number],
    ...(quantity.value === undefined ? { min: quantity.min, max: quantity.max } : { value: quantity.value }),
    unit: quantity.unit,
    bound: quantity.bound,
    indicator,
    period: period.period,
    periodBasis: period.basis,
    subject: { zh: subject.zh, en: subject.en },
    ...(quantity.per && { per: quantity.per }),
    ...(quantity.direction && { direction: quantity.direction }),
    paragraph,
  };
  return (share?.places.length ? share.places : [region]).map(({ code, words }) => {
    const id = figureIdOf(subject.hint, quantity, setting.taken, code);
    setting.taken.add(id);
    const uncertain = isOpen(code, quantity) ? quantity.uncertain : share?.doubt;
    return { ...figure, id, region: code, because: { region: words, period: period.words, uncertain } };
  });
}

/** What the number counts: the item that it is dealt to, what its row counts, or the nouns within `limit`. */
function subjectAt({ quantity, paragraph, start, end }: Located, setting: Setting, limit: Range): Subject {
  const { simplify } = setting;
  const share = setting.shares[paragraph]!.get(start);
  const dealt = share?.item
    ? nounAsSubject(simplify(share.item))
    : share && setting.subjects.get(share.first);
  if (dealt) return dealt;
  const { tight } = setting.paragraphs[paragraph]!;
  return subjectOf(simplify(tight), [start, end], quantity.unit.startsWith('{'), limit);
}

/** The likeliest indicator, and whether the sentence tells of what is done already. */
function indicatorAt(
  { quantity: { unit }, paragraph, start, end }: Located,
  { paragraphs, simplify, guesses, indicators, headline }: Setting,
  subject: string,
): { indicator: string; done: boolean } {
  const { tight } = paragraphs[paragraph]!;
  const [sentence, clause] = [sentenceStart(tight, start), clauseStart(tight, start)];
  const before = simplify(tight.slice(clause, start));
  const after = simplify(tight.slice(end, clauseEnd(tight, end)));
  const earlier = simplify(tight.slice(sentence, clause));
  const indicator = guesses.guess({ unit, subject, before, after, earlier, headline });
  const done = isDone(
    { sentence: simplify(tight.slice(sentence, start)), clause: before, after, subject },
    unit,
    indicators.find(({ id }) => id === indicator),
  );
  return { indicator, done };
}

/** The stretch of the paragraph around reading number `at` that holds no other reading. */
function freeAround(readings: readonly Reading[], at: number, { places, tight }: Paragraph): Range {
  const [before, after] = [readings[at - 1], readings[at + 1]];
  const [first, last] = [places[0]!, places.at(-1)!];
  const from = before && before.end > first && before.start <= last ? indexOf(places, before.end) : 0;
  const until =
    after && after.start > first && after.start <= last ? indexOf(places, after.start) : tight.length;
  return [from, until];
}
