/**
 * What the words around a number add to it when they stand apart from it: a verb that is a hedge (跌破,
 * "passed"), a base before the verb (亩产), a direction somewhere in the clause.
 */
import type { Language } from '../../model/text.ts';
import { clauseAround } from './clause.ts';
import type { Hedge } from './hedge.ts';

/** 约 that ends no other word: 签约, 节约. */
const about = '(?<![预預签簽合节節条條公违違解续續])[约約]';

/** 一-鿿 and no script property: that one takes a millisecond to compile, in each pattern and each run. */
const leads: Record<Language, readonly (readonly [pattern: RegExp, hedge: Hedge, loose?: 'loose'])[]> = {
  zh: [
    [/(?:上限|最高限额|封顶)(?:为|達|达|是|至|線|线)?$/, 'under', 'loose'],
    [/(?:下限|起付线|(?<!圆|圓|完|美|不)满|滿)(?:为|達|达|是|至)?$/, 'over', 'loose'],
    [/不[得能应應可]{0,2}(?:低|少|小)[于於][^，。；、\d]{1,10}$/, 'over'],
    [/不[得能应應可]{0,2}(?:超[过過]|[高大多][于於])[^，。；、\d]{1,10}$/, 'under'],
    [/(?:不足|不到)[^，。；、\d增减升降至到]{1,8}的$/, 'under'],
    [
      /(?:超过|高于|多于)(?:所需|法定|[规規]定|要求|[预預][期计計]|原定|目[标標])[^，。；、\d]{0,6}$/,
      'over',
      'loose',
    ],
    [/(?:超过|超|逾(?!期))(?:[^，。；、\d]{1,8}的|[全总總][一-鿿]{1,4}的?)$/, 'over'],
    [/(?:高于|快于|多于|大于|超过|超出)[^，。；、\d]{1,16}$/, 'over', 'loose'],
    [/(?:低于|慢于|少于|小于)[^，。；、\d]{1,16}$/, 'under', 'loose'],
    [/(?:至少|起码)[要得须需应必]{1,2}(?:年?满|有|达|为|在)?$/, 'over'],
    [/(?:可|能)[达達]到?$/, 'height', 'loose'],
    [/[优優]于$/, 'under', 'loose'],
    [/(?:只能|仅能)[^，。；、\d]{0,16}$/, 'under', 'loose'],
    [/不过$/, 'under', 'loose'],
    [/重[上回返]$/, 'over', 'loose'],
    [/[已均都][过過]$/, 'over', 'loose'],
    [/(?:[跌击擊][破穿]|失守)(?:每(?:\d+[一-鿿]{1,6}|[一-鿿]{1,4}))?$/, 'under'],
    [/最[高多长長重](?:可|会|會|将|將)?(?:被|处以|處以|判|[罚罰]|监禁|監禁)[^，。；、\d]{0,9}$/, 'under'],
    [/(?:至多|最[多高大长長快远遠重深久])[^，。；、\d]{0,9}(?<![由从從自])$/, 'under', 'loose'],
    [/(?:至少|最少(?!的))[^，。；、\d]{0,9}$/, 'over'],
    [/最低[^，。；、\d]{0,9}$/, 'over', 'loose'],
    [/(?:不足|不到|低于|不超过|不高于|不超|至多|最多)每[一-鿿]{1,4}$/, 'under'],
    [/(?:超过|超|逾|突破|高于|[升涨漲冲衝站]破|站上)每(?:\d+[一-鿿]{1,6}|[一-鿿]{1,4})$/, 'over'],
    [/(?:近|接近)每[一-鿿]{1,4}$/, 'near'],
    [new RegExp(`${about}为?(?:每\\d*[一-鿿]{1,4}|[含有为合需占达在计]|介[于於])$`), 'about'],
    [new RegExp(`${about}(?:占|佔|为|為|有|需|值)[^，。；、\\d%]{0,12}$`), 'about'],
    [new RegExp(`${about}(?:是|相当于|相當於|等于|等於)[^，。；、\\d%]{1,24}的$`), 'about'],
    [/(?:几乎|幾乎)(?:占|佔|是|有|达|達)?$/, 'near'],
    [/(?:几乎|幾乎|接近|将近|將近)(?:是|为|為|相当于|相當於)[^，。；、%]{1,24}的$/, 'near'],
    [/[跑游骑騎挤擠]进$|[跑游骑騎挤擠]進$/, 'under', 'loose'],
  ],
  en: [
    [/\b(?:over|above)(?: the)?(?: age of)? $|\bmore than the $/i, 'over'],
    [/\b(?:firm|strengthen|rall|push|surg|jump|climb|soar)\w* (?:past|through) (?:the )?$/i, 'over'],
    [
      /\b(?:tak(?:e|es|ing|en)|took|push\w*|lift\w*|sen[dt]\w*|carr\w+) [^.;,\d]{1,64} (?:past|above|beyond) (?:the )?$/i,
      'over',
    ],
    [/\bahead of (?:the |its |an? )?$/i, 'over'],
    [/\b(?:live|lives|lived|living|survives?|survived|is|are|was|were|well|now) (?:past|beyond) $/i, 'over'],
    [/\b(?:under|below|(?:less|fewer) than) the(?: age of)? $/i, 'under'],
    [/\b(?:short|shy) of (?:the )$/i, 'under'],
    [/\b(?:about|around|roughly|approximately) (?:once )?(?:every|each|per) (?:an? )?$/i, 'about'],
    [/\b(?:nearly|almost) (?:once )?(?:every|each|per) (?:an? )?$/i, 'near'],
    [/\b(?:above|over|exceed\w*) (?:the |its |an? )(?:[a-z-]+ ){0,3}of $/i, 'over'],
    [/\b(?:below|under) (?:the |its |an? )(?:[a-z-]+ ){0,3}of $/i, 'under'],
    [/\b(?:nearly|almost|close to) an? $/i, 'near'],
    [/\bnot (?:yet|quite) (?:turned )?$/i, 'under'],
    [/\b(?:limit(?:s|ed|ing)?|cap(?:s|ped|ping)?|restrict(?:s|ed|ing)?) (?:\w+ ){0,2}(?:to|at) $/i, 'under'],
    [/\b(?:about|around|roughly|approximately) an? $/i, 'about'],
    [/\b(?:over|more than|at least|well over) an? $/i, 'over'],
    [/\b(?:less than|under) an? $/i, 'under'],
    [
      /\b(?:fell|falls?|drop\w*|slid|slip\w*|sank|sink\w*|slump\w*|plung\w*|tumbl\w*|crash\w*|weaken\w*) (?:past|through) (?:the )?$/i,
      'under',
    ],
    [
      /\b(?:fail(?:s|ed|ing)?|unable) to (?:reach|hit|top|clear|match|pass|cross|enrol|enroll|draw|attract|sell|collect|raise) (?:the )?$/i,
      'under',
    ],
    [/\b(?:not|never|n't) (?:exceed|top|surpass|go above|be more than|rise above) $/i, 'under'],
    [
      /\b(?:pass|cross|surpass|topp?|exceed|beat|break|broke|broken(?= through)|breach)(?:s|es|ed|ing)?(?: through)?(?: the)?(?: (?:mark|level) of)? $/i,
      'over',
    ],
    [/\b(?:(?:higher|faster|larger|greater) than|up from) (?:[\w’'-]+ ){0,6}$/i, 'over'],
    [/\b(?:(?:lower|slower|smaller) than|down from) (?:[\w’'-]+ ){0,6}$/i, 'under'],
    [/\b(?:surpass|exceed|outpac|outstrip)(?:s|es|ed|ing)? (?:[\w’'-]+ ){1,7}of $/i, 'over'],
    [
      /\b(?:start|starts|starting|priced|sells|selling|begins|beginning|prices|is|are) (?:from|at|upwards of) $/i,
      'over',
    ],
    [
      /\b(?:nears|neared|nearing|approach|approaches|approached|approaching|clos(?:es?|ed|ing) in on|close to|just short of) $/i,
      'near',
    ],
  ],
};

/** 不及2023年102.5亿美元的四成, 还不到一部大片成本的一半: a hedge of a share stands before what it is a share of. */
const ofWhole: readonly (readonly [pattern: RegExp, hedge: Hedge])[] = [
  [/(?:不足|不到|不及)(?:[^，。；、到至升降增减]{2,28}的|全[数數体體部])$/, 'under'],
  [/(?:超过|逾(?!期))[^，。；、到至升降增减]{2,28}的$/, 'over'],
  [/(?:接近|将近|几乎)[^，。；、到至升降增减]{2,28}的$/, 'near'],
];

/** The hedge of a share that stands before its whole. */
export const hedgeOfWhole = (before: string): Hedge | undefined =>
  ofWhole.find(([pattern]) => pattern.test(before.slice(-34)))?.[1];

/** The hedge that words before a number state; a loose one may go unsaid in the other language. */
export function leadHedge(
  before: string,
  language: Language,
): { readonly hedge: Hedge; readonly loose: boolean } | undefined {
  const tail = before.slice(-64).replaceAll(/\s+/g, ' ');
  const [, hedge, loose] = leads[language].find(([pattern]) => pattern.test(tail)) ?? [];
  // An English verb such as "passed" is loose; what is nearly so much is said in either language.
  return hedge && { hedge, loose: hedge !== 'near' && (language === 'en' || loose !== undefined) };
}

/** 亩产 and 亩均 say "for each mu" before their number, 呎价 for each square foot. */
export const leadBase = (before: string): string | undefined =>
  /(?:亩[产均]|每亩)[^，。；、\d]{0,6}$/u.test(before)
    ? '{亩}'
    : /呎[价價][^，。；、\d]{0,4}$/u.test(before)
      ? '[sft_i]'
      : undefined;

export type Direction = 'up' | 'down';

const words: Record<Language, Record<Direction, RegExp>> = {
  zh: {
    up: /放大|放量|增速高?[达達为為]|多[缴繳付花交赚賺]|(?<!不)[高快][于於]|领先|[优優][势勢]|险胜|險勝|溢价|上浮|上行|升值|延长|延長|(?<![负負])增长|增加|增产|增收|增至|增到|增幅|增多|上升|上涨|涨|提高|提升|升至|升到|升高|扩大|攀升|上调|上修|调升|調升|调高|走强|回升|高出|走高|反弹|偏多|偏大|偏高|高开|高開|高收|增添|新增(?![减減降])|净增|多增|少减|多了|(?<![负負])增長|(?<![负負])成[長长]|擴大|上漲|漲/u,
    down: /[为為转轉][负負]|缩量|縮量|(?<!不)慢[于於]|[负負][增成][长長]|少[缴繳付花交赚賺]|落[后後]|落败|惜败|告负|折价|折让|下浮|下行|贬值|缩短|縮短|下降|减少|减产|下滑|下跌|回落|跌|降低|降至|降到|缩小|收窄|下调|下修|调降|調降|调低|走弱|萎缩|锐减|缩减|(?<!不)低于|偏少|偏小|偏低|低开|低開|低收|走低|放缓|放緩|趋缓|趨緩|减速|減速|减幅|降幅|少了|少增|多减|下調|減少|縮小|減幅|降幅|萎縮/u,
  },
  en: {
    up: /\b(?:(?<!\bm(?:ade|ake|akes|aking) )up(?! to\b)|(?:edg|inch|tick|cre[ep]|nudg|pick|mov|push|bump)\w* (?:back )?up|better off|lift(?:s|ed|ing)?|add(?:s|ed|ing)? +to|ris(?:e|es|en|ing)|rose|increas\w*|grow(?:s|n|ing|th)?|grew|gain(?:s|ed|ing)?|climb\w*|jump\w*|surg\w*|soar\w*|expand\w*|spik\w+|leap(?:s|t|ed|ing)?|rocket\w*|rebound\w*|advanc\w*|accelerat\w*|higher|improv(?:ed|es|ing)|dearer|costlier|raised?|boosted|deepen\w*|widen\w*|lengthen\w*|premium|outnumber\w*|outstrip\w*|outperform\w*|more than (?:usual|normal|a year|last|the))\b/i,
    down: /\b(?:down(?! (?:jackets?|coats?|vests?|parkas?|duvets?|quilts?|comforters?|payments?|under)\b)|(?<!\b(?:this|last|next|each|every|in the) )fall(?! (?:term|semester|season|quarter|harvest|colou?rs|foliage|festival|of \d)\b)|fall(?:s|en|ing)|fell|decreas\w*|declin\w*|drop(?:s|ped|ping)?|slip\w*|(?<!\b(?:ice|water|new|the|a|\d{1,3}) )slid\w*|shrank|shrink\w*|reduc\w*|plung\w*|lower(?:ed)?(?! (?:courts?|house|chamber|reaches|middle|class(?:es)?|leagues?|divisions?|secondary)\b)|cheaper|narrow(?:s|ed|ing)?|shorten(?:s|ed|ing)?|slump\w*|plummet\w*|collaps\w*|crash\w*|div(?:e[sd]?|ing)|dove|fewer(?! than (?:\d|half|an?\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b))|contracted|trim\w*|cut(?:s|ting)?|slash\w*|eas(?:ed|es|ing)|slow(?:s|ed|er|ing|downs?)?|shed|tumbl\w*|s[au]nk|sink\w*|dip(?:s|ped|ping)?|retreat\w*|weaken\w*|discount|below)\b/i,
  },
};

/** The longest look for the ends of a clause. */
const widest = 240;

const stops: Record<Language, RegExp> = {
  zh: /[，。；;！？\n]|(?<!\d),(?!\d)/u,
  en: /[;!?\n]|[.,](?!\d)|\b(?:while|but|whereas|although|though|and|if|unless|before \w+ing)\b/i,
};

/** 低0.5个百分点, 多350万吨: one character before the number, which inside a clause would mean nothing. */
const tight = {
  up: /(?:(?<![最更至每])[高多增升涨漲](?:了|出)?|(?<![最更至])多[采採产產收卖賣赚賺摘种種]了?|[大长長重厚深宽寬](?:了|出)|提前了?|以上)$/u,
  down: /(?:(?<![最更至起])[低少减減降跌缩縮](?:了|出)?|(?<![最更至])少[采採产產收卖賣赚賺摘种種]了?|[小短轻輕薄浅淺窄](?:了|出)|(?:推迟|推遲|延迟|延遲|延后)了?|以下)$/u,
};

/** 比往年早开10天: a verb of one character may stand between. */
const sooner = /[比较較][^，。；、\d]{1,10}(?:(早)|[晚迟遲])[一-鿿]{0,2}$/;

/** 超警戒水位0.9米: above what it names. */
const beyond = /(?:超|高出|超出)[警保汛历標标限设設][一-鿿]{1,6}$/;

/** 15 percent above, 2 points lower: the word right behind the number. */
const behind =
  /^(?: points?| goals?| votes?| (?:per|an?|for every) (?:[a-z]+ )?[a-z]+)?\s*((?:above|below)(?! (?:the |its )?(?:\w+ ){0,2}(?:surface|sea|ground|water(?! level)|earth|horizon|street|floor)\b)|higher|lower|warmer|hotter|colder|cooler|larger|bigger|smaller|heavier|lighter|taller|thicker|thinner|narrower|(?:more|less|fewer|greater)(?! than (?:half|one|a ))|longer|shorter|steeper|deeper|wider|stronger|weaker|faster|slower|better off|worse off|(?<!better |worse )off|ahead|behind|(?:earlier|later)(?= (?:in \w+ )?than))\b/i;

/** "Ended 1.38 percent, or 312.58 points, lower at 22,958.36", but "40.8 yuan, up 0.2". */
const besides =
  /^(?:(?: points)?, or [\d.,]{1,9} ?(?:points|percent|per cent|%))?(?: points)?, (higher|lower|up|down)\b(?! (?:by |about |nearly |over |more than |some |an? )?[\p{Sc}\d])/iu;

/** In front or behind by a number, with nobody named whom the other language might name first. */
const margin =
  /\b(?:(l(?:ed|eads?|eading)|won|winning)|(trail(?:s|ed|ing)?|lost|losing)) by (?:about |just |only )?$/i;

/** What is quoted loses in value: "the dollar lost 0.086". */
const losing =
  /\b(?:dollar|yuan|renminbi|euro|pound|yen|won|rupee|rouble|ruble|peso|franc|baht|index|stocks?|shares|prices?) (?:lost|has lost|gave up) (?:about |nearly |over |some |a further )?$/;

/** The one direction that the clause around a number speaks of; undefined where it speaks of none or both. */
export function clauseDirection(
  text: string,
  start: number,
  end: number,
  language: Language,
): Direction | undefined {
  if (language === 'zh') {
    const lead = text.slice(Math.max(0, start - 4), start);
    if (tight.up.test(lead)) return 'up';
    if (tight.down.test(lead)) return 'down';
    const [compared, early] = sooner.exec(text.slice(Math.max(0, start - 16), start)) ?? [];
    if (compared) return early ? 'up' : 'down';
    if (beyond.test(text.slice(Math.max(0, start - 10), start))) return 'up';
  } else {
    if (/\bhaving added (?:about |nearly |over |some )?$/i.test(text.slice(Math.max(0, start - 24), start)))
      return 'up';
    const [, ahead, back] = margin.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
    if (ahead || back) return ahead ? 'up' : 'down';
    if (losing.test(text.slice(Math.max(0, start - 40), start))) return 'down';
    const [, aside] = besides.exec(text.slice(end, end + 48)) ?? [];
    if (aside) return /^[uh]/i.test(aside) ? 'up' : 'down';
    const [, word] = behind.exec(text.slice(end)) ?? [];
    if (word)
      return /^(?:below|lower|colder|cooler|smaller|lighter|thinner|narrower|less|fewer|shorter|weaker|slower|worse off|off|behind|later)$/i.test(
        word,
      )
        ? 'down'
        : 'up';
  }
  // "Orders picked up, by 4.7 percent".
  const from = /, by $/.test(text.slice(Math.max(0, start - 5), start)) ? start - 5 : start;
  const clause = clauseAround(text, { start: from, end }, stops[language], widest).join(' ');
  const [up, down] = [words[language].up.test(clause), words[language].down.test(clause)];
  return up === down ? undefined : up ? 'up' : 'down';
}

const times: Record<Language, readonly (readonly [time: string, pattern: RegExp])[]> = {
  zh: [
    [
      'a',
      /(?<![\d去今本前全上近当两三四五六七八九十])年(?:旅客|货物|貨物)?(?:吞吐量|客流量|处理量|發電量|发电量)|年增收|年收入|年薪|年租金|年入|每年|一年(?: |下来|下來|可|能|节省|節省)|年均|年产|年產|年利|全年/u,
    ],
    ['quarter', /每季|每个季度/u],
    [
      'mo',
      /[一每][个個]月 |月增|月入|月收入|每月|每个月|每個月|月均|月薪|月供|月租金?[约約为為达達]? |月(?:最低)?工[资資]/u,
    ],
    ['wk', /一[周週] |每周|每週|每星期|周均/u],
    ['d', /一[天日](?: |封顶|封頂|最多|上限|[要得能只])|每日|每天|日均|日产|日產|日供|日处理|日接待/u],
    ['h', /每小时|每小時|时速|時速/u],
    ['min', /每分钟|每分鐘/u],
    ['s', /每秒/u],
  ],
  en: [
    [
      'a',
      /\b(?:an?|per|each|every) (?:year|annum)\b|\bfor the (?:full |whole )?year\b|\bannual(?:ly)?\b|\byearly\b/i,
    ],
    ['quarter', /\b(?:an?|per|each|every) quarter\b|\bquarterly\b/i],
    ['mo', /\b(?:an?|per|each|every) month\b|\bmonthly\b/i],
    ['wk', /\b(?:an?|per|each|every) week\b|\bweekly\b/i],
    ['d', /\b(?:an?|per|each|every) day\b|\bdaily\b/i],
    ['h', /\b(?:an?|per|each|every) hour\b|\bhourly\b/i],
    ['min', /\b(?:an?|per|each|every) minute\b/i],
    ['s', /\b(?:an?|per|each|every) second\b/i],
  ],
};

/** The times that the clause around a number counts by; "a year earlier" and "a day after" count by none. */
export function timesAround(text: string, start: number, end: number, language: Language): readonly string[] {
  const clause = clauseAround(text, { start, end }, stops[language], widest)
    .join(' ')
    .replaceAll(compared, ' ');
  return times[language].flatMap(([time, pattern]) => (pattern.test(clause) ? [time] : []));
}

const compared =
  /\ban? (?:year|month|week|day|hour) (?:earlier|before|ago|after|later|on(?! average)|from now|or)\b/gi;
