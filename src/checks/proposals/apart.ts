/**
 * Totals whose parts are told elsewhere: item by item in one sentence, or in another article of the source.
 */
import type { Corpus } from '../../model/corpus.ts';
import { compareRationals } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { isWithin } from '../../regions/regions.ts';
import { both } from '../declared.ts';
import { anywhere, elsewhere, refIn } from './elsewhere.ts';
import { adds, isUndivided, type Numbered, type Passage, type Placed } from './passage.ts';
import type { Candidate } from './proposal.ts';
import { group, isOpened, total } from './totals.ts';
import { isJoined } from './words.ts';

/** Three or more neighbours, each of another scope, that are exactly what another article of the source counts at once. */
export function* toldApartCandidates(corpus: Corpus, passage: Passage): Generator<Candidate> {
  const wholes = elsewhere(corpus, passage).filter((one) => adds(one) && one.stated.at.n >= 20n);
  const told = passage.figures.filter(adds);
  for (const whole of wholes) {
    const alike = told.filter((one) => kindOf(one) === kindOf(whole));
    const { indicator } = whole.stated.figure;
    const run =
      runOf(
        alike.filter(({ stated }) => stated.figure.indicator === indicator),
        whole,
      ) ?? runOf(alike, whole);
    if (!run) continue;
    yield {
      briefing: passage.briefing.id,
      relation: { sum: run.map(({ id }) => id), of: refIn(passage.briefing.id, whole) },
      confidence: 0.8,
      because: both(
        '同一来源另一篇的数恰为各项之和',
        'another article of the source tells exactly their sum',
      ),
    };
  }
}

function runOf(alike: readonly Placed[], { stated: whole }: Numbered): readonly Placed[] | undefined {
  // The first of each scope: a whole stands before what is told of it.
  const firsts = [...Map.groupBy(alike, ({ stated }) => stated.figure.scope).values()].map(
    ([first]) => first!,
  );
  for (const from of firsts.keys())
    for (let to = from + 3; to <= firsts.length; to++) {
      const run = firsts.slice(from, to);
      if (run.some(({ stated }) => stated.figure.scope === whole.figure.scope)) continue;
      if (sameRational(total(run), whole.at)) return run;
    }
  return undefined;
}

const kindOf = (one: Numbered): string => {
  const { unit, region, period } = one.stated.figure;
  return [group(one), unit, region, period].join(' ');
};

/** Three or more of one kind in one sentence, and a total of the family that they stay within. */
export function* listedCandidates(corpus: Corpus, passage: Passage): Generator<Candidate> {
  const { figures, briefing } = passage;
  const lists = Map.groupBy(
    figures.filter(adds),
    ({ sentence, stated: { figure } }) => `${sentence} ${figure.indicator} ${figure.unit} ${figure.period}`,
  );
  for (const list of lists.values()) {
    // What is told of one place without a scope is no item beside those that have one.
    const items = list.filter((one) => !isUndivided(one));
    const parts = items.length > 0 && areOfOnePlace(list) ? items : list;
    const scopes = new Set(parts.map(({ stated: { figure } }) => `${figure.region} ${figure.scope ?? ''}`));
    if (parts.length < 3 || scopes.size < parts.length) continue;
    if (anywhere(corpus, passage).some((whole) => isMadeOf(whole, parts))) continue;
    const ofKinds = isBreath(passage, parts) ? figures.filter((whole) => isWholeOfKinds(whole, parts)) : [];
    const own =
      ofKinds.length === 1
        ? ofKinds
        : figures.filter(
            (whole) =>
              (isWholeOf(whole, parts) && !isJoined(passage, whole, parts[0]!)) ||
              isOpenedBy(passage, whole, parts),
          );
    // 繁育126只，成活118只，其中…: of two that may be meant, the nearer.
    const nearest = own.filter((whole) => isOpened(passage, parts, whole)).at(-1);
    const wholes = nearest
      ? [nearest]
      : own.length > 0
        ? own
        : elsewhere(corpus, passage).filter((whole) => isWholeOf(whole, parts));
    if (wholes.length !== 1) continue;
    yield {
      briefing: briefing.id,
      relation: {
        sum: parts.map(({ id }) => id),
        of: refIn(briefing.id, wholes[0]!),
        partial: true,
      },
      confidence: own.length > 0 ? 0.8 : 0.75,
      because: both('同一句列举的各项，应在合计之内', 'items of one sentence that stay within the total'),
    };
  }
}

const areOfOnePlace = (list: readonly Placed[]): boolean =>
  new Set(list.map(({ stated }) => stated.figure.region)).size === 1;

/** 共162万人次，其中甲38万人次、乙26万人次、丙45万人次: of one indicator too. */
const isOpenedBy = (passage: Passage, whole: Placed, parts: readonly Placed[]): boolean =>
  adds(whole) &&
  isOpened(passage, parts, whole) &&
  whole.stated.figure.unit === parts[0]!.stated.figure.unit &&
  whole.stated.figure.indicator === parts[0]!.stated.figure.indicator &&
  isUndivided(whole) &&
  compareRationals(total(parts), whole.stated.at) < 0;

/** 对东盟、欧盟、美国分别进出口82.5亿元、61.9亿元和49.5亿元: kinds in one breath, of what is counted in all. */
function isBreath(passage: Passage, parts: readonly Placed[]): boolean {
  const from = passage.figures.indexOf(parts[0]!);
  const joins = (at: number): boolean => {
    const [a, b] = [passage.figures[at - 1], passage.figures[at]];
    return a !== undefined && b !== undefined && isJoined(passage, a, b);
  };
  return (
    !joins(from) &&
    !joins(from + parts.length) &&
    parts.every((_, index) => index === 0 || joins(from + index))
  );
}

const isWholeOfKinds = (whole: Placed, parts: readonly Placed[]): boolean =>
  adds(whole) &&
  isUndivided(whole) &&
  parts.every(
    ({ stated: { figure } }) =>
      figure.scope !== undefined &&
      (['indicator', 'unit', 'region', 'period'] as const).every(
        (key) => figure[key] === whole.stated.figure[key],
      ),
  ) &&
  compareRationals(total(parts), whole.stated.at) < 0;

/** What is told in full is no part of something larger. */
const isMadeOf = (whole: Numbered, parts: readonly Placed[]): boolean =>
  adds(whole) &&
  whole.stated.figure.unit === parts[0]!.stated.figure.unit &&
  group(whole) === group(parts[0]!) &&
  sameRational(total(parts), whole.stated.at);

function isWholeOf(whole: Numbered, parts: readonly Placed[]): boolean {
  const [{ figure }, first] = [whole.stated, parts[0]!.stated.figure];
  return (
    adds(whole) &&
    parts.every(({ stated }) => stated !== whole.stated) &&
    figure.unit === first.unit &&
    figure.period === first.period &&
    isUndivided(whole) &&
    group(whole) === group(parts[0]!) &&
    figure.indicator !== first.indicator &&
    parts.every(({ stated }) => isWithin(stated.figure.region, figure.region)) &&
    compareRationals(total(parts), whole.stated.at) < 0
  );
}
