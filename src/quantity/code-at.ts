/**
 * The UTF-16 unit at a place that may lie outside of the text: 0 there. A place read outside with `charCodeAt` is NaN,
 * and each line that has once asked a table for the entry NaN is ten times slower for the rest of the process.
 */
export const codeAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
