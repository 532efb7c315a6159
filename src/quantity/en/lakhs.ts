/** Indian numbers that go on behind their scale: `18 lakh 91 thousand`, `five crore 21 lakh`, `37 thousand 230 crore`. */
import { isDigit } from './chars.ts';
import type { Numeral } from './numeral.ts';
import { scales } from './numeral-words.ts';

const rest = /^ (\d{1,3}) (crore|lakh|thousand)\b/i;

/** The number with the lesser parts that follow it. */
export function withLakhs(text: string, numeral: Numeral, end: number): Numeral {
  let sum = numeral;
  while (sum.scale > 2 && sum.scale < 8 && text.charCodeAt(sum.end) === 32 && isDigit(text, sum.end + 1)) {
    const more = rest.exec(text.slice(sum.end, Math.min(end, sum.end + 14)));
    const power = scales.get(more?.[2]?.toLowerCase() ?? '') ?? 0;
    if (!more || sum.decimals !== -sum.scale) break;
    const part = BigInt(more[1]!);
    const whole = BigInt(sum.digits);
    const stop = sum.end + more[0].length;
    // 37 thousand 230 crore are 37,230 crore.
    if (power > sum.scale && sum.scale === 3)
      sum = { ...sum, end: stop, digits: String(whole * 1000n + part), decimals: -power, scale: power };
    else if (power > 0 && power < sum.scale && part < 10n ** BigInt(sum.scale - power))
      sum = {
        ...sum,
        end: stop,
        digits: String(whole * 10n ** BigInt(sum.scale - power) + part),
        decimals: -power,
        scale: power,
      };
    else break;
  }
  return sum;
}
