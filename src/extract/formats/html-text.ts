/**
 * The text of an element as a reader sees it, one paragraph a string: blocks apart, inline elements run
 * together, scripts and hidden parts left out; a table of data as one sentence a row.
 */
import { gridOf, sentencesOf, unitAbove } from './table.ts';

const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'OBJECT',
  'SVG',
  'CANVAS',
  'SELECT',
  'BUTTON',
  'HEAD',
  'TITLE',
]);
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);

/** Without recursion: the depth of a page is its author's choice. */
export function paragraphsIn(root: Node | null | undefined, onTable?: () => void): string[] {
  const paragraphs: string[] = [];
  let open = '';
  const close = () => {
    const text = open.replace(/[^\S\u3000]+/g, ' ').trim();
    if (text !== '') paragraphs.push(text);
    open = '';
  };
  const stack: (Node | 'close' | 'cell')[] = root ? [root] : [];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node === 'close') close();
    else if (node === 'cell') open += ' ';
    else if (node.nodeType === 3) open += node.nodeValue ?? '';
    else if (node.nodeType === 1 && !isHidden(node as Element)) {
      const name = node.nodeName.toUpperCase();
      const block = blocks.has(name);
      if (block) {
        close();
        stack.push('close');
      }
      const rows = name === 'TABLE' ? rowsOf(node as Element, paragraphs.at(-1)) : undefined;
      if (rows) {
        onTable?.();
        for (const row of rows) paragraphs.push(row);
        continue;
      }
      if (name === 'TD' || name === 'TH') stack.push('cell');
      const children = [...node.childNodes];
      for (let index = children.length - 1; index >= 0; index -= 1) stack.push(children[index]!);
    }
  }
  close();
  return paragraphs;
}

/** The sentences of a table of data; nothing where the table only lays the page out. */
function rowsOf(table: Element, above: string | undefined): string[] | undefined {
  const grid = gridOf(table, (cell) => paragraphsIn(cell).join(' '));
  return grid && sentencesOf(grid, unitAbove(above));
}

function isHidden(element: Element): boolean {
  if (
    skipped.has(element.nodeName.toUpperCase()) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true'
  )
    return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');
}
