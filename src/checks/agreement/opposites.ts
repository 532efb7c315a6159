/** The words of either language for one side of a thing and for the other. To add a pair, add a row. */
import type { Language } from '../../model/text.ts';

export type Sides = readonly [one: RegExp, other: RegExp];

export type SidesOfBoth = Readonly<Record<Language, Sides>>;

/** "For a third straight week", "for four months running". */
const streak =
  ' (?:(?:an?|the|[a-z]+|\\d+) (?:[a-z]+ )?(?:straight|consecutive|successive)\\b|(?:[a-z]+|\\d+) [a-z]+ (?:running|in a row)\\b)';

/** By side: what is gained first. */
export const opposites: readonly SidesOfBoth[] = [
  {
    zh: [/[顺順]差|出超/u, /逆差|入超/u],
    en: [/\bsurplus(?:es)?\b/i, /\bdeficits?\b|\bshortfalls?\b|\btrade gap\b/i],
  },
  {
    zh: [/盈余|盈餘|结余|結餘/u, /赤字|[亏虧]空/u],
    en: [/\bsurplus(?:es)?\b/i, /\bdeficits?\b|\bshortfalls?\b/i],
  },
  {
    zh: [/流入/u, /流出/u],
    en: [/\binflows?\b|\bflow(?:s|ed|ing)? in(?:to)?\b/i, /\boutflows?\b|\bflow(?:s|ed|ing)? out\b/i],
  },
  {
    zh: [/[净淨][买買](?:入|[进進])|[买買]超/u, /[净淨][卖賣]出|[卖賣]超/u],
    en: [
      /\bnet (?:buy\w*|purchas\w+|bought)\b|\bbought a net\b/i,
      /\bnet (?:sell\w*|sales?|sold)\b|\bsold a net\b/i,
    ],
  },
  {
    zh: [/[净淨]投放/u, /[净淨]回[笼籠]/u],
    en: [
      /\bnet injection\b|\binject\w* a net\b/i,
      /\bnet (?:withdraw\w*|drain\w*)\b|\b(?:drain|withdr[ae]w)\w* a net\b/i,
    ],
  },
  {
    zh: [/快[于於过過]/u, /慢[于於过過]/u],
    en: [/\b(?:fast|quick)er than\b|\boutpac\w+/i, /\bmore slowly\b|\bslower than\b|\blag\w* behind\b/i],
  },
  {
    zh: [/前[进進]|推[进進]/u, /[后後]退(?![出休还還回市伍款役赛賽])|退[缩縮]/u],
    en: [/\badvanc(?:e|es|ed|ing)\b/i, /\bretreat\w*|\brece(?:de|des|ded|ding)\b/i],
  },
  {
    zh: [/最早|至早/u, /最[迟遲晚]|至[迟遲]/u],
    en: [/\bat the earliest\b|\bno (?:earlier|sooner) than\b/i, /\bat the latest\b|\bno later than\b/i],
  },
  {
    zh: [
      /[连連][续續][^，。；]{1,8}(?:增[长長加]|上[升涨漲]|回升|攀升)/u,
      /[连連][续續][^，。；]{1,8}(?:下[降滑跌]|[减減]少|回落|[负負]增[长長]|萎[缩縮])/u,
    ],
    en: [
      /\b(?:consecutive|straight|successive) [a-z -]{0,24}\b(?:increase|rise|growth|gain|expansion)\b/i,
      /\b(?:consecutive|straight|successive) [a-z -]{0,24}\b(?:decrease|decline|fall|drop|loss|contraction)\b/i,
    ],
  },
  {
    zh: [
      /[连連][续續][两兩三四五六七八九十\d]{1,3}[个個]?[周週月年季天日][^，。；\d]{0,4}(?:增[长長加]|上[升涨漲]|回升|攀升|走高)|[两兩三四五六七八九十][连連][涨漲阳陽]/u,
      /[连連][续續][两兩三四五六七八九十\d]{1,3}[个個]?[周週月年季天日][^，。；\d]{0,4}(?:下[降滑跌]|[减減]少|回落|走低|[负負]增[长長])|[两兩三四五六七八九十][连連][跌阴陰降]/u,
    ],
    en: [
      new RegExp(`\\b(?:rose|ris(?:en|ing)|grew|grown|climbed|gained|increased|advanced) for${streak}`, 'i'),
      new RegExp(`\\b(?:fell|fall(?:en|ing)|dropped|declined|slid|slipped|lost|shrank) for${streak}`, 'i'),
    ],
  },
  {
    zh: [
      /略[有微]?(?:上[升涨漲]|[增升涨漲])|小幅(?:上|[增升涨漲])/u,
      /略[有微]?(?:下[降跌滑]|[减減降跌]|回落)|小幅(?:下|[减減降跌]|回落)/u,
    ],
    en: [
      /\b(?:up|rose|risen|higher|increased|grew|climbed|more) slightly\b|\bslight(?:ly)? (?:up|higher|more|rise|increase|gain)\b|\b(?:edged|inched|ticked) (?:up|higher)\b/i,
      /\b(?:down|fell|fallen|lower|decreased|declined|dropped|fewer|less) slightly\b|\bslight(?:ly)? (?:down|lower|fewer|less|fall|drop|decline|decrease|dip)\b|\b(?:edged|inched|ticked) (?:down|lower)\b/i,
    ],
  },
  {
    zh: [/(?:增[加长長]?|多|[涨漲])了?一半/u, /腰[斩斬]|[减減]半/u],
    en: [
      /\b(?:up|rose|ris(?:e|en|ing)|grew|grow(?:n|ing)?|increased?|gain\w*|jumped) (?:by )?(?:an? )?half\b/i,
      /\b(?:down|fell|fall(?:en|ing)?|dropp?\w*|declin\w+|cut|reduc\w+|slash\w*) (?:by|in) half\b|\bhalv(?:e|ed|es|ing)\b/i,
    ],
  },
  {
    zh: [
      /(?:利率|[油金粮糧煤物房]价|价格|價格|成本)[^，。；\d]{0,2}(?:走高|上[升涨漲]|攀升|高企)/u,
      /(?:利率|[油金粮糧煤物房]价|价格|價格|成本)[^，。；\d]{0,2}(?:走低|下[降跌滑行]|回落)/u,
    ],
    en: [
      /\b(?:higher|rising|dearer|increased|soaring|costlier) (?:[a-z]+ ){0,2}(?:rates?|prices?|costs?)\b/i,
      /\b(?:lower|falling|cheaper|reduced|declining) (?:[a-z]+ ){0,2}(?:rates?|prices?|costs?)\b/i,
    ],
  },
  {
    zh: [
      /[比较較][^，。；\d]{1,8}(?:有所|略有|明[显顯]|大幅)(?:提高|上[升涨漲调調]|增加|增[长長])/u,
      /[比较較][^，。；\d]{1,8}(?:有所|略有|明[显顯]|大幅)(?:[减減]少|下[降跌调調滑]|降低|回落)/u,
    ],
    en: [
      /, (?:higher|more|up)(?: slightly| sharply)? (?:than|from|on) (?:the |a )?(?:previous |last |same )?(?:year|month|quarter|week)/i,
      /, (?:lower|less|fewer|down)(?: slightly| sharply)? (?:than|from|on) (?:the |a )?(?:previous |last |same )?(?:year|month|quarter|week)/i,
    ],
  },
  {
    zh: [/(?:增加|多)了?[1一][个個家名人例宗起]/u, /(?:[减減]少|(?<![多不至])少)了?[1一][个個家名人例宗起]/u],
    en: [/\bone more than\b/i, /\bone (?:fewer|less) than\b/i],
  },
  {
    zh: [/上半[场場叶葉]/u, /下半[场場叶葉]/u],
    en: [/\bfirst[- ]half\b/i, /\bsecond[- ]half\b/i],
  },
  {
    zh: [/同比|(?<!今年)同期|[去上]年/u, /今年同期/u],
    en: [
      /\b(?:last|previous|prior) year\b|\byear (?:earlier|before|ago)\b|\byear[- ]on[- ]year\b/i,
      /\bsame (?:period|month|time|quarter|day)s?(?: of| in)? this year\b/i,
    ],
  },
  {
    zh: [
      /先(?:[赢贏胜勝下]|[进進])[一二两兩三四\d]?[局球盘盤城]/u,
      /先(?:丢|失|[输輸])[一二两兩三四\d]?[局球盘盤]/u,
    ],
    en: [
      /\b(?:sets?|goals?|games?|frames?) (?:up|ahead)\b|\b\d-\d up\b/i,
      /\b(?:sets?|goals?|games?|frames?) (?:down|behind)\b|\b\d-\d down\b/i,
    ],
  },
  {
    zh: [
      /及以上[学學][历歷]|[学學][历歷][及或]以上|(?:大[专專]|本科|高中)[及或]?以上/u,
      /(?:大[专專]|本科|高中|初中|小[学學])[及或]?以下/u,
    ],
    en: [
      /\b(?:degree|diploma|education|level|school|college|university) or (?:higher|above)\b/i,
      /\b(?:degree|diploma|education|level|school|college|university) or (?:lower|below|less)\b/i,
    ],
  },
  {
    zh: [/[领領]先(?:[对對]手|[对對]方)/u, /落[后後](?:[对對]手|[对對]方)/u],
    en: [
      /\b(?:lead(?:s|ing)?|led|ahead of) (?:his|her|its|their) (?:rival|opponent|challenger)/i,
      /\b(?:trail(?:s|ed|ing)?|behind) (?:his|her|its|their) (?:rival|opponent|challenger)/i,
    ],
  },
  {
    zh: [/增持/u, /[减減]持/u],
    en: [
      /\b(?:increased?|raised?|boosted|lifted|added to) (?:its|his|her|their|the) (?:holdings?|stakes?)\b/i,
      /\b(?:reduced?|cut|trimmed|lowered|pared|sold) (?:its|his|her|their|the) (?:holdings?|stakes?)\b|\bsold [\d.,]{1,12} (?:million |billion )?shares\b/i,
    ],
  },
  {
    zh: [/提前|提早|早[于於]/u, /推迟|推遲|[延拖推耽][后後迟遲误誤期至]|晚[于於]|[顺順]延/u],
    en: [
      /(?<!\b(?:no|not) )\bearlier than\b|\bahead of (?:schedule|time)\b|\bbr(?:ought|ing\w*) forward\b/i,
      /(?<!\b(?:no|not) )\blater than\b|\bdelay\w*|\bpostpon\w+|\bput (?:back|off)\b|\bbehind schedule\b/i,
    ],
  },
  {
    zh: [/[比较較][^，。；\d]{1,10}更[多高大]/u, /[比较較][^，。；\d]{1,10}更[少低小]/u],
    en: [
      /\b(?:more|higher|greater|larger) than (?:\w+ ){0,3}(?:year|months?|week|decade|before|earlier|ago|last|usual)\b/i,
      /\b(?:less|lower|fewer|smaller) than (?:\w+ ){0,3}(?:year|months?|week|decade|before|earlier|ago|last|usual)\b/i,
    ],
  },
  {
    zh: [
      /第[\d一二三四五六七八九十]{1,3}[位名]?(?:上|跃|躍|攀)?升至第/u,
      /第[\d一二三四五六七八九十]{1,3}[位名]?(?:下|滑)?[降跌滑]至第/u,
    ],
    en: [
      /\b(?:climb|r[io]se?|risen|ris|jump|leap|mov)\w*(?: up)? (?:from|to) (?:No\.? ?\d|\d|[a-z]+th\b|first|second|third)/i,
      /\b(?:slip|fell|fall|drop|slid|sank|sunk)\w*(?: down)? (?:from|to) (?:No\.? ?\d|\d|[a-z]+th\b|first|second|third)/i,
    ],
  },
  {
    zh: [/本世[纪紀]|新世[纪紀]/u, /上(?:个|個)?世[纪紀]/u],
    en: [
      /\bthis century\b|\b(?:21st|twenty-first)[- ]century\b/i,
      /\b(?:last|previous) century\b|\b(?:20th|twentieth)[- ]century\b/i,
    ],
  },
  {
    zh: [/盈利|(?<![毛负負])利[润潤]|溢利|[净淨]利/u, /[亏虧][损損]/u],
    en: [/\bprofits?\b|\bnet income\b|\bearnings\b/i, /\bloss(?:es)?\b/i],
  },
];

/** Where a number below zero changes nothing. */
export const ways: readonly SidesOfBoth[] = [
  {
    zh: [
      /偏[高多]|[比较較](?:常年|往年|同期)[^，。；\d]{0,6}[高多]|(?:高[于於]|[超][过過]|好[于於]|[优優][于於])[^，。；\d]{0,8}(?:平均|限|[标標][准示称稱]|標準|[预預]期|常年|正常|同期|往年|全[国國省市]|建[议議]|[荣榮][枯]|[临臨]界|警戒)/u,
      /偏[低少]|[比较較](?:常年|往年|同期)[^，。；\d]{0,6}[低少]|(?:低[于於]|不及|不[如足到]|未[达達]到?)[^，。；\d]{0,8}(?:平均|限|[标標][准示称稱]|標準|[预預]期|常年|正常|同期|往年|全[国國省市]|建[议議]|[荣榮][枯]|[临臨]界|警戒)/u,
    ],
    en: [
      /\b(?:above|higher than|exceed\w*|over|more [a-z ]{0,32}than|better than|beat\w*|topp\w+) (?:the |its |their |a |an )?(?:[a-z-]+ ){0,3}(?:average|standards?|norms?|normal|expectations?|estimates?|forecasts?|recommend\w*|guidelines?|limits?|level|boom[a-z-]*|threshold|mark|line|baseline|those (?:stated|labelled|labeled|claimed|declared))\b/i,
      /\b(?:below|lower than|under|less [a-z ]{0,32}than|fewer [a-z ]{0,32}than|short of|worse than|miss\w*) (?:the |its |their |a |an )?(?:[a-z-]+ ){0,3}(?:average|standards?|norms?|normal|expectations?|estimates?|forecasts?|recommend\w*|guidelines?|limits?|level|boom[a-z-]*|threshold|mark|line|baseline|those (?:stated|labelled|labeled|claimed|declared))\b/i,
    ],
  },
  {
    zh: [/(?<![进進])出口(?!处|處|[成道])/u, /(?<!出)[进進]口/u],
    en: [/\bexport(?:s|ed|ing|ers?)?\b/i, /\bimport(?:s|ed|ing|ers?)?\b/i],
  },
  {
    zh: [/走[强強]|升值|[转轉][强強]|[坚堅]挺/u, /走[软軟弱]|[贬貶]值|疲[软軟弱]|[转轉]弱/u],
    en: [
      /\b(?:strengthen|appreciat)\w*|\bfirmed\b|\bfirmer\b/i,
      /\b(?:weaken|depreciat|soften)\w*|\bweaker\b|\bsofter\b/i,
    ],
  },
  {
    zh: [/[向往]北|北[移上迁遷]/u, /[向往]南|南[移下迁遷]/u],
    en: [
      /\bnorthwards?\b|\b(?:mov|shift|head)\w+ north\b/i,
      /\bsouthwards?\b|\b(?:mov|shift|head)\w+ south\b/i,
    ],
  },
  {
    zh: [/[向往][东東]|[东東][移迁遷]/u, /[向往]西|西[移迁遷]/u],
    en: [/\beastwards?\b|\b(?:mov|shift|head)\w+ east\b/i, /\bwestwards?\b|\b(?:mov|shift|head)\w+ west\b/i],
  },
  {
    zh: [/每人|人均|每名/u, /每[户戶]|[户戶]均/u],
    en: [
      /\b(?:per|each|every) (?:person|head|resident)\b|\bper capita\b/i,
      /\b(?:per|each|every) (?:household|family)\b/i,
    ],
  },
  {
    zh: [
      /[顺順逆]差[^，。；\d]{0,6}(?:[扩擴]大|[拉]大)/u,
      /[顺順逆]差[^，。；\d]{0,6}(?:收窄|[缩縮]小|[缩縮][减減])/u,
    ],
    en: [
      /\b(?:surplus|deficit|gap)\b[^.;\d]{0,24}\b(?:widen|grow|grew|expand|increas)\w*/i,
      /\b(?:surplus|deficit|gap)\b[^.;\d]{0,24}\b(?:narrow|shr[aiu]nk|declin|fell|fall)\w*/i,
    ],
  },
  {
    zh: [/上[调調]|[调調][高升]/u, /下[调調]|[调調][低降]/u],
    en: [
      /\bupgrad\w+|\brais(?:e|es|ed|ing)\b|\blift(?:s|ed|ing)?\b|\bhik(?:e|es|ed|ing)\b|\bincreas\w+/i,
      /\bdowngrad\w+|\bcut(?:s|ting)?\b|\blower(?:s|ed|ing)\b|\btrim\w*|\bslash\w*|\breduc\w+/i,
    ],
  },
  {
    zh: [
      /[个個年月周週日天](?:以?[来來]?(?:的)?(?:新|最)高(?!价|價|气|氣|温|溫)|高[点點位])/u,
      /[个個年月周週日天](?:以?[来來]?(?:的)?(?:新|最)低(?!价|價|气|氣|温|溫|生|工|标|標)|低[点點位])/u,
    ],
    en: [
      /\b(?:year|month|week|day|decade)[- ]highs?\b|\bhighest (?:level )?(?:in|since|for)\b/i,
      /\b(?:year|month|week|day|decade)[- ]lows?\b|\blowest (?:level )?(?:in|since|for)\b/i,
    ],
  },
];
