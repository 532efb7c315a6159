/**
 * `same-fact`: all statements of one fact agree, in one document and across the archive.
 *
 * The rule for duplicates of XBRL Calculations 1.1: with equal digits and no hedge they must be equal, else
 * their ranges must meet. A later revision is no contradiction, and figures of different bases are none either.
 */
import type { Fact } from '../facts/facts.ts';
import { factsOf } from '../facts/facts.ts';
import { statedOf } from '../facts/stated.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Figure } from '../model/figure.ts';
import type { Outcome, Verdict } from '../model/outcome.ts';
import type { DeclaredRelation, Relation } from '../model/relation.ts';
import { type Bilingual, type FigureRef, type Language, resolveRef } from '../model/text.ts';
import type { Check } from './check.ts';
import { basesDiffer, unitsDiffer } from './comparable.ts';
import { both } from './declared.ts';
import { OnDemand } from './on-demand.ts';
import { printed } from './verdict.ts';

const signed = { indicator: 'example/signed', subject: '签约项目总投资' };

export const sameFact: Check = {
  id: 'same-fact',
  title: both('同一事实的各处表述', 'Statements of one fact'),
  summary: both(
    '指标、地区、时期、单位和口径相同的数据是同一事实，各处表述必须相符：有效数字相同且无限定词的，必须相等；否则范围必须相交。后来的修订不算矛盾。',
    'Figures of the same indicator, region, period, unit and scope state one fact and agree wherever they stand: equal where they print the same digits without a hedge, within each other’s range otherwise. A later revision is no contradiction.',
  ),
  examples: [
    {
      shows: both('两篇报道说法相同', 'Two reports say the same'),
      verdict: 'exact',
      figures: {
        a: { quote: '总投资939亿元', ...signed },
        b: { quote: '总投资939亿元', ...signed, briefing: 'second' },
      },
    },
    {
      shows: both(
        '500（取整到百）与 550（取整到十）相交',
        '500 to the nearest hundred meets 550 to the nearest ten',
      ),
      verdict: 'consistent',
      figures: {
        a: { quote: '5百亿元', ...signed },
        b: { quote: '55十亿元', value: '55000000000', unit: 'CNY', ...signed, briefing: 'second' },
      },
    },
    {
      shows: both('有效数字相同而数值不同：不是取整', 'The same digits and another value is no rounding'),
      verdict: 'inconsistent',
      figures: {
        a: { quote: '总投资100亿元', ...signed },
        b: { quote: '总投资101亿元', ...signed, briefing: 'second' },
      },
    },
    {
      shows: both('初步数与最终核实数不同：是修订', 'A preliminary figure and the final one: a revision'),
      verdict: 'not-comparable',
      figures: {
        a: { quote: '总投资100亿元', ...signed, scope: 'preliminary' },
        b: { quote: '总投资104亿元', ...signed, scope: 'final', briefing: 'second' },
      },
    },
    {
      shows: both(
        '声明为同一事实，但一为目标、一为结果',
        'Declared the same, but one is a target and one a result',
      ),
      verdict: 'not-comparable',
      figures: {
        a: { quote: '目标100亿元', ...signed, scope: 'target' },
        b: { quote: '完成104亿元', ...signed },
      },
      relation: { 'same-fact': ['a', 'b'] },
    },
  ],
  repeats: true,
  *run(corpus: Corpus): Generator<Outcome> {
    const declared = declarations(corpus);
    for (const { declaration, relation, refs } of declared.set)
      if (relation.incomparable)
        yield {
          ...common(refs, declaration.file, declaration.line),
          verdict: 'not-comparable',
          reason: relation.incomparable,
          ...(relation.note && { note: relation.note }),
        };
    for (const fact of factsOf(corpus))
      if (fact.occurrences.length > 1) yield judge(corpus, fact, declared.of);
  },
};

interface Declared {
  readonly declaration: DeclaredRelation;
  readonly relation: Extract<Relation, { 'same-fact': unknown }>;
  readonly refs: readonly FigureRef[];
}

function declarations(corpus: Corpus): {
  readonly set: readonly Declared[];
  readonly of: ReadonlyMap<FigureRef, Declared>;
} {
  const set: Declared[] = [];
  for (const { relations } of corpus.briefings.values())
    for (const declaration of relations)
      if ('same-fact' in declaration.relation)
        set.push({
          declaration,
          relation: declaration.relation,
          refs: declaration.relation['same-fact'].map((ref) => resolveRef(ref, declaration.briefing)),
        });
  return { set, of: new Map(set.flatMap((entry) => entry.refs.map((ref) => [ref, entry] as const))) };
}

const common = (refs: readonly FigureRef[], file: string, line: number) => ({
  id: `same-fact:${refs[0]}`,
  check: 'same-fact',
  figures: refs,
  file,
  line,
});

/** Statements that could all be true. */
class Agreed extends OnDemand {
  readonly #corpus: Corpus;
  readonly #fact: Fact;
  readonly #declared: Declared | undefined;

  constructor(corpus: Corpus, fact: Fact, declared: Declared | undefined) {
    super();
    this.#corpus = corpus;
    this.#fact = fact;
    this.#declared = declared;
  }

  get id(): string {
    return `same-fact:${this.#fact.occurrences[0].ref}`;
  }
  get check(): string {
    return 'same-fact';
  }
  get verdict(): Verdict {
    return this.#fact.agreement.status === 'complete' ? 'exact' : 'consistent';
  }
  get figures(): readonly FigureRef[] {
    return this.#fact.occurrences.map(({ ref }) => ref);
  }
  get file(): string {
    return (this.#declared?.declaration ?? this.#fact.occurrences[0]).file;
  }
  get line(): number {
    return (this.#declared?.declaration ?? this.#fact.occurrences[0]).line;
  }
  get note(): Bilingual | undefined {
    return this.#declared?.relation.note;
  }
  get waiver(): Outcome['waiver'] {
    return this.#declared?.relation.waive;
  }
  get arithmetic(): Bilingual {
    return listOf(this.#corpus, this.#fact.occurrences);
  }
}

function judge(corpus: Corpus, fact: Fact, declared: ReadonlyMap<FigureRef, Declared>): Outcome {
  const entry = fact.occurrences
    .map(({ ref }) => declared.get(ref))
    .find((found) => found && !found.relation.incomparable);
  const { status, conflict } = fact.agreement;
  const stated = fact.occurrences.map(statedOf);
  const apart = unitsDiffer(stated) ?? (status === 'revised' ? undefined : basesDiffer(stated));
  if (!apart && (status === 'complete' || status === 'consistent')) return new Agreed(corpus, fact, entry);
  const place = entry?.declaration ?? conflict?.[1] ?? fact.occurrences[0];
  const base = {
    ...common(
      fact.occurrences.map(({ ref }) => ref),
      place.file,
      place.line,
    ),
    ...(entry?.relation.note && { note: entry.relation.note }),
    ...(entry?.relation.waive && { waiver: entry.relation.waive }),
  };
  if (apart) return { ...base, verdict: 'not-comparable', reason: apart };
  const list = listOf(corpus, fact.occurrences);
  const [a, b] = conflict!.map(statedOf);
  if (status === 'revised')
    return {
      ...base,
      verdict: 'not-comparable',
      arithmetic: list,
      reason: both(
        `后来的修订：由 ${printed(a!, 'zh')}（${a!.figure.ref}）改为 ${printed(b!, 'zh')}（${b!.figure.ref}）`,
        `a later revision: ${printed(a!, 'en')} (${a!.figure.ref}) became ${printed(b!, 'en')} (${b!.figure.ref})`,
      ),
    };
  return {
    ...base,
    verdict: 'inconsistent',
    arithmetic: list,
    message: both(
      `“${b!.figure.ref}”出现了 ${printed(b!, 'zh')}，应与“${a!.figure.ref}”的 ${printed(a!, 'zh')} 相符`,
      `Unexpected ${printed(b!, 'en')} for "${b!.figure.ref}", expected it to agree with ${printed(a!, 'en')} of "${a!.figure.ref}"`,
    ),
    hint: both(
      `对照两处来源（${conflict!.map(where).join('、')}）。若口径不同，写明 scope；若来源确实矛盾，用 same-fact 加 waive 写明理由。`,
      `Re-read both sources (${conflict!.map(where).join(', ')}). If the bases differ, set "scope"; if the sources truly contradict each other, declare same-fact with "waive".`,
    ),
  };
}

const where = ({ file, line }: Figure): string => `${file}:${line}`;

/** Each statement with the day and title of its briefing, as a reader knows it. */
function listOf(corpus: Corpus, figures: readonly Figure[]) {
  const told = (figure: Figure, language: Language): string => {
    const briefing = corpus.briefings.get(figure.briefing);
    const number = printed(statedOf(figure), language);
    if (!briefing) return number;
    const { title } = briefing.versions[language];
    return language === 'zh'
      ? `${briefing.date}《${title}》${number}`
      : `${number} (${briefing.date}, “${title}”)`;
  };
  const list = (language: Language, join: string) =>
    figures.map((figure) => told(figure, language)).join(join);
  return both(list('zh', '；'), list('en', '; '));
}
