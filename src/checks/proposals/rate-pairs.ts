/**
 * The part and the whole that make a rate: near it, of one unit, and of one thing in the archive's own words.
 */
import { countsWhole, type Stated } from '../../facts/stated.ts';
import { groupOf } from '../../model/vocabulary.ts';
import { contains, divide, overlaps, weight } from '../../quantity/interval.ts';
import { compareRationals, divideRationals, multiplyRationals, rational } from '../../quantity/rational.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { headOf } from './heads.ts';
import { isNear, isUndivided, type Passage, type Placed } from './passage.ts';
import { areApart } from './periods.ts';
import { before, between, isClose, saidOf, tellsOf } from './words.ts';

/** 三次产业占比分别为8.0%、46.7%和45.3%: the part is the one recorded for what the rate is recorded for. */
export const isOwnScope = ({ stated: { figure } }: Placed, rate: Placed): boolean =>
  figure.scope !== undefined && figure.scope === rate.stated.figure.scope;

const isAlike = ({ stated: a }: Placed, { stated: b }: Placed): boolean => a.figure.unit === b.figure.unit;

/** 宿位4860个，已入住4617人，入住率95.0%: places and those who take them, told one after the other or recorded alike. */
const isHeld = (passage: Passage, part: Placed, whole: Placed, rate: Placed): boolean =>
  [part, whole].every(
    (one) => countsWhole(one.stated.figure.unit) && (isOwnScope(one, rate) || isClose(passage, one, rate)),
  ) &&
  new Set([part, whole, rate].map(({ stated: { figure } }) => groupOf(figure.indicator))).size === 1 &&
  rate.stated.decimals > 0 &&
  whole.start < part.start &&
  part.start < rate.start &&
  (part.sentence === whole.sentence || part.sentence === rate.sentence);

/** What one thing was in another year is no part of what it is. */
const isEarlier = (part: Placed, whole: Placed): boolean =>
  part.stated.figure.indicator === whole.stated.figure.indicator && areApart(part, whole);

/** A whole that stands further off is that of the same indicator. */
const isOneThing = (part: Placed, whole: Placed): boolean =>
  isUndivided(whole) && part.stated.figure.indicator === whole.stated.figure.indicator;

/** 停运线路146条，…。…131条线路恢复运行，恢复率89.7%: counted before it, under the name of what has come to be so. */
function isNamesake(passage: Passage, part: Placed, whole: Placed, rate: Placed): boolean {
  const done = /([一-鿿]{2})率[^率]{0,2}$/u.exec(before(passage, rate, 8))?.[1];
  return (
    isUndivided(whole) &&
    whole.end <= part.start &&
    part.sentence === rate.sentence &&
    rate.stated.decimals > 0 &&
    isAlike(part, whole) &&
    headOf(part.stated.figure) === headOf(whole.stated.figure) &&
    done !== undefined &&
    tellsOf(passage, part, done)
  );
}

/** 货车事故864起，占一成: the share of what stands right before it. */
const isRightBefore = (passage: Passage, part: Placed, rate: Placed): boolean =>
  passage.figures[passage.figures.indexOf(rate) - 1] === part &&
  /^，占(?:比|了)?$/u.test(between(passage, part, rate));

/** Of two equal numbers of different things, one is not all of the other. */
const isAllOf = (part: Placed, whole: Placed): boolean => sameRational(part.stated.at, whole.stated.at);

/** 团体献血11046人次。…本科以上学历者占35.0%: a rate of a sentence of its own, of what neither of the two is called. */
function isOfAnother(passage: Passage, part: Placed, whole: Placed, rate: Placed): boolean {
  if (part.sentence === rate.sentence || isOwnScope(part, rate)) return false;
  // 水压合格率: what comes to a rate stands before the two characters of what is done.
  const run = before(passage, rate, 24)
    .split(/[^一-鿿]/u)
    .at(-1)!;
  const name = run.slice(0, Math.max(0, run.search(/(?:[一-鿿]{2}率|占比?)[约近超仅达为]?$/u)));
  const of = name
    .replace(/[约仅共也均的]{1,2}$/u, '')
    .split(/[中的]/u)
    .at(-1)!;
  const said = `${saidOf(passage, part, 16)} ${saidOf(passage, whole, 16)}`;
  return of.length > 1 && ![...of].some((_, at) => at > 0 && said.includes(of.slice(at - 1, at + 1)));
}

interface Pair {
  readonly part: Placed;
  readonly whole: Placed;
  readonly confidence: number;
}

/** The nearest part and whole whose quotient rounds to the rate; a chance hit on few digits is refused. */
export function bestPair(passage: Passage, near: readonly Placed[], rate: Placed): Pair | undefined {
  const hits: (Pair & { readonly distance: number })[] = [];
  for (const whole of near)
    for (const part of near) {
      if (
        part === whole ||
        isEarlier(part, whole) ||
        isOfAnother(passage, part, whole, rate) ||
        !(isAlike(part, whole) || isHeld(passage, part, whole, rate)) ||
        !(
          isClose(passage, whole, rate) ||
          isOneThing(part, whole) ||
          isNamesake(passage, part, whole, rate)
        ) ||
        !(
          isNear(part, rate) ||
          isOwnScope(part, rate) ||
          isStretch(part, whole, rate) ||
          isUsed(passage, part, whole, rate)
        ) ||
        !(
          isPlanned(passage, part, whole, rate) ||
          isCover(passage, part, whole, rate) ||
          isPart(part.stated, whole.stated)
        ) ||
        !fits(part.stated, whole.stated, rate.stated)
      )
        continue;
      const related = kinship(part, whole, rate);
      const isTold = isOneThing(part, whole) && isRightBefore(passage, part, rate);
      if (related === 0 || (related < 2 && rate.stated.decimals < 1 && !isTold)) continue;
      if (isAllOf(part, whole) && part.stated.figure.indicator !== whole.stated.figure.indicator) continue;
      const distance = Math.abs(part.start - rate.start) + Math.abs(whole.start - rate.start);
      // What takes a place is surer told in the unit of what it is part of.
      const sure = isTold ? 0.98 : related >= 2 ? (isAlike(part, whole) ? 0.97 : 0.9) : 0.85;
      hits.push({ part, whole, distance, confidence: sure });
    }
  // 销量7.2万吨 of 产能8万吨 is 92 % only because 8万 is rounded: what comes to the rate by itself is meant.
  const exact = hits.filter(({ part, whole }) => rounds(part.stated, whole.stated, rate.stated));
  return (exact.length > 0 ? exact : hits).toSorted(
    (a, b) => b.confidence - a.confidence || a.distance - b.distance,
  )[0];
}

/** How much the archive's own words tie the three together: region, scope, group of indicators. */
function kinship(part: Placed, whole: Placed, rate: Placed): number {
  const [p, w, r] = [part, whole, rate].map(({ stated }) => stated.figure) as [
    Stated['figure'],
    Stated['figure'],
    Stated['figure'],
  ];
  if (p.region !== w.region || p.region !== r.region) return 0;
  const kin = [
    groupOf(p.indicator) === groupOf(r.indicator),
    (p.scope ?? '') === (r.scope ?? ''),
    groupOf(w.indicator) === groupOf(p.indicator),
  ];
  return (
    kin.filter(Boolean).length -
    1 +
    (part.sentence === rate.sentence && whole.sentence === rate.sentence ? 1 : 0)
  );
}

/** 6月占52.5%, behind what fell in half a year: the part is what is recorded of the time that the rate is of. */
const isStretch = (part: Placed, whole: Placed, rate: Placed): boolean => {
  const [p, w, r] = [part, whole, rate].map(({ stated }) => stated.figure);
  return (
    p!.period === r!.period &&
    p!.period !== w!.period &&
    p!.indicator === w!.indicator &&
    p!.scope === w!.scope &&
    whole.sentence === rate.sentence &&
    rate.stated.decimals > 0
  );
};

/** 拆解产能21万辆，产能利用率40.0%: of what there is room for, all that came, wherever that is told. */
const isUsed = (passage: Passage, part: Placed, whole: Placed, rate: Placed): boolean =>
  isUndivided(part) &&
  rate.stated.decimals > 0 &&
  part.stated.figure.period === rate.stated.figure.period &&
  /(?:利用率|使用率|开工率|入住率|上座率)(?:为|达)?$/u.test(before(passage, rate, 8)) &&
  passage.figures[passage.figures.indexOf(rate) - 1] === whole;

/** 完成年度计划600台的103.3%, or 计划3.5万人，已筛查3.64万人，完成任务的104.0%: more may be done than was planned. */
function isPlanned(passage: Passage, part: Placed, whole: Placed, rate: Placed): boolean {
  const lead = (one: Placed, length: number): string => before(passage, one, length);
  if (whole.start > rate.start || part.start > rate.start) return false;
  if (!/(?:计划|目标|任务|预算|指标|定额)[^。；\d]{0,10}$/u.test(lead(whole, 14))) return false;
  return part.start < whole.start
    ? /^(?:的|，完成率|，为[^，。；\d]{0,8}的)[^，。；\d]{0,4}$/u.test(between(passage, whole, rate))
    : /完成(?:了|率|全年|年度|全部|年初)?(?:任务|计划|目标|指标)?(?:的|率)?(?:为|达)?$/u.test(lead(rate, 14));
}

/** 不良贷款57.0亿元，拨备142.5亿元，拨备覆盖率250.0%: what stands right before the rate may cover more than all of it. */
const isCover = (passage: Passage, part: Placed, whole: Placed, rate: Placed): boolean =>
  whole.start < part.start &&
  passage.figures[passage.figures.indexOf(rate) - 1] === part &&
  part.sentence === rate.sentence &&
  isClose(passage, whole, rate) &&
  /(?:覆盖率|保障率|满足率|充足率|自给率|超额率)(?:为|达)?$/u.test(before(passage, rate, 8));

export const isPart = (part: Stated, whole: Stated): boolean => compareRationals(part.at, whole.at) <= 0;

export function fits(part: Stated, whole: Stated, rate: Stated): boolean {
  if (whole.at.n <= 0n || part.at.n <= 0n || !part.plain || !whole.plain) return false;
  return overlaps(weight(divide(part.interval, whole.interval), rational(100n)), rate.interval);
}

/** Whether the numbers as they are printed make a quotient that rounds to the rate. */
export const rounds = (part: Stated, whole: Stated, rate: Stated): boolean => {
  const quotient = multiplyRationals(divideRationals(part.at, whole.at), rational(100n));
  return contains(rate.interval, quotient);
};
