/**
 * Which place a figure is about: the nearest one that governs it, be it a name (修武县) or a word that
 * points to one (全县, 我市). Names inside companies' names and places beyond the article's home do not govern.
 */
import { findRegions } from '../regions/find.ts';
import { country, depthOf, isWithin, prefectureOf } from '../regions/regions.ts';
import { type Paragraph, sentenceStart } from './paragraph.ts';
import { type Mention, pointersIn } from './pointer.ts';

interface Place {
  readonly code: string;
  /** The words that name it, for the editor. */
  readonly words: string;
  /** Where they end in the paragraph asked about, if they stand there. */
  readonly end?: number;
}

export interface PlaceMap {
  /** The place that the article as a whole is about. */
  readonly article: Place;
  /** The place that governs `index` of a paragraph. */
  readonly at: (paragraph: number, index: number) => Place;
  /** What names or points to a place in a paragraph, in its order. */
  readonly mentions: (paragraph: number) => readonly Mention[];
}

/** What follows a place's name when it is part of an institution's: 焦作中旅银行, 河南日报. */
const institution =
  /^[\p{L}\p{N}（）()·]{0,16}?(?:公司|集团|集團|商会|商會|协会|協會|教促会|大学|大學|学院|學院|医院|醫院|银行|銀行|分行|日报|日報|晚报|经济报|经济網|大河报|电视台|電視台|卫视|电台|記者|记者|药业|药企|科技园|论坛|海关|海關|机场|機場)/u;

export function placesOf(paragraphs: readonly Paragraph[], home: string): PlaceMap {
  const reading = (within: string | undefined) => paragraphs.map(({ tight }) => [...namesIn(tight, within)]);
  let named = reading(home === country ? undefined : home);
  const article = articlePlace(paragraphs, named, home);
  // Of a publisher that writes from nowhere in particular, the article's own place tells what short names mean.
  if (home === country && depthOf(article.code) >= 2) {
    named = reading(prefectureOf(article.code));
  }
  const mentions = withPointers(paragraphs, named, article.code, home);
  return {
    article,
    mentions: (paragraph) => mentions[paragraph]!,
    at(paragraph, index) {
      const { tight } = paragraphs[paragraph]!;
      const before = mentions[paragraph]!.filter((mention) => mention.end <= index);
      const inSentence = before.filter((mention) => mention.start >= sentenceStart(tight, index)).at(-1);
      if (inSentence) return inSentence;
      const earlier = before.filter(({ local }) => !local).at(-1);
      return earlier ?? sectionPlace(paragraphs, mentions, paragraph) ?? article;
    },
  };
}

function* namesIn(tight: string, within: string | undefined): Generator<Mention> {
  for (const { start, end, exact, code } of findRegions(tight, within ? { within } : {})) {
    if (!code || /^(?:全国|全國|中国|中國)$/.test(exact)) continue;
    const after = tight.slice(end, end + 20).split(/[，。；、,;：:“”]|[与和在与]/)[0]!;
    const full = /[省市县縣区區]$/.test(exact);
    if (
      tight.charAt(start - 1) === '“' &&
      tight.charAt(end) !== '”' &&
      tight.slice(end, end + 6).includes('”')
    )
      continue; // a nickname
    // 焦作 alone begins the name of a project as often as a statement about the city.
    if (!full && code === within) continue;
    if (/[（(]/.test(tight.charAt(start - 1)) && /[）)]/.test(tight.charAt(end))) continue; // 中欧班列（郑州）
    if (institution.test(after) && !(full && /^[委副党黨政人区區商市县縣]/.test(after))) continue;
    yield { code, words: exact, start, end };
  }
}

/** Places beyond the home do not govern: a visitor's town, the place a lorry came from. */
const governs = (code: string, home: string): boolean => isWithin(code, home) || isWithin(home, code);

/** Nor does what lies above the article's own place, named in an office's or a rule's name; 全省 does. */
const above = (code: string, article: string): boolean => code !== article && isWithin(article, code);

/** 温县商务局 in a list of prizes does not make a sentence one about the county. */
const isOffice = (tight: string, end: number): boolean =>
  /^[\p{L}]{0,4}(?:局|政府|中心|法院|学校)/u.test(tight.slice(end, end + 8));

function articlePlace(paragraphs: readonly Paragraph[], named: readonly Mention[][], home: string): Place {
  if (paragraphs.filter((paragraph, index) => isLone(paragraph, named[index]!)).length > 1)
    return { code: home, words: 'sections' };
  for (const kind of ['heading', 'text'] as const) {
    let seen = 0;
    for (const [index, paragraph] of paragraphs.entries()) {
      if (paragraph.kind !== kind) continue;
      const first = [
        ...named[index]!.filter(({ code }) => governs(code, home)),
        ...pointersIn(paragraph.tight, [], home, new Map()),
      ].sort((a, b) => a.start - b.start);
      const place = kind === 'heading' ? deepest(first) : first[0];
      if (place) return { code: place.code, words: place.words };
      if (kind === 'heading' && seen === 0 && paragraphs[index + 1]?.kind === 'text') break;
      seen += 1;
      if (seen > 2) break;
    }
  }
  return { code: home, words: 'publisher' };
}

const deepest = (mentions: readonly Mention[]): Mention | undefined =>
  [...mentions].sort((a, b) => depthOf(b.code) - depthOf(a.code))[0];

/** A heading that is a place's name and nothing else. */
const isLone = (paragraph: Paragraph, names: readonly Mention[]): boolean =>
  paragraph.kind === 'heading' &&
  names.length === 1 &&
  names[0]!.start === 0 &&
  names[0]!.end === paragraph.tight.length;

function withPointers(
  paragraphs: readonly Paragraph[],
  named: readonly Mention[][],
  article: string,
  home: string,
): Mention[][] {
  const latest = new Map<string, string>();
  return paragraphs.map(({ tight }, index) => {
    const names = named[index]!.filter(
      ({ code, end }) =>
        governs(code, home) && !above(code, article) && !(code !== article && isOffice(tight, end)),
    );
    return [...names, ...pointersIn(tight, names, article, latest)].sort((a, b) => a.start - b.start);
  });
}

/** The place that heads the section: a heading above, nearest first. */
function sectionPlace(
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[][],
  paragraph: number,
): Place | undefined {
  for (let above = paragraph - 1; above >= 0; above -= 1) {
    if (paragraphs[above]!.kind !== 'heading') continue;
    const place = mentions[above]!.at(-1);
    return place && isLone(paragraphs[above]!, mentions[above]!)
      ? { code: place.code, words: place.words }
      : undefined;
  }
  return undefined;
}
