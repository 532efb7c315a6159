/**
 * Shares of a whole that the text names (占在校生的13.0%) and states in another paragraph or another article.
 */
import type { Stated } from '../../facts/stated.ts';
import type { Corpus } from '../../model/corpus.ts';
import { elsewhere } from './elsewhere.ts';
import { adds, isUndivided, type Numbered, type Passage, type Placed } from './passage.ts';
import { before, subjectOf } from './words.ts';

/** Words before the name that say which or that it is all. */
const named =
  /占(?:了|到|据)?(?:全部|全市|全县|全区|全省|全国|全院|全校|同期|总)?([一-鿿]{2,12}?)(?:总数|总量|总额)?的?(?:比重|比例)?(?:约|近|超|达|为|到)?$/u;

/** The name of the whole right before a rate. */
export const wholeNamed = (passage: Passage, rate: Placed): string | undefined =>
  named.exec(before(passage, rate, 20))?.[1];

/** The one figure of that name, here or else in another article, that `fits`. */
export function namedWhole(
  corpus: Corpus,
  passage: Passage,
  name: string,
  fits: (whole: Stated) => boolean,
): Stated | undefined {
  for (const figures of [passage.figures, elsewhere(corpus, passage)]) {
    const wholes = figures.filter((whole) => adds(whole) && isCalled(whole, name) && fits(whole.stated));
    if (wholes.length > 0) return wholes.length === 1 ? wholes[0]!.stated : undefined;
  }
  return undefined;
}

const isCalled = (whole: Numbered, name: string): boolean => {
  const subject = subjectOf(whole).replaceAll('的', '');
  // 占焚化量 of 焚化的垃圾: an amount is called by what is done.
  const stem = name.replace(/[量数额]$/u, '');
  const isNamed =
    subject.includes(name) ||
    // 占总营收 of the 营业收入: a name cut short to two of its characters.
    (name.length === 2 && isShortFor(name, subject)) ||
    // 占最大负荷 of the 最大用电负荷.
    (name.length > 3 && subject.startsWith(name.slice(0, 2)) && subject.endsWith(name.slice(-2))) ||
    name.includes(subject) ||
    (stem.length > 1 && subject.includes(stem));
  return isUndivided(whole) && isNamed;
};

const isShortFor = (short: string, name: string): boolean =>
  name.startsWith(short[0]!) && name.length <= 6 && name.indexOf(short[1]!, 1) > 1;
