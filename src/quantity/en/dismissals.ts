/**
 * Numerals that are no quantity, and why: ordinals, list marks, fixed phrases, names, and numbers that only
 * identify. Lists hold what no rule can know; the rules catch what no list holds.
 */
import type { DismissalClass } from '../quantity.ts';
import {
  gapEnd,
  gapStart,
  isCapital,
  isDigit,
  isHyphen,
  isLetter,
  opensSentence,
  wordAt,
  wordBefore,
  wordStart,
} from './chars.ts';
import { counterOf } from './nouns.ts';
import { unitNameAt } from './units.ts';

export interface Dismissal {
  readonly start: number;
  readonly end: number;
  readonly class: DismissalClass;
}

/** Nouns that a number behind them names, whatever follows. */
export const strong = new Set(
  'footnote footnotes paddle factor spf voyager pioneer password passcode pin no nos scope defcon reference ref serial docket rooms articles sections chapters paragraphs para paras clauses verses resolutions annexes lines tables figures routes gates phases flights number numbers page pages p pp article section chapter clause paragraph phase room flight route gate version table figure fig line grade level type category hotline helpline tel telephone phone dial dialled dialed dialling dialing fax extension ext postcode zip code codes annex appendix apartment terminal highway article id vol volume tier boeing airbus windows iphone shenzhou tiangong apollo chinext fortune global nasdaq nikkei ftse csi dax cac russell hushen industry web formula g box iso iec rfc astm war android ios macos ubuntu python ligue division bundesliga psalm psalms'.split(
    ' ',
  ),
);
/** Nouns that it names unless it counts something itself. */
const weak = new Set(
  'size flat kilometre kilometer mile marker lanes floors decks wings weeks light button switch valve slot bay suite berth cabin locker hangar silo verse scene acts scenes row rows batch batches invoice passport gas levels items rules books parts regulations exhibits lots launchpad pad runway courtroom classroom booth cell junction junctions counts grades exits platforms ring scenario category units blocks stages groups buildings steps blast order issue call block group item class unit house part plan step stage episode season round day week lot act rule law document series model channel zone district lane exit pier hall stand platform floor building bus train road area bed seat ward lift mark question note point option lesson task team station window counter track decree resolution directive circular notice case vaccine port'.split(
    ' ',
  ),
);
/** Nouns that a number behind them names where they have a capital. */
const capitals = new Set(
  'class runway parcel star stoxx topix kospi ibex asx sse szse bse nifty msci vision agenda model office microsoft courtroom court channel radio studio note form schedule exhibit protocol union plaza bus tram motel super forever'.split(
    ' ',
  ),
);

/** Of the nouns above, the ones that are names of their own. */
const brands = new Set(
  'voyager pioneer boeing airbus windows iphone shenzhou tiangong apollo chinext fortune global nasdaq nikkei ftse csi dax cac russell hushen industry web formula route highway g war android ios macos ubuntu python ligue division bundesliga'.split(
    ' ',
  ),
);
/** Of the nouns above, the ones whose number tells an order. */
const ordered = new Set('number no nos day week round episode season'.split(' '));

/** The numbers of airliners: 737, 707-320, 380, 330-200. */
const airliners = /^(?:7\d7|247|307|314|377|3[0-8]0|318|319|321|220)(?!\d|,\d|\.\d)/;

/** Short forms of a law's or a book's parts, which stand before a number with a point: s. 2, paras. 4-6. */
const sections = new Set('op s ss sec sect para paras art arts ch cl reg regs sch'.split(' '));
const dottable = new Set([...sections, 'no', 'nos', 'p', 'pp', 'fig', 'vol', 'tel', 'ext']);

/** The noun before a bare number that makes it a name: `No. 5`, `page 12`, `Room 305`, `Shenzhou 13`. */
export function namedBefore(
  text: string,
  index: number,
  floor: number,
  counts: () => boolean,
): Omit<Dismissal, 'end'> | undefined {
  if (index > floor && text[index - 1] === '#') return { start: index - 1, class: 'identifier' };
  let stop = gapStart(text, index, floor);
  const comma = stop > floor && text[stop - 1] === ',';
  if (stop > floor && '.#:,'.includes(text[stop - 1]!)) stop = gapStart(text, stop - 1, floor);
  // Boeing's 737 MAX.
  if (/['’]s$/.test(text.slice(Math.max(floor, stop - 2), stop))) {
    const owner = wordStart(text, stop - 2, floor);
    return brands.has(text.slice(owner, stop - 2).toLowerCase())
      ? { start: index, class: 'name' }
      : undefined;
  }
  const start = wordStart(text, stop, floor);
  if (start === stop) return undefined;
  if (comma && !/^(?:hotline|tel|telephone|phone|fax|password|passcode|pin)$/i.test(text.slice(start, stop)))
    return undefined;
  const dotted = stop < index && text.slice(stop, index).includes('.');
  if (start > floor + 1 && text[start - 1] === '&')
    return { start: wordStart(text, start - 1, floor), class: 'name' };
  const word = wordAt(text, start, stop);
  if (dotted && !dottable.has(word)) return undefined;
  // Under s 18(1).
  if (
    (word === 's' || word === 'ss') &&
    text[start - 1] === ' ' &&
    /^\d{1,3}(?:\(|[A-Z]?\b)/.test(text.slice(index, index + 5))
  )
    return { start, class: 'identifier' };
  if (dotted && sections.has(word)) return { start, class: 'identifier' };
  const group = word === 'of' ? wordBefore(text, start, floor) : undefined;
  if (group?.word === 'group' && isCapital(text, group.start)) return { start: group.start, class: 'name' };
  // Airbus delivered 175 jets and Boeing 323.
  if ((word === 'boeing' || word === 'airbus') && !airliners.test(text.slice(index, index + 6)))
    return undefined;
  if (word === 'no' && text[stop] === ':') return undefined;
  if (word === 'no' && !dotted && !isCapital(text, start)) return undefined;
  // Deaths number 300.
  if (
    word === 'number' &&
    !isCapital(text, start) &&
    totals.test(text.slice(Math.max(floor, start - 16), start))
  )
    return undefined;
  if (word === 'year' && isForm(text, start, index, floor)) return { start, class: 'identifier' };
  if (word === 'year' && isCapital(text, start) && /^(?:\d|1[0-3])(?!\d)/.test(text.slice(index, index + 3)))
    return { start, class: 'identifier' };
  if (capitals.has(word) && isCapital(text, start) && (word !== 'star' || text.startsWith('STAR', start)))
    return {
      start,
      class:
        /^(?:model|office|microsoft|radio|channel|union|plaza|motel|super|forever|star|stoxx|topix|kospi|ibex|asx|sse|szse|bse|nifty|msci)$/.test(
          word,
        )
          ? 'name'
          : 'identifier',
    };
  if (strong.has(word))
    return { start, class: ordered.has(word) ? 'ordinal' : brands.has(word) ? 'name' : 'identifier' };
  const capital = isCapital(text, start);
  if ((!weak.has(word) && !capital) || counts()) return undefined;
  if (weak.has(word) && word !== 'day') return { start, class: 'identifier' };
  // On day 1.
  if (word === 'day' && /^(?:on|from|by|until|of|at)$/.test(wordBefore(text, start, floor)?.word ?? ''))
    return { start, class: 'ordinal' };
  if (word === 'day' && capital) return { start, class: 'ordinal' };
  const lead = wordBefore(text, start, Math.max(0, start - 24));
  const gapped = lead && (lead.word === 'and' || lead.word === 'the' || isCapital(text, lead.start));
  if (
    gapped &&
    told.test(text.slice(Math.max(0, start - 100), start)) &&
    (word.endsWith('s') || !endsThe(text, start))
  )
    return undefined;
  const head = headOf(text, start, floor);
  const quoted = /["“‘]/.test(text[head - 1] ?? ' ') && /^\d{1,4}["”’]/.test(text.slice(index, index + 5));
  const named =
    isCapital(text, start) && (quoted || !opensSentence(text, head, floor)) && !neverNames.has(word);
  return named && !text.slice(stop, index).includes('\n') ? { start: head, class: 'name' } : undefined;
}

/** Who or what may number so many. */
const totals = /\b(?:[a-z]{4,}s|dead|staff|people|troops|men|women|children|they|who|which|that|now) $/i;

/** `year 11 pupils`, unless it is this year's eleven. */
const isForm = (text: string, start: number, index: number, floor: number): boolean =>
  /^(?:\d|1[0-3]) (?:pupils?|students?|girls?|boys?|classes|exams?|teachers?)\b/.test(
    text.slice(index, index + 12),
  ) &&
  !/^(?:this|last|next|each|every|a|the|per|that|first|second|third|previous)$/.test(
    wordBefore(text, start, floor)?.word ?? '',
  );

/** `Ross made 67 not out and Ames 103`: the verb of one number is left out before the next. */
const told =
  /\b[a-z]+ (?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: [a-z%]+){1,6},? and (?:the |[A-Z][a-z'’-]+ ){0,2}$|\d[^.;\n]{0,80}, the $/;

/** Whether `, the` stands before: the Conservatives 121, but not the Galaxy 21. */
const endsThe = (text: string, start: number): boolean => text.startsWith(', the ', start - 6);

/** Where a word begins that hyphens join to others: Sea-Watch. */
function headOf(text: string, start: number, floor: number): number {
  let at = start;
  while (at - 1 > floor && isHyphen(text, at - 1) && isLetter(text, at - 2))
    at = wordStart(text, at - 1, floor);
  return at;
}

/** Capitalised words that name nothing by a number: a title's words, nationalities and so on go by what follows. */
const neverNames = new Set(
  'the a an of in on by to from and or over more than about nearly at some up down rose fell its total adds with for as is was were has have reaches hits tops kills killed kill killing leaving including injuring wounding injures injured hurts wounds dead wins win won loses lose lost cuts sheds gains gain falls fall rises rise jumps drops climbs slips slumps soars surges plunges slides sinks dips edges gets leaves takes scores score nets fires hires buys sells arrests claims sees posts charges jails holds frees finds offers pays raises raise plans seeks launches opens closes into least most over under near just another those after before every ci iqr or hr rr'.split(
    ' ',
  ),
);

/** Ends a token of letters, digits and inner hyphens: COVID-19, G307, Chang'e-5, SARS-CoV-2. */
export function tokenEnd(text: string, index: number, end: number): number {
  let at = index;
  while (at < end) {
    if (isLetter(text, at) || isDigit(text, at)) at++;
    else if (
      (isHyphen(text, at) || text[at] === '.' || text[at] === '_' || text[at] === '/') &&
      at + 1 < end &&
      (isDigit(text, at + 1) || isLetter(text, at + 1)) &&
      text[at] !== '/'
    )
      at++;
    else break;
  }
  return at;
}

/** Where a name's numbers end: Nos. 3 and 4, pages 5-8, Room 305A. */
export function namedEnd(text: string, index: number, end: number): number {
  let at = Math.max(index, tokenEnd(text, index, end));
  // HCAL 1187/2023.
  if (/^\/(?:19|20)\d\d(?!\d)/.test(text.slice(at, at + 6))) at += 5;
  for (let count = 0; count < 12; count++) {
    const more = another.exec(text.slice(at, Math.min(end, at + 14)));
    if (!more) break;
    // Page 3 and 40 tonnes.
    const next = gapEnd(text, at + more[0].length, end);
    const noun = wordAt(text, next, end);
    if (unitNameAt(text, next, end)) break;
    // Weeks 19 and 20 set aside.
    if (/a|o|,/.test(more[1]!) && noun !== 'set' && counterOf(noun)) break;
    at += more[0].length;
  }
  return at;
}

/** One more number of the kind: and 4, -8, to 15. */
const another =
  /^\s*(,|and|or|to|&|[-–—])\s*\d{1,4}(?!\d|\.\d|,\d{3}(?!\d)|%|°|[A-Za-z]|\s*(?:percent|million|billion|people))/;

/** `Five-Year Plan` behind an ordinal makes it a name. */
export function planEnd(text: string, index: number, end: number): number {
  const plan = /^\s+(?:Five|Ten|Three)-[Yy]ear\s+(?:Plan|Programme|Program)\b|^\s+FYP\b/.exec(
    text.slice(index, Math.min(end, index + 32)),
  );
  return plan ? index + plan[0].length : -1;
}
