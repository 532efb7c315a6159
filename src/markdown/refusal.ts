/**
 * What the policy has against a node of a Markdown tree. It looks at types and names only and
 * never runs, compiles or guesses anything.
 */
import type { Nodes } from 'mdast';
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx';
import { components, policy } from './policy.ts';

export interface Refusal {
  readonly rule: string;
  readonly message: string;
}

/** Why `node` is refused, or nothing if its type is allowed. Children are judged one by one. */
export function refusalOf(node: Nodes): Refusal | undefined {
  if (Object.hasOwn(policy.refused, node.type)) {
    const { rule, reason } = policy.refused[node.type as keyof typeof policy.refused];
    return { rule, message: `Unexpected ${describe(node)}, expected prose: ${reason}` };
  }
  if (!Object.hasOwn(policy.allowed, node.type)) {
    return {
      rule: 'no-markup',
      message: `Unexpected ${node.type}, expected prose: ${policy.rules['no-markup']}`,
    };
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return refusalOfTag(node);
  if (node.type === 'heading' && (node.depth < 2 || node.depth > 4)) {
    return {
      rule: 'no-top-heading',
      message: `Unexpected level-${node.depth} heading, expected level 2, 3 or 4: ${policy.rules['no-top-heading']}`,
    };
  }
  if ((node.type === 'link' || node.type === 'definition') && node.title) {
    return {
      rule: 'no-link-title',
      message: `Unexpected link title "${node.title}", expected none: ${policy.rules['no-link-title']}`,
    };
  }
  return undefined;
}

function refusalOfTag(node: MdxJsxFlowElement | MdxJsxTextElement): Refusal | undefined {
  const { name } = node;
  const refuse = (kind: keyof typeof policy.tags, seen: string, expected: string): Refusal => ({
    rule: policy.tags[kind].rule,
    message: `Unexpected ${seen}, expected ${expected}: ${policy.tags[kind].reason}`,
  });
  const known = `one of ${Object.keys(components)
    .map((c) => `<${c}/>`)
    .join(', ')}`;
  if (!name) return refuse('fragment', 'empty tag <>', known);
  if (name.includes('.')) return refuse('dotted', `dotted tag <${name}>`, known);
  if (name.includes(':')) return refuse('namespaced', `tag <${name}>`, known);
  if (!Object.hasOwn(components, name)) {
    return refuse(/^[a-z]/.test(name) ? 'lowercase' : 'unknown', `tag <${name}>`, known);
  }
  const component = components[name]!;
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    const refusal =
      refusalOfAttribute(name, attribute, refuse) ??
      (seen.has(attributeName(attribute))
        ? refuse(
            'attribute',
            `second attribute ${attributeName(attribute)} on <${name}>`,
            'each attribute once',
          )
        : undefined);
    if (refusal) return refusal;
    seen.add(attributeName(attribute));
  }
  const missing = Object.entries(component.attributes).find(
    ([key, { required }]) => required && !seen.has(key),
  );
  if (missing)
    return refuse(
      'attribute',
      `<${name}> without ${missing[0]}`,
      `${missing[0]}="…" with ${missing[1].expected}`,
    );
  if (node.children.length > 0)
    return refuse('children', `content inside <${name}>`, `a tag that closes itself, <${name} … />`);
  return undefined;
}

function refusalOfAttribute(
  name: string,
  attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
  refuse: (kind: keyof typeof policy.tags, seen: string, expected: string) => Refusal,
): Refusal | undefined {
  if (attribute.type !== 'mdxJsxAttribute')
    return refuse('spread', `spread {…} on <${name}>`, 'attributes with quoted text');
  const { name: key, value } = attribute;
  const allowed = components[name]!.attributes;
  if (!Object.hasOwn(allowed, key)) {
    return refuse('attribute', `attribute ${key} on <${name}>`, `only ${Object.keys(allowed).join(', ')}`);
  }
  if (value === null || value === undefined)
    return refuse('bare', `attribute ${key} without a value`, `${key}="…"`);
  if (typeof value !== 'string') return refuse('expression', `${key}={…} on <${name}>`, `${key}="…"`);
  const { pattern, expected } = allowed[key]!;
  return pattern.test(value)
    ? undefined
    : refuse('attribute', `${key}="${value.slice(0, 60)}" on <${name}>`, expected);
}

function attributeName(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): string {
  return attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
}

function describe(node: Nodes): string {
  const text =
    'value' in node && typeof node.value === 'string' ? node.value.trim().split('\n')[0]!.slice(0, 40) : '';
  const nouns: Readonly<Record<string, string>> = {
    mdxjsEsm: 'import or export',
    mdxFlowExpression: 'expression {…}',
    mdxTextExpression: 'expression {…}',
    html: 'raw HTML',
    image: 'image',
    imageReference: 'image',
    code: 'code block',
    inlineCode: 'code',
  };
  return text ? `${nouns[node.type] ?? node.type} "${text}"` : (nouns[node.type] ?? node.type);
}
