/**
 * When a briefing last changed: the day that an editor wrote down, else the day it was published.
 */
import type { Briefing } from '../model/briefing.ts';
import type { Language } from '../model/text.ts';

export const updatedOn = ({ versions, date }: Briefing, language: Language): string =>
  versions[language].updated ?? versions.zh.updated ?? date;
