/** A relation in one line for tables of tests: its kind, then all that it names. */
export const flowOf = (relation: object): string => {
  const [[kind, first], ...rest] = Object.entries(relation) as [[string, unknown], ...[string, unknown][]];
  return [kind, ...[first, ...rest.map(([, value]) => value)].flat()].join(' ');
};
