/**
 * Which script a Chinese text is written in, told by characters that exist in one of the two only.
 */
const simplified = '们这国来时说对会为个发经从还过动进关开电话车门问间区医业东书万亿';
const traditional = '們這國來時說對會為個發經從還過動進關開電話車門問間區醫業東書萬億';

const only = new Map<string, 'Hans' | 'Hant'>([
  ...[...simplified].map((character) => [character, 'Hans'] as const),
  ...[...traditional].map((character) => [character, 'Hant'] as const),
]);

/** ISO 15924; simplified where a text shows neither. */
export function scriptOf(text: string): 'Hans' | 'Hant' {
  let balance = 0;
  for (const character of text) {
    const script = only.get(character);
    if (script) balance += script === 'Hant' ? 1 : -1;
  }
  return balance > 0 ? 'Hant' : 'Hans';
}
