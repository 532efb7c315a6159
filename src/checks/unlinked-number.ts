/**
 * `unlinked-number`: every number in a briefing's text is linked to a figure, is a date, or is dismissed
 * with a class. A number in a title, summary or event, where links cannot stand, must read as one of the figures.
 */
import { exactValue, type Stated, statedOf } from '../facts/stated.ts';
import type { Briefing, Version } from '../model/briefing.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Figure } from '../model/figure.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Language } from '../model/text.ts';
import { isQuantity, type Quantity } from '../quantity/quantity.ts';
import { compareRationals, subtractRationals } from '../quantity/rational.ts';
import { absolute } from '../quantity/rounding.ts';
import { compareTerms } from './agreement/pair.ts';
import { termOf } from './agreement/term.ts';
import type { Check } from './check.ts';
import { both } from './declared.ts';
import { headsOf, meetsRange, proseOf, recalledReadings } from './prose-reading.ts';
import { anew, type Recall } from './recall.ts';
import { folded } from './source-text.ts';
import { printed } from './verdict.ts';

export const unlinkedNumber: Check = {
  id: 'unlinked-number',
  title: both('未链接的数', 'Numbers without a link'),
  summary: both(
    '正文中的每个数都必须链接到数据，或是日期，或注明类别后排除；标题、摘要和事件中的数必须与某个数据一致。',
    'Every number in the text is linked to a figure, is a date, or is dismissed with a class. A number in a title, summary or event reads as one of the figures.',
  ),
  examples: [
    {
      shows: both('每个数都有出处', 'Every number has its figure'),
      verdict: 'exact',
      figures: { projects: '签约74个项目' },
      zh: '3月11日共签约[74个项目](#projects)。',
      en: 'On March 11 it signed [74 projects](#projects).',
    },
    {
      shows: both('一个数没有链接', 'A number without a link'),
      verdict: 'inconsistent',
      figures: { projects: '签约74个项目' },
      zh: '共签约[74个项目](#projects)，总投资939亿元。',
      en: 'It signed [74 projects](#projects).',
    },
    {
      shows: both('事件中的数不是数据', 'A number in an event that no figure states'),
      verdict: 'inconsistent',
      figures: { projects: '签约74个项目' },
      events: [both('签约47个项目', 'It signs 47 projects')],
    },
    {
      shows: both('注明类别后排除', 'Dismissed with a class'),
      verdict: 'exact',
      figures: { projects: '签约74个项目' },
      zh: '这是24小时内的第二次，共签约[74个项目](#projects)。',
      en: 'It signed [74 projects](#projects).',
      dismissed: ['24小时内'],
    },
  ],
  single: true,
  prose: true,
  *run(corpus: Corpus, among = corpus.briefings.values(), recall = anew): Generator<Outcome> {
    for (const briefing of among)
      for (const version of [briefing.versions.zh, briefing.versions.en])
        yield* judge(corpus, briefing, version, recall);
  },
};

interface Loose {
  readonly quantity: Quantity;
  readonly line: number;
  readonly column?: number;
  readonly file?: string;
  readonly said: Pick<Outcome, 'message' | 'hint'>;
}

const toLink = (exact: string): Pick<Outcome, 'message' | 'hint'> => ({
  message: both(
    `出现了没有出处的数“${exact}”，应链接到数据`,
    `Unexpected number "${exact}", expected a link to its figure`,
  ),
  hint: both(
    `写成 [${exact}](#数据编号)，或在 dismissed 中注明类别。`,
    `Write [${exact}](#figure-id), or list it under "dismissed" with its class.`,
  ),
});

/** Titles hold no links: what they say has to be what a figure says, most likely the `nearest` one. */
const toState = (exact: string, nearest: Stated | undefined): Pick<Outcome, 'message' | 'hint'> => ({
  message: both(
    `出现了“${exact}”，应与本文某一数据相同${nearest ? `，如“${nearest.figure.id}”的 ${printed(nearest, 'zh')}` : ''}`,
    `Unexpected number "${exact}", expected one that a figure of the briefing states${nearest ? `, such as ${printed(nearest, 'en')} of "${nearest.figure.id}"` : ''}`,
  ),
  hint: both(
    '改成某一数据所述的数；若不是数量，在 dismissed 中注明类别。',
    'Write it as a figure under "figures" has it, or list it under "dismissed" with its class.',
  ),
});

function* judge(corpus: Corpus, briefing: Briefing, version: Version, recall: Recall): Generator<Outcome> {
  const loose: Loose[] = [];
  let seen = 0;
  for (const { block, readings } of proseOf(briefing, version.language))
    for (const quantity of readings.filter(isQuantity)) {
      seen++;
      if (
        block.links.some((range) => meetsRange(quantity, range)) ||
        isDismissed(quantity, block.text, briefing, version)
      )
        continue;
      loose.push({ quantity, line: block.line, said: toLink(quantity.exact) });
    }
  const heads = [...headNumbers(corpus, briefing, version, recall)];
  seen += heads.length;
  if (heads.length > 0) loose.push(...looseIn(heads, corpus, briefing, version, recall));
  const common = { check: 'unlinked-number', figures: [], file: version.file };
  const name = `unlinked-number:${briefing.id}/${version.language}`;
  if (loose.length === 0) {
    yield {
      ...common,
      id: name,
      line: 1,
      verdict: 'exact',
      arithmetic: both(`${seen} 个数，均有出处`, `${seen} numbers, all accounted for`),
    };
    return;
  }
  for (const [index, { quantity, said, ...place }] of loose.entries())
    yield {
      ...common,
      ...place,
      id: `${name}:${index}:${quantity.exact.replaceAll(/\s+/g, '')}`,
      verdict: 'inconsistent',
      ...said,
    };
}

/** Those of the heads that no figure states. */
function looseIn(
  heads: readonly (Omit<Loose, 'said'> & { readonly text: string })[],
  corpus: Corpus,
  briefing: Briefing,
  version: Version,
  recall: Recall,
): readonly Loose[] {
  const figures = figuresOf(corpus, briefing, version);
  const { dismissed, language } = version;
  return recall(
    () => ['heads', language, heads, figures, briefing.dismissed, dismissed],
    () =>
      heads.flatMap(({ text, ...head }): Loose[] =>
        isFigure(figures, head.quantity, text, language) ||
        isDismissed(head.quantity, text, briefing, version)
          ? []
          : [{ ...head, said: toState(head.quantity.exact, nearestTo(head.quantity, figures)) }],
      ),
  );
}

/** Numbers that stand where no link can. */
function* headNumbers({ events }: Corpus, briefing: Briefing, { language, file }: Version, recall: Recall) {
  const heads = [
    ...headsOf(briefing, language).map((head) => ({ ...head, file })),
    ...events
      .filter((event) => event.briefing === briefing.id)
      .map(({ text, file, line }) => ({
        file,
        line,
        column: undefined,
        text: text[language],
        readings: recalledReadings(text[language], language, briefing.date, recall),
      })),
  ];
  for (const { text, readings, file, line, column } of heads)
    for (const quantity of readings.filter(isQuantity))
      yield { quantity, text, file, line, ...(column && { column: column + quantity.start }) };
}

function isFigure(figures: readonly Figure[], quantity: Quantity, text: string, language: Language): boolean {
  const term = termOf(quantity, text, language);
  return figures.some((figure) => {
    const own = statedOf(figure).quantity;
    return own !== undefined && compareTerms(termOf(own, figure.quote, 'zh'), term).differences.length === 0;
  });
}

const figuresOf = (corpus: Corpus, briefing: Briefing, version: Version): readonly Figure[] => [
  ...briefing.figures,
  ...version.mentions.flatMap(({ figure }) => corpus.figures.get(figure) ?? []),
];

/** The figure of its unit that differs least. */
function nearestTo({ value, unit }: Quantity, figures: readonly Figure[]): Stated | undefined {
  if (value === undefined) return undefined;
  const gap = ({ at }: Stated) => absolute(subtractRationals(at, exactValue(value)));
  return figures
    .filter((figure) => figure.unit === unit)
    .map(statedOf)
    .toSorted((a, b) => compareRationals(gap(a), gap(b)))[0];
}

/** Whether a dismissed quote covers the number where it stands. */
function isDismissed({ start, end }: Quantity, text: string, briefing: Briefing, version: Version): boolean {
  const lists = version.language === 'zh' ? [briefing.dismissed, version.dismissed] : [version.dismissed];
  const around = text.slice(Math.max(0, start - 24), end + 24);
  const number = folded(text.slice(start, end));
  return lists.flat().some(
    ({ quote, class: kind }) =>
      // What a source repeats is no reason to leave a number of our own text without its link.
      kind !== 'repeat' &&
      folded(around).includes(folded(quote)) &&
      (folded(quote).includes(number) || number.includes(folded(quote))),
  );
}
