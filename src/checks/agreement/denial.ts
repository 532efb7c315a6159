/** Denial before a limit, which turns it round: "will not exceed 3%" is no more than 3%. */

/** "Must not be", "no fine may": what follows is denied. */
export function isDenied(before: string): boolean {
  const stem = before
    .trimEnd()
    .replace(
      / (?:be|fall|drop|go|rise|last|cost|take|stay|run|use|hold|carry|contain|spend|consume|emit|have|buy|claim|receive|borrow|own|weigh|pay|work|keep)(?: for)?$/i,
      '',
    );
  return (
    /(?:[无無没沒]人|[没沒]有(?:人|一[个個家名]))[^，。；、]{0,8}$/u.test(before) ||
    /(?:未能|没能|沒能|未曾|[并並]未)$/u.test(before) ||
    /(?:\b(?:not|never|cannot)|n't)$/i.test(stem) ||
    forbidden.test(stem) ||
    (modal.test(stem) && nobody.test(stem)) ||
    noSuch.test(before)
  );
}

/** "No bride price above", "no banquet of more than". */
const noSuch =
  /(?<!\bthe )\bno (?!more|less|fewer|later|earlier|longer)(?!(?:[a-z-]+ ){0,2}(?:for|people|those|anyone|anybody) $)(?:[a-z-]+ ){1,3}$/i;

/** "Do not store the device above 60°C". */
const forbidden = /\b(?:do not|don't|never) [a-z]+(?: (?!but\b|if\b|when\b|unless\b|and\b)[a-z-]+){0,5}$/i;

const modal =
  / (?:may|can|could|shall|should|must|will|would|to|is|are|was|were|has|have|had|needs?|paid|pays?|gets?|got|costs?|takes?|took|had to [a-z]{2,12})$/i;
const nobody =
  /\b(?:no(?! (?:more|less|fewer|later|earlier|longer) than)|none|neither|nor|nothing|nobody)\b(?:(?!, (?:and|but|while)\b)[^.;:]){0,56}$/i;
