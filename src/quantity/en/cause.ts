/** What `over` a number is for: fined HK$5,000 over 18 tins, arrested over three thefts, an outcry over 40 closures. */
import { gapEnd, wordAt } from './chars.ts';
import { counterOf } from './nouns.ts';

const blamed =
  'fined|jailed|sued|arrested|charged|convicted|sentenced|suspended|sacked|dismissed|criticised|criticized|condemned|questioned|investigated|prosecuted|banned|disciplined|detained|censured|rapped|blamed|held';
/** The verb with whom it befell and what he got, or said of him alone, or a noun of blame. */
const causes = new RegExp(
  `\\b(?:(?:${blamed})(?: (?!and\\b|after\\b|who\\b|which\\b|that\\b|when\\b|by\\b|because\\b)[^\\s;:!?]*[^\\s;:!?,.]){1,6}|(?:was|were|is|are|be|been|being) (?:${blamed})|outcry|anger|fury|outrage|probe|inquiry|investigation|lawsuits?|protests?|scandal) $`,
  'i',
);
/** Words before `over` that ask for a number: jailed for over 14 years. */
const asking =
  /\b(?:for|of|to|at|in|from|with|is|are|was|were|be|had|has|have|found|on|until|than|not|well|just|[a-z]+ing) $/;
/** Sums, shares, times and how often are more than so much. */
const measured =
  /^(?:[^\w\s]|[A-Z]{1,4}[$€£]|\S+ ?(?:%|per ?cent|[mbt]r?illion|m\b|bn\b|(?:minute|hour|day|week|month|year|decade|time|occasion)s?\b))/i;
const persons = /^\{[人名位]\}$/;

/** Whether `over`, which begins at `index` before the number at `number`, tells what for. */
export function isCause(text: string, index: number, number: number): boolean {
  const lead = text.slice(Math.max(0, index - longest), index);
  if (!causes.test(lead) || asking.test(lead) || measured.test(text.slice(number, number + 24))) return false;
  const digits = /^\S+/.exec(text.slice(number, number + 16))?.[0].length ?? 0;
  const noun = wordAt(text, gapEnd(text, number + digits, text.length), text.length);
  return /^(?:death|fatalit)/.test(noun) || !persons.test(counterOf(noun) ?? '');
}
const longest = 64;
