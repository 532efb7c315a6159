/**
 * Words that point to a place without naming it: 全市 and 我市 to the article's own, 该县 to the county last
 * named. A county-level city is 市 too, so it is the suffix of the name that counts, not the level.
 */
import { ancestorsOf, country, depthOf, isWithin, regionOf } from '../regions/regions.ts';

export interface Mention {
  readonly code: string;
  /** The words that name it or point to it. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Governs its own sentence only: 全市80%以上, or a place above the article's own. */
  readonly local?: boolean;
}

const pattern = /([全我本该該辖轄])([省市县縣区區国國])/g;

/** Words before 全市 that make it the field of a ranking, not the subject. */
const ranking = /(?:居|列|为|位居|排名|成为|成為)$/;
const ranked = /^(?:首|第|前列|最|范围)/;

/** The last letter of a place's name, simplified: what 该市 can point back to. */
const suffixOf = (code: string): string => regionOf(code)?.zh.at(-1) ?? '';
const simplified: Readonly<Record<string, string>> = { 縣: '县', 區: '区', 國: '国' };

/** Pointers of one paragraph. `latest` holds the place last named for each suffix, and is kept up to date. */
export function pointersIn(
  tight: string,
  names: readonly Mention[],
  article: string,
  latest: Map<string, string>,
): Mention[] {
  const chain = [article, ...ancestorsOf(article).map(({ code }) => code)].filter((code) => code !== country);
  const pointers: Mention[] = [];
  let next = 0;
  for (const found of tight.matchAll(pattern)) {
    for (; next < names.length && names[next]!.start < found.index; next += 1)
      latest.set(suffixOf(names[next]!.code), names[next]!.code);
    const [words, which, letter] = found as unknown as [string, string, string];
    const suffix = simplified[letter] ?? letter;
    const own = chain.find((code) => suffixOf(code) === suffix);
    const last = latest.get(suffix);
    const code = suffix === '国' ? country : /[该該]/.test(which) ? (last ?? own) : (own ?? last);
    if (!code || isAside(tight, found.index, code, article)) continue;
    const end = found.index + words.length;
    pointers.push({
      code,
      words,
      start: found.index,
      end,
      local: code !== article && isWithin(article, code),
    });
  }
  for (; next < names.length; next += 1) latest.set(suffixOf(names[next]!.code), names[next]!.code);
  return pointers;
}

/** 全国 in an event's name, 全省 in an office's or a rule's, 全市第一 say nothing of the place that a figure is about. */
function isAside(tight: string, at: number, code: string, article: string): boolean {
  const before = tight.slice(Math.max(0, at - 3), at);
  // A level that the article does not write about governs only where it opens a clause.
  const remote = code !== article && depthOf(code) < 2 && depthOf(article) >= 2;
  if (remote && !/(?:^|[，。；、,;])$/.test(before)) return true;
  return ranking.test(before) || ranked.test(tight.slice(at + 2, at + 5));
}
