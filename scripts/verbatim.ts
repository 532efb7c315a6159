/**
 * Changes to a built page that pass over what is kept to the letter: `<pre>` as it is copied, a script as it runs.
 */

/** `html` with `change` made outside the elements named, which hold none of their own kind. */
export function outside(elements: string, html: string, change: (part: string) => string): string {
  const parts = html.split(new RegExp(`(<(${elements})\\b.*?</\\2>)`, 's'));
  // Splitting yields the text between, the element, and its name, in turn.
  return parts
    .flatMap((part, index) => (index % 3 === 2 ? [] : [index % 3 === 0 ? change(part) : part]))
    .join('');
}
