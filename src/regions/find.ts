/**
 * Finds the places that a Chinese text names, in either script, across line wraps, longest name first.
 * A name that several places share (鼓楼区) is settled by what the text has named before it or by the
 * place that the text is about; where neither settles it, the match stays open with its candidates.
 */
import gazetteer from './gazetteer.json' with { type: 'json' };
import { allRegions, country, depthOf, isWithin, prefectureOf, type Region } from './regions.ts';

export interface RegionMatch {
  /** UTF-16 offsets into the text as given. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** The place, where it is settled. */
  readonly code?: string;
  /** All places of that name; one where `code` is set. */
  readonly candidates: readonly string[];
}

interface Candidate {
  readonly code: string;
  /** A short form of a county or zone says nothing by itself: 博爱 and 通道 are also words. */
  readonly needsContext: boolean;
}

const simplified = new Map(
  Array.from({ length: gazetteer.fold.length / 2 }, (_, pair) => [
    gazetteer.fold.charAt(2 * pair),
    gazetteer.fold.charAt(2 * pair + 1),
  ]),
);

/** Full names that are common words as well: 城区 in any city, 和 before 县. */
const common = new Set(['新城区', '老城区', '城东区', '城西区', '城南区', '城北区', '城中区', '城关区']);

/** The names of a place: its full name, others in use, and the short form where it could be meant. */
function* namesOf(region: Region): Generator<[name: string, candidate: Candidate]> {
  const { code, zh, short, also } = region;
  const needsContext = zh.length < 3 || common.has(zh);
  yield [zh, { code, needsContext: needsContext && code !== country }];
  for (const name of also) yield [name, { code, needsContext: name.startsWith('市') }];
  const zone = code.includes('-');
  // 解放 and 山阳 name no district without 区.
  if (short !== zh && (zone || !zh.endsWith('区') || code.endsWith('0000')))
    yield [short, { code, needsContext: zone || !code.endsWith('00') }];
}

const names = new Map<string, Candidate[]>();
for (const region of allRegions()) {
  for (const [name, candidate] of namesOf(region)) names.set(name, [...(names.get(name) ?? []), candidate]);
}
/** For each first character the lengths of names to try, longest first. */
const lengths = new Map<string, readonly number[]>();
for (const name of names.keys()) {
  const first = name.charAt(0);
  lengths.set(
    first,
    [...new Set([...(lengths.get(first) ?? []), name.length])].sort((a, b) => b - a),
  );
}

interface Folded {
  readonly text: string;
  /** Where each character of `text` stands in the original. */
  readonly places: readonly number[];
}

function fold(text: string): Folded {
  let folded = '';
  const places: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (/\s/.test(character)) continue;
    folded += simplified.get(character) ?? character;
    places.push(index);
  }
  return { text: folded, places };
}

/** A place name before one of these names a street: 解放路, 上海路. */
const street = /^(?:[东西南北中]?路|[东西南北中]?街|大道|大街|巷)/;

/** A province and a city, or a city and a county, of one name: the name alone is the larger place. */
function largest(candidates: readonly Candidate[]): readonly string[] {
  const top = Math.min(...candidates.map(({ code }) => depthOf(code)));
  return candidates.filter(({ code }) => depthOf(code) === top).map(({ code }) => code);
}

/** The candidates that the context allows; the nearest context that holds any of them settles it. */
function settle(
  candidates: readonly Candidate[],
  context: readonly string[],
  within?: string,
): readonly string[] {
  for (const place of context) {
    // A province named in passing does not make 新兴 its county.
    const vague = place !== within && depthOf(place) < 2;
    const inside = candidates.filter(
      ({ code, needsContext }) => isWithin(code, place) && !(needsContext && vague),
    );
    if (inside.length > 0) return largest(inside);
  }
  return largest(candidates.filter(({ needsContext }) => !needsContext));
}

export interface FindOptions {
  /** Code of the place that the text is about. */
  readonly within?: string;
}

export function* findRegions(text: string, { within }: FindOptions = {}): Generator<RegionMatch> {
  const { text: folded, places } = fold(text);
  /** Places named so far, the latest first; then what the whole text is about. */
  let context: readonly string[] = within ? [within] : [];
  for (let at = 0; at < folded.length; ) {
    const length = lengths
      .get(folded.charAt(at))
      ?.find((size) => at + size <= folded.length && names.has(folded.slice(at, at + size)));
    if (length === undefined) {
      at += 1;
      continue;
    }
    const candidates = settle(names.get(folded.slice(at, at + length)) ?? [], context, within);
    const after = folded.slice(at + length, at + length + 3);
    if (candidates.length === 0 || street.test(after)) {
      at += street.test(after) ? length : 1;
      continue;
    }
    const start = places[at]!;
    const end = places[at + length - 1]! + 1;
    const [only] = candidates.length === 1 ? candidates : [];
    yield { start, end, exact: text.slice(start, end), ...(only && { code: only }), candidates };
    // A county named brings its neighbours within reach.
    if (only && only !== country) context = [...new Set([only, prefectureOf(only), ...context])];
    at += length;
  }
}
