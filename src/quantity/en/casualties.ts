/** Numbers that count people with no noun beside them, told by what befell so many. */
import { gapEnd, wordAt } from './chars.ts';

/** `killing 12 and injuring 40 others`, `11 were acquitted`: what befalls people alone counts them where no noun does. */
export function isStruck(text: string, start: number, stop: number, end: number): boolean {
  const next = wordAt(text, gapEnd(text, stop, end), end);
  if (next !== '' && !befallen.has(next)) return false;
  // Injuring another 14.
  const from = text.startsWith('another ', start - 8) ? start - 8 : start;
  return (
    ('dgst'.includes(text[from - 2] ?? ' ') &&
      befalling.test(text.slice(Math.max(0, from - 12), from)) &&
      /^(?: (?:others|more|people))?(?=$|[,.;:)]| (?:and|in|at|on|as|when|after|while|by|during|near|since|to|were|was)\b)/.test(
        text.slice(stop, stop + 16),
      )) ||
    (next !== '' && harm.test(text.slice(stop, stop + 72)))
  );
}

/** What may stand between a number and what befell so many. */
const befallen = new Set(
  'others more people hurt were was are is remain have had has killed injured wounded arrested detained jailed acquitted convicted sentenced freed deported kidnapped abducted stabbed shot hospitalised hospitalized dead drowned died unaccounted missing trapped rescued stranded feared displaced evacuated sickened still aboard taken rushed flown airlifted treated and in at on as when after while by during near since to'.split(
    ' ',
  ),
);
const befalling =
  /\b(?:kill|injur|wound|arrest|detain|acquitt|jail|hospitali[sz])(?:ed|ing|es|s) $|\bhurt(?:ing)? $/;
const harm =
  /^ (?:(?:others|more) )?(?:(?:were|was|are|is|remain|have|had|has) (?:been |still |later |also )?)?(?:still )?(?:killed|injured|wounded|arrested|detained|jailed|acquitted|convicted|sentenced|freed|bailed|remanded|deported|kidnapped|abducted|stabbed|shot dead|hanged|laid off|sent home|charged with|hospitali[sz]ed|(?:taken|rushed|flown|airlifted|admitted|brought|moved|discharged) (?:to|from) (?:an? |the )?(?:[a-z]+ ){0,2}(?:hospitals?|clinics?|intensive care)|treated (?:at the scene|(?:in|at) (?:a |the )?(?:[a-z]+ )?hospital|for (?:burns|shock|smoke|injuries|minor|cuts|wounds|hypothermia|exposure))|aboard|on board(?! games?)|dead|drowned|died|sickened|evacuated|unaccounted for|feared dead|(?:hurt|missing|trapped|rescued|stranded|displaced)(?= (?:when|in|at|on|under|as|after|and|by|from|since)\b| \d|[,.;]|$))\b/;
