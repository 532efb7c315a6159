/**
 * How a number in running text is judged; loading this module also tells the units what bars them there, and adds
 * those that only running text names.
 */
import './gap.ts';
import './spoken.ts';

import { freeAfter, openedByMany } from '../data/hedge-neighbours.ts';
import { beforeSoon, moreHedges, soon } from '../data/more-hedges-zh.ts';
import { moreNotBefore } from '../data/more-neighbours.ts';
import { moreCounters, moreMeasures, moreWeakCounters } from '../data/more-units.ts';
import { behindTenths } from '../data/tenths-neighbours.ts';
import { counterNotBefore, unitBefore, unitNotBefore } from '../data/unit-neighbours.ts';
import type { HedgeClass } from '../hedge-zh.ts';
import { takeUpperBound } from './both-bounds.ts';
import type { Judge } from './candidate.ts';
import { isRange } from './change.ts';
import { readSmaller } from './compound.ts';
import { currencyInText } from './currency-in-text.ts';
import { directionOf } from './direction.ts';
import { doubtOf } from './doubt.ts';
import { baseOfAny } from './each-many.ts';
import { lendUnit } from './enumeration.ts';
import { countsAsQuantity } from './evidence.ts';
import { farHedge } from './far-hedge.ts';
import { addHedges, denyHedges, freeHedges } from './hedge.ts';
import { placeHedge } from './place-hedge.ts';
import { priceEach } from './price-each.ts';
import { settleUnit } from './settled-unit.ts';
import { spokenUpper } from './spoken-range.ts';
import { spokenTailAt } from './spoken-tail.ts';
import { openedBy } from './surroundings.ts';
import { tenthsOf } from './tenths.ts';
import { oneOf } from './text.ts';
import { addUnits, barUnit } from './unit.ts';
import { unitInText } from './unit-in-text.ts';
import { hedgeOverVerb } from './verb-hedge.ts';

addUnits(moreMeasures, moreCounters, moreWeakCounters);
freeHedges(freeAfter);
// 吃盐别超过5克, but 分别超过97%.
denyHedges(
  (text, start) => oneOf(text, start - 1, '别勿莫') && !oneOf(text, start - 2, '分特级类区个告离识辨性'),
);
tenthsOf(behindTenths);
openedBy(openedByMany);
for (const [name, list] of Object.entries(moreHedges)) addHedges(name as HedgeClass, list);
addHedges('near', soon, beforeSoon);
for (const [word, not] of Object.entries({ ...counterNotBefore, ...moreNotBefore, ...unitNotBefore }))
  barUnit(word, not, unitBefore[word]?.split(' ') ?? []);

/** A range whose ends 不等 leaves in either order. */
const unordered = /^[\d.,]{1,12}[^\d，,。；;、]{1,5}[至到][\d.,]{1,12}[^\d，,。；;、]{1,5}不等/;
const longestRange = 40;
/** 26℃～10℃: by day and by night, as forecasts print it. */
const byNight = /^[\d.]{1,5}(?:℃|°C)\s?[~～∼][\d.]{1,5}(?:℃|°C)/;

export const inText: Judge = {
  unitAt: unitInText,
  counts: countsAsQuantity,
  lend: lendUnit,
  isRange,
  spokenUpper,
  tailAt: spokenTailAt,
  smaller: readSmaller,
  // 距今约8000—7500年, 90万元至2万元不等, 26℃～10℃.
  countsBack: (text, start) =>
    /距今[约約]?$/.test(text.slice(Math.max(0, start - 3), start)) ||
    unordered.test(text.slice(start, start + longestRange)) ||
    byNight.test(text.slice(start, start + longestRange)),
  around: (text, end) => {
    priceEach(text, end);
    farHedge(text);
    placeHedge(text, end);
    takeUpperBound(text, end, inText);
  },
  named: settleUnit,
  direction: directionOf,
  hedgeOverVerb,
  base: baseOfAny,
  doubt: doubtOf,
  currency: currencyInText,
};
