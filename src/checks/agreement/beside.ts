/**
 * What the words beside one number make of it: 亏损3亿元 as "a profit of 300 million", 比同窗小六岁 as "six years older", 各付
 * 2400元 as "2,400 yuan between them". As in `opposite.ts`, but each number is asked for itself.
 */
import type { Language } from '../../model/text.ts';
import { clauseAround } from './clause.ts';
import type { DifferenceKind } from './difference.ts';
import type { Match } from './match.ts';
import { soleSide } from './opposite.ts';
import type { SidesOfBoth } from './opposites.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';

interface SidesBeside extends SidesOfBoth {
  /** What an editor is told of it, where it is not the direction. */
  readonly kind?: DifferenceKind;
}

/** "60 yuan cheaper than those to the north", but not "than the inn": what is named there may be what the Chinese began with. */
const otherThan =
  '(?! than (?!(?:those|that|its?|his|her|their|last|the (?:previous|average|rest|usual|same)|in|on|at|usual|expected|normal|before)\\b))';

/** `#` stands for the number; the clause around it is what the patterns see. */
const table: readonly SidesBeside[] = [
  {
    zh: [
      /(?:盈利|[净淨]?[赚賺]|[获獲]利|(?<!毛)利[润潤]|[顺順]差|盈[余餘]|[结結][余餘])(?:[为為达達约約近了]|超[过過]?|[总總][额額]){0,2}#/u,
      /(?:[亏虧](?:[损損]|[空])?|[净淨][亏虧]|逆差|赤字)(?:[为為达達约約近了]|超[过過]?|[总總][额額]){0,2}#/u,
    ],
    en: [
      /\b(?:profits?|surplus|gain|net income) of (?:about |nearly |some |over |more than )?#|\b(?:earned|made)(?: a net)? #/i,
      /\b(?:loss(?:es)?|deficit|shortfall) of (?:about |nearly |some |over |more than )?#|\blost #|# (?:in the red|loss\b|deficit)/i,
    ],
  },
  {
    zh: [
      /(?:(?<!扩|擴|放)大|年[长長])(?:了|整整|足足|近|约)*#/u,
      /(?:(?<!缩|縮)小|年[轻輕])(?:了|整整|足足|近|约)*#/u,
    ],
    en: [
      /\b(?:he|she|it|they|who) [^.;]{0,40}# (?:older|h(?:is|er) senior)\b/i,
      /\b(?:he|she|it|they|who) [^.;]{0,40}# (?:younger|h(?:is|er) junior)\b/i,
    ],
  },
  {
    kind: 'unit',
    zh: [/[各每](?!地|[类類]型)[^，。；、\d]{0,4}#/u, /(?:[合总總][计計]|共)[^，。；、\d]{0,4}#/u],
    en: [
      /# (?:[a-z-]+ ){0,3}(?:each|apiece)\b|\beach of (?:the|its|their|these) [^,.;]{0,60}#/i,
      /#[^,.;]{0,32}\b(?:between them|combined|altogether|in all|in total)\b|\btotall?ing #|\ba (?:combined|total of) #|\bbetween them [^,.;]{0,40}#/i,
    ],
  },
  {
    kind: 'unit',
    zh: [/(?:人均|每人)[^，。；、\d户戶]{0,12}#/u, /(?:[户戶]均|每百?[户戶])[^，。；、\d]{0,12}#/u],
    en: [
      /# (?:[a-z-]+ ){0,4}(?:per|a|each|every) (?:person|head|capita|resident|(?:100|hundred) (?:people|residents))\b|\beach (?:person|resident|individual|participant) [^.;,]{0,24}#/i,
      /# (?:[a-z-]+ ){0,4}(?:per|a|each|every) (?:household|family|home|(?:100|hundred) (?:households|families))\b|\beach (?:household|family) [^.;,]{0,24}#/i,
    ],
  },
  {
    zh: [
      /(?:高出|高[于於]|超[过過]?|超出)[^，。；、\d]{1,10}#/u,
      /(?:距离?|[离離]|低[于於])[^，。；、]{1,16}(?:差|[还還][有差]|不足)#/u,
    ],
    en: [/# (?:[a-z]+ )?above the\b/i, /# (?:[a-z]+ )?(?:below|short of|shy of) the\b/i],
  },
  {
    kind: 'unit',
    zh: [/每[晚夜天日](?!均)[^，。；、\d]{0,8}#/u, /每(?:次|趟|回)[^，。；、\d]{0,8}#/u],
    en: [
      /# (?:per|a|each|every) (?:night|day)\b/i,
      /# (?:per|a|each|every) (?:stay|visit|trip|session|time|journey)\b/i,
    ],
  },
  {
    zh: [/(?:早|提前)[\p{Script=Han}]{0,2}?了?#/u, /(?:[晚迟遲]|推[迟遲])[\p{Script=Han}]{0,2}?了?#/u],
    en: [/# (?:earlier|early|sooner|ahead of)\b/i, /# (?:later|late|behind)\b/i],
  },
  {
    zh: [/快[了出]?#/u, /慢[了出]?#/u],
    en: [
      /# (?:faster|quicker|inside|better than)\b|\bbeat(?:s|ing)?\b[^.;]{0,50} by #/i,
      /# (?:slower|outside|behind|short of|shy of|worse than)\b|\b(?:trail|lag)(?:s|ged|ging|led|ling|ing|ed)? [^.;]{0,40}\bby #/i,
    ],
  },
  {
    zh: [/[比较較][^，。；\d]{1,14}(?:多|高)[了出]?#/u, /[比较較][^，。；\d]{1,14}(?:少|低)[了出]?#/u],
    en: [
      /\b(?:beat(?:s|ing)?|exceed\w*|topp\w+|surpass\w*)\b[^.;]{0,40} by #/i,
      /\b(?:miss\w*|(?:f[ae]ll\w*|fell) short of|undershot)\b[^.;]{0,40} by #/i,
    ],
  },
  {
    zh: [/[贵貴][了出]?#/u, /便宜[了出]?#/u],
    en: [
      new RegExp(`# (?:more|dearer|extra|costlier|more expensive)\\b${otherThan}`, 'i'),
      new RegExp(`# (?:less|cheaper)\\b${otherThan}`, 'i'),
    ],
  },
  {
    kind: 'value',
    zh: [/(?:目[标標]|[计計][划劃]|任[务務]|[预預]算)的#/u, /超(?:[额額出过過])?[^，。；\d]{0,8}#/u],
    en: [
      /# of (?:the|its|their) (?:[a-z-]+ ){0,2}(?:target|plan|quota|budget|goal)\b/i,
      /\b(?:exceed|surpass|beat|topp?)[a-z]* [^.;]{0,40}\bby #/i,
    ],
  },
  {
    zh: [/(?:[扩擴]大|加[深快剧劇])[了约約近]?#/u, /(?:收窄|[缩縮]小|放[缓緩])[了约約近]?#/u],
    en: [
      /\b(?:widen|steepen|deepen|accelerat|quicken|grow|grew|expand)\w* by #/i,
      /\b(?:narrow|shr[aiu]nk|eas|slow|moderat|shallow)\w* by #/i,
    ],
  },
  {
    zh: [/(?:[扩擴]大|拉大)(?:[至到]|[为為])#/u, /(?:[缩縮]小|收窄|[缩縮]短)(?:[至到]|[为為])#/u],
    en: [
      /\b(?:widen|grow|grew|expand|stretch)\w*[^;.\d]{0,40},? to #/i,
      /\b(?:narrow|shr[aiu]nk|cut|clos)\w*[^;.\d]{0,40},? to #/i,
    ],
  },
  {
    kind: 'date',
    zh: [
      /(?:届满|屆滿|到期|期[满滿]|[开開]庭|[开開]始|出[发發]|起[飞飛])[之以]?前#/u,
      /(?:届满|屆滿|到期|期[满滿]|生效|[开開]始)[之以]?[后後]#/u,
    ],
    en: [/# (?:before|prior to|ahead of)\b/i, /# (?:after|following)\b/i],
  },
  {
    kind: 'value',
    zh: [/除了?#/u, /(?:[只仅僅])(?:有)?#(?!\p{Script=Han}{0,2}(?:生[还還]|幸[存免]|[获獲]救))/u],
    en: [/\b(?:all but|except(?: for)?|but for|other than|apart from|bar) (?:the )?#/i, /\bonly #/i],
  },
];

const widest = 72;
const ends: Readonly<Record<Language, RegExp>> = { zh: /[。；;\n]/u, en: /[;\n]|\.(?!\d)/ };

/** The clause around a number, with `#` in its place. */
const around = ({ text, language }: Statement, number: Term): string =>
  clauseAround(text, number, ends[language], widest).join('#');

/** The first number that the two texts put on opposite sides, and what an editor is told of it. */
export function besideApart(
  zh: Statement,
  en: Statement,
  pairs: readonly Match<Term, Term>[],
): readonly [kind: DifferenceKind, zh: Term, en: Term] | undefined {
  for (const { a, b } of pairs) {
    const [own, other] = [around(zh, a), around(en, b)];
    for (const sides of table) {
      const x = soleSide(own, sides.zh)?.side;
      if (x === undefined) continue;
      const y = soleSide(other, sides.en)?.side;
      // 目标的113% told as "exceeding it by 13 percent" is the same, as `share.ts` has seen.
      if (y !== undefined && x !== y && !a.isRest) return [sides.kind ?? 'direction', a, b];
    }
  }
  return undefined;
}
