/**
 * `quote-in-source`: each quote stands at its offsets in the source text whose hash is recorded.
 *
 * White space and width are folded, digits are literal, and a look-alike elsewhere never counts: in an
 * archive of numbers, two sentences that differ in one figure are the normal case.
 */
import type { Corpus } from '../model/corpus.ts';
import type { Figure } from '../model/figure.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Source } from '../model/source.ts';
import type { Bilingual } from '../model/text.ts';
import type { Check } from './check.ts';
import { both } from './declared.ts';
import { SoundFigure } from './on-demand.ts';
import { folded } from './source-text.ts';

export const quoteInSource: Check = {
  id: 'quote-in-source',
  title: both('引文见于来源', 'Quote in source'),
  summary: both(
    '每条引文都必须位于来源文本中所记的位置。空白与全角半角不计，数字必须逐字相同；别处的相似语句不算。',
    'Each quote stands at its recorded place in the source text. White space and width are folded and digits must be the same; a look-alike elsewhere does not count.',
  ),
  examples: [
    {
      shows: both('引文在原处，换行不计', 'The quote is in its place, line break aside'),
      verdict: 'exact',
      figures: { total: { quote: '总投资248.8亿元' } },
      source: '总投资248.8亿元',
    },
    {
      shows: both('来源中的数字不同', 'The source prints another digit'),
      verdict: 'inconsistent',
      figures: { total: { quote: '总投资248.8亿元' } },
      source: '总投资284.8亿元',
    },
    {
      shows: both('同样的话在别处：不算', 'The same words elsewhere do not count'),
      verdict: 'inconsistent',
      figures: { total: { quote: '签约4个', at: [1, 5] } },
      source: '另签约6个。其后又签约4个',
    },
    {
      shows: both('来源文本不在手边', 'The source text is not at hand'),
      verdict: 'not-checked',
      figures: { total: { quote: '总投资248.8亿元' } },
      source: null,
    },
  ],
  single: true,
  *run(corpus: Corpus, among = corpus.briefings.values()): Generator<Outcome> {
    for (const { source, figures } of among)
      for (const figure of figures) yield judge(corpus.sources.get(source), figure);
  },
};

class Found extends SoundFigure {
  readonly source: Source;

  constructor(figure: Figure, source: Source) {
    super(figure);
    this.source = source;
  }

  get check(): string {
    return 'quote-in-source';
  }
  get arithmetic(): Bilingual {
    const { quote, at } = this.figure;
    return both(
      `“${quote}”位于 ${this.source.id} 的 [${at.join(', ')}]`,
      `"${quote}" stands at [${at.join(', ')}] of ${this.source.id}`,
    );
  }
}

function judge(source: Source | undefined, figure: Figure): Outcome {
  const [start, end] = figure.at;
  const seen = source?.text.at === 'hand' ? source.text.value.slice(start, end) : undefined;
  if (source && seen !== undefined && (seen === figure.quote || folded(seen) === folded(figure.quote)))
    return new Found(figure, source);
  const common = {
    id: `quote-in-source:${figure.ref}`,
    check: 'quote-in-source',
    figures: [figure.ref],
    file: figure.file,
    line: figure.line,
  };
  if (source?.text.at !== 'hand' || seen === undefined)
    return { ...common, verdict: 'not-checked', reason: both('来源文本不在手边', 'source text not at hand') };
  const place = both(`${source.id} 的 [${start}, ${end}]`, `[${start}, ${end}] of ${source.id}`);
  return {
    ...common,
    verdict: 'inconsistent',
    message: both(
      `${place.zh} 处出现了“${shown(seen)}”，应为引文“${figure.quote}”`,
      `Unexpected "${shown(seen)}" at ${place.en}, expected the quote "${figure.quote}"`,
    ),
    hint: hintFor(source.text.value, figure.quote),
  };
}

/** At most as much of the source as a quote may hold. */
const shown = (text: string): string => (text === '' ? '∅' : text.replaceAll(/\s+/g, ' ').slice(0, 24));

/** Where the same words stand elsewhere: told to the editor, never taken. */
function hintFor(text: string, quote: string) {
  const places = allPlaces(text, quote);
  if (places.length === 0)
    return both(
      '来源中没有这段文字。对照来源重读该数。',
      'These words are nowhere in the source. Re-read the number in it.',
    );
  const list = places.slice(0, 3).map(([a, b]) => `[${a}, ${b}]`);
  return both(
    `同样的文字见于 ${list.join('、')}；确认是同一处表述后再改 at。`,
    `The same words stand at ${list.join(', ')}: make sure it is the same statement before you correct "at".`,
  );
}

function allPlaces(text: string, quote: string): readonly (readonly [number, number])[] {
  const kept: number[] = [];
  let plain = '';
  for (let i = 0; i < text.length; i++) {
    const char = folded(text[i]!);
    if (char === '') continue;
    kept.push(i);
    plain += char;
  }
  const wanted = folded(quote);
  const places: [number, number][] = [];
  for (let at = plain.indexOf(wanted); at >= 0 && wanted !== ''; at = plain.indexOf(wanted, at + 1))
    places.push([kept[at]!, kept[at + wanted.length - 1]! + 1]);
  return places;
}
