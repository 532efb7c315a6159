/**
 * All that a page does once a script runs. One script for every page: the second page finds it in the
 * browser's cache, and no page asks for it in more than one request.
 */
import { liveFigures } from './card.ts';
import { copyButtons } from './copy.ts';
import { filterLists } from './filters.ts';
import { listenToKeys } from './keys.ts';
import { readingModes } from './modes.ts';
import { rememberShell } from './shell.ts';
import { dateCitations } from './today.ts';

export function startReading(page: Document): void {
  rememberShell(page);
  listenToKeys(page);
  readingModes(page);
  liveFigures(page);
  copyButtons(page);
  filterLists(page);
  dateCitations(page);
  // For whoever must wait: a program that prints or tests the page.
  page.documentElement.dataset['ready'] = '';
}
