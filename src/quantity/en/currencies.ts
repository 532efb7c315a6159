/** Currencies that stand before a number: signs with or without letters, and codes. */
import { isDigit, isLetter } from './chars.ts';

const byName: ReadonlyMap<string, string> = new Map(
  Object.entries({
    CNY: 'rmb cny cn¥ ￥',
    USD: 'usd us$ $ ＄ u.s.$',
    HKD: 'hkd hk$',
    TWD: 'twd nt$ ntd t$',
    SGD: 'sgd s$ sg$',
    AUD: 'aud a$ au$',
    CAD: 'cad c$ ca$',
    NZD: 'nzd nz$',
    MOP: 'mop mop$',
    EUR: 'eur euro €',
    GBP: 'gbp £ ￡ stg£',
    JPY: 'jpy jp¥',
    KRW: 'krw ₩',
    INR: 'inr ₹ rs',
    RUB: 'rub ₽',
    CHF: 'chf sfr',
    THB: 'thb ฿',
    BRL: 'brl r$',
    NGN: 'ngn ₦',
    ZAR: 'zar',
    KES: 'ksh kshs sh',
    UGX: 'ush',
    TZS: 'tsh',
    PKR: 'pkr',
    BDT: 'tk',
    GHS: 'ghs gh¢ gh₵',
    MYR: 'myr rm',
    IDR: 'idr rp',
    SEK: 'sek skr',
    NOK: 'nok nkr',
    DKK: 'dkk dkr',
    PLN: 'pln',
    MXN: 'mxn mx$',
    XDR: 'xdr sdr',
    SAR: 'sar',
    AED: 'aed dh dhs',
    PHP: 'php ₱',
    ILS: 'ils ₪',
    TRY: '₺',
    VND: 'vnd ₫',
    UAH: 'uah ₴',
    ISK: 'isk ikr',
    ...Object.fromEntries(
      'czk huf qar kwd omr bhd jod egp lkr kzt etb bgn mnt clp ars uyu tnd dzd xof xaf rwf zmw bwp mwk azn byn'
        .split(' ')
        .map((code) => [code.toUpperCase(), code]),
    ),
  }).flatMap(([code, names]) => names.split(' ').map((name) => [name, code] as const)),
);

const signs = '$£€¥￥＄￡₩₹₽₦₱₪₺₫₴₵¢฿';

export function currencyOfSign(text: string, index: number): boolean {
  return index < text.length && signs.includes(text[index]!);
}

/** Where the letters of US$, HK$, NT$ begin; `index` itself for a bare sign. */
export function signPrefix(text: string, index: number, floor: number): number {
  let at = index;
  while (at > floor && index - at < 4 && isLetter(text, at - 1)) at--;
  if (at === index) {
    return text.slice(Math.max(floor, index - 4), index) === 'U.S.' ? index - 4 : index;
  }
  const whole = !(at > floor && isLetter(text, at - 1));
  return whole && byName.has(text.slice(at, index + 1).toLowerCase()) ? at : index;
}

/** One letter that stands for money before figures, and its code. */
const letters: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['N', 'NGN'],
  ['P', 'PHP'],
]);

/** `R15 million`, `R5,768 crore`, `N63.2bn`, `R12.50`: a letter before figures that no road and no model has. */
export function isLetterMoney(text: string, index: number): boolean {
  const near = text.slice(index, index + 32);
  if (
    /^[RNP] ?(?:\d{1,3}(?:,\d{2,3})+|\d+\.\d\d(?!\d)|\d+(?:\.\d+)?(?:m|bn|[- ]?(?:million|billion|trillion|lakh|crore|mn))\b)/.test(
      near,
    )
  )
    return true;
  if (near[0] !== 'R') return false;
  return (
    /^R\d{2,4} (?:per|an?|each) [a-z]/.test(near) ||
    (/^R\d{2,4}(?![\d.-])/.test(near) &&
      /\brands?\b|South Africa|Johannesburg|Pretoria/.test(text.slice(Math.max(0, index - 200), index + 200)))
  );
}

/** `R` is rupees before lakh and crore, else rand. */
const letterMoney = (text: string, index: number): string | undefined =>
  /^R ?[\d.,]+[- ]?(?:lakh|crore|cr\b)/.test(text.slice(index, index + 32))
    ? 'INR'
    : letters.get(text[index]!);

/** A yen sign alone is yuan, unless the text around it speaks of yen or Japan. */
export function currencyOf(name: string, text: string, index: number): string | undefined {
  if (name === '¥') {
    const around = text.slice(Math.max(0, index - 120), index + 120);
    return /\byen\b|japan|tokyo|jpy/i.test(around) ? 'JPY' : 'CNY';
  }
  if (letters.has(name)) return isLetterMoney(text, index) ? letterMoney(text, index) : undefined;
  // Won12.1tn; "won 12 medals" names no money.
  if (name === 'Won') return isDigit(text, index + 3) ? 'KRW' : undefined;
  return byName.get(name.toLowerCase());
}
