/** The simplified form of each traditional character that OpenCC maps to one; made by `scripts/make-simplified.ts`. */
import simplified from './simplified.json' with { type: 'json' };

export const toSimplified: ReadonlyMap<string, string> = new Map(
  [...simplified.from].map((character, index) => [character, simplified.to[index]!]),
);
