/**
 * The text of an element as a reader sees it, one paragraph a string: blocks apart, inline elements run
 * together, scripts and hidden parts left out, table cells separated.
 */

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
export function paragraphsIn(root: Node | null | undefined): string[] {
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
      if (name === 'TD' || name === 'TH') stack.push('cell');
      const children = [...node.childNodes];
      for (let index = children.length - 1; index >= 0; index -= 1) stack.push(children[index]!);
    }
  }
  close();
  return paragraphs;
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
