/**
 * The marks by which Astro ties a component's style to its elements, made short and few: Astro puts a long one
 * on every element, which is a fifth of a page. A page brings its own style, so a mark need be unlike the
 * others of that page only, and stand only where a rule could ask for it.
 */
export const shortMarks = (html: string): string => askedMarks(renamed(html));

function renamed(html: string): string {
  const short = new Map<string, string>();
  return html.replace(/data-astro-cid-([a-z0-9]+)(?:="(?:true)?")?/g, (_, mark: string) => {
    const known = short.get(mark) ?? `data-c${short.size}`;
    short.set(mark, known);
    return known;
  });
}

/** What stands before a mark in a selector: an element's name, classes, or nothing, which any element fits. */
interface Asked {
  readonly name: string;
  readonly classes: readonly string[];
}

function askedMarks(html: string): string {
  const asked = rulesOf(html);
  return html.replace(
    /<([a-z][\w-]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)(\s*\/?>)/g,
    (_, name: string, attributes: string, end: string) => {
      const classes = (/ class="([^"]*)"/.exec(attributes)?.[1] ?? '').split(' ');
      const kept = attributes.replace(/ (data-c\d+)(?=\s|$)/g, (written, mark: string) =>
        asked.get(mark)?.some((rule) => fits(rule, name, classes)) ? written : '',
      );
      return `<${name}${kept}${end}`;
    },
  );
}

function rulesOf(html: string): Map<string, Asked[]> {
  const rules = new Map<string, Asked[]>();
  for (const [, style = ''] of html.matchAll(/<style>(.*?)<\/style>/gs)) {
    for (const match of style.matchAll(/(?<![\w.-])([\w.-]*)\[(data-c\d+)\]/g)) {
      const [name = '', ...classes] = match[1]!.split('.');
      // After an id, an attribute or a pseudo-class the element may be any.
      const plain = !/[\])#:]/.test(style[match.index - 1] ?? ' ');
      rules.set(match[2]!, [
        ...(rules.get(match[2]!) ?? []),
        plain ? { name, classes } : { name: '', classes: [] },
      ]);
    }
  }
  return rules;
}

/** A script may add a class, but never to an element that has none of those its rule asks for. */
const fits = (rule: Asked, name: string, classes: readonly string[]): boolean =>
  rule.name === ''
    ? rule.classes.length === 0 || rule.classes.some((each) => classes.includes(each))
    : rule.name === name;
