/**
 * A built page without what no reader gets: blanks at the edges of blocks, and shapes and colours of
 * verdicts that it does not show.
 * A telephone asks for the first 14 kB of a page in one breath, and for the rest in a second one.
 */
import { shortMarks } from './scope-marks.ts';
import { outside } from './verbatim.ts';

export const leanPage = (html: string): string =>
  withoutBlanks(tightStyle(usedColours(usedShapes(shortMarks(html)))));

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

/** A blank at the edge of a link is none where another, or the edge of a block, is next to it. */
const edge = `</?(?:${blocks.join('|')})${attributes}\\s*>`;
const linkOpened = new RegExp(`(\\s|${edge})(<(?:a|span)${attributes}>)\\s+`, 'g');
const linkClosed = new RegExp(`\\s+(</(?:a|span)>)(?=\\s|${edge})`, 'g');

const withoutBlanks = (html: string): string =>
  outside('pre|textarea|script|style', html, (part) =>
    part
      .replace(tags, '$1')
      .replace(opened, '$1')
      .replace(closed, '$1')
      .replace(linkOpened, '$1$2')
      .replace(linkClosed, '$1'),
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

/** What a minifier of styles leaves: line ends between files, and blanks in lists of fonts. */
const tightStyle = (html: string): string =>
  html.replace(/<style>.*?<\/style>/gs, (style) => style.replace(/\n|(?<=["a-z],) (?=["a-z])/g, ''));
