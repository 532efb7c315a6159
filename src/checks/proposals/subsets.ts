/**
 * Parts that must stay within their whole: of-which lines (其中), and figures that the archive itself records as
 * a narrower scope of another.
 */
import { stages } from '../../facts/agreement.ts';
import { factOf } from '../../facts/facts.ts';
import { remembered } from '../../facts/remembered.ts';
import { countsWhole, statedOf } from '../../facts/stated.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Figure } from '../../model/figure.ts';
import { foldScript } from '../../quantity/fold.ts';
import { compareRationals } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { isWithin } from '../../regions/regions.ts';
import { periodEnds } from '../calendar.ts';
import { isBasis } from '../comparable.ts';
import { both } from '../declared.ts';
import { isChange } from './differences.ts';
import { adds, type Passage, type Placed } from './passage.ts';
import { areApart } from './periods.ts';
import type { Candidate } from './proposal.ts';
import { total } from './totals.ts';
import { before, between, perIn } from './words.ts';

export function* boundCandidates(_corpus: Corpus, passage: Passage): Generator<Candidate> {
  for (const [index, part] of passage.figures.entries()) {
    const found = adds(part) && !isChange(passage, part) ? wholeOf(passage, index) : undefined;
    if (!found || !isSmaller(part.stated, found.whole.stated)) continue;
    const [inner, outer] = [part.stated.figure.region, found.whole.stated.figure.region];
    if (!isWithin(inner, outer)) continue;
    yield {
      briefing: passage.briefing.id,
      relation: { bounds: part.id, within: found.whole.id },
      confidence: found.confidence,
      because: both('“其中”所引的部分不得大于全体', 'an of-which line stays within what it is part of'),
    };
  }
}

/** 比前一日的3478例: what the whole is compared with is not the whole. */
const compared = /(?<![同环占])比[^，。；、\d]{1,10}$/u;

/** Of one unit and of no other time. */
const isOfOneUnit = (part: Placed, whole: Placed): boolean => {
  const [inner, outer] = [part.stated.figure, whole.stated.figure];
  return (
    inner.unit === outer.unit &&
    !areApart(part, whole) &&
    (isDuring(inner.period, outer.period) || inner.indicator !== outer.indicator)
  );
};

const done =
  /已(?:经)?(?:复工|复业|开工|完成|到位|解决|整改|开业|签约|返岗|治愈|投产|办结|落实)|治愈|出院|斩获|中标|获奖|入围|入选|晋级|录取|^[，、](?:复工|复业|开工|申请|到位|解决|完成)[^，。；\d]{0,8}$/u;

/** 共27条，其中19条; 27条公路中的19条; 365家中有276家. */
const among = /其中|[^，。；、]中(?:的|有|已有)$/u;
/** 38家报名，5家…: of those who tried, those who are told next. */
const tried =
  /(?:报名|参赛|参评|申报|投标|竞买|竞拍|申请|应聘|候选|初审|复审|初选|海选|笔试|面试|预赛)(?:的[^，。；、\d]{0,6})?，(?:最终|最后)?$/u;

interface Found {
  readonly whole: Placed;
  readonly confidence: number;
}

function wholeOf(passage: Passage, index: number): Found | undefined {
  const part = passage.figures[index]!;
  const earlier = passage.figures
    .slice(0, index)
    .filter((figure) => adds(figure) && isOfOneUnit(part, figure))
    .filter((figure) => perIn(passage, figure) === perIn(passage, part))
    .filter((figure) => !isChange(passage, figure) && !compared.test(before(passage, figure, 12)));
  const near = earlier.at(-1);
  const gap = near && between(passage, near, part);
  const close = near && gap !== undefined && gap.length <= 40 && near.sentence === part.sentence;
  if (
    close &&
    !/分别|剩余|其余|尚有|还有/u.test(gap) &&
    (done.test(gap) || among.test(gap) || tried.test(gap))
  )
    return { whole: near, confidence: among.test(gap) ? 0.92 : 0.85 };
  return close ? undefined : amongOf(passage, part, earlier);
}

/** 其中 opens a list; its lines are parts of what stands before it, up to the full stop. */
function amongOf({ text }: Passage, part: Placed, earlier: readonly Placed[]): Found | undefined {
  const stop = lastStop(text, part.start);
  const among = text.lastIndexOf('其中', part.start);
  if (among < stop) return undefined;
  const opens = text.slice(stop, among).trim() === '';
  const whole = earlier.findLast(({ end }) => end <= among);
  if (!whole || whole.start < (opens ? lastStop(text, stop - 1) : stop)) return undefined;
  if (/分别/u.test(text.slice(among, part.start)) || among - whole.end > 60) return undefined;
  // What has made the whole already leaves nothing to be among it.
  const told = earlier.filter(({ start }) => start > among);
  if (told.some((_, at) => at > 0 && sameRational(total(told.slice(0, at + 1)), whole.stated.at)))
    return undefined;
  if (isParallel(text.slice(stop, whole.start), text.slice(whole.end, part.start))) return undefined;
  return { whole, confidence: 0.85 };
}

/** 新增确诊12例，其中…；新增治愈9例: what is told next with the words that the whole was told with is none of it. */
function isParallel(lead: string, rest: string): boolean {
  const last = rest.split(/[；]/u).slice(1).at(-1)?.trim();
  return last !== undefined && last.length > 1 && lead.includes(last.slice(0, 2));
}

const lastStop = (text: string, before: number): number =>
  Math.max(...['。', '！', '？'].map((mark) => text.lastIndexOf(mark, before - 1))) + 1;

const isSmaller = (part: Placed['stated'], whole: Placed['stated']): boolean =>
  compareRationals(part.at, whole.at) <= 0;

/** One indicator, once for all and once for a narrower scope or for a place within, over the same time. */
export function* scopeCandidates(corpus: Corpus, passage: Passage): Generator<Candidate> {
  const { briefing } = passage;
  for (const part of briefing.figures) {
    const wholes = (byIndicator(corpus).get(keyOf(part)) ?? [])
      .filter((figure) => isPart(corpus, part, figure))
      .map((figure) => ownOf(corpus, figure, briefing.id));
    const own = wholes.filter((figure) => figure.briefing === briefing.id);
    const whole = own.find(({ scope }) => scope !== undefined) ?? own[0] ?? wholes[0];
    if (!whole || areBeside(passage, part, whole)) continue;
    // Places within a place in one article are added up, not bounded one by one.
    if (part.region !== whole.region && part.briefing === whole.briefing) continue;
    yield {
      briefing: briefing.id,
      relation: { bounds: part.id, within: whole.briefing === briefing.id ? whole.id : whole.ref },
      confidence: whole.briefing === briefing.id ? 0.9 : 0.8,
      because: both('同一指标的部分与全体', 'a part and the whole of one indicator'),
    };
  }
}

/** The same fact as this briefing tells it, where it does. */
const ownOf = (corpus: Corpus, figure: Figure, briefing: string): Figure =>
  factOf(corpus, figure.ref)?.occurrences.find((other) => other.briefing === briefing) ?? figure;

/** 14个工作专班和1个督导专班: one and another, not one of the other. */
function areBeside(passage: Passage, part: Figure, whole: Figure): boolean {
  const [a, b] = [part, whole]
    .map(({ id, briefing }) =>
      passage.figures.find((f) => f.id === id && f.stated.figure.briefing === briefing),
    )
    .toSorted((x, y) => (x?.start ?? 0) - (y?.start ?? 0));
  return a !== undefined && b !== undefined && /^[^，。；]{0,12}[和与及、]$/u.test(between(passage, a, b));
}

const keyOf = ({ indicator, unit, per }: Figure): string =>
  `${indicator} ${countsWhole(unit) ? '' : unit} ${per ?? ''}`;

const known = new WeakMap<Corpus, ReadonlyMap<string, readonly Figure[]>>();
const byIndicator = (corpus: Corpus): ReadonlyMap<string, readonly Figure[]> =>
  remembered(known, corpus, () => Map.groupBy(corpus.figures.values(), keyOf));

function isPart(corpus: Corpus, part: Figure, whole: Figure): boolean {
  if (part === whole || !adds({ stated: statedOf(part) }) || !isWithin(part.region, whole.region))
    return false;
  if ([part, whole].some(({ scope = '' }) => isBasis(scope) || stages.has(scope))) return false;
  // One station has more rain than the mean of all, another less.
  if (/平均|[户人日月年亩场]均|均价|单价/u.test(foldScript(whole.subject.zh))) return false;
  const narrower =
    part.region === whole.region ? isNarrower(corpus, part, whole) : part.scope === whole.scope;
  return narrower && isDuring(part.period, whole.period) && isSmaller(statedOf(part), statedOf(whole));
}

/** `above-scale-industry` of `industry`, and `gold-swimming` of `gold`. */
export const isNarrowerScope = (part: string, whole: string): boolean =>
  (part.endsWith(`-${whole}`) && !/^(?:non|not|no|other)-/.test(part)) || part.startsWith(`${whole}-`);

/** In one source any scope is narrower than none; anywhere `above-scale-industry` is than `industry`. */
const isNarrower = (corpus: Corpus, part: Figure, whole: Figure): boolean =>
  part.scope !== undefined &&
  (whole.scope === undefined
    ? part.briefing === whole.briefing || (areOfOneSource(corpus, part, whole) && saysMore(part, whole))
    : isNarrowerScope(part.scope, whole.scope));

/** 复工的重点项目 says all the words of 复工的项目, and more. */
function saysMore(part: Figure, whole: Figure): boolean {
  const wanted = [...whole.subject.zh];
  let next = 0;
  for (const char of part.subject.zh) if (char === wanted[next]) next++;
  return next === wanted.length && part.subject.zh.length > whole.subject.zh.length;
}

const areOfOneSource = ({ briefings }: Corpus, a: Figure, b: Figure): boolean =>
  briefings.get(a.briefing)?.source === briefings.get(b.briefing)?.source;

function isDuring(inner: string, outer: string): boolean {
  if (inner === outer) return true;
  const [[, to], [start, end]] = [periodEnds(inner), periodEnds(outer)];
  // "So far" holds every day up to its last.
  return start === undefined && to !== undefined && end !== undefined && to <= end;
}
