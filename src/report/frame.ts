/** The lines of a file around a place, with an arrow at it: what a person would open the file to see. */
export function frame(
  text: string | undefined,
  line: number,
  paint: { readonly dim: (text: string) => string },
): string | undefined {
  if (text === undefined) return undefined;
  const all = text.split(/\r?\n/);
  if (all[line - 1] === undefined) return undefined;
  const width = String(line + 1).length;
  return [line - 1, line, line + 1]
    .filter((number) => all[number - 1] !== undefined)
    .map((number) => {
      const shown = `${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${clip(all[number - 1]!)}`;
      return number === line ? shown : paint.dim(shown);
    })
    .join('\n');
}

/** Prose stands on one long line; the head of it is enough to find the place. */
const clip = (text: string): string => (text.length > 96 ? `${text.slice(0, 95)}…` : text);
