/**
 * The hedges that a number may be taken to state, by the words around it: the hedge beside it, the verb before it
 * ("passed 1 billion", 跌破3万美元), a denial, what a translator may say without.
 */
import type { Language } from '../../model/text.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isDenied } from './denial.ts';
import { type Hedge, hedgesOf } from './hedge.ts';
import { hedgeOfWhole, leadHedge } from './lead.ts';

/** A number with its own hedges, the hedge of the verb before it, and 64 and 20 characters on either side. */
interface Look {
  readonly quantity: Quantity;
  readonly language: Language;
  readonly before: string;
  readonly behind: string;
  readonly hedges: readonly Hedge[];
  readonly lead: Hedge | undefined;
  readonly isLoose: boolean;
}

/** What the words around make of the hedges; undefined where they say nothing. */
type Rule = (look: Look) => readonly Hedge[] | undefined;

/** The hedges of `quantity`, the plainest first. */
export function hedgesIn(
  quantity: Quantity,
  before: string,
  behind: string,
  language: Language,
): readonly Hedge[] {
  const stated = leadHedge(before, language);
  const look: Look = {
    quantity,
    language,
    before,
    behind,
    // "Topped up to four-fifths" of its charge.
    hedges: /^topped up to\b/i.test(quantity.exact) ? ['none', 'height'] : hedgesOf(quantity),
    lead: stated?.hedge,
    isLoose: stated?.loose ?? false,
  };
  for (const rule of rules) {
    const told = rule(look);
    if (told) return told;
  }
  return look.hedges;
}

const isTime = ({ quantity }: Look): boolean => quantity.kind === 'duration' || quantity.unit === '{季度}';
const isOver = ({ quantity }: Look): boolean => quantity.hedge?.join() === 'over';

const isWholeOfShare = /^[^，。；、\d]{1,8}的(?:[一二两三四五六七八九十百\d.]{1,5}(?:分之|成|[%倍])|一半)/u;

/** In the order of their weight: the first that says something holds. */
const rules: readonly Rule[] = [
  // "One point above five years ago" compares; it is not "more than five years".
  ({ quantity, before, behind }) =>
    /^\s*(?:ago|earlier)\b/.test(behind) && compares(quantity, before) ? ['none'] : undefined,
  // 约为五年前的1.5倍: the hedge is of the share.
  (look) =>
    look.language === 'zh' && isTime(look) && !look.quantity.hedge && /^前的/u.test(look.behind)
      ? ['none']
      : undefined,
  // 约占其1.48万名员工的十分之一: the hedge is of the share.
  ({ language, lead, hedges, behind }) =>
    language === 'zh' && lead === 'about' && hedges[0] === 'none' && isWholeOfShare.test(behind)
      ? ['none']
      : undefined,
  // "All three broke two hours 26 minutes".
  (look) =>
    look.language === 'en' && isTime(look) && /\b(?:broke|br[eo]ak\w*|beat(?:en|ing)?) $/i.test(look.before)
      ? ['under', 'none']
      : undefined,
  // "Half a month at the least".
  ({ behind }) => {
    const [, end] = /^ at (?:the )?(?:very )?(least|most)\b/i.exec(behind) ?? [];
    return end ? [end === 'least' ? 'over' : 'under'] : undefined;
  },
  // 跌破3万美元: the grammar takes 破 for a hedge and leaves 跌.
  ({ quantity, before }) =>
    quantity.exact.startsWith('破') && before.endsWith('跌') ? ['under'] : undefined,
  // 最高气温超过40摄氏度 is above 40 for all its 最高.
  ({ lead, hedges, before, isLoose }) =>
    lead === 'under' &&
    hedges.includes('over') &&
    !/[最至][高多大长長久遠远深重][^，。；、\d]*$/u.test(before)
      ? isLoose
        ? [lead, ...hedges]
        : [lead]
      : undefined,
  // 接近四年来的最低点 is "near a four-year low".
  (look) =>
    look.language === 'zh' && isTime(look) && look.hedges[0] === 'near' && /^[来來]/u.test(look.behind)
      ? ['near', 'recent', 'none']
      : undefined,
  // 创近五年新高 is "a five-year high".
  (look) =>
    look.language === 'zh' &&
    isTime(look) &&
    look.hedges[0] === 'near' &&
    /^[的之]?(?:新[高低]|最[高低好差]|[高低]点|高點|低點)/u.test(look.behind)
      ? ['near', 'recent', 'none']
      : undefined,
  // 近三年 is "the past three years" as often as "nearly three years".
  (look) =>
    look.language === 'zh' && isTime(look) && look.hedges[0] === 'near'
      ? lasting.test(look.before)
        ? ['near']
        : ['near', 'recent']
      : undefined,
  // 占一半稍多, 三成略弱.
  ({ language, behind, hedges }) =>
    language === 'zh' && hedges[0] === 'none' && /^[稍略][多强強少弱]/u.test(behind)
      ? /^.[少弱]/u.test(behind)
        ? ['under', 'near']
        : ['over']
      : undefined,
  // 一分钟多一点.
  ({ language, behind, hedges }) =>
    language === 'zh' && hedges[0] === 'none' && /^多(?:一[点點些]|[点點])/u.test(behind)
      ? ['over']
      : undefined,
  // 高于14位分析师17.9亿美元的平均预估: the estimate is exceeded, and not their number.
  ({ language, quantity, behind }) =>
    language === 'zh' &&
    /^[高低][于於]|^超[过過]/u.test(quantity.exact) &&
    /^(?:分析[师師]|[经經][济濟][学學]家|机构|機構)/u.test(behind)
      ? ['none', 'over']
      : undefined,
  // 三亩来地, 五尺来高.
  ({ language, behind, hedges }) =>
    language === 'zh' && hedges[0] === 'none' && /^[来來][地重高长長宽寬深粗厚]/u.test(behind)
      ? ['over', 'about']
      : undefined,
  // 翻了两番还不止: more than that.
  ({ language, behind, hedges }) =>
    language === 'zh' && hedges[0] === 'none' && /^[还還]?不止/u.test(behind) ? ['over'] : undefined,
  // 超过石化业的1298亿元: what it passed, which may go unsaid.
  ({ language, before }) =>
    language === 'zh' && /(?<![不未没沒]|不[得能可应應会會])超[过過][^，。；、\d]{2,12}的$/u.test(before)
      ? ['over', 'none']
      : undefined,
  // 限带2个, 只肯给一半: that and no more.
  ({ language, before, hedges }) =>
    language === 'zh' &&
    hedges[0] === 'none' &&
    /(?:[天日场場人次期班]限|[限封][额額顶頂][为為是]?|(?<![上下时時年期权權])限[带帶购購养養报報投招收乘流捕借售领領坐停摘钓釣采買买卖賣订訂住用]|只(?:[肯愿願能准许許]|同意|答[应應])[^，。；、\d]{0,3})$/u.test(
      before,
    )
      ? ['none', 'under']
      : undefined,
  // 最快87分钟可达 is "in as little as 87 minutes".
  (look) =>
    look.language === 'zh' && isTime(look) && /最[快短][^，。；、]{0,20}$/u.test(look.before)
      ? [...look.hedges, 'over']
      : undefined,
  // 触手长达30米 is "up to 30 metres long".
  ({ language, before, hedges: [hedge] }) =>
    language === 'zh' && hedge === 'none' && /[长長深宽寬远遠重高多][达達]$/u.test(before)
      ? ['none', 'height']
      : undefined,
  // "Broke the 10-second barrier" is under it.
  ({ language, quantity, before, behind }) =>
    language === 'en' &&
    /^(?:s|min)$/.test(quantity.unit) &&
    /^ (?:barrier|mark)\b/.test(behind) &&
    /\b(?:br[eo]a?k(?:s|ing)?|broken|crack(?:s|ed|ing)?|under|below|dip\w*) (?:the )?$/i.test(before)
      ? ['under', 'none']
      : undefined,
  // "Fines can reach $100,000".
  ({ language, before, hedges }) =>
    language === 'en' &&
    hedges[0] === 'none' &&
    /\b(?:can|could|may|might) (?:reach|run to|go up to) $/i.test(before)
      ? ['none', 'height', 'under']
      : undefined,
  // 近10战拿下7胜 is the last ten games.
  (look) =>
    look.language === 'zh' &&
    look.hedges[0] === 'near' &&
    (/\d[場场戰战局輪轮仗]$/u.test(look.quantity.exact + look.behind.slice(0, 1)) ||
      /^[来來]?同(?:月|期)?最[高低]|^同期|^[次回]?(?:交[手锋鋒]|[对對][阵陣决決])/u.test(look.behind))
      ? ['near', 'recent']
      : undefined,
  // 近五个月来最低 is the lowest "in nearly five months" as well as "in five".
  (look) =>
    look.language === 'zh' && isTime(look) && look.before.endsWith('近') && /^[来來]/u.test(look.behind)
      ? [...look.hedges, 'recent', 'near']
      : undefined,
  (look) =>
    look.language === 'zh' && isTime(look) && /(?:过去|過去|最近)的?$/u.test(look.before)
      ? [...look.hedges, 'none', 'recent']
      : undefined,
  (look) =>
    (isTime(look) || look.quantity.unit === '{次}') &&
    /\b(?:past|last|recent|latest|these|(?:most|best|worst|[a-z]+est(?: [a-z]+){0,5}|time) in)\s+$/i.test(
      look.before,
    )
      ? [...look.hedges, 'recent']
      : undefined,
  // "Will not exceed 3%" is no more than 3%, "must not be less than 3%" no less, "no fine may exceed" likewise.
  ({ before, hedges }) =>
    isDenied(before)
      ? hedges.includes('over')
        ? ['under']
        : hedges.includes('under')
          ? ['over']
          : undefined
      : undefined,
  (look) =>
    isTime(look) && (isSpan(look.quantity) || isOverTime(look.quantity, look.before))
      ? ['none', ...look.hedges]
      : undefined,
  // "Has gone up to 78 yuan" rises; it sets no limit.
  ({ before, hedges }) =>
    hedges.includes('height') && goesUp.test(before) ? [...hedges, 'none'] : undefined,
  // "22 stations over 41.6 kilometers" lie along it; what is spread over 56 sites is at so many.
  (look) =>
    isOver(look) &&
    ((look.quantity.kind === 'length' && (spread.test(look.before) || run.test(look.before))) ||
      (look.quantity.kind === 'area' && grown.test(look.before)) ||
      spreading.test(look.before))
      ? ['none', ...look.hedges]
      : undefined,
  // What has "taken over 100 hectares" took over a hundred, or took more.
  (look) => (isOver(look) && takes.test(look.before) ? [...look.hedges, 'none'] : undefined),
  // 周围三十公里内 is "for 30 kilometers around".
  ({ before, hedges }) =>
    hedges[0] === 'under' && /(?:周[围圍边邊]|方[圆圓]|半[径徑])$/u.test(before)
      ? ['none', ...hedges]
      : undefined,
  // 3组多客户, 一个多足球场: 多 behind a counter counts on, or opens a word.
  ({ language, quantity, hedges, behind }) =>
    language === 'zh' && hedges[0] === 'none' && quantity.unit.startsWith('{') && /^多/u.test(behind)
      ? [...hedges, 'over']
      : undefined,
  // 只剩一半多一点.
  ({ language, quantity, behind }) =>
    language === 'zh' && quantity.kind === 'ratio' && /^多(?:一?点|一些|[，。；、]|$)/u.test(behind)
      ? ['over']
      : undefined,
  // 进入本港八百公里范围 is "within 800 kilometres".
  ({ quantity, hedges, behind }) =>
    quantity.kind === 'length' && /^的?(?:[范範][围圍]|之?[内內]|以[内內]|半[径徑])/u.test(behind)
      ? [...hedges, 'under']
      : undefined,
  // 破1.5度关口 is "the 1.5-degree threshold".
  ({ hedges, behind }) =>
    hedges[0] === 'over' && /^的?[一-鿿]{0,4}(?:[关關]口|大[关關]|[门門][槛檻])/u.test(behind)
      ? [...hedges, 'none']
      : undefined,
  ({ language, quantity, hedges, before }) => {
    const isShare = quantity.kind === 'percent' || quantity.kind === 'ratio';
    if (language !== 'zh' || !isShare || hedges[0] !== 'none') return undefined;
    const whole = /[成半%％一二三四五六七八九]$/u.test(quantity.exact) ? hedgeOfWhole(before) : undefined;
    return whole && [whole];
  },
  // （约合35.6亿美元）: that a conversion is rounded goes without saying.
  ({ language, quantity, hedges, before }) =>
    language === 'zh' && /[（(]$/.test(before) && /^[约約]合/u.test(quantity.exact)
      ? [...hedges, 'none']
      : undefined,
  // 起征点为1200万: those below are exempt, and those above pay.
  ({ language, hedges, before }) =>
    language === 'zh' &&
    hedges[0] === 'none' &&
    /(?:起[征徵][点點]|免[征徵][额額])[^，。；、\d]{0,6}$/u.test(before)
      ? [...hedges, 'over', 'under']
      : undefined,
  // 千亿级房企 have sales of at least so much.
  ({ language, quantity, hedges }) =>
    language === 'zh' && quantity.exact.endsWith('级') ? [...hedges, 'over'] : undefined,
  ({ quantity, hedges }) => (quantity.hedge?.at(-1) === '起' ? [...hedges, 'none'] : undefined),
  // 约为271万的八分之一: the eighth is about that, and not what it is of.
  ({ lead, hedges, behind, language }) =>
    language === 'zh' && lead && hedges[0] === 'none' && ofShare.test(behind) ? ['none', lead] : undefined,
  // 不低于合同总额的30% is as firm as 不低于30%.
  ({ lead, hedges, before }) =>
    lead && hedges[0] === 'none' && /不(?:低于|少于|小于|超过|高于|大于)[^，。；、\d]{1,8}$/u.test(before)
      ? [lead]
      : undefined,
  ({ lead, hedges, isLoose }) =>
    lead && hedges[0] === 'none' ? [lead, ...(isLoose ? (['none'] as const) : [])] : undefined,
];

const goesUp =
  /\b(?:go|goes|going|gone|went|r[io]sen?|rises|climbed|moved|pushed|tak\w+|took|br[io]\w+) (?:\w+ ){0,2}$/i;
const takes = /\b(?:t[ao]k(?:e|es|en|ing)|took|hand(?:s|ed|ing)?|w[io]n(?:s|ning)?)\s$/i;

const ofShare = /^的(?:[一二两三四五六七八九十百]{1,4}分之|[一二两兩三四五六七八九\d.]{1,4}[成倍]|一半)/u;

/** 从事教育近40年 lasted nearly that long. */
const lasting = /[事历歷时時续續了有已经經达達过過花用距]$/u;

const compares = ({ hedge = [] }: Quantity, before: string): boolean =>
  /^(?:above|below)$/i.test(hedge[0] ?? '') ||
  (/^(?:more|less) than$/i.test(hedge[0] ?? '') &&
    /(?:points?|percent|per cent|%|\d|(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|many|several) times|yuan|million|billion)\s+$/i.test(
      before,
    ));

const spread = /\b\d[\d,]* (?:[a-z-]+ ){0,2}[a-z]+s $/i;
/** The marathon, run over 42.195 km. */
const run = /\b(?:run|raced|ridden|rowed|swum|contested|staged|held|fought) $/i;
const spreading =
  /\b(?:spread|rang(?:e|es|ed|ing)|roam\w*|scattered|distributed|extend\w*|stretch\w*|divided|shared|split) $/i;

/** "Curbed erosion over 1,840 square kilometers": what a land is covered with. */
const grown =
  /\b(?:erosion|desertification|degradation|afforestation|irrigation|forests?|trees|grass|crops?|wheat|rice|maize|corn|rapeseed|cotton|vegetables|fires?|planted|sown|grown|burn(?:ed|t)|restored|restoration) $/i;

/** 三年内 and "within three years" name a stretch of time as "over the next three years" does. */
const isSpan = ({ hedge = [] }: Quantity): boolean =>
  hedge.length === 1 && /^(?:以?内|之内|以內|內|within)$/iu.test(hedge[0]!);

/** "$10 billion over five years": spread over them; "for over five years" is more than five. */
const isOverTime = ({ hedge = [] }: Quantity, before: string): boolean =>
  hedge.length === 1 &&
  /^over$/i.test(hedge[0]!) &&
  !/\b(?:for|of|in|by|to|than|last\w*|took|takes?|taking|taken|spent|spend\w*|spann\w*|is|was|are|were|after|aged?|with|least|and|wait\w*|work\w*|liv\w*)\s*$/i.test(
    before,
  );
