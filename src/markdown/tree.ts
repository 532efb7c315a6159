/**
 * Markdown tree → page tree, built up from what the policy allows rather than filtered down from what it
 * refuses: an element exists in the result only because a line below makes it.
 *
 * Shape of the result (hast): `p h2 h3 h4 ul ol(start) li blockquote table thead tbody tr th td hr br em
 * strong a`, text, and the components as elements `fig{id} quote{id} chart{figures, kind}` with string
 * properties, ids in full (`<briefing>#<figure>`, in `figures` with a space between). A mention is
 * `a{dataFigure: '<briefing>#<figure>'}`, a link to a briefing `a{dataBriefing: '<briefing>'}`, a link
 * out `a{href}`. Every block has `dataBlock`, its number in `blocks`; cells may have `dataAlign`.
 */
import type { Element, ElementContent, Root } from 'hast';
import type {
  Definition,
  Root as Markdown,
  Nodes,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
} from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Finding } from '../model/outcome.ts';
import { type FigureRef, resolveRef } from '../model/text.ts';
import { Guard, placeOf } from './guard.ts';
import { joinLines } from './join-lines.ts';
import { components, policy } from './policy.ts';
import { type Prose, ProseReader } from './prose.ts';
import { targetOf } from './target.ts';

export interface SafeTree extends Prose {
  readonly body: Root;
  readonly findings: readonly Finding[];
}

/** The page tree of a parsed briefing; what is refused is left out and reported. */
export function safeTree(markdown: Markdown, file: string, briefing: string): SafeTree {
  const guard = new Guard(file);
  const builder = new TreeBuilder(guard, briefing);
  builder.define(markdown);
  const body: Root = { type: 'root', children: builder.blocks(markdown.children, 0) };
  return { body, ...builder.prose.result(), findings: guard.findings };
}

class TreeBuilder {
  readonly prose = new ProseReader();
  readonly #definitions = new Map<string, Definition>();
  readonly #guard: Guard;
  readonly #briefing: string;

  constructor(guard: Guard, briefing: string) {
    this.#guard = guard;
    this.#briefing = briefing;
  }

  /** Link targets stand anywhere at block level; the first of a name counts, all of them are judged. */
  define(parent: Nodes, depth = 0): void {
    if (parent.type === 'definition') {
      if (!this.#definitions.has(parent.identifier)) this.#definitions.set(parent.identifier, parent);
      const target = targetOf(parent.url, this.#briefing);
      if (target.to === 'refused') this.#guard.report(target.rule, target.message, parent);
    }
    if ('children' in parent && depth <= policy.limits.depth) {
      for (const child of parent.children) this.define(child, depth + 1);
    }
  }

  blocks(nodes: readonly RootContent[], depth: number): ElementContent[] {
    return nodes.flatMap((node) => this.#block(node, depth));
  }

  #block(node: RootContent, depth: number): ElementContent[] {
    if (this.#guard.refuses(node, depth)) return [];
    switch (node.type) {
      case 'paragraph':
        return [this.#leaf('p', node, node.children, depth)];
      case 'heading':
        return [this.#leaf(`h${node.depth}`, node, node.children, depth)];
      case 'blockquote':
        return [element('blockquote', {}, this.blocks(node.children, depth + 1))];
      case 'list': {
        const start =
          node.ordered && typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {};
        return [element(node.ordered ? 'ol' : 'ul', start, this.blocks(node.children, depth + 1))];
      }
      case 'listItem': {
        // A lone paragraph is the item's own text; a paragraph element inside would only add space.
        const [first, ...rest] = node.children;
        if (first?.type !== 'paragraph' || node.spread)
          return [element('li', {}, this.blocks(node.children, depth + 1))];
        if (this.#guard.refuses(first, depth)) return [];
        const item = this.#leaf('li', first, first.children, depth);
        return [{ ...item, children: [...item.children, ...this.blocks(rest, depth + 1)] }];
      }
      case 'thematicBreak':
        return [element('hr', {}, [])];
      case 'table':
        return [this.#table(node, depth)];
      case 'mdxJsxFlowElement': {
        const block = this.prose.block;
        const made = this.#component(node);
        this.prose.close(placeOf(node).line);
        return [{ ...made, properties: { ...made.properties, dataBlock: block } }];
      }
      case 'definition':
        return [];
      default:
        // Phrasing where a block belongs: only a parser that misbehaves makes this.
        this.#guard.report('no-markup', `Unexpected ${node.type} between paragraphs, expected a block`, node);
        return [];
    }
  }

  #leaf(tagName: string, node: Nodes, children: readonly PhrasingContent[], depth: number): Element {
    const block = this.prose.block;
    const content = this.#inline(children, depth + 1, false);
    this.prose.close(placeOf(node).line);
    return element(tagName, { dataBlock: block }, content);
  }

  #table(table: Table, depth: number): Element {
    const rows = table.children.map((row, index) => {
      if (this.#guard.refuses(row, depth)) return element('tr', {}, []);
      const [seen, width] = [row.children.length, table.children[0]?.children.length ?? 0];
      if (seen !== width) {
        const message = `Unexpected row of ${seen} cells, expected ${width} as in the head: ${policy.rules['ragged-table']}`;
        this.#guard.report('ragged-table', message, row);
      }
      const cells = row.children.map((cell, column) =>
        this.#cell(cell, index === 0 ? 'th' : 'td', table.align?.[column], depth),
      );
      return element('tr', {}, cells);
    });
    const [head, ...body] = rows;
    const parts = [
      element('thead', {}, head ? [head] : []),
      ...(body.length > 0 ? [element('tbody', {}, body)] : []),
    ];
    return element('table', {}, parts);
  }

  #cell(
    cell: TableCell,
    tagName: 'th' | 'td',
    align: 'left' | 'right' | 'center' | null | undefined,
    depth: number,
  ): Element {
    const made = this.#leaf(tagName, cell, this.#guard.refuses(cell, depth) ? [] : cell.children, depth);
    return align ? { ...made, properties: { ...made.properties, dataAlign: align } } : made;
  }

  #inline(nodes: readonly PhrasingContent[], depth: number, linked: boolean): ElementContent[] {
    return nodes.flatMap((node) => this.#phrase(node, depth, linked));
  }

  #phrase(node: PhrasingContent, depth: number, linked: boolean): ElementContent[] {
    if (this.#guard.refuses(node, depth)) return [];
    switch (node.type) {
      case 'text': {
        const value = joinLines(node.value, this.prose.last);
        this.prose.print(value);
        return [{ type: 'text', value }];
      }
      case 'emphasis':
        return [element('em', {}, this.#inline(node.children, depth + 1, linked))];
      case 'strong':
        return [element('strong', {}, this.#inline(node.children, depth + 1, linked))];
      case 'break':
        this.prose.print('\n');
        return [element('br', {}, [])];
      case 'link':
        return this.#link(node.url, node, node.children, depth, linked);
      case 'linkReference': {
        const definition = this.#definitions.get(node.identifier);
        if (definition) return this.#link(definition.url, node, node.children, depth, linked);
        return this.#inline(node.children, depth + 1, linked);
      }
      case 'mdxJsxTextElement':
        if (linked) {
          this.#guard.report(
            'no-nested-mention',
            `Unexpected <${node.name}> inside a link, expected text: ${policy.rules['no-nested-mention']}`,
            node,
          );
          return [];
        }
        return [this.#component(node)];
      default:
        this.#guard.report('no-markup', `Unexpected ${node.type} within a paragraph, expected text`, node);
        return [];
    }
  }

  #link(
    url: string,
    node: Nodes,
    children: readonly PhrasingContent[],
    depth: number,
    linked: boolean,
  ): ElementContent[] {
    if (linked)
      this.#guard.report(
        'no-nested-mention',
        `Unexpected link inside a link, expected text: ${policy.rules['no-nested-mention']}`,
        node,
      );
    const target = targetOf(url, this.#briefing);
    const content = () => this.#inline(children, depth + 1, true);
    if (target.to === 'refused') {
      // The target of a reference was reported where it is defined.
      if (node.type === 'link') this.#guard.report(target.rule, target.message, node);
      return content();
    }
    if (target.to === 'figure') {
      const inner = this.prose.mention(target.figure, placeOf(node), content);
      return [element('a', { dataFigure: target.figure }, inner)];
    }
    if (target.to === 'outside') return [element('a', { href: target.href }, content())];
    // Its place is kept for the finding that there is no such briefing.
    const link = element('a', { dataBriefing: target.briefing }, content());
    return [{ ...link, ...(node.position ? { position: node.position } : {}) }];
  }

  /** The guard has seen the tag: its name is a component's and every attribute is text of its pattern. */
  #component(node: MdxJsxFlowElement | MdxJsxTextElement): Element {
    const properties: Record<string, string> = {};
    const figures: FigureRef[] = [];
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      if (!Object.hasOwn(components[node.name!]!.attributes, attribute.name)) continue;
      if (attribute.name === 'id' || attribute.name === 'figures') {
        const refs = attribute.value.split(' ').map((ref) => resolveRef(ref, this.#briefing));
        figures.push(...refs);
        properties[attribute.name] = refs.join(' ');
      } else properties[attribute.name] = attribute.value;
    }
    this.prose.component(figures, placeOf(node));
    return element(node.name!.toLowerCase(), properties, []);
  }
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
