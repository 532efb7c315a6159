/**
 * The forms of characters that only running text needs: loaded before the modules that name them, and not with a
 * search page.
 */
import { simplified, traditional } from './data/script-rest.ts';
import { learnForms } from './fold.ts';

learnForms(traditional, simplified);
// The sign of a proportion, 1∶40.
learnForms('\u2236', ':');
