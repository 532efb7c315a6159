/**
 * Lists of names with their number: 甲公司、乙公司、丙公司3家物流企业, or 甲、乙、丙等10家 where only some are named.
 */
import { countsWhole } from '../../facts/stated.ts';
import type { Corpus } from '../../model/corpus.ts';
import { compareRationals, rational } from '../../quantity/rational.ts';
import { both } from '../declared.ts';
import type { Passage, Placed } from './passage.ts';
import type { Candidate } from './proposal.ts';

export function* listCandidates(_corpus: Corpus, passage: Passage): Generator<Candidate> {
  for (const [index, figure] of passage.figures.entries()) {
    if (!countsWhole(figure.stated.figure.unit)) continue;
    const list = itemsBefore(passage.text, figure, passage.figures[index - 1]?.end ?? 0);
    if (!list || list.items.length < 2) continue;
    const order = compareRationals(rational(BigInt(list.items.length)), figure.stated.at);
    if (list.partial ? order > 0 : order !== 0) continue;
    yield {
      briefing: passage.briefing.id,
      relation: {
        'list-length': figure.id,
        items: list.items.slice(),
        ...(list.partial && order < 0 && { partial: true }),
      },
      confidence: list.partial ? 0.85 : 0.95,
      because: both('数目之前列举了名称', 'names are listed right before their number'),
    };
  }
}

/** Verbs that open a list and are no part of its first name. */
const openers =
  /^.*?(?:依托|将|把|如|包括|涵盖|涉及|签约了|签约|建立了|建立|制定了|制定|出台了|形成|对|与|和|及|为|由|有|在|促成|引导|组织|联合|实现|来自)(?=\S{2})/u;

interface Items {
  readonly items: readonly string[];
  readonly partial: boolean;
}

/** The names between the last clause mark, or the number before, and the number. */
function itemsBefore(text: string, { start }: Placed, from: number): Items | undefined {
  const lead = text.slice(Math.max(Math.min(from, start), start - 200), start).replaceAll(/\s+/g, '');
  return quotedItems(lead) ?? plainItems(lead);
}

/** 《甲》《乙》《丙》等16项, “甲”“乙”等6名: titles and names one after the other. */
function quotedItems(lead: string): Items | undefined {
  const run = /((?:(?:《[^《》]{2,24}》|“[^“”]{2,24}”)[、和及]?){2,})(等)?$/u.exec(lead);
  if (!run) return undefined;
  return {
    items: [...run[1]!.matchAll(/[《“]([^《》“”]+)[》”]/gu)].map((title) => title[1]!),
    partial: run[2] !== undefined,
  };
}

function plainItems(lead: string): Items | undefined {
  const clause = lead.split(/[，,。；：！？“”《》]/u).at(-1)!;
  const partial = clause.endsWith('等');
  const parts = (partial ? clause.slice(0, -1) : clause).split('、');
  if (parts.length < 2) return undefined;
  const last = parts.at(-1)!.split(/(?:以及|及|和|与)(?=\S{2})/u);
  const items = [trimmed(parts[0]!), ...parts.slice(1, -1), ...last];
  return items.every(isName) ? { items, partial } : undefined;
}

/** Names hold no digits and no adverbs, and fit into a quote. */
const isName = (name: string): boolean =>
  name.length >= 2 && name.length <= 20 && !/\d|第一|及时|全面|积极|进行|开展/u.test(name);

/** The first name without the clause that leads to it. */
function trimmed(name: string): string {
  let short = name;
  for (;;) {
    const next = short.replace(openers, '');
    if (next === short || next.length < 2) return short;
    short = next;
  }
}
