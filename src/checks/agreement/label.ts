/**
 * What the numbers of a Chinese text may be said of, each with the places where the English names it: words of the
 * lexicon, places, persons, dates, names in Latin letters.
 */

import type { DateMention } from '../../quantity/quantity.ts';
import { sameRational } from '../../quantity/rounding.ts';
import { findRegions } from '../../regions/find.ts';
import { regionOf } from '../../regions/regions.ts';
import { dateDistance, isExplicit } from './date.ts';
import { glossesIn, wordsIn } from './dictionary.ts';
import { isPlace, isTime, type Mention, namedIn, saidIn, simplifiedOf } from './lexicon.ts';
import type { Match } from './match.ts';
import { personsIn } from './person.ts';
import type { Statement } from './statement.ts';
import type { Term } from './term.ts';

/** What the Chinese names, with where the English names it. */
export interface Named extends Mention {
  /** Like is set against like. */
  readonly sort: 'word' | 'name' | 'time' | 'amount';
  /** From the dictionary, not chosen for its thing. */
  readonly isGloss?: true;
  readonly said: readonly Mention[];
}

export interface Label extends Named {
  /** As the Chinese text has it, in simplified script. */
  readonly word: string;
}

export function labelsOf(zh: Statement, en: Statement): readonly Label[] {
  const text = simplifiedOf(zh.text);
  return mentionsOf(zh, en).map((label) => ({ ...label, word: text.slice(label.at, label.end) }));
}

function mentionsOf(zh: Statement, en: Statement): readonly Named[] {
  const isMoney = ({ at, end }: Mention): boolean =>
    en.terms.some((t) => t.measure.dimension.startsWith('money') && at < t.end && end > t.start);
  const said = once((name) =>
    saidIn(en.text, name).filter((mention) => !isMoney(mention) && !isOfTael(mention, en)),
  );
  const words = namedIn(zh.text).map((mention) => ({
    ...mention,
    sort: isTime(mention.name)
      ? ('time' as const)
      : isPlace(mention.name)
        ? placeSort(zh.text, mention.end)
        : ('word' as const),
    said: said(mention.name),
  }));
  const fromDictionary = glossed(
    zh,
    en,
    words.filter((label) => label.said.length > 0),
  );
  const places = [...findRegions(zh.text)].flatMap(({ code, start, end }) => {
    const name = code && regionOf(code)?.en;
    return name ? [verbatim(placeSort(zh.text, end), name, start, end, en)] : [];
  });
  const latin = [...zh.text.matchAll(/[A-Za-z][A-Za-z.&-]+/g)].map(({ index, 0: name }) =>
    verbatim('name', name, index, index + name.length, en),
  );
  const letters = [...zh.text.matchAll(lettered)].flatMap(({ index, 0: name }) => {
    const letter = 'ABCD'['甲乙丙丁'.indexOf(name)] ?? name;
    const said = [...en.text.matchAll(/\b[A-Z][a-z]+ ([A-D])\b/g)].filter(([, other]) => other === letter);
    return [
      {
        name,
        sort: 'word' as const,
        at: index,
        end: index + 1,
        said: said.map(({ index: at, 0: words }) => ({ name, at, end: at + words.length })),
      },
    ];
  });
  const dates = zh.dates.filter(isExplicit).map((date) => ({
    name: date.value,
    sort: 'time' as const,
    at: date.start,
    end: date.end,
    said: toldAs(date, en.dates).map(({ start, end }) => ({ name: date.value, at: start, end })),
  }));
  const ranks = zh.ordinals.filter(isRank).map((ordinal) => ({
    name: `第${ordinal.number.n}`,
    sort: 'word' as const,
    at: ordinal.start,
    end: ordinal.end,
    said: en.ordinals
      .filter((other) => isRank(other) && sameRational(other.number, ordinal.number))
      .map(({ start, end }) => ({ name: '', at: start, end })),
  }));
  return [
    ...ranks,
    ...words
      .filter((label) => !isSaidForAnother(label, words))
      .map((label) => ({
        ...label,
        said: label.said.filter((mention) => !isOfLonger(label, mention, words)),
      })),
    ...fromDictionary,
    ...places,
    ...latin,
    ...letters,
    ...personsIn(zh, en),
    ...dates,
  ].filter((label) => label.said.length > 0);
}

/** 西九龙站 is a station, and no peer of the city. */
const placeSort = (text: string, end: number): 'word' | 'name' =>
  /^(?:站|路|街|大[桥橋学學]|[机機][场場])/u.test(text.slice(end, end + 2)) ? 'word' : 'name';

/** The dates that may tell `date`; beside the very month its quarter does not. */
function toldAs(date: DateMention, dates: readonly DateMention[]): readonly DateMention[] {
  const all = dates.filter((other) => isExplicit(other) && dateDistance(date, other) === undefined);
  const same = all.filter(({ value }) => value === date.value);
  return same.length > 0 ? same : all;
}

/** "300,000 taels of silver": a unit, whatever else the text says of silver. */
const isOfTael = ({ at }: Mention, { text }: Statement): boolean =>
  /\btaels? of $/i.test(text.slice(Math.max(0, at - 10), at));

/** 二等奖, the second prize. */
const isRank = ({ class: kind, text }: Statement['ordinals'][number]): boolean =>
  kind === 'ordinal' || /^[一二三四五]等$/u.test(text) || numbered.test(text);
/** 5号线, Line 5. */
const numbered =
  /^\d{1,3}号[线線楼樓机機炉爐井馆館门門]$|^(?:Line|No\.?|Building|Unit|Furnace|Hall|Gate) \d{1,3}$/u;

/** 甲公司, B座: what is told apart by a letter. */
const lettered =
  /[甲乙丙丁A-D](?=(?:[、和与與及][乙丙丁B-D]){0,3}[两兩三四]?(?:公司|企业|集[团團]|[队隊组組区區座馆館栋厂廠校班方户戶]|地块|地塊|产品|[产產]品|[号號市县縣村国國地省镇鎮店站线線]))/gu;

/** 同比下降4.4%……较上年减少63.5% beside one "than the year before": it may be said of either. */
const isSaidForAnother = ({ name, sort, said }: Named, words: readonly Named[]): boolean =>
  sort === 'time' &&
  said.length === 1 &&
  words.some((other) => other.name !== name && other.said.length === 1 && other.said[0]!.at === said[0]!.at);

/** "Medicine" beside 医学系 and 药学系, "highway" in "national highway", "high schools" in "junior high schools": of the longer word. */
const isOfLonger = (label: Named, mention: Mention, words: readonly Named[]): boolean =>
  words.some(
    (other) =>
      other.name !== label.name &&
      other.said.some(({ at, end }) =>
        at === mention.at && end === mention.end
          ? other.end - other.at > label.end - label.at
          : at <= mention.at && end > mention.at && (end >= mention.end || at < mention.at),
      ),
  );

/** `find`, asked once for each word. */
function once(find: (word: string) => readonly Mention[]): (word: string) => readonly Mention[] {
  const known = new Map<string, readonly Mention[]>();
  return (word) => {
    const places = known.get(word) ?? find(word);
    known.set(word, places);
    return places;
  };
}

/**
 * Words of the dictionary beside those of the lexicon, `known`. One gloss is vaguer than a word chosen for its thing: where
 * two words may be meant by what the English says, or it is part of a number there, it tells nothing.
 */
function glossed(zh: Statement, en: Statement, known: readonly Named[]): readonly Named[] {
  const isTaken = ({ at, end }: Mention): boolean =>
    [...en.terms, ...en.dates].some((other) => at < other.end && end > other.start);
  const said = once((word) => glossesIn(en.text, word).filter((mention) => !isTaken(mention)));
  const found = wordsIn(simplifiedOf(zh.text), known).map((mention) => ({
    ...mention,
    sort: 'word' as const,
    isGloss: true as const,
    said: said(mention.name),
  }));
  const all = [...known, ...found];
  const isOfOther = (name: string, { at, end }: Mention): boolean =>
    all.some((other) => other.name !== name && other.said.some((said) => said.at < end && said.end > at));
  return found.map((label) => ({
    ...label,
    said: label.said.filter((said) => !isOfOther(label.name, said)),
  }));
}

function verbatim(sort: 'word' | 'name', name: string, at: number, end: number, en: Statement): Named {
  const found = en.text.indexOf(name);
  return {
    name,
    at,
    end,
    sort,
    said: found < 0 ? [] : [{ name, at: found, end: found + name.length }],
  };
}

/** An amount as what its rate, or by how much it moved, is said of. */
export const amountLabel = (a: Term, b: Term): Label => ({
  name: a.text,
  word: a.text,
  at: a.start,
  end: a.end,
  sort: 'amount',
  said: [{ name: a.text, at: b.start, end: b.end }],
});

/** The amounts that rates of `dimension` stand behind: 4274亿元，增长5%; 17.4%，提高1.6个百分点. */
export const amountsOf = (pairs: readonly Match<Term, Term>[], dimension: string): readonly Label[] =>
  pairs.flatMap(({ a, b }) =>
    a.measure.dimension === 'points' || a.measure.dimension === dimension ? [] : [amountLabel(a, b)],
  );
