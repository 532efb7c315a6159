/**
 * Cutting what stands at the edges of a text, in one pass: a pattern such as /0+$/ looks at every run of
 * zeros in a hostile text as if it were the last.
 */

/** `text` without the characters at its end that `edge` matches one by one. */
export function withoutEnd(text: string, edge: RegExp): string {
  let end = text.length;
  while (end > 0 && edge.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The same at both ends. */
export function withoutEdges(text: string, edge: RegExp): string {
  let start = 0;
  while (start < text.length && edge.test(text.charAt(start))) start += 1;
  return withoutEnd(text.slice(start), edge);
}

/** `text` without the words at its end, as long as there is one. */
export function withoutWords(text: string, words: readonly string[]): string {
  let rest = text;
  for (
    let word = words.find((one) => rest.endsWith(one));
    word;
    word = words.find((one) => rest.endsWith(one))
  )
    rest = rest.slice(0, -word.length);
  return rest;
}
