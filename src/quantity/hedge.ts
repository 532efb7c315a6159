/**
 * Hedge words: what each makes of the number beside it. One list for both languages, so that lexers,
 * intervals and formatting can never disagree about 余 or "nearly".
 */
import type { Bound } from './quantity.ts';

/**
 * - `step`: from the value to the next step of its last non-zero digit (余, 多, odd);
 * - `over`: from the value, open above; `under`: open below, up to the value;
 * - `near`: from one step below up to the value (近, nearly);
 * - `about`: one step either way.
 */
export type HedgeClass = 'step' | 'over' | 'under' | 'near' | 'about';

/** 不得超过, 不能低于: a modal verb inside turns the hedge as 不 alone does. */
const modal = (verbs: string): string[] =>
  [...'得能可应宜会'].flatMap((verb) => verbs.split(' ').map((hedge) => `不${verb}${hedge}`));
/** Such words of both classes, for the lexer that has to find them. */
export const modalHedges = { over: modal('少于 低于 小于'), under: modal('超过 高于 多于 大于 突破') };

const words: Record<HedgeClass, readonly string[]> = {
  // Simplified script; lexers fold the traditional forms before they look here.
  step: [
    '余',
    '多',
    '几',
    '来',
    '有余',
    '出头',
    '挂零',
    '开外',
    'odd',
    'some-odd',
    'just over',
    'slightly more than',
    'slightly over',
    'a little over',
    'a little more than',
  ],
  over: [
    ...modalHedges.over,
    ...[
      '超',
      '超过',
      '超出',
      '逾',
      '突破',
      '至少',
      '不少于',
      '不低于',
      '不小于',
      '多于',
      '高于',
      '大于',
      '最少',
      '起码',
    ],
    ...[
      '还多',
      '还要多',
      '上',
      '以上',
      '及以上',
      '或以上',
      '之上',
      '起',
      '不止',
      '不下',
      '不下于',
      '过',
      '达到或超过',
      '破',
      '已超',
      '远超',
      '+',
    ],
    ...[
      'over',
      'more than',
      'at least',
      'exceeding',
      'exceeded',
      'exceed',
      'exceeds',
      'above',
      'upwards of',
      'in excess of',
    ],
    ...[
      'no less than',
      'not be less than',
      'no lower than',
      'not lower than',
      'not be lower than',
      'not below',
      'no fewer than',
      'not less than',
      'not fewer than',
      'greater than',
      'or more',
      'and above',
      'or above',
      'or over',
      'or longer',
      'or older',
      'and older',
      'or higher',
      'and more',
      'and upwards',
      'north of',
      'surpass',
      'surpasses',
      'tops',
      'well over',
      'well above',
      '>',
      '≥',
    ],
    ...[
      'topping',
      'topped',
      'surpassing',
      'surpassed',
      'beyond',
      'plus',
      'and over',
      'or over',
      'a minimum of',
      'minimum',
    ],
  ],
  under: [
    ...modalHedges.under,
    ...[
      '以内',
      '以下',
      '之内',
      '内',
      '不足',
      '不到',
      '不超过',
      '不超',
      '不多于',
      '不高于',
      '不大于',
      '至多',
      '最多',
      '低于',
      '少于',
      '小于',
    ],
    ...['未满', '未到', '及以下', '或以下', '之下', '不满', '不逾', '未超过', '未超', '未达'],
    ...[
      'under',
      'less than',
      'or lower',
      'or younger',
      'or shorter',
      'and under',
      'no higher than',
      'not over',
      '<',
      '≤',
      'fewer than',
      'up to',
      'at most',
      'below',
      'no more than',
      'not exceed',
      'not be more than',
      'not higher than',
      'not be higher than',
      'not above',
      'no longer than',
      'not more than',
      'within',
    ],
    ...[
      'as many as',
      'as much as',
      'not exceeding',
      'or less',
      'or fewer',
      'or under',
      'or below',
      'and below',
      'a maximum of',
    ],
    ...['short of', 'just under', 'maximum', 'not to exceed'],
  ],
  near: [
    ...['近', '将近', '接近', '逼近', '趋近', '几近', '临近'],
    ...['nearly', 'almost', 'close to', 'approaching', 'just short of', 'near', 'nearing'],
  ],
  about: [
    ...[
      '约',
      '大约',
      '左右',
      '上下',
      '约为',
      '大概',
      '大致',
      '前后',
      '约莫',
      '估计',
      '预计约',
      '或约',
      '许',
      '大约为',
    ],
    ...[
      'about',
      'around',
      'some',
      'roughly',
      'approximately',
      'or so',
      'circa',
      'ca.',
      'c.',
      '~',
      '≈',
      'an estimated',
      'estimated',
    ],
    ...['in the region of', 'on the order of', 'or thereabouts', 'approx.', 'approx'],
  ],
};

const classes = new Map<string, HedgeClass>(
  (Object.keys(words) as HedgeClass[]).flatMap((name) => words[name].map((word) => [word, name] as const)),
);

/** The class of a hedge word, in lower case and simplified script, white space folded. */
export const hedgeClass = (word: string): HedgeClass | undefined => classes.get(word);

export const hedgeWords = (name: HedgeClass): readonly string[] => words[name];

/** What several hedges make of one number together. The widest reading wins, so none is contradicted. */
export function boundOf(seen: readonly HedgeClass[]): Bound {
  if (seen.includes('under')) return 'under';
  if (seen.includes('over') || seen.includes('step')) return 'over';
  return seen.length > 0 ? 'about' : 'exact';
}
