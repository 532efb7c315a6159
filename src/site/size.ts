/**
 * The size of a file as people say it.
 */
const units = ['B', 'kB', 'MB', 'GB'] as const;

/** `1234` is `1.2 kB`, `61234` is `61 kB`. */
export function sizeText(bytes: number): string {
  let [size, unit] = [bytes, 0];
  while (size >= 1000 && unit < units.length - 1) [size, unit] = [size / 1000, unit + 1];
  const rounded = size < 10 && unit > 0 ? Math.round(size * 10) / 10 : Math.round(size);
  return `${rounded} ${units[unit]}`;
}
