/**
 * Money whose name several countries share, such as 克朗: which is meant, only the text around it can say. Where it does
 * not, the amount is given in `XXX`, the code of ISO 4217 for no currency.
 */
import { sharedCurrencies } from '../data/more-units.ts';
import { foldScript } from '../fold.ts';

const byName = new Map(
  sharedCurrencies
    .trim()
    .split('\n')
    .map((line) => {
      const [name, ...countries] = line.split(' ') as [string, ...string[]];
      return [
        name,
        countries.map((entry) => {
          const [code, words] = entry.split('=') as [string, string];
          return { code, words: words.split(',') };
        }),
      ] as const;
    }),
);

/** How far around an amount its country is looked for. */
const near = 60;

export const isShared = (name: string): boolean => byName.has(name);

/** The code of the currency that `name` stands for from `begin` to `stop`; `XXX` where the text does not say. */
export function sharedCurrency(name: string, text: string, begin: number, stop: number): string {
  const around = foldScript(text.slice(Math.max(0, begin - near), stop + near));
  const told = byName.get(name)?.filter(({ words }) => words.some((word) => around.includes(word)));
  return told?.length === 1 ? told[0]!.code : 'XXX';
}
