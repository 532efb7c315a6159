/** The words of English numerals, and what each is worth. Values are exact: digits and a power of ten. */

export const ones: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);

export const tens: ReadonlyMap<string, number> = new Map([
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at) => [word, 20 + 10 * at] as const),
  ['threescore', 60],
  ['fourscore', 80],
]);

/** Powers of ten that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['lakh', 5],
  ['million', 6],
  ['crore', 7],
  ['billion', 9],
  ['trillion', 12],
  ['quadrillion', 15],
]);

/** Short forms that no unit shares, with or without a space before them. */
export const shortScales: ReadonlyMap<string, number> = new Map([
  ['mn', 6],
  ['mln', 6],
  ['mio', 6],
  ['bn', 9],
  ['bln', 9],
  ['tn', 12],
  ['trn', 12],
  ['trln', 12],
  ['tln', 12],
]);

/** Short forms that are units as well; safe behind a currency or before a counted noun. */
export const riskyScales: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['b', 9],
  ['t', 12],
  ['tr', 12],
  ['mm', 6],
  ['mil', 6],
  ['cr', 7],
]);

/** Plurals that stand for no one number: hundreds is two to nine hundred, as 数百 is. */
export const vague: ReadonlyMap<string, number> = new Map([
  ['tens', 1],
  ['dozens', 1],
  ['scores', 1],
  ['hundreds', 2],
  ['thousands', 3],
  ['millions', 6],
  ['billions', 9],
  ['trillions', 12],
]);

/** Words of fractions: the denominator. `second` is no fraction, and `quarter` may be a season. */
export const denominators: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twelfth', 12],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** Ordinals in words below twenty, and the tens. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, at): [string, number] => [word, at + 1]),
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** The scale of an ordinal: `20 millionth`, `three-millionth`. */
export const millionth = /^(?:thousand|million|billion)th\b/;
