/**
 * The other readings of what a text leaves open: a quantity with `uncertain` holds the likelier one, and here stand
 * those that it might as well be. 增长3倍 is a rise of three times, or a rise to three times.
 */
import { doubts } from './data/doubts.ts';
import { shiftText } from './decimal.ts';
import { currenciesOf, dollars, whichDollar } from './en/shared-currencies.ts';
import type { Quantity } from './quantity.ts';

/** What differs from the likelier reading; `null` where the other reading has nothing of the kind. */
export type OtherReading = Partial<
  Record<'value' | 'min' | 'max' | 'unit' | 'kind' | 'bound' | 'direction' | 'hedge', string | number | null>
>;

const million = (text: string | undefined): string | undefined => text && shiftText(text, 6);
/** Other money, with the base of a rate: 15元/公斤. */
const units = (codes: readonly string[], { unit }: Quantity): readonly OtherReading[] => {
  const [own = '', ...base] = unit.split('/');
  return codes.filter((code) => code !== own).map((code) => ({ unit: [code, ...base].join('/') }));
};
const unhedged: OtherReading = { bound: 'exact', hedge: null };

const byReason: Readonly<Record<string, (likelier: Quantity) => readonly OtherReading[]>> = {
  [doubts.multiple]: () => [{ direction: null }],
  [doubts.last]: () => [unhedged],
  [doubts.yuan]: (quantity) => units(['CNY', 'HKD', 'TWD', 'MOP'], quantity),
  [doubts.scale]: () => [{ kind: 'money', unit: 'CNY' }],
  [whichDollar]: (quantity) => units(dollars, quantity),
  'm may stand for metres or million': ({ value, min, max }) => [
    {
      kind: 'count',
      unit: '1',
      ...(value === undefined ? { min: million(min)!, max: million(max)! } : { value: million(value)! }),
    },
  ],
  'a couple may be two or a few': () => [{ bound: 'about' }],
  'over may mean more than or during': () => [unhedged],
};

const whose = /^which country's (\w+) is not said$/;

/** Empty where nothing is open, or where the other reading is no quantity: a time of day, two numbers. */
export function otherReadings(quantity: Quantity): readonly OtherReading[] {
  const { uncertain } = quantity;
  if (uncertain === undefined) return [];
  const [, name] = whose.exec(uncertain) ?? [];
  return name === undefined ? (byReason[uncertain]?.(quantity) ?? []) : units(currenciesOf(name), quantity);
}

/** The likelier reading with what differs put in: quantities that the text states as well. */
export function otherQuantities(quantity: Quantity): readonly Quantity[] {
  return otherReadings(quantity).map(
    (other) =>
      Object.fromEntries(
        Object.entries({ ...quantity, ...other }).filter(([, value]) => value !== null),
      ) as unknown as Quantity,
  );
}
