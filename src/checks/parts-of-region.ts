/**
 * `parts-of-region`: counties against their city, cities against their province. The parts lie in the
 * region of their total, none of them twice.
 */
import type { Stated } from '../facts/stated.ts';
import type { Bilingual } from '../model/text.ts';
import { isWithin, regionOf } from '../regions/regions.ts';
import type { Check } from './check.ts';
import { basesDiffer, unitsDiffer } from './comparable.ts';
import { both, judgeDeclared, reread } from './declared.ts';
import { judgeTotal } from './total.ts';

export const partsOfRegion: Check = {
  id: 'parts-of-region',
  title: both('下级地区之和', 'Parts of a region'),
  summary: both(
    '各县之和应当等于全市，各市之和应当等于全省；各部分必须位于合计的地区之内，且不得重复。只列出部分地区时（partial），和不得超过合计。',
    'Counties add up to their city and cities to their province. Each part lies in the region of the total, none twice. Where only some regions are listed (partial), they must not exceed the total.',
  ),
  examples: [
    {
      shows: both('两县之和不超过全市', 'Two counties stay within their city'),
      verdict: 'exact',
      figures: {
        wuzhi: { quote: '总投资55.5亿元', region: '410823' },
        wen: { quote: '总投资208亿元', region: '410825' },
        city: { quote: '总投资939亿元', region: '410800' },
      },
      relation: { 'parts-of-region': ['wuzhi', 'wen'], of: 'city', partial: true },
    },
    {
      shows: both('两县之和超过全市', 'Two counties exceed their city'),
      verdict: 'inconsistent',
      figures: {
        wuzhi: { quote: '总投资55.5亿元', region: '410823' },
        wen: { quote: '总投资208亿元', region: '410825' },
        city: { quote: '总投资239亿元', region: '410800' },
      },
      relation: { 'parts-of-region': ['wuzhi', 'wen'], of: 'city', partial: true },
    },
    {
      shows: both('郑州不属于焦作', 'Zhengzhou is no part of Jiaozuo'),
      verdict: 'inconsistent',
      figures: {
        zhengzhou: { quote: '总投资55.5亿元', region: '410100' },
        city: { quote: '总投资939亿元', region: '410800' },
      },
      relation: { 'parts-of-region': ['zhengzhou'], of: 'city', partial: true },
    },
  ],
  single: true,
  repeats: true,
  run: (corpus, among) =>
    judgeDeclared(corpus, among, {
      key: 'parts-of-region',
      refs: (relation) => [relation.of, ...relation['parts-of-region']],
      guard: (stated) => unitsDiffer(stated) ?? basesDiffer(stated),
      judge: ([total, ...parts], { partial }) => {
        const stray = strayPart(total!, parts);
        if (!stray) return judgeTotal(corpus, total!, parts, partial ?? false);
        return { verdict: 'inconsistent', message: stray, hint: reread([total!, ...parts]) };
      },
    }),
};

function strayPart(total: Stated, parts: readonly Stated[]): Bilingual | undefined {
  const seen = new Set<string>();
  const name = (code: string): Bilingual => regionOf(code) ?? both(code, code);
  for (const { figure } of parts) {
    const part = name(figure.region);
    if (seen.has(figure.region))
      return both(
        `${part.zh} 出现了两次，应只计一次`,
        `Unexpected second part for ${part.en}, expected each region once`,
      );
    seen.add(figure.region);
    if (figure.region !== total.figure.region && isWithin(figure.region, total.figure.region)) continue;
    const whole = name(total.figure.region);
    return both(
      `“${figure.id}”的地区出现了 ${part.zh}，应在 ${whole.zh} 之内`,
      `Unexpected region ${part.en} for "${figure.id}", expected one within ${whole.en}`,
    );
  }
  return undefined;
}
