/**
 * Whether a numeral with what surrounds it counts something. Digits do unless they identify; Chinese numerals
 * do when a unit, a hedge or a multiplier says so, and 一 only when the sentence asserts a number.
 */

import { codeAt } from '../code-at.ts';
import { foldScript } from '../fold.ts';
import { asserts } from './assertion.ts';
import { baseBefore, baseOften } from './base.ts';
import { type Candidate, isScale } from './candidate.ts';
import { han, letter, numeralOf, powerOf } from './characters.ts';
import { hedges } from './hedge.ts';
import { looseMeasures, measuresLoosely } from './loose-measure.ts';
import { firms } from './name.ts';
import { numeral } from './numeral-record.ts';
import { isDivided, isRank, isSession, isStrength, isTwoByRank, ranking } from './rank.ts';
import { isSlogan } from './slogan.ts';
import { tenths } from './spoken-tail.ts';
import { isTallied, isTally } from './tally.ts';
import { oneOf, rawOneOf, startsWith } from './text.ts';
import { match, nextIsWord, skipSpace, skipSpaceBack } from './trie.ts';
import { type Unit, unitAt } from './unit.ts';
import { isDegrees } from './weather.ts';

export function countsAsQuantity(
  text: string,
  begin: number,
  stop: number,
  end: number,
  floor: number,
  what: Candidate,
): boolean {
  const { digits, unit, shared, range, literal } = what;
  const hedged = what.hedged && !saysNothing();
  // 21世纪 ranks, 两个世纪 counts.
  if (unit?.word === '世纪' && !hedged && literal !== '半') return false;
  if (digits) return digitsCount(text, begin, stop, end, what);
  if (shared) return true;
  if (what.bare)
    return (
      hedged ||
      isScale(text, stop, literal) ||
      (unit !== undefined &&
        (unit.kind === 'money' || isProject(unit, text, begin, stop, end, literal)) &&
        !isHead(text, begin, stop) &&
        !oneOf(text, begin - 1, '每'))
    );
  if (isSlogan(text, begin, stop, end)) return false;
  if (unit === undefined && literal.includes('.')) return true;
  if (unit === undefined && rawOneOf(text, begin, '伍陆陸拾佰仟')) return what.code !== undefined;
  if (unit === undefined)
    return (
      what.code !== undefined ||
      hedged ||
      (range &&
        what.positional === 0 &&
        !oneOf(text, stop, '垒壘线产流') &&
        !startsWith(text, stop, '年级')) ||
      (what.positional === 0 &&
        (oneOf(text, stop - 2, '有') ||
          isMultitude(literal) ||
          (literal.length > 2 && (!nextIsWord(text, stop, end) || isInformal(text, stop, literal)))))
    );
  if (what.positional > 1 && !range) return isSpelled(what, unit);
  if (what.positional === 1 && literal === '0') return oneOf(text, stop - 1, '例人起件');
  // 三十二层高 is a height, 三十二层 a floor.
  if (unit.word === '层' && oneOf(text, stop, '高')) return true;
  // 一旬有余 are ten days; 七旬 is an age.
  if (unit.word === '旬' && literal !== '1' && literal !== '2') return false;
  // 中正路三段: a part of a road.
  if (unit.word === '段' && oneOf(text, begin - 1, '路街道')) return false;
  // 许嘉阳九段执白: a rank of players of go.
  if (
    unit.word === '段' &&
    what.positional === 1 &&
    /^(?:[执執][黑白]|中[盘盤]|[负負][于於]|[胜勝][出了]|[战戰][胜勝])/.test(text.slice(stop, stop + 2))
  )
    return false;
  if (unit.word === '度' && (oneOf(text, begin, '零负') || isDegrees(text, begin, literal))) return true;
  if (
    unit.word === '集' &&
    /^(?:大型)?(?:[连連][续續]|[电電][视視]|[纪紀][录錄]|[动動][画畫]|[网網]?[剧劇])/.test(
      text.slice(stop, stop + 4),
    )
  )
    return true;
  if (unit.word === '级' && /^[台石木]?[阶階]/.test(text.slice(stop, stop + 2))) return true;
  if (unit.word === '级' && isStrength(text, begin, stop)) return true;
  if (ranking.has(unit.word) && !literal.includes('.') && isRank(text, begin, what)) return false;
  if (unit.word === '次' && isSession(text, begin, stop, end)) return false;
  if (unit.word === '死' || unit.word === '伤' || isTallied(text, begin, stop - 1)) return true;
  if (what.positional === 1 && unit.counter && !hedged && isTwoByRank(text, begin, unit)) return false;
  // 豪取三金，; 三金店 is a shop.
  if (isTally(unit.word) && what.positional === 1 && literal !== '1') return !nextIsWord(text, stop, end);
  // 少两分, 扣六分: points lost and won.
  if (unit.word === '分' && what.positional === 1 && !hedged && !range)
    return (
      (oneOf(text, begin - 1, '少多差积扣得失丢落先加减') ||
        outscored.test(text.slice(Math.max(0, begin - outscoredWithin), begin)) ||
        ahead.test(text.slice(stop, stop + 5))) &&
      !isNoun(text, stop, end)
    );
  if (literal === '1' && !(range && !oneOf(text, begin + 1, '二')))
    return (
      hedged ||
      rawOneOf(text, begin, '壹') ||
      oneOf(text, stop - 1, '半') ||
      // 一块二一斤.
      (unit.kind === 'money' && what.rate !== '') ||
      // 一两八钱.
      oneOf(text, stop - 1, tenths[unit.word] ?? '') ||
      // 一块二, 一米八.
      numeralOf[text.charCodeAt(stop - 1)]! > 0 ||
      oneCounts(text, begin, stop, end, floor, unit)
    );
  if (looseMeasures.has(unit.word) && what.positional === 1 && !hedged)
    return measuresLoosely(text, begin, stop, end, unit);
  if (unit.weak && what.positional === 1 && !hedged)
    return (
      isDivided(text, begin) ||
      weakCounts(text, stop, end) ||
      (pieces.includes(unit.word) && !nextIsWord(text, stop, end)) ||
      baseBefore(text, begin, floor) !== undefined ||
      baseOften(text, begin, unit.code) !== undefined ||
      isSummed(text, begin, unit)
    );
  return true;
}

/** 几乎一致, 几乎三天两头: an adverb of any word, which does not tell that a number follows. */
const saysNothing = (): boolean => hedges.words.length === 1 && foldScript(hedges.words[0]!) === '几乎';

/** 反超对手一分: by how many points one side leads. */
const outscored = /(?:反超|[领領]先|落[后後]|[净淨][胜勝]|[险險][胜勝])[^，,。；;、\d]{0,8}$/;
const outscoredWithin = 10;
/** 仅剩两分优势. */
const ahead = /^的?(?:[优優][势勢]|[领領]先|差距)/;

/** 三八八例, 六〇人, as Taiwan's papers print: three digits or a zero, and a unit that neither dates nor ranks. */
const isSpelled = ({ positional, literal }: Candidate, { word, kind }: Unit): boolean =>
  (positional > 2 || literal.endsWith('0')) &&
  !literal.startsWith('0') &&
  kind !== 'duration' &&
  !ranking.has(word) &&
  !looseMeasures.has(word);

/** 百万吨乙烯项目, 替代标煤百万吨: a measure from a million on, no column of a table; 万里 and 千斤 are figures of speech. */
const isProject = (
  unit: Unit,
  text: string,
  begin: number,
  stop: number,
  end: number,
  literal: string,
): boolean =>
  !unit.counter && literal.length > 6 && (nextIsWord(text, stop, end) || han[codeAt(text, begin - 1)] === 1);

/** 总投资（亿元）, 单位：万元: the unit of a table's column. */
function isHead(text: string, begin: number, stop: number): boolean {
  const before = skipSpaceBack(text, begin, 0) - 1;
  return (
    (rawOneOf(text, before, '(（') && rawOneOf(text, skipSpace(text, stop, text.length), ')）')) ||
    (rawOneOf(text, before, ':：') && rawOneOf(text, before - 1, '位'))
  );
}

function digitsCount(text: string, begin: number, stop: number, end: number, what: Candidate): boolean {
  if (
    what.unit !== undefined ||
    what.shared ||
    what.code !== undefined ||
    what.hedged ||
    what.range ||
    what.power > 0
  )
    return true;
  const next = skipSpace(text, stop, end);
  if (next < end && stop === next && letter[text.charCodeAt(next)] === 1) return false;
  // 190015: the code of a bond or a share.
  if (
    what.literal.length === 6 &&
    !what.literal.includes('.') &&
    !numeral.grouped &&
    !isHeadcount(text, begin)
  )
    return false;
  if (isVersion(text, begin, what.literal)) return false;
  // A number alone in its line or between marks identifies; one that runs into a noun counts.
  const before = skipSpaceBack(text, begin, 0);
  const hanBefore = before > 0 && han[text.charCodeAt(before - 1)] === 1;
  const hanAfter = next < end && han[text.charCodeAt(next)] === 1;
  return what.literal.includes('.') || hanAfter || hanBefore;
}

/** 人口766579, 总数为120345: the noun before the number at `at` is of something counted. */
export const isHeadcount = (text: string, at: number): boolean =>
  /(?:人口|[总總户戶人][数數]|[数數產产]量|[总總]量)[为為达達共有计計到]{0,2}$/.test(
    text.slice(Math.max(0, at - 4), at),
  );

/** 實名制2.0: a version, unless a verb says that it is reached. */
const isVersion = (text: string, begin: number, literal: string): boolean =>
  literal.length === 3 &&
  literal.endsWith('.0') &&
  begin > 0 &&
  han[text.charCodeAt(begin - 1)] === 1 &&
  !oneOf(text, begin - 1, '为达到约至比从由升降于是近超逾破报涨跌增减得评分过和');

const unitIsTime = (unit: Unit): boolean => unit.kind === 'duration';

/** 一 with a measure is a quantity; with a counter it mostly means "a". */
function oneCounts(
  text: string,
  begin: number,
  stop: number,
  end: number,
  floor: number,
  unit: Unit,
): boolean {
  if (looseMeasures.has(unit.word) && unit.word !== '周') return false;
  if (!unit.counter && !unitIsTime(unit)) return true;
  // 一打鸡蛋 are twelve.
  if (unit.word === '打') return nextIsWord(text, stop, end);
  // 一年三个月.
  if (
    unitIsTime(unit) &&
    numeralOf[codeAt(text, stop)]! > 0 &&
    unitAt(text, stop + 1, end)?.kind === 'duration'
  )
    return true;
  if (unit.word === '次' && baseBefore(text, begin, 0, 64) !== undefined) return true;
  return asserts(text, begin, stop, end, floor, unit);
}

/** Weak counters of things that count where their clause ends as well: 苗木三车，站成两排。 */
const pieces = '位眼排车船圈格管晚栏具档';

/** A weak counter counts before a noun: 四点意见; not in 四点半, 三手抓. */
function weakCounts(text: string, stop: number, end: number): boolean {
  const next = skipSpace(text, stop, end);
  return (
    next < end &&
    han[text.charCodeAt(next)] === 1 &&
    !oneOf(text, next, '半钟整对左以许至到多抓通面') &&
    // 四环生物, 七星科技: a firm.
    match(firms, text, next, end) === undefined
  );
}

const areas = '省市县区乡镇村国州';

/** 涉及三市四省: several kinds of areas counted in one. 山东、江苏四省 only sums up what it names. */
const isSummed = (text: string, begin: number, { word }: Unit): boolean =>
  areas.includes(word) && oneOf(text, begin - 1, areas) && numeralOf[codeAt(text, begin - 2)]! > 0;

/** 三千五, 两万五: the tail of a larger unit, which no name has. */
const isInformal = (text: string, stop: number, literal: string): boolean =>
  literal.endsWith('00') &&
  numeralOf[text.charCodeAt(stop - 1)]! > 0 &&
  powerOf[text.charCodeAt(stop - 2)]! > 2;

/** 得三分球: the score is part of a word. */
const isNoun = (text: string, stop: number, end: number): boolean =>
  stop < end && oneOf(text, stop, '球之钟钱析别类');

/** 三百九十三万市民, 三十万军民: a number so great that it counts whatever follows; 十万 is a figure of speech. */
const isMultitude = (literal: string): boolean =>
  literal.length > 6 || (literal.length > 5 && literal.charCodeAt(0) !== 0x31);
