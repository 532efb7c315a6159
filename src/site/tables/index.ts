/**
 * All tables in the order in which the data page offers them.
 */
import { briefings } from './briefings.ts';
import { corrections } from './corrections.ts';
import { events } from './events.ts';
import { facts } from './facts.ts';
import { figures } from './figures.ts';
import { indicators } from './indicators.ts';
import { outcomes } from './outcomes.ts';
import { sources } from './sources.ts';
import type { Table } from './table.ts';

export const tables: readonly Table[] = [
  figures,
  outcomes,
  facts,
  briefings,
  sources,
  indicators,
  events,
  corrections,
];
