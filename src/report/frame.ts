/** The lines of a file around a place, with an arrow at it: what a person would open the file to see. */
export function frame(
  text: string | undefined,
  line: number,
  paint: { readonly dim: (text: string) => string },
  column = 1,
): string | undefined {
  if (text === undefined) return undefined;
  const all = text.split(/\r?\n/);
  if (all[line - 1] === undefined) return undefined;
  const digits = String(line + 1).length;
  return [line - 1, line, line + 1]
    .filter((number) => all[number - 1] !== undefined)
    .map((number) => {
      const own = number === line;
      const part = clip(all[number - 1]!, own ? column : 1);
      const shown = `${own ? '>' : ' '} ${String(number).padStart(digits)} | ${part}`;
      return own ? shown : paint.dim(shown);
    })
    .join('\n');
}

/** Prose stands on one long line: the stretch about the column is enough to find the place. */
function clip(text: string, column: number): string {
  const from = column > width ? column - 1 - lead : 0;
  const part = text.slice(from, from + width);
  return `${from > 0 ? '…' : ''}${part}${from + width < text.length ? '…' : ''}`;
}

const width = 94;
/** How much stands before the column. */
const lead = 40;
