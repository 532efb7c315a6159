/** Number words in names: `Phase Two`, `Ocean's Eleven`, `The Hateful Eight`, `"Seven Rooms"`. */
import { gapEnd, isCapital, opensSentence, wordAt, wordBefore, wordEnd } from './chars.ts';
import { type Dismissal, strong } from './dismissals.ts';
import { counterOf } from './nouns.ts';
import { scales, tens } from './numeral-words.ts';
import { unitNameAt } from './units.ts';

/** Whether the number word at `index` is part of a name: `Phase Two`, `Four Seasons Hotel`. */
export function capitalName(
  text: string,
  index: number,
  stop: number,
  floor: number,
  end: number,
): Dismissal | undefined {
  if (!isCapital(text, index)) return undefined;
  const before = wordBefore(text, index, floor);
  if (before && strong.has(before.word) && isCapital(text, before.start))
    return { start: before.start, end: stop, class: 'name' };
  const years = /^\s+(?:Years|Days|Weeks|Hours)['’]\s+[A-Z][a-z]+/.exec(
    text.slice(stop, Math.min(end, stop + 32)),
  );
  if (years) return { start: index, end: stop + years[0].length, class: 'name' };
  // Ocean's Eleven.
  if (
    /[A-Z][A-Za-z]+['’]s?\s$/.test(text.slice(Math.max(floor, index - 16), index)) &&
    !isCapital(text, gapEnd(text, stop, end))
  )
    return { start: index, end: stop, class: 'name' };
  // "Seven Rooms", a novel.
  const quoted =
    '"“‘'.includes(text[index - 1] ?? ' ') &&
    /^[A-Z][a-z-]+(?: (?:[A-Z][a-z’'-]+|of|the|and|in|a|for|to)){1,5}["”’]/.exec(
      text.slice(index, Math.min(end, index + 48)),
    );
  if (quoted) return { start: index, end: index + quoted[0].length - 1, class: 'name' };
  // Ninety Mile Beach.
  const mile = /^ Mile [A-Z][a-z]+/.exec(text.slice(stop, Math.min(end, stop + 24)));
  if (mile) return { start: index, end: stop + mile[0].length, class: 'name' };
  if (opensSentence(text, index, floor)) return undefined;
  // The Final Four, but not "Fire Kills Three" in a headline, where all words have capitals.
  const title =
    before && isCapital(text, before.start) && before.start > floor
      ? wordBefore(text, before.start, floor)
      : undefined;
  if (title && (!isCapital(text, title.start) || title.word === 'the'))
    return { start: before!.start, end: stop, class: 'name' };
  const group = before?.word === 'of' ? wordBefore(text, before.start, floor) : undefined;
  if (group?.word === 'group') return { start: group.start, end: stop, class: 'name' };
  if (before?.word === 'big') return { start: before.start, end: stop, class: 'name' };
  const next = gapEnd(text, stop, end);
  if (!isCapital(text, next))
    return isLone(text, index, stop, floor, end) ? { start: index, end: stop, class: 'name' } : undefined;
  if (next === stop) return undefined;
  const word = wordAt(text, next, end);
  // In Two Rivers, Wisconsin.
  const town =
    /^(?:in|of|at|near|from|to)$/.test(before?.word ?? '') &&
    /^ [A-Z][a-z]+, [A-Z]/.exec(text.slice(stop, stop + 24));
  if (town) return { start: index, end: stop + town[0].length - 3, class: 'name' };
  if (
    scales.has(word) ||
    tens.has(word) ||
    word === 'and' ||
    word === 'percent' ||
    counterOf(word) ||
    unitNameAt(text, next, end)
  )
    return undefined;
  return { start: index, end: wordEnd(text, next, end), class: 'name' };
}

/** `Vodafone and Three said`: a capital in running text, which no headline is, before no noun that it could count. */
function isLone(text: string, index: number, stop: number, floor: number, end: number): boolean {
  // Air Force One is a phrase.
  if (wordAt(text, index, stop) === 'one') return false;
  const next = gapEnd(text, stop, end);
  const word = wordAt(text, next, end);
  if (scales.has(word) || counterOf(word) || unitNameAt(text, next, end)) return false;
  if (
    !/^(?:['’]s? |[,.;)] ?(?:$|[a-z])| (?:[a-z]+ed|is|was|will|has|had|said|says|won|which|who|in|on|at|for|by|to|with|from|as) )/.test(
      text.slice(stop, stop + 16),
    )
  )
    return false;
  return (
    plainWords(text.slice(Math.max(floor, index - 80), index)) + plainWords(text.slice(stop, stop + 60)) > 2
  );
}

/** How many longer words without a capital stand in `piece`; a headline has none. */
const plainWords = (piece: string): number => piece.match(/(?<![A-Za-z'’-])[a-z]{4,}/g)?.length ?? 0;
