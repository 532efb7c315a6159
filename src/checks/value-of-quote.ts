/**
 * `value-of-quote`: the recorded value, unit and bound are what the grammar reads from the quote, and no
 * more digits than the quote prints. A quote that may be read in two ways needs an editor's note.
 */
import { type Stated, statedOf } from '../facts/stated.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Figure } from '../model/figure.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Bilingual } from '../model/text.ts';
import { format } from '../quantity/format.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Check } from './check.ts';
import { both } from './declared.ts';
import { SoundFigure } from './on-demand.ts';
import { whyOpen } from './open.ts';

export const valueOfQuote: Check = {
  id: 'value-of-quote',
  title: both('数值与引文相符', 'Value of the quote'),
  summary: both(
    '所记的数值、单位与界限，必须与从引文读出的完全一致；不得比引文多出有效数字。引文有两种读法的，须由编辑在备注中说明取哪一种。',
    'The recorded value, unit and bound are exactly what the quote reads as, with no more digits than it prints. Where a quote may be read in two ways, a note by the editor says which is meant.',
  ),
  examples: [
    {
      shows: both('10.78亿元是 1078000000 元', '10.78亿元 is 1,078,000,000 yuan'),
      verdict: 'exact',
      figures: { loans: { quote: '共10.78亿元的融资', value: '1078000000', unit: 'CNY' } },
    },
    {
      shows: both('差十倍', 'Ten times too large'),
      verdict: 'inconsistent',
      figures: { loans: { quote: '共10.78亿元的融资', value: '10780000000', unit: 'CNY' } },
    },
    {
      shows: both('百分点不是百分比', 'Percentage points are not percent'),
      verdict: 'inconsistent',
      figures: { change: { quote: '提高5.2个百分点', value: '5.2', unit: '%' } },
    },
    {
      shows: both('引文只有两位有效数字，数值却有七位', 'The quote has two digits, the value seven'),
      verdict: 'inconsistent',
      figures: { output: { quote: '总值1.8万亿元', value: '1812345000000', unit: 'CNY' } },
    },
    {
      shows: both('增长2倍：是增加了两倍，还是增加到两倍？', 'Up two times: by that much, or to that much?'),
      verdict: 'not-checked',
      figures: { growth: '产量增长2倍' },
    },
    {
      shows: both(
        '繁体引文，数据属内地，就是人民币',
        'Traditional script about the mainland: yuan of its own',
      ),
      verdict: 'exact',
      figures: { fund: { quote: '設立6億元資金', value: '600000000', unit: 'CNY', region: '410800' } },
    },
    {
      shows: both(
        '繁体引文，数据属台湾，引文没有说是哪种元',
        'The same about Taiwan: the quote does not say whose',
      ),
      verdict: 'not-checked',
      figures: { fund: { quote: '設立6億元資金', value: '600000000', unit: 'CNY', region: '710000' } },
    },
    {
      shows: both('编辑记的是另一种读法', 'The editor records the other reading'),
      verdict: 'exact',
      figures: { recent: { quote: '近三年', bound: 'exact' } },
    },
    {
      shows: both('两种读法都不是所记的数', 'Neither reading is what is recorded'),
      verdict: 'inconsistent',
      figures: { recent: { quote: '近三年', value: '4', bound: 'exact' } },
    },
    {
      shows: both('编辑已说明取哪一种读法', 'The editor says which is meant'),
      verdict: 'exact',
      figures: {
        growth: {
          quote: '产量增长2倍',
          note: both('从4吨增至12吨。', 'From 4 to 12 tonnes.'),
        },
      },
    },
  ],
  single: true,
  *run(corpus: Corpus, among = corpus.briefings.values()): Generator<Outcome> {
    for (const { figures } of among) for (const figure of figures) yield judge(statedOf(figure));
  },
};

class ReadAlike extends SoundFigure {
  readonly quantity: Quantity;

  constructor(figure: Figure, quantity: Quantity) {
    super(figure);
    this.quantity = quantity;
  }

  get check(): string {
    return 'value-of-quote';
  }
  get arithmetic(): Bilingual {
    const read = inFull(this.quantity);
    return both(`“${this.figure.quote}”读作${read.zh}`, `"${this.figure.quote}" reads as ${read.en}`);
  }
}

function judge({ figure, quantity, open: reading, differs }: Stated): Outcome {
  // The reading that is not the likelier one is recorded by an editor's choice.
  const open = figure.note === undefined && reading?.likelier ? quantity?.uncertain : undefined;
  if (quantity && differs.length === 0 && open === undefined) return new ReadAlike(figure, quantity);
  const common = {
    id: `value-of-quote:${figure.ref}`,
    check: 'value-of-quote',
    figures: [figure.ref],
    file: figure.file,
    line: figure.line,
  };
  const also = (lead: string, language: 'zh' | 'en'): string =>
    reading && reading.others.length > 0
      ? `${lead}${reading.others.map((other) => inFull(other)[language]).join(language === 'zh' ? '或' : ' or ')}`
      : '';
  if (differs.length === 0 && open !== undefined)
    return {
      ...common,
      verdict: 'not-checked',
      reason: both(
        `引文“${figure.quote}”有两种读法：${whyOpen(open).zh}${also('，也可读作', 'zh')}`,
        `"${figure.quote}" may be read in two ways: ${whyOpen(open).en}${also(', the other ', 'en')}`,
      ),
      hint: both(
        '核对原文，并在 note 中说明取哪一种，或按另一种读法记录。',
        'Look at the article and say in a note which is meant, or record the other reading.',
      ),
    };
  const recorded = describe(figure);
  if (!quantity)
    return {
      ...common,
      verdict: 'inconsistent',
      message: both(
        `引文“${figure.quote}”中没有读出数量，应为 ${recorded}`,
        `Unexpected quote "${figure.quote}" without a quantity, expected ${recorded}`,
      ),
      hint: both('引文应包含数字、单位和限定词。', 'Let the quote hold the number with its unit and hedge.'),
    };
  const read = describe(quantity);
  const names = {
    value: ['数值', 'value'],
    unit: ['单位', 'unit'],
    bound: ['界限', 'bound'],
    direction: ['方向', 'direction'],
  } as const;
  return {
    ...common,
    verdict: 'inconsistent',
    message: both(
      `“${figure.id}”的${differs.map((key) => names[key][0]).join('、')}出现了 ${recorded}，引文“${figure.quote}”应读作 ${read}`,
      `Unexpected ${differs.map((key) => names[key][1]).join(', ')} ${recorded} for "${figure.id}", expected ${read} as "${figure.quote}" reads`,
    ),
    hint: both(
      '改正 value、unit、bound，或让引文包含完整的数量。',
      'Correct value, unit or bound, or let the quote hold the whole quantity.',
    ),
  };
}

/** As a reader sees it. */
const inFull = (quantity: Quantity): Bilingual =>
  both(format(quantity, 'zh', 'digits'), format(quantity, 'en', 'digits'));

/** As an editor writes it. */
const describe = ({ value, min, max, unit, bound, direction }: Figure | Quantity): string =>
  [bound === 'exact' || bound === 'range' ? '' : bound, value ?? `${min}–${max}`, unit, direction ?? '']
    .filter(Boolean)
    .join(' ');
