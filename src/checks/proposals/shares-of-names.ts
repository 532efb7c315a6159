/**
 * Shares whose whole is told by its name: 不良贷款率 is of 贷款, 毛利率 of what was sold, 签约率 of those who live in a place.
 */
import { anywhere } from './elsewhere.ts';
import { isUndivided, type Numbered, type Placed } from './passage.ts';
import { areApart } from './periods.ts';
import { followsPart, isShareOf, onlyWhole, type ShareFinder } from './share.ts';
import { group } from './totals.ts';
import { before, subjectOf } from './words.ts';

/** 不良贷款57.0亿元，不良贷款率1.20%: of what the tail of its name says, 贷款. */
export const ofNamesake: ShareFinder = (corpus, passage, rate, last) => {
  if (!last || printedDigits(rate) < 2 || rate.stated.decimals < 1) return undefined;
  if (!followsPart(passage, last, rate)) return undefined;
  const name = nameOf(last);
  return onlyWhole(
    last,
    anywhere(corpus, passage),
    (one) =>
      isUndivided(one) &&
      group(one) === group(last) &&
      !areApart(one, last) &&
      nameOf(one).length > 1 &&
      nameOf(one) !== name &&
      name.endsWith(nameOf(one)) &&
      !/[不非未无副]$/u.test(name.slice(0, -nameOf(one).length)) &&
      isShareOf(last, one, rate),
  );
};

/** 毛利15.55亿元，毛利率32.0%: rates that are of all that was sold, whether or not it is told beside them. */
export const ofSales: ShareFinder = (corpus, passage, rate, last) => {
  if (!last || rate.stated.decimals < 1 || !followsPart(passage, last, rate)) return undefined;
  if (!/(?:毛利|净利|利润|费用|净利润)率(?:为|达)?$/u.test(before(passage, rate, 8))) return undefined;
  return onlyWhole(
    last,
    anywhere(corpus, passage),
    (one) =>
      /^(?:营业收入|营业总收入|营收|总收入|销售额|销售收入)$/u.test(nameOf(one)) &&
      isUndivided(one) &&
      !areApart(one, last) &&
      isShareOf(last, one, rate),
  );
};

/** What a figure counts, without the place that all is told of. */
const nameOf = (one: Numbered): string => subjectOf(one).replace(/^(?:全[国省市县区]|各项)/u, '');

/** 签约312.0万人，签约率62.4%: of those who live in the place, where three digits say so. */
export const ofResidents: ShareFinder = (corpus, passage, rate, last) => {
  if (!last || printedDigits(rate) < 3 || last.stated.figure.unit !== '{人}') return undefined;
  if (!followsPart(passage, last, rate)) return undefined;
  return onlyWhole(
    last,
    anywhere(corpus, passage),
    (one) =>
      /(?:^|常住|户籍|总)人口(?:数|总数)?$/u.test(subjectOf(one)) &&
      isUndivided(one) &&
      one.stated.figure.unit === '{人}' &&
      one.stated.figure.region === last.stated.figure.region &&
      isShareOf(last, one, rate),
  );
};

const printedDigits = ({ stated }: Placed): number => stated.printed.replaceAll(/^0\.0*|\D/g, '').length;
