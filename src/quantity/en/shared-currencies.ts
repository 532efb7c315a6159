/**
 * Money whose name several countries share: which is meant, only the text around it can say. Where it does not,
 * the amount is given in `XXX`, the code of ISO 4217 for no currency, and marked uncertain.
 */

/** `names: code=words that tell it`, the words as they begin. */
const table = `
peso pesos: MXN=Mexic ARS=Argentin,Buenos CLP=Chile,Santiago COP=Colombia,Bogot PHP=Philippin,Manila,Filipino UYU=Uruguay CUP=Cuba,Havana DOP=Dominican
dinar dinars: KWD=Kuwait JOD=Jordan,Amman IQD=Iraq,Baghdad RSD=Serbia,Belgrade DZD=Algeri,Algiers TND=Tunis BHD=Bahrain,Manama LYD=Libya,Tripoli
riyal riyals rial rials: SAR=Saudi,Aramco,Riyadh,kingdom,Kingdom QAR=Qatar,Doha OMR=Oman,Muscat IRR=Iran,Tehran YER=Yemen
krone kroner: NOK=Norw,Oslo DKK=Danish,Denmark,Copenhagen
krona kronor: SEK=Swed,Stockholm ISK=Iceland,Reykjavik
crown crowns kr: NOK=Norw,Oslo SEK=Swed,Stockholm DKK=Danish,Denmark,Copenhagen CZK=Czech,Prague ISK=Iceland,Reykjavik
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
  const nearest = told
    .map(([code, words]) => [code, Math.min(...words.map((word) => distance(near, word, index)))] as const)
    .sort((a, b) => a[1] - b[1])[0]?.[0];
  return { unit: nearest ?? 'XXX', uncertain: `which country's ${name} is not said` };
}

/** How far before `index` the word stands last in the text around it; words behind count as farther. */
function distance(near: string, word: string, index: number): number {
  const place = Math.min(index, around);
  const before = near.lastIndexOf(word, place);
  if (before >= 0) return place - before;
  const behind = near.indexOf(word);
  return behind < 0 ? Number.POSITIVE_INFINITY : around + behind;
}

/** The codes that `name` may stand for, in the order of the table. */
export const currenciesOf = (name: string): readonly string[] =>
  byName.get(name)?.codes.map(([code]) => code) ?? [];

/** Whose dollars a bare `$` may be where `openDollar` says so. */
export const dollars = ['USD', 'AUD', 'CAD', 'HKD', 'SGD', 'NZD', 'TWD'] as const;

/** Countries and cities with dollars of their own, by their first letter. */
const places = new Map<number, string[]>();
for (const place of list(
  'Australia Sydney Melbourne Canberra Brisbane Canad Toronto Ottawa Ontario Quebec Vancouver Hong_Kong Singapore New_Zealand Auckland Wellington Taiwan Taipei',
)) {
  const first = place.charCodeAt(0);
  places.set(first, [...(places.get(first) ?? []), place]);
}

/** Why a bare `$` is open. */
export const whichDollar = 'which dollar is not said';

/** Whether a bare `$` or `dollars` may be another country's: its own is named near, and the United States are not. */
export function openDollar(text: string, index: number): string | undefined {
  const from = Math.max(0, index - 120);
  const until = Math.min(text.length, index + 120);
  let named = false;
  for (let at = from; at < until && !named; at++) {
    const code = text.charCodeAt(at);
    named = code >= 65 && code <= 90 && isPlace(text, at, places.get(code));
  }
  named ||= /(?<![A-Z])(?:AU?|CA?|S|HK|NT|NZ)\$\d/.test(text.slice(from, until));
  if (
    !named ||
    /US\$|U\.S\.|\bUSD?\b|America|United States|Washington|Wall Street/.test(text.slice(from, until))
  )
    return undefined;
  return whichDollar;
}

function isPlace(text: string, at: number, names: readonly string[] | undefined): boolean {
  if (names !== undefined) for (const name of names) if (text.startsWith(name, at)) return true;
  return false;
}

/** Whose cents stand at `index`: of euros or rand where those alone are named near, else of dollars. */
export function centsOf(text: string, index: number): 'USD' | 'EUR' | 'ZAR' {
  const near = text.slice(Math.max(0, index - 120), index + 120);
  if (/\$|\bdollar/i.test(near)) return 'USD';
  if (/€|\beuros?\b(?! cents?)/.test(near)) return 'EUR';
  return /\brand\b|\bR\d/.test(near) ? 'ZAR' : 'USD';
}

function list(names: string): string[] {
  return names.split(' ').map((name) => name.replace('_', ' '));
}
