/**
 * A built page without what no reader gets: blanks at the edges of blocks, and shapes and colours of
 * verdicts that it does not show.
 * A telephone asks for the first 14 kB of a page in one breath, and for the rest in a second one.
 */
import { shortMarks } from './scope-marks.ts';
import { outside } from './verbatim.ts';

export const leanPage = (html: string): string => withoutBlanks(usedColours(usedShapes(shortMarks(html))));

/** Elements beside whose tags a browser prints no blank. Not `pre`, nor anything that stands in a line. */
const blocks = [
  ...['html', 'head', 'meta', 'link', 'title', 'script', 'style', 'body', 'main', 'header', 'footer', 'nav'],
  ...['article', 'section', 'div', 'p', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'figure', 'figcaption', 'blockquote'],
  ...['details', 'summary', 'form', 'fieldset', 'legend', 'dialog'],
  ...['symbol', 'path', 'circle', 'rect', 'line', 'g'],
];
/** Elements that stand in a line as boxes: no blank is printed at the edges within them. */
const boxes = ['button', 'text', 'option'];
const attributes = '(?:\\s+[^\\s=>"]+(?:="[^"]*")?)*';
const tags = new RegExp(`\\s*(</?(?:${blocks.join('|')})${attributes}\\s*/?>)\\s*`, 'g');
const opened = new RegExp(`(<(?:${boxes.join('|')})${attributes}\\s*>)\\s+`, 'g');
const closed = new RegExp(`\\s+(</(?:${boxes.join('|')})>)`, 'g');

const withoutBlanks = (html: string): string =>
  outside('pre|textarea|script|style', html, (part) =>
    part.replace(tags, '$1').replace(opened, '$1').replace(closed, '$1'),
  );

/** Where a script draws results, it may draw any shape. */
function usedShapes(html: string): string {
  if (html.includes(' data-search')) return html;
  return html.replace(/<symbol id="([^"]*)".*?<\/symbol>/gs, (symbol, id: string) =>
    html.includes(`href="#${id}"`) ? symbol : '',
  );
}

/** The colours of verdicts, each named by a class and said once. */
function usedColours(html: string): string {
  if (html.includes(' data-search')) return html;
  const rules = html.replace(/\.(v-[a-z-]+)\{--v:var\(--[a-z-]+\)\}/g, (rule, name: string) =>
    new RegExp(` class="(?:[^"]* )?${name}[ "]`).test(html) ? rule : '',
  );
  return rules.replace(/(--[a-z-]+):light-dark\(#[0-9a-f]+,#[0-9a-f]+\);/g, (colour, name: string) =>
    html.includes(`{--v:var(${name})}`) && !rules.includes(`var(${name})`) ? '' : colour,
  );
}
