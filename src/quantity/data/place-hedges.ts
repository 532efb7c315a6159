/**
 * Places that bound a price or a level when they stand behind it: 2382美元附近, 3000点上方. By what they make of it, as in
 * `hedge-zh.ts`; only running text has them.
 */
export const placeHedges = {
  over: ['上方'],
  under: ['下方'],
  about: ['附近', '一带', '一线'],
} as const;
