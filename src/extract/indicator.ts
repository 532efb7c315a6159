/**
 * The indicator a figure probably states, out of the controlled list: its unit and its kind must fit, and the
 * pairs of characters of its name and definition must occur near the number, rare pairs counting most. Where
 * nothing fits well, the draft says that one must be chosen.
 */
import { type Indicator, unchosen } from '../model/vocabulary.ts';

export interface Clues {
  readonly unit: string;
  /** Noun phrase of the figure: counts most. */
  readonly subject: string;
  /** The clause up to the number, and what follows the number in it. */
  readonly before: string;
  readonly after: string;
  /** The sentence up to that clause. */
  readonly earlier: string;
  readonly headline: string;
}

/** How much a pair counts by where it stands. */
const weights = { subject: 1, after: 0.8, before: 0.75, earlier: 0.5, headline: 0.15 } as const;
/** Below this an editor is better served with nothing. */
const floor = 0.25;

interface Judged {
  readonly id: string;
  readonly unit: readonly string[];
  readonly kind: Indicator['kind'];
  readonly name: readonly string[];
  readonly definition: readonly string[];
}

/** Judges figures by one controlled list. */
export class Indicators {
  readonly #list: readonly Judged[];
  readonly #rarity: ReadonlyMap<string, number>;

  constructor(indicators: readonly Indicator[]) {
    this.#list = indicators.map(({ id, unit, kind, name, definition }) => {
      const own = pairsOf(name.zh);
      return {
        id,
        unit,
        kind,
        name: own,
        definition: pairsOf(definition.zh).filter((pair) => !own.includes(pair)),
      };
    });
    const counts = new Map<string, number>();
    for (const { name, definition } of this.#list)
      for (const pair of [...name, ...definition]) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    this.#rarity = new Map(
      [...counts].map(([pair, count]) => [pair, Math.log(1 + indicators.length / count)]),
    );
  }

  guess(found: Clues): string {
    const clues = plain(found);
    const enough = floor * (this.#sharing(clues.unit) < 3 ? 0.6 : 1);
    let best = { id: unchosen, score: enough };
    for (const indicator of this.#list) {
      if (!indicator.unit.includes(clues.unit) || !kindFits(indicator, clues)) continue;
      const score = this.#score(indicator, clues);
      if (score > best.score) best = { id: indicator.id, score };
    }
    return best.id;
  }

  #score({ name, definition }: Judged, clues: Clues): number {
    const [found, all] = this.#weigh(name, clues);
    const [extra] = this.#weigh(definition, clues);
    return all === 0 ? 0 : (found + 0.6 * extra) / (all + 2);
  }

  /** How many indicators have the unit: where it is rare, less has to be said. */
  #sharing(unit: string): number {
    return this.#list.filter((indicator) => indicator.unit.includes(unit)).length;
  }

  #weigh(pairs: readonly string[], clues: Clues): [found: number, all: number] {
    let [found, all] = [0, 0];
    for (const pair of pairs) {
      const rarity = this.#rarity.get(pair) ?? 0;
      all += rarity;
      found += rarity * nearness(pair, clues);
    }
    return [found, all];
  }
}

/** Words of one meaning, as names of indicators use them. */
const synonyms: readonly (readonly [said: RegExp, meant: string])[] = [
  [/公司|厂家|商户/g, '企业'],
  [/营业额|销售收入/g, '销售额'],
  [/复业|返岗复工|复工复产/g, '复工'],
  [/增幅|增速|提升|增加/g, '增长'],
  [/占比/g, '份额'],
  [/员工|职工/g, '人员'],
];

const plain = (clues: Clues): Clues => {
  const words = (text: string) => synonyms.reduce((said, [word, meant]) => said.replace(word, meant), text);
  return {
    unit: clues.unit,
    subject: words(clues.subject),
    before: words(clues.before),
    after: words(clues.after),
    earlier: words(clues.earlier),
    headline: words(clues.headline),
  };
};

function nearness(pair: string, clues: Clues): number {
  for (const [place, weight] of Object.entries(weights))
    if (clues[place as keyof typeof weights].includes(pair)) return weight;
  return 0;
}

const growth = /增长|增加|增幅|下降|减少|降低|回落|同比|环比|提高|上升|翻番/;
const share = /[率比]|占|份额|程度|低于|高于|以上|覆盖|达到|贴息/;

/** A percentage of growth is a change, and a change says so. */
function kindFits({ kind, unit }: Judged, { unit: own, before, after }: Clues): boolean {
  const grows = growth.test(before) || growth.test(after.slice(0, 4));
  if (kind === 'change') return grows;
  if (own !== '%' || unit.length === 0) return true;
  return grows ? false : share.test(before + after);
}

/** Pairs of neighbouring Chinese characters. */
function pairsOf(text: string): string[] {
  const pairs = new Set<string>();
  for (let index = 0; index + 2 <= text.length; index += 1) {
    const pair = text.slice(index, index + 2);
    if (/^[\u4e00-\u9fff]{2}$/.test(pair)) pairs.add(pair);
  }
  return [...pairs];
}
