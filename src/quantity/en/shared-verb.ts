/**
 * A change whose verb stands before the one told first: `exports rose 0.3 percent in February and imports 3.2 percent`.
 * Between the two stand when, a joint and who moved, and no verb of their own.
 */
import { verbs } from './direction-words.ts';

const joined =
  /^(?: (?:in|on|during|from|over|last|this) (?:the )?[\w'’]+(?: [\w'’]+){0,2}?)?(?:,? and|,? while|,? but|[,;])((?: [\w&'’.-]+){1,5}) $/;

/** Verbs, articles and what leads to a number that is no change. */
const parting =
  /\b(?:an?|is|are|was|were|be|had|has|have|will|would|could|may|at|by|for|per(?! capita)|than|from|with|about|that|which|who|it|they|its?|their|only|just|now|still|hit|saw|see|made|make|took|held|hold|kept|won|left|set|put|cost|spent|met|beat|got|stood|stand|came|come|went|ran|led|sold|bought|paid|pay|gave|said|says|some|another|including|averaging|reaching|hitting|making|totall?ing|taking|[a-z]+ed)\b/;

/** Nouns whose percentage tells how things stand. */
const level =
  /\b(?:rates?|yields?|margins?|turnout|shares?|ratios?|unemployment|inflation|targets?|averages?|returns?|stakes?|or|and|in|on|of|to|the|those) $/;

/** Whether the percentage behind `joint`, before `behind`, moves as the one before it did. */
export function sharesVerb(joint: string, behind: string): boolean {
  const who = joined.exec(joint)?.[1];
  return (
    who !== undefined &&
    !parting.test(who) &&
    !who.split(' ').some((word) => verbs.has(word)) &&
    !level.test(`${who} `) &&
    /^(?:[.,;:)](?!\d)|$| (?:and|in|on|to|year|month|last|this|over|during|while|after|but)\b)/.test(behind)
  );
}
