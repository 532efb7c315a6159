/**
 * The units that a measure goes on with where it is told in several (3 hours and 20 minutes, 6ft 2in), and how many of the
 * smaller make one of the greater. Only whole numbers stand here: a month has no fixed days. Codes are UCUM's.
 */
export const smallerUnits: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  a: { mo: 12 },
  wk: { d: 7 },
  d: { h: 24 },
  h: { min: 60, s: 3600 },
  min: { s: 60 },
  t: { kg: 1000 },
  kg: { g: 1000 },
  km: { m: 1000 },
  m: { cm: 100 },
  '[stone_av]': { '[lb_av]': 14 },
  '[lb_av]': { '[oz_av]': 16 },
  '[ft_i]': { '[in_i]': 12 },
};

/** The most of the smaller unit that goes on with a greater one: seconds stay below a minute, behind hours too. */
export const mostOf = (unit: string, ratio: number): number => (unit === 's' ? 60 : ratio);
