/**
 * Checks once more with the outcomes of an earlier run at hand. Those of a briefing, and those of the archive
 * as one, are kept under a digest of all that they may depend on, so that what is kept is what would be found.
 */
import { factOf } from '../facts/facts.ts';
import { remembered } from '../facts/remembered.ts';
import { recallStated } from '../facts/stated.ts';
import type { Briefing, Version } from '../model/briefing.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Event } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';
import { digestOf, type Kept } from '../model/kept.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Source } from '../model/source.ts';
import { resolveRef } from '../model/text.ts';
import type { Check } from './check.ts';
import { checks, uniquely } from './index.ts';
import { plainOutcome } from './on-demand.ts';
import { recallProse } from './prose-reading.ts';
import { Parts, type Recall } from './recall.ts';
import { sourceOf } from './source-text.ts';

type ByCheck = Readonly<Record<string, readonly Outcome[]>>;

/** What `runChecks` yields. `program` names the code that checks: another version checks anew. */
export function recheck(corpus: Corpus, kept: Kept, program: string): readonly Outcome[] {
  const digests = new Digests(corpus, program);
  const found = [...corpus.briefings.values()].map((briefing) =>
    keep(kept, digests.of(briefing), () => ({
      // Most edits are to prose, and leave what is said of figures alone.
      ...keep(kept, digests.withoutProse(briefing), () => judged(corpus, briefing, false)),
      ...judgedProse(corpus, briefing, new Parts(kept, digests.shared, briefing.id)),
    })),
  );
  const whole = keep(kept, digests.ofArchive(), () =>
    outcomesOf(
      checks.filter(({ single }) => !single),
      corpus,
    ),
  );
  return checks.flatMap((check) => {
    const outcomes = [...found, whole].flatMap((outcomes) => outcomes[check.id] ?? []);
    return [...(check.repeats ? uniquely(outcomes) : outcomes)];
  });
}

function keep(kept: Kept, key: string, make: () => ByCheck): ByCheck {
  const known = kept.get(key) as ByCheck | undefined;
  if (known) return known;
  const fresh = make();
  kept.set(key, fresh);
  return fresh;
}

/** What the checks that read prose say of one briefing. */
function judgedProse(corpus: Corpus, briefing: Briefing, parts: Parts): ByCheck {
  recallProse(briefing, parts.recall);
  for (const figure of mentionedIn(corpus, briefing)) recallStated(figure, parts.recall);
  const outcomes = judged(corpus, briefing, true, parts.recall);
  parts.keep();
  return outcomes;
}

/** The figures that the prose of either language links to. */
function mentionedIn({ figures }: Corpus, { versions }: Briefing): readonly Figure[] {
  const refs = new Set([...versions.zh.mentions, ...versions.en.mentions].map(({ figure }) => figure));
  return [...refs].flatMap((ref) => figures.get(ref) ?? []);
}

/** What the checks that read prose, or those that do not, say of one briefing. */
const judged = (corpus: Corpus, briefing: Briefing, prose: boolean, recall?: Recall): ByCheck =>
  outcomesOf(
    checks.filter((check) => check.single && (check.prose ?? false) === prose),
    corpus,
    [briefing],
    recall,
  );

const outcomesOf = (
  some: readonly Check[],
  corpus: Corpus,
  among?: readonly Briefing[],
  recall?: Recall,
): ByCheck =>
  Object.fromEntries(
    some.map((check) => [check.id, [...check.run(corpus, among, recall)].map(plainOutcome)]),
  );

/** Digests of all that outcomes depend on. */
class Digests {
  readonly #corpus: Corpus;
  /** The program and what all briefings share. */
  readonly shared: string;
  readonly #bySource: ReadonlyMap<string, readonly Briefing[]>;
  readonly #events: ReadonlyMap<string, readonly Event[]>;
  readonly #sources = new WeakMap<Source, string>();
  readonly #covers = new WeakMap<Briefing, string>();
  readonly #withoutProse = new WeakMap<Briefing, string>();

  constructor(corpus: Corpus, program: string) {
    this.#corpus = corpus;
    this.shared = digest([program, corpus.glossary]);
    this.#bySource = Map.groupBy(corpus.briefings.values(), ({ source }) => source);
    this.#events = Map.groupBy(corpus.events, ({ briefing }) => briefing);
  }

  of(briefing: Briefing): string {
    return digest([
      this.withoutProse(briefing),
      [briefing.versions.zh, briefing.versions.en].map(withoutBody),
      this.#events.get(briefing.id),
      mentionedIn(this.#corpus, briefing),
    ]);
  }

  /** For the checks that judge the archive as one: they read titles, and no prose. */
  ofArchive(): string {
    const briefings = [...this.#corpus.briefings.values()];
    return digest([
      this.shared,
      this.#corpus.corrections,
      briefings.map((briefing) => [
        this.withoutProse(briefing),
        briefing.versions.zh.title,
        briefing.versions.en.title,
      ]),
    ]);
  }

  /** For the checks that read no prose. */
  withoutProse(briefing: Briefing): string {
    return remembered(this.#withoutProse, briefing, ({ versions: { zh, en }, ...rest }) =>
      digest([
        this.shared,
        rest,
        [zh.file, en.file],
        this.#sourceOf(briefing.id),
        // The ledger of a source belongs to all briefings about it.
        (this.#bySource.get(briefing.source) ?? []).map((neighbour) =>
          remembered(this.#covers, neighbour, coverOf),
        ),
        this.#named(briefing),
      ]),
    );
  }

  #sourceOf(briefing: string): string | undefined {
    const source = sourceOf(this.#corpus, briefing);
    return source && remembered(this.#sources, source, digest);
  }

  /** When a figure was published: of two statements, the later may revise the earlier. */
  #dayOf({ briefing }: Figure): string | undefined {
    return this.#corpus.briefings.get(briefing)?.date;
  }

  /** All statements of each fact that the relations name. */
  #named({ id, relations }: Briefing): unknown {
    const named = new Set(
      relations.flatMap(({ relation }) => stringsIn(relation)).map((ref) => resolveRef(ref, id)),
    );
    return [...named]
      .filter((ref) => this.#corpus.figures.has(ref))
      .map((ref) => [
        factOf(this.#corpus, ref)?.occurrences.map((figure) => [figure, this.#dayOf(figure)]),
        this.#sourceOf(this.#corpus.figures.get(ref)!.briefing),
      ]);
  }
}

const digest = (value: unknown): string => digestOf(JSON.stringify(value));

/** No check reads the page tree; what nobody touches is not unfolded. */
const withoutBody = (version: Version): unknown =>
  Object.fromEntries(
    Object.keys(version)
      .filter((key) => key !== 'body')
      .map((key) => [key, version[key as keyof Version]]),
  );

/** What a briefing says of the stretches of its source. */
const coverOf = ({ figures, dates, dismissed }: Briefing): string =>
  digest([figures.map(({ ref, at }) => [ref, at]), dates, dismissed]);

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];
