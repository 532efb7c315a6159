/**
 * What a text says may be or will be, told as what is: 可能裁员1200人 as "will lay off 1,200", 预计年底将建成6500套 as
 * "completed 6,500 units". The words that a translator may choose are many, so a text is asked whether it has any of them.
 */
import { type Place, placeOf } from './message.ts';
import type { Statement } from './statement.ts';

interface Modality {
  readonly zh: RegExp;
  /** Any word by which English may say the same. */
  readonly en: RegExp;
  /** What English says instead. */
  readonly told: RegExp;
}

const perhaps =
  'may|might|could|can|would|possib\\w+|potential\\w*|likel\\w+|probabl\\w+|perhaps|maybe|risk\\w*|threat\\w*|fear\\w*|expect\\w*|project\\w*|forecast\\w*|predict\\w*|estimat\\w*|anticipat\\w*|set to|due to|on (?:track|course)|should|hope\\w*|looks?|looking|poised|suspect\\w*|believ\\w*|seem\\w*|appear\\w*|chances?|prospect\\w*|unless|up to|as (?:many|much|high) as|odds|plan\\w*|aim\\w*|bets?|danger|tend\\w*|thought|speculat\\w*|seen?|sees|rumou?r\\w*|consider\\w*|mull\\w*|weigh\\w*';
const ahead =
  "will|'ll|shall|going to|(?:is|are|was|were|to) be|(?:is|are|was|were) to|propos\\w*|seek\\w*|intend\\w*|schedul\\w*|slated|next|tomorrow|due|soon|target\\w*|goal|outlook|puts?|eyes?|want\\w*|guid\\w*|begins?|starts?|opens?|model\\w*|reckon\\w*|envisag\\w*|foresee\\w*|annual|a year|tipped|lifespan|expectancy|calls? for|budget\\w*|later this";

const modalities: readonly Modality[] = [
  {
    zh: /(?<![不尽盡])可能(?!性)|或将|或將|或会|或會|也许|也許|恐(?:将|將|会|會|需)|(?<!所)有望|可望/u,
    en: new RegExp(`\\b(?:${perhaps})\\b`, 'i'),
    told: /\b(?:will|\w+ed|cut|left|lost|hit|fell|rose)\b/i,
  },
  {
    zh: /[预預][计計][^，。；]{0,12}[将將][^，。；]{0,4}(?:建成|完成|突破|[达達]到|[实實][现現]|竣工|投[产產])/u,
    en: new RegExp(`\\b(?:${perhaps}|${ahead})\\b`, 'i'),
    told: /\b(?:completed|built|finished|reached|topped|exceeded|surpassed|achieved)\b/i,
  },
];

/** The first thing that the Chinese says may be, or will be, and the English says is. */
export function modalityApart(zh: Statement, en: Statement): readonly [zh: Place, en: Place] | undefined {
  if (zh.terms.length === 0 || en.terms.length === 0) return undefined;
  for (const { zh: says, en: any, told } of modalities) {
    const place = placeOf(says, zh.text);
    if (!place || any.test(en.text)) continue;
    const instead = placeOf(told, en.text);
    if (instead) return [place, instead];
  }
  return undefined;
}
