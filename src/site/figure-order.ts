/**
 * The figures of a briefing's page in the one order that its list, its source notes and its cards share:
 * as the Chinese text prints them, then those that no text prints.
 */
import type { Briefing } from '../model/briefing.ts';
import type { FigureRef } from '../model/text.ts';

export const figureOrder = ({ versions, figures }: Briefing): readonly FigureRef[] => [
  ...new Set([
    ...versions.zh.mentions.map(({ figure }) => figure),
    ...figures.map(({ ref }) => ref),
    ...versions.en.mentions.map(({ figure }) => figure),
  ]),
];
