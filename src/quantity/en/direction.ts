/**
 * Whether a verb or noun beside a number says that something rose or fell. `rose to 5` states a level, so it
 * has no direction; `from 3 to 5` behind such a word is two levels, not a range.
 */
import { codeAt } from '../code-at.ts';
import { gapEnd, isLetter, wordAt, wordBefore } from './chars.ts';
import { type Direction, list, verbs } from './direction-words.ts';
import { moving } from './movement.ts';

/** Behind a number: `7% higher`, `5 percent more`, `a 7% increase`. */
const after: ReadonlyMap<string, Direction> = new Map([
  ...list(
    'rise increase growth gain jump surge climb higher more up faster longer upturn expansion rebound hike raise boost spike leap uptick advance greater larger steeper wider deeper dearer pricier costlier',
  ).map((word) => [word, 'up'] as const),
  ...list(
    'fall decrease decline drop reduction lower less fewer down cut plunge slump dip slide contraction loss shorter slower discount downturn cheaper shrinkage smaller',
  ).map((word) => [word, 'down'] as const),
]);

/** What may stand between the verb and its number. */
const skipped = new Set(
  list(`by of a an another further additional total sharply slightly steadily rapidly only just year on yoy annually modestly
    significantly some around rate pace average respectively marginally strongly nominal real the again annual nearly about itself annualised annualized estimated reported expected projected forecast record unexpected unprecedented massive whopping staggering modest mere combined cumulative seasonally adjusted`),
);

/** Nouns made of a verb that move nothing: a drop of water, a gain of two. `to` and `from` make it a level. */
const levels = new Set(['to', 'from', 'at', 'above', 'below', 'past', 'under', 'into']);

/** Verbs that move a share but not a sum: a fund raised 5 million, a firm added 300 workers. */
const loose = new Set(
  list(
    'raise raises raised add adds added adding gain gains gained lose loses lost losing loss losses contract contracts contracted advance advanced advances boost boosted shed sheds cut cuts drop drops leap swell retreat retreats retreated lifted lifting bumped slash slashes slashing trim trims trimming shaved shedding crashed collapsed ease eases easing sink sinks sank sunk sinking hike hikes hiked hiking multiplied',
  ),
);

/** Of these, the ones that are sums themselves: a loss of 5 million. */
const losing = new Set(list('lose loses lost losing loss losses'));

/** All that a word before a number may be to its direction, in one look-up: most words are nothing. */
interface Role {
  readonly level: boolean;
  readonly skipped: boolean;
  readonly direction: Direction | undefined;
}
const roles: ReadonlyMap<string, Role> = new Map(
  [...levels, ...skipped, ...verbs.keys(), 'month', 'off'].map((word) => [
    word,
    {
      level: levels.has(word),
      skipped: skipped.has(word) || word === 'month',
      direction: word === 'off' ? 'down' : verbs.get(word),
    },
  ]),
);

/** What slows growth or quickens it. */
const ofGrowth =
  /\b(?:(slow(?:s|ed|ing)?|curb(?:s|ed|ing)?|dampen(?:s|ed|ing)?|dent(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:es?|ed|ing)|lower(?:s|ed|ing)?|trim(?:s|med|ming)?|shav(?:es?|ed|ing))|(?:boost|lift|rais|speed|quicken|increas)(?:e|es|s|ed|ing)?) (?:[a-z]+ ){0,3}$/i;

const foreseen = /^ (?:forecasts?|estimates?|outlook|projections?|targets?)\b/;

/** `slower than the first quarter by 0.9 points`: where one is behind or ahead of what it is compared with. */
const compared: ReadonlyMap<string, Direction> = new Map([
  ...list('faster larger greater wider stronger steeper dearer').map((word) => [word, 'up'] as const),
  ...list('slower smaller weaker narrower cheaper').map((word) => [word, 'down'] as const),
]);

/** Verbs between a change and its `by`, past which nothing is looked for: was followed by 5 percent. */
const parting = new Set(
  list('was were is are been be followed led caused driven joined offset held bought owned that which who'),
);

/** The direction word that governs the number at `index`, through adverbs only, past `by` whatever moves; `share` for a percentage or multiple. */
export function directionBefore(
  text: string,
  index: number,
  floor: number,
  share: boolean,
  said = false,
): Direction | undefined {
  let at = index;
  let by = said;
  let rated = false;
  let near = true;
  for (let count = 0; count < (by ? 8 : 6); count++) {
    // year-on-year and month-on-month are adverbs in three words.
    const joined = at > floor && text.charCodeAt(at - 1) === 45 ? at - 1 : at;
    // "risen for a fifth month, by 1.2 percent".
    const stop = by && count === 1 && codeAt(text, at - 2) === 44 ? at - 2 : joined;
    const before = wordBefore(text, stop, floor);
    if (!before) return undefined;
    const { word, start } = before;
    // "climb the 24 floors", "cut the 5% levy": a thing, no change.
    if (word === 'the' && count === 0) return undefined;
    // "knocked the ball off by 3 percent": beside `by`, `off` is the verb's.
    const role = by && word === 'off' ? undefined : roles.get(word);
    if (
      count === 0 &&
      share &&
      word === 'on' &&
      /\bput(?:s|ting)? $/i.test(text.slice(Math.max(0, start - 9), start))
    )
      return 'up';
    const ahead = by && role === undefined ? compared.get(word) : undefined;
    if (ahead) return ahead;
    if (role === undefined) {
      // "cut deaths by a third": what is changed may stand between the verb and `by`.
      if (by ? parting.has(word) : !word.endsWith('ly')) return undefined;
    } else {
      // Grew at an annual rate of 5 percent.
      if ((role.level && !(word === 'at' && rated)) || (word === 'on' && !periodBefore(text, start, floor)))
        return undefined;
      const found = role.direction;
      // "Lowered its growth forecast by 30 basis points": what is forecast does not move.
      if (
        by &&
        word === 'growth' &&
        foreseen.test(text.slice(start + word.length, start + word.length + 14))
      ) {
        at = start;
        continue;
      }
      // "Would slow growth in trade by 0.8 points".
      const slowed = by && word === 'growth' && ofGrowth.exec(text.slice(Math.max(floor, start - 40), start));
      if (slowed) return slowed[1] ? 'down' : 'up';
      // "Cut the risk of ending up in hospital by 90%": an adverb of the verb before it.
      if (by && count > 1 && (word === 'up' || word === 'down') && isParticle(text, start, floor)) {
        at = start;
        continue;
      }
      if (found && !share && (near ? loose : losing).has(word)) return undefined;
      if (
        share &&
        word === 'up' &&
        /\bg(?:[ai]ves?|iving|iven) $/i.test(text.slice(Math.max(0, start - 8), start))
      )
        return 'down';
      if (found) return adverbial(text, start, floor, word, share) ? found : undefined;
      by ||= word === 'by';
      rated ||= word === 'rate' || word === 'pace';
    }
    // Dropped only one set.
    near &&= word === 'only' || word === 'just';
    at = start;
  }
  return undefined;
}

const moved =
  /\b(cut|cuts|cutting|lowered|lowers|lowering|raised|raises|raising|hiked|hikes|trimmed|slashed|reduced|reduces|increased|increases|lifted|lifts) (?:its|the|their|a|key|benchmark|interest|policy|lending|deposit)(?: [a-z\d-]+){0,8} $/i;

/** `cut its benchmark rate 25 basis points`: what is moved stands between the verb and its number. */
export function directionOverObject(text: string, index: number, floor: number): Direction | undefined {
  const verb = moved.exec(text.slice(Math.max(floor, index - 72), index).replace(/\s/g, ' '))?.[1];
  return verb === undefined ? undefined : verbs.get(verb.toLowerCase());
}

/** Year on year, month on month. */
const periodBefore = (text: string, index: number, floor: number): boolean =>
  /\b(?:year|month|quarter|week|day)[- ]$/i.test(text.slice(Math.max(floor, index - 9), index));

/** `up`, `down` and nouns before a number: not `set up 5`, `made up 30%`, `shut down 5`. */
const particles = new Set(
  'clean cleans cleaned cleaning put puts putting pay pays paid paying mop mopped tie tied use used wind wound set sets setting made make makes making took take takes taking build built picked sped speed shut shuts broke break closed opened opening signed follow followed cough send sent give gave ring rang hold held double doubled step stepped line lined dig digs dug buy buys bought buying snap snaps eat eats ate give gives gave given turn turns turned turning fill fills clear gobble scoop soak drink chalk chalks rack racks notch notches tot tots lay laid blow blew tear tore torn patch prop sum bring brought'.split(
    ' ',
  ),
);

/** Markets close, open, end or finish up or down; `closed down 5 shops` has another sense. */
const ending = new Set('closed opened signed shut'.split(' '));

const isParticle = (text: string, index: number, floor: number): boolean => {
  const verb = wordBefore(text, index, floor)?.word;
  return (
    verb !== undefined &&
    !verbs.has(verb) &&
    !moving.has(verb) &&
    /^(?:end|wind|go|get|grow|show|stand|wake|break|clean|sign|use|take|set|build|back|speed|give|hold|turn|pick)(?:s|ed|ing)?$/.test(
      verb,
    )
  );
};

/** What is off so much is down: the Dow was off 0.4 percent; not `sold off 5 percent`. */
const isOff =
  /(?:, |\b(?:is|are|was|were|been|trading|traded|closed|ended|finished|opened|now|still|also|just|index|shares|stocks?|futures|sterling|[A-Z][A-Za-z&]{0,12}) )$/;

function adverbial(text: string, index: number, floor: number, word: string, share: boolean): boolean {
  if (word === 'off') return share && isOff.test(text.slice(Math.max(0, index - 16), index));
  if (word !== 'up' && word !== 'down') return true;
  const before = wordBefore(text, index, floor);
  // One goal short is what came up; prices come down.
  if (word === 'up' && before && /^c[ao]mes?$/.test(before.word)) return false;
  // "touching down 10 minutes later", "racked up 20 wins": only what moves goes up or down by a sum.
  if (
    !share &&
    before &&
    /(?:ed|ing)$/.test(before.word) &&
    !verbs.has(before.word) &&
    !moving.has(before.word)
  )
    return before.word !== 'closed' && /^(?:end|finish|trad|settl|clos)(?:ed|ing)$/.test(before.word);
  return !before || !particles.has(before.word) || (share && ending.has(before.word));
}

/** Words that may stand before the noun: a 7% year-on-year increase. */
const passed = new Set(
  list(
    'year on over year month quarter yoy mom qoq y m q o annual monthly quarterly weekly daily yearly overall overnight real nominal average drop sharp steady cumulative price pay wage salary annualised annualized',
  ),
);

/** The direction word behind the number, 5 more companies are just more, 5 more than last year is a rise. */
export function directionAfter(
  text: string,
  index: number,
  end: number,
  share: boolean,
  lasting = false,
  noun = index,
): Direction | undefined {
  const closing = share && text[index] === ',' ? told.exec(text.slice(index, index + 20))?.[1] : undefined;
  if (closing) return after.get(closing);
  const points = text.startsWith(' points', index)
    ? toldOfPoints.exec(text.slice(index, index + 40))?.[1]
    : undefined;
  if (points) return after.get(points);
  // "settled 19.5 points higher": what was counted stands between.
  let at = share ? noun : index;
  for (let count = 0; count < 5; count++) {
    const next = text[at] === '-' ? at + 1 : gapEnd(text, at, end);
    if (next === at || !isLetter(text, next)) return undefined;
    const word = wordAt(text, next, end);
    const found = after.get(word);
    if (found === undefined && !passed.has(word)) return undefined;
    // A $700m expansion of a pit is a project.
    if (word === 'expansion' && !/(?:%|cent|fold|points?)$/.test(text.slice(Math.max(0, index - 6), index)))
      return undefined;
    if (word === 'on' && count === 0) return undefined;
    // "3 points more" are only more.
    if (at > index && noun > index && /^(?:more|less|fewer)$/.test(word)) return undefined;
    // "37 seconds faster": what is faster lasts less.
    if (lasting && (word === 'faster' || word === 'slower')) return undefined;
    if (found) {
      const than = gapEnd(text, next + word.length, end);
      const compared = wordAt(text, than, end) === 'than';
      // "within a decade more than half": the next number's hedge.
      if (compared ? opensNumber(text, gapEnd(text, than + 4, end)) : !share) return undefined;
    }
    if (found) return reached(text, next + word.length, word, end) ? found : undefined;
    at = next + word.length;
  }
  return undefined;
}

/** Digits, a sign of money or a word that is a number. */
const opensNumber = (text: string, index: number): boolean =>
  /^(?:[$€£¥]?\d|half\b|a (?:third|quarter|hundred|thousand|million|dozen)\b|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|one hundred)\b)/.test(
    text.slice(index, index + 16),
  );

/** `1.3 percent, lower at 3,012`: how it closed. */
const told = /^, (higher|up|lower|down)(?: (?:at|to|on the (?:day|week))\b|[.,;])/;
/** `412 points, or 2.3 per cent, lower`. */
const toldOfPoints = /^ points?, or [\d.]{1,6} ?(?:%|per ?cent), (higher|up|lower|down)\b/;

/** What is called higher or lower and has not moved. */
const institutions = new Set([
  'education',
  'learning',
  'house',
  'court',
  'courts',
  'chamber',
  'secondary',
  'authority',
]);

/** `5% up on last year` but not `5% up to now`; `30% cut` but not `30% lower house`. */
function reached(text: string, index: number, word: string, end: number): boolean {
  const next = wordAt(text, gapEnd(text, index, end), end);
  if (word === 'up' || word === 'down') return next !== 'to';
  return !((word === 'higher' || word === 'lower') && institutions.has(next));
}
