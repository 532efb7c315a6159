/**
 * The marks by which Astro ties a component's style to its elements, shortened: they stand on nearly every
 * element, and as Astro writes them they are a fifth of a page. A page brings its own style, so a mark need
 * be unlike the others of that page only.
 */
export function shortMarks(html: string): string {
  const short = new Map<string, string>();
  return html.replace(/data-astro-cid-([a-z0-9]+)(?:="(?:true)?")?/g, (_, mark: string) => {
    const known = short.get(mark) ?? `data-c${short.size}`;
    short.set(mark, known);
    return known;
  });
}
