/**
 * What a briefing's prose may hold: the whole policy in one object, a reason on each line. Anything that is
 * not allowed here is refused, so a construct that nobody has thought of is refused too.
 */

/** A component that content may name; attributes are quoted strings that match their pattern in full. */
export interface AllowedComponent {
  readonly reason: string;
  readonly attributes: Readonly<
    Record<string, { readonly pattern: RegExp; readonly expected: string; readonly required?: true }>
  >;
}

const ref = '(?:[a-z0-9]+(?:-[a-z0-9]+)*#)?[a-z0-9]+(?:-[a-z0-9]+)*';
const oneRef = { pattern: new RegExp(`^${ref}$`), expected: 'a figure id or "<briefing>#<id>"' };
const manyRefs = {
  pattern: new RegExp(`^${ref}(?: ${ref}){0,49}$`),
  expected: 'up to 50 figure ids with one space between them',
};

export const policy = {
  /** Markdown nodes, by their mdast type, that become elements of the page. */
  allowed: {
    paragraph: 'prose',
    heading: 'structure, at levels 2 to 4; the page has its one level 1 from the title',
    text: 'prose',
    emphasis: 'prose',
    strong: 'prose',
    break: 'verse and addresses need line ends',
    blockquote: 'a passage quoted from somebody',
    list: 'structure',
    listItem: 'structure',
    thematicBreak: 'structure',
    table: 'figures side by side',
    tableRow: 'part of a table',
    tableCell: 'part of a table',
    link: 'a mention of a figure, or a way to another page; its target is judged by `schemes`',
    linkReference: 'the same link, written with its target elsewhere',
    definition: 'the target of such a link; judged even when no link uses it',
    mdxJsxFlowElement: 'a component of `components`, between paragraphs',
    mdxJsxTextElement: 'a component of `components`, within a paragraph',
  },

  /** Markdown nodes that are refused with a rule of their own; every other type is refused by `no-markup`. */
  refused: {
    mdxjsEsm: {
      rule: 'no-import-export',
      reason: 'an import or export is a program that runs when the site is built',
    },
    mdxFlowExpression: {
      rule: 'no-expression',
      reason: 'braces hold a program that runs when the site is built',
    },
    mdxTextExpression: {
      rule: 'no-expression',
      reason: 'braces hold a program that runs when the site is built',
    },
    html: { rule: 'no-raw-html', reason: 'raw HTML reaches readers unchecked, and can hold a script' },
    image: { rule: 'no-image', reason: 'an image is a request that the archive does not control' },
    imageReference: { rule: 'no-image', reason: 'an image is a request that the archive does not control' },
    code: { rule: 'no-code', reason: 'a number in a code block is not read by the checks' },
    inlineCode: { rule: 'no-code', reason: 'a number in code is not read by the checks' },
  },

  /** Where a link may lead outside the archive. Within it: `#figure`, `./briefing.mdx`, `./briefing.mdx#figure`. */
  schemes: {
    'https:': 'the web',
    'http:': 'the web; old newspapers have no other address',
    'mailto:': 'the address of an office',
  },

  components: {
    Fig: {
      reason: 'prints a figure in the style of the page',
      attributes: { id: { ...oneRef, required: true } },
    },
    Quote: {
      reason: 'prints the quote of a figure with its source',
      attributes: { id: { ...oneRef, required: true } },
    },
    Chart: {
      reason:
        'draws figures of the archive; it has no text of its own, so it cannot state an unchecked number',
      attributes: {
        figures: { ...manyRefs, required: true },
        kind: { pattern: /^(?:bar|line)$/, expected: '"bar" or "line"' },
      },
    },
  },

  /** What a JSX tag may not be, tried in this order; each names the rule that a finding carries. */
  tags: {
    fragment: { rule: 'no-raw-html', reason: 'an empty tag groups markup that the prose may not hold' },
    dotted: { rule: 'no-foreign-component', reason: 'a dotted name reaches into an object of the program' },
    namespaced: { rule: 'no-foreign-component', reason: 'a name with a colon is no component' },
    lowercase: { rule: 'no-raw-html', reason: 'raw HTML reaches readers unchecked, and can hold a script' },
    unknown: { rule: 'no-foreign-component', reason: 'only components of the policy are known to be safe' },
    children: { rule: 'no-children', reason: 'text inside a component is not read by the checks' },
    spread: { rule: 'no-spread', reason: 'a spread holds a program that runs when the site is built' },
    expression: { rule: 'no-expression', reason: 'braces hold a program that runs when the site is built' },
    bare: {
      rule: 'no-bare-attribute',
      reason: 'an attribute without a value is the program value true, not text',
    },
    attribute: {
      rule: 'no-foreign-attribute',
      reason: 'an attribute outside the policy may be a handler or a style',
    },
  },

  /** The rest of what is refused, by rule. */
  rules: {
    'no-markup': 'a kind of markup that the policy does not name',
    'no-foreign-scheme': 'a link may run a program (javascript:), carry a page (data:) or ask for a file',
    'no-relative-link': 'a path breaks when the site moves to another folder',
    'no-link-title': 'a number in a tooltip is not read by the checks',
    'no-nested-mention': 'a link within a link has no single target',
    'ragged-table': 'a number past the last column has no heading, and some viewers drop it',
    'no-top-heading': 'the page has its one level-1 heading from the title',
    'hidden-character': 'a character that readers cannot see changes what a number is',
    'markdown-syntax': 'text that cannot be parsed cannot be judged',
    'too-deep': 'nesting past any real text is an attack on the parser',
    'body-size': 'a body past any real text is an attack on the parser',
  },

  limits: {
    /** UTF-16 units of prose; about 80 printed pages. The largest real one is a fiftieth of it. */
    body: 128 * 1024,
    lines: 5_000,
    /** Bars of table rows, in the whole prose. */
    bars: 5_000,
    /** Signs of lists and quotations at the starts of lines, in the whole prose. */
    containers: 6_000,
    /** Marks that open something: brackets, asterisks, the signs of lists and quotations. */
    marksInLine: 400,
    marksInParagraph: 1_000,
    /** Levels of blocks and emphasis. */
    depth: 24,
  },
} as const;

export const components: Readonly<Record<string, AllowedComponent>> = policy.components;
