/**
 * Money whose name several countries share: which is meant, only the text around it can say. Where it does not,
 * the amount is given in `XXX`, the code of ISO 4217 for no currency, and marked uncertain.
 */

/** `names: code=words that tell it`, the words as they begin. */
const table = `
peso pesos: MXN=Mexic ARS=Argentin,Buenos CLP=Chile,Santiago COP=Colombia,Bogot PHP=Philippin,Manila,Filipino UYU=Uruguay CUP=Cuba,Havana DOP=Dominican
dinar dinars: KWD=Kuwait JOD=Jordan,Amman IQD=Iraq,Baghdad RSD=Serbia,Belgrade DZD=Algeri,Algiers TND=Tunis BHD=Bahrain,Manama LYD=Libya,Tripoli
riyal riyals rial rials: SAR=Saudi,Aramco,Riyadh QAR=Qatar,Doha OMR=Oman,Muscat IRR=Iran,Tehran YER=Yemen
crown crowns krona krone kroner: NOK=Norw,Oslo SEK=Swed,Stockholm DKK=Danish,Denmark,Copenhagen CZK=Czech,Prague ISK=Iceland,Reykjavik
shilling shillings: KES=Kenya,Nairobi UGX=Uganda,Kampala TZS=Tanzania
franc francs: CHF=Swiss,Switzerland,Zurich,Geneva XOF=CFA,Senegal,Ivor XAF=Cameroon,Gabon RWF=Rwanda
lei leu: RON=Romania,Bucharest MDL=Moldova
`;

interface Shared {
  readonly codes: readonly (readonly [code: string, words: readonly string[]])[];
}

const byName = new Map<string, Shared>();
for (const line of table.trim().split('\n')) {
  const [names, rest] = line.split(': ') as [string, string];
  const codes = rest.split(' ').map((entry) => {
    const [code, words] = entry.split('=') as [string, string];
    return [code, words.split(',')] as const;
  });
  for (const name of names.split(' ')) byName.set(name, { codes });
}

/** How far around an amount its country is looked for. */
const around = 200;

/** The currency that `name` stands for beside `index`; undefined where the name is no such one. */
export function sharedCurrency(
  name: string,
  text: string,
  index: number,
): { readonly unit: string; readonly uncertain?: string } | undefined {
  const shared = byName.get(name);
  if (!shared) return undefined;
  const near = text.slice(Math.max(0, index - around), index + around);
  const told = shared.codes.filter(([, words]) => words.some((word) => near.includes(word)));
  if (told.length === 1) return { unit: told[0]![0] };
  return { unit: told[0]?.[0] ?? 'XXX', uncertain: `which country's ${name} is not said` };
}

/** Countries with dollars of their own. */
const dollars: readonly (readonly [string, readonly string[]])[] = [
  ['AUD', ['Australia', 'Sydney', 'Melbourne', 'Canberra', 'Brisbane']],
  ['CAD', ['Canada', 'Canadian', 'Toronto', 'Ottawa', 'Ontario', 'Quebec', 'Vancouver']],
  ['HKD', ['Hong Kong']],
  ['SGD', ['Singapore']],
  ['NZD', ['New Zealand', 'Auckland', 'Wellington']],
  ['TWD', ['Taiwan', 'Taipei']],
];

/** Whether a bare `$` or `dollars` may be another country's: its own is named near, and the United States are not. */
export function openDollar(text: string, index: number): string | undefined {
  const near = text.slice(Math.max(0, index - 120), index + 120);
  if (!dollars.some(([, words]) => words.some((word) => near.includes(word)))) return undefined;
  if (/US\$|U\.S\.|\bUSD?\b|America|United States|Washington|Wall Street/.test(near)) return undefined;
  return 'which dollar is not said';
}
