/**
 * `mention-in-text`: wherever a briefing prints a figure, in either language, the words say what the figure
 * says: 10.78亿元 is 1.078 billion yuan, 超 is over, 下降 is fell, and percent is not percentage points.
 */
import { type Stated, statedOf } from '../facts/stated.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Figure } from '../model/figure.ts';
import type { Outcome, Verdict } from '../model/outcome.ts';
import type { Bilingual, FigureRef } from '../model/text.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { causeOf } from './agreement/message.ts';
import { type Comparison, compareTerms } from './agreement/pair.ts';
import { type Term, termOf } from './agreement/term.ts';
import type { Check } from './check.ts';
import { againstQuote } from './conflict.ts';
import { datesDiffer, datesFromNowhere, daysThatAreNone } from './date-in-text.ts';
import { both } from './declared.ts';
import { mentionExamples } from './mention-in-text.examples.ts';
import { idOf, Mentioned, type Told } from './mentioned.ts';
import { namesMissing } from './name-in-text.ts';
import { type BlockReading, proseOf, quantitiesIn } from './prose-reading.ts';
import { anew, type Recall } from './recall.ts';
import { printed } from './verdict.ts';

export const mentionInText: Check = {
  id: 'mention-in-text',
  title: both('正文中的数据', 'Figures in the text'),
  summary: both(
    '中英文正文每次提到数据，都必须与该数据的数值、单位、限定词、增减方向和范围端点一致；同一段落中英文的日期以及术语表中的名称也必须对应。',
    'Every mention of a figure, in either language, says the same value, unit, hedge, direction and range as the figure. The dates of a paragraph and the names of the glossary correspond in both languages.',
  ),
  examples: mentionExamples,
  single: true,
  prose: true,
  *run(corpus: Corpus, among = corpus.briefings.values(), recall = anew): Generator<Outcome> {
    for (const briefing of among) {
      const directions = directionsOf(briefing);
      for (const language of ['zh', 'en'] as const)
        for (const block of proseOf(briefing, language))
          if (block.mentions.length > 0)
            yield* judgeBlock(corpus, { briefing, language }, block, directions, recall);
      yield* datesDiffer(corpus, briefing);
      yield* daysThatAreNone(briefing);
      yield* datesFromNowhere(corpus, briefing);
      yield* namesMissing(corpus, briefing);
    }
  },
};

type Direction = 'up' | 'down' | undefined;

/** Where the quote cut its verb off, the Chinese text beside the mention still says which way it went. */
function directionsOf(briefing: Briefing): ReadonlyMap<FigureRef, Direction> {
  const directions = new Map<FigureRef, Direction>();
  for (const block of proseOf(briefing, 'zh'))
    for (const mention of block.mentions)
      for (const { direction } of quantitiesIn(block, mention.range))
        if (direction) directions.set(mention.figure, direction);
  return directions;
}

/** The mentions of one block: a paragraph that nobody touched is judged as before. */
function judgeBlock(
  { figures }: Corpus,
  { briefing, language }: Pick<Told, 'briefing' | 'language'>,
  block: BlockReading,
  directions: ReadonlyMap<FigureRef, Direction>,
  recall: Recall,
): readonly Outcome[] {
  return recall(
    () => [
      'mentions',
      [briefing.id, briefing.date, briefing.versions[language].file, language, block.block],
      block.mentions.map((mention) => [mention, figures.get(mention.figure), directions.get(mention.figure)]),
    ],
    () => {
      const outcomes: Outcome[] = [];
      for (const [nth, mention] of block.mentions.entries()) {
        const figure = figures.get(mention.figure);
        if (figure && mention.text !== '')
          outcomes.push(
            judge({ figure, briefing, language, mention, nth }, block, directions.get(mention.figure)),
          );
      }
      return outcomes;
    },
  );
}

function judge(place: Told, block: BlockReading, direction: Direction): Outcome {
  const { figure, briefing, language, mention } = place;
  const stated = statedOf(figure);
  const read = quantitiesIn(block, mention.range);
  if (isVerbatim(stated, read, direction)) return new Mentioned(place, 'exact', stated.printed);
  const common = {
    id: idOf(place),
    check: 'mention-in-text',
    figures: [figure.ref],
    file: briefing.versions[language].file,
    line: mention.line,
    column: mention.column,
  };
  const told = (): Bilingual => both(printed(stated, 'zh'), printed(stated, 'en'));
  if (read.length === 0) {
    const wanted = told();
    return {
      ...common,
      verdict: 'inconsistent',
      message: both(
        `“${mention.text}”中没有读出数量，应为“${figure.id}”的 ${wanted.zh}`,
        `Unexpected mention "${mention.text}" without a number, expected ${wanted.en} for "${figure.id}"`,
      ),
      hint: both('让链接文字包含该数及其单位。', 'Let the link text hold the number with its unit.'),
    };
  }
  const conflict = againstQuote(figure);
  if (conflict) return { ...common, verdict: 'blocked', reason: conflict };
  const own = termOf(asRecorded(stated.quantity!, figure, direction), figure.quote, 'zh');
  const best = read
    .map((quantity) => {
      const term = termOf(quantity, block.block.text, language);
      return { quantity, term, comparison: compareTerms(own, term) };
    })
    .reduce((a, b) => (distance(b.comparison) < distance(a.comparison) ? b : a));
  return best.comparison.differences.length === 0
    ? new Mentioned(place, agreement(own, best.term), best.quantity.exact, best.quantity.uncertain)
    : { ...common, ...disagreed(own, best, place, told()) };
}

/** Word for word what the quote says: most mentions in Chinese, told at once. */
function isVerbatim(
  { quantity, differs, figure }: Stated,
  read: readonly Quantity[],
  told: Direction,
): boolean {
  const [only] = read;
  if (!only || read.length > 1 || !quantity || differs.length > 0) return false;
  const direction = figure.direction ?? quantity.direction ?? told;
  const same =
    only.exact === quantity.exact &&
    only.unit === quantity.unit &&
    only.bound === quantity.bound &&
    only.value === quantity.value;
  return same && quantity.unit !== '{倍}' && only.direction === direction;
}

/** The figure as its frontmatter records it, with what only the quote tells: hedges and digits. */
function asRecorded(quantity: Quantity, figure: Figure, told: Direction): Quantity {
  const { value: _value, min: _min, max: _max, direction: read, ...rest } = quantity;
  const direction = figure.direction ?? read ?? told;
  const numbers =
    figure.value === undefined ? { min: figure.min!, max: figure.max! } : { value: figure.value };
  return { ...rest, ...numbers, unit: figure.unit, bound: figure.bound, ...(direction && { direction }) };
}

const distance = ({ distance: far }: Comparison): number => far ?? Number.POSITIVE_INFINITY;

function agreement(own: Term, other: Term): Verdict {
  const same =
    own.measure.dimension === other.measure.dimension &&
    own.lo.n * other.lo.d === other.lo.n * own.lo.d &&
    !own.isRange;
  return same || own.isRange ? 'exact' : 'consistent';
}

const ways: Record<'up' | 'down', Bilingual> = {
  up: both('增加', 'a rise of'),
  down: both('减少', 'a fall of'),
};

function disagreed(
  own: Term,
  best: { readonly quantity: Quantity; readonly comparison: Comparison },
  { mention: { text }, figure: { id }, language }: Told,
  plain: Bilingual,
): Pick<Outcome, 'verdict' | 'message' | 'hint' | 'arithmetic'> {
  const causes = best.comparison.differences.map(causeOf);
  const seen = best.quantity.exact.includes(text) ? best.quantity.exact : text;
  // 1.16亿元 rises and falls by the same number: what is wrong must be said.
  const opposite = best.comparison.differences.includes('direction') ? own.direction : undefined;
  const wanted = opposite
    ? both(`${ways[opposite].zh}${plain.zh}`, `${ways[opposite].en} ${plain.en}`)
    : plain;
  const inSource = plain.en === own.text ? '' : ` (${own.text})`;
  const unlike = (side: string): string => `${side} ≠ ${opposite ? seen : best.quantity.exact}`;
  return {
    verdict: 'inconsistent',
    arithmetic: both(unlike(opposite ? wanted.zh : own.text), unlike(opposite ? wanted.en : own.text)),
    message: both(
      `“${id}”出现了“${seen}”，应为 ${wanted.zh}：${causes.map(({ zh }) => zh).join('；')}`,
      `Unexpected "${seen}" for "${id}", expected ${wanted.en}${inSource}: ${causes.map(({ en }) => en).join('; ')}`,
    ),
    hint: both(
      `正文应写作 ${wanted[language]}；若数据本身有误，改正 figures 中的 ${id}。`,
      `Write ${wanted[language]} in the text; if the figure itself is wrong, correct ${id} under "figures".`,
    ),
  };
}
