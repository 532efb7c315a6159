/** The clause around a number: what stands before and behind it, as far as a stop. */

/**
 * What stands on either side of `[start, end)` in `text`, up to the nearest of `stops` (a pattern without groups) and
 * at most `before` and `behind` UTF-16 units away, so that long texts cost no more a number than short ones.
 */
export function clauseAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  stops: RegExp,
  before: number,
  behind = before,
): readonly [lead: string, rest: string] {
  return [
    text
      .slice(Math.max(0, start - before), start)
      .split(stops)
      .at(-1)!,
    text.slice(end, end + behind).split(stops)[0]!,
  ];
}
