/**
 * `correction-in-force`: what the newest correction of a figure says it is now, in either language, is what
 * the figure is. A number that is changed again without a word would leave the list of corrections wrong.
 */
import { statedOf } from '../facts/stated.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Correction } from '../model/correction.ts';
import type { Figure } from '../model/figure.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Language } from '../model/text.ts';
import { isQuantity } from '../quantity/quantity.ts';
import { compareTerms } from './agreement/pair.ts';
import { termOf } from './agreement/term.ts';
import type { Check } from './check.ts';
import { both } from './declared.ts';
import { readingsOf } from './prose-reading.ts';
import { printed } from './verdict.ts';

export const correctionInForce: Check = {
  id: 'correction-in-force',
  title: both('更正与现文', 'Corrections in force'),
  summary: both(
    '数据最近一次更正所写的现值，中英文都必须与该数据一致。',
    'What the newest correction of a figure says it is now agrees with the figure in both languages.',
  ),
  examples: [
    {
      shows: both('现值就是更正后的值', 'The figure is as corrected'),
      verdict: 'exact',
      figures: { projects: '签约74个项目' },
      corrections: [{ figure: 'projects', now: both('签约74个项目', '74 projects signed') }],
    },
    {
      shows: both('更早的更正不再比较', 'An older correction is not compared'),
      verdict: 'exact',
      figures: { projects: '签约74个项目' },
      corrections: [
        { figure: 'projects', now: both('签约74个项目', '74 projects signed') },
        { figure: 'projects', now: both('签约47个项目', '47 projects signed') },
      ],
    },
    {
      shows: both('更正之后又改了数', 'The figure was changed after its correction'),
      verdict: 'inconsistent',
      figures: { projects: '签约75个项目' },
      corrections: [{ figure: 'projects', now: both('签约74个项目', '74 projects signed') }],
    },
    {
      shows: both('更正的是文字，不是数', 'Words were corrected, not the number'),
      verdict: 'not-checked',
      figures: { projects: '签约74个项目' },
      corrections: [{ figure: 'projects', now: both('全市签约', 'signed in the whole city') }],
    },
  ],
  *run(corpus: Corpus): Generator<Outcome> {
    const judged = new Set<string>();
    for (const correction of corpus.corrections) {
      const figure = corpus.figures.get(`${correction.briefing}#${correction.figure}`);
      if (!figure || judged.has(figure.ref)) continue;
      judged.add(figure.ref);
      for (const language of ['zh', 'en'] as const) yield judge(correction, figure, language);
    }
  },
};

function judge({ date, now, file, line }: Correction, figure: Figure, language: Language): Outcome {
  const common = {
    id: `correction-in-force:${figure.ref}/${language}`,
    check: 'correction-in-force',
    figures: [figure.ref],
    file,
    line,
  };
  const text = now[language];
  const read = readingsOf(text, language, date).filter(isQuantity);
  if (read.length === 0)
    return {
      ...common,
      verdict: 'not-checked',
      reason: both('所写的现文里没有数', 'what it says now holds no number'),
    };
  const stated = statedOf(figure);
  if (!stated.quantity)
    return {
      ...common,
      verdict: 'blocked',
      reason: both('引文读不出数量，见 value-of-quote', 'the quote has no quantity: see value-of-quote'),
    };
  const own = termOf(stated.quantity, figure.quote, 'zh');
  if (read.some((quantity) => compareTerms(own, termOf(quantity, text, language)).differences.length === 0))
    return {
      ...common,
      verdict: 'exact',
      arithmetic: both(`${own.text} = ${text}`, `${own.text} = ${text}`),
    };
  const [zh, en] = [printed(stated, 'zh'), printed(stated, 'en')];
  return {
    ...common,
    verdict: 'inconsistent',
    arithmetic: both(`${own.text} ≠ ${text}`, `${own.text} ≠ ${text}`),
    message: both(
      `更正出现了“${text}”，应为“${figure.id}”现在的 ${zh}`,
      `Unexpected "${text}" in the correction, expected ${en}, which "${figure.id}" now is`,
    ),
    hint: both(
      '若该数据又改过，补一条更正；若更正写错，改正其 now。',
      'If the figure was changed again, add a correction; if the correction is wrong, mend its "now".',
    ),
  };
}
