/**
 * Numbers that are dealt out to a list in its order: 修武、武陟分别签约12个、15个 gives 12 to the first and 15
 * to the second. A list is dealt to only where it is as long as the numbers; 各 gives each the same number.
 */
import { sentenceStart } from './paragraph.ts';
import type { Mention } from './pointer.ts';

/** A number of a paragraph, at its place in it. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
}

export interface Share {
  /** The place that the number is dealt to; several where each gets the same. */
  readonly places: readonly Mention[];
  /** The item of a list of things that it is dealt to: 产量 of 产量、收入分别增长. */
  readonly item?: string | undefined;
  /** First number of the same row: the words around it name them all. */
  readonly first: Placed;
  /** Why an editor should look. */
  readonly doubt?: string | undefined;
}

const link = '(?:、|和|与|與|及|以及|，)';
/** Nothing but a link, or the noun that the number before it counts. */
const between = new RegExp(`^[\\p{L}]{0,6}${link}$`, 'u');
const joint = /^\p{L}{0,4}?(?:、|和|与|與|及|以及)$/u;
const dealt = /分别|分別|依次|各自|各(?![个個类類种種项項界级級地位区區县縣市方行部门門家单單乡鄉镇鎮])/g;

/** Shares by the start of the number that is dealt out. */
export function distributionsOf(
  tight: string,
  numbers: readonly Placed[],
  mentions: readonly Mention[],
): ReadonlyMap<number, Share> {
  const shares = new Map<number, Share>();
  if (!/分别|分別|依次|各/.test(tight)) return shares;
  for (const row of rowsOf(tight, numbers)) {
    const first = row[0]!;
    const from = sentenceStart(tight, first.start);
    const marker = [...tight.slice(from, first.start).matchAll(dealt)].at(-1);
    if (!marker) continue;
    const at = from + marker.index;
    const places = listBefore(tight, at, mentions);
    const apart = mentions.some(({ start }) => start >= at && start < first.start);
    if (places.length > 1 && !apart) {
      if (places.length === row.length)
        for (const [index, number] of row.entries())
          shares.set(number.start, { places: [places[index]!], first });
      else if (row.length === 1 && marker[0].startsWith('各')) shares.set(first.start, { places, first });
      else
        for (const number of row)
          shares.set(number.start, {
            places: [places[0]!],
            first,
            doubt: `${places.length} places and ${row.length} numbers`,
          });
    } else if (row.length > 1) {
      const items = itemsBefore(tight.slice(from, at));
      if (items.length === row.length && !/[，,]/.test(tight.slice(at, first.start)))
        for (const [index, number] of row.entries())
          shares.set(number.start, { places: [], item: items[index], first });
    }
  }
  return shares;
}

/** Numbers of one unit with nothing but links between them. */
function rowsOf(tight: string, numbers: readonly Placed[]): Placed[][] {
  const rows: Placed[][] = [];
  for (const number of numbers) {
    const last = rows.at(-1)?.at(-1);
    if (last && last.unit === number.unit && between.test(tight.slice(last.end, number.start)))
      rows.at(-1)!.push(number);
    else rows.push([number]);
  }
  return rows;
}

/** The places that are listed last before `at` within its sentence, linked to one another. */
function listBefore(tight: string, at: number, mentions: readonly Mention[]): Mention[] {
  const from = sentenceStart(tight, at);
  const list: Mention[] = [];
  for (const mention of mentions.filter(({ start, end }) => start >= from && end <= at).reverse()) {
    const next = list[0];
    if (next && !joint.test(tight.slice(mention.end, next.start))) break;
    list.unshift(mention);
  }
  return list;
}

/** The things listed in the clause that `before` ends with. */
function itemsBefore(before: string): string[] {
  const clause = before.split(/[，,：:。；;]/).at(-1) ?? '';
  return clause.split(/、|和|与|與|以及|及/).map((item) => item.replace(/[^\p{L}·]/gu, '').slice(-10));
}
