/**
 * Whether a page tree can do anything but be read: a second opinion on what the guard lets through, written
 * without its policy.
 */
import type { Root, RootContent } from 'hast';

const elements = new Set(
  'p h2 h3 h4 ul ol li blockquote table thead tbody tr th td hr br em strong a fig chart quote'.split(' '),
);
const properties = new Set(
  'dataBlock dataAlign dataFigure dataBriefing start href id figures kind'.split(' '),
);

/** Everything in the tree that is not inert. */
export function inertness(tree: Root): string[] {
  return tree.children.flatMap(judge);
}

function judge(node: RootContent): string[] {
  if (node.type === 'text') return [];
  if (node.type !== 'element') return [node.type];
  const wrong = Object.entries(node.properties).flatMap(([key, value]) => {
    if (!properties.has(key) || !['string', 'number'].includes(typeof value))
      return [`${node.tagName} ${key}`];
    if (key === 'href') return isWebAddress(String(value)) ? [] : [`href ${String(value)}`];
    return /^[\w#/ .-]*$/.test(String(value)) ? [] : [`${key} ${String(value)}`];
  });
  const foreign = elements.has(node.tagName) ? [] : [node.tagName];
  return [...foreign, ...wrong, ...node.children.flatMap(judge)];
}

/** As a browser on our site resolves it. */
function isWebAddress(href: string): boolean {
  const url = URL.parse(href, 'about:blank');
  return (
    url !== null &&
    ['https:', 'http:', 'mailto:'].includes(url.protocol) &&
    url.username === '' &&
    url.password === ''
  );
}
