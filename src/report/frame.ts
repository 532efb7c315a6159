/**
 * The lines of a file around a place, with an arrow at the line and a mark under the column: what a person would
 * open the file to see. A Chinese character is as wide as two others.
 */
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
    .flatMap((number) => {
      const own = number === line;
      const { part, before } = clip(all[number - 1]!, own ? column : 1);
      const shown = `${own ? '>' : ' '} ${String(number).padStart(digits)} | ${part}`;
      if (!own) return [paint.dim(shown)];
      return column === 1 ? [shown] : [shown, `  ${' '.repeat(digits)} | ${' '.repeat(before)}^`];
    })
    .join('\n');
}

/** Prose stands on one long line: the stretch about the column is enough to find the place. */
function clip(text: string, column: number): { readonly part: string; readonly before: number } {
  let from = 0;
  if (widthOf(text.slice(0, column)) > width) {
    from = column - 1;
    while (from > 0 && widthOf(text.slice(from - 1, column - 1)) <= lead) from--;
  }
  let to = from;
  while (to < text.length && widthOf(text.slice(from, to + 1)) <= width) to++;
  const start = from > 0 ? '…' : '';
  return {
    part: `${start}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    before: widthOf(start + text.slice(from, column - 1)),
  };
}

/** Places of a terminal. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, char) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(
        char,
      )
        ? 2
        : 1),
    0,
  );

const width = 94;
/** How much stands before the column. */
const lead = 40;
