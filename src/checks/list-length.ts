/**
 * `list-length`: a stated number against the items that the text names (三家物流企业: three names); a list
 * that ends in 等 names only some of them.
 */
import type { Stated } from '../facts/stated.ts';
import type { Corpus } from '../model/corpus.ts';
import { contains } from '../quantity/interval.ts';
import { compareRationals, rational } from '../quantity/rational.ts';
import { sameRational } from '../quantity/rounding.ts';
import type { Check } from './check.ts';
import { both, type Judgement, judgeDeclared } from './declared.ts';
import { folded, sourceOf } from './source-text.ts';
import { printed, unexpected } from './verdict.ts';

export const listLength: Check = {
  id: 'list-length',
  title: both('所列项数', 'Length of a list'),
  summary: both(
    '文中所述的数目，应当等于所列举的项数；以“等”结尾的列举（partial）不得多于该数。每一项都必须见于来源，且不得重复。',
    'A stated number is the number of items named. A list that ends in 等 ("and others") is partial and must not be longer. Every item stands in the source, once in the list.',
  ),
  examples: [
    {
      shows: both('三家企业，列出三个名称', 'Three companies, three names'),
      verdict: 'exact',
      figures: { companies: '3家物流企业' },
      relation: { 'list-length': 'companies', items: ['甲公司', '乙公司', '丙公司'] },
      source: '依托甲公司、乙公司、丙公司3家物流企业',
    },
    {
      shows: both('“等 10 家”：只列出三家', '"10 including": only three are named'),
      verdict: 'consistent',
      figures: { companies: '10家企业' },
      relation: { 'list-length': 'companies', items: ['甲公司', '乙公司', '丙公司'], partial: true },
      source: '甲公司、乙公司、丙公司等10家企业',
    },
    {
      shows: both('说四家，只列出三家', 'Four stated, three named'),
      verdict: 'inconsistent',
      figures: { companies: '4家物流企业' },
      relation: { 'list-length': 'companies', items: ['甲公司', '乙公司', '丙公司'] },
      source: '依托甲公司、乙公司、丙公司4家物流企业',
    },
    {
      shows: both('列出的名称不见于来源', 'A name that is not in the source'),
      verdict: 'inconsistent',
      figures: { companies: '3家物流企业' },
      relation: { 'list-length': 'companies', items: ['甲公司', '乙公司', '丁公司'] },
      source: '依托甲公司、乙公司、丙公司3家物流企业',
    },
  ],
  single: true,
  repeats: true,
  run: (corpus, among) =>
    judgeDeclared(corpus, among, {
      key: 'list-length',
      refs: (relation) => [relation['list-length']],
      judge: ([stated], { items, partial }) => judgeList(corpus, stated!, items, partial ?? false),
    }),
};

function judgeList(corpus: Corpus, stated: Stated, items: readonly string[], partial: boolean): Judgement {
  const count = rational(BigInt(items.length));
  const twice = items.find((item, index) => items.indexOf(item) !== index);
  if (twice) return wrong(stated, both(`“${twice}”列了两次`, `"${twice}" is listed twice`));
  const source = sourceOf(corpus, stated.figure.briefing);
  if (source?.text.at === 'hand') {
    const text = folded(source.text.value);
    const absent = items.find((item) => !text.includes(folded(item)));
    if (absent) return wrong(stated, both(`“${absent}”不见于来源`, `"${absent}" is not in the source`));
  }
  const one = items.length === 1;
  const names = both(items.join('、'), items.join(', '));
  const working = both(
    `来源列举 ${items.length} 项：${names.zh}`,
    `the source names ${one ? 'one' : `${items.length} of them`}: ${names.en}`,
  );
  const enough = stated.plain ? sameRational(count, stated.at) : contains(stated.interval, count);
  if (enough) return { verdict: stated.plain ? 'exact' : 'consistent', arithmetic: working };
  const hi = stated.interval.hi;
  if (partial && (!hi || compareRationals(count, hi.at) <= 0))
    return {
      verdict: 'consistent',
      arithmetic: both(
        `来源称共 ${printed(stated, 'zh')}，只举出 ${items.length} 项：${names.zh}`,
        `of ${printed(stated, 'en')} the source names ${one ? 'only one' : items.length}: ${names.en}`,
      ),
    };
  return wrong(stated, working);
}

function wrong(stated: Stated, working: { readonly zh: string; readonly en: string }): Judgement {
  const expected = both(
    `应与所列项数一致（${working.zh}）`,
    `expected as many items as are named (${working.en})`,
  );
  return unexpected(stated, [], expected, working);
}
