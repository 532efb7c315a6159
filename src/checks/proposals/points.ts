/**
 * A number of points and the points themselves: 强调四点意见：一是…二是…, or 八项措施 with a subheading for each.
 */
import { countsWhole } from '../../facts/stated.ts';
import type { Corpus } from '../../model/corpus.ts';
import { both } from '../declared.ts';
import { isHeading, type Passage, type Placed, paragraphsOf } from './passage.ts';
import type { Candidate } from './proposal.ts';

const numerals = [...'一二三四五六七八九十'];
/** How points are numbered, a pattern for the n-th. */
const marks: readonly ((numeral: string) => RegExp)[] = [
  (n) => new RegExp(`(?<=[。；：:;\\s])${n}是`, 'u'),
  (n) => new RegExp(`(?<=[。；：:;\\s])${n}、`, 'u'),
  (n) => new RegExp(`(?<=[。；：:;\\s])第${n}[，,、]`, 'u'),
  (n) => new RegExp(`[（(]${n}[）)]`, 'u'),
];

export function* pointCandidates(_corpus: Corpus, passage: Passage): Generator<Candidate> {
  for (const figure of passage.figures) {
    const { stated } = figure;
    const count = Number(stated.at.n);
    if (!stated.plain || stated.at.d !== 1n || count < 2 || count > numerals.length) continue;
    if (!countsWhole(stated.figure.unit)) continue;
    const items = numbered(passage, figure, count) ?? headed(passage, figure, count);
    if (!items) continue;
    yield {
      briefing: passage.briefing.id,
      relation: { 'list-length': figure.id, items: items.slice() },
      confidence: 0.85,
      because: both('数目之后逐条列出', 'the points are told one by one behind their number'),
    };
  }
}

/** As many numbered points as the number says, from the colon behind it. */
function numbered({ text, end }: Passage, figure: Placed, count: number): readonly string[] | undefined {
  const colon = /^[^。；]{0,30}?(?:[：:]|。\s*(?=一[是、]|第一))/u.exec(text.slice(figure.end, end));
  if (!colon) return undefined;
  const rest = text.slice(figure.end + colon[0].length - 1, end);
  return marks
    .map((mark) => {
      const items: string[] = [];
      for (let at = 0; items.length < numerals.length; ) {
        const found = mark(numerals[items.length]!).exec(rest.slice(at));
        // The first mark again: another list begins.
        const again = items.length > 0 && mark(numerals[0]!).exec(rest.slice(at));
        if (!found || (again && again.index < found.index)) break;
        at += found.index + found[0].length;
        items.push(
          rest
            .slice(at)
            .match(/^[^，,。；;：:]*/u)![0]
            .replaceAll(/\s+/g, ''),
        );
      }
      return items;
    })
    .find((items) => items.length === count && items.every((item) => item !== '' && item.length <= 40));
}

/** As many subheadings behind the number, each with prose under it. */
function headed(passage: Passage, figure: Placed, count: number): readonly string[] | undefined {
  if (count < 4 || !/^\s*(?:措施|举措|办法|机制|任务|工作)/u.test(passage.text.slice(figure.end)))
    return undefined;
  const paragraphs = paragraphsOf(passage).filter(({ start }) => start > figure.end);
  const headings = paragraphs.filter(
    ({ text }, index) => isHeading(text) && paragraphs[index + 1] && !isHeading(paragraphs[index + 1]!.text),
  );
  return headings.length === count ? headings.map(({ text }) => text.replaceAll(/\s+/g, '')) : undefined;
}
