/** A year before the era as ISO 8601 has it, which counts 1 BC as year 0: 221 BC is -0220. */
export const yearBeforeEra = (year: number): string =>
  (year > 1 ? '-' : '') + String(year - 1).padStart(4, '0');
