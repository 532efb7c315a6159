/**
 * Lists of names with their number: 甲公司、乙公司、丙公司3家物流企业, 三项原则：甲、乙、丙, or 甲、乙、丙等10家 where only some
 * are named.
 */
import { countsWhole } from '../../facts/stated.ts';
import type { Corpus } from '../../model/corpus.ts';
import { compareRationals, rational } from '../../quantity/rational.ts';
import { read } from '../../quantity/read.ts';
import { both } from '../declared.ts';
import type { Passage, Placed } from './passage.ts';
import type { Candidate } from './proposal.ts';
import { rosterBehind } from './roster.ts';

/** One name of many proves little. */
const fewNamed = 10n;

export function* listCandidates(_corpus: Corpus, passage: Passage): Generator<Candidate> {
  for (const [index, figure] of passage.figures.entries()) {
    if (!countsWhole(figure.stated.figure.unit)) continue;
    const list =
      itemsBefore(passage.text, figure, passage.figures[index - 1]?.end ?? 0) ??
      daysBefore(passage, figure) ??
      daysAfter(passage, figure) ??
      itemsAfter(passage.text, figure) ??
      roster(passage, figure);
    if (!list || (list.items.length < 2 && figure.stated.at.n > fewNamed)) continue;
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
      because: both('数目前后列举了名称', 'names are listed beside their number'),
    };
  }
}

/** Verbs that open a list and are no part of its first name. */
const openers =
  /^.*?(?:依托|将|把|如|包括|涵盖|涉及|签约了|签约|建立了|建立|制定了|制定|出台了|形成|对|与|和|及|为|由|有(?!限)|在|促成|引导|组织|联合|实现|来自)(?=\S{2})/u;

interface Items {
  readonly items: readonly string[];
  readonly partial: boolean;
}

const times = /^\{(?:次|批次|批|场|场次|轮|期|届)\}$/u;

/** 1月和3月，分两批次: days or months told before the number of times. */
function daysBefore({ text, briefing }: Passage, { start, stated }: Placed): Items | undefined {
  if (!times.test(stated.figure.unit)) return undefined;
  const lead = text
    .slice(Math.max(0, start - 80), start)
    .split(/[。；！？]/u)
    .at(-1)!;
  return daysListed(lead, briefing.date);
}

/** 暴雨3次，分别在6月12日、6月17日和6月24日: told behind it. */
function daysAfter({ text, briefing }: Passage, { end, stated }: Placed): Items | undefined {
  if (!times.test(stated.figure.unit)) return undefined;
  const rest = text.slice(end, end + 120).split(/[。；！？]/u)[0]!;
  const told = /^[^，：\d]{0,6}[，：]\s*(?:分别|依次)?[是为在于]?(?=\d)/u.exec(rest);
  return told ? daysListed(rest.slice(told[0].length), briefing.date) : undefined;
}

function daysListed(text: string, date: string): Items | undefined {
  const dates = [...read(text, { language: 'zh', dates: true, date })].filter(({ kind }) => kind === 'date');
  const listed = dates.every(
    ({ end }, index) =>
      index === dates.length - 1 || /^\s*[、和及与]\s*$/u.test(text.slice(end, dates[index + 1]!.start)),
  );
  const items = dates
    .flatMap(({ exact }) => exact.replaceAll(/\s+/g, '').split(/[、和及与]/u))
    .map((item) => item.replace(/^[今去前]年/u, ''));
  return items.length > 1 && listed ? { items, partial: false } : undefined;
}

function roster(passage: Passage, figure: Placed): Items | undefined {
  const items = rosterBehind(passage, figure);
  return items && { items, partial: false };
}

/** The names between the last clause mark, or the number before, and the number. */
function itemsBefore(text: string, { start }: Placed, from: number): Items | undefined {
  const lead = text.slice(Math.max(Math.min(from, start), start - 200), start).replaceAll(/\s+/g, '');
  return quotedItems(lead) ?? plainItems(lead) ?? singleItem(lead);
}

/** Marks and words that open a list behind its number, each with what closes it. */
const frames: readonly RegExp[] = [
  /^：([^，。；：]*)[。；]/u,
  /^——([^，。；：—]*)(?:——|[，。；])/u,
  /^[（(]([^，。；：（）()]*)[）)]/u,
  /^，?(?:分别|依次)(?:是|为)([^，。；：]*)[，。；]/u,
  /^，即([^，。；：]*)[，。；]/u,
];

/** 三项原则：自愿、分类、共建。 or 3家企业——甲、乙、丙——: the names behind the number. */
function itemsAfter(text: string, { end }: Placed): Items | undefined {
  const rest = text.slice(end, end + 240).replaceAll(/\s+/g, '');
  const noun = /^(?:(?!分别|依次)[^，。；：、\d—（）()]){0,14}/u.exec(rest)![0];
  const list = frames
    .map((frame) => frame.exec(rest.slice(noun.length))?.[1])
    .find((one) => one !== undefined);
  const items = list && (quotedItems(list) ?? listed(list));
  return items && items.items.length > 1 && items.items.every(isName) ? items : undefined;
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

/** 甲公司等3家: one name, known by its last word. */
function singleItem(lead: string): Items | undefined {
  const clause = lead.split(/[，,。；：！？“”《》、]/u).at(-1)!;
  if (!clause.endsWith('等') || /[、”》]等$/u.test(lead)) return undefined;
  const name = trimmed(clause.slice(0, -1));
  return isName(name) && name.length > 3 && institution.test(name)
    ? { items: [name], partial: true }
    : undefined;
}

const institution =
  /(?:公司|集团|大学|学院|学校|中学|小学|幼儿园|医院|卫生院|银行|商场|超市|工厂|酒店|研究所|研究院|基地|合作社|协会|中心|车站|机场|港|镇|乡|县|街道|项目|工程|大桥)$/u;

function plainItems(lead: string): Items | undefined {
  const clause = lead.split(/[，,。；：！？“”《》]/u).at(-1)!;
  const { items, partial } = listed(clause);
  const names = [trimmed(items[0]!), ...items.slice(1)];
  return clause.includes('、') && names.every(isName) ? { items: names, partial } : undefined;
}

/** 内科、外科、儿科各一名: how many of each is no part of the last name. */
const each = /(?<=\S{2})各[一二两三四五六七八九十]?[一-鿿]?$/u;

/** 甲公司、乙公司和丙公司, or 甲公司、乙公司等: names with marks between them and a word before the last. */
function listed(list: string): Items {
  const partial = list.endsWith('等');
  const names = (partial ? list.slice(0, -1) : list).split('、');
  // 和平小学: a name may begin with such a word.
  const last = names
    .at(-1)!
    .replace(each, '')
    .split(/(?<=[^和及与]{2})(?:以及|及|和|与)(?=\S{2})/u);
  return { items: [...names.slice(0, -1), ...last], partial };
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
