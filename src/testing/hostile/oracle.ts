/**
 * A judge of prose that knows nothing of the guard: MDX's own compiler makes the program that a site would
 * run, and every node of that program must be a literal or a call that makes an allowed element. What is
 * printed and linked is read off the program too, so that nothing can get lost without a word.
 */
import { createProcessor } from '@mdx-js/mdx';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Processor } from 'unified';

/** As much of a node of a program (ESTree) as is looked at. */
interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

export interface Verdict {
  /** What the program would do besides printing; empty for inert prose. */
  readonly objections: readonly string[];
  /** The text that it prints, without white space. */
  readonly text: string;
  /** The addresses of its links, in order. */
  readonly links: readonly string[];
}

const elements = new Set(
  'p h2 h3 h4 ul ol li blockquote table thead tbody tr th td hr br em strong a'.split(' '),
);
const components = new Set(['Fig', 'Chart', 'Quote']);

let program: Node = { type: 'Program', body: [] };
const compiler = createProcessor({
  remarkPlugins: [tables],
  recmaPlugins: [keepProgram],
});

function keepProgram() {
  return (tree: unknown) => {
    program = tree as Node;
  };
}

function tables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

/** What the compiled prose does, or nothing if it does not compile. */
export function judge(body: string): Verdict | undefined {
  try {
    compiler.processSync(body);
  } catch {
    return undefined;
  }
  const reader = new ProgramReader();
  reader.program(program);
  return { objections: reader.objections, text: reader.text.replace(/\s/g, ''), links: reader.links };
}

class ProgramReader {
  readonly objections: string[] = [];
  readonly links: string[] = [];
  text = '';

  program({ body }: Node): void {
    for (const statement of body as Node[]) {
      const name = nameOf(statement);
      if (statement.type === 'ImportDeclaration' && (statement.source as Node).value === 'react/jsx-runtime')
        continue;
      if (statement.type === 'FunctionDeclaration' && name === '_createMdxContent') this.#content(statement);
      else if (statement.type === 'FunctionDeclaration' && name === '_missingMdxReference') continue;
      else if (
        statement.type === 'ExportDefaultDeclaration' &&
        nameOf(statement.declaration as Node) === 'MDXContent'
      )
        continue;
      else this.#object('statement', statement);
    }
  }

  #content(content: Node): void {
    for (const statement of (content.body as Node).body as Node[]) {
      if (statement.type === 'ReturnStatement') this.#value(statement.argument as Node);
      else if (statement.type === 'VariableDeclaration') this.#variables(statement);
      else if (!isMissingCheck(statement)) this.#object('statement', statement);
    }
  }

  /** `const _components = {p: "p", ...props.components}, {Fig} = _components`. */
  #variables({ declarations }: Node): void {
    for (const { id, init } of declarations as { id: Node; init: Node }[]) {
      if (id.type === 'ObjectPattern') {
        for (const property of id.properties as Node[]) {
          if (!components.has(String((property.key as Node).name)))
            this.#object('component', property.key as Node);
        }
      } else if (id.name === '_components' && init.type === 'ObjectExpression') {
        for (const property of init.properties as Node[]) {
          if (property.type === 'SpreadElement') continue;
          if ((property.value as Node).type !== 'Literal') this.#object('element', property);
        }
      } else this.#object('variable', id);
    }
  }

  #value(node: Node): void {
    if (node.type === 'Literal' && typeof node.value === 'string') this.text += node.value;
    else if (node.type === 'ArrayExpression') for (const entry of node.elements as Node[]) this.#value(entry);
    else if (node.type === 'CallExpression') this.#call(node);
    else this.#object('value', node);
  }

  #call({ callee, arguments: given }: Node): void {
    const [type, props, ...more] = given as Node[];
    const name = elementOf(type);
    if (!['_jsx', '_jsxs'].includes(String((callee as Node).name)) || more.length > 0)
      this.#object('call', callee as Node);
    else if (name === undefined) this.#object('element', type ?? (callee as Node));
    else for (const property of (props as Node).properties as Node[]) this.#property(name, property);
  }

  #property(element: string, property: Node): void {
    if (property.type !== 'Property' || property.computed) {
      this.#object('property', property);
      return;
    }
    const { name, value: text } = property.key as Node;
    const key = String(name ?? text);
    const value = property.value as Node;
    if (key === 'children' && !components.has(element)) this.#value(value);
    else if (key === 'style' && /^t[hd]$/.test(element) && isAlignment(value)) return;
    else if (value.type !== 'Literal') this.#object(`${element} ${key}`, value);
    else if (element === 'a' && key === 'href') this.#link(String(value.value));
    else if (element === 'ol' && key === 'start') return;
    else if (!components.has(element) || !['id', 'figures', 'kind'].includes(key))
      this.objections.push(`${element} ${key}`);
  }

  #link(href: string): void {
    this.links.push(href);
    if (!isHarmless(href)) this.objections.push(`href ${href}`);
  }

  #object(what: string, node: Node): void {
    this.objections.push(`${what} ${node.type} ${nameOf(node) ?? ''}`.trim());
  }
}

function nameOf(node: Node): string | undefined {
  const name = node.name ?? (node.id as Node | undefined)?.name;
  return typeof name === 'string' ? name : undefined;
}

/** `_components.p`, `Fig`, `_Fragment`; nothing else is an element. */
function elementOf(type: Node | undefined): string | undefined {
  if (!type) return undefined;
  if (type.type === 'MemberExpression' && (type.object as Node).name === '_components' && !type.computed) {
    const name = String((type.property as Node).name);
    return elements.has(name) ? name : undefined;
  }
  if (type.type !== 'Identifier') return undefined;
  const name = String(type.name);
  return name === '_Fragment' || components.has(name) ? name : undefined;
}

/** `if (!Fig) _missingMdxReference("Fig", true)`. */
function isMissingCheck({ type, consequent }: Node): boolean {
  const call = (consequent as Node | undefined)?.expression as Node | undefined;
  return (
    type === 'IfStatement' &&
    call?.type === 'CallExpression' &&
    (call.callee as Node).name === '_missingMdxReference'
  );
}

/** `{textAlign: "right"}`, which a table's second line makes. */
function isAlignment({ type, properties }: Node): boolean {
  const [property, ...more] = (properties ?? []) as { key: Node; value: Node }[];
  return (
    type === 'ObjectExpression' &&
    more.length === 0 &&
    property?.key.name === 'textAlign' &&
    property.value.type === 'Literal'
  );
}

function isHarmless(href: string): boolean {
  if (/^#[\w-]+$|^\.\/[\w-]+\.mdx(?:#[\w-]+)?$/.test(href)) return true;
  const url = URL.parse(href);
  return (
    url !== null &&
    ['https:', 'http:', 'mailto:'].includes(url.protocol) &&
    url.username === '' &&
    url.password === ''
  );
}
