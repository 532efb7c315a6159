/**
 * A built page without what no reader gets: blanks at the edges of blocks, and shapes that it does not use.
 * A telephone asks for the first 14 kB of a page in one breath, and for the rest in a second one.
 */
import { shortMarks } from './scope-marks.ts';
import { outside } from './verbatim.ts';

export const leanPage = (html: string): string => withoutBlanks(usedShapes(shortMarks(html)));

/** Elements beside whose tags a browser prints no blank. Not `pre`, nor anything that stands in a line. */
const blocks = [
  ...['html', 'head', 'meta', 'link', 'title', 'script', 'style', 'body', 'main', 'header', 'footer', 'nav'],
  ...['article', 'section', 'div', 'p', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'figure', 'figcaption', 'blockquote'],
  ...['details', 'summary', 'form', 'fieldset', 'legend', 'dialog'],
  ...['symbol', 'path', 'circle', 'rect', 'line', 'g'],
];
const tags = new RegExp(`\\s*(</?(?:${blocks.join('|')})(?:\\s+[^\\s=>"]+(?:="[^"]*")?)*\\s*/?>)\\s*`, 'g');

const withoutBlanks = (html: string): string =>
  outside('pre|textarea|script|style', html, (part) => part.replace(tags, '$1'));

/** Where a script draws results, it may draw any shape. */
function usedShapes(html: string): string {
  if (html.includes(' data-search')) return html;
  return html.replace(/<symbol id="([^"]*)".*?<\/symbol>/gs, (symbol, id: string) =>
    html.includes(`href="#${id}"`) ? symbol : '',
  );
}
